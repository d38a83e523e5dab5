import Findings

/// Reads any file of rows into tables, its kind told from its content.
public enum TableFile {
  /// The tables of a file, and what was noticed.
  public struct Content: Sendable {
    public var tables: [Table]
    public var findings: [Finding]
  }

  public static func read(_ input: RecordInput, options: RecordOptions = RecordOptions()) throws(Finding) -> Content {
    let bytes = try input.bytes()
    if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) || bytes.starts(with: [0x50, 0x4B, 0x05, 0x06]) {
      return try readArchive(bytes, file: input.name, options: options)
    }
    if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) { throw .encrypted(input.name) }
    return try readText(bytes, input: input, options: options)
  }

  private static func readArchive(
    _ bytes: [UInt8], file: String, options: RecordOptions
  ) throws(Finding) -> Content {
    let archive = try Archive(bytes, file: file, limits: options.limits)
    var isSheetGiven: Set<String> = []
    func isWanted(_ name: String, isHidden: Bool) -> Bool {
      guard let sheets = options.sheets else { return options.includesHidden || !isHidden }
      if sheets.contains(name) { isSheetGiven.insert(name) }
      return sheets.contains(name)
    }
    let isOpenDocument = archive.contains("content.xml") && !archive.contains("xl/workbook.xml")
    let isWorkbook = archive.contains("[Content_Types].xml") || archive.contains("xl/workbook.xml")
    guard isOpenDocument || isWorkbook else { throw .unknownKind(file) }
    let read =
      isOpenDocument
      ? try OpenDocumentReader.tables(archive, isWanted: isWanted)
      : try Workbook.tables(archive, isWanted: isWanted)
    var content = Content(tables: read.tables, findings: [])
    if let sheets = options.sheets {
      let known = (read.tables.compactMap(\.name) + read.skipped.map(\.name))
      if let missing = sheets.first(where: { !isSheetGiven.contains($0) }) {
        throw .unknownSheet(missing, known: known, file: file)
      }
      content.tables.sort { left, right in
        (sheets.firstIndex(of: left.name ?? "") ?? 0) < (sheets.firstIndex(of: right.name ?? "") ?? 0)
      }
    } else {
      content.findings += read.skipped.filter { $0.isHidden && !AsideSheet.isNamed($0.name) }
        .map { .hiddenSheet($0.name, file: file) }
    }
    return content
  }

  private static func readText(
    _ bytes: [UInt8], input: RecordInput, options: RecordOptions
  ) throws(Finding) -> Content {
    var findings: [Finding] = []
    let encoding = try encoding(of: bytes, input: input, options: options, findings: &findings)
    let decoded = encoding.decode(bytes)
    if decoded.text.utf8.contains(0) { throw .unknownKind(input.name) }
    if !decoded.lost.isEmpty { findings.append(.lostLetters(decoded.lost, encoding: encoding, at: Place(input.name))) }
    let first = decoded.text.unicodeScalars.first { !$0.properties.isWhitespace }
    let isDelimited = ["csv", "tsv", "tab", "txt"].contains(input.ending)
    if ["json", "jsonl", "ndjson"].contains(input.ending) || !isDelimited && (first == "{" || first == "[") {
      return Content(
        tables: [try ObjectReader.table(decoded.text, file: input.name, limits: options.limits)], findings: findings)
    }
    if first == "<", !isDelimited { throw .unknownKind(input.name) }
    let prefersTabs = input.ending == "tsv" || input.ending == "tab"
    let table = try DelimitedReader.table(
      decoded.text, file: input.name, prefersTabs: prefersTabs, limits: options.limits)
    return Content(tables: [table], findings: findings)
  }

  private static func encoding(
    of bytes: [UInt8], input: RecordInput, options: RecordOptions, findings: inout [Finding]
  ) throws(Finding) -> TextEncoding {
    let certain = EncodingDetector.certain(bytes)
    if let given = options.encoding {
      // Text that is Unicode for certain may still hold letters of legacy fonts; the option then speaks of those.
      guard let certain else { return given }
      let isBetter = EncodingDetector.isLikelier(given, than: certain, bytes)
      return TextEncoding.legacy.contains(given) && certain == .utf8 && isBetter ? given : certain
    }
    if let certain { return certain }
    guard let guess = EncodingDetector.guess(bytes) else { throw .unclearEncoding(input.name) }
    findings.append(.guessedEncoding(guess, bytes: bytes, file: input.name))
    return guess
  }
}
