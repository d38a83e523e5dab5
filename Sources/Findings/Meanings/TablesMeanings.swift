extension Meaning {
  /// What can be wrong with the cells and tables of a record file.
  static let tables: [Meaning] = [
    Meaning(
      .mendedSpaces, .note, Words(vi: "Dấu cách thừa giữa chữ đã được bỏ.", en: "Doubled spaces were made one."),
      remedy: Words(vi: "Không cần làm gì.", en: "Nothing to do.")),
    Meaning(
      .mendedWideSpaces, .note,
      Words(vi: "Dấu cách không ngắt đã được đổi thành dấu cách thường.", en: "Non-breaking spaces were made plain."),
      remedy: Words(vi: "Không cần làm gì.", en: "Nothing to do.")),
    Meaning(
      .mendedInvisible, .warning, Words(vi: "Ký tự vô hình đã được bỏ.", en: "Invisible characters were taken out."),
      remedy: Words(vi: "Xem lại các ô này.", en: "Look at these cells.")),
    Meaning(
      .mendedLookAlikes, .warning,
      Words(
        vi: "Chữ giống chữ Việt nhưng của bảng chữ khác đã được thay.",
        en: "Look-alike letters of other alphabets were replaced."),
      remedy: Words(vi: "Xem lại các ô này.", en: "Look at these cells.")),
    Meaning(
      .mendedLineBreaks, .note,
      Words(vi: "Xuống dòng trong ô đã được đổi thành dấu cách.", en: "Line breaks in cells were made spaces."),
      remedy: Words(vi: "Không cần làm gì.", en: "Nothing to do.")),
    Meaning(
      .mendedComposition, .note,
      Words(vi: "Chữ tổ hợp rời (NFD) đã được ghép lại.", en: "Decomposed letters (NFD) were composed."),
      remedy: Words(vi: "Không cần làm gì.", en: "Nothing to do.")),
    Meaning(
      .foreignLetters, .warning,
      Words(
        vi: "Có chữ mà không từ tiếng Việt nào có; được giữ nguyên.",
        en: "There are letters that no Vietnamese word has; they are left as they are."),
      remedy: Words(
        vi: "Nếu chữ sai, gõ lại hoặc chỉ rõ --encoding.",
        en: "If letters are wrong, type them again or say --encoding.")),
    Meaning(
      .brokenLettersInCells, .error, Words(vi: "Có ô chứa chữ đã hỏng (�).", en: "Cells hold broken letters (�)."),
      remedy: Words(vi: "Gõ lại các ô này, hoặc chỉ rõ --encoding.", en: "Type these cells again, or say --encoding.")),
    Meaning(
      .noHeader, .error,
      Words(vi: "Không tìm thấy dòng tiêu đề trong 20 dòng đầu.", en: "No header row was found in the first 20 rows."),
      remedy: Words(
        vi: "Đặt tên cột như khen fields liệt kê, hoặc khai báo trong ceremony.yaml.",
        en: "Name the columns as khen fields lists them, or map them in ceremony.yaml.")),
    Meaning(
      .noRecords, .error, Words(vi: "Dưới tiêu đề không có bản ghi nào.", en: "There is no record below the header."),
      remedy: Words(vi: "Xem lại trang tính và các dòng ẩn.", en: "Look at the sheet and its hidden rows.")),
    Meaning(
      .twoColumnsForOneField, .error, Words(vi: "Hai cột cho cùng một trường.", en: "Two columns stand for one field."),
      remedy: Words(
        vi: "Đổi tên một cột, hoặc chọn cột bằng phần columns trong ceremony.yaml.",
        en: "Rename one of them, or choose by `columns` in ceremony.yaml.")),
    Meaning(
      .columnOfItsOwn, .note,
      Words(
        vi: "Cột không có trong bảng tên trường; được giữ với tên riêng.",
        en: "A column is not in the table of fields; it is kept under its own name."),
      remedy: Words(
        vi: "Không cần làm gì, trừ khi tên cột viết sai.", en: "Nothing to do, unless the column's name is misspelt.")),
    Meaning(
      .likelyMisspeltColumn, .warning,
      Words(vi: "Tên cột gần giống một tên đã biết.", en: "A column's name is nearly one that is known."),
      remedy: Words(
        vi: "Sửa tên cột như thông báo gợi ý, hoặc khai báo nó.",
        en: "Mend the name as the message suggests, or map it.")),
    Meaning(
      .unusedMapping, .warning,
      Words(
        vi: "Cột được khai báo trong ceremony.yaml không có trong bảng.",
        en: "A column that ceremony.yaml maps is not in the sheet."),
      remedy: Words(vi: "Xem lại tên cột trong bảng.", en: "Look at the column's name in the sheet.")),
    Meaning(
      .columnWithoutHeader, .warning,
      Words(
        vi: "Một cột không có tiêu đề nhưng có dữ liệu; không được đọc.",
        en: "A column has data but no header; it was not read."),
      remedy: Words(vi: "Đặt tên cho cột, hoặc xóa các ô đó.", en: "Name the column, or delete those cells.")),
    Meaning(
      .hiddenColumn, .warning, Words(vi: "Cột ẩn không được đọc.", en: "A hidden column was not read."),
      remedy: Words(vi: "Dùng --include-hidden nếu cần đọc.", en: "Use --include-hidden to read it.")),
    Meaning(
      .hiddenRows, .warning, Words(vi: "Có dòng ẩn không được đọc.", en: "Hidden rows were not read."),
      remedy: Words(
        vi: "Bỏ lọc trong Excel, hoặc dùng --include-hidden.", en: "Clear the filter in Excel, or use --include-hidden."
      )),
    Meaning(
      .sheetWithoutHeader, .note,
      Words(vi: "Trang tính không có tiêu đề nên được bỏ qua.", en: "A sheet without a header was passed over."),
      remedy: Words(
        vi: "Không cần làm gì, nếu trang ấy không phải danh sách.", en: "Nothing to do, if the sheet is no list.")),
    Meaning(
      .passedRow, .note, or: [.warning],
      Words(vi: "Dòng có chữ nhưng không phải bản ghi.", en: "A row has text, but is not a record."),
      remedy: Words(
        vi: "Xem dòng ấy là đầu mục, tổng cộng hay một người bị sót.",
        en: "See whether it is a heading, a total, or a person left out.")),
    Meaning(
      .sectionHeading, .note,
      Words(vi: "Dòng đầu mục cho các dòng dưới nó một giá trị.", en: "A heading gives the rows below it a value."),
      remedy: Words(vi: "Không cần làm gì.", en: "Nothing to do.")),
    Meaning(
      .mergedCells, .note,
      Words(
        vi: "Ô gộp dọc: giá trị dùng cho mọi dòng trong khối.",
        en: "Cells merged over rows: their value holds for each row."),
      remedy: Words(vi: "Không cần làm gì.", en: "Nothing to do.")),
  ]
}
