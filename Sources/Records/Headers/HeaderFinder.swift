import Findings
import Vietnamese

/// Finds the header of a table below its title rows, and what each column means.
struct HeaderFinder {
  struct Header {
    /// The indexes in `table.rows` that the header takes.
    var rows: Range<Int>
    var columns: [Column]
    /// Columns that the mapping leaves out.
    var omitted: Set<Int> = []
  }

  private struct Label {
    var text: String
    var position: Int
    /// Whether the text belongs to a merged cell that begins further left.
    var isCovered = false
  }

  private struct Candidate {
    var rows: Range<Int>
    var labels: [Label]
    var score: Int
    var hasName: Bool
  }

  private let table: Table
  private let meanings: HeaderMeanings
  /// The texts of the rows that are searched, and of the one below them.
  private let labels: [[Label]]
  /// How many rows with content are searched.
  private static let depth = 20
  /// A row of more cells is no header.
  private static let largestWidth = 1_000
  /// A longer text is no header, in bytes.
  private static let longestLabel = 1_000

  init(_ table: Table, mapping: [String: String]) {
    self.table = table
    meanings = HeaderMeanings(mapping)
    labels = table.rows.prefix(Self.depth + 1).map {
      $0.cells.count <= Self.largestWidth ? Self.labels(of: $0, in: table) : []
    }
  }

  /// The header; nothing where no row names enough fields.
  func find() -> Header? {
    if let texts = table.certainHeader {
      guard !texts.isEmpty else { return nil }
      let labels = texts.enumerated().map { Label(text: $1, position: $0) }
      return header(0..<0, labels)
    }
    var best: Candidate?
    for index in table.rows.indices.prefix(Self.depth) where table.rows[index].cells.count <= Self.largestWidth {
      for candidate in [single(index), pair(index)] {
        guard let candidate, candidate.score >= 2 || candidate.score == 1 && (candidate.hasName || meanings.isMapped)
        else { continue }
        if best.map({ $0.score < candidate.score }) ?? true { best = candidate }
      }
    }
    return best.map { header($0.rows, $0.labels) }
  }

  /// The row that comes nearest to a header, for a message.
  func nearest() -> (row: TableRow, suggestion: String)? {
    for row in table.rows.prefix(Self.depth) where (2...Self.largestWidth).contains(row.cells.count) {
      for cell in row.cells {
        let shown = table.shown(cell)
        guard shown.utf8.count < 100 else { continue }
        let text = VietnameseText.collapsed(shown)
        if let suggestion = Field.suggestion(for: text) { return (row, "“\(text)” → “\(suggestion.label)”") }
      }
    }
    return nil
  }

  private func single(_ index: Int) -> Candidate? {
    let row = table.rows[index]
    // A vertical merge of a known label into the next row says that the header has two rows.
    if let next = following(index), isHeld(row, next) { return nil }
    return candidate(index..<(index + 1), labels[index])
  }

  private func following(_ index: Int) -> TableRow? {
    guard index + 1 < table.rows.count, table.rows[index + 1].number == table.rows[index].number + 1 else { return nil }
    return table.rows[index + 1]
  }

  private func isHeld(_ row: TableRow, _ next: TableRow) -> Bool {
    table.merged.contains { range in
      guard range.rows == row.number...next.number, let cell = row[range.columns.lowerBound] else { return false }
      return meanings.field(of: VietnameseText.collapsed(table.shown(cell))) != nil
    }
  }

  private func pair(_ index: Int) -> Candidate? {
    guard let lower = following(index) else { return nil }
    let upper = table.rows[index]
    let isHeld = isHeld(upper, lower)
    let lowerLabels = self.labels[index + 1]
    guard isHeld || !lower.cells.contains(where: { if case .number = $0.content { true } else { false } }) else {
      return nil
    }
    var labels: [Label] = []
    let uppers = Dictionary(self.labels[index].map { ($0.position, $0) }, uniquingKeysWith: { first, _ in first })
    let lowers = Dictionary(lowerLabels.map { ($0.position, $0) }, uniquingKeysWith: { first, _ in first })
    var heading: String?
    for position in Set(uppers.keys).union(lowers.keys).sorted() {
      switch (uppers[position], lowers[position]) {
      case (let upper?, nil):
        labels.append(upper)
        heading = nil
      case (nil, let lower?):
        // In text files nothing is merged: a heading holds on over the empty fields to its right.
        let text = heading.map { meanings.joined($0, lower.text) } ?? lower.text
        labels.append(Label(text: text, position: position))
      case (let upper?, let lower?):
        heading = upper.text
        labels.append(Label(text: meanings.joined(upper.text, lower.text), position: position))
      case (nil, nil): continue
      }
    }
    var candidate = candidate(index..<(index + 2), labels)
    let single = self.candidate(index..<(index + 1), self.labels[index])
    let lowerAlone = self.candidate((index + 1)..<(index + 2), lowerLabels)
    guard isHeld || candidate.score > max(single.score, lowerAlone.score) else { return nil }
    if isHeld { candidate.score = max(candidate.score, single.score) }
    return candidate
  }

  private func candidate(_ rows: Range<Int>, _ labels: [Label]) -> Candidate {
    let fields = Set(labels.filter { !$0.isCovered }.compactMap { meanings.field(of: $0.text) })
    return Candidate(rows: rows, labels: labels, score: fields.count, hasName: fields.contains("name"))
  }

  /// The texts of a row, those of merged cells in each column that they cover.
  private static func labels(of row: TableRow, in table: Table) -> [Label] {
    var labels: [Label] = []
    let merged = table.merged.filter { $0.rows.lowerBound == row.number && $0.columns.count > 1 }
    for cell in row.cells {
      let shown = table.shown(cell)
      guard shown.utf8.count <= longestLabel else { continue }
      let text = VietnameseText.collapsed(VietnameseText.nfc(shown))
      guard !text.isEmpty else { continue }
      let position = Int(cell.column)
      labels.append(Label(text: text, position: position))
      guard let range = merged.first(where: { $0.columns.lowerBound == position }) else { continue }
      for covered in range.columns.dropFirst().prefix(100) {
        labels.append(Label(text: text, position: covered, isCovered: true))
      }
    }
    return labels
  }

  private func header(_ rows: Range<Int>, _ labels: [Label]) -> Header {
    var columns: [Column] = []
    var omitted: Set<Int> = []
    var names: Set<String> = []
    for label in labels {
      if label.isCovered {
        if let last = columns.indices.last, columns[last].header == label.text {
          columns[last].continuations.append(label.position)
        }
        continue
      }
      let known = meanings.field(of: label.text)
      if known == "" {
        omitted.insert(label.position)
        continue
      }
      var name = known ?? label.text
      if known == nil, names.contains(name) { name += " (\(CellAddress.letters(label.position)))" }
      names.insert(name)
      let field = Field.all.first { $0.name == name }
      columns.append(
        Column(
          field: name, header: label.text, kind: field?.kind ?? .text, isKnown: known != nil, position: label.position))
    }
    return Header(rows: rows, columns: columns, omitted: omitted)
  }
}
