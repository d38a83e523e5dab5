/// What an XMP packet says about standards that the file keeps.
public struct PDFClaims: Sendable, Hashable {
  public private(set) var text: String

  public init(_ text: String) { self.text = text }

  /// A simple property, written as an element or as an attribute.
  public func value(of property: String) -> String? {
    place(of: property).map { String(text[$0.value]).trimmed }
  }

  public mutating func set(_ property: String, to value: String) {
    if let place = place(of: property) { text.replaceSubrange(place.value, with: value) }
  }

  /// Takes a property out wherever it stands; answers whether it was there.
  @discardableResult
  public mutating func remove(_ property: String) -> Bool {
    var isFound = false
    while let place = place(of: property) {
      text.removeSubrange(place.whole)
      isFound = true
    }
    return isFound
  }

  private typealias Place = (value: Range<String.Index>, whole: Range<String.Index>)

  /// The usual prefixes, and the schemas for which they stand.
  private static let schemas = [
    "pdfaid": "http://www.aiim.org/pdfa/ns/id/", "pdfuaid": "http://www.aiim.org/pdfua/ns/id/",
    "pdfxid": "http://www.npes.org/pdfx/ns/id/", "pdfx": "http://ns.adobe.com/pdfx/1.3/",
  ]

  /// The ways in which a property may be written: a packet may give a schema a prefix of its own.
  private func spellings(of property: String) -> [String] {
    let parts = property.split(separator: ":")
    guard parts.count == 2, let schema = Self.schemas[String(parts[0])] else { return [property] }
    var spellings = [property]
    for quote in ["\"", "'"] {
      guard let named = text.firstRange(of: "=" + quote + schema + quote) else { continue }
      let head = text[..<named.lowerBound]
      let prefix = head.trailing { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" }
      if head.dropLast(prefix.count).hasSuffix("xmlns:"), prefix != parts[0] {
        spellings.append("\(prefix):\(parts[1])")
      }
    }
    return spellings
  }

  private func place(of property: String) -> Place? {
    for spelling in spellings(of: property) { if let place = place(spelt: spelling) { return place } }
    return nil
  }

  private func place(spelt property: String) -> Place? {
    let closing = "</\(property)>"
    // The tag may declare its schema itself.
    if let opening = text.firstRange(of: "<\(property)"), let next = text[opening.upperBound...].first,
      next == ">" || next.isWhitespace, let close = text[opening.upperBound...].firstIndex(of: ">"),
      let end = text[close...].firstRange(of: closing)
    {
      return (text.index(after: close)..<end.lowerBound, opening.lowerBound..<end.upperBound)
    }
    for quote in ["\"", "'"] {
      guard let opening = text.firstRange(of: property + "=" + quote),
        let end = text[opening.upperBound...].firstRange(of: quote)
      else { continue }
      return (opening.upperBound..<end.lowerBound, opening.lowerBound..<end.upperBound)
    }
    return nil
  }

  /// Names the archival standard that is claimed, such as `PDF/A-2u`.
  public var archival: String? {
    value(of: "pdfaid:part").map { "PDF/A-" + $0 + (value(of: "pdfaid:conformance") ?? "").lowercased() }
  }

  /// Names the standard of exchange, such as `PDF/X-4`.
  public var exchange: String? { value(of: "pdfxid:GTS_PDFXVersion") ?? value(of: "pdfx:GTS_PDFXVersion") }

  /// Names the standard of access, such as `PDF/UA-1`.
  public var access: String? { value(of: "pdfuaid:part").map { "PDF/UA-" + $0 } }
}

extension PDFDocument {
  /// The XMP packet of the whole document; nothing where there is none that can be read.
  public var claims: PDFClaims? {
    guard let bytes = content(of: root?["Metadata"]) else { return nil }
    if bytes.starts(with: [0xFE, 0xFF]) { return PDFClaims(PDFText.utf16(Array(bytes.dropFirst(2)))) }
    return PDFClaims(String(decoding: bytes, as: UTF8.self))
  }

  /// What the information dictionary says about PDF/X, as its older parts ask: version and conformance.
  public var informationClaim: String? {
    let information = dictionary(trailer["Info"])
    let texts = ["GTS_PDFXConformance", "GTS_PDFXVersion"].map { key in
      value(information?[key]).bytes.map(PDFText.decode)?.trimmed
    }
    return texts.compactMap { $0 }.first { !$0.isEmpty }
  }
}

extension Substring {
  /// The longest end of which each character does.
  fileprivate func trailing(_ does: (Character) -> Bool) -> Substring {
    var start = endIndex
    while start > startIndex, does(self[index(before: start)]) { start = index(before: start) }
    return self[start...]
  }
}

extension String {
  fileprivate var trimmed: String {
    String(drop { $0.isWhitespace }.reversed().drop { $0.isWhitespace }.reversed())
  }
}
