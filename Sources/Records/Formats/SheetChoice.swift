import Findings
import Vietnamese

/// Which sheets of a file are read: those that are named, in this order, or all visible ones.
struct SheetChoice {
  private let options: RecordOptions
  private var found: Set<String> = []

  init(_ options: RecordOptions) { self.options = options }

  /// Sheets are known by their names; case and spaces make no difference.
  private static func key(_ name: String) -> String {
    VietnameseText.lowercased(VietnameseText.collapsed(VietnameseText.nfc(name)))
  }

  private func position(_ name: String) -> Int? {
    options.sheets?.firstIndex { $0 == name } ?? options.sheets?.firstIndex { Self.key($0) == Self.key(name) }
  }

  mutating func wants(_ name: String, isHidden: Bool) -> Bool {
    guard let sheets = options.sheets else { return options.includesHidden || !isHidden }
    guard let position = position(name) else { return false }
    found.insert(sheets[position])
    return true
  }

  /// The tables as they were asked for, and what was left out.
  func content(
    _ tables: [Table], skipped: [WorkbookSheet], file: String
  ) throws(Finding) -> TableFile.Content {
    guard let sheets = options.sheets else {
      let hidden = skipped.filter { $0.isHidden && !AsideSheet.isNamed($0.name) }
      return TableFile.Content(tables: tables, findings: hidden.map { .hiddenSheet($0.name, file: file) })
    }
    if let missing = sheets.first(where: { !found.contains($0) }) {
      throw .unknownSheet(missing, known: tables.compactMap(\.name) + skipped.map(\.name), file: file)
    }
    let sorted = tables.enumerated().sorted { left, right in
      (position(left.element.name ?? "") ?? 0, left.offset) < (position(right.element.name ?? "") ?? 0, right.offset)
    }
    return TableFile.Content(tables: sorted.map(\.element))
  }
}
