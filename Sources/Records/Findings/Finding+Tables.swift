import Findings

extension Finding {
  static func noHeader(_ table: Place, suggestion: String?) -> Finding {
    Finding(
      .noHeader,
      Words(
        vi: "Không tìm thấy dòng tiêu đề có “Họ và tên” và các cột khác trong 20 dòng đầu.",
        en: "No header row with “Họ và tên” and other columns was found in the first 20 rows."), at: table,
      hint: suggestion.map { Words(vi: "Có phải: \($0)?", en: "Did you mean: \($0)?") }
        ?? Words(
          vi: "Đặt tên cột như `khen fields` liệt kê, hoặc khai báo trong ceremony.yaml.",
          en: "Name the columns as `khen fields` lists them, or map them in ceremony.yaml."))
  }

  static func noRecords(_ file: String) -> Finding {
    Finding(
      .noRecords,
      Words(vi: "Trong tệp không có bản ghi nào.", en: "There is no record in the file."), at: Place(file),
      hint: Words(vi: "Xem lại trang tính và các dòng ẩn.", en: "Look at the sheet and its hidden rows."))
  }

  static func twoColumns(_ field: String, headers: [String], at place: Place) -> Finding {
    let list = headers.map { "“\($0)”" }.joined(separator: ", ")
    return Finding(
      .twoColumnsForOneField,
      Words(
        vi: "Hai cột cho cùng một trường \(field): \(list).", en: "Two columns for one field \(field): \(list)."),
      at: place,
      hint: Words(
        vi: "Đổi tên một cột, hoặc chọn cột bằng phần columns trong ceremony.yaml.",
        en: "Rename one of them, or choose by `columns` in ceremony.yaml."))
  }

  static func unknownColumn(_ header: String, suggestion: (label: String, field: String)?, at place: Place) -> Finding {
    guard let suggestion else {
      return Finding(
        .columnOfItsOwn,
        Words(
          vi: "Cột “\(header)” không thuộc bảng tên trường; giữ nguyên với tên {\(header)}.",
          en: "The column “\(header)” is not in the table of fields; it is kept as {\(header)}."), at: place)
    }
    return Finding(
      .likelyMisspeltColumn,
      Words(vi: "Không rõ cột “\(header)”.", en: "The column “\(header)” is not known."), at: place,
      hint: Words(
        vi: "Có phải “\(suggestion.label)” (\(suggestion.field))?",
        en: "Did you mean “\(suggestion.label)” (\(suggestion.field))?"))
  }

  static func unusedMapping(_ header: String, file: String) -> Finding {
    Finding(
      .unusedMapping,
      Words(vi: "Không có cột “\(header)” như đã khai báo.", en: "There is no column “\(header)” as mapped."),
      at: Place(file),
      hint: Words(vi: "Xem lại tên cột trong bảng.", en: "Look at the column's name in the sheet."))
  }

  static func headless(_ count: Int, at place: Place) -> Finding {
    Finding(
      .columnWithoutHeader,
      Words(
        vi: "Cột không có tiêu đề nhưng có \(count) ô dữ liệu; không được đọc.",
        en: "The column has no header but \(count) cells of data; it was not read."), at: place,
      hint: Words(vi: "Đặt tên cho cột, hoặc xóa các ô đó.", en: "Name the column, or delete those cells."))
  }

  static func hiddenColumn(_ header: String, at place: Place) -> Finding {
    Finding(
      .hiddenColumn,
      Words(vi: "Cột ẩn “\(header)” không được đọc.", en: "The hidden column “\(header)” was not read."), at: place,
      hint: Words(
        vi: "Dùng --include-hidden nếu cần đọc.", en: "Use --include-hidden to read it."))
  }

  static func hiddenRows(_ rows: [Int], at place: Place) -> Finding {
    let list = rows.prefix(12).map(String.init).joined(separator: ", ") + (rows.count > 12 ? ", …" : "")
    return Finding(
      .hiddenRows,
      Words(
        vi: "\(rows.count) dòng ẩn không được đọc: \(list).", en: "\(rows.count) hidden rows were not read: \(list)."),
      at: place,
      hint: Words(
        vi: "Bỏ lọc trong Excel, hoặc dùng --include-hidden.", en: "Clear the filter in Excel, or use --include-hidden."
      ))
  }

  static func sheetWithoutHeader(_ sheet: Place) -> Finding {
    Finding(
      .sheetWithoutHeader,
      Words(
        vi: "Trang tính này không có dòng tiêu đề nên được bỏ qua.",
        en: "This sheet has no header row and was passed over."),
      at: sheet)
  }

  static func passedRow(_ text: String, reason: Words, severity: Severity, at place: Place) -> Finding {
    Finding(
      .passedRow, severity: severity,
      Words(
        vi: "Dòng “\(text)” không phải bản ghi: \(reason.vietnamese).",
        en: "The row “\(text)” is not a record: \(reason.english)."), at: place)
  }

  static func section(_ text: String, gives field: String, value: String, at place: Place) -> Finding {
    Finding(
      .sectionHeading,
      Words(
        vi: "Các dòng dưới “\(text)” lấy \(field) là “\(value)” nếu chưa có.",
        en: "The rows below “\(text)” take “\(value)” as \(field) where they have none."), at: place)
  }

  static func sharedValues(_ count: Int, at place: Place) -> Finding {
    Finding(
      .mergedCells,
      Words(
        vi: "\(count) ô gộp dọc: giá trị được dùng cho mọi dòng trong khối gộp.",
        en: "\(count) cells merged over rows: their value is taken for each row."), at: place)
  }
}
