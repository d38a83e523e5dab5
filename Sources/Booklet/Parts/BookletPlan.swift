import Findings
import Foundation
import Geometry
import Layout
import SourceTree
import Vietnamese

/// What `booklet.yaml` says: the layout, the data, and the parts in their order.
public struct BookletPlan: Sendable {
  /// One part of the booklet.
  public struct Part: Sendable {
    public enum Kind: String, Sendable, Hashable, CaseIterable {
      case cover, prose, contents, report, decision, profiles, honoured, index, notes
      case backCover = "back-cover"
    }

    public var kind: Kind
    /// The name by which the part is asked for alone, such as `report`.
    public var name: String
    var node: SourceNode
    var place: Place

    /// A text of the part's own, in NFC.
    func text(_ key: String) -> String? { node[key]?.text.map(VietnameseText.nfc) }

    /// A number of columns or pages; 1 where none is written.
    func count(_ key: String) -> Int { text(key).flatMap(Int.init) ?? 1 }

    func texts(_ key: String) -> [String] { node[key]?.list?.compactMap(\.text).map(VietnameseText.nfc) ?? [] }
  }

  public var file: String
  public var folder: String
  public var layout: String
  /// What stands at the head of left pages.
  public var title: String
  public var parts: [Part]
  /// Data files by name, with the sheet where a workbook has several.
  public var data: [String: (file: String, sheet: String?, place: Place)]
  public var charts: [String: ChartPlan]
  public var tables: [String: TablePlan]

  static let keys = ["layout", "title", "data", "figures", "tables", "parts"]
  static let partKeys: [Part.Kind: [String]] = [
    .cover: ["layout", "title", "subtitle", "foot"], .prose: ["file", "title", "columns", "start"],
    .contents: ["title", "depth"],
    .report: ["file", "title", "number", "date", "kind", "summary", "recipients", "signer"],
    .decision: ["file", "title", "number", "date", "kind", "summary", "recipients", "signer", "authority"],
    .profiles: ["title", "awards"], .honoured: ["title", "columns"], .index: ["title"], .notes: ["title", "pages"],
    .backCover: ["layout", "title", "subtitle", "foot"],
  ]

  /// Reads the plan; all faults of its words are gathered.
  public static func read(_ node: SourceNode, folder: String) -> (plan: BookletPlan?, findings: [Finding]) {
    var findings: [Finding] = []
    func check(_ node: SourceNode, _ known: [String]) {
      for entry in node.entries ?? [] where !known.contains(entry.key) {
        findings.append(
          .bookletFault(
            Words(vi: "Không hiểu khóa “\(entry.key)”.", en: "The key “\(entry.key)” is not understood."),
            at: entry.keyPlace, known: known))
      }
    }
    check(node, keys)
    var plan = BookletPlan(
      file: node.place.file, folder: folder, layout: node["layout"]?.text ?? "booklet-a4",
      title: VietnameseText.nfc(node["title"]?.text ?? ""), parts: [], data: [:], charts: [:], tables: [:])
    for entry in node["data"]?.entries ?? [] {
      let file = entry.value.text ?? entry.value["file"]?.text ?? ""
      plan.data[entry.key] = (file, entry.value["sheet"]?.text, entry.value.place)
    }
    func gather(_ body: () throws(Finding) -> Void) {
      do throws(Finding) { try body() } catch { findings.append(error) }
    }
    for entry in node["figures"]?.entries ?? [] {
      check(entry.value, ChartPlan.keys)
      gather { () throws(Finding) in plan.charts[entry.key] = try ChartPlan(entry.value) }
    }
    for entry in node["tables"]?.entries ?? [] {
      check(entry.value, TablePlan.keys)
      gather { () throws(Finding) in plan.tables[entry.key] = try TablePlan(entry.value) }
    }
    for item in node["parts"]?.list ?? [] {
      gather { () throws(Finding) in
        let part = try part(item, number: plan.parts.count, earlier: plan.parts)
        check(part.node, (partKeys[part.kind] ?? []) + ["name", "numbers"])
        plan.parts.append(part)
      }
    }
    if plan.parts.isEmpty, findings.isEmpty {
      findings.append(
        .bookletFault(
          Words(vi: "Kỷ yếu chưa có phần nào (parts).", en: "The booklet has no parts."), at: node.place,
          known: Part.Kind.allCases.map(\.rawValue)))
    }
    return (findings.contains { $0.severity == .error } ? nil : plan, findings)
  }

  private static func part(_ node: SourceNode, number: Int, earlier: [Part]) throws(Finding) -> Part {
    let word = node.text ?? node.entries?.first?.key ?? ""
    guard let kind = Part.Kind(rawValue: word) else {
      throw .bookletFault(
        Words(vi: "Không có phần “\(word)”.", en: "There is no part “\(word)”."), at: node.place,
        known: Part.Kind.allCases.map(\.rawValue))
    }
    let body = node.entries?.first?.value ?? SourceNode(.mapping([]), at: node.place)
    let stem = body["file"]?.text.map { $0.split(separator: "/").last.map(String.init) ?? $0 }
      .map { $0.split(separator: ".").first.map(String.init) ?? $0 }
    var name = body["name"]?.text ?? (kind == .prose ? stem ?? word : word)
    if earlier.contains(where: { $0.name == name }) { name += "-\(number + 1)" }
    return Part(kind: kind, name: name, node: body, place: node.place)
  }

  /// A path of the plan as the run must open it.
  public func path(of file: String) -> String { file.hasPrefix("/") || folder.isEmpty ? file : folder + "/" + file }
}
