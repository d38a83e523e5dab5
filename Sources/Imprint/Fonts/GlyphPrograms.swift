/// The outlines of a face's glyphs, from which font programs of any choice of glyphs are put together.
protocol GlyphPrograms: AnyObject, Sendable {
  /// A font program with the given glyphs in order, glyph 0 first.
  func program(of glyphs: [Int]) -> FontProgram
}

/// A font program ready for embedding.
struct FontProgram {
  var bytes: [UInt8]
  /// Two bytes for each character code, the number of its glyph; nil where the program itself knows them.
  var glyphMap: [UInt8]?
}
