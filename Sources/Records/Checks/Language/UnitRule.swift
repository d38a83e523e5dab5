import Findings
import Vietnamese

/// A unit says where somebody works: not who they are, not what their post says already, the smaller before the larger.
enum UnitRule {
  static func findings(_ record: Record) -> [Finding] {
    let unit = record.text("unit")
    guard !unit.isEmpty else { return [] }
    return [isName(record, unit), repeated(record, unit), reversed(record, unit)].compactMap(\.self)
  }

  private static func isName(_ record: Record, _ unit: String) -> Finding? {
    guard VietnameseText.comparisonKey(unit) == VietnameseText.comparisonKey(record.name) else { return nil }
    return Finding(
      .unitIsName,
      Words(vi: "Đơn vị trùng với tên “\(unit)”.", en: "The unit is the name “\(unit)” itself."),
      at: record.place(of: "unit"),
      hint: Words(vi: "Ghi cơ quan chủ quản, hoặc để trống.", en: "Write the governing body, or nothing."), value: unit)
  }

  private static let heads = [
    "trưởng phòng", "phó trưởng phòng", "phó phòng", "giám đốc", "phó giám đốc", "tổng giám đốc", "phó tổng giám đốc",
    "trưởng ban", "phó trưởng ban", "phó ban", "chi cục trưởng", "phó chi cục trưởng", "cục trưởng", "phó cục trưởng",
    "đội trưởng",
    "phó đội trưởng", "đội phó", "tổ trưởng", "tổ phó", "chủ tịch", "phó chủ tịch", "bí thư", "phó bí thư",
    "hiệu trưởng",
    "phó hiệu trưởng", "trưởng khoa", "phó trưởng khoa", "viện trưởng", "phó viện trưởng", "quản đốc", "phó quản đốc",
    "chủ nhiệm", "phó chủ nhiệm", "trạm trưởng", "trưởng trạm", "trưởng bộ phận", "vụ trưởng", "phó vụ trưởng",
    "chánh văn phòng",
    "phó chánh văn phòng", "chánh thanh tra", "trưởng công an", "cửa hàng trưởng",
  ].map(VietnameseText.comparisonSyllables).sorted { $0.count > $1.count }

  /// "Trưởng phòng Quản lý Công nghiệp" of the "Phòng Quản lý Công nghiệp".
  private static func repeated(_ record: Record, _ unit: String) -> Finding? {
    let position = record.text("position")
    guard !position.isEmpty else { return nil }
    let post = VietnameseText.comparisonSyllables(position)
    guard let head = heads.first(where: { post.starts(with: $0) }) else { return nil }
    let rest = Array(post.dropFirst(head.count))
    guard rest.count > 1 else { return nil }
    let part = unit.split(separator: ",").first.map(String.init) ?? unit
    let place = VietnameseText.comparisonSyllables(part)
    // "Giám đốc Trung tâm X" of the "Trung tâm X", "Trưởng phòng X" of the "Phòng X".
    let whole = place.starts(with: rest) || rest.starts(with: place)
    let work = place.dropFirst()
    let isOfKind = place.first.map { head.contains($0) } ?? false
    guard whole || isOfKind && work.count > 1 && (work.starts(with: rest) || rest.starts(with: work)) else {
      return nil
    }
    return Finding(
      .postRepeatsUnit,
      Words(
        vi: "Chức vụ “\(position)” lặp lại đơn vị “\(unit)”.", en: "The post “\(position)” repeats the unit “\(unit)”."),
      at: record.place(of: "position"),
      hint: Words(
        vi: "Chỉ ghi “\(words(position, head.count))”.", en: "Write “\(words(position, head.count))” alone."),
      value: position)
  }

  private static func words(_ text: String, _ count: Int) -> String {
    text.split(separator: " ").prefix(count).joined(separator: " ")
  }

  /// Kinds of bodies by their size, the largest first.
  private static let sizes: [[[String]]] = [
    ["Bộ", "Chính phủ"], ["Ủy ban nhân dân", "UBND", "Tổng cục", "Tập đoàn", "Tỉnh", "Thành phố"],
    ["Sở", "Cục", "Tổng công ty", "Đại học"],
    ["Chi cục", "Công ty", "Trung tâm", "Trường", "Bệnh viện", "Hợp tác xã", "Nhà máy", "Viện"],
    ["Phòng", "Khoa", "Phân xưởng", "Xưởng", "Xí nghiệp", "Đội", "Bộ phận"], ["Tổ", "Nhóm", "Chuyền", "Ca"],
  ].map { $0.map(VietnameseText.comparisonSyllables) }

  private static func size(of part: Substring) -> Int? {
    let syllables = VietnameseText.comparisonSyllables(String(part))
    // "Bộ phận" is a part, "Bộ" a ministry: the longest beginning decides.
    let found = sizes.enumerated().flatMap { size, names in
      names.filter { syllables.starts(with: $0) && syllables.count > $0.count }.map { (size, $0.count) }
    }
    return found.max { $0.1 < $1.1 }?.0
  }

  private static func reversed(_ record: Record, _ unit: String) -> Finding? {
    let parts = unit.split(separator: /,| - | – |;/).map { $0.drop { $0 == " " } }
    guard parts.count > 1, let first = size(of: parts[0]), let last = size(of: parts[parts.count - 1]), first < last
    else { return nil }
    let right = parts.reversed().joined(separator: ", ")
    return Finding(
      .unitsInReverse,
      Words(vi: "Đơn vị lớn ghi trước đơn vị nhỏ: “\(unit)”.", en: "The larger unit stands first: “\(unit)”."),
      at: record.place(of: "unit"), hint: Words(vi: "Viết “\(right)”.", en: "Write “\(right)”."), value: unit)
  }
}
