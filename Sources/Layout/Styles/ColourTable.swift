import Drawing
import SourceTree

/// The named colours of a layout.
struct ColourTable: Sendable {
  private(set) var colours: [String: Colour] = ["ink": .black, "white": .white]
  private(set) var names: [String] = ["ink", "white"]

  init() {}

  init(_ node: SourceNode?, in reading: LayoutReading) {
    for entry in reading.entries(node, of: "colours") ?? [] {
      guard let setting = reading.reader.colour(entry) else { continue }
      if colours[entry.key] == nil { names.append(entry.key) }
      colours[entry.key] = Colour(name: entry.key, setting)
    }
  }

  subscript(name: String) -> Colour? { colours[name] }
}
