import Findings
import Foundation

/// What a workbook's own part says about its sheets.
struct WorkbookParts {
  struct Sheet {
    var name: String
    var part: String
    var isHidden: Bool
  }

  var sheets: [Sheet] = []
  var usesEpoch1904 = false
  var sharedStrings: String?
  var styles: String?

  init(_ archive: Archive) throws(Finding) {
    let root = try Self.relationships(archive, of: "")
    let part = root.first { $0.kind == "officeDocument" }?.target ?? "xl/workbook.xml"
    guard let entry = try archive.entry(part) else { throw .damaged(archive.file, part: part) }
    let related = try Self.relationships(archive, of: part)
    let folder = part.split(separator: "/").dropLast().joined(separator: "/")
    sharedStrings = related.first { $0.kind == "sharedStrings" }?.target ?? "\(folder)/sharedStrings.xml"
    styles = related.first { $0.kind == "styles" }?.target ?? "\(folder)/styles.xml"
    let reader = try XMLReader(entry)
    while let event = try reader.next() {
      guard event == .start else { continue }
      switch reader.localName {
      case "workbookPr":
        let flag = reader.attributes["date1904"]
        usesEpoch1904 = flag == "1" || flag == "true"
      case "sheet":
        let attributes = reader.attributes
        guard let name = attributes["name"] else { continue }
        let relation = related.first { $0.id == attributes["id"] }
        guard let relation, relation.kind == "worksheet" else { continue }
        let isHidden = attributes["state"].map { $0 != "visible" } ?? false
        sheets.append(Sheet(name: name, part: relation.target, isHidden: isHidden))
      default: continue
      }
    }
  }

  private struct Relationship {
    var id: String
    var kind: String
    var target: String
  }

  private static func relationships(_ archive: Archive, of part: String) throws(Finding) -> [Relationship] {
    var folders = part.split(separator: "/").map(String.init)
    let name = folders.popLast() ?? ""
    let folder = folders.joined(separator: "/")
    let path = (folder.isEmpty ? "" : folder + "/") + "_rels/\(name).rels"
    guard let entry = try archive.entry(path) else { return [] }
    let reader = try XMLReader(entry)
    var relationships: [Relationship] = []
    while let event = try reader.next() {
      guard event == .start, reader.localName == "Relationship" else { continue }
      let attributes = reader.attributes
      guard let id = attributes["Id"], let target = attributes["Target"] else { continue }
      let kind = attributes["Type"].flatMap { $0.split(separator: "/").last.map(String.init) } ?? ""
      relationships.append(Relationship(id: id, kind: kind, target: resolved(target, in: folders)))
    }
    return relationships
  }

  /// The entry's name of a target that is relative to a folder, or absolute.
  private static func resolved(_ target: String, in folders: [String]) -> String {
    let path = target.replacingOccurrences(of: "\\", with: "/")
    var parts = path.hasPrefix("/") ? [] : folders
    for part in path.split(separator: "/") {
      switch part {
      case ".": continue
      case "..": _ = parts.popLast()
      default: parts.append(String(part))
      }
    }
    return parts.joined(separator: "/")
  }
}
