import Findings

extension CellFate {
  /// What became of a cell, in words for a legend.
  public var words: Words {
    switch self {
    case .value: Words(vi: "giá trị của một dòng", en: "value of a record")
    case .heading: Words(vi: "tiêu đề cột", en: "heading")
    case .unknownHeading: Words(vi: "tiêu đề cột chưa được nhận biết", en: "heading not understood")
    case .columnNumber: Words(vi: "số cột, tiêu đề lặp lại", en: "column number, header again")
    case .section: Words(vi: "tiêu đề nhóm", en: "title of a group")
    case .total: Words(vi: "dòng tổng, đã đối chiếu", en: "total, held against the records")
    case .signature: Words(vi: "phần ký tên", en: "signatures")
    case .note: Words(vi: "tiêu đề, ghi chú quanh bảng", en: "title or remark")
    case .empty: Words(vi: "dòng trống", en: "empty row")
    case .leftOut: Words(vi: "được bỏ ra, có thông báo", en: "left out, and said")
    case .guide: Words(vi: "không phải danh sách", en: "no list")
    case .unread: Words(vi: "không được đọc, có thông báo", en: "not read, and said")
    }
  }

  /// The colour behind the cell in a picture of its sheet.
  fileprivate var colour: String {
    switch self {
    case .value: "#d9f0d3"
    case .heading: "#cfe2f3"
    case .unknownHeading: "#f9d5a7"
    case .columnNumber, .note, .signature, .guide: "#eeeeee"
    case .section: "#e3d7f4"
    case .total: "#fff2b2"
    case .empty: "#f7f7f7"
    case .leftOut: "#f4cccc"
    case .unread: "#e06666"
    }
  }
}

extension SheetFates {
  /// The sums in one line: “412 ô: 340 giá trị của một dòng, 12 tiêu đề cột, …”.
  public func summary(in language: Language) -> String {
    let parts = CellFate.allCases.compactMap { fate in
      counts[fate].flatMap { $0 > 0 ? "\($0) \(fate.words(in: language))" : nil }
    }
    let head = Words(vi: "\(total) ô", en: "\(total) cells")(in: language)
    return "\(head): \(parts.joined(separator: ", "))"
  }

  /// The sheet as a table of a web page, each cell in the colour of its fate; only where the fates of cells were kept.
  public func page(in language: Language) -> String {
    let width = (rows.flatMap { $0.cells.map(\.column) }.max() ?? -1) + 1
    let lines = rows.map { row -> String in
      var cells = [String](repeating: "<td></td>", count: width)
      for cell in row.cells {
        let title = Self.escaped(cell.fate.words(in: language))
        cells[cell.column] =
          "<td title=\"\(title)\" style=\"background:\(cell.fate.colour)\">\(Self.escaped(cell.text))</td>"
      }
      return "<tr><th>\(row.number)</th>\(cells.joined())</tr>"
    }
    let title = Self.escaped([file, sheet].compactMap { $0 }.joined(separator: ": "))
    return
      "<h2>\(title)</h2>\n<p>\(Self.escaped(summary(in: language)))</p>\n<table>\n\(lines.joined(separator: "\n"))\n</table>\n"
  }

  private static func escaped(_ text: String) -> String {
    var escaped = ""
    for character in text {
      switch character {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      default: escaped.append(character)
      }
    }
    return escaped
  }
}
