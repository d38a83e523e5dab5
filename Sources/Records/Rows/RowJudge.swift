import Findings
import Vietnamese

/// Tells records from the other rows below a header: titles of groups, totals, column numbers, signatures, remarks.
struct RowJudge {
  private let table: Table
  private let header: HeaderFinder.Header
  private let columns: ColumnSet
  private let merges: [Int: MergedRange]
  private let profile: TableProfile
  private var isFirst = true
  private var isAtFoot = false
  private let namePosition: Int?

  init(table: Table, header: HeaderFinder.Header, columns: ColumnSet) {
    self.table = table
    self.header = header
    self.columns = columns
    merges = Dictionary(
      table.merged.filter { $0.rows.count == 1 && $0.columns.count > 2 }.map { ($0.rows.lowerBound, $0) },
      uniquingKeysWith: { first, _ in first })
    profile = TableProfile(table, header: header, columns: columns)
    namePosition = columns.index(of: "name").map { columns.columns[$0].position }
  }

  enum Judgement {
    case record
    /// Not a record; the finding says why, and there is none for rows that say nothing.
    case passed(CellFate, Finding?)
    /// A total, to be held against the records.
    case total(TotalRow, of: String)
    /// The title of a group, and the unit that it names.
    case section(GroupTitle, unit: String?, Finding?)
    /// A heading where a name should stand.
    case label(String)
  }

  mutating func judge(_ row: TableRow, next: TableRow?) -> Judgement {
    if isPlainRecord(row) { return .record }
    let texts = RowText.texts(of: row, in: table)
    guard !texts.isEmpty else { return .passed(.empty, nil) }
    if let struck = struck(row, texts) { return struck }
    if isFirst, isColumnNumbers(texts) { return .passed(.columnNumber, nil) }
    if isRepeatedHeader(texts) {
      isFirst = true
      return note(row, texts, .columnNumber, Words(vi: "tiêu đề lặp lại", en: "the header again"))
    }
    defer { isFirst = false }
    if text(of: "award", in: texts) == nil, !isNumbered(texts),
      let total = TotalRow(texts, amountColumn: position(of: "amount"))
    {
      return .total(total, of: shortened(texts))
    }
    if isEmpty(row, texts) { return .passed(.empty, nil) }
    if isFoot(texts) {
      isAtFoot = true
      let isCrowded = texts.count > 4
      return note(
        row, texts, .signature, Words(vi: "phần ký tên dưới bảng", en: "the signatures below the list"),
        severity: isCrowded ? .warning : .note)
    }
    isAtFoot = false
    if isRemark(texts) { return note(row, texts, .note, Words(vi: "ghi chú của bảng", en: "a remark on the list")) }
    if let title = title(row, texts, next: next) { return open(title, row, next: next) }
    if let label = label(texts) { return .label(label) }
    if let withdrawn = withdrawn(row, texts) { return withdrawn }
    return .record
  }

  /// Most rows have many cells and are not the header again: nothing else needs to look at them.
  private func isPlainRecord(_ row: TableRow) -> Bool {
    guard row.cells.count > 4, !isFirst, !isAtFoot, let namePosition, let name = row[namePosition], !name.isFormula,
      case .text(let text) = name.content, !text.utf8.contains(where: { $0 == 0x28 || $0 == 0x2D || $0 == 0xE2 }),
      !row.cells.contains(where: \.isStruck)
    else { return false }
    let isHeader = header.columns.first.flatMap { row[$0.position].map(table.shown) } == header.columns.first?.header
    guard !isHeader, position(of: "note").flatMap({ row[$0] }) == nil else { return false }
    let full = row.cells.lazy.filter { cell in
      if case .text(let text) = cell.content { text.utf8.contains { $0 > 0x20 } } else { true }
    }
    return full.prefix(5).count == 5
  }

  // MARK: Reasons

  private func note(
    _ row: TableRow, _ texts: [RowText], _ fate: CellFate, _ reason: Words, severity: Finding.Severity = .note
  ) -> Judgement {
    let place = table.place(row: row.number)
    return .passed(fate, .passedRow(shortened(texts), reason: reason, severity: severity, at: place))
  }

  private func shortened(_ texts: [RowText]) -> String { shortened(texts.map(\.text).joined(separator: " | ")) }

  private func shortened(_ text: String) -> String { text.count > 60 ? text.prefix(60) + "…" : text }

  private func position(of field: String) -> Int? { columns.index(of: field).map { columns.columns[$0].position } }

  private func text(of field: String, in texts: [RowText]) -> String? {
    guard let position = position(of: field) else { return nil }
    return texts.first { $0.column == position }?.text
  }

  private func isNumbered(_ texts: [RowText]) -> Bool {
    text(of: "no", in: texts).map { GroupTitle.style(ofNumber: $0) == .arabic } ?? false
  }

  // MARK: Rows that say nothing of anybody

  /// Struck through as a whole, or its name is: the office took it off and left it for others to see.
  private func struck(_ row: TableRow, _ texts: [RowText]) -> Judgement? {
    guard row.cells.contains(where: \.isStruck) else { return nil }
    let isNameStruck = namePosition.flatMap { row[$0] }?.isStruck ?? false
    let written = row.cells.filter { cell in texts.contains { $0.column == Int(cell.column) } }
    guard isNameStruck || written.allSatisfy(\.isStruck) else { return nil }
    return .passed(.leftOut, .struckRow(shortened(texts), at: table.place(row: row.number)))
  }

  /// "(1) (2) (3) …", "A B C D" or "A B 1 2" under the header.
  private func isColumnNumbers(_ texts: [RowText]) -> Bool {
    guard texts.count >= 2 else { return false }
    let bare = texts.map { $0.text.filter { !"()[].".contains($0) }.trimmingWhitespace() }
    let numbers = bare.compactMap { Int($0.prefix { $0.isNumber }) }
    let letters = bare.filter { $0.count == 1 && $0.first?.isLetter == true }
    guard numbers.count + letters.count == bare.count, texts.count >= 3 || texts.count == columns.columns.count else {
      return false
    }
    let isAscending = zip(numbers, numbers.dropFirst()).allSatisfy { $1 == $0 + 1 }
    let codes = letters.compactMap { $0.unicodeScalars.first.map { Int($0.value) } }
    return isAscending && numbers.count != 1 && zip(codes, codes.dropFirst()).allSatisfy { $1 > $0 }
  }

  private func isRepeatedHeader(_ texts: [RowText]) -> Bool {
    guard texts.count >= 2 else { return false }
    return texts.allSatisfy { text in
      header.texts.contains {
        $0.position == text.column && ($0.text == text.text || $0.text.hasSuffix(" " + text.text))
      }
    }
  }

  /// Nobody's name, and nothing but a number and what formulas gave.
  private func isEmpty(_ row: TableRow, _ texts: [RowText]) -> Bool {
    let number = position(of: "no")
    return row.cells.allSatisfy { cell in
      if Int(cell.column) == number, isNumbered(texts) || cell.isFormula { return true }
      if !cell.isFormula { return table.shown(cell).isEmpty }
      guard Int(cell.column) == namePosition else { return true }
      let shown = table.shown(cell)
      if case .error = cell.content { return true }
      return shown.isEmpty || shown == "0"
    }
  }

  /// Signatures below the list: no number, no award, and words of those who sign; whatever follows without a number too.
  private func isFoot(_ texts: [RowText]) -> Bool {
    guard !isNumbered(texts), text(of: "award", in: texts).flatMap(AwardCatalogue.award) == nil else { return false }
    if isAtFoot { return texts.count > 1 || !GroupTitle(texts[0].text).saysMeaning }
    guard texts.count <= 4, texts.contains(where: { SignatureBlock.holds($0.text) }) else { return false }
    return texts.allSatisfy { text in
      SignatureBlock.holds(text.text)
        || text.column != namePosition && (NameLikeness.isPerson(text.text) || text.text.hasPrefix("("))
    }
  }

  private static let remarks = ["ghi chú", "chú thích", "lưu ý", "nguồn:", "*)", "(*)"]

  private func isRemark(_ texts: [RowText]) -> Bool {
    guard texts.count <= 2, let first = texts.first, !isNumbered(texts) else { return false }
    let lowered = VietnameseText.lowercased(first.text)
    return Self.remarks.contains { lowered.hasPrefix($0) } && lowered.count > 8
  }

  // MARK: Titles

  /// The title of a group: across the table, alone in its row, behind a Roman numeral, or with a count beside it.
  private func title(_ row: TableRow, _ texts: [RowText], next: TableRow?) -> GroupTitle? {
    let numeral = texts.first.flatMap {
      texts.count > 1 && $0.column != namePosition ? GroupTitle.style(ofNumber: $0.text) : nil
    }
    let words = numeral == nil ? texts : Array(texts.dropFirst())
    let others = words.dropFirst().filter { TotalCount.counts(in: $0.text).isEmpty }
    guard let first = words.first, others.isEmpty, first.text.contains(where: \.isLetter) else { return nil }
    var title = GroupTitle(first.text, number: numeral == nil ? nil : texts[0].text)
    for count in words.dropFirst() { title.counts += TotalCount.counts(in: count.text) }
    let isAcross = merges[row.number].map { merge in
      texts.allSatisfy { merge.columns.contains($0.column) || numeral != nil }
    }
    if title.saysMeaning || isAcross == true { return title }
    if numeral == .arabic || words.count > 1 { return nil }
    if numeral == .roman { return NameLikeness.isPerson(title.text) ? nil : title }
    if first.column != namePosition { return title }
    if NameLikeness.isPerson(title.text) { return nil }
    if first.text.hasSuffix(":") || numeral == .letter { return title }
    guard NameLikeness.isBody(title.text) else { return nil }
    return profile.isNumbered || givesUnit(title.text, next: next) ? title : nil
  }

  /// Whether the rows below a body's name lack a unit of their own, or have this one.
  private func givesUnit(_ title: String, next: TableRow?) -> Bool {
    guard let next, next.cells.count > 1 else { return false }
    let name = namePosition.flatMap { next[$0] }.map(table.shown) ?? ""
    guard let unit = position(of: "unit") else { return NameLikeness.isPerson(VietnameseText.collapsed(name)) }
    let shown = next[unit].map(table.shown) ?? ""
    let (left, right) = (VietnameseText.comparisonKey(shown), VietnameseText.comparisonKey(title))
    return left.isEmpty || left == right || left.hasPrefix(right + " ")
  }

  private func open(_ title: GroupTitle, _ row: TableRow, next: TableRow?) -> Judgement {
    let place = table.place(row: row.number)
    let text = shortened(title.text)
    if let award = title.award {
      return .section(title, unit: nil, .section(text, gives: "award", value: award, at: place))
    }
    if let kind = title.kind {
      return .section(title, unit: nil, .section(text, gives: "kind", value: kind.label, at: place))
    }
    let isAcross = merges[row.number] != nil
    guard NameLikeness.isBody(title.text) else {
      return .section(title, unit: nil, passed(title, isAcross: isAcross, place))
    }
    let isNeeded = position(of: "unit") == nil || givesUnit(title.text, next: next)
    return .section(
      title, unit: title.text,
      isNeeded
        ? .section(text, gives: "unit", value: title.text, at: place) : passed(title, isAcross: isAcross, place))
  }

  /// A title that gives nothing; one that may be somebody's name is not left out in silence.
  private func passed(_ title: GroupTitle, isAcross: Bool, _ place: Place) -> Finding {
    let mayBeName = NameLikeness.isPerson(title.text) || NameLikeness.isBody(title.text)
    return .passedRow(
      shortened(title.text), reason: Words(vi: "tiêu đề của nhóm", en: "the title of a group"),
      severity: mayBeName && !isAcross ? .warning : .note, at: place)
  }

  // MARK: Rows that must not be records

  /// A heading in the place of a name.
  private func label(_ texts: [RowText]) -> String? {
    guard let name = text(of: "name", in: texts), let field = Field.named(name), field.name != name else { return nil }
    return name
  }

  /// Who was taken off the list by a remark behind the name, or by one that is all of the note.
  private func withdrawn(_ row: TableRow, _ texts: [RowText]) -> Judgement? {
    let remark =
      text(of: "name", in: texts).flatMap(Withdrawal.remark)
      ?? text(of: "note", in: texts).flatMap { Withdrawal.isNote($0) ? $0 : nil }
    guard let remark else { return nil }
    return .passed(.leftOut, .withdrawnRow(shortened(texts), remark: remark, at: table.place(row: row.number)))
  }
}
