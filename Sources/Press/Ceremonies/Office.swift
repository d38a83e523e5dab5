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
    do throws(Finding) {
      guard let root = try SourceNode.read(path, kind: .ceremony) else { return (Office(), []) }
      return read(root, file: path)
    } catch {
      return (nil, [error])
    }
  }

  static func read(yaml text: String, file path: String) -> (office: Office?, findings: [Finding]) {
    do throws(Finding) {
      return read(try SourceNode(yaml: VietnameseText.nfc(text), file: path, kind: .ceremony), file: path)
    } catch {
      return (nil, [error])
    }
  }

  private static func read(_ root: SourceNode, file: String) -> (office: Office?, findings: [Finding]) {
    let reader = SettingsReader(.ceremony)
    let section = SettingsSection(root, "office", keys: keys, in: reader)
    var office = Office()
    office.file = file
    office.words = section.texts("words")
    office.units = section.texts("units")
    office.signers = section["signers"].map { reader.items($0).compactMap { signer($0, in: reader) } } ?? []
    office.accepted = section["accepted"].map { Acceptance.read($0, "accepted", in: reader) } ?? []
    return (reader.hasErrors ? nil : office, reader.findings)
  }

  private static func signer(_ node: SourceNode, in reader: SettingsReader) -> Signer? {
    if node.entries == nil { return reader.text(node, "signers").map { Signer(name: $0) } }
    let section = SettingsSection(node, "signers", keys: signerKeys, in: reader)
    section.require("name")
    return section.text("name").map {
      Signer(title: section.text("title"), name: $0, from: section.day("from"), to: section.day("to"))
    }
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
