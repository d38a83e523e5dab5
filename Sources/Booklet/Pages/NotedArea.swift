import Drawing
import Findings
import Geometry
import Layout

/// The area of a page's text, with room at its foot for the notes that the text refers to.
struct NotedArea {
  let area: Rectangle
  let notes: [String: any Layout.Element]
  let ink: Colour

  /// Room between text and notes, with the short line in its middle.
  private static let gap = 14.0
  private static let ruleLength = Double.millimetres(40)

  /// Places as much as fits together with its notes.
  func place(
    _ element: any Layout.Element, _ typesetter: Typesetter, name: String
  ) throws(Finding) -> (frame: Frame, rest: (any Layout.Element)?) {
    var reserved = 0.0
    for _ in 0..<32 {
      let answer = try element.place(
        in: Space(width: area.width, height: area.height - reserved), with: typesetter)
      let frame: Frame
      let rest: (any Layout.Element)?
      switch answer {
      case .whole(let whole): (frame, rest) = (whole, nil)
      case .part(let part, let next): (frame, rest) = (part, next)
      case .nothing(let reason): throw .doesNotFit(name, reason)
      }
      let foot = try foot(for: frame, typesetter)
      if foot.size.height <= reserved + 0.01 {
        var page = frame
        page.add(foot, at: Point(0, area.height - foot.size.height))
        page.size.height = area.height
        return (page, rest)
      }
      reserved = foot.size.height
      guard reserved < area.height else {
        throw .doesNotFit(name, Reason(missing: Size(0, reserved - area.height + 1)))
      }
    }
    throw .doesNotFit(name, Reason(missing: Size(0, 1)))
  }

  /// The notes that a frame refers to, one below the other under a short line.
  private func foot(for frame: Frame, _ typesetter: Typesetter) throws(Finding) -> Frame {
    guard !notes.isEmpty else { return Frame(size: .zero) }
    var names: [String] = []
    frame.forEachMark { mark in
      if case .anchor(let name) = mark.mark, notes[name] != nil { names.append(name) }
    }
    guard !names.isEmpty else { return Frame(size: .zero) }
    var foot = Frame(size: Size(area.width, Self.gap))
    let rule = Path([.move(Point(0, Self.gap * 0.55)), .line(Point(Self.ruleLength, Self.gap * 0.55))])
    let line = Frame(
      size: foot.size, marks: [.init(.stroke(rule, Stroke(colour: ink, width: 0.4)), at: .zero)])
    foot.marks.append(.init(.group(Group(line, role: .artifact)), at: .zero))
    for name in names {
      guard let note = notes[name] else { continue }
      let placed = try note.place(in: Space(width: area.width, height: .infinity), with: typesetter)
      guard case .whole(let made) = placed else { continue }
      foot.add(made, at: Point(0, foot.size.height))
      foot.size.height += made.size.height
    }
    return foot
  }
}
