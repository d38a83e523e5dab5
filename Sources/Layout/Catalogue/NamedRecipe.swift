import Drawing
import Findings
import SourceTree

/// A recipe with what all elements take: a name, a condition, a role, and the line that it stands on.
struct NamedRecipe: Sendable {
  var recipe: any Recipe
  var label: Group.Label
  var condition: Condition?
  var role: Role?

  init?(_ recipe: any Recipe, _ properties: Properties) {
    self.recipe = recipe
    let kind = properties.kind.name
    label = Group.Label(
      kind: kind, name: properties.text("name") ?? (kind == PartRecipe.kind.name ? properties.text("part") : nil),
      file: properties.place.file, line: properties.place.line)
    condition = properties["when"].flatMap { properties.reading.condition($0) }
    role = recipe.role
    if kind != TagRecipe.kind.name, let node = properties["role"] { role = properties.reading.role(node) }
  }

  func element(for scope: any Scope, in setting: Setting) throws(Finding) -> (any Element)? {
    if let condition, !condition.holds(in: scope) { return nil }
    let element: (any Element)?
    do {
      element = try recipe.element(for: scope, in: setting)
    } catch {
      throw error.placed(at: Place(label.file, line: label.line))
    }
    guard let element else { return nil }
    return Named(element, label: label, role: role, isShown: setting.showsLabels)
  }
}

/// An element that bears its name: in reasons, in findings, and on request in its frame.
struct Named: Element {
  var element: any Element
  var label: Group.Label
  var role: Role?
  var isShown: Bool

  init(_ element: any Element, label: Group.Label, role: Role?, isShown: Bool) {
    self.element = element
    self.label = label
    self.role = role
    self.isShown = isShown
  }

  var flexibility: Flexibility? { element.flexibility }

  func place(in space: Space, with typesetter: Typesetter) throws(Finding) -> Placement {
    let placement: Placement
    do {
      placement = try element.place(in: space, with: typesetter)
    } catch {
      throw error.placed(at: Place(label.file, line: label.line))
    }
    switch placement {
    case .whole(let frame): return .whole(wrapped(frame))
    case .part(let frame, let rest): return .part(wrapped(frame), rest: with(rest))
    case .nothing(var reason):
      reason.path.insert(label, at: 0)
      return .nothing(because: reason)
    }
  }

  private func with(_ rest: any Element) -> any Element {
    var copy = self
    copy.element = rest
    return copy
  }

  private func wrapped(_ frame: Frame) -> Frame {
    guard isShown || role != nil else { return frame }
    let group = Group(frame, role: role, label: isShown ? label : nil)
    return Frame(
      size: frame.size, marks: [.init(.group(group), at: .zero)], firstBaseline: frame.firstBaseline,
      lastBaseline: frame.lastBaseline)
  }
}
