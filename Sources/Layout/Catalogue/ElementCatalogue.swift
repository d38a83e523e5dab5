import Findings
import SourceTree

/// All elements that a layout can name.
public enum ElementCatalogue {
  static let recipes: [any Recipe.Type] = [
    TextRecipe.self, ColumnRecipe.self, RowRecipe.self, LayersRecipe.self, FixedRecipe.self, PaddingRecipe.self,
    AlignRecipe.self, SizedRecipe.self, BoxRecipe.self, RuleRecipe.self, RuledRecipe.self, PictureRecipe.self,
    OrnamentRecipe.self, SpacerRecipe.self, KeepTogetherRecipe.self, EachRecipe.self,
    WhenRecipe.self, TableRecipe.self, ShrinkRecipe.self, LinkRecipe.self, AnchorRecipe.self, TagRecipe.self,
    PartRecipe.self,
  ]

  /// What each element is and takes, for help and checks.
  public static let all: [ElementKind] = recipes.map { $0.kind }

  static func named(_ name: String) -> (any Recipe.Type)? { recipes.first { $0.kind.name == name } }
}

extension LayoutReading {
  /// Reads one element: a word, a mapping of one key, or a list that makes a column.
  func element(_ node: SourceNode) -> NamedRecipe? {
    if let list = node.list { return column(list, at: node.place) }
    if let name = node.text {
      return element(name, SourceNode(.mapping([]), at: node.place), at: node.place)
    }
    guard let entries = node.entries, let entry = entries.first else {
      reader.wrong(node, "", .element)
      return nil
    }
    guard entries.count == 1 else {
      report(.severalKeys(entry.key), at: entry.keyPlace)
      return nil
    }
    return element(entry.key, entry.value, at: entry.keyPlace)
  }

  private func element(_ name: String, _ value: SourceNode, at place: Place) -> NamedRecipe? {
    guard let type = ElementCatalogue.named(name) else {
      report(.unknown(.element, name, known: ElementCatalogue.all.map(\.name)), at: place)
      return nil
    }
    let own = type.kind.properties + type.furtherProperties(value)
    let names = own.map(\.name) + Property.common.map(\.name)
    let properties = Properties(value, of: type.kind, at: place, in: self, known: names)
    return type.init(properties).flatMap { NamedRecipe($0, properties) }
  }

  private func column(_ list: [SourceNode], at place: Place) -> NamedRecipe? {
    let properties = Properties(SourceNode(.list(list), at: place), of: ColumnRecipe.kind, at: place, in: self)
    return ColumnRecipe(properties).flatMap { NamedRecipe($0, properties) }
  }
}
