import Findings
import Foundation
import Vietnamese

/// The plan that somebody confirmed: it lies in the ceremony's folder, and a run asks again when its own differs.
public struct PlanConfirmation: Sendable {
  /// The name of the file in the ceremony's folder.
  public static let fileName = "confirmed-plan.json"

  private let folder: String

  /// Nothing for a bare list, which has no folder of its own.
  public init?(of ceremony: Ceremony) {
    guard ceremony.file != nil else { return nil }
    folder = ceremony.folder.isEmpty ? "." : ceremony.folder
  }

  private var path: String { folder + "/" + Self.fileName }

  /// What differs from the confirmed plan, in lines; empty where nothing does. A folder in which nothing was confirmed
  /// yet answers nothing.
  public func differences(to plan: PrintingPlan) -> [String]? {
    guard let data = FileManager.default.contents(atPath: path),
      let whole = try? JSONSerialization.jsonObject(with: data) as? [String: Any], let stored = whole["plan"]
    else { return nil }
    return PlanDifference(from: stored, to: Self.object(plan.json())).lines
  }

  /// Keeps a plan as the confirmed one.
  ///
  /// - Parameter day: the day of confirming.
  public func keep(_ plan: PrintingPlan, on day: String) throws(Finding) {
    let indented = plan.json().replacing("\n", with: "\n  ")
    let text = "{\n  \"schema\": \(PrintingPlan.schemaVersion),\n  \"day\": \"\(day)\",\n  \"plan\": \(indented)\n}\n"
    try OutputFolder(holding: folder).write(Array(text.utf8), as: Self.fileName)
  }

  /// What differs from a plan that `khen plan --json` wrote before.
  public static func differences(to plan: PrintingPlan, fromFile path: String) throws(Finding) -> [String] {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw Finding(
        .missingInput, Words(vi: "Không có tệp “\(path)”.", en: "There is no file “\(path)”."), at: Place(path),
        hint: Words(vi: "Làm tệp ấy bằng khen plan --json.", en: "Make it with khen plan --json."))
    }
    let stored = try? JSONSerialization.jsonObject(with: data)
    let inner = (stored as? [String: Any])?["plan"] ?? stored ?? ""
    return PlanDifference(from: inner, to: object(plan.json())).lines
  }

  private static func object(_ json: String) -> Any {
    (try? JSONSerialization.jsonObject(with: Data(json.utf8))) ?? [:] as [String: Any]
  }

  /// The finding by which a run ends whose plan is not the confirmed one.
  public static func refusal(_ lines: [String]) -> Finding {
    let shown = lines.prefix(12).joined(separator: "; ") + (lines.count > 12 ? "; …" : "")
    return Finding(
      .planDiffers,
      lines.isEmpty
        ? Words(
          vi: "Kế hoạch in chưa được xác nhận; không ghi tệp nào.",
          en: "The plan was not confirmed; nothing is written.")
        : Words(
          vi: "Kế hoạch in khác bản đã xác nhận: \(shown).", en: "The plan is not the confirmed one: \(shown)."),
      hint: Words(vi: "Xem bằng khen plan; xác nhận bằng --yes.", en: "Look at khen plan; confirm with --yes."))
  }
}

/// What differs between two plans as JSON has them.
struct PlanDifference {
  private(set) var lines: [String] = []

  init(from old: Any, to new: Any) { compare(old, new, at: "") }

  private mutating func compare(_ old: Any?, _ new: Any?, at path: String) {
    switch (old, new) {
    case (let old as [String: Any], let new as [String: Any]):
      for key in Set(old.keys).union(new.keys).sorted() {
        compare(old[key], new[key], at: path.isEmpty ? key : "\(path).\(key)")
      }
    case (let old as [Any], let new as [Any]):
      for index in 0..<max(old.count, new.count) {
        compare(
          old.indices.contains(index) ? old[index] : nil, new.indices.contains(index) ? new[index] : nil,
          at: "\(path)[\(index + 1)]")
      }
    case (let old as String, let new as String) where old == new: break
    default:
      if let old, let new, "\(old)" == "\(new)" { return }
      lines.append("\(path): \(Self.words(old)) → \(Self.words(new))")
    }
  }

  private static func words(_ value: Any?) -> String {
    switch value {
    case let text as String: text.isEmpty ? "–" : text.count > 80 ? text.prefix(80) + "…" : text
    case let object as [String: Any]: words(object["award"] ?? object["header"] ?? object["message"] ?? "…")
    case let other?: "\(other)"
    case nil: "–"
    }
  }
}
