import Drawing
import Geometry

/// Lines chosen for a text, and where they stand: the shape of a block of text before it becomes marks.
struct TextLines: Sendable {
  /// The text as it is set, with its remedies applied.
  var shaped: ShapedText
  var lines: [Range<Int>]
  /// Start of each line from the left edge.
  var lefts: [Double]
  /// Extra width of each space of a line, where it is justified.
  var stretches: [Double]
  /// Ink of each line, from the start of its baseline, unstretched.
  var inks: [Rectangle]
  /// Distance from the top to the first baseline, from baseline to baseline, and from the last one to the foot.
  var top: Double
  var distance: Double
  var bottom: Double

  /// Lines with ink closer than this share of the size count as touching.
  static let clearance = 0.06

  var height: Double { lines.isEmpty ? 0 : top + Double(lines.count - 1) * distance + bottom }

  /// The lines of a text in a width, none longer than the measure; nothing where a line or its ink cannot be held by it.
  init?(
    _ shaped: ShapedText, pieces: Pieces, from start: Int = 0, width: Double, measure: Double = .infinity,
    size: Double, style: Style, leading: Double, strictness: Pieces.Strictness
  ) {
    self.shaped = shaped
    var room = min(width, measure)
    var attempt = 0
    repeat {
      guard
        let lines = LineBreaker(pieces, width: room, strictness: strictness).lines(style.breaking, from: start)
      else { return nil }
      self.lines = lines
      inks = lines.map { shaped.ink(of: shaped.offsets(ofSegments: $0)) }
      (lefts, stretches) = ([], [])
      (top, distance, bottom) = (0, 0, 0)
      arrange(pieces, width: width, alignment: style.alignment)
      // Slanted letters lean out of their own width: what they need on top of it is taken off the room.
      let overhang = overhang(in: width)
      if overhang <= .tolerance {
        self.measure(size: size, leading: leading)
        return
      }
      room -= overhang
      attempt += 1
    } while attempt < 4
    return nil
  }

  /// Finds where each line starts, its ink kept within the width where that is possible.
  private mutating func arrange(_ pieces: Pieces, width: Double, alignment: Style.Alignment) {
    let widths = lines.map { pieces.width($0) }
    let box = width.isFinite ? width : widths.max() ?? 0
    for (index, line) in lines.enumerated() {
      let ink = inks[index]
      let isStretched = alignment == .justify && width.isFinite && isStretched(index, pieces, in: box)
      let gaps = isStretched ? line.dropLast().filter { pieces.spaces[$0] > 0 }.count : 0
      if gaps > 0 {
        // Both ends of the ink stand at the edges, so that a slanted letter does not lean out.
        lefts.append(max(0, -ink.minX))
        stretches.append((box - max(widths[index], ink.maxX) + min(0, ink.minX)) / Double(gaps))
        continue
      }
      let left =
        switch alignment {
        case .left, .justify: 0.0
        case .center: (box - widths[index]) / 2
        case .right: box - widths[index]
        }
      stretches.append(0)
      lefts.append(max(min(left, box - ink.maxX), -ink.minX, left > 0 ? 0 : left))
    }
  }

  /// Whether a line of justified text is stretched: all but the last of a paragraph, and any that is too long.
  private func isStretched(_ index: Int, _ pieces: Pieces, in box: Double) -> Bool {
    guard let last = lines[index].last else { return false }
    let endsParagraph = index == lines.count - 1 || pieces.endsLine[last]
    return !endsParagraph || pieces.width(lines[index]) > box
  }

  private func overhang(in width: Double) -> Double {
    guard width.isFinite else { return 0 }
    var overhang = 0.0
    for (index, ink) in inks.enumerated() where stretches[index] == 0 {
      overhang = max(overhang, lefts[index] + ink.maxX - width, -(lefts[index] + ink.minX))
    }
    return overhang
  }

  private mutating func measure(size: Double, leading: Double) {
    let line = leading * size
    let half = (line - shaped.ascent - shaped.descent) / 2
    top = max(shaped.ascent + half, inks.first.map { -$0.minY } ?? 0)
    bottom = max(shaped.descent + half, inks.last.map(\.maxY) ?? 0)
    distance = line
    for (above, below) in zip(inks, inks.dropFirst()) {
      distance = max(distance, above.maxY - below.minY + Self.clearance * size)
    }
  }

  /// Width of the widest line.
  func widest(_ pieces: Pieces) -> Double {
    var widest = 0.0
    for (index, line) in lines.enumerated() {
      let right = max(pieces.width(line), inks[index].maxX)
      widest = max(widest, right - min(0, inks[index].minX))
    }
    return widest
  }

  /// The lines as marks in a frame of the given width.
  func frame(width: Double, count: Int? = nil) -> Frame {
    let count = count ?? lines.count
    guard count > 0 else { return Frame(size: Size(width, 0)) }
    let foot = count == lines.count ? bottom : max(bottom, inks[count - 1].maxY)
    var frame = Frame(size: Size(width, top + Double(count - 1) * distance + foot))
    for index in 0..<count {
      var line = shaped.line(segments: lines[index])
      if stretches[index] != 0 { line = line.stretched(by: stretches[index]) }
      frame.marks.append(.init(.text(line), at: Point(lefts[index], top + Double(index) * distance)))
    }
    frame.firstBaseline = top
    frame.lastBaseline = top + Double(count - 1) * distance
    return frame
  }
}

extension TextLine {
  /// The line with every space wider, or narrower, by so many points.
  func stretched(by extra: Double) -> TextLine {
    var copy = self
    var shift = 0.0
    for run in copy.runs.indices {
      let bytes = Array(copy.runs[run].text.utf8)
      for index in copy.runs[run].glyphs.indices {
        copy.runs[run].glyphs[index].x += shift
        let cluster = Int(copy.runs[run].glyphs[index].cluster)
        if cluster < bytes.count, bytes[cluster] == 32 {
          copy.runs[run].glyphs[index].advance += extra
          shift += extra
        }
      }
    }
    copy.advance += shift
    copy.ink.size.width += shift
    return copy
  }
}
