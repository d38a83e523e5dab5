import Drawing
import Findings
import Geometry

/// A straight line across or down its room.
struct Rule: Element {
  var look: Look

  struct Look: Sendable, Hashable {
    var length = Length.share(1)
    var lines: [Line]
    var isVertical = false
    var alignment = Align.Horizontal.center
    /// Dashes and gaps in points.
    var dashes: [Double] = []
  }

  /// One of parallel lines; lengths in points.
  struct Line: Sendable, Hashable {
    var colour: Colour
    var thickness: Double
    /// Room between the line before and this one.
    var gap = 0.0
  }

  func place(in space: Space, with typesetter: Typesetter) throws(Finding) -> Placement {
    let across = look.lines.reduce(0) { $0 + $1.thickness + $1.gap }
    let room = look.isVertical ? space.height : space.width
    let length = room.isFinite ? min(look.length.resolved(in: room), room) : look.length.resolved(in: 0)
    let missing = across - (look.isVertical ? space.width : space.height)
    guard missing <= .tolerance else {
      return .nothing(because: Reason(missing: look.isVertical ? Size(missing, 0) : Size(0, missing)))
    }
    let start =
      switch look.alignment {
      case .left: 0.0
      case .center: room.isFinite ? (room - length) / 2 : 0
      case .right: room.isFinite ? room - length : 0
      }
    let along = room.isFinite ? room : length
    var frame = Frame(size: look.isVertical ? Size(across, along) : Size(along, across))
    var lines: [Frame.Placed] = []
    var offset = 0.0
    for line in look.lines {
      offset += line.gap + line.thickness / 2
      var path = Path()
      path.move(to: .zero)
      path.line(to: look.isVertical ? Point(0, length) : Point(length, 0))
      let origin = look.isVertical ? Point(offset, start) : Point(start, offset)
      let stroke = Stroke(colour: line.colour, width: line.thickness, dashes: look.dashes)
      lines.append(.init(.stroke(path, stroke), at: origin))
      offset += line.thickness / 2
    }
    frame.addDecoration(lines)
    return .whole(frame)
  }
}

extension Frame {
  /// Adds marks that are no part of the document's content.
  mutating func addDecoration(_ marks: [Placed]) {
    guard !marks.isEmpty else { return }
    self.marks.append(Placed(.group(Group(Frame(size: size, marks: marks), role: .artifact)), at: .zero))
  }
}

struct RuleRecipe: Recipe {
  enum Direction: String, Sendable, CaseIterable { case horizontal, vertical }

  static let lineProperties = [
    Property("thickness", .length, vi: "Độ dày, tính bằng pt.", en: "Thickness, in pt."),
    Property("colour", .colour, vi: "Màu của đường.", en: "The line's colour."),
    Property("gap", .length, vi: "Khoảng cách tới đường trước.", en: "Distance from the line before."),
  ]

  static let kind = ElementKind(
    "rule", vi: "Đường kẻ ngang hoặc dọc.", en: "A straight line across or down.",
    properties: [
      Property("length", .length, vi: "Độ dài, hoặc phần của khoảng trống.", en: "The length, or a share of the room."),
      Property("thickness", .length, vi: "Độ dày, tính bằng pt.", en: "Thickness, in pt."),
      Property("colour", .colour, vi: "Màu của đường.", en: "The line's colour."),
      Property(
        "align", .word(Align.Horizontal.allCases.map(\.rawValue)), vi: "Vị trí trong khoảng trống.",
        en: "Where it stands in its room."),
      Property(
        "direction", .word(Direction.allCases.map(\.rawValue)), vi: "Ngang hoặc dọc.", en: "Across or down."),
      Property("dashes", .list, vi: "Độ dài nét và khoảng hở, tính bằng pt.", en: "Lengths of dashes and gaps, in pt."),
      Property("second", .mappings(lineProperties), vi: "Đường thứ hai song song.", en: "A second, parallel line."),
    ], shorthand: "length", example: "rule: {length: 60%, thickness: 0.5pt, colour: ink}")

  private let look: Rule.Look

  init?(_ properties: Properties) {
    var lines = [Self.line(properties)]
    if let second = properties["second"] {
      let kind = ElementKind("second", vi: "", en: "", properties: Self.lineProperties, example: "")
      var line = Self.line(
        Properties(
          second, of: kind, at: second.place, in: properties.reading, known: Self.lineProperties.map(\.name)))
      if line.gap == 0 { line.gap = line.thickness }
      lines.append(line)
    }
    look = Rule.Look(
      length: properties.length("length") ?? .share(1), lines: lines,
      isVertical: properties.choice("direction", of: Direction.self) == .vertical,
      alignment: properties.choice("align", of: Align.Horizontal.self) ?? .center,
      dashes: (properties["dashes"]?.list ?? []).compactMap { properties.reading.points($0, "dashes", bareUnit: 1) })
  }

  private static func line(_ properties: Properties) -> Rule.Line {
    Rule.Line(
      colour: properties.colour("colour") ?? .black,
      thickness: max(0.05, properties.points("thickness", bareUnit: 1) ?? 0.5 * properties.reading.scale),
      gap: max(0, properties.points("gap") ?? 0))
  }

  func element(for scope: any Scope, in setting: Setting) throws(Finding) -> (any Element)? { Rule(look: look) }
}
