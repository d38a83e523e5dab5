import Findings
import Vietnamese

/// Finds the headers of a sheet, each of one to three rows, and what each column below them means.
struct HeaderFinder {
  /// The header of one table.
  struct Header {
    /// The indexes in `table.rows` that the header takes.
    var rows: Range<Int>
    var columns: [Column]
    /// Columns that the mapping leaves out.
    var omitted: Set<Int> = []
    /// The columns of the sheet that belong to the table, where others stand beside it.
    var extent: Range<Int>?
    /// What the header's rows say, for telling when they stand there again.
    var texts: Set<HeaderLabel> = []
  }

  private struct Candidate {
    var rows: Range<Int>
    var labels: [HeaderLabel]
    var score: Int
    var isCertainName: Bool
  }

  private let table: Table
  let meanings: HeaderMeanings
  /// Cells that are merged across, by their first row.
  private let merged: [Int: [MergedRange]]
  /// How many rows with content are searched for the first header.
  private static let depth = 40
  /// A row of more cells is no header.
  private static let largestWidth = 1_000
  /// The most rows of one header.
  private static let mostRows = 3

  init(_ table: Table, mapping: [String: String]) {
    self.table = table
    meanings = HeaderMeanings(mapping)
    merged = Dictionary(grouping: table.merged.filter { $0.columns.count > 1 }, by: \.rows.lowerBound)
  }

  /// The headers that stand beside each other in the first rows that name enough fields; none where no row does.
  func find() -> [Header] {
    if let texts = table.certainHeader {
      guard !texts.isEmpty else { return [] }
      return headers(0..<0, texts.enumerated().map { HeaderLabel(text: $1, position: $0) })
    }
    let searched = table.rows.indices.prefix(Self.depth)
    for index in searched {
      guard let best = best(at: index), best.score >= 2 || best.score == 1 && meanings.isMapped else { continue }
      // A title may happen to name fields; the header right below it names more.
      let below = (index + 1..<min(index + 3, searched.endIndex)).compactMap { self.best(at: $0) }
      let chosen = below.reduce(best) { $1.score > $0.score ? $1 : $0 }
      return headers(chosen.rows, chosen.labels)
    }
    let lone = searched.lazy.compactMap { best(at: $0) }.first { $0.score == 1 && $0.isCertainName }
    return lone.map { headers($0.rows, $0.labels) } ?? []
  }

  /// The headers of further tables, from an index on; nothing where there is none before the end.
  func next(from start: Int, below header: Header) -> [Header]? {
    for index in table.rows.indices[start...] where mayBegin(table.rows[index]) {
      if let headers = headers(at: index, below: header) { return headers }
    }
    return nil
  }

  /// The headers at an index, if a table of other columns begins there.
  func headers(at index: Int, below header: Header) -> [Header]? {
    guard let best = best(at: index), best.score >= 2 else { return nil }
    let own = best.labels.filter { !$0.isCovered }
    guard best.score * 2 >= own.count, Set(own) != header.texts.filter({ !$0.isCovered }) else { return nil }
    // A row of data may hold words that headings have too, but not in the place of a name.
    let name = header.columns.first { $0.field == "name" }?.position
    if let label = own.first(where: { $0.position == name }), meanings.heading(label.text) == nil { return nil }
    guard
      own.contains(where: { label in
        Self.identities.contains { meanings.heading(label.text)?.fields.contains($0) == true }
      })
    else { return nil }
    return headers(best.rows, best.labels)
  }

  private static let identities = ["name", "unit", "recipient", Heading.Part.family, Heading.Part.given]

  /// Whether a row of the body could be a header: short texts, no numbers, and words with which headings begin.
  func mayBegin(_ row: TableRow) -> Bool {
    guard (2...Self.largestWidth).contains(row.cells.count) else { return false }
    var found = 0
    for (index, cell) in row.cells.enumerated() {
      // Most rows of data show it at once: numbers, or nothing like a heading in the first cells.
      if index == 3, found == 0 { return false }
      guard case .text(let text) = cell.content else {
        if case .runs = cell.content { continue }
        return false
      }
      guard text.utf8.count <= 120, !(0x30...0x39).contains(text.utf8.first ?? 0) else { return false }
      if HeadingBeginnings.shared.holds(text) { found += 1 }
    }
    return found >= 2
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

  // MARK: Candidates

  private func labels(_ index: Int) -> [HeaderLabel] {
    let row = table.rows[index]
    guard row.cells.count <= Self.largestWidth else { return [] }
    return HeaderLabel.labels(of: row, in: table, merged: merged[row.number] ?? [])
  }

  /// The header of one to three rows that begins at an index and names the most fields.
  private func best(at index: Int) -> Candidate? {
    let first = labels(index)
    guard !first.isEmpty else { return nil }
    var best = candidate(index..<(index + 1), first)
    let isHeld = held(from: index)
    var current = best
    for end in (index + 1)..<min(index + Self.mostRows, table.rows.count) {
      guard table.rows[end].number == table.rows[end - 1].number + 1,
        let labels = stacked(current, onto: self.labels(end), lower: table.rows[end], isHeld: end < isHeld)
      else { break }
      current = candidate(index..<(end + 1), labels)
      let alone = candidate(end..<(end + 1), self.labels(end))
      if end < isHeld || current.score > max(best.score, alone.score) {
        current.score = max(current.score, best.score)
        best = current
      }
    }
    return best
  }

  /// The index behind the last row that a vertically merged heading of the row covers.
  private func held(from index: Int) -> Int {
    let row = table.rows[index]
    var end = index + 1
    for range in table.merged
    where range.rows.lowerBound == row.number && (2...Self.mostRows).contains(range.rows.count) {
      guard let cell = row[range.columns.lowerBound],
        meanings.heading(VietnameseText.collapsed(table.shown(cell))) != nil
      else { continue }
      while end < table.rows.count, table.rows[end].number <= range.rows.upperBound { end += 1 }
    }
    return end
  }

  /// The labels of rows above together with those below them; nothing where the row below cannot be of a header.
  private func stacked(
    _ upper: Candidate, onto lowerLabels: [HeaderLabel], lower: TableRow, isHeld: Bool
  ) -> [HeaderLabel]? {
    guard !lowerLabels.isEmpty else { return nil }
    if !isHeld, lower.cells.contains(where: { if case .number = $0.content { true } else { false } }) { return nil }
    var labels: [HeaderLabel] = []
    let uppers = Dictionary(upper.labels.map { ($0.position, $0) }, uniquingKeysWith: { first, _ in first })
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
        labels.append(HeaderLabel(text: text, position: position, isCovered: lower.isCovered))
      case (let upper?, let lower?):
        let text = meanings.joined(upper.text, lower.text)
        // Below a heading that says all by itself stands what it is the heading of.
        if !isHeld, !upper.isCovered, meanings.heading(upper.text)?.sureness == .certain, meanings.heading(text) == nil
        {
          return nil
        }
        heading = upper.text
        labels.append(HeaderLabel(text: text, position: position, isCovered: lower.isCovered))
      case (nil, nil): continue
      }
    }
    return labels
  }

  private func candidate(_ rows: Range<Int>, _ labels: [HeaderLabel]) -> Candidate {
    let headings = labels.filter { !$0.isCovered }.compactMap { meanings.heading($0.text) }
    let fields = Set(headings.flatMap(\.fields))
    let isCertainName = headings.contains { $0.field == "name" && $0.sureness == .certain }
    return Candidate(rows: rows, labels: labels, score: fields.count, isCertainName: isCertainName)
  }

  // MARK: Tables beside each other

  private func headers(_ rows: Range<Int>, _ labels: [HeaderLabel]) -> [Header] {
    let blocks = blocks(labels)
    return blocks.enumerated().map { index, labels in
      var assembly = ColumnAssembly(labels, meanings: meanings)
      assembly.assemble()
      let first = index == 0 ? 0 : labels.map(\.position).min() ?? 0
      let end = blocks.dropFirst(index + 1).first?.map(\.position).min() ?? Int.max
      return Header(
        rows: rows, columns: assembly.columns, omitted: assembly.omitted,
        extent: blocks.count > 1 ? first..<end : nil, texts: Set(labels))
    }
  }

  /// The labels of each table: where the first column of a table comes again, another one begins.
  private func blocks(_ labels: [HeaderLabel]) -> [[HeaderLabel]] {
    var blocks: [[HeaderLabel]] = [[]]
    var fields: [String] = []
    for label in labels.sorted(by: { $0.position < $1.position }) {
      let field = label.isCovered ? nil : meanings.field(of: label.text)
      if let field, field == "no" || field == "name", fields.first == field, fields.count >= 2 {
        blocks.append([])
        fields = []
      }
      blocks[blocks.count - 1].append(label)
      if let field, !field.isEmpty { fields.append(field) }
    }
    return blocks
  }
}
