import Findings
import Foundation
import SourceTree
import Vietnamese

/// What is right for an office for years, so that no ceremony asks about it again: words, units, signers, findings that
/// were accepted once for all.
public struct Office: Sendable, Hashable {
  /// Who may sign, and from when to when.
  public struct Signer: Sendable, Hashable {
    public var title: String?
    public var name: String
    public var from: CivilDate?
    public var to: CivilDate?
  }

  /// The file that it was read from.
  public var file: String?
  public var words: [String] = []
  public var units: [String] = []
  public var signers: [Signer] = []
  public var accepted: [Acceptance] = []

  public init() {}

  static let keys = ["words", "units", "signers", "accepted"]
  static let signerKeys = ["title", "name", "from", "to"]

  /// Where the user's own file lies: `khen/office.yaml` in `XDG_DATA_HOME`, else in `.local/share` of the home folder.
  public static func path(environment: [String: String]) -> String {
    if let folder = environment["XDG_DATA_HOME"], folder.hasPrefix("/") { return folder + "/khen/office.yaml" }
    return (environment["HOME"] ?? ".") + "/.local/share/khen/office.yaml"
  }

  /// Reads an office's file; an empty office where there is none.
  public static func read(_ path: String) -> (office: Office?, findings: [Finding]) {
    do {
      guard let data = try SourceNode.data(ofFile: path, kind: .ceremony) else { return (Office(), []) }
      guard let text = String(validating: data, as: UTF8.self) else { return (nil, [.ceremonyFileNotUTF8(path)]) }
      return read(yaml: text, file: path)
    } catch {
      return (nil, [error])
    }
  }

  static func read(yaml text: String, file path: String) -> (office: Office?, findings: [Finding]) {
    var office = Office()
    do throws(Finding) {
      var faults = CeremonyFaults()
      office.file = path
      office.read(try SourceNode(yaml: text, file: path, kind: .ceremony), &faults)
      return (faults.hasErrors ? nil : office, faults.findings)
    } catch {
      return (nil, [error])
    }
  }

  private mutating func read(_ root: SourceNode, _ faults: inout CeremonyFaults) {
    for entry in faults.entries(of: root, named: "office", known: Self.keys) {
      switch entry.key {
      case "words": words = faults.texts(entry.value, named: entry.key)
      case "units": units = faults.texts(entry.value, named: entry.key)
      case "accepted": accepted = Acceptance.read(entry.value, named: entry.key, faults: &faults)
      default: signers = (entry.value.list ?? [entry.value]).compactMap { Self.signer($0, &faults) }
      }
    }
  }

  private static func signer(_ node: SourceNode, _ faults: inout CeremonyFaults) -> Signer? {
    if let name = node.text { return Signer(name: VietnameseText.nfc(name)) }
    var signer = Signer(name: "")
    for entry in faults.entries(of: node, named: "signers", known: signerKeys) {
      switch entry.key {
      case "title": signer.title = faults.text(entry.value, named: entry.key)
      case "name": signer.name = faults.text(entry.value, named: entry.key) ?? ""
      case "from": signer.from = faults.date(entry.value, named: entry.key)
      default: signer.to = faults.date(entry.value, named: entry.key)
      }
    }
    return signer.name.isEmpty ? nil : signer
  }

  /// A warning where somebody signs whom the office does not know, on that day; nothing where it names no signers.
  func finding(aboutSigner name: String, title: String?, on day: CivilDate?, at place: Place?) -> Finding? {
    guard !signers.isEmpty else { return nil }
    let isKnown = signers.contains { signer in
      signer.name == name
        && signer.title.map { VietnameseText.comparisonKey($0) == VietnameseText.comparisonKey(title ?? $0) } ?? true
        && (day.map { signer.from ?? $0 <= $0 && $0 <= signer.to ?? $0 } ?? true)
    }
    guard !isKnown else { return nil }
    let near = signers.first { EditDistance.between($0.name, name, limit: 2) != nil && $0.name != name }
    return Finding(
      .unknownSigner,
      Words(
        vi: "Người ký “\(title.map { $0 + " " } ?? "")\(name)” không có trong \(file ?? "office.yaml") vào ngày ký.",
        en: "The signer “\(title.map { $0 + " " } ?? "")\(name)” is not in \(file ?? "office.yaml") on that day."),
      at: place,
      hint: near.map { Words(vi: "Có phải là “\($0.name)”?", en: "Did you mean “\($0.name)”?") }
        ?? Words(vi: "Thêm vào mục signers nếu đúng.", en: "Add them to signers if they are right."), value: name)
  }
}
