import Findings
import Foundation

/// Where a password comes from: never from the command line, which others on the machine can read.
struct PasswordSource {
  /// A file, or `-` for standard input.
  var file: String?
  /// The variable that is read where no file is named.
  var variable: String

  /// The first line; nothing where nothing was given.
  func password(environment: [String: String] = ProcessInfo.processInfo.environment) throws(Finding) -> String? {
    guard let file else { return environment[variable] }
    let data: Data?
    if file == "-" {
      data = readLine(strippingNewline: true).map { Data($0.utf8) }
    } else {
      data = FileManager.default.contents(atPath: file)
    }
    guard let data, let text = String(validating: data, as: UTF8.self) else {
      throw Finding(
        .unreadablePassword,
        Words(vi: "Không đọc được mật khẩu từ “\(file)”.", en: "No password can be read from “\(file)”."),
        at: Place(file),
        hint: Words(vi: "Tệp gồm một dòng, UTF-8.", en: "The file holds one line, in UTF-8."))
    }
    return text.prefix { !$0.isNewline }.description
  }
}
