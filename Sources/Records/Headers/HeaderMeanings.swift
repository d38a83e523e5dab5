import Vietnamese

/// What headers mean: a given mapping first, then the table of fields.
struct HeaderMeanings {
  private let mapping: [String: String]

  var isMapped: Bool { !mapping.isEmpty }

  init(_ mapping: [String: String]) {
    self.mapping = Dictionary(
      mapping.map { header, field in
        (VietnameseText.comparisonKey(header), field.isEmpty ? "" : Field.named(field)?.name ?? field)
      }, uniquingKeysWith: { min($0, $1) })
  }

  /// The field of a header; empty where the mapping leaves the column out, nothing where no one knows it.
  func field(of header: String) -> String? {
    let key = VietnameseText.comparisonKey(header)
    guard !key.isEmpty else { return nil }
    if let mapped = mapping[key] { return mapped }
    if let field = Field.named(header) { return field.name }
    // "Mức thưởng (đồng)", "Họ và tên (viết đúng theo khai sinh)": what stands in brackets explains.
    guard let bracket = header.firstIndex(of: "("), bracket > header.startIndex else { return nil }
    let rest = header[..<bracket]
    return mapping[VietnameseText.comparisonKey(String(rest))] ?? Field.named(String(rest))?.name
  }

  /// The header of a column under a common heading: the part that is known alone, or both.
  func joined(_ upper: String, _ lower: String) -> String {
    let both = "\(upper) \(lower)"
    if field(of: both) != nil { return both }
    return field(of: lower) != nil ? lower : both
  }
}
