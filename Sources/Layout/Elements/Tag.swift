import Drawing
import Findings
import Geometry
import SourceTree

/// An element with a role in the structure of the document, such as a heading or a section.
struct TagRecipe: Recipe {
  static let kind = ElementKind(
    "tag", vi: "Gán vai trò trong cấu trúc tài liệu.", en: "Gives an element a role in the document's structure.",
    properties: [
      Property("role", .role, isRequired: true, vi: "Vai trò, như heading 1.", en: "The role, such as heading 1."),
      .child,
    ], example: "tag: {role: section, child: {text: Một mục}}")

  let role: Role?
  private let child: NamedRecipe

  init?(_ properties: Properties) {
    guard let role = properties["role"].flatMap({ properties.reading.role($0) }), let child = properties.child()
    else { return nil }
    self.role = role
    self.child = child
  }

  func element(for scope: any Scope, in setting: Setting) throws(Finding) -> (any Element)? {
    try child.element(for: scope, in: setting)
  }
}
