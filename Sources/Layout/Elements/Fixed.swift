import Drawing
import Findings
import Geometry

/// An element at a fixed place of the space, whatever else stands there.
struct Fixed: Element {
  var child: any Element
  var position: Position

  /// Distances from the edges of the space, a size, and the point of the element's box that is put there.
  struct Position: Sendable, Hashable {
    var x: Length?
    var y: Length?
    var right: Length?
    var bottom: Length?
    var width: Length?
    var height: Length?
    var anchor = Anchor.topLeft
  }

  enum Anchor: String, Sendable, Hashable, CaseIterable {
    case topLeft = "top-left"
    case top
    case topRight = "top-right"
    case left
    case center
    case right
    case bottomLeft = "bottom-left"
    case bottom
    case bottomRight = "bottom-right"
    case baselineLeft = "baseline-left"
    case baseline
    case baselineRight = "baseline-right"
    case lastBaselineLeft = "last-baseline-left"
    case lastBaseline = "last-baseline"
    case lastBaselineRight = "last-baseline-right"

    /// The share of the box's width that lies left of the anchor.
    var across: Double {
      switch self {
      case .topLeft, .left, .bottomLeft, .baselineLeft, .lastBaselineLeft: 0
      case .top, .center, .bottom, .baseline, .lastBaseline: 0.5
      case .topRight, .right, .bottomRight, .baselineRight, .lastBaselineRight: 1
      }
    }

    /// The share of the box's height above the anchor; nothing where a baseline is meant.
    var down: Double? {
      switch self {
      case .topLeft, .top, .topRight: 0
      case .left, .center, .right: 0.5
      case .bottomLeft, .bottom, .bottomRight: 1
      case .baselineLeft, .baseline, .baselineRight, .lastBaselineLeft, .lastBaseline, .lastBaselineRight: nil
      }
    }

    /// Whether the last line of text stands on the point.
    var isLastBaseline: Bool { [.lastBaselineLeft, .lastBaseline, .lastBaselineRight].contains(self) }
  }

  /// The element above whose ink this one ends, and how far above, in points.
  var foot: Foot?

  struct Foot: Sendable {
    var element: any Element
    var gap: Double
  }

  var flexibility: Flexibility? { .floats }

  func place(in space: Space, with typesetter: Typesetter) throws(Finding) -> Placement {
    var position = position
    if let foot, let top = try top(of: foot, in: space, with: typesetter) {
      position.bottom = .points(space.height - top + foot.gap)
    }
    let across = Axis(
      room: space.width, near: position.x, far: position.right, extent: position.width, anchor: position.anchor.across)
    let down = Axis(
      room: space.height, near: position.y, far: position.bottom, extent: position.height,
      anchor: position.anchor.down ?? 0)
    let box = Space(width: max(0, across.extent), height: max(0, down.extent))
    switch try child.placeWhole(in: box, with: typesetter) {
    case .overflow(let reason): return .nothing(because: reason)
    case .frame(let inner):
      // With a width of its own the box is as wide as that, so that a centred text is centred in it.
      let width = across.isGiven ? box.width : inner.size.width
      let height = down.isGiven ? box.height : inner.size.height
      var frame = Frame(size: Size(finite(space.width), finite(space.height)))
      let baseline = position.anchor.isLastBaseline ? inner.lastBaseline : inner.firstBaseline
      let above = position.anchor.down.map { $0 * height } ?? baseline ?? inner.size.height
      let left = across.isFromFar ? across.point - width : across.point - position.anchor.across * width
      let reach = position.anchor.isLastBaseline ? above : height
      let top = down.isFromFar ? down.point - reach : down.point - above
      frame.add(inner, at: Point(left, top))
      frame.firstBaseline = inner.firstBaseline.map { $0 + top }
      frame.lastBaseline = inner.lastBaseline.map { $0 + top }
      return .whole(frame)
    }
  }

  /// Where the ink of the element at the foot begins.
  private func top(of foot: Foot, in space: Space, with typesetter: Typesetter) throws(Finding) -> Double? {
    guard space.height.isFinite, case .frame(let frame) = try foot.element.placeWhole(in: space, with: typesetter)
    else { return nil }
    return frame.inkBounds?.minY
  }

  private func finite(_ length: Double) -> Double { length.isFinite ? length : 0 }
}

/// Where an element stands on one axis, and how much room it has there.
private struct Axis {
  /// The point that the anchor is put on, or the far edge.
  var point: Double
  var extent: Double
  var isFromFar = false
  /// Whether the layout gives the extent, by a length or by two edges.
  var isGiven = false

  init(room: Double, near: Length?, far: Length?, extent: Length?, anchor: Double) {
    let size = extent?.resolved(in: room)
    if let near, let far {
      let start = near.resolved(in: room)
      self.extent = size ?? room - far.resolved(in: room) - start
      point = start + anchor * self.extent
      isGiven = true
    } else if let far {
      point = room - far.resolved(in: room)
      self.extent = size ?? point
      isFromFar = true
      isGiven = size != nil
    } else {
      point = near?.resolved(in: room) ?? 0
      let before = anchor > 0 ? point / anchor : .infinity
      let after = anchor < 1 ? (room - point) / (1 - anchor) : .infinity
      self.extent = size ?? min(before, after)
      isGiven = size != nil
    }
  }
}

struct FixedRecipe: Recipe {
  static let kind = ElementKind(
    "fixed", vi: "Phần tử ở vị trí cố định trên trang.", en: "An element at a fixed place of the page.",
    properties: [
      Property("x", .length, vi: "Khoảng cách từ mép trái.", en: "Distance from the left edge."),
      Property("y", .length, vi: "Khoảng cách từ mép trên.", en: "Distance from the upper edge."),
      Property("right", .length, vi: "Khoảng cách từ mép phải.", en: "Distance from the right edge."),
      Property("bottom", .length, vi: "Khoảng cách từ mép dưới.", en: "Distance from the lower edge."),
      Property("width", .length, vi: "Bề rộng của khung.", en: "Width of the box."),
      Property("height", .length, vi: "Chiều cao của khung.", en: "Height of the box."),
      Property(
        "anchor", .word(Fixed.Anchor.allCases.map(\.rawValue)), vi: "Điểm của khung đặt tại x, y.",
        en: "The point of the box that stands at x, y."),
      Property(
        "above", .part, vi: "Bộ phận mà phần tử này kết thúc ở phía trên, thay cho bottom.",
        en: "The part above whose ink the box ends, in place of bottom."),
      Property("gap", .length, vi: "Khoảng cách đến nét mực của bộ phận ấy.", en: "The distance to that part's ink."),
      .child,
    ], shorthand: "child", example: "fixed: {x: 10mm, y: 12mm, width: 40mm, child: {text: Ở đây}}")

  private let child: NamedRecipe
  private let position: Fixed.Position
  private let foot: NamedRecipe?
  private let gap: Double

  init?(_ properties: Properties) {
    position = Fixed.Position(
      x: properties.length("x", isSigned: true), y: properties.length("y", isSigned: true),
      right: properties.length("right", isSigned: true),
      bottom: properties.length("bottom", isSigned: true), width: properties.length("width"),
      height: properties.length("height"),
      anchor: properties.choice("anchor", of: Fixed.Anchor.self) ?? .topLeft)
    foot = properties.part("above")
    gap = properties.points("gap") ?? 0
    guard let child = properties.child() else { return nil }
    self.child = child
  }

  func element(for scope: any Scope, in setting: Setting) throws(Finding) -> (any Element)? {
    guard let made = try child.element(for: scope, in: setting) else { return nil }
    var fixed = Fixed(child: made, position: position)
    if let below = try foot?.element(for: scope, in: setting) { fixed.foot = Fixed.Foot(element: below, gap: gap) }
    return fixed
  }
}
