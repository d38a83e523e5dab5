internal import CRsvg
import Findings

/// Looks through an SVG's elements for what print cannot keep and for what lies outside the file.
///
/// GLib's parser walks the XML: attributes come whole and decoded, whatever signs they hold; a document that it cannot
/// read is refused.
final class SVGCheck {
  private var unprintable: [String] = []
  private var foreign: [String] = []
  /// Whether the text that comes belongs to a style sheet.
  private var styleDepth = 0

  /// What librsvg would turn into pixels, or set in faces that the layout did not name.
  private static let unprintableElements: Set<String> = [
    "filter", "mask", "pattern", "text", "foreignObject", "image", "script", "animate", "animateTransform", "set",
  ]

  func verify(_ bytes: [UInt8], file: String) throws(Finding) {
    let fault = parse(bytes)
    guard foreign.isEmpty else { throw .picture(.foreign(foreign), in: file) }
    guard unprintable.isEmpty else { throw .picture(.unprintable(unprintable), in: file) }
    if let fault { throw .picture(.unreadable(fault), in: file) }
  }

  /// Walks the document, and answers with what stops the parser.
  private func parse(_ bytes: [UInt8]) -> String? {
    var parser = GMarkupParser()
    parser.start_element = { _, name, names, values, data, _ in
      guard let name, let check = SVGCheck.from(data) else { return }
      check.begin(String(cString: name), SVGCheck.attributes(names, values))
    }
    parser.end_element = { _, name, data, _ in
      guard let name, SVGCheck.localName(String(cString: name)) == "style" else { return }
      SVGCheck.from(data)?.styleDepth -= 1
    }
    parser.text = { _, text, length, data, _ in
      guard let text, let check = SVGCheck.from(data), check.styleDepth > 0 else { return }
      check.note(styles: SVGCheck.string(text, length))
    }
    parser.passthrough = { _, text, length, data, _ in
      guard let text, let check = SVGCheck.from(data) else { return }
      check.pass(SVGCheck.string(text, length))
    }
    return withExtendedLifetime(self) {
      let context = g_markup_parse_context_new(
        &parser, G_MARKUP_PREFIX_ERROR_POSITION, Unmanaged.passUnretained(self).toOpaque(), nil)
      defer { g_markup_parse_context_free(context) }
      var error: UnsafeMutablePointer<GError>?
      let isRead = bytes.withUnsafeBytes { bytes in
        let text = bytes.bindMemory(to: CChar.self)
        return g_markup_parse_context_parse(context, text.baseAddress, gssize(text.count), &error) != 0
          && g_markup_parse_context_end_parse(context, &error) != 0
      }
      defer { g_clear_error(&error) }
      return isRead ? nil : error.map { String(cString: $0.pointee.message) } ?? "XML"
    }
  }

  private static func from(_ data: gpointer?) -> SVGCheck? {
    data.map { Unmanaged<SVGCheck>.fromOpaque($0).takeUnretainedValue() }
  }

  private static func string(_ text: UnsafePointer<CChar>, _ length: gsize) -> String {
    text.withMemoryRebound(to: UInt8.self, capacity: Int(length)) {
      String(decoding: UnsafeBufferPointer(start: $0, count: Int(length)), as: UTF8.self)
    }
  }

  private static func attributes(
    _ names: UnsafeMutablePointer<UnsafePointer<CChar>?>?, _ values: UnsafeMutablePointer<UnsafePointer<CChar>?>?
  ) -> [(name: String, value: String)] {
    guard let names, let values else { return [] }
    var found: [(name: String, value: String)] = []
    while let name = names[found.count], let value = values[found.count] {
      found.append((localName(String(cString: name)), String(cString: value)))
    }
    return found
  }

  /// A name without its prefix.
  private static func localName(_ name: String) -> String { name.split(separator: ":").last.map(String.init) ?? name }

  private func begin(_ name: String, _ attributes: [(name: String, value: String)]) {
    let name = Self.localName(name)
    if name == "style" { styleDepth += 1 }
    if Self.unprintableElements.contains(name) { add("<\(name)>", to: \.unprintable) }
    for attribute in attributes {
      if attribute.name == "href" {
        // What is embedded is not outside; that pictures of pixels are refused is told by their element.
        let target = attribute.value
        if name != "a", !target.hasPrefix("#"), !target.hasPrefix("data:"), !target.isEmpty {
          add("href=\(target.prefix(60))", to: \.foreign)
        }
      } else {
        note(styles: "\(attribute.name): \(attribute.value)")
        if attribute.name == "style" { note(styles: attribute.value) }
      }
    }
  }

  /// What stands outside elements, and sections of bare text; comments say nothing.
  private func pass(_ text: String) {
    if text.hasPrefix("<![CDATA["), styleDepth > 0 { note(styles: String(text.dropFirst(9).dropLast(3))) }
    if text.hasPrefix("<!DOCTYPE"), text.contains("<!ENTITY") { add("<!ENTITY>", to: \.foreign) }
    if text.hasPrefix("<?xml-stylesheet") { add("<?xml-stylesheet>", to: \.foreign) }
  }

  private func note(styles: String) {
    let styles = Self.withoutComments(styles)
    if styles.range(of: "@import") != nil { add("@import", to: \.foreign) }
    for property in ["filter", "mask", "mix-blend-mode"] where Self.sets(property, in: styles) {
      add(property, to: \.unprintable)
    }
    var rest = styles[...]
    while let range = rest.range(of: "url(") {
      rest = rest[range.upperBound...]
      let target = rest.prefix { $0 != ")" }.drop { $0.isWhitespace || $0 == "\"" || $0 == "'" }
      if !target.hasPrefix("#"), !target.hasPrefix("data:") { add("url(\(target.prefix(60)))", to: \.foreign) }
    }
  }

  private static func withoutComments(_ styles: String) -> String {
    var (kept, rest) = ("", styles[...])
    while let open = rest.range(of: "/*") {
      kept += rest[..<open.lowerBound]
      rest = rest[open.upperBound...].range(of: "*/").map { rest[$0.upperBound...] } ?? ""
    }
    return kept + rest
  }

  /// Whether a property is set to something that changes what is painted.
  private static func sets(_ property: String, in styles: String) -> Bool {
    styles.split(whereSeparator: { $0 == ";" || $0 == "{" || $0 == "}" }).contains { declaration in
      let parts = declaration.split(separator: ":", maxSplits: 1)
      guard parts.count == 2, parts[0].trimmed == property else { return false }
      let value = parts[1].trimmed.prefix { !$0.isWhitespace && $0 != "!" }
      return !["none", "normal", "inherit", "initial", ""].contains(value) && !value.hasPrefix("url(")
    }
  }

  private func add(_ part: String, to list: ReferenceWritableKeyPath<SVGCheck, [String]>) {
    if !self[keyPath: list].contains(part) { self[keyPath: list].append(part) }
  }
}

extension Substring {
  fileprivate var trimmed: Substring {
    let start = drop { $0.isWhitespace }
    return start.lastIndex { !$0.isWhitespace }.map { start[...$0] } ?? ""
  }
}

extension StringProtocol {
  fileprivate func range(of part: String) -> Range<Index>? { firstRange(of: part) }
}
