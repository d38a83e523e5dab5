import Vietnamese

/// Takes a cell apart that holds several fields, such as “Trưởng phòng, Phòng Kỹ thuật” under “Chức vụ, đơn vị công tác”.
enum CellParts {
  /// The texts of the fields, in whose order the cell writes them; what cannot be parted stays whole in one of them.
  static func split(_ text: String, into fields: [String]) -> [String: String] {
    guard let first = fields.first, fields.count > 1 else { return fields.first.map { [$0: text] } ?? [:] }
    switch (first, fields[1]) {
    case ("honorific", _):
      let parts = Honorific.split(VietnameseText.collapsed(text))
      let rest = split(parts?.name ?? text, into: Array(fields.dropFirst()))
      return parts.map { rest.merging([first: $0.honorific.text]) { $1 } } ?? rest
    case ("decision.number", "decision.date"): return decision(text)
    case ("position", "unit"): return post(text)
    case ("unit", "position"): return turnedPost(text)
    case ("name", "birth"): return birth(text)
    case ("name", _):
      guard let (name, rest) = cut(text, at: ["\n", ",", ";", " - ", " – "]).first else { return [first: text] }
      return split(rest, into: Array(fields.dropFirst())).merging([first: name]) { $1 }
    default:
      guard let (left, right) = cut(text, at: ["\n", ";", " - "]).first else { return [first: text] }
      return [first: left, fields[1]: right]
    }
  }

  /// All ways to cut a text in two at one of these signs, from the left.
  private static func cut(_ text: String, at signs: [String]) -> [(String, String)] {
    var cuts: [(offset: String.Index, left: String, right: String)] = []
    for sign in signs {
      var start = text.startIndex
      while let found = text[start...].firstRange(of: sign) {
        let left = String(text[..<found.lowerBound]).trimmingWhitespace()
        let right = String(text[found.upperBound...]).trimmingWhitespace()
        if !left.isEmpty, !right.isEmpty { cuts.append((found.lowerBound, left, right)) }
        start = found.upperBound
      }
    }
    return cuts.sorted { $0.offset < $1.offset }.map { ($0.left, $0.right) }
  }

  private static let signs = ["\n", ",", ";", " - ", " – ", "-"]

  /// Whether a text begins with a word that begins units: “Phòng Kỹ thuật”, and “Văn phòng” alone.
  private static func beginsUnit(_ text: String) -> Bool {
    let key = VietnameseText.comparisonSyllables(text)
    return units.contains { key.starts(with: $0) }
  }

  /// Words with which units begin behind a post; “Chủ tịch Công đoàn …” begins with none of them.
  private static let units = [
    "phòng", "ban", "bộ", "sở", "cục", "chi cục", "tổng cục", "vụ", "trung tâm", "văn phòng", "thanh tra", "công ty",
    "tổng công ty", "tập đoàn", "xí nghiệp", "nhà máy", "hợp tác xã", "htx", "doanh nghiệp", "chi nhánh", "viện",
    "trường",
    "khoa", "bộ môn", "bệnh viện", "trạm", "đội", "tổ", "xưởng", "phân xưởng", "khối", "ubnd", "ủy ban", "hđnd",
    "công an",
    "bộ chỉ huy", "ban chỉ huy", "đảng ủy", "đảng bộ", "chi bộ", "công đoàn", "đoàn thanh niên", "chi đoàn", "hội",
    "hạt",
    "quỹ", "ngân hàng", "báo", "đài", "tạp chí", "thư viện", "bảo tàng", "nhà hát", "kho bạc", "điện lực", "bưu điện",
    "lớp",
    "thôn", "bản", "xã", "phường", "thị trấn", "huyện", "quận", "tỉnh", "thành phố", "chợ", "cửa hàng",
    "bảo hiểm xã hội",
    "học viện", "đại học", "mầm non", "tiểu học", "trại", "ga", "cảng", "đồn", "tòa án", "viện kiểm sát", "mặt trận",
    "liên đoàn", "hiệp hội", "cơ quan", "đơn vị", "câu lạc bộ", "nông trường", "lâm trường", "vườn quốc gia", "bộ phận",
  ].map(VietnameseText.comparisonSyllables)

  /// Cut at the first sign before a word that begins a unit; a text without one is all post, or all unit.
  private static func post(_ text: String) -> [String: String] {
    if let (post, unit) = cut(text, at: signs).first(where: { beginsUnit($0.1) }) {
      return ["position": post, "unit": unit]
    }
    let lines = cut(text, at: ["\n"])
    if lines.count == 1 { return ["position": lines[0].0, "unit": lines[0].1] }
    return beginsUnit(text) ? ["unit": text] : ["position": text]
  }

  private static func turnedPost(_ text: String) -> [String: String] {
    if let (unit, post) = cut(text, at: signs).last(where: { beginsUnit($0.0) && !beginsUnit($0.1) }) {
      return ["position": post, "unit": unit]
    }
    return post(text)
  }

  /// “105/QĐ-UBND ngày 20/11/2026”.
  private static func decision(_ text: String) -> [String: String] {
    let lowered = VietnameseText.lowercased(text)
    guard let day = lowered.range(of: "ngày") else {
      let cuts = cut(text, at: ["\n", ",", ";", " - "])
      if let (number, date) = cuts.first(where: { DateReading($0.1) != nil }) {
        return ["decision.number": number, "decision.date": date]
      }
      return DateReading(text) != nil ? ["decision.date": text] : ["decision.number": text]
    }
    let offset = lowered.distance(from: lowered.startIndex, to: day.lowerBound)
    let start = text.index(text.startIndex, offsetBy: offset)
    let number = String(text[..<start]).trimmingWhitespace()
    let written = String(text[start...]).trimmingWhitespace()
    let bareDate = String(written.dropFirst(4)).trimmingWhitespace()
    let date = DateReading(bareDate) == nil && DateReading(written) != nil ? written : bareDate
    let bare = String(number.reversed().drop { ",;-–".contains($0) || $0.isWhitespace }.reversed())
    return ["decision.number": bare, "decision.date": date].filter { !$0.value.isEmpty }
  }

  /// “Nguyễn Văn An, 1980”, “Nguyễn Văn An (12/03/1974)”.
  private static func birth(_ text: String) -> [String: String] {
    guard let start = text.firstIndex(where: \.isNumber) else { return ["name": text] }
    var name = String(text[..<start])
    while let last = name.last, last.isWhitespace || "(,;-–:".contains(last) { name.removeLast() }
    for word in ["sinh năm", "sinh ngày", "SN", "sn"] where name.hasSuffix(word) {
      name = String(name.dropLast(word.count))
    }
    while let last = name.last, last.isWhitespace || "(,;-–:".contains(last) { name.removeLast() }
    let birth = text[start...].filter { $0 != ")" }.trimmingWhitespace()
    return ["name": name, "birth": birth].filter { !$0.value.isEmpty }
  }
}
