import Drawing
import Findings
import Geometry

/// The boxes that readings are written into, after the command that takes them.
struct SheetForm {
  let request: SheetRequest
  let type: SheetType
  let width: Double
  /// The least height that it takes.
  var leastHeight = 0.0

  private static let rows: [[String]] = [["A", "B", "C", "D"], ["E", "F", "G", "H"], ["HD", "BF"]]
  private static let padding = 4.0

  /// Room for a hand to write.
  private var leastRow: Double { max(6, min(9, type.leading * 2)) }
  /// Room of the command, which may need two lines.
  private func commandHeight(_ pen: SheetPen) throws(Finding) -> Double {
    let room = width - 2 * Self.padding
    return try pen.width(of: request.command, type.command) > room ? 2 * type.leading : type.leading
  }

  func height(_ pen: SheetPen) throws(Finding) -> Double {
    max(leastHeight, try commandHeight(pen) + 3 * leastRow + 2 * Self.padding + 1)
  }

  /// Draws with the upper left corner at a point.
  func draw(at corner: Point, with pen: inout SheetPen) throws(Finding) {
    let height = try height(pen)
    pen.frame(Rectangle(x: corner.x, y: corner.y, width: width, height: height), radius: 2, .firm)
    let left = corner.x + Self.padding
    let room = width - 2 * Self.padding
    var y = corner.y + Self.padding + type.leading * 0.75
    try pen.paragraph(request.command, type.command, at: Point(left, y), width: room, leading: type.leading)
    y += try commandHeight(pen) - type.leading * 0.75
    let row = (corner.y + height - Self.padding - 1 - y) / 3
    for names in Self.rows {
      y += row
      try draw(names, at: Point(left, y), room: room, with: &pen)
    }
  }

  private func draw(_ names: [String], at start: Point, room: Double, with pen: inout SheetPen) throws(Finding) {
    // Four fields fill a row: two with two blanks each, two with one; letters and slashes take their own room.
    let letter = type.body * 0.62
    let gap = room * 0.035
    let blank = (room - 4 * letter - 3 * gap - 2 * 2.5) / 6
    var x = start.x
    for name in names {
      try pen.text(name + "=", type.strong, at: Point(x, start.y - 0.6))
      x += name.count > 1 ? letter * 1.45 : letter
      let count = Station(rawValue: name)?.edges.count ?? 1
      for index in 0..<count {
        if index > 0 {
          try pen.text("/", type.running, at: Point(x + 1.25, start.y - 0.6), .centre)
          x += 2.5
        }
        pen.line(Point(x, start.y), Point(x + blank, start.y), .fine)
        x += blank
      }
      x += gap
    }
    guard names.count < 4 else { return }
    let words = SheetWords(request: request).nominal
    let rest = start.x + room - x
    let small = SheetType.sans(type.body * 0.72, .regular)
    let leading = type.leading * 0.76
    try pen.paragraph(words.vietnamese, small, at: Point(x, start.y - leading * 0.9), width: rest, leading: leading)
    try pen.paragraph(words.english, small, at: Point(x, start.y + leading * 0.15), width: rest, leading: leading)
  }
}
