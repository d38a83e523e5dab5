import Geometry

extension TextLine {
  /// The line cut at UTF-8 offsets of its text, in ascending order; every piece keeps its place on the line.
  ///
  /// A piece's ink is as wide as its glyphs advance, and as high as the line's.
  public func pieces(cutAt offsets: [Int]) -> [(offset: Int, line: TextLine)] {
    let length = runs.reduce(0) { $0 + $1.text.utf8.count }
    let cuts = offsets.filter { $0 > 0 && $0 < length }
    guard !cuts.isEmpty || offsets.count > 1 else { return [(0, self)] }
    let bounds = [0] + cuts + [length]
    return zip(bounds, bounds.dropFirst()).filter { $0 < $1 }.map { start, end in
      (start, piece(start..<end, ending: end == length ? ending : .joined))
    }
  }

  private func piece(_ range: Range<Int>, ending: Ending) -> TextLine {
    var cut: [GlyphRun] = []
    var offset = 0
    for run in runs {
      let whole = offset..<offset + run.text.utf8.count
      offset = whole.upperBound
      let common = range.clamped(to: whole)
      guard !common.isEmpty else { continue }
      cut.append(run.part(common.lowerBound - whole.lowerBound..<common.upperBound - whole.lowerBound))
    }
    let glyphs = cut.flatMap(\.glyphs)
    let left = glyphs.map(\.x).min() ?? 0
    let right = glyphs.map { $0.x + $0.advance }.max() ?? left
    let box = Rectangle(x: left, y: ink.minY, width: right - left, height: ink.height)
    return TextLine(runs: cut, advance: right, ink: box, ending: ending)
  }
}

extension GlyphRun {
  /// The run of a range of its text.
  fileprivate func part(_ range: Range<Int>) -> GlyphRun {
    let bytes = Array(text.utf8)
    var copy = self
    copy.text = String(decoding: bytes[range], as: UTF8.self)
    copy.glyphs = glyphs.filter { range.contains(Int($0.cluster)) }.map { glyph in
      var glyph = glyph
      glyph.cluster -= Int32(range.lowerBound)
      return glyph
    }
    return copy
  }
}
