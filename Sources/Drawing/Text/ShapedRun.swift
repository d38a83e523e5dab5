/// Glyphs of one face and style in the face's own units, and where their text stands; what shaping yields.
struct ShapedRun: Sendable, Equatable {
  var face: Face
  var size: Double
  /// Points for one of the face's units, at this size.
  var unit: Double
  var colour: Colour
  /// Space added after each letter, as a share of the size.
  var tracking: Double
  /// Baseline shift upwards in points.
  var rise: Double
  var underline: GlyphRun.Underline?
  /// Bidirectional level: odd runs are written from right to left, their glyphs in visual order.
  var level: UInt8
  /// UTF-8 offsets in the whole text.
  var start: Int
  var end: Int
  var glyphs: [UnitGlyph]

  var isReversed: Bool { level & 1 == 1 }
  /// Points added after each letter.
  var letterSpace: Double { tracking * size }

  mutating func scale(by factor: Double) {
    size *= factor
    unit *= factor
    rise *= factor
    if let rule = underline {
      underline = GlyphRun.Underline(offset: rule.offset * factor, thickness: rule.thickness * factor)
    }
  }

  /// The glyphs whose clusters lie in a range of the whole text.
  func glyphs(in range: Range<Int>) -> Range<Int> {
    if range.lowerBound <= start && range.upperBound >= end { return 0..<glyphs.count }
    let low = Int32(max(range.lowerBound - start, 0))
    let high = Int32(max(range.upperBound - start, 0))
    if isReversed {
      let first = position { $0.cluster < high }
      return first..<max(first, position { $0.cluster < low })
    }
    let first = position { $0.cluster >= low }
    return first..<max(first, position { $0.cluster >= high })
  }

  /// The first glyph for which a condition holds that holds for all later ones too.
  private func position(where holds: (UnitGlyph) -> Bool) -> Int {
    var low = 0
    var high = glyphs.count
    while low < high {
      let middle = (low + high) / 2
      if holds(glyphs[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}

/// A glyph in its face's units, y downwards.
struct UnitGlyph: Sendable, Equatable {
  var id: UInt32
  /// UTF-8 offset in the run's text.
  var cluster: Int32
  var advance: Int32
  var dx: Int32
  var dy: Int32
  var ink: UnitInk
  /// Whether the next glyph stands for other letters, so that tracking goes here.
  var endsCluster: Bool
}

/// What a glyph covers, relative to its origin, in its face's units, y downwards; without width if it has no ink.
struct UnitInk: Sendable, Equatable {
  var left: Int32
  var top: Int32
  var right: Int32
  var bottom: Int32

  static let none = UnitInk(left: 0, top: 0, right: 0, bottom: 0)
}
