import Drawing
import Findings
import Geometry

/// An element that leads to an address or an anchor.
struct Link: Element {
  var child: any Element
  var target: String

  func place(in space: Space, with typesetter: Typesetter) throws(Finding) -> Placement {
    switch try child.place(in: space, with: typesetter) {
    case .whole(let frame): return .whole(linked(frame))
    case .part(let frame, let rest): return .part(linked(frame), rest: Link(child: rest, target: target))
    case .nothing(let reason): return .nothing(because: reason)
    }
  }

  private func linked(_ inner: Frame) -> Frame {
    var frame = inner
    frame.marks.append(.init(.link(target: target, frame.size), at: .zero))
    return frame
  }
}

struct LinkRecipe: Recipe {
  static let kind = ElementKind(
    "link", vi: "Phần tử dẫn tới một địa chỉ hoặc điểm neo.", en: "An element that leads to an address or an anchor.",
    properties: [
      Property("to", .plain, isRequired: true, vi: "Địa chỉ, hoặc #tên điểm neo.", en: "An address, or #anchor."),
      .child,
    ], example: "link: {to: \"https://example.org\", child: {text: Trang của Sở}}")

  private let child: NamedRecipe
  private let target: Template

  init?(_ properties: Properties) {
    guard let target = properties.template("to"), let child = properties.child() else { return nil }
    self.target = target
    self.child = child
  }

  func element(for scope: any Scope, in setting: Setting) throws(Finding) -> (any Element)? {
    guard let element = try child.element(for: scope, in: setting) else { return nil }
    let target = target.text(in: scope)
    return target.isEmpty ? element : Link(child: element, target: target)
  }
}
