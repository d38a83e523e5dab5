import CQpdf
import Findings

/// Passwords of a PDF, and what those who open it may do.
public struct Protection: Sendable, Hashable {
  /// What readers let someone do who knows only the user's password; reading aloud is always among it.
  public enum Permission: String, Sendable, Hashable, CaseIterable {
    /// Print in full quality.
    case print
    /// Print coarsely.
    case printCoarse = "print-low"
    case copy
    /// Put pages in, take them out, turn them.
    case assemble
    case annotate
    case fill
    /// Change contents.
    case change
  }

  /// Asked for when the file is opened; empty for none.
  public var userPassword: String
  /// Lifts all limits.
  public var ownerPassword: String
  public var permissions: Set<Permission>

  public init(userPassword: String = "", ownerPassword: String, permissions: Set<Permission>) {
    self.userPassword = userPassword
    self.ownerPassword = ownerPassword
    self.permissions = permissions
  }
}

/// A PDF with its protection put on or taken off.
public enum ProtectedDocument {
  /// How a file is protected.
  public struct State: Sendable, Hashable {
    public var isEncrypted: Bool
    public var permissions: Set<Protection.Permission>
  }

  /// Encrypts with AES-256 (revision 6). The key is drawn by chance, so the bytes differ with every call.
  ///
  /// PDF/A and PDF/X forbid encryption: their claims are taken out, and a finding says so.
  public static func bytes(
    _ bytes: [UInt8], name: String, protection: Protection, password: String? = nil
  ) throws(Finding) -> (bytes: [UInt8], findings: [Finding]) {
    let document = try OpenDocument(bytes, name: name, password: password)
    var findings: [Finding] = []
    if let metadata = document.metadata {
      var claims = Claims(metadata)
      let lost = [claims.archival, claims.value(of: "pdfxid:GTS_PDFXVersion")].compactMap { $0 }
      for property in ["pdfaid:part", "pdfaid:conformance", "pdfaid:rev", "pdfxid:GTS_PDFXVersion"] {
        claims.remove(property)
      }
      if !lost.isEmpty {
        document.replaceMetadata(with: claims.text)
        findings.append(losing(lost.joined(separator: ", "), in: name))
      }
    }
    let permissions = protection.permissions
    func flag(_ permission: Protection.Permission) -> QPDF_BOOL { permissions.contains(permission) ? 1 : 0 }
    let printing =
      permissions.contains(.print)
      ? qpdf_r3p_full : permissions.contains(.printCoarse) ? qpdf_r3p_low : qpdf_r3p_none
    let written = try document.written { handle in
      qpdf_set_r6_encryption_parameters2(
        handle, Password.prepared(protection.userPassword), Password.prepared(protection.ownerPassword), 1, flag(.copy),
        flag(.assemble), flag(.annotate), flag(.fill), flag(.change), printing, 1)
    }
    return (written, findings)
  }

  /// The plain bytes of a file that may be encrypted, and how it is protected. Files without a password to open them need
  /// none.
  public static func plain(
    _ bytes: [UInt8], name: String, password: String? = nil
  ) throws(Finding) -> (bytes: [UInt8], state: State) {
    let document = try OpenDocument(bytes, name: name, password: password)
    guard qpdf_is_encrypted(document.handle) != 0 else {
      return (bytes, State(isEncrypted: false, permissions: Set(Protection.Permission.allCases)))
    }
    let state = State(isEncrypted: true, permissions: permissions(of: document.handle))
    let written = try document.written { handle in
      qpdf_set_preserve_encryption(handle, 0)
      qpdf_set_deterministic_ID(handle, 1)
    }
    return (written, state)
  }

  private static func permissions(of handle: qpdf_data) -> Set<Protection.Permission> {
    let allowed: [(Protection.Permission, QPDF_BOOL)] = [
      (.print, qpdf_allow_print_high_res(handle)), (.printCoarse, qpdf_allow_print_low_res(handle)),
      (.copy, qpdf_allow_extract_all(handle)), (.assemble, qpdf_allow_modify_assembly(handle)),
      (.annotate, qpdf_allow_modify_annotation(handle)), (.fill, qpdf_allow_modify_form(handle)),
      (.change, qpdf_allow_modify_other(handle)),
    ]
    return Set(allowed.filter { $0.1 != 0 }.map(\.0))
  }

  private static func losing(_ standards: String, in name: String) -> Finding {
    Finding(
      .standardLost,
      Words(
        vi: "Tệp có mật khẩu không còn là \(standards): chuẩn này cấm mã hóa, nên lời khai đã được bỏ.",
        en: "With a password the file is \(standards) no longer: encryption is forbidden there; the claim is taken out."
      ),
      at: Place(name),
      hint: Words(
        vi: "Giữ tệp gốc để lưu trữ; gửi tệp có mật khẩu.",
        en: "Archive the original; send out the one with a password."))
  }
}
