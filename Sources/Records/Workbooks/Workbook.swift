import Findings

/// Reads an .xlsx workbook into tables, one a sheet.
enum Workbook {
  /// The sheets in the order of the workbook, those that `isWanted` refuses left out unread.
  static func tables(
    _ archive: Archive, isWanted: (_ name: String, _ isHidden: Bool) -> Bool
  ) throws(Finding) -> (tables: [Table], skipped: [WorkbookSheet]) {
    let parts = try WorkbookParts(archive)
    var budget = TextBudget(file: archive.file, limits: archive.limits)
    let styles = try StyleSheet.read(archive, part: parts.styles)
    let strings = try SharedStrings(archive, part: parts.sharedStrings, budget: &budget)
    var tables: [Table] = []
    var skipped: [WorkbookSheet] = []
    for sheet in parts.sheets {
      guard isWanted(sheet.name, sheet.isHidden) else {
        skipped.append(WorkbookSheet(name: sheet.name, isHidden: sheet.isHidden))
        continue
      }
      guard let entry = try archive.entry(sheet.part) else { throw .damaged(archive.file, part: sheet.part) }
      var table = Table(file: archive.file, name: sheet.name, addressing: .cells)
      table.styles = styles
      table.usesEpoch1904 = parts.usesEpoch1904
      table.isHidden = sheet.isHidden
      budget.sheet = sheet.name
      var worksheet = try WorksheetReader(entry, table: table, strings: strings, budget: budget)
      try worksheet.read()
      budget = worksheet.budget
      tables.append(worksheet.table.inOrder)
    }
    return (tables, skipped)
  }
}

/// A sheet by its name.
struct WorkbookSheet: Sendable, Hashable {
  var name: String
  var isHidden: Bool
}
