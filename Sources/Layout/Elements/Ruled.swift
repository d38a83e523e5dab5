import Drawing
import Findings
import Geometry

/// An element with a rule below it, as long as the ink of its text.
struct Ruled: Element {
  var child: any Element
  var line: Rule.Line
  /// Length over the ink's width.
  var length: Double

  func place(in space: Space, with typesetter: Typesetter) throws(Finding) -> Placement {
    let below = line.gap + line.thickness
    let inner = Space(width: space.width, height: space.height - below)
    guard inner.height >= 0 else { return .nothing(because: Reason(missing: Size(0, -inner.height))) }
    switch try child.place(in: inner, with: typesetter) {
    case .whole(let frame): return .whole(ruled(frame, below: below))
    case .part(let frame, let rest): return .part(frame, rest: Ruled(child: rest, line: line, length: length))
    case .nothing(let reason): return .nothing(because: reason)
    }
  }

  private func ruled(_ inner: Frame, below: Double) -> Frame {
    guard let ink = inner.textInk else { return inner }
    var frame = inner
    let top = max(ink.maxY, inner.lastBaseline ?? ink.maxY) + line.gap
    let width = ink.width * length
    var path = Path()
    path.move(to: .zero)
    path.line(to: Point(width, 0))
    let origin = Point(ink.midX - width / 2, top + line.thickness / 2)
    frame.size.height = max(inner.size.height, top + line.thickness)
    frame.addDecoration([.init(.stroke(path, Stroke(colour: line.colour, width: line.thickness)), at: origin)])
    return frame
  }
}

extension Frame {
  /// What the text in the frame covers; nothing when there is no text.
  var textInk: Rectangle? {
    var ink: Rectangle?
    for placed in marks {
      var area: Rectangle?
      switch placed.mark {
      case .text(let line) where !line.ink.isEmpty: area = line.ink
      case .group(let group): area = group.frame.textInk.map { group.transform.apply(to: $0) }
      default: break
      }
      if let area = area?.offset(by: placed.origin) { ink = ink.map { $0.union(area) } ?? area }
    }
    return ink
  }
}

struct RuledRecipe: Recipe {
  static let kind = ElementKind(
    "ruled", vi: "Phần tử có đường kẻ bên dưới, dài bằng chữ.",
    en: "An element with a rule below, as long as its text.",
    properties: [
      .child,
      Property("gap", .length, vi: "Khoảng cách từ chữ tới đường kẻ.", en: "Distance from the text to the rule."),
      Property("thickness", .length, vi: "Độ dày, tính bằng pt.", en: "Thickness, in pt."),
      Property("colour", .colour, vi: "Màu của đường.", en: "The rule's colour."),
      Property("length", .share, vi: "Độ dài so với chữ.", en: "The length over that of the text."),
    ], shorthand: "child", example: "ruled: {gap: 1mm, child: {text: Độc lập - Tự do - Hạnh phúc}}")

  private let child: NamedRecipe
  private let line: Rule.Line
  private let length: Double

  init?(_ properties: Properties) {
    let scale = properties.reading.scale
    line = Rule.Line(
      colour: properties.colour("colour") ?? .black,
      thickness: max(0.05, properties.points("thickness", bareUnit: 1) ?? 0.5 * scale),
      gap: properties.points("gap") ?? .millimetres(1.2) * scale)
    length = max(0, properties.share("length") ?? 1)
    guard let child = properties.child() else { return nil }
    self.child = child
  }

  func element(for scope: any Scope, in setting: Setting) throws(Finding) -> (any Element)? {
    try child.element(for: scope, in: setting).map { Ruled(child: $0, line: line, length: length) }
  }
}
