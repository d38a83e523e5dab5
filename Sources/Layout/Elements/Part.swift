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
    let reading = properties.reading
    guard let name = properties.text("part") else { return nil }
    guard let entry = reading.parts.first(where: { $0.key == name }) else {
      reading.report(.unknown(.part, name, known: reading.parts.map(\.key)), at: properties.keyPlace("part"))
      return nil
    }
    guard let content = reading.opening("part \(name)", at: properties.place, { reading.element(entry.value) }) else {
      return nil
    }
    self.content = content
  }

  func element(for scope: any Scope, in setting: Setting) throws(Finding) -> (any Element)? {
    try content.element(for: scope, in: setting)
  }
}
