import Drawing
import Findings
import Geometry

/// Sends what follows to the next page.
struct PageBreak: Element {
  func place(in space: Space, with typesetter: Typesetter) throws(Finding) -> Placement {
    .part(Frame(size: .zero), rest: Empty())
  }
}

struct PageBreakRecipe: Recipe {
  static let kind = ElementKind(
    "page-break", vi: "Sang trang mới.", en: "Goes on with the next page.", example: "page-break")

  init?(_ properties: Properties) {}

  func element(for scope: any Scope, in setting: Setting) throws(Finding) -> (any Element)? { PageBreak() }
}
