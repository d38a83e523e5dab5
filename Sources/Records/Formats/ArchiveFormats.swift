import Findings

/// Workbooks of Excel since 2007.
enum ExcelFormat: RecordFormat {
  static let endings = ["xlsx", "xlsm", "xltx"]

  static func holds(_ file: FileLook) -> Bool {
    // Some write the names inside with other letters or slashes; the list of contents they all have.
    file.isArchive && (file.mentions("xl/workbook.xml") || file.mentions("[Content_Types].xml"))
  }

  static func read(_ file: FileLook, options: RecordOptions) throws(Finding) -> TableFile.Content {
    var choice = SheetChoice(options)
    let archive = try Archive(file.bytes, file: file.name, limits: options.limits)
    let read = try Workbook.tables(archive) { choice.wants($0, isHidden: $1) }
    return try choice.content(read.tables, skipped: read.skipped, file: file.name)
  }
}

/// Sheets of OpenDocument.
enum OpenDocumentFormat: RecordFormat {
  static let endings = ["ods"]

  static func holds(_ file: FileLook) -> Bool {
    file.isArchive && file.mentions("content.xml") && !file.mentions("xl/workbook.xml")
  }

  static func read(_ file: FileLook, options: RecordOptions) throws(Finding) -> TableFile.Content {
    var choice = SheetChoice(options)
    let archive = try Archive(file.bytes, file: file.name, limits: options.limits)
    let read = try OpenDocumentReader.tables(archive) { choice.wants($0, isHidden: $1) }
    return try choice.content(read.tables, skipped: read.skipped, file: file.name)
  }
}
