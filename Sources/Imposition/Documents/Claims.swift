/// What an XMP packet says about standards that the file keeps.
struct Claims {
  private(set) var text: String

  init(_ text: String) { self.text = text }

  /// A property, written as an element or as an attribute.
  func value(of property: String) -> String? {
    guard let range = valueRange(of: property) else { return nil }
    return String(text[range])
  }

  mutating func set(_ property: String, to value: String) {
    if let range = valueRange(of: property) { text.replaceSubrange(range, with: value) }
  }

  /// Takes a property out; answers whether it was there.
  @discardableResult
  mutating func remove(_ property: String) -> Bool {
    guard let range = valueRange(of: property) else { return false }
    let closing = "</\(property)>"
    if text[range.upperBound...].hasPrefix(closing) {
      let opening = text.index(range.lowerBound, offsetBy: -"<\(property)>".count)
      text.removeSubrange(opening..<text.index(range.upperBound, offsetBy: closing.count))
    } else {
      let opening = text.index(range.lowerBound, offsetBy: -"\(property)=\"".count)
      text.removeSubrange(opening..<text.index(after: range.upperBound))
    }
    return true
  }

  private func valueRange(of property: String) -> Range<String.Index>? {
    for (opening, ends) in [("<\(property)>", Set<Character>("<")), ("\(property)=\"", Set("\""))] {
      guard let start = text.firstRange(of: opening)?.upperBound else { continue }
      if let end = text[start...].firstIndex(where: ends.contains) { return start..<end }
    }
    return nil
  }

  /// Names the standards that are claimed, such as `PDF/A-2u`.
  var archival: String? {
    value(of: "pdfaid:part").map { "PDF/A-" + $0 + (value(of: "pdfaid:conformance") ?? "").lowercased() }
  }
}
