import Drawing
import Findings
import Geometry

/// A place that links can name.
struct Anchor: Element {
  var child: any Element
  var id: String

  func place(in space: Space, with typesetter: Typesetter) throws(Finding) -> Placement {
    switch try child.place(in: space, with: typesetter) {
    case .whole(let frame): return .whole(anchored(frame))
    case .part(let frame, let rest): return .part(anchored(frame), rest: rest)
    case .nothing(let reason): return .nothing(because: reason)
    }
  }

  private func anchored(_ inner: Frame) -> Frame {
    var frame = inner
    frame.marks.insert(.init(.anchor(id), at: .zero), at: 0)
    return frame
  }
}

struct AnchorRecipe: Recipe {
  static let kind = ElementKind(
    "anchor", vi: "Điểm mà liên kết dẫn tới.", en: "A place that links can name.",
    properties: [
      Property("id", .plain, isRequired: true, vi: "Tên của điểm neo.", en: "The anchor's name."),
      Property("child", .element, vi: "Phần tử ở đó.", en: "The element that stands there."),
    ], shorthand: "id", example: "anchor: {id: dau-trang, child: {text: Đầu trang}}")

  private let child: NamedRecipe?
  private let id: Template

  init?(_ properties: Properties) {
    child = properties.child()
    guard let id = properties.template("id") else { return nil }
    self.id = id
  }

  func element(for scope: any Scope, in setting: Setting) throws(Finding) -> (any Element)? {
    let element = try child.map { child throws(Finding) in try child.element(for: scope, in: setting) } ?? nil
    return Anchor(child: element ?? Empty(), id: id.text(in: scope))
  }
}
