import Findings

/// Standards that a new file no longer keeps.
enum LostStandards {
  static func byPassword(_ standards: [String], in name: String) -> Finding {
    let list = standards.joined(separator: ", ")
    return lost(
      Words(
        vi: "Tệp có mật khẩu không còn là \(list): chuẩn này cấm mã hóa, nên lời khai đã được bỏ.",
        en: "With a password the file is \(list) no longer: encryption is forbidden there; the claim is taken out."),
      hint: Words(
        vi: "Giữ tệp gốc để lưu trữ; gửi tệp có mật khẩu.",
        en: "Archive the original; send out the one with a password."), in: name)
  }

  static func onSheets(_ standards: [String], in name: String) -> Finding {
    let list = standards.joined(separator: ", ")
    return lost(
      Words(
        vi: "Tờ in không còn là \(list); lời khai ấy đã được bỏ.",
        en: "The sheets are \(list) no longer; the claim is taken out."),
      hint: Words(vi: "Giữ tệp gốc để lưu trữ.", en: "Keep the original for the archive."), in: name)
  }

  private static func lost(_ words: Words, hint: Words, in name: String) -> Finding {
    Finding(.standardLost, words, at: Place(name), hint: hint)
  }
}
