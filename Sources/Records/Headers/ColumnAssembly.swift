import Vietnamese

/// Makes columns of the labels of one table's header: what stands in several columns is joined, what shares one is parted.
struct ColumnAssembly {
  private let meanings: HeaderMeanings
  private var labels: [HeaderLabel]
  private(set) var columns: [Column] = []
  private(set) var omitted: Set<Int> = []
  private var names: Set<String> = []

  init(_ labels: [HeaderLabel], meanings: HeaderMeanings) {
    self.labels = labels
    self.meanings = meanings
  }

  mutating func assemble() {
    joinNames()
    joinMarks([Heading.Part.male, Heading.Part.female], field: "sex") { [meanings] label in
      meanings.heading(label.text)?.fields.first.map { $0 == Heading.Part.male ? "Nam" : "Nữ" } ?? label.text
    }
    if names.contains("name") || hasName { joinMarks([Heading.Part.recipient], field: "kind") { $0.text } }
    joinAwardMarks()
    for label in labels {
      if label.isCovered {
        if let last = columns.indices.last, columns[last].header == label.text {
          columns[last].continuations.append(label.position)
        }
      } else {
        add(label)
      }
    }
    columns.sort { ($0.position, $0.field) < ($1.position, $1.field) }
    orderParts()
  }

  private var hasName: Bool { labels.contains { meanings.field(of: $0.text) == "name" && !isLoneName($0) } }

  private func isLoneName(_ label: HeaderLabel) -> Bool { VietnameseText.comparisonKey(label.text) == "tên" }

  private func part(_ label: HeaderLabel) -> String? {
    if isLoneName(label) { return Heading.Part.given }
    return label.isCovered ? nil : meanings.heading(label.text)?.fields.first
  }

  /// Family, middle and given names in columns of their own become one name, in this order.
  private mutating func joinNames() {
    let wanted = [Heading.Part.family, Heading.Part.middle, Heading.Part.given]
    let parts = wanted.map { part in labels.filter { self.part($0) == part } }
    guard !parts[0].isEmpty || !parts[1].isEmpty, parts.allSatisfy({ $0.count <= 1 }), parts[2].count == 1, !hasName
    else {
      return
    }
    let joined = parts.flatMap { $0 }
    add(
      "name", header: joined.map(\.text).joined(separator: " | "), positions: joined.map(\.position),
      sureness: .likely)
    labels.removeAll { joined.contains($0) }
  }

  /// Columns in which a mark says which of them holds.
  private mutating func joinMarks(_ parts: Set<String>, field: String, word: (HeaderLabel) -> String) {
    let marked = labels.filter { label in
      !label.isCovered
        && meanings.heading(label.text).map { $0.fields.count == 1 && parts.contains($0.fields[0]) } == true
    }
    guard marked.count >= 2, !labels.contains(where: { !$0.isCovered && meanings.field(of: $0.text) == field }) else {
      return
    }
    add(
      field, header: marked.map(\.text).joined(separator: " | "), positions: marked.map(\.position),
      form: .marks(marked.map(word)), sureness: .likely)
    labels.removeAll { marked.contains($0) }
  }

  /// “Giấy khen” and “Bằng khen” over columns of crosses.
  private mutating func joinAwardMarks() {
    guard !labels.contains(where: { meanings.field(of: $0.text) == "award" }) else { return }
    let marked = labels.filter { label in
      !label.isCovered && label.text.count <= 60 && meanings.heading(label.text) == nil
        && AwardCatalogue.award(in: label.text) != nil
    }
    guard marked.count >= 2 else { return }
    add(
      "award", header: marked.map(\.text).joined(separator: " | "), positions: marked.map(\.position),
      form: .marks(marked.map(\.text)), sureness: .likely)
    labels.removeAll { marked.contains($0) }
  }

  private mutating func add(_ label: HeaderLabel) {
    var heading = meanings.heading(label.text)
    // The given name once more, by which offices sort.
    if isLoneName(label), hasName, heading?.field == "name" { heading = nil }
    if heading?.fields == [Heading.Part.recipient] || heading?.fields == [Heading.Part.given] {
      heading?.fields = hasName || names.contains("name") ? [] : ["name"]
    }
    let fields = heading?.fields.filter { !Heading.Part.all.contains($0) } ?? []
    if fields == [""] {
      omitted.insert(label.position)
    } else if fields.isEmpty {
      var name = label.text
      if names.contains(name) { name += " (\(CellAddress.letters(label.position)))" }
      names.insert(name)
      columns.append(Column(field: name, header: label.text, kind: .text, isKnown: false, position: label.position))
    } else {
      for field in fields {
        add(
          field, header: label.text, positions: [label.position], form: fields.count > 1 ? .part(of: fields) : .plain,
          sureness: heading?.sureness ?? .guess)
      }
    }
  }

  private mutating func add(
    _ field: String, header: String, positions: [Int], form: Column.Form = .plain, sureness: Heading.Sureness
  ) {
    guard let first = positions.first else { return }
    names.insert(field)
    let known = Field.all.first { $0.name == field }
    columns.append(
      Column(
        field: field, header: header, kind: known?.kind ?? .text, isKnown: true, position: first,
        continuations: Array(positions.dropFirst()), form: form, sureness: sureness))
  }

  /// A field that has a column of its own needs no part of another: “Chức vụ, đơn vị” beside “Đơn vị”.
  private mutating func orderParts() {
    let whole = Set(columns.filter { if case .part = $0.form { false } else { $0.isKnown } }.map(\.field))
    columns.removeAll { column in
      if case .part = column.form { whole.contains(column.field) } else { false }
    }
    // What is left of such a heading alone takes the whole cell.
    for index in columns.indices {
      if case .part = columns[index].form, columns.count(where: { $0.position == columns[index].position }) == 1 {
        columns[index].form = .plain
      }
    }
  }
}
