import Drawing
import Findings
import Geometry

/// An area with a ground and an outline, around an element or filling its room.
struct Box: Element {
  var child: (any Element)?
  var look: Look

  struct Look: Sendable, Hashable {
    var fill: Colour?
    var stroke: Colour?
    /// Lengths in points.
    var thickness = 0.5
    var corner = 0.0
    var padding = 0.0
    var opacity = 1.0
  }

  func place(in space: Space, with typesetter: Typesetter) throws(Finding) -> Placement {
    guard let child else {
      let size = Size(space.width.isFinite ? space.width : 0, space.height.isFinite ? space.height : 0)
      return .whole(boxed(Frame(size: .zero), size: size))
    }
    let padding = Padding.Edges(
      left: look.padding, right: look.padding, top: look.padding, bottom: look.padding)
    switch try Padding(child: child, edges: padding).place(in: space, with: typesetter) {
    case .whole(let frame): return .whole(boxed(frame, size: frame.size))
    case .part(let frame, let rest):
      let inner = (rest as? Padding)?.child ?? rest
      return .part(boxed(frame, size: frame.size), rest: Box(child: inner, look: look))
    case .nothing(let reason): return .nothing(because: reason)
    }
  }

  /// The outline lies inside the box, so that nothing reaches beyond it.
  private func boxed(_ inner: Frame, size: Size) -> Frame {
    var frame = Frame(size: size, firstBaseline: inner.firstBaseline, lastBaseline: inner.lastBaseline)
    let area = Rectangle(origin: .zero, size: size)
    var art: [Frame.Placed] = []
    if let fill = look.fill {
      let path = Path(rectangle: area, cornerRadius: look.corner)
      art.append(.init(.fill(path, .solid(fill, opacity: look.opacity), rule: .nonZero), at: .zero))
    }
    if let stroke = look.stroke, size.width > look.thickness, size.height > look.thickness {
      let path = Path(rectangle: area.inset(by: look.thickness / 2), cornerRadius: look.corner)
      art.append(
        .init(.stroke(path, Stroke(colour: stroke, width: look.thickness, opacity: look.opacity)), at: .zero))
    }
    frame.addDecoration(art)
    frame.add(inner, at: .zero)
    return frame
  }
}

struct BoxRecipe: Recipe {
  static let kind = ElementKind(
    "box", vi: "Khung có nền và đường viền.", en: "An area with a ground and an outline.",
    properties: [
      Property("fill", .colour, vi: "Màu nền.", en: "Colour of the ground."),
      Property("stroke", .colour, vi: "Màu đường viền.", en: "Colour of the outline."),
      Property("thickness", .length, vi: "Độ dày đường viền, tính bằng pt.", en: "Thickness of the outline, in pt."),
      Property("corner", .length, vi: "Bán kính góc.", en: "Radius of the corners."),
      Property("opacity", .share, vi: "Độ đậm, từ 0 đến 100%.", en: "How opaque it is, from 0 to 100%."),
      Property("padding", .length, vi: "Khoảng trống bên trong.", en: "Free room inside."),
      Property("child", .element, vi: "Phần tử bên trong.", en: "The element inside."),
    ], shorthand: "child", example: "box: {fill: white, stroke: ink, padding: 3mm, child: {text: Trong khung}}")

  private let child: NamedRecipe?
  private let look: Box.Look

  init?(_ properties: Properties) {
    child = properties.child()
    look = Box.Look(
      fill: properties.colour("fill"), stroke: properties.colour("stroke"),
      thickness: properties.points("thickness", bareUnit: 1) ?? 0.5 * properties.reading.scale,
      corner: properties.points("corner") ?? 0, padding: max(0, properties.points("padding") ?? 0),
      opacity: min(1, max(0, properties.share("opacity") ?? 1)))
  }

  func element(for scope: any Scope, in setting: Setting) throws(Finding) -> (any Element)? {
    guard let child else { return Box(child: nil, look: look) }
    return try child.element(for: scope, in: setting).map { Box(child: $0, look: look) }
  }
}
