import Drawing
import Findings
import Geometry

/// An element in a box of a given width or height.
struct Sized: Element {
  var child: any Element
  var width: Length?
  var height: Length?

  func place(in space: Space, with typesetter: Typesetter) throws(Finding) -> Placement {
    let box = Space(
      width: width?.resolved(in: space.width) ?? space.width,
      height: height?.resolved(in: space.height) ?? space.height)
    let missing = Size(max(0, box.width - space.width), max(0, box.height - space.height))
    guard missing.width <= .tolerance, missing.height <= .tolerance else {
      return .nothing(because: Reason(missing: missing))
    }
    guard height != nil else {
      switch try child.place(in: box, with: typesetter) {
      case .whole(let frame): return .whole(sized(frame, in: box))
      case .part(let frame, let rest):
        return .part(sized(frame, in: box), rest: Sized(child: rest, width: width, height: nil))
      case .nothing(let reason): return .nothing(because: reason)
      }
    }
    // A box of a given height cannot go on elsewhere: what it holds must be whole.
    switch try child.placeWhole(in: box, with: typesetter) {
    case .frame(let frame): return .whole(sized(frame, in: box))
    case .overflow(let reason): return .nothing(because: reason)
    }
  }

  private func sized(_ inner: Frame, in box: Space) -> Frame {
    var frame = inner
    if width != nil, box.width.isFinite { frame.size.width = box.width }
    if height != nil, box.height.isFinite { frame.size.height = box.height }
    return frame
  }
}

struct SizedRecipe: Recipe {
  static let kind = ElementKind(
    "sized", vi: "Phần tử trong khung có kích thước định trước.", en: "An element in a box of a given size.",
    properties: [
      Property("width", .length, vi: "Bề rộng, hoặc phần của bề rộng.", en: "The width, or a share of it."),
      Property("height", .length, vi: "Chiều cao, hoặc phần của chiều cao.", en: "The height, or a share of it."),
      .child,
    ], shorthand: "child", example: "sized: {width: 30mm, height: 12mm, child: {text: Khung}}")

  private let child: NamedRecipe
  private let width: Length?
  private let height: Length?

  init?(_ properties: Properties) {
    width = properties.length("width")
    height = properties.length("height")
    guard let child = properties.child() else { return nil }
    self.child = child
  }

  func element(for scope: any Scope, in setting: Setting) throws(Finding) -> (any Element)? {
    try child.element(for: scope, in: setting).map { Sized(child: $0, width: width, height: height) }
  }
}
