import Findings

/// Workbooks that Excel 2003 and many systems write as one XML file, SpreadsheetML, mostly under the ending .xls.
enum SpreadsheetXMLFormat: RecordFormat {
  static let endings: [String] = []

  static func holds(_ file: FileLook) -> Bool {
    let start = file.beginning
    return start.hasPrefix("<?xml") && start.contains("urn:schemas-microsoft-com:office:spreadsheet")
  }

  static func read(_ file: FileLook, options: RecordOptions) throws(Finding) -> TableFile.Content {
    var choice = SheetChoice(options)
    let entry = ArchiveEntry(bytes: file.bytes, file: file.name)
    var reader = SpreadsheetXMLReader(try XMLReader(entry), file: file.name, limits: options.limits)
    try reader.read { choice.wants($0, isHidden: $1) }
    return try choice.content(reader.tables, skipped: reader.skipped, file: file.name)
  }
}
