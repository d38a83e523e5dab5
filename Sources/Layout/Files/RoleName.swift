import Drawing
import SourceTree

/// The words by which layouts name roles.
enum RoleName {
  static let all = [
    "heading 1", "heading 2", "heading 3", "paragraph", "section", "caption", "note", "quotation", "list",
    "list-item", "table", "artifact",
  ]

  static func role(_ name: String) -> Role? {
    switch name {
    case "heading 1": .heading(level: 1)
    case "heading 2": .heading(level: 2)
    case "heading 3": .heading(level: 3)
    case "paragraph": .paragraph
    case "section": .section
    case "caption": .caption
    case "note": .note
    case "quotation": .quotation
    case "list": .list
    case "list-item": .listItem
    case "table": .table
    case "artifact": .artifact
    default: nil
    }
  }
}

extension LayoutReading {
  func role(_ node: SourceNode) -> Role? {
    guard let name = text(node) else { return nil }
    if let role = RoleName.role(name) { return role }
    reader.wrong(node, "role", .role)
    return nil
  }
}
