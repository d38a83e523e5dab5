import Drawing
import Findings
import Geometry

/// Elements over one another in the same space.
struct Layers: Element {
  var children: [any Element]

  func place(in space: Space, with typesetter: Typesetter) throws(Finding) -> Placement {
    var frame = Frame(size: .zero)
    var rests: [any Element] = []
    for child in children {
      switch try child.place(in: space, with: typesetter) {
      case .whole(let part): overlay(part, on: &frame)
      case .part(let part, let rest):
        overlay(part, on: &frame)
        rests.append(rest)
      case .nothing(let reason): return .nothing(because: reason)
      }
    }
    return rests.isEmpty ? .whole(frame) : .part(frame, rest: Layers(children: rests))
  }

  private func overlay(_ part: Frame, on frame: inout Frame) {
    frame.add(part, at: .zero)
    frame.size = Size(max(frame.size.width, part.size.width), max(frame.size.height, part.size.height))
    frame.firstBaseline = frame.firstBaseline ?? part.firstBaseline
    frame.lastBaseline = part.lastBaseline ?? frame.lastBaseline
  }
}

struct LayersRecipe: Recipe {
  static let kind = ElementKind(
    "layers", vi: "Các phần tử chồng lên nhau.", en: "Elements over one another in the same space.",
    properties: [.children], shorthand: "children",
    example: """
      layers:
        - box: {fill: white, stroke: ink}
        - text: Trên nền
      """)

  private let children: [NamedRecipe]

  init?(_ properties: Properties) { children = properties.children() }

  func element(for scope: any Scope, in setting: Setting) throws(Finding) -> (any Element)? {
    let made = try children.elements(for: scope, in: setting)
    return made.isEmpty ? nil : Layers(children: made)
  }
}
