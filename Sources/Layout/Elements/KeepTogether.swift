import Drawing
import Findings
import Geometry

/// An element that is never parted: if it does not fit here, it goes whole to the next page.
struct KeepTogether: Element {
  var child: any Element

  var flexibility: Flexibility? { child.flexibility }

  func place(in space: Space, with typesetter: Typesetter) throws(Finding) -> Placement {
    switch try child.placeWhole(in: space, with: typesetter) {
    case .frame(let frame): .whole(frame)
    case .overflow(let reason): .nothing(because: reason)
    }
  }
}

struct KeepTogetherRecipe: Recipe {
  static let kind = ElementKind(
    "keep-together", vi: "Phần tử không bị chia ra hai trang.", en: "An element that no page break may part.",
    properties: [.child], shorthand: "child", example: "keep-together: {text: Không chia đôi}")

  private let child: NamedRecipe

  init?(_ properties: Properties) {
    guard let child = properties.child() else { return nil }
    self.child = child
  }

  func element(for scope: any Scope, in setting: Setting) throws(Finding) -> (any Element)? {
    try child.element(for: scope, in: setting).map { KeepTogether(child: $0) }
  }
}
