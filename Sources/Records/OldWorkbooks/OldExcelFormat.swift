import Findings

/// Workbooks of Excel 5 to 2003.
enum OldExcelFormat: RecordFormat {
  static let endings = ["xls", "xlt"]

  static func holds(_ file: FileLook) -> Bool { file.isCompound }

  static func read(_ file: FileLook, options: RecordOptions) throws(Finding) -> TableFile.Content {
    guard let compound = CompoundFile(file.bytes) else { throw .damaged(file.name) }
    if compound.holds("EncryptedPackage") { throw .encrypted(file.name) }
    guard compound.holds("Workbook") || compound.holds("Book") else { throw .unknownKind(file.name) }
    guard let stream = compound.stream("Workbook") ?? compound.stream("Book") else { throw .damaged(file.name) }
    var choice = SheetChoice(options)
    var workbook = OldWorkbook(stream, file: file.name, limits: options.limits)
    try workbook.readGlobals()
    var tables: [Table] = []
    var skipped: [WorkbookSheet] = []
    for sheet in workbook.sheets {
      if choice.wants(sheet.name, isHidden: sheet.isHidden) {
        tables.append(try workbook.table(sheet))
      } else {
        skipped.append(WorkbookSheet(name: sheet.name, isHidden: sheet.isHidden))
      }
    }
    return try choice.content(tables, skipped: skipped, file: file.name)
  }
}
