import Files
import Findings
import Foundation
import Records
import Vietnamese

/// What people have corrected in the lists of a ceremony without touching them: `corrections.csv` in the ceremony's folder.
///
/// Each line names the list, the cell, the value that the list had, the new one, by whom and why. Every run applies them.
public struct CeremonyCorrections: Sendable {
  /// One line of the file.
  public struct Entry: Sendable, Hashable {
    /// The list as seen from the ceremony's folder.
    public var file: String
    public var cell: CellCorrection
    public var author: String
    public var reason: String
  }

  public static let fileName = "corrections.csv"

  static let header = ["Danh sách", "Trang tính", "Dòng", "Cột", "Giá trị cũ", "Giá trị mới", "Người sửa", "Lý do"]
  private static let englishHeader = ["list", "sheet", "row", "column", "old", "new", "by", "why"]

  /// Where they lie.
  public let path: String
  public private(set) var entries: [Entry] = []

  /// Reads the corrections of a ceremony; those of a bare list lie beside the list. Without a file there are none.
  public init(of ceremony: Ceremony) throws(Finding) {
    let folder = ceremony.file == nil ? PathText.folder(of: ceremony.origin ?? "") : ceremony.folder
    path = folder.isEmpty ? Self.fileName : folder + "/" + Self.fileName
    guard PathText.exists(path) else { return }
    let tables = try TableFile.read(.file(path)).tables
    guard let table = tables.first, let first = table.rows.first else { return }
    let columns = Self.columns(of: first, in: table)
    guard columns.count == Self.header.count else { throw Self.unreadable(path, row: first.number) }
    for row in table.rows.dropFirst() {
      func text(_ index: Int) -> String { row[columns[index] ?? -1].map(table.shown) ?? "" }
      if row.cells.isEmpty { continue }
      guard let number = Int(text(2).trimmingSpaces), number > 0, !text(0).isEmpty, !text(3).isEmpty else {
        throw Self.unreadable(path, row: row.number)
      }
      let (header, occurrence) = Self.column(text(3))
      entries.append(
        Entry(
          file: text(0),
          cell: CellCorrection(
            sheet: text(1), row: number, header: header, occurrence: occurrence, old: text(4), new: text(5)),
          author: text(6), reason: text(7)))
    }
  }

  /// The position of each of our columns by its index.
  private static func columns(of row: TableRow, in table: Table) -> [Int: Int] {
    var columns: [Int: Int] = [:]
    for cell in row.cells {
      let key = VietnameseText.comparisonKey(table.shown(cell))
      let index = header.indices.first {
        VietnameseText.comparisonKey(header[$0]) == key || englishHeader[$0] == key
      }
      if let index { columns[index] = Int(cell.column) }
    }
    return columns
  }

  /// `Ghi chú#2` is the second column of that header.
  private static func column(_ text: String) -> (header: String, occurrence: Int) {
    guard let sign = text.lastIndex(of: "#"), let number = Int(text[text.index(after: sign)...]), number > 1 else {
      return (text, 1)
    }
    return (String(text[..<sign]), number)
  }

  /// The corrections of one list, with their places among all.
  func corrections(of file: String) -> [(index: Int, cell: CellCorrection)] {
    entries.enumerated().filter { $0.element.file == file }.map { ($0.offset, $0.element.cell) }
  }

  /// Takes a correction in; one of the same cell gives way, and what the list itself had stays known.
  mutating func take(_ entry: Entry) {
    var entry = entry
    let known = entries.firstIndex { other in
      other.file == entry.file && other.cell.sheet == entry.cell.sheet && other.cell.row == entry.cell.row
        && other.cell.header == entry.cell.header && other.cell.occurrence == entry.cell.occurrence
    }
    guard let known else { return entries.append(entry) }
    entry.cell.old = entries[known].cell.old
    entries[known] = entry
  }

  /// Takes back the correction with a number, counted from 1.
  public mutating func withdraw(_ number: Int) throws(Finding) -> Entry {
    guard entries.indices.contains(number - 1) else {
      throw Finding(
        .noSuchCorrection,
        Words(
          vi: "Không có phần sửa số \(number); có \(entries.count).",
          en: "There is no correction \(number); there are \(entries.count)."), at: Place(path))
    }
    return entries.remove(at: number - 1)
  }

  /// Writes the file whole, or removes it where nothing is left to say.
  public func write() throws(Finding) {
    let folder = PathText.folder(of: path)
    let output = try OutputFolder(holding: folder.isEmpty ? "." : folder)
    guard !entries.isEmpty else { return output.remove(Self.fileName) }
    let rows = entries.map { entry in
      let cell = entry.cell
      let column = cell.occurrence > 1 ? "\(cell.header)#\(cell.occurrence)" : cell.header
      return [entry.file, cell.sheet, String(cell.row), column, cell.old, cell.new, entry.author, entry.reason]
    }
    try output.write(CSVWriter.bytes(header: Self.header, rows: rows), as: Self.fileName)
  }

  private static func unreadable(_ path: String, row: Int) -> Finding {
    Finding(
      .unreadableCorrections,
      Words(
        vi: "Không hiểu dòng \(row) của \(fileName): cần đủ các cột \(header.joined(separator: ", ")).",
        en: "Line \(row) of \(fileName) is not understood: it needs the columns \(header.joined(separator: ", "))."),
      at: Place(path, line: row))
  }
}
