import Findings
import Vietnamese

/// How the file of one recipient is named: literal text, and fields in braces such as `{order:3}-{name}`.
public struct FileNamePattern: Sendable, Hashable {
  enum Part: Sendable, Hashable {
    case literal(String)
    /// Position in the order of calling, padded with zeros.
    case order(width: Int)
    /// Number of the record in sheet order, padded with zeros.
    case number(width: Int)
    case field(String, format: ValueFormat?)
  }

  let parts: [Part]
  /// The pattern as it was written.
  public let text: String
  /// Where the ceremony file has it; nothing where the command line has.
  let place: Place?

  /// Place in the order of calling, then the name: `017-nguyen-thi-huong`.
  public static let standard = FileNamePattern(
    parts: [.order(width: 3), .literal("-"), .field("name", format: nil)], text: "{order:3}-{name}", place: nil)

  private init(parts: [Part], text: String, place: Place?) {
    self.parts = parts
    self.text = text
    self.place = place
  }

  /// Reads a pattern; an unclosed brace, an unknown format or a pattern without any field is a finding.
  public init(_ text: String, at place: Place? = nil) throws(Finding) {
    var parts: [Part] = []
    // The ending comes by itself.
    var rest = text.lowercased().hasSuffix(".pdf") ? text.dropLast(4) : text[...]
    while let brace = rest.firstIndex(of: "{") {
      if brace > rest.startIndex { parts.append(.literal(String(rest[..<brace]))) }
      guard let end = rest[brace...].firstIndex(of: "}") else {
        throw Self.wrong(text, Words(vi: "thiếu dấu }", en: "a brace is not closed"), at: place)
      }
      parts.append(try Self.field(String(rest[rest.index(after: brace)..<end]), in: text, at: place))
      rest = rest[rest.index(after: end)...]
    }
    if !rest.isEmpty { parts.append(.literal(String(rest))) }
    let hasField = parts.contains { if case .literal = $0 { false } else { true } }
    guard hasField else {
      throw Self.wrong(text, Words(vi: "không có trường nào", en: "it names no field"), at: place)
    }
    self.init(parts: parts, text: text, place: place)
  }

  private static func field(_ content: String, in text: String, at place: Place?) throws(Finding) -> Part {
    let halves = content.split(separator: ":", maxSplits: 1).map { $0.trimmingSpaces }
    guard let name = halves.first, !name.isEmpty else {
      throw wrong(text, Words(vi: "cặp ngoặc rỗng", en: "the braces are empty"), at: place)
    }
    let format = halves.count > 1 ? ValueFormat.named(halves[1]) : nil
    if halves.count > 1, format == nil {
      throw wrong(
        text, Words(vi: "không có định dạng “\(halves[1])”", en: "there is no format “\(halves[1])”"), at: place)
    }
    var width = 1
    if case .ordinal(let digits) = format { width = digits }
    switch name {
    case "order": return .order(width: width)
    case "number": return .number(width: width)
    default: return .field(Field.named(name)?.name ?? name, format: format)
    }
  }

  /// What is wrong where a field of the pattern is neither known nor a column of the lists.
  func finding(columns: Set<String>) -> Finding? {
    for case .field(let name, _) in parts where Field.named(name) == nil && !columns.contains(name) {
      return Self.wrong(
        text, Words(vi: "không có trường hay cột “\(name)”", en: "there is no field or column “\(name)”"), at: place)
    }
    return nil
  }

  private static func wrong(_ text: String, _ reason: Words, at place: Place?) -> Finding {
    Finding(
      place == nil ? .wrongFileNameOption : .wrongFileNamePattern,
      Words(
        vi: "Mẫu tên tệp “\(text)” sai: \(reason.vietnamese).",
        en: "The file name pattern “\(text)” is wrong: \(reason.english)."),
      at: place, hint: Words(vi: "Viết như {order:3}-{name}.", en: "Write it like {order:3}-{name}."))
  }

  /// The name for one recipient, in small ASCII letters, digits and hyphens; perhaps empty, perhaps not unique.
  func name(order: Int, number: Int, value: (String) -> FieldValue?) -> String {
    var name = ""
    for part in parts {
      switch part {
      case .literal(let text): name += Self.safeLiteral(text)
      case .order(let width): name += Self.padded(order, width)
      case .number(let width): name += Self.padded(number, width)
      case .field(let field, let format):
        guard let value = value(field) else { continue }
        name += VietnameseText.slug(format?.text(for: value) ?? value.plainText)
      }
    }
    return name
  }

  private static func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }

  /// Literal text of a pattern keeps its dots, hyphens and underscores; the rest becomes a slug.
  private static func safeLiteral(_ text: String) -> String {
    var result = ""
    var word = ""
    for character in text {
      if "._-/\\:".contains(character) {
        // What parts folders would leave the folder: it parts words.
        result += VietnameseText.slug(word) + ("/\\:".contains(character) ? "-" : String(character))
        word = ""
      } else {
        word.append(character)
      }
    }
    return result + VietnameseText.slug(word)
  }
}

extension StringProtocol {
  /// The text without white space at its ends.
  var trimmingSpaces: String {
    var text = self[...]
    while text.first?.isWhitespace == true { text = text.dropFirst() }
    while text.last?.isWhitespace == true { text = text.dropLast() }
    return String(text)
  }
}
