import Files
import Findings
import Imposition

/// PDFs encrypted with passwords, each written whole into a folder or over a name of its own.
public struct ProtectionJob: Sendable {
  /// What those may do who know only the user's password.
  public typealias Permission = Protection.Permission

  public var input: String
  public var output: String
  /// Opens the input where it is locked already.
  public var inputPassword: String?
  public var userPassword = ""
  public var ownerPassword = ""
  public var permissions: Set<Permission> = [.print, .printCoarse, .copy]

  public init(input: String, output: String) {
    self.input = input
    self.output = output
  }

  /// Reads, encrypts and writes; answers with what the file lost by it.
  public func run() throws(Finding) -> [Finding] {
    guard !ownerPassword.isEmpty else { throw Self.noOwner() }
    guard ownerPassword != userPassword else { throw Self.samePasswords() }
    try WrittenFiles(inputs: [input], outputs: [output]).check()
    guard let data = InputFile.contents(of: input, limit: 1 << 30) else {
      throw Finding(
        .missingFileToProtect, Words(vi: "Không có tệp “\(input)”.", en: "There is no file “\(input)”."),
        at: Place(input))
    }
    let protection = Protection(
      userPassword: userPassword, ownerPassword: ownerPassword, permissions: permissions)
    let (bytes, findings) = try ProtectedDocument.bytes(
      [UInt8](data), name: input, protection: protection, password: inputPassword)
    let folder = PathText.folder(of: output)
    try OutputFolder(holding: folder.isEmpty ? "." : folder).write(bytes, as: PathText.last(of: output))
    return findings
  }

  private static func noOwner() -> Finding {
    Finding(
      .noOwnerPassword,
      Words(vi: "Cần mật khẩu của chủ tệp.", en: "The owner's password is needed."),
      hint: Words(
        vi: "Ghi mật khẩu vào một tệp và dùng --owner-password-file TỆP, hoặc đặt biến KHEN_OWNER_PASSWORD.",
        en: "Write it to a file and use --owner-password-file FILE, or set KHEN_OWNER_PASSWORD."))
  }

  private static func samePasswords() -> Finding {
    Finding(
      .samePasswords,
      Words(
        vi: "Hai mật khẩu giống nhau, nên ai mở được tệp cũng là chủ.",
        en: "Both passwords are the same, so whoever opens the file is its owner."),
      hint: Words(vi: "Dùng hai mật khẩu khác nhau.", en: "Use two different passwords."))
  }
}
