/// Writes rows as delimited text that Excel opens as it is: UTF-8 with its mark, quotes where needed, CRLF.
///
/// A text that a spreadsheet would take for a formula gets an apostrophe before it, so that nothing runs when the file is
/// opened; `DelimitedReader` takes it off again.
public struct CSVWriter: Sendable {
  private let separator: Character
  private var text = "\u{FEFF}"

  /// - Parameter separator: `;` is what Excel expects under Vietnamese settings.
  public init(separator: Character = ";") { self.separator = separator }

  public mutating func append(_ row: [String]) {
    text += row.map(quoted).joined(separator: String(separator)) + "\r\n"
  }

  public var bytes: [UInt8] { Array(text.utf8) }

  /// The bytes of a header and rows.
  public static func bytes(header: [String], rows: [[String]], separator: Character = ";") -> [UInt8] {
    var writer = CSVWriter(separator: separator)
    writer.append(header)
    for row in rows { writer.append(row) }
    return writer.bytes
  }

  private func quoted(_ field: String) -> String {
    let safe = FormulaGuard.guarded(field)
    let needsQuotes =
      safe.unicodeScalars.contains { "\"\r\n\t;,|".unicodeScalars.contains($0) }
      || safe.hasPrefix(" ") || safe.hasSuffix(" ") || safe.hasPrefix("'")
    return needsQuotes ? "\"" + safe.replacing("\"", with: "\"\"") + "\"" : safe
  }
}

/// Keeps text from being taken for a formula.
enum FormulaGuard {
  private static let starts: Set<Unicode.Scalar> = ["=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠"]

  /// The text, with an apostrophe before it where it begins as formulas do; plain negative numbers stay.
  static func guarded(_ text: String) -> String {
    guard let first = text.unicodeScalars.first, starts.contains(first) || isGuarded(text) else { return text }
    let isNumber = first == "-" && text.dropFirst().allSatisfy { $0.isASCII && ($0.isNumber || $0 == "." || $0 == ",") }
    return isNumber && text.count > 1 ? text : "'" + text
  }

  /// The text without the apostrophe that `guarded` put before it.
  static func unguarded(_ text: String) -> String { isGuarded(text) ? String(text.dropFirst()) : text }

  /// Whether the text begins with an apostrophe before a formula's beginning, or before another such apostrophe.
  private static func isGuarded(_ text: String) -> Bool {
    var scalars = text.unicodeScalars[...]
    guard scalars.first == "'" else { return false }
    while scalars.first == "'" { scalars.removeFirst() }
    return scalars.first.map(starts.contains) ?? false
  }
}
