import Findings

extension Finding {
  static func missing(_ file: String) -> Finding {
    Finding(
      .missingRecordFile, Words(vi: "Không có tệp này.", en: "There is no such file."), at: Place(file),
      hint: Words(vi: "Xem lại tên và thư mục của tệp.", en: "Look at the file's name and folder."))
  }

  static func unreadable(_ file: String) -> Finding {
    Finding(
      .unreadableRecordFile, Words(vi: "Không mở được tệp.", en: "The file cannot be opened."), at: Place(file),
      hint: Words(
        vi: "Đóng tệp nếu đang mở trong Excel và kiểm tra quyền đọc.",
        en: "Close the file if Excel has it open, and look at the permission to read it."))
  }

  static func tooLarge(_ file: String, part: String? = nil) -> Finding {
    Finding(
      .tooLargeFile,
      Words(
        vi: "Tệp quá lớn\(part.map { " (phần \($0) bung ra quá lớn)" } ?? ""), không đọc tiếp.",
        en: "The file is too large\(part.map { " (the part \($0) unpacks too large)" } ?? ""), reading stopped."),
      at: Place(file),
      hint: Words(
        vi: "Lưu lại bảng chỉ với các dòng cần dùng, không kèm hình ảnh.",
        en: "Save the sheet again with only the rows that are needed, without pictures."))
  }

  /// A file that was not the same when it was read again.
  public static func changing(_ file: String) -> Finding {
    Finding(
      .changingFile,
      Words(
        vi: "Tệp thay đổi trong lúc đang đọc: có người đang lưu nó.",
        en: "The file changed while it was read: somebody is saving it."),
      at: Place(file), hint: Words(vi: "Chờ lưu xong rồi chạy lại.", en: "Wait until it is saved, then run again."))
  }

  static func damaged(_ file: String, part: String? = nil) -> Finding {
    Finding(
      .damagedFile,
      Words(
        vi: "Tệp hỏng hoặc không đúng định dạng\(part.map { " (phần \($0))" } ?? "").",
        en: "The file is damaged or not of its format\(part.map { " (part \($0))" } ?? "")."),
      at: Place(file),
      hint: Words(
        vi: "Mở tệp bằng Excel hoặc LibreOffice rồi lưu lại thành .xlsx.",
        en: "Open the file in Excel or LibreOffice and save it again as .xlsx."))
  }

  static func entities(_ file: String, part: String) -> Finding {
    Finding(
      .declaredEntities,
      Words(
        vi: "Phần \(part) chứa khai báo DTD hoặc thực thể XML, không được đọc.",
        en: "The part \(part) declares a document type or entities, which are not read."),
      at: Place(file),
      hint: Words(
        vi: "Bảng tính thật không có các khai báo này; xin lại tệp từ nguồn tin cậy.",
        en: "Real workbooks have none; ask for the file from a source that you trust."))
  }

  static func encrypted(_ file: String) -> Finding {
    Finding(
      .encryptedWorkbook,
      Words(
        vi: "Tệp có mật khẩu.", en: "The file has a password."),
      at: Place(file),
      hint: Words(
        vi: "Mở bằng Excel, bỏ mật khẩu và lưu thành .xlsx.",
        en: "Open it in Excel, remove the password and save it as .xlsx."))
  }

  static func unknownKind(_ file: String) -> Finding {
    Finding(
      .unknownFileKind,
      Words(
        vi: "Không nhận ra định dạng của tệp.", en: "The file's format is not known."), at: Place(file),
      hint: Words(
        vi: "Dùng .xlsx, .xls, .docx, .ods, .csv, .tsv hoặc .json.",
        en: "Use .xlsx, .xls, .docx, .ods, .csv, .tsv or .json."))
  }

  static func tooManyCells(_ file: String, sheet: String?) -> Finding {
    Finding(
      .tooManyCells,
      Words(
        vi: "Bảng có quá nhiều ô hoặc quá nhiều chữ để là danh sách khen thưởng.",
        en: "The sheet has more cells or text than a list of awards can have."),
      at: Place(file, sheet: sheet),
      hint: Words(
        vi: "Xóa các dòng và cột thừa (chọn, Delete rows), rồi lưu lại.",
        en: "Delete the superfluous rows and columns and save again."))
  }

  static func openQuote(_ file: String, line: Int) -> Finding {
    Finding(
      .openQuote,
      Words(
        vi: "Dấu ngoặc kép mở ở dòng này không được đóng.", en: "The quote that opens on this line is never closed."),
      at: Place(file, line: line),
      hint: Words(
        vi: "Thêm dấu ngoặc kép đóng, hoặc viết đôi (\"\") dấu nằm trong chữ.",
        en: "Close the quote, or double (\"\") one that belongs to the text."))
  }

  static func lostText(at place: Place) -> Finding {
    Finding(
      .lostText,
      Words(vi: "Chữ của ô này không còn trong tệp.", en: "The text of this cell is not in the file."), at: place,
      hint: Words(
        vi: "Mở tệp bằng Excel, gõ lại ô này và lưu.", en: "Open the file in Excel, type the cell again and save."))
  }
}
