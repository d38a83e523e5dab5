import Findings

/// Reads a JSON array of objects, or JSON lines, into a table whose header is the objects' keys.
enum ObjectReader {
  static func table(_ text: String, file: String, limits: ReadingLimits) throws(Finding) -> Table {
    var parser = JSONParser(text, file: file, limits: limits)
    var objects = try parser.values()
    if objects.count == 1, case .list(let elements) = objects[0].value {
      objects = elements
    } else if objects.count == 1, case .object(let members) = objects[0].value,
      let list = members.lazy.compactMap({ member -> [JSONElement]? in
        if case .list(let elements) = member.element.value { elements } else { nil }
      }).first
    {
      // One object around the list, such as {"records": […]}.
      objects = list
    }
    var table = Table(file: file, name: nil, addressing: .lines)
    var columns: [String: Int] = [:]
    var header: [String] = []
    guard objects.count <= limits.rows else { throw .tooManyCells(file, sheet: nil) }
    for object in objects {
      guard case .object(let members) = object.value else {
        throw Finding(
          .recordNotAnObject,
          Words(vi: "Mỗi bản ghi phải là một đối tượng { … }.", en: "Each record must be an object { … }."),
          at: Place(file, line: object.line))
      }
      var cells: [Cell] = []
      add(members, prefix: "", header: &header, columns: &columns, cells: &cells)
      guard header.count <= 10_000 else { throw .tooManyCells(file, sheet: nil) }
      cells.sort { $0.column < $1.column }
      for (left, right) in zip(cells, cells.dropFirst()) where left.column == right.column {
        throw Finding(
          .keyTwiceInRecord,
          Words(
            vi: "Khóa “\(header[Int(left.column)])” viết hai lần trong một bản ghi.",
            en: "The key “\(header[Int(left.column)])” stands twice in one record."), at: Place(file, line: object.line)
        )
      }
      table.rows.append(TableRow(number: object.line, cells: cells))
    }
    table.certainHeader = header
    return table
  }

  /// Adds the members as cells; those of inner objects under `outer.inner`.
  private static func add(
    _ members: [JSONMember], prefix: String, header: inout [String], columns: inout [String: Int], cells: inout [Cell]
  ) {
    for member in members {
      let key = prefix + member.key
      if case .object(let inner) = member.element.value {
        add(inner, prefix: key + ".", header: &header, columns: &columns, cells: &cells)
        continue
      }
      let column = columns[key] ?? header.count
      if columns[key] == nil {
        columns[key] = column
        header.append(key)
      }
      if let content = content(member.element.value) { cells.append(Cell(column: column, content)) }
    }
  }

  private static func content(_ value: JSONValue) -> Cell.Content? {
    switch value {
    case .null, .object: nil
    case .boolean(let isTrue): .boolean(isTrue)
    case .number(let text): .text(text)
    case .text(let text): text.isEmpty ? nil : .text(text)
    case .list(let elements):
      .text(
        elements.map { element in
          switch element.value {
          case .text(let text), .number(let text): text
          default: ""
          }
        }.joined(separator: ", "))
    }
  }
}
