import Drawing
import Findings
import Geometry

/// An element made smaller as a whole, as a picture is, until it fits; never larger.
struct Shrink: Element {
  var child: any Element
  /// The least share of its size.
  var least: Double

  var flexibility: Flexibility? { .yields }

  func place(in space: Space, with typesetter: Typesetter) throws(Finding) -> Placement {
    if case .frame(let frame) = try child.placeWhole(in: space, with: typesetter) { return .whole(frame) }
    guard let smallest = try frame(at: least, in: space, with: typesetter) else {
      return try refusal(in: space, with: typesetter)
    }
    var best = (share: least, frame: smallest)
    var fails = 1.0
    // The largest share that fits, to a thousandth.
    while fails - best.share > 0.001 {
      let middle = (fails + best.share) / 2
      if let frame = try frame(at: middle, in: space, with: typesetter) {
        best = (middle, frame)
      } else {
        fails = middle
      }
    }
    return .whole(best.frame)
  }

  private func frame(at share: Double, in space: Space, with typesetter: Typesetter) throws(Finding) -> Frame? {
    let enlarged = Space(width: space.width / share, height: space.height / share)
    guard case .frame(let inner) = try child.placeWhole(in: enlarged, with: typesetter) else { return nil }
    let group = Group(inner, transform: .scale(share, share))
    return Frame(
      size: Size(inner.size.width * share, inner.size.height * share), marks: [.init(.group(group), at: .zero)],
      firstBaseline: inner.firstBaseline.map { $0 * share }, lastBaseline: inner.lastBaseline.map { $0 * share })
  }

  private func refusal(in space: Space, with typesetter: Typesetter) throws(Finding) -> Placement {
    let enlarged = Space(width: space.width / least, height: space.height / least)
    guard case .overflow(var reason) = try child.placeWhole(in: enlarged, with: typesetter) else {
      return .nothing(because: Reason(missing: .zero))
    }
    reason.missing = Size(reason.missing.width * least, reason.missing.height * least)
    return .nothing(because: reason)
  }
}

struct ShrinkRecipe: Recipe {
  static let kind = ElementKind(
    "shrink", vi: "Thu nhỏ cả phần tử cho vừa chỗ.", en: "Makes an element smaller as a whole until it fits.",
    properties: [
      Property("to", .share, vi: "Nhỏ nhất còn bao nhiêu, như 70%.", en: "How small at least, such as 70%."),
      .child,
    ], shorthand: "child", example: "shrink: {to: 60%, child: {text: Vừa khung}}")

  private let child: NamedRecipe
  private let least: Double

  init?(_ properties: Properties) {
    least = min(1, max(0.05, properties.share("to", in: 0.05...1) ?? 0.5))
    guard let child = properties.child() else { return nil }
    self.child = child
  }

  func element(for scope: any Scope, in setting: Setting) throws(Finding) -> (any Element)? {
    try child.element(for: scope, in: setting).map { Shrink(child: $0, least: least) }
  }
}
