import Drawing
import Findings
import Geometry

/// Free room around an element.
struct Padding: Element {
  var child: any Element
  var edges: Edges

  /// Lengths at the four sides, in points.
  struct Edges: Sendable, Hashable {
    var left = 0.0
    var right = 0.0
    var top = 0.0
    var bottom = 0.0
  }

  var flexibility: Flexibility? { child.flexibility == .yields ? .yields : nil }

  func place(in space: Space, with typesetter: Typesetter) throws(Finding) -> Placement {
    let inner = Space(
      width: space.width - edges.left - edges.right, height: space.height - edges.top - edges.bottom)
    guard inner.width >= 0, inner.height >= 0 else {
      return .nothing(because: Reason(missing: Size(max(0, -inner.width), max(0, -inner.height))))
    }
    switch try child.place(in: inner, with: typesetter) {
    case .whole(let frame): return .whole(padded(frame))
    case .part(let frame, let rest): return .part(padded(frame), rest: Padding(child: rest, edges: edges))
    case .nothing(let reason): return .nothing(because: reason)
    }
  }

  private func padded(_ inner: Frame) -> Frame {
    var frame = Frame(
      size: Size(
        inner.size.width + edges.left + edges.right, inner.size.height + edges.top + edges.bottom))
    frame.add(inner, at: Point(edges.left, edges.top))
    frame.firstBaseline = inner.firstBaseline.map { $0 + edges.top }
    frame.lastBaseline = inner.lastBaseline.map { $0 + edges.top }
    return frame
  }
}

struct PaddingRecipe: Recipe {
  static let kind = ElementKind(
    "padding", vi: "Khoảng trống quanh một phần tử.", en: "Free room around an element.",
    properties: [
      Property("all", .length, vi: "Cả bốn phía.", en: "All four sides."),
      Property("horizontal", .length, vi: "Trái và phải.", en: "Left and right."),
      Property("vertical", .length, vi: "Trên và dưới.", en: "Above and below."),
      Property("left", .length, vi: "Bên trái.", en: "On the left."),
      Property("right", .length, vi: "Bên phải.", en: "On the right."),
      Property("top", .length, vi: "Phía trên.", en: "Above."),
      Property("bottom", .length, vi: "Phía dưới.", en: "Below."),
      .child,
    ], shorthand: "child", example: "padding: {all: 4mm, child: {text: Bên trong}}")

  private let child: NamedRecipe
  private let edges: Padding.Edges

  init?(_ properties: Properties) {
    func edge(_ side: String, _ axis: String) -> Double {
      max(0, properties.points(side) ?? properties.points(axis) ?? properties.points("all") ?? 0)
    }
    edges = Padding.Edges(
      left: edge("left", "horizontal"), right: edge("right", "horizontal"), top: edge("top", "vertical"),
      bottom: edge("bottom", "vertical"))
    guard let child = properties.child() else { return nil }
    self.child = child
  }

  func element(for scope: any Scope, in setting: Setting) throws(Finding) -> (any Element)? {
    try child.element(for: scope, in: setting).map { Padding(child: $0, edges: edges) }
  }
}
