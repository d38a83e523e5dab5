import Findings
import Foundation
import SourceTree
import Vietnamese

/// What `booklet.yaml` says: the layout, the data, and the parts in their order.
public struct BookletPlan: Sendable {
  /// A file of numbers, with its sheet where a workbook has several.
  public struct Source: Sendable, Hashable {
    public var file: String
    public var sheet: String?
    /// Where the file is named, and where the source itself is.
    public var filePlace: Place
    public var place: Place
  }

  public var file: String
  public var folder: String
  public var layout: String
  /// Where the layout is named.
  public var layoutPlace: Place
  /// What stands at the head of left pages.
  public var title: String
  public var parts: [BookletPart]
  /// Data files by name.
  public var data: [String: Source]
  public var charts: [String: ChartPlan]
  public var tables: [String: TablePlan]

  static let keys = ["layout", "title", "data", "figures", "tables", "parts"]

  /// Reads the plan; all faults of it are gathered.
  ///
  /// - Parameter folder: the folder of the file in which the plan stands, from which its paths count.
  public static func read(_ node: SourceNode, folder: String) -> (plan: BookletPlan?, findings: [Finding]) {
    let reader = SettingsReader(.booklet)
    let section = SettingsSection(node, "booklet", keys: keys, in: reader)
    var plan = BookletPlan(
      file: node.place.file, folder: folder, layout: section.text("layout") ?? "booklet-a4",
      layoutPlace: section.place(of: "layout"), title: section.text("title") ?? "", parts: [], data: [:], charts: [:],
      tables: [:])
    for entry in section.entries("data") { plan.data[entry.key] = source(entry, in: reader) }
    for entry in section.entries("figures") {
      plan.charts[entry.key] = ChartPlan(entry, in: reader)
    }
    for entry in section.entries("tables") {
      plan.tables[entry.key] = TablePlan(entry, in: reader)
    }
    for item in section.list("parts") {
      guard var part = BookletPart(item, in: reader) else { continue }
      if plan.parts.contains(where: { $0.name == part.name }) {
        if part.isNamed {
          reader.add(
            .bookletFault(
              Words(vi: "Hai phần cùng tên “\(part.name)”.", en: "Two parts bear the name “\(part.name)”."),
              at: part.place, known: []))
        }
        part.name += "-\(plan.parts.count + 1)"
      }
      plan.parts.append(part)
    }
    if plan.parts.isEmpty, !reader.hasErrors {
      reader.missing("parts", of: "booklet", at: section.place(of: "parts"))
    }
    return (reader.hasErrors ? nil : plan, reader.findings)
  }

  private static func source(_ entry: SourceNode.Entry, in reader: SettingsReader) -> Source? {
    guard entry.value.entries != nil else {
      return reader.text(entry.value, entry.key).map {
        Source(file: $0, filePlace: entry.value.place, place: entry.keyPlace)
      }
    }
    let section = SettingsSection(entry.value, entry.key, keys: ["file", "sheet"], in: reader)
    section.require("file")
    guard let file = section.text("file") else { return nil }
    return Source(
      file: file, sheet: section.text("sheet"), filePlace: section.place(of: "file"), place: entry.keyPlace)
  }

  /// A path of the plan as the run must open it.
  public func path(of file: String) -> String { file.hasPrefix("/") || folder.isEmpty ? file : folder + "/" + file }
}

extension Finding {
  static func bookletFault(_ message: Words, at place: Place?, known: [String]) -> Finding {
    SourceKind.booklet.fault(
      message, at: place,
      hint: known.isEmpty
        ? nil
        : Words(vi: "Có: \(known.joined(separator: ", ")).", en: "There is: \(known.joined(separator: ", "))."))
  }
}
