import Drawing
import Findings
import Geometry
import SourceTree

/// An element that leads to an address or an anchor.
struct Link: Element {
  var child: any Element
  var target: String
  private let key = StructureKey()

  init(child: any Element, target: String) {
    self.child = child
    self.target = target
  }

  func place(in space: Space, with typesetter: Typesetter) throws(Finding) -> Placement {
    switch try child.place(in: space, with: typesetter) {
    case .whole(let frame): return .whole(linked(frame))
    case .part(let frame, let rest):
      var link = self
      link.child = rest
      return .part(linked(frame), rest: link)
    case .nothing(let reason): return .nothing(because: reason)
    }
  }

  /// The words inside a link; where all of them are one block, the link stands in the block.
  private func linked(_ inner: Frame) -> Frame {
    var frame = inner
    if inner.marks.count == 1, case .group(var group) = inner.marks[0].mark, group.role?.isBlock ?? true {
      group.frame = linked(group.frame)
      frame.marks[0].mark = .group(group)
      return frame
    }
    var words = inner
    words.marks.append(.init(.link(target: target, inner.size), at: .zero))
    let contents = target.hasPrefix("#") ? "Đến mục trong tài liệu" : target
    let group = Group(words, role: .link(LinkRole(contents: contents)), key: key)
    frame.marks = [.init(.group(group), at: .zero)]
    return frame
  }
}

extension Role {
  fileprivate var isBlock: Bool {
    switch self {
    case .heading, .paragraph, .caption: true
    default: false
    }
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
  private let place: Place

  init?(_ properties: Properties) {
    guard let target = properties.template("to"), let child = properties.child() else { return nil }
    self.target = target
    self.child = child
    place = properties["to"]?.place ?? properties.place
    if target.isConstant, let fault = LinkTarget.fault(target.literal, at: place) { properties.reading.add(fault) }
  }

  func element(for scope: any Scope, in setting: Setting) throws(Finding) -> (any Element)? {
    guard let element = try child.element(for: scope, in: setting) else { return nil }
    let target = target.text(in: scope)
    if !target.isEmpty, let fault = LinkTarget.fault(target, at: place) { throw fault }
    return target.isEmpty ? element : Link(child: element, target: target)
  }
}
