import Geometry

extension ShapedText {
  /// The line of a range of segments, without the white space after the last.
  public func line(segments range: Range<Int>) -> TextLine {
    var line = line(offsets(ofSegments: range))
    if let last = range.last, last + 1 < segments.count { line.ending = ending(ofLineAt: segments[last]) }
    return line
  }

  /// Whether white space that readers see as such was written behind a segment, which the end of its line swallows.
  private func ending(ofLineAt segment: Segment) -> TextLine.Ending {
    let bytes = text.utf8
    let start = bytes.index(bytes.startIndex, offsetBy: segment.end)
    let end = bytes.index(bytes.startIndex, offsetBy: segment.next)
    return text.unicodeScalars[start..<end].contains { $0.properties.isWhitespace } ? .space : .joined
  }

  /// The UTF-8 offsets of a range of segments, without the white space after the last.
  public func offsets(ofSegments range: Range<Int>) -> Range<Int> {
    guard let first = range.first, let last = range.last else { return 0..<0 }
    return segments[first].start..<segments[last].end
  }

  /// The line of a range of the text; white space at its end is kept but does not count in the advance.
  public func line(_ range: Range<Int>) -> TextLine {
    let end = trimmed(range).upperBound
    var cut: [GlyphRun] = []
    cut.reserveCapacity(runs.count)
    var pen = LinePen()
    walk(range) { run, glyphs in
      let base = max(range.lowerBound, run.start) - run.start
      let start = pen.x
      let placed = pen.place(run, glyphs, base: base, end: end - run.start)
      pen.ink.add(run.underline, from: start, to: pen.x, rise: run.rise)
      cut.append(
        GlyphRun(
          face: run.face, size: run.size, colour: run.colour, text: text(of: run, in: range), glyphs: placed,
          underline: run.underline.map { .init(offset: $0.offset - run.rise, thickness: $0.thickness) }))
    }
    return TextLine(runs: cut, advance: pen.advance, ink: pen.ink.rectangle)
  }

  /// The advance width of a range, in points, without white space and tracking at its end.
  public func width(_ range: Range<Int>) -> Double {
    var width = 0.0
    var trailing = 0.0
    walk(trimmed(range)) { run, glyphs in
      var units = 0
      var letters = 0
      for index in glyphs {
        units += Int(run.glyphs[index].advance)
        letters += run.glyphs[index].endsCluster ? 1 : 0
      }
      width += Double(units) * run.unit + Double(letters) * run.letterSpace
      if letters > 0 { trailing = run.letterSpace }
    }
    return width - trailing
  }

  /// What the glyphs of a range cover, relative to the start of the baseline.
  public func ink(of range: Range<Int>) -> Rectangle {
    var pen = 0.0
    var ink = InkBox()
    walk(range) { run, glyphs in
      let start = pen
      for index in glyphs {
        let glyph = run.glyphs[index]
        ink.add(
          glyph.ink, x: pen + Double(glyph.dx) * run.unit, y: Double(glyph.dy) * run.unit - run.rise, unit: run.unit)
        pen += Double(glyph.advance) * run.unit + (glyph.endsCluster ? run.letterSpace : 0)
      }
      ink.add(run.underline, from: start, to: pen, rise: run.rise)
    }
    return ink.rectangle
  }

  /// Calls for each run that a range touches, from left to right, with its glyphs there.
  private func walk(_ range: Range<Int>, _ body: (ShapedRun, Range<Int>) -> Void) {
    guard !range.isEmpty else { return }
    let touched = runs.indices.filter { runs[$0].start < range.upperBound && runs[$0].end > range.lowerBound }
    for index in visualOrder(of: touched) {
      let glyphs = runs[index].glyphs(in: range)
      if !glyphs.isEmpty { body(runs[index], glyphs) }
    }
  }

  /// Rule L2 of the bidirectional algorithm: from the highest level down, each stretch of that level or more is turned.
  private func visualOrder(of indices: [Int]) -> [Int] {
    guard let highest = indices.map({ runs[$0].level }).max(), highest > 0 else { return indices }
    var order = indices
    for level in stride(from: Int(highest), through: 1, by: -1) {
      var position = 0
      while position < order.count {
        guard runs[order[position]].level >= level else {
          position += 1
          continue
        }
        var end = position
        while end < order.count, runs[order[end]].level >= level { end += 1 }
        order[position..<end].reverse()
        position = end
      }
    }
    return order
  }

  private func text(of run: ShapedRun, in range: Range<Int>) -> String {
    let bytes = text.utf8
    let start = bytes.index(bytes.startIndex, offsetBy: max(run.start, range.lowerBound))
    let end = bytes.index(bytes.startIndex, offsetBy: min(run.end, range.upperBound))
    return String(text[start..<end])
  }

  /// The range without white space at its end.
  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    var text = text
    return text.withUTF8 { range.lowerBound..<WhiteSpace.end(ofInkIn: $0, range) }
  }
}

/// Moves along a line and sets glyphs.
private struct LinePen {
  private(set) var x = 0.0
  /// Where the last letter ends, its tracking not counted.
  private(set) var advance = 0.0
  var ink = InkBox()

  /// Glyphs of a run at their places; clusters count from `base`, those from `end` on are white space.
  mutating func place(_ run: ShapedRun, _ range: Range<Int>, base: Int, end: Int) -> [Glyph] {
    let (unit, letterSpace) = (run.unit, run.letterSpace)
    var pen = self
    let placed = run.glyphs.withUnsafeBufferPointer { glyphs in
      [Glyph](unsafeUninitializedCapacity: range.count) { target, count in
        for index in range {
          let glyph = glyphs[index]
          let width = Double(glyph.advance) * unit
          let advance = glyph.endsCluster ? width + letterSpace : width
          let x = pen.x + Double(glyph.dx) * unit
          let y = Double(glyph.dy) * unit - run.rise
          pen.ink.add(glyph.ink, x: x, y: y, unit: unit)
          if Int(glyph.cluster) < end { pen.advance = pen.x + width }
          (target.baseAddress! + count).initialize(
            to: Glyph(id: glyph.id, cluster: glyph.cluster - Int32(base), x: x, y: y, advance: advance))
          count += 1
          pen.x += advance
        }
      }
    }
    self = pen
    return placed
  }
}

/// A box that grows around ink.
private struct InkBox {
  private var left = Double.infinity
  private var top = Double.infinity
  private var right = -Double.infinity
  private var bottom = -Double.infinity

  mutating func add(_ ink: UnitInk, x: Double, y: Double, unit: Double) {
    guard ink.left < ink.right else { return }
    left = min(left, x + Double(ink.left) * unit)
    top = min(top, y + Double(ink.top) * unit)
    right = max(right, x + Double(ink.right) * unit)
    bottom = max(bottom, y + Double(ink.bottom) * unit)
  }

  mutating func add(_ underline: GlyphRun.Underline?, from start: Double, to end: Double, rise: Double) {
    guard let underline, start < end else { return }
    left = min(left, start)
    right = max(right, end)
    top = min(top, underline.offset - rise - underline.thickness / 2)
    bottom = max(bottom, underline.offset - rise + underline.thickness / 2)
  }

  var rectangle: Rectangle {
    guard left < right else { return .zero }
    return Rectangle(x: left, y: top, width: right - left, height: bottom - top)
  }
}
