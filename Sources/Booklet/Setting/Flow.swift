import Drawing
import Findings
import Geometry
import Layout

/// Elements one after the other that run on over pages; what belongs together stays together.
struct Flow: Layout.Element {
  struct Item: Sendable {
    var element: any Layout.Element
    /// Room above and below, of which between two items the larger counts; none at the head of a page.
    var before = 0.0
    var after = 0.0
    /// Whether the item must not be the last of a page.
    var keepsWithNext = false
    var startsPage = false
    /// Whether its top stands on the grid of lines.
    var isOnGrid = false
    /// Whether text that comes after it in its section may stand before it, so that no page ends early.
    var floats = false
    /// Whether nothing that floats may come past it.
    var opensSection = false
    /// What it stands in for those who hear the page, the outermost first.
    var within: [StructureNode] = []
    var place: Place?

    init(
      _ element: any Layout.Element, before: Double = 0, after: Double = 0, keepsWithNext: Bool = false,
      startsPage: Bool = false, isOnGrid: Bool = false, place: Place? = nil
    ) {
      self.element = element
      self.before = before
      self.after = after
      self.keepsWithNext = keepsWithNext
      self.startsPage = startsPage
      self.isOnGrid = isOnGrid
      self.place = place
    }

    init(_ paragraph: Paragraph, within: [StructureNode] = []) {
      let style = paragraph.style
      self.init(
        paragraph, before: style.before, after: style.after, keepsWithNext: style.keepsWithNext,
        isOnGrid: style.isOnGrid, place: paragraph.place)
      self.within = within
    }
  }

  var items: [Item]
  /// Distance of the grid's lines; nothing without a grid.
  var grid: Double?

  init(_ items: [Item], grid: Double? = nil) {
    self.items = items
    self.grid = grid
  }

  private struct Placed {
    var frame: Frame
    var top: Double
    var keepsWithNext: Bool
  }

  func place(in space: Space, with typesetter: Typesetter) throws(Finding) -> Placement {
    var placed: [Placed] = []
    var bottom = 0.0
    var after = 0.0
    var floating: [Item] = []
    for (index, item) in items.enumerated() {
      if item.startsPage, !placed.isEmpty { return part(placed, space, rest: index, floating: floating) }
      if !floating.isEmpty, item.opensSection || item.floats {
        return part(placed, space, rest: index, floating: floating)
      }
      let top = self.top(of: item, below: bottom, after: after, isFirst: placed.isEmpty)
      let room = Space(width: space.width, height: max(0, space.height - top))
      let answer: Placement
      do {
        answer = try item.element.place(in: room, with: typesetter)
      } catch {
        throw error.placed(at: item.place)
      }
      switch answer {
      case .whole(let frame):
        let natural = bottom + (placed.isEmpty ? 0 : max(after, item.before))
        Self.moveHeadings(&placed, by: top - natural)
        placed.append(Placed(frame: frame.within(item.within), top: top, keepsWithNext: item.keepsWithNext))
        bottom = top + frame.size.height
        after = item.after
      case .part(let frame, let rest):
        Self.moveHeadings(&placed, by: top - bottom - (placed.isEmpty ? 0 : max(after, item.before)))
        placed.append(Placed(frame: frame.within(item.within), top: top, keepsWithNext: false))
        return part(placed, space, rest: index, replaced: rest, floating: floating)
      case .nothing(let reason):
        if item.floats, let last = placed.last, !last.keepsWithNext {
          floating.append(item)
          continue
        }
        return held(placed, space, index: index, because: reason, floating: floating)
      }
    }
    guard floating.isEmpty else { return part(placed, space, rest: items.count, floating: floating) }
    return .whole(frame(of: placed, width: space.width))
  }

  /// Where the next text waits for the grid's line, what belongs to it waits with it: the room falls above a heading, not
  /// between the heading and its text. At the head of a page headings stay.
  private static func moveHeadings(_ placed: inout [Placed], by distance: Double) {
    guard distance > 1e-6 else { return }
    var first = placed.endIndex
    while first > 0, placed[first - 1].keepsWithNext { first -= 1 }
    guard first > 0 else { return }
    for index in first..<placed.endIndex { placed[index].top += distance }
  }

  private func top(of item: Item, below bottom: Double, after: Double, isFirst: Bool) -> Double {
    let top = bottom + (isFirst ? 0 : max(after, item.before))
    guard let grid, grid > 0, item.isOnGrid else { return top }
    return (top / grid - 1e-6).rounded(.up) * grid
  }

  /// The page ends before an item; what must not be the last of the page goes with it.
  private func held(
    _ placed: [Placed], _ space: Space, index: Int, because reason: Reason, floating: [Item]
  ) -> Placement {
    guard !placed.isEmpty else { return .nothing(because: reason) }
    var kept = placed
    while kept.last?.keepsWithNext == true { kept.removeLast() }
    // Where everything hangs together it is parted after all: nothing would ever be placed.
    if kept.isEmpty { return part(placed, space, rest: index, floating: floating) }
    return part(kept, space, rest: index - (placed.count - kept.count), floating: floating)
  }

  private func part(
    _ placed: [Placed], _ space: Space, rest index: Int, replaced: (any Layout.Element)? = nil,
    floating: [Item] = []
  ) -> Placement {
    var rest = self
    rest.items = Array(items[index...])
    if let replaced {
      rest.items[0].element = replaced
      rest.items[0].startsPage = false
    }
    // What floated stands at the head of the next page, the text goes on below it.
    rest.items.insert(contentsOf: floating, at: 0)
    return .part(frame(of: placed, width: space.width), rest: rest)
  }

  private func frame(of placed: [Placed], width: Double) -> Frame {
    var frame = Frame(size: Size(width, placed.last.map { $0.top + $0.frame.size.height } ?? 0))
    for part in placed { frame.add(part.frame, at: Point(0, part.top)) }
    frame.firstBaseline = placed.first.flatMap { first in first.frame.firstBaseline.map { $0 + first.top } }
    frame.lastBaseline = placed.last.flatMap { last in last.frame.lastBaseline.map { $0 + last.top } }
    return frame
  }
}
