import Findings

extension PDFFailure {
  /// What it means for the one who gave the file.
  public func finding(for file: String, hasPassword: Bool = false) -> Finding {
    switch self {
    case .damaged(let reason): unreadable(file, reason)
    case .locked: hasPassword ? wrongPassword(file) : needsPassword(file)
    case .tooCostly: costly(file)
    }
  }

  private func unreadable(_ file: String, _ reason: String) -> Finding {
    Finding(
      .unreadablePDF,
      Words(vi: "Không đọc được tệp PDF (\(reason)).", en: "The PDF cannot be read (\(reason))."), at: Place(file),
      hint: Words(
        vi: "Kiểm tra xem trình đọc PDF có mở được tệp không.", en: "See whether a PDF reader opens the file."))
  }

  private func costly(_ file: String) -> Finding {
    Finding(
      .costlyPDF,
      Words(
        vi: "Tệp PDF đòi bộ nhớ hoặc thời gian lớn bất thường so với dung lượng của nó.",
        en: "The PDF asks for far more memory or time than its size allows."), at: Place(file),
      hint: Words(
        vi: "Tệp có thể bị hỏng hoặc cố ý gây hại; xin bản khác từ nơi gửi.",
        en: "It may be damaged, or made to harm; ask the sender for another copy."))
  }

  private func needsPassword(_ file: String) -> Finding {
    Finding(
      .lockedPDF,
      Words(vi: "Tệp PDF bị khóa bằng mật khẩu.", en: "The PDF is locked with a password."), at: Place(file),
      hint: Words(
        vi: "Đưa mật khẩu bằng --password-file, hoặc bỏ khóa trước.",
        en: "Give the password with --password-file, or take it off first."))
  }

  private func wrongPassword(_ file: String) -> Finding {
    Finding(
      .wrongPassword,
      Words(vi: "Mật khẩu không mở được tệp PDF.", en: "The password does not open the PDF."), at: Place(file),
      hint: Words(
        vi: "Kiểm tra chữ hoa, dấu và khoảng trắng cuối dòng.", en: "Check capitals, accents and spaces at the end."))
  }
}
