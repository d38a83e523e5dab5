import Drawing
import Findings
import Geometry

/// Elements one below the other; flexible ones share the height that is free.
struct Column: Element {
  var children: [any Element]
  var gap: Double

  var flexibility: Flexibility? { children.contains { $0.flexibility == .yields } ? .yields : nil }

  func place(in space: Space, with typesetter: Typesetter) throws(Finding) -> Placement {
    let floating = children.filter { $0.flexibility == .floats }
    guard floating.isEmpty else { return try placeWithFloating(floating, in: space, with: typesetter) }
    let isFlexible = children.contains { $0.flexibility != nil }
    guard isFlexible, space.height.isFinite else { return try stack(in: space, heights: [:], with: typesetter) }
    switch try heights(in: space, with: typesetter) {
    case .shared(let heights): return try stack(in: space, heights: heights, with: typesetter)
    case .overflow(let reason): return .nothing(because: reason)
    }
  }

  /// Elements with a place of their own lie over the column, and the others stand in it as if they were not there.
  private func placeWithFloating(
    _ floating: [any Element], in space: Space, with typesetter: Typesetter
  ) throws(Finding) -> Placement {
    let others = children.filter { $0.flexibility != .floats }
    let column: [any Element] = others.isEmpty ? [] : [Column(children: others, gap: gap)]
    return try Layers(children: floating + column).place(in: space, with: typesetter)
  }

  /// Sets the children from the top; those with a given height get that height.
  private func stack(
    in space: Space, heights: [Int: Double], with typesetter: Typesetter
  ) throws(Finding) -> Placement {
    var stack = Stack(width: space.width)
    for (index, child) in children.enumerated() {
      let top = stack.frame.size.height + (stack.isEmpty ? 0 : gap)
      let room = heights[index] ?? space.height - top
      // The gap alone may reach the foot of the page.
      if !stack.isEmpty, room < -.tolerance { return .part(stack.frame, rest: remainder(from: index, first: child)) }
      if case .grows? = child.flexibility, let height = heights[index] {
        stack.skip(height, to: top)
        continue
      }
      switch try child.place(in: Space(width: space.width, height: max(0, room)), with: typesetter) {
      case .whole(let frame): stack.add(frame, at: top)
      case .part(let frame, let rest):
        stack.add(frame, at: top)
        return .part(stack.frame, rest: remainder(from: index, first: rest))
      case .nothing(let reason):
        if stack.isEmpty { return .nothing(because: reason) }
        return .part(stack.frame, rest: remainder(from: index, first: child))
      }
    }
    if !heights.isEmpty { stack.frame.size.height = max(stack.frame.size.height, space.height) }
    return .whole(stack.frame)
  }

  private func remainder(from index: Int, first: any Element) -> any Element {
    Column(children: [first] + children[(index + 1)...], gap: gap)
  }

  private enum Heights {
    /// Heights by the child's place in the column.
    case shared([Int: Double])
    case overflow(Reason)
  }

  /// Gives flexible children the height that the others leave; texts that can yield do so, the highest first.
  private func heights(in space: Space, with typesetter: Typesetter) throws(Finding) -> Heights {
    var used = gap * Double(max(0, children.count - 1))
    var shares = 0.0
    var yielding: [(index: Int, height: Double)] = []
    for (index, child) in children.enumerated() {
      if case .grows(let share, let least)? = child.flexibility {
        used += least
        shares += share
        continue
      }
      switch try child.placeWhole(in: Space(width: space.width, height: .infinity), with: typesetter) {
      case .frame(let frame):
        used += frame.size.height
        if child.flexibility == .yields { yielding.append((index, frame.size.height)) }
      case .overflow(let reason): return .overflow(reason)
      }
    }
    var heights: [Int: Double] = [:]
    if used > space.height + .tolerance {
      let lowered = try lower(yielding, by: used - space.height, width: space.width, with: typesetter)
      switch lowered {
      case .overflow: return lowered
      case .shared(let shared):
        heights = shared.mapValues { $0 }
        used -= yielding.reduce(0) { $0 + $1.height - (shared[$1.index] ?? $1.height) }
      }
    }
    let free = max(0, space.height - used)
    for (index, child) in children.enumerated() {
      guard case .grows(let share, let least)? = child.flexibility else { continue }
      heights[index] = least + (shares > 0 ? free * share / shares : 0)
    }
    return .shared(heights)
  }

  /// Lowers texts until so many points are saved: the highest alone, or else all that it takes, one after the other.
  private func lower(
    _ yielding: [(index: Int, height: Double)], by excess: Double, width: Double, with typesetter: Typesetter
  ) throws(Finding) -> Heights {
    var heights: [Int: Double] = [:]
    var excess = excess
    var reason = Reason(missing: Size(0, excess))
    for (index, height) in yielding.sorted(by: { ($0.height, $1.index) > ($1.height, $0.index) }) {
      switch try children[index].placeWhole(in: Space(width: width, height: height - excess), with: typesetter) {
      case .frame(let frame):
        heights[index] = height - excess
        // A line fewer may save more than was asked for.
        if frame.size.height < height - excess { heights[index] = frame.size.height }
        return .shared(heights)
      case .overflow(let why):
        let least = try leastHeight(of: children[index], below: height, width: width, with: typesetter)
        heights[index] = least
        excess -= height - least
        reason = why
        if excess <= .tolerance { return .shared(heights) }
      }
    }
    reason.missing.height = max(excess, 0.01)
    return .overflow(reason)
  }

  /// The least height in which a text still fits, found to a tenth of a point.
  private func leastHeight(
    of child: any Element, below height: Double, width: Double, with typesetter: Typesetter
  ) throws(Finding) -> Double {
    var fits = height
    var fails = 0.0
    while fits - fails > 0.1 {
      let middle = (fits + fails) / 2
      if case .frame(let frame) = try child.placeWhole(in: Space(width: width, height: middle), with: typesetter) {
        fits = min(middle, frame.size.height)
      } else {
        fails = middle
      }
    }
    return fits
  }
}

/// Frames being put one below the other.
struct Stack {
  var frame: Frame
  private(set) var isEmpty = true

  init(width: Double) { frame = Frame(size: .zero) }

  mutating func add(_ part: Frame, at top: Double) {
    frame.add(part, at: Point(0, top))
    frame.size = Size(max(frame.size.width, part.size.width), top + part.size.height)
    if frame.firstBaseline == nil { frame.firstBaseline = part.firstBaseline.map { $0 + top } }
    if let last = part.lastBaseline { frame.lastBaseline = last + top }
    isEmpty = false
  }

  /// Leaves room free.
  mutating func skip(_ height: Double, to top: Double) {
    frame.size.height = top + height
    isEmpty = false
  }
}

struct ColumnRecipe: Recipe {
  static let kind = ElementKind(
    "column", vi: "Các phần tử xếp từ trên xuống.", en: "Elements one below the other.",
    properties: [
      .children,
      Property("gap", .length, vi: "Khoảng cách giữa các phần tử.", en: "The distance between the elements."),
      Property(
        "measure", .word(ColumnMeasure.allCases.map(\.rawValue)),
        vi: "Khoảng cách tính từ nét chữ (ink) hay từ khung dòng (box).",
        en: "Whether distances are those between inks, or between the boxes of the lines."),
    ], shorthand: "children",
    example: """
      column:
        gap: 2mm
        children:
          - text: Một
          - spacer: {share: 1}
          - text: Hai
      """)

  private let children: [NamedRecipe]
  private let gap: Double
  private let measure: ColumnMeasure

  init(children: [NamedRecipe], gap: Double, measure: ColumnMeasure = .box) {
    self.children = children
    self.gap = gap
    self.measure = measure
  }

  init?(_ properties: Properties) {
    self.init(
      children: properties.children(), gap: properties.points("gap") ?? 0,
      measure: properties.choice("measure", of: ColumnMeasure.self) ?? .box)
  }

  func element(for scope: any Scope, in setting: Setting) throws(Finding) -> (any Element)? {
    let made = try children.elements(for: scope, in: setting)
    guard !made.isEmpty else { return nil }
    return Column(children: measure == .ink ? made.map { InkBox(child: $0) } : made, gap: gap)
  }
}

/// From where to where the distances in a column are measured.
enum ColumnMeasure: String, Sendable, Hashable, CaseIterable {
  /// From line box to line box, whatever letters are in them.
  case box
  /// From the lowest ink above to the highest ink below.
  case ink
}

extension [NamedRecipe] {
  /// The elements of all recipes that make one for this scope.
  func elements(for scope: any Scope, in setting: Setting) throws(Finding) -> [any Layout.Element] {
    var elements: [any Layout.Element] = []
    for recipe in self {
      if let element = try recipe.element(for: scope, in: setting) { elements.append(element) }
    }
    return elements
  }
}
