import Findings
import Foundation

/// Adds an acceptance to a ceremony's or an office's file; whatever else stands there, comments too, stays as it is.
public struct AcceptanceFile: Sendable {
  public let path: String
  private let isOffice: Bool

  /// The ceremony's own file.
  public init(ofCeremony path: String) { (self.path, isOffice) = (path, false) }

  /// The office's file, which is made where it is not yet.
  public init(ofOffice path: String) { (self.path, isOffice) = (path, true) }

  /// Writes the acceptance behind `accepted:`; the file as it will be is read again before it is written.
  public func add(_ acceptance: Acceptance) throws(Finding) {
    let text = FileManager.default.contents(atPath: path).map { String(decoding: $0, as: UTF8.self) } ?? ""
    guard let changed = Self.adding(Self.line(acceptance), to: text), holds(acceptance, changed) else {
      throw Acceptance.unwritable(Self.line(acceptance), at: Place(path))
    }
    let folder = PathText.folder(of: path)
    try OutputFolder(holding: folder.isEmpty ? "." : folder).write([UInt8](changed.utf8), as: PathText.last(of: path))
  }

  private func holds(_ acceptance: Acceptance, _ text: String) -> Bool {
    let all =
      isOffice
      ? Office.read(yaml: text, file: path).office?.accepted
      : CeremonyFile.read(yaml: text, file: path).ceremony?.accepted
    return all?.contains {
      $0.rule == acceptance.rule && $0.value == acceptance.value && $0.reason == acceptance.reason
    } ?? false
  }

  static func line(_ acceptance: Acceptance) -> String {
    "- {rule: \(acceptance.rule), value: \(quoted(acceptance.value)), reason: \(quoted(acceptance.reason))}"
  }

  private static func quoted(_ text: String) -> String {
    let escaped = text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"").replacing("\n", with: "\\n")
    return "\"\(escaped)\""
  }

  /// The text with one more item; nothing where `accepted:` is written on one line.
  static func adding(_ item: String, to text: String) -> String? {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    guard let key = lines.firstIndex(where: { $0.hasPrefix("accepted:") }) else {
      let gap = text.isEmpty ? "" : text.hasSuffix("\n") ? "\n" : "\n\n"
      return text + gap + "accepted:\n  \(item)\n"
    }
    let rest = lines[key].dropFirst("accepted:".count).drop { $0 == " " }
    if rest.hasPrefix("[]") { lines[key] = "accepted:" } else if !rest.isEmpty, !rest.hasPrefix("#") { return nil }
    let next = lines[(key + 1)...].first { $0.contains("-") && $0.drop(while: { $0 == " " }).hasPrefix("- ") }
    let indent = next.map { String($0.prefix { $0 == " " }) } ?? "  "
    lines.insert(indent + item, at: key + 1)
    return lines.joined(separator: "\n")
  }
}
