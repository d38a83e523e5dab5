import Vietnamese

/// What headers mean: a given mapping first, then the table of fields.
final class HeaderMeanings {
  private let mapping: [String: String]
  /// The answers so far: the rows that could be a header are looked at alone and in pairs.
  private var known: [String: String?] = [:]

  var isMapped: Bool { !mapping.isEmpty }

  init(_ mapping: [String: String]) {
    self.mapping = Dictionary(
      mapping.map { header, field in
        (VietnameseText.comparisonKey(header), field.isEmpty ? "" : Field.named(field)?.name ?? field)
      }, uniquingKeysWith: { min($0, $1) })
  }

  /// The field of a header; empty where the mapping leaves the column out, nothing where no one knows it.
  func field(of header: String) -> String? {
    if let known = known[header] { return known }
    let field = look(for: header)
    known[header] = .some(field)
    return field
  }

  private func look(for header: String) -> String? {
    if isMapped {
      let key = VietnameseText.comparisonKey(header)
      guard !key.isEmpty else { return nil }
      if let mapped = mapping[key] { return mapped }
    }
    if let field = Field.named(header) { return field.name }
    // "Mức thưởng (đồng)", "Họ và tên (viết đúng theo khai sinh)": what stands in brackets explains.
    guard let bracket = header.firstIndex(of: "("), bracket > header.startIndex else { return nil }
    let rest = header[..<bracket]
    let mapped = isMapped ? mapping[VietnameseText.comparisonKey(String(rest))] : nil
    return mapped ?? Field.named(String(rest))?.name
  }

  /// The header of a column under a common heading: the part that is known alone, or both.
  func joined(_ upper: String, _ lower: String) -> String {
    let both = "\(upper) \(lower)"
    if field(of: both) != nil { return both }
    return field(of: lower) != nil ? lower : both
  }
}
