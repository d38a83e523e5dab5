import Findings

/// Looks through an SVG's elements for what print cannot keep and for what lies outside the file.
struct SVGCheck {
  private let text: Substring
  private var unprintable: [String] = []
  private var foreign: [String] = []

  /// What librsvg would turn into pixels, or set in faces that the layout did not name.
  private static let unprintableElements: Set<String> = [
    "filter", "mask", "pattern", "text", "foreignObject", "image", "script", "animate", "animateTransform", "set",
  ]

  init(_ bytes: [UInt8]) {
    text = Substring(String(decoding: bytes, as: UTF8.self))
    scan()
  }

  func verify(file: String) throws(Finding) {
    guard foreign.isEmpty else { throw .picture(.foreign(foreign), in: file) }
    guard unprintable.isEmpty else { throw .picture(.unprintable(unprintable), in: file) }
  }

  private mutating func scan() {
    var rest = text
    while let start = rest.firstIndex(of: "<") {
      rest = rest[start...]
      if rest.hasPrefix("<!--") {
        rest = rest.after("-->")
      } else if rest.hasPrefix("<![CDATA[") {
        note(styles: rest.before("]]>"))
        rest = rest.after("]]>")
      } else {
        let tag = rest.before(">").dropFirst()
        if tag.contains("!ENTITY") { add("<!ENTITY>", to: \.foreign) }
        note(tag: tag)
        rest = rest.after(">")
        if tag.hasPrefix("style") { note(styles: rest.before("</")) }
      }
    }
  }

  private mutating func note(tag: Substring) {
    let qualified = tag.prefix { !$0.isWhitespace && $0 != "/" }
    let name = String(qualified.split(separator: ":").last ?? "")
    if Self.unprintableElements.contains(name) { add("<\(name)>", to: \.unprintable) }
    var rest = tag[...]
    while let range = rest.firstRange(of: "href") {
      rest = rest[range.upperBound...]
      let value = rest.drop { $0.isWhitespace || $0 == "=" }
      guard let quote = value.first, quote == "\"" || quote == "'" else { continue }
      let target = value.dropFirst().prefix { $0 != quote }
      // What is embedded is not outside; that pictures of pixels are refused is told by their element.
      if name != "a", !target.hasPrefix("#"), !target.hasPrefix("data:"), !target.isEmpty {
        add("href=\(target.prefix(60))", to: \.foreign)
      }
    }
    note(styles: tag)
  }

  private mutating func note(styles: Substring) {
    if styles.contains("@import") { add("@import", to: \.foreign) }
    for property in ["filter", "mix-blend-mode"] where Self.sets(property, in: styles) {
      add(property, to: \.unprintable)
    }
    var rest = styles[...]
    while let range = rest.firstRange(of: "url(") {
      rest = rest[range.upperBound...]
      let target = rest.prefix { $0 != ")" }.drop { $0.isWhitespace || $0 == "'" || $0 == "\"" }
      if !target.hasPrefix("#") { add("url(\(target.prefix(60)))", to: \.foreign) }
    }
  }

  /// Whether a property is set to something, as an attribute or in a style.
  private static func sets(_ property: String, in styles: Substring) -> Bool {
    var rest = styles
    while let range = rest.firstRange(of: property) {
      let value = rest[range.upperBound...].drop { $0.isWhitespace }
      let isWhole = range.lowerBound == rest.startIndex || " ;{\"'\n\t".contains(rest[..<range.lowerBound].last ?? " ")
      if isWhole, value.first == ":" || value.first == "=" {
        let setting = value.dropFirst().drop { $0.isWhitespace || $0 == "\"" || $0 == "'" }
        if !setting.hasPrefix("none"), !setting.hasPrefix("normal"), !setting.hasPrefix("url(") { return true }
      }
      rest = rest[range.upperBound...]
    }
    return false
  }

  private mutating func add(_ part: String, to list: WritableKeyPath<Self, [String]>) {
    if !self[keyPath: list].contains(part) { self[keyPath: list].append(part) }
  }
}

extension Substring {
  fileprivate func before(_ mark: String) -> Substring {
    firstRange(of: mark).map { self[startIndex..<$0.lowerBound] } ?? self
  }

  fileprivate func after(_ mark: String) -> Substring { firstRange(of: mark).map { self[$0.upperBound...] } ?? "" }

  /// The first place of a text, compared byte by byte.
  fileprivate func firstRange(of mark: String) -> Range<Index>? {
    let (bytes, sought) = (utf8, Array(mark.utf8))
    guard let first = sought.first else { return nil }
    var start = bytes.startIndex
    while let found = bytes[start...].firstIndex(of: first) {
      if bytes[found...].starts(with: sought) {
        return found..<bytes.index(found, offsetBy: sought.count)
      }
      start = bytes.index(after: found)
    }
    return nil
  }
}
