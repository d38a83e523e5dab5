extension Meaning {
  /// What can be wrong with a record file, found while it is read.
  static let reading: [Meaning] = [
    Meaning(
      .tooLargeFile, .error,
      Words(vi: "Tệp, hoặc một phần nén trong tệp, quá lớn.", en: "The file, or a packed part of it, is too large."),
      remedy: Words(
        vi: "Lưu lại bảng chỉ với các dòng cần dùng, không kèm hình ảnh.",
        en: "Save the sheet again with only the rows that are needed, without pictures.")),
    Meaning(
      .damagedFile, .error,
      Words(vi: "Tệp hỏng hoặc không đúng định dạng của nó.", en: "The file is damaged, or not of its format."),
      remedy: Words(
        vi: "Mở tệp bằng Excel hoặc LibreOffice rồi lưu lại thành .xlsx.",
        en: "Open the file in Excel or LibreOffice and save it again as .xlsx.")),
    Meaning(
      .declaredEntities, .error,
      Words(
        vi: "Tệp khai báo DTD hoặc thực thể XML, thứ có thể làm tràn bộ nhớ hay đọc tệp khác.",
        en: "The file declares a document type or entities, which can fill memory or read other files."),
      remedy: Words(
        vi: "Bảng tính thật không có các khai báo này; xin lại tệp từ nguồn tin cậy.",
        en: "Real workbooks have none; ask for the file from a source that you trust.")),
    Meaning(
      .encryptedWorkbook, .error,
      Words(vi: "Bảng tính có mật khẩu.", en: "The workbook has a password."),
      remedy: Words(
        vi: "Mở bằng Excel, bỏ mật khẩu và lưu thành .xlsx.",
        en: "Open it in Excel, remove the password and save it as .xlsx.")),
    Meaning(
      .unknownFileKind, .error, Words(vi: "Không nhận ra định dạng của tệp.", en: "The file's format is not known."),
      remedy: Words(
        vi: "Dùng .xlsx, .xls, .docx, .ods, .csv, .tsv hoặc .json.",
        en: "Use .xlsx, .xls, .docx, .ods, .csv, .tsv or .json.")),
    Meaning(
      .tooManyCells, .error,
      Words(
        vi: "Bảng có nhiều ô hoặc chữ hơn mọi danh sách khen thưởng.",
        en: "The sheet has more cells or text than a list of awards can have."),
      remedy: Words(
        vi: "Xóa các dòng và cột thừa (chọn, Delete rows), rồi lưu lại.",
        en: "Delete the superfluous rows and columns and save again.")),
    Meaning(
      .brokenJSON, .error, Words(vi: "Tệp không phải JSON đúng.", en: "The file is not sound JSON."),
      remedy: Words(
        vi: "Xem dấu phẩy, ngoặc kép và ngoặc nhọn ở dòng này và dòng trên.",
        en: "Look at the commas, quotes and braces of this line and the one above.")),
    Meaning(
      .recordNotAnObject, .error,
      Words(vi: "Một bản ghi JSON không phải là đối tượng.", en: "A record in JSON is not an object."),
      remedy: Words(vi: "Viết mỗi bản ghi trong { … }.", en: "Write each record in { … }.")),
    Meaning(
      .keyTwiceInRecord, .error,
      Words(vi: "Một khóa viết hai lần trong một bản ghi JSON.", en: "A key stands twice in one JSON record."),
      remedy: Words(vi: "Giữ lại một trong hai.", en: "Keep one of the two.")),
    Meaning(
      .openQuote, .error,
      Words(vi: "Dấu ngoặc kép trong tệp CSV không được đóng.", en: "A quote in the CSV file is never closed."),
      remedy: Words(
        vi: "Thêm dấu ngoặc kép đóng, hoặc viết đôi (\"\") dấu nằm trong chữ.",
        en: "Close the quote, or double (\"\") one that belongs to the text.")),
    Meaning(
      .lostText, .error,
      Words(vi: "Ô trỏ tới một chữ không có trong tệp.", en: "A cell refers to text that is not in the file."),
      remedy: Words(
        vi: "Mở tệp bằng Excel, gõ lại ô này và lưu.", en: "Open the file in Excel, type the cell again and save.")),
    Meaning(
      .endlessText, .error,
      Words(vi: "Một ô có nhiều chữ hơn một ô có thể chứa.", en: "A cell has more text than a cell can hold."),
      remedy: Words(vi: "Xóa bớt chữ thừa trong ô.", en: "Take the superfluous text out of the cell.")),
    Meaning(
      .valuesUnderMergedCells, .warning,
      Words(
        vi: "Ô nằm dưới ô gộp còn giữ giá trị khác mà không ai thấy; giá trị ấy không được dùng.",
        en: "A cell under a merged one holds another value, which nobody sees; it is not used."),
      remedy: Words(
        vi: "Bỏ gộp ô để xem, rồi xóa giá trị thừa hoặc để ô riêng.",
        en: "Part the merged cells to see them; clear what is stale, or leave the cells apart.")),
    Meaning(
      .unclearEncoding, .error, Words(vi: "Không rõ bảng mã của tệp.", en: "The file's encoding is unclear."),
      remedy: Words(
        vi: "Lưu lại thành “CSV UTF-8”, hoặc chỉ rõ --encoding tcvn3, vni, viscii hay windows-1258.",
        en: "Save as “CSV UTF-8”, or say --encoding tcvn3, vni, viscii or windows-1258.")),
    Meaning(
      .guessedEncoding, .warning,
      Words(
        vi: "Tệp được đọc theo một bảng mã cũ mà chương trình nhận ra.",
        en: "The file was read in a legacy encoding that was recognised."),
      remedy: Words(
        vi: "Xem câu ví dụ; nếu sai, chỉ rõ --encoding.", en: "Look at the example; if it is wrong, say --encoding.")),
    Meaning(
      .lettersOutsideEncoding, .error,
      Words(
        vi: "Có chữ không có nghĩa trong bảng mã đã chọn.",
        en: "There are letters that mean nothing in the encoding chosen."),
      remedy: Words(vi: "Chọn bảng mã khác bằng --encoding.", en: "Choose another encoding with --encoding.")),
    Meaning(
      .legacyLetters, .warning,
      Words(
        vi: "Các ô của một cột được đổi từ bảng mã cũ sang Unicode.",
        en: "Cells of a column were turned from a legacy encoding into Unicode."),
      remedy: Words(
        vi: "Nếu chữ sai, chỉ rõ --encoding, hoặc --encoding utf-8 để giữ nguyên.",
        en: "If the letters are wrong, say --encoding, or --encoding utf-8 to leave them alone.")),
    Meaning(
      .hiddenSheet, .note, Words(vi: "Có trang tính ẩn không được đọc.", en: "A hidden sheet was not read."),
      remedy: Words(vi: "Dùng --include-hidden nếu cần đọc.", en: "Use --include-hidden to read it.")),
    Meaning(
      .unknownSheet, .error, Words(vi: "Không có trang tính được nêu tên.", en: "There is no sheet of the name given."),
      remedy: Words(
        vi: "Chọn một trang tính mà thông báo liệt kê.", en: "Choose one of the sheets that the message lists.")),
    Meaning(
      .errorCell, .error,
      Words(vi: "Ô chứa lỗi của Excel như #N/A.", en: "A cell holds an error of Excel such as #N/A."),
      remedy: Words(vi: "Sửa công thức, hoặc gõ giá trị vào ô.", en: "Mend the formula, or type the value.")),
    Meaning(
      .formulaWithoutResult, .error,
      Words(
        vi: "Công thức trong ô không có kết quả lưu trong tệp.",
        en: "A cell's formula has no result stored in the file."),
      remedy: Words(
        vi: "Mở tệp bằng Excel rồi lưu lại.", en: "Open the file in Excel and save it, so that results are stored.")),
    Meaning(
      .notADate, .error, Words(vi: "Ô của cột ngày không phải là ngày.", en: "A cell of a date column is not a day."),
      remedy: Words(vi: "Viết ngày/tháng/năm, như 05/01/2026.", en: "Write day/month/year, such as 05/01/2026.")),
    Meaning(
      .doubtfulDate, .warning,
      Words(
        vi: "Ngày viết không rõ, được đọc theo cách thông báo nêu.",
        en: "A day is written unclearly; it was read as the message says."),
      remedy: Words(
        vi: "Viết đủ ngày/tháng/năm với năm bốn chữ số.", en: "Write day/month/year with four digits of the year.")),
    Meaning(
      .exchangeableDate, .error,
      Words(
        vi: "Không rõ ngày nào trước: ngày/tháng hay tháng/ngày.", en: "It is unclear whether day or month comes first."
      ), remedy: Words(vi: "Viết cả cột theo ngày/tháng/năm.", en: "Write the whole column as day/month/year.")),
    Meaning(
      .serialDate, .warning,
      Words(vi: "Ô ngày chứa một số trần của Excel.", en: "A date cell holds a bare number of Excel's."),
      remedy: Words(vi: "Định dạng ô là ngày (dd/mm/yyyy).", en: "Format the cell as a date (dd/mm/yyyy).")),
    Meaning(
      .dateInTextColumn, .error,
      Words(
        vi: "Ô của cột chữ lại chứa ngày; có thể Excel đã tự đổi.",
        en: "A cell of a text column holds a day; Excel may have changed it."),
      remedy: Words(
        vi: "Định dạng ô là Text rồi gõ lại giá trị đúng.", en: "Format the cell as Text and type the value again.")),
    Meaning(
      .notANumber, .error,
      Words(vi: "Ô của cột số không phải là số.", en: "A cell of a number column is not a number."),
      remedy: Words(vi: "Viết số, như 2.340.000.", en: "Write a number, such as 2.340.000.")),
    Meaning(
      .mixedDates, .warning,
      Words(vi: "Một cột có cả ngày thật và ngày dạng chữ.", en: "A column has both true days and days as text."),
      remedy: Words(
        vi: "So lại các ngày từ 01 đến 12 của cột với quyết định.",
        en: "Compare the days from 01 to 12 of the column with the decision.")),
    Meaning(
      .raggedRow, .error, Words(vi: "Dòng có nhiều ô hơn tiêu đề.", en: "A row has more fields than the header."),
      remedy: Words(vi: "Đặt chữ có dấu phân cách trong ngoặc kép.", en: "Put text that holds the separator in quotes.")
    ),
  ]
}
