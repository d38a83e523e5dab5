import Findings
import Foundation
import Records

// Writes the bare cells of workbooks as JSON lines, for scripts/judges/foreign_workbooks.py: reads a path from each line
// of standard input, so that one process reads them all, and tells for each what it holds or why it cannot be read.

func write(_ line: String) { FileHandle.standardOutput.write(Data((line + "\n").utf8)) }

/// The text as a JSON string.
func quoted(_ text: String) -> String {
  guard let data = try? JSONSerialization.data(withJSONObject: text, options: [.fragmentsAllowed]) else {
    return "null"
  }
  return String(decoding: data, as: UTF8.self)
}

func json(_ cell: Cell, of table: Table) -> String {
  switch cell.content {
  case .text(let text): "[\(cell.column),\"t\",\(quoted(text))]"
  case .runs(let runs): "[\(cell.column),\"t\",\(quoted(runs.map(\.text).joined()))]"
  case .number(let number):
    "[\(cell.column),\"n\",\(number.isFinite ? "\(number)" : "null"),\(quoted(table.shown(cell)))]"
  case .displayed(let number, let text):
    "[\(cell.column),\"n\",\(number.isFinite ? "\(number)" : "null"),\(quoted(text))]"
  case .boolean(let isTrue): "[\(cell.column),\"b\",\(isTrue)]"
  case .error(let code): "[\(cell.column),\"e\",\(quoted(code))]"
  case .moment(let moment): "[\(cell.column),\"d\",\(quoted(moment))]"
  case .formula: "[\(cell.column),\"f\"]"
  }
}

while let path = readLine() {
  var lines: [String] = []
  do throws(Finding) {
    for table in try TableFile.read(.file(path), options: RecordOptions(includesHidden: true)).tables {
      let rows = table.rows.map { row in
        "[\(row.number),[\(row.cells.map { json($0, of: table) }.joined(separator: ","))]]"
      }
      lines.append("{\"name\":\(quoted(table.name ?? "")),\"rows\":[\(rows.joined(separator: ","))]}")
    }
    write("{\"sheets\":[\(lines.joined(separator: ","))]}")
  } catch {
    write("{\"finding\":\(quoted("\(error.code) \(error.message.english)"))}")
  }
}
