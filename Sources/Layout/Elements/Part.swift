import Findings
import SourceTree

/// A named piece of the layout, set where it is named.
struct PartRecipe: Recipe {
  static let kind = ElementKind(
    "part", vi: "Dùng một bộ phận đã đặt tên trong parts.", en: "A piece that parts names.",
    properties: [Property("part", .part, isRequired: true, vi: "Tên bộ phận.", en: "The part's name.")],
    shorthand: "part", example: "part: example")

  private let content: NamedRecipe

  init?(_ properties: Properties) {
    guard let content = properties.part("part") else { return nil }
    self.content = content
  }

  func element(for scope: any Scope, in setting: Setting) throws(Finding) -> (any Element)? {
    try content.element(for: scope, in: setting)
  }
}

extension Properties {
  /// The element that a property names as a part of the layout.
  func part(_ property: String) -> NamedRecipe? {
    guard let name = text(property) else { return nil }
    guard let entry = reading.parts.first(where: { $0.key == name }) else {
      reading.report(.unknown(.part, name, known: reading.parts.map(\.key)), at: keyPlace(property))
      return nil
    }
    return reading.opening("part \(name)", at: place) { reading.element(entry.value) }
  }
}
