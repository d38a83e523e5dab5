/// A stretch of text between line feeds, with a face for every part of it: what a shaper is given.
struct Paragraph {
  struct Part {
    var style: TextStyle
    var face: LoadedFace
    /// UTF-8 offsets in the whole text.
    var range: Range<Int>
  }

  /// The whole text.
  var text: String
  /// UTF-8 offsets in the whole text, without the line feed.
  var range: Range<Int>
  var parts: [Part]
}

extension ShapedRun {
  /// A run of glyphs as a shaper made it for a part of a paragraph.
  init(_ part: Paragraph.Part, range: Range<Int>, level: UInt8, glyphs: [UnitGlyph]) {
    let unit = part.style.size / Double(part.face.unitsPerEm)
    let rule = part.face.underline
    self.init(
      face: part.face.face, size: part.style.size, unit: unit, colour: part.style.colour,
      tracking: part.style.tracking, rise: part.style.rise,
      underline: part.style.isUnderlined
        ? .init(offset: Double(rule.offset) * unit, thickness: Double(rule.thickness) * unit) : nil,
      level: level, start: range.lowerBound, end: range.upperBound, glyphs: glyphs)
  }
}

extension [UnitGlyph] {
  /// Marks the last glyph of every cluster, where tracking goes.
  mutating func markClusterEnds() {
    for index in indices {
      self[index].endsCluster = index + 1 == count || self[index + 1].cluster != self[index].cluster
    }
  }
}
