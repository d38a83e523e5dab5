import Findings

/// Letters of Word since 2007: each of their tables is looked at as a sheet.
enum WordFormat: RecordFormat {
  static let endings = ["docx"]

  static func holds(_ file: FileLook) -> Bool { file.isArchive && file.mentions("word/document.xml") }

  static func read(_ file: FileLook, options: RecordOptions) throws(Finding) -> TableFile.Content {
    var choice = SheetChoice(options)
    let archive = try Archive(file.bytes, file: file.name, limits: options.limits)
    var reader = try WordReader(archive, includesHidden: options.includesHidden)
    try reader.read()
    let tables = reader.tables.filter { choice.wants($0.name ?? "", isHidden: false) }
    let skipped = reader.tables.filter { table in !tables.contains { $0.name == table.name } }
    var content = try choice.content(
      tables, skipped: skipped.map { WorkbookSheet(name: $0.name ?? "", isHidden: false) }, file: file.name)
    content.paragraphs = reader.paragraphs
    return content
  }
}
