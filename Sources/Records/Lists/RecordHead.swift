/// What the records of one table have in common.
final class RecordHead: Sendable {
  let file: String
  let sheet: String?
  let addressing: Table.Addressing
  let columns: ColumnSet

  init(file: String, sheet: String?, addressing: Table.Addressing, columns: ColumnSet) {
    self.file = file
    self.sheet = sheet
    self.addressing = addressing
    self.columns = columns
  }
}
