/// The outlines of a face's glyphs, from which font programs of any choice of glyphs are put together.
protocol GlyphPrograms: AnyObject, Sendable {
  /// A font program with the glyphs of the given codes, in which every code is the number of its glyph.
  func program(of codes: [Int]) -> [UInt8]
}
