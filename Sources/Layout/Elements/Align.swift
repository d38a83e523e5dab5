import Drawing
import Findings
import Geometry

/// An element put to a side or the middle of the room that is offered.
struct Align: Element {
  enum Horizontal: String, Sendable, Hashable, CaseIterable { case left, center, right }
  enum Vertical: String, Sendable, Hashable, CaseIterable { case top, middle, bottom }

  var child: any Element
  var horizontal: Horizontal?
  var vertical: Vertical?

  var flexibility: Flexibility? { child.flexibility == .yields ? .yields : nil }

  func place(in space: Space, with typesetter: Typesetter) throws(Finding) -> Placement {
    switch try child.place(in: space, with: typesetter) {
    case .whole(let frame): return .whole(aligned(frame, in: space))
    case .part(let frame, let rest):
      return .part(aligned(frame, in: space), rest: Align(child: rest, horizontal: horizontal, vertical: vertical))
    case .nothing(let reason): return .nothing(because: reason)
    }
  }

  private func aligned(_ inner: Frame, in space: Space) -> Frame {
    let width = horizontal != nil && space.width.isFinite ? space.width : inner.size.width
    let height = vertical != nil && space.height.isFinite ? space.height : inner.size.height
    let left =
      switch horizontal {
      case .center: (width - inner.size.width) / 2
      case .right: width - inner.size.width
      case .left, nil: 0.0
      }
    let top =
      switch vertical {
      case .middle: (height - inner.size.height) / 2
      case .bottom: height - inner.size.height
      case .top, nil: 0.0
      }
    var frame = Frame(size: Size(width, height))
    frame.add(inner, at: Point(left, top))
    frame.firstBaseline = inner.firstBaseline.map { $0 + top }
    frame.lastBaseline = inner.lastBaseline.map { $0 + top }
    return frame
  }
}

struct AlignRecipe: Recipe {
  static let kind = ElementKind(
    "align", vi: "Căn một phần tử trong khoảng trống.", en: "Puts an element to a side or the middle of its room.",
    properties: [
      Property(
        "horizontal", .word(Align.Horizontal.allCases.map(\.rawValue)), vi: "Căn theo chiều ngang.",
        en: "Where it stands across."),
      Property(
        "vertical", .word(Align.Vertical.allCases.map(\.rawValue)), vi: "Căn theo chiều dọc.",
        en: "Where it stands up and down."),
      .child,
    ], shorthand: "child", example: "align: {horizontal: right, vertical: bottom, child: {text: Góc dưới}}")

  private let child: NamedRecipe
  private let horizontal: Align.Horizontal?
  private let vertical: Align.Vertical?

  init?(_ properties: Properties) {
    horizontal = properties.choice("horizontal", of: Align.Horizontal.self)
    vertical = properties.choice("vertical", of: Align.Vertical.self)
    guard let child = properties.child() else { return nil }
    self.child = child
  }

  func element(for scope: any Scope, in setting: Setting) throws(Finding) -> (any Element)? {
    try child.element(for: scope, in: setting).map { Align(child: $0, horizontal: horizontal, vertical: vertical) }
  }
}
