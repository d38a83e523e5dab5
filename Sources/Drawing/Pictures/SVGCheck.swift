import Findings

/// Looks through an SVG's elements for what print cannot keep and for what lies outside the file.
struct SVGCheck {
  private typealias Bytes = ArraySlice<UInt8>

  private var unprintable: [String] = []
  private var foreign: [String] = []

  /// What librsvg would turn into pixels, or set in faces that the layout did not name.
  private static let unprintableElements: Set<String> = [
    "filter", "mask", "pattern", "text", "foreignObject", "image", "script", "animate", "animateTransform", "set",
  ]

  init(_ bytes: [UInt8]) { scan(bytes[...]) }

  func verify(file: String) throws(Finding) {
    guard foreign.isEmpty else { throw .picture(.foreign(foreign), in: file) }
    guard unprintable.isEmpty else { throw .picture(.unprintable(unprintable), in: file) }
  }

  private mutating func scan(_ bytes: Bytes) {
    var rest = bytes
    while let start = rest.firstIndex(of: UInt8(ascii: "<")) {
      rest = rest[start...]
      if rest.starts(with: "<!--".utf8) {
        rest = rest.after(Mark.commentEnd)
      } else if rest.starts(with: "<![CDATA[".utf8) {
        note(styles: rest.before(Mark.sectionEnd))
        rest = rest.after(Mark.sectionEnd)
      } else {
        let tag = rest.before(Mark.tagEnd).dropFirst()
        if tag.firstRange(of: Mark.entity) != nil { add("<!ENTITY>", to: \.foreign) }
        note(tag: tag)
        rest = rest.after(Mark.tagEnd)
        if tag.starts(with: "style".utf8) { note(styles: rest.before(Mark.closing)) }
      }
    }
  }

  private mutating func note(tag: Bytes) {
    let qualified = tag.prefix { !$0.isSpace && $0 != UInt8(ascii: "/") }
    let name = (qualified.split(separator: UInt8(ascii: ":")).last ?? []).text
    if Self.unprintableElements.contains(name) { add("<\(name)>", to: \.unprintable) }
    var rest = tag
    while let range = rest.firstRange(of: Mark.reference) {
      rest = rest[range.upperBound...]
      let value = rest.drop { $0.isSpace || $0 == UInt8(ascii: "=") }
      guard let quote = value.first, quote.isQuote else { continue }
      let target = value.dropFirst().prefix { $0 != quote }
      // What is embedded is not outside; that pictures of pixels are refused is told by their element.
      if name != "a", !target.starts(with: "#".utf8), !target.starts(with: "data:".utf8), !target.isEmpty {
        add("href=\(target.text.prefix(60))", to: \.foreign)
      }
    }
    note(styles: tag)
  }

  private mutating func note(styles: Bytes) {
    if styles.firstRange(of: Mark.rule) != nil { add("@import", to: \.foreign) }
    for property in [Mark.filter, Mark.blending] where Self.sets(property, in: styles) {
      add(property[...].text, to: \.unprintable)
    }
    var rest = styles
    while let range = rest.firstRange(of: Mark.link) {
      rest = rest[range.upperBound...]
      let target = rest.prefix { $0 != UInt8(ascii: ")") }.drop { $0.isSpace || $0.isQuote }
      if !target.starts(with: "#".utf8) { add("url(\(target.text.prefix(60)))", to: \.foreign) }
    }
  }

  /// Whether a property is set to something, as an attribute or in a style.
  private static func sets(_ property: [UInt8], in styles: Bytes) -> Bool {
    var rest = styles
    while let range = rest.firstRange(of: property) {
      let value = rest[range.upperBound...].drop { $0.isSpace }
      let isWhole =
        range.lowerBound == rest.startIndex || " ;{\"'\n\t".utf8.contains(rest[range.lowerBound - 1])
      if isWhole, value.first == UInt8(ascii: ":") || value.first == UInt8(ascii: "=") {
        let setting = value.dropFirst().drop { $0.isSpace || $0.isQuote }
        if !["none", "normal", "url("].contains(where: { setting.starts(with: $0.utf8) }) { return true }
      }
      rest = rest[range.upperBound...]
    }
    return false
  }

  private mutating func add(_ part: String, to list: WritableKeyPath<Self, [String]>) {
    if !self[keyPath: list].contains(part) { self[keyPath: list].append(part) }
  }

  /// What is looked for.
  private enum Mark {
    static let commentEnd = Array("-->".utf8)
    static let sectionEnd = Array("]]>".utf8)
    static let tagEnd = Array(">".utf8)
    static let closing = Array("</".utf8)
    static let entity = Array("!ENTITY".utf8)
    static let reference = Array("href".utf8)
    static let rule = Array("@import".utf8)
    static let filter = Array("filter".utf8)
    static let blending = Array("mix-blend-mode".utf8)
    static let link = Array("url(".utf8)
  }
}

extension UInt8 {
  fileprivate var isSpace: Bool { self == 0x20 || (0x09...0x0D).contains(self) }
  fileprivate var isQuote: Bool { self == UInt8(ascii: "\"") || self == UInt8(ascii: "'") }
}

extension ArraySlice<UInt8> {
  fileprivate var text: String { String(decoding: self, as: UTF8.self) }

  fileprivate func before(_ mark: [UInt8]) -> Self {
    firstRange(of: mark).map { self[startIndex..<$0.lowerBound] } ?? self
  }

  fileprivate func after(_ mark: [UInt8]) -> Self { firstRange(of: mark).map { self[$0.upperBound...] } ?? [] }

  /// The first place of a mark.
  fileprivate func firstRange(of mark: [UInt8]) -> Range<Int>? {
    let found = withUnsafeBufferPointer { bytes -> Int? in
      guard let first = mark.first, bytes.count >= mark.count else { return nil }
      return (0...bytes.count - mark.count).first { start in
        bytes[start] == first && mark.indices.allSatisfy { bytes[start + $0] == mark[$0] }
      }
    }
    return found.map { startIndex + $0..<startIndex + $0 + mark.count }
  }
}
