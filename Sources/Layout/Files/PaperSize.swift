import Geometry
import SourceTree

/// A size of paper on which a layout can be printed.
struct PaperSize: Sendable, Hashable {
  /// As the layout writes it, such as `A4` or `400 x 300 mm`.
  var name: String
  var trim: Size
  /// What the layout's lengths are multiplied by on this paper.
  var scale: Double

  /// Sides of the named sizes in millimetres, the longer first.
  private static let named: [(name: String, long: Double, short: Double)] = [
    ("A2", 594, 420), ("A3", 420, 297), ("A4", 297, 210), ("A5", 210, 148), ("A6", 148, 105),
  ]

  enum Orientation: String, Sendable, CaseIterable { case landscape, portrait }

  /// A named size turned as the layout wants it, or `width x height mm` as it is written.
  static func trim(_ text: String, orientation: Orientation) -> Size? {
    if let known = named.first(where: { $0.name == text.uppercased() }) {
      let sides = (Double.millimetres(known.long), Double.millimetres(known.short))
      return orientation == .landscape ? Size(sides.0, sides.1) : Size(sides.1, sides.0)
    }
    let key = key(text)
    let sides = key.split(separator: "x", omittingEmptySubsequences: false).compactMap { Measure.number($0) }
    guard sides.count == 2, key.filter({ $0 == "x" }).count == 1, sides.allSatisfy({ (10...2000).contains($0) }) else {
      return nil
    }
    return Size(.millimetres(sides[0]), .millimetres(sides[1]))
  }

  /// The name without spaces and unit, in lower case.
  static func key(_ name: String) -> String {
    let bare = name.lowercased().filter { $0 != " " }.map { $0 == "×" ? "x" : $0 }
    return String(bare).replacing("mm", with: "")
  }
}

/// The paper of a layout.
struct PageSetup: Sendable, Hashable {
  /// The size that is made when nobody asks for another, and then the others.
  var sizes: [PaperSize]
  /// How far art reaches beyond the trim, in points.
  var bleed = 0.0

  static let keys = ["size", "orientation", "bleed", "sizes", "default"]

  init(_ node: SourceNode?, in reading: LayoutReading) {
    let entries = reading.entries(node, of: "page") ?? []
    reading.checkKeys(entries, known: Self.keys)
    let orientation =
      node?["orientation"].flatMap { reading.choice($0, "orientation", of: PaperSize.Orientation.self) } ?? .portrait
    let design = node?["size"].flatMap { PaperSize($0, orientation: orientation, over: nil, in: reading) }
    let first =
      design ?? PaperSize(name: "A4", trim: PaperSize.trim("A4", orientation: orientation) ?? .zero, scale: 1)
    sizes = [first]
    bleed = node?["bleed"].flatMap { reading.reader.length($0, "bleed", in: 0...50) } ?? 0
    for other in node?["sizes"]?.list ?? [] {
      if let size = PaperSize(other, orientation: orientation, over: first.trim, in: reading), self[size.name] == nil {
        sizes.append(size)
      }
    }
    guard let usual = node?["default"], let name = reading.text(usual) else { return }
    guard let index = sizes.firstIndex(where: { PaperSize.key($0.name) == PaperSize.key(name) }) else {
      reading.report(.unknown(.size, name, known: sizes.map(\.name)), at: usual.place)
      return
    }
    sizes.insert(sizes.remove(at: index), at: 0)
  }

  subscript(name: String) -> PaperSize? {
    sizes.first { PaperSize.key($0.name) == PaperSize.key(name) }
  }
}

extension PaperSize {
  /// `A3`, `400 x 300 mm`, or `{size: A3, scale: 1.4}`.
  init?(_ node: SourceNode, orientation: Orientation, over design: Size?, in reading: LayoutReading) {
    let named = node.entries == nil ? node : node["size"]
    if let entries = node.entries { reading.checkKeys(entries, known: ["size", "scale"]) }
    guard let named else {
      reading.reader.missing("size", of: "sizes", at: node.place)
      return nil
    }
    guard let text = reading.text(named) else { return nil }
    guard let trim = Self.trim(text, orientation: orientation) else {
      reading.reader.wrong(named, "size", .paper)
      return nil
    }
    let ratio = design.map { min(trim.width / $0.width, trim.height / $0.height) } ?? 1
    let given = node["scale"].flatMap { reading.share($0, "scale", in: 0.05...20) }
    self.init(name: text, trim: trim, scale: given ?? ratio)
  }
}
