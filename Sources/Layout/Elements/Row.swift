import Drawing
import Findings
import Geometry

/// Elements side by side.
struct Row: Element {
  var children: [any Element]
  var widths: [Width]
  var gap: Double
  var alignment: Alignment

  enum Alignment: String, Sendable, Hashable, CaseIterable { case top, middle, bottom, baseline }

  /// The width of one child.
  enum Width: Sendable, Hashable {
    case length(Length)
    /// A share of what the others leave.
    case share(Double)
    /// As wide as the child is by itself.
    case natural
  }

  func place(in space: Space, with typesetter: Typesetter) throws(Finding) -> Placement {
    let widths = try resolved(in: space, with: typesetter)
    let total = widths.reduce(0, +) + gap * Double(max(0, widths.count - 1))
    guard total <= space.width + .tolerance else {
      return .nothing(because: Reason(missing: Size(total - space.width, 0)))
    }
    var frames: [Frame] = []
    var rests: [any Element] = []
    var isWhole = true
    for (child, width) in zip(children, widths) {
      switch try child.place(in: Space(width: width, height: space.height), with: typesetter) {
      case .whole(let frame):
        frames.append(frame)
        rests.append(Empty())
      case .part(let frame, let rest):
        frames.append(frame)
        rests.append(rest)
        isWhole = false
      case .nothing(let reason): return .nothing(because: reason)
      }
    }
    let frame = assembled(frames, widths: widths)
    guard frame.size.height <= space.height + .tolerance else {
      return .nothing(because: Reason(missing: Size(0, frame.size.height - space.height)))
    }
    return isWhole
      ? .whole(frame) : .part(frame, rest: Row(children: rests, widths: self.widths, gap: gap, alignment: alignment))
  }

  /// The width of each child in points.
  private func resolved(in space: Space, with typesetter: Typesetter) throws(Finding) -> [Double] {
    var result = [Double](repeating: 0, count: children.count)
    var free = space.width - gap * Double(max(0, children.count - 1))
    var shares = 0.0
    for (index, child) in children.enumerated() {
      switch widths[index] {
      case .length(let length): result[index] = length.resolved(in: space.width)
      case .share(let share): shares += share
      case .natural:
        if case .frame(let frame) = try child.placeWhole(
          in: Space(width: .infinity, height: .infinity), with: typesetter)
        {
          result[index] = min(frame.size.width, max(0, free))
        }
      }
      free -= result[index]
    }
    guard shares > 0, space.width.isFinite else { return result }
    for (index, width) in widths.enumerated() {
      if case .share(let share) = width { result[index] = max(0, free) * share / shares }
    }
    return result
  }

  private func assembled(_ frames: [Frame], widths: [Double]) -> Frame {
    let baseline = frames.compactMap(\.firstBaseline).max() ?? 0
    func top(_ frame: Frame, in height: Double) -> Double {
      switch alignment {
      case .top: 0
      case .middle: (height - frame.size.height) / 2
      case .bottom: height - frame.size.height
      case .baseline: frame.firstBaseline.map { baseline - $0 } ?? 0
      }
    }
    let highest = frames.map(\.size.height).max() ?? 0
    var row = Frame(size: .zero)
    var left = 0.0
    for (frame, width) in zip(frames, widths) {
      let top = top(frame, in: highest)
      row.add(frame, at: Point(left, top))
      row.size.height = max(row.size.height, top + frame.size.height)
      if row.firstBaseline == nil { row.firstBaseline = frame.firstBaseline.map { $0 + top } }
      if let last = frame.lastBaseline { row.lastBaseline = max(row.lastBaseline ?? 0, last + top) }
      left += width + gap
    }
    row.size.width = max(0, left - gap)
    return row
  }
}

struct RowRecipe: Recipe {
  static let kind = ElementKind(
    "row", vi: "Các phần tử đặt cạnh nhau.", en: "Elements side by side.",
    properties: [
      .children,
      Property("gap", .length, vi: "Khoảng cách giữa các phần tử.", en: "The distance between the elements."),
      Property(
        "widths", .list, vi: "Bề rộng từng phần tử: 30mm, 25%, auto hoặc 1fr.",
        en: "The width of each child: 30mm, 25%, auto or 1fr."),
      Property(
        "align", .word(Row.Alignment.allCases.map(\.rawValue)), vi: "Cách thẳng hàng theo chiều dọc.",
        en: "How the children line up."),
    ], shorthand: "children",
    example: """
      row:
        widths: [30mm, 1fr]
        gap: 3mm
        children:
          - text: Bên trái
          - text: Bên phải
      """)

  private let children: [NamedRecipe]
  private let widths: [Row.Width]
  private let gap: Double
  private let alignment: Row.Alignment

  init?(_ properties: Properties) {
    children = properties.children()
    gap = max(0, properties.points("gap") ?? 0)
    alignment = properties.choice("align", of: Row.Alignment.self) ?? .top
    widths =
      properties["widths"].map { node in
        let widths = (node.list ?? [node]).compactMap { Row.Width($0, in: properties.reading) }
        if widths.count != properties["children"]?.list?.count ?? 1 {
          properties.reading.reader.wrong(node, "widths", .widths)
        }
        return widths
      } ?? []
  }

  func element(for scope: any Scope, in setting: Setting) throws(Finding) -> (any Element)? {
    var made: [any Element] = []
    var widths: [Row.Width] = []
    for (index, child) in children.enumerated() {
      guard let element = try child.element(for: scope, in: setting) else { continue }
      made.append(element)
      widths.append(index < self.widths.count ? self.widths[index] : .share(1))
    }
    return made.isEmpty ? nil : Row(children: made, widths: widths, gap: gap, alignment: alignment)
  }
}
