import Vietnamese

/// What headers mean: a given mapping first, then the table of fields, then the words of which they are made.
final class HeaderMeanings {
  private let mapping: [String: String]
  /// The answers so far: the rows that could be a header are looked at alone and together with those below.
  private var known: [String: Heading?] = [:]

  var isMapped: Bool { !mapping.isEmpty }

  init(_ mapping: [String: String]) {
    self.mapping = Dictionary(
      mapping.map { header, field in
        (VietnameseText.comparisonKey(header), field.isEmpty ? "" : Field.named(field)?.name ?? field)
      }, uniquingKeysWith: { min($0, $1) })
  }

  /// The one field of a header; empty where the mapping leaves the column out, nothing where no one knows it.
  func field(of header: String) -> String? { heading(header)?.field }

  /// What a header means; its only field is empty where the mapping leaves the column out.
  func heading(_ header: String) -> Heading? {
    if let known = known[header] { return known }
    let heading = mapped(header) ?? HeadingReader.read(header)
    known[header] = .some(heading)
    return heading
  }

  /// Whether the mapping speaks of a header.
  private func mapped(_ header: String) -> Heading? {
    guard isMapped else { return nil }
    let bare = header.firstIndex(of: "(").map { String(header[..<$0]) } ?? header
    for text in [header, bare] {
      let key = VietnameseText.comparisonKey(text)
      if !key.isEmpty, let field = mapping[key] { return Heading(fields: [field], sureness: .certain) }
    }
    return nil
  }

  /// The header of a column under a common heading: the part that is known alone, or both.
  func joined(_ upper: String, _ lower: String) -> String {
    let both = "\(upper) \(lower)"
    if heading(both) != nil { return both }
    let turned = "\(lower) \(upper)"
    if heading(turned) != nil, heading(lower) == nil { return turned }
    return heading(lower) != nil ? lower : both
  }
}
