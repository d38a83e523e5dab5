/// Which cells of tables head which others, by the columns that they stand in.
struct TableHeads {
  enum Scope { case column, row }

  /// By header cell: what it heads.
  private(set) var scopes: [Int: Scope] = [:]
  /// By cell: its heads, the column's first.
  private(set) var heads: [Int: [Int]] = [:]

  init(_ tree: StructureTree) {
    for table in tree.elements.indices where tree.elements[table].tag == .table { read(table, in: tree) }
  }

  private mutating func read(_ table: Int, in tree: StructureTree) {
    let rows = tree.parts(of: table).filter { tree.elements[$0].tag == .row }.map { tree.parts(of: $0) }
    var columns: [Int: [Int]] = [:]
    var group: [Int] = []
    var isHead = true
    for row in rows {
      let isHeader = row.allSatisfy { tree.elements[$0].tag == .headerCell }
      let rowHeads = isHeader ? [] : row.filter { tree.elements[$0].tag == .headerCell }
      // A single head over all columns names the group of rows below it.
      let isGroup = isHeader && (!isHead || row.count == 1 && tree.elements[row[0]].span > 1)
      if isGroup { group = row }
      isHead = isHead && isHeader && !isGroup
      var column = 0
      for cell in row {
        let covered = column..<column + tree.elements[cell].span
        column = covered.upperBound
        if tree.elements[cell].tag == .headerCell {
          scopes[cell] = isHeader ? .column : .row
          if isHead { for place in covered { columns[place, default: []].append(cell) } }
        } else {
          heads[cell] = covered.flatMap { columns[$0] ?? [] } + group + rowHeads
        }
      }
    }
  }
}
