import Drawing
import Findings
import Geometry
import SourceTree

/// The properties that a layout gives to one element; reports the ones it cannot read.
struct Properties {
  let reading: LayoutReading
  let kind: ElementKind
  let place: Place
  private let entries: [SourceNode.Entry]

  /// Reads the value of an element's key: a mapping of properties, or the one property that has a short form.
  init(_ node: SourceNode, of kind: ElementKind, at place: Place, in reading: LayoutReading, known: [String]? = nil) {
    self.reading = reading
    self.kind = kind
    self.place = place
    let names = known ?? (kind.properties + Property.common).map(\.name)
    if let found = node.entries, Self.isProperties(found, of: kind, names: names) {
      entries = found
      reading.checkKeys(found, known: names)
    } else if let shorthand = kind.shorthand, !node.isEmpty {
      entries = [SourceNode.Entry(key: shorthand, keyPlace: place, value: node)]
    } else {
      entries = []
      if !node.isEmpty { reading.reader.wrong(node, kind.name, .mapping) }
    }
    for property in kind.properties where property.isRequired && self[property.name] == nil {
      reading.reader.missing(property.name, of: kind.name, at: place)
    }
  }

  /// Whether a mapping holds properties, rather than the element that the short form stands for.
  private static func isProperties(_ entries: [SourceNode.Entry], of kind: ElementKind, names: [String]) -> Bool {
    guard let shorthand = kind.shorthand, entries.count == 1, let key = entries.first?.key, !names.contains(key),
      let property = kind.properties.first(where: { $0.name == shorthand }), property.kind == .element
    else { return true }
    return ElementCatalogue.named(key) == nil
  }

  /// The value of a property, if something is written there.
  subscript(name: String) -> SourceNode? {
    guard let node = entries.first(where: { $0.key == name })?.value, !node.isEmpty else { return nil }
    return node
  }

  func keyPlace(_ name: String) -> Place { entries.first { $0.key == name }?.keyPlace ?? place }

  /// A length that may be a share of the room; negative only where the property goes beyond an edge.
  func length(_ name: String, isSigned: Bool = false) -> Length? {
    self[name].flatMap { reading.length($0, name, isSigned: isSigned) }
  }

  /// A length in points, never negative.
  func points(_ name: String, bareUnit: Double = .pointsPerMillimetre) -> Double? {
    self[name].flatMap { reading.points($0, name, bareUnit: bareUnit) }
  }

  func number(_ name: String, in range: ClosedRange<Double> = 0...1000) -> Double? {
    self[name].flatMap { reading.reader.number($0, name, in: range) }
  }
  func count(_ name: String, in range: ClosedRange<Int> = 1...1000) -> Int? {
    self[name].flatMap { reading.reader.whole($0, name, in: range) }
  }
  func share(_ name: String, in range: ClosedRange<Double> = 0...1) -> Double? {
    self[name].flatMap { reading.share($0, name, in: range) }
  }
  func colour(_ name: String) -> Colour? { self[name].flatMap { reading.colour($0) } }
  func text(_ name: String) -> String? { self[name].flatMap { reading.text($0, name) } }
  func flag(_ name: String) -> Bool? { self[name].flatMap { reading.flag($0, name) } }

  func choice<Choice: RawRepresentable & CaseIterable>(_ name: String, of type: Choice.Type) -> Choice?
  where Choice.RawValue == String {
    self[name].flatMap { reading.choice($0, name, of: type) }
  }

  /// A plain text with fields.
  func template(_ name: String) -> Template? { self[name].flatMap { reading.plainTemplate($0) } }

  /// One element, or a column of a list of them.
  func child(_ name: String = "child") -> NamedRecipe? { self[name].flatMap { reading.element($0) } }

  func children(_ name: String = "children") -> [NamedRecipe] {
    guard let node = self[name] else { return [] }
    guard let list = node.list else { return [reading.element(node)].compactMap { $0 } }
    return list.compactMap { reading.element($0) }
  }
}
