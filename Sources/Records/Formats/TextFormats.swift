import Findings

/// JSON: a list of objects, or an object a line.
enum ObjectFormat: RecordFormat {
  static let endings = ["json", "jsonl", "ndjson"]

  static func holds(_ file: FileLook) -> Bool {
    guard file.isText else { return false }
    if endings.contains(file.input.ending) { return true }
    let first = file.beginning.first
    return !file.isDelimitedByName && file.input.ending != "xls" && (first == "{" || first == "[")
  }

  static func read(_ file: FileLook, options: RecordOptions) throws(Finding) -> TableFile.Content {
    let text = try DecodedFile(file, options: options)
    let table = try ObjectReader.table(text.text, file: file.name, limits: options.limits)
    return TableFile.Content(tables: [table], findings: text.findings)
  }
}

/// Rows of fields that a sign parts.
enum DelimitedFormat: RecordFormat {
  static let endings = ["csv", "tsv", "tab", "txt"]

  static func holds(_ file: FileLook) -> Bool { file.isText }

  static func read(_ file: FileLook, options: RecordOptions) throws(Finding) -> TableFile.Content {
    let text = try DecodedFile(file, options: options)
    if file.beginning.first == "<", !file.isDelimitedByName { throw .unknownKind(file.name) }
    let prefersTabs = file.input.ending == "tsv" || file.input.ending == "tab"
    let table = try DelimitedReader.table(
      text.text, file: file.name, prefersTabs: prefersTabs, limits: options.limits)
    return TableFile.Content(tables: [table], findings: text.findings)
  }
}

/// The text of a file in Unicode.
struct DecodedFile {
  let text: String
  private(set) var findings: [Finding] = []

  init(_ file: FileLook, options: RecordOptions) throws(Finding) {
    let encoding = try Self.encoding(of: file, options: options, findings: &findings)
    let decoded = encoding.decode(file.bytes)
    if decoded.text.utf8.contains(0) { throw .unknownKind(file.name) }
    if !decoded.lost.isEmpty { findings.append(.lostLetters(decoded.lost, encoding: encoding, at: Place(file.name))) }
    text = decoded.text
  }

  private static func encoding(
    of file: FileLook, options: RecordOptions, findings: inout [Finding]
  ) throws(Finding) -> TextEncoding {
    let certain = EncodingDetector.certain(file.bytes)
    if let given = options.encoding {
      // Text that is Unicode for certain may still hold letters of legacy fonts; the option then speaks of those.
      guard let certain else { return given }
      let isBetter = EncodingDetector.isLikelier(given, than: certain, file.bytes)
      return TextEncoding.legacy.contains(given) && certain == .utf8 && isBetter ? given : certain
    }
    if let certain { return certain }
    guard let guess = EncodingDetector.guess(file.bytes) else { throw .unclearEncoding(file.name) }
    findings.append(.guessedEncoding(guess, bytes: file.bytes, file: file.name))
    return guess
  }
}
