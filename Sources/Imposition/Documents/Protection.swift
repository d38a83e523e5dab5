import Findings
import PDFObjects

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

  /// Encrypts with AES-256 (revision 6), and reads back what was made. The key is drawn by chance, so the bytes differ with
  /// every call.
  ///
  /// PDF/A and PDF/X forbid encryption: their claims are taken out, and a finding says so.
  public static func bytes(
    _ bytes: [UInt8], name: String, protection: Protection, password: String? = nil
  ) throws(Finding) -> (bytes: [UInt8], findings: [Finding]) {
    let document = try opened(bytes, name: name, password: password)
    let pages = PDFPages(of: document)
    guard !pages.pages.isEmpty else { throw PDFFailure.damaged("no page").finding(for: name) }
    var findings = Signatures(in: document).findings(for: name)
    let owner = Password.prepared(protection.ownerPassword)
    let passwords = PDFPasswords(
      user: Password.prepared(protection.userPassword), owner: owner,
      permissions: protection.permissions.map(\.flag.rawValue).reduce(0, +))
    let written: [UInt8]
    do throws(PDFFailure) {
      let lost = try withdrawClaims(of: document)
      if !lost.isEmpty { findings.append(LostStandards.byPassword(lost, in: name)) }
      written = try document.written(passwords: passwords)
    } catch {
      throw error.finding(for: name)
    }
    findings += ReadingBack.damage(of: document, pages: pages, name: name)
    try ReadingBack.check(written, pageCount: pages.pages.count, name: name, password: owner)
    return (written, findings)
  }

  /// The plain bytes of a file that may be encrypted, and how it is protected. Files without a password to open them need
  /// none.
  public static func plain(
    _ bytes: [UInt8], name: String, password: String? = nil
  ) throws(Finding) -> (bytes: [UInt8], state: State) {
    let document = try opened(bytes, name: name, password: password)
    guard document.isEncrypted else {
      return (bytes, State(isEncrypted: false, permissions: Set(Protection.Permission.allCases)))
    }
    let allowed = Protection.Permission.allCases.filter { document.permissions & $0.flag.rawValue != 0 }
    do throws(PDFFailure) {
      return (try document.written(), State(isEncrypted: true, permissions: Set(allowed)))
    } catch {
      throw error.finding(for: name)
    }
  }

  private static func opened(
    _ bytes: [UInt8], name: String, password: String?
  ) throws(Finding) -> PDFDocument {
    do throws(PDFFailure) {
      return try PDFDocument(bytes, password: password.map(Password.prepared) ?? "")
    } catch {
      throw error.finding(for: name, hasPassword: password != nil)
    }
  }

  /// Takes out the claims that encryption breaks; answers with their names.
  private static func withdrawClaims(of document: PDFDocument) throws(PDFFailure) -> [String] {
    var lost: [String] = []
    if var claims = document.claims, var root = document.root, let reference = document.trailer["Root"]?.reference {
      lost = [claims.archival, claims.exchange].compactMap { $0 }
      let names = ["pdfaid:part", "pdfaid:conformance", "pdfaid:rev", "pdfxid:GTS_PDFXVersion", "pdfx:GTS_PDFXVersion"]
      for property in names + ["pdfx:GTS_PDFXConformance"] { claims.remove(property) }
      if !lost.isEmpty {
        var head = PDFDictionary()
        head.add("Type", .name("Metadata"))
        head.add("Subtype", .name("XML"))
        root["Metadata"] = .reference(try document.add(head, bytes: Array(claims.text.utf8)))
        try document.replace(reference, with: .dictionary(root))
      }
    }
    if let claim = document.informationClaim, let reference = document.trailer["Info"]?.reference,
      var information = document.dictionary(.reference(reference))
    {
      if !lost.contains(claim) { lost.append(claim) }
      information["GTS_PDFXVersion"] = nil
      information["GTS_PDFXConformance"] = nil
      try document.replace(reference, with: .dictionary(information))
    }
    return lost
  }
}

extension Protection.Permission {
  fileprivate var flag: PDFPermission {
    switch self {
    case .print: .print
    case .printCoarse: .printCoarse
    case .copy: .copy
    case .assemble: .assemble
    case .annotate: .annotate
    case .fill: .fill
    case .change: .change
    }
  }
}
