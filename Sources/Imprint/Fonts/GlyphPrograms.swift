/// The outlines of a face's glyphs, from which font programs of any choice of glyphs are put together.
protocol GlyphPrograms: AnyObject, Sendable {
  /// A font program with the glyphs of the given codes, in which every code is the number of its glyph.
  func program(of codes: [Int]) -> FontProgram

  /// A glyph's outline as it stands in every program.
  func outline(of code: Int) -> ArraySlice<UInt8>
}

/// A font program, and where in it the outlines are.
struct FontProgram {
  let bytes: [UInt8]
  /// The outlines, one behind the other with nothing between them.
  let outlines: Range<Int>
  /// Whose outlines they are, by code.
  let codes: [Int]
}
