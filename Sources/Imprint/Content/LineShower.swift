import Drawing
import Geometry

/// Shows lines of text: glyphs at their places, and marks for readers where glyphs alone do not tell the text.
struct LineShower {
  /// A finding for glyphs that have no shape of their own (glyph 0).
  private(set) var missingGlyphs = 0
  private(set) var smallestSize = Double.infinity

  mutating func merge(_ other: LineShower) {
    missingGlyphs += other.missingGlyphs
    smallestSize = min(smallestSize, other.smallestSize)
  }

  /// Of what the text is told apart from its glyphs, for readers that go by gaps.
  enum Spelling {
    /// Words whose glyphs do not tell their letters.
    case whereNeeded
    /// The whole run: letters that stand alone, which some readers would join to one word.
    case wholeRun
  }

  /// From this tracking on, as a share of the size, readers may take the gaps between letters for spaces.
  private static let wideTracking = 0.065

  /// Shows the glyphs of a run; `pen` is the place reached on the line, in the line's own points.
  mutating func show(
    _ run: GlyphRun, program: FaceProgram, scale: Double, spelling: Spelling, pen: inout Double,
    in stream: inout ContentStream
  ) {
    let font = stream.setFont(program, size: run.size * scale)
    smallestSize = min(smallestSize, run.size * scale)
    let spacing = commonSpacing(of: run, program: program)
    stream.setSpacing(spacing * scale)
    let spans = spans(of: run, program: program, spelling: spelling, isWide: spacing > Self.wideTracking * run.size)
    var writer = GlyphWriter(run: run, program: program, spacing: stream.state.spacing / scale, scale: scale)
    var nextSpan = 0
    for (index, glyph) in run.glyphs.enumerated() {
      if nextSpan < spans.count, spans[nextSpan].glyphs.lowerBound == index {
        writer.end(in: &stream)
        stream.output.append("/Span<</ActualText")
        stream.output.append(textString: spans[nextSpan].text)
        stream.output.append(">>BDC\n")
      }
      if glyph.id == 0 || Int(glyph.id) >= program.glyphCount {
        missingGlyphs += 1
      } else if !isInvisible(glyph, run: run) {
        let scalar = program.scalars[Int(glyph.id)]
        if scalar != 0 {
          stream.resources.fonts[font].glyphs.insert(program.codes[Int(glyph.id)])
        } else {
          stream.resources.fonts[font].glyphs.insert(
            program.codes[Int(glyph.id)], text: clusterText(at: index, in: run))
        }
        writer.show(glyph, pen: &pen, in: &stream)
      }
      if nextSpan < spans.count, spans[nextSpan].glyphs.upperBound == index + 1 {
        writer.end(in: &stream)
        stream.output.append("EMC\n")
        nextSpan += 1
      }
    }
    writer.end(in: &stream)
    stream.setRise(0)
  }

  // MARK: Spacing

  /// The space that most glyphs of the run have beyond their width, in points: the tracking.
  private func commonSpacing(of run: GlyphRun, program: FaceProgram) -> Double {
    guard run.glyphs.count > 1, run.size > 0 else { return 0 }
    func extra(_ glyph: Glyph) -> Double {
      glyph.advance - (Int(glyph.id) < program.widths.count ? program.widths[Int(glyph.id)] * run.size / 1000 : 0)
    }
    let candidate = extra(run.glyphs[run.glyphs.count / 2])
    guard candidate.isFinite, abs(candidate) > 0.0008 * run.size, abs(candidate) < 100 * run.size else { return 0 }
    let tolerance = 0.0006 * run.size
    let matching = run.glyphs.reduce(0) { $0 + (abs(extra($1) - candidate) < tolerance ? 1 : 0) }
    return matching * 2 > run.glyphs.count ? candidate : 0
  }

  // MARK: What glyphs stand for

  /// Whether every glyph stands for the one character that its face's character map gives it.
  private func isPlain(_ run: GlyphRun, program: FaceProgram) -> Bool {
    var text = run.text
    return text.withUTF8 { bytes in
      var offset = 0
      for glyph in run.glyphs {
        guard Int(glyph.cluster) == offset, offset < bytes.count, Int(glyph.id) < program.scalars.count else {
          return false
        }
        let (scalar, length) = Self.scalar(in: bytes, at: offset)
        offset += length
        if glyph.advance == 0, Self.isIgnorable(scalar) { continue }
        let known = program.scalars[Int(glyph.id)]
        if known != scalar && !Self.isSame(scalar, as: known) { return false }
      }
      return offset == bytes.count
    }
  }

  static func scalar(in bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> (UInt32, Int) {
    func continuation(_ index: Int) -> UInt32 {
      offset + index < bytes.count ? UInt32(bytes[offset + index] & 0x3F) : 0
    }
    let first = UInt32(bytes[offset])
    if first < 0x80 { return (first, 1) }
    if first < 0xE0 { return ((first & 0x1F) << 6 | continuation(1), 2) }
    if first < 0xF0 { return ((first & 0x0F) << 12 | continuation(1) << 6 | continuation(2), 3) }
    return ((first & 7) << 18 | continuation(1) << 12 | continuation(2) << 6 | continuation(3), 4)
  }

  /// Whether a character may come back as another that differs only in where lines break.
  private static func isSame(_ scalar: UInt32, as known: UInt32) -> Bool {
    switch (scalar, known) {
    case (0xA0, 0x20), (0x202F, 0x20), (0x2011, 0x2D), (0x2011, 0x2010): true
    default: false
    }
  }

  private func isInvisible(_ glyph: Glyph, run: GlyphRun) -> Bool {
    guard glyph.advance == 0 else { return false }
    var text = run.text
    return text.withUTF8 { bytes in
      guard Int(glyph.cluster) < bytes.count, glyph.cluster >= 0 else { return false }
      return Self.isIgnorable(Self.scalar(in: bytes, at: Int(glyph.cluster)).0)
    }
  }

  /// Characters that only steer how lines break or letters join.
  private static func isIgnorable(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x200B...0x200F, 0x2060, 0xFEFF, 0xAD: true
    default: false
    }
  }

  /// The text of a glyph's cluster; for a glyph that only adds to its cluster, a character without width.
  private func clusterText(at index: Int, in run: GlyphRun) -> String {
    let glyph = run.glyphs[index]
    if index > 0, run.glyphs[index - 1].cluster == glyph.cluster { return "\u{2060}" }
    let end = run.glyphs[index...].first { $0.cluster > glyph.cluster }.map { Int($0.cluster) } ?? run.text.utf8.count
    return Self.slice(run.text, Int(glyph.cluster), end)
  }

  private static func slice(_ text: String, _ start: Int, _ end: Int) -> String {
    let bytes = Array(text.utf8)
    guard start >= 0, start < end, end <= bytes.count else { return "\u{2060}" }
    return String(decoding: bytes[start..<end], as: UTF8.self)
  }

  private func spans(
    of run: GlyphRun, program: FaceProgram, spelling: Spelling, isWide: Bool
  ) -> [(glyphs: Range<Int>, text: String)] {
    if spelling == .wholeRun { return [(run.glyphs.indices, Self.visible(run.text))] }
    if isWide { return words(of: run, program: program) { _ in true } }
    return isPlain(run, program: program)
      ? [] : words(of: run, program: program) { !isPlain($0, program: program) }
  }

  private static func visible(_ text: String) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.filter { !isIgnorable($0.value) }))
  }

  /// The words that fulfil a condition, as ranges of glyphs, and their text.
  private func words(
    of run: GlyphRun, program: FaceProgram, where isWanted: (GlyphRun) -> Bool
  ) -> [(glyphs: Range<Int>, text: String)] {
    var spans: [(Range<Int>, String)] = []
    let bytes = Array(run.text.utf8)
    var start = 0
    func isSpace(_ index: Int) -> Bool {
      let cluster = Int(run.glyphs[index].cluster)
      return cluster < bytes.count && cluster >= 0 && bytes[cluster] == 0x20
    }
    while start < run.glyphs.count {
      if isSpace(start) {
        start += 1
        continue
      }
      var end = start + 1
      while end < run.glyphs.count && !isSpace(end) { end += 1 }
      let from = Int(run.glyphs[start].cluster)
      let to = end < run.glyphs.count ? Int(run.glyphs[end].cluster) : bytes.count
      if from >= 0, from < to, to <= bytes.count {
        let text = String(decoding: bytes[from..<to], as: UTF8.self)
        let shifted = run.glyphs[start..<end].map { glyph in
          var glyph = glyph
          glyph.cluster -= Int32(from)
          return glyph
        }
        let word = GlyphRun(face: run.face, size: run.size, colour: run.colour, text: text, glyphs: shifted)
        if isWanted(word) { spans.append((start..<end, Self.visible(text))) }
      }
      start = end
    }
    return spans
  }
}

/// Writes glyphs as strings of codes, with corrections between them where the pen would be off.
struct GlyphWriter {
  let run: GlyphRun
  let program: FaceProgram
  /// Space added after every glyph, in the line's own points.
  let spacing: Double
  let scale: Double
  private var isOpen = false
  private var isInString = false
  private var length = 0

  init(run: GlyphRun, program: FaceProgram, spacing: Double, scale: Double) {
    self.run = run
    self.program = program
    self.spacing = spacing
    self.scale = scale
  }

  mutating func show(_ glyph: Glyph, pen: inout Double, in stream: inout ContentStream) {
    if -glyph.y * scale != stream.state.rise, abs(glyph.y * scale + stream.state.rise) > 0.0005 {
      end(in: &stream)
      stream.setRise(-glyph.y * scale)
    }
    if !isOpen {
      stream.output.append("[")
      isOpen = true
    }
    let correction = (glyph.x - pen) * 1000 / run.size
    if abs(correction) > 0.6 {
      endString(in: &stream)
      // Large letters show smaller errors.
      let decimals = run.size * scale > 40 ? 1 : 0
      let factor = decimals == 1 ? 10.0 : 1
      let rounded = (correction * factor).rounded() / factor
      stream.output.append(-rounded, decimals: decimals)
      pen += rounded * run.size / 1000
    }
    if !isInString {
      stream.output.append("(")
      isInString = true
      length = 0
    }
    let code = program.codes[Int(glyph.id)]
    stream.output.append(stringByte: UInt8(truncatingIfNeeded: code >> 8))
    stream.output.append(stringByte: UInt8(truncatingIfNeeded: code))
    length += 2
    if length > 8000 { endString(in: &stream) }
    pen += program.widths[Int(glyph.id)] * run.size / 1000 + spacing
  }

  mutating func end(in stream: inout ContentStream) {
    guard isOpen else { return }
    endString(in: &stream)
    stream.output.append("]TJ\n")
    isOpen = false
  }

  private mutating func endString(in stream: inout ContentStream) {
    guard isInString else { return }
    stream.output.append(")")
    isInString = false
  }
}
