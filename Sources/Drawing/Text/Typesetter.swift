import Findings
import Geometry

/// Shapes text with the faces of one font library. One for each worker: it must stay on the thread that made it.
public final class Typesetter {
  public let fonts: FontLibrary
  private let plain = PlainShaper()
  private var pango: PangoShaper?
  private var kept = TextCache()
  private var loaded: [FaceKey: LoadedFace] = [:]

  private struct FaceKey: Hashable {
    var family: String
    var weight: Weight
    var isItalic: Bool
  }

  public init(fonts: FontLibrary) throws(Finding) {
    self.fonts = fonts
  }

  /// Shapes text once, without a surface.
  ///
  /// Throws a finding if a face is not in the library, if a face lacks a letter, or if the text is not in NFC or holds
  /// control characters other than the line feed.
  public func shape(_ text: StyledText) throws(Finding) -> ShapedText {
    let slot = kept.slot(of: text)
    if let known = kept.shaped(text, in: slot) { return known }
    let shaped = try shapeInOneFamily(text)
    kept.keep(shaped, for: text, in: slot)
    return shaped
  }

  /// Shapes in the text's own family, or all of it in the second one where the first lacks a letter.
  private func shapeInOneFamily(_ text: StyledText) throws(Finding) -> ShapedText {
    do throws(Finding) {
      return try shape(text, with: nil)
    } catch {
      guard error.code == .letterMissingInFace, let second = SecondFamilies.text(text) else { throw error }
      guard let shaped = try? shape(second, with: nil) else { throw error }
      return shaped
    }
  }

  /// Shapes with a shaper of the caller's choice; without one, with HarfBuzz alone where the text is plain.
  func shape(_ text: StyledText, with engine: ShapingEngine?) throws(Finding) -> ShapedText {
    let string = text.string
    let isPlain = try TextCheck.examine(string)
    let parts = try parts(of: text)
    var runs: [ShapedRun] = []
    for range in Self.paragraphs(of: string) where !range.isEmpty {
      let paragraph = Paragraph(text: string, range: range, parts: Self.cut(parts, to: range))
      let shaped =
        switch engine ?? (isPlain ? .words : .pango) {
        case .words: try plain.shape(paragraph)
        case .plain: try plain.shapeWhole(paragraph)
        case .pango: try openPango().shape(paragraph)
        }
      try Self.checkLetters(shaped, text: string)
      for part in paragraph.parts where part.style.features.contains("smcp") {
        try Self.checkSmallCapitals(shaped, part, text: string)
      }
      runs += shaped
    }
    let segments = Segmenter(text: text, string: string).segments(of: runs)
    return ShapedText(
      text: string, runs: runs, segments: segments,
      ascent: parts.map { Double($0.face.ascent) * $0.style.size / Double($0.face.unitsPerEm) }.max() ?? 0,
      descent: parts.map { Double($0.face.descent) * $0.style.size / Double($0.face.unitsPerEm) }.max() ?? 0)
  }

  /// Measures of a style's face at its size.
  public func metrics(of style: TextStyle) throws(Finding) -> FaceMetrics {
    FaceMetrics(try load(style), size: style.size)
  }

  /// What a glyph of a face covers at a size, relative to its origin; nothing if it has no ink.
  func ink(of glyph: UInt32, in face: Face, size: Double) -> Rectangle? {
    let key = FaceKey(family: face.family, weight: face.weight, isItalic: face.isItalic)
    // Art that another worker has set may be in a face that this one has not met.
    let style = TextStyle(family: face.family, weight: face.weight, isItalic: face.isItalic, size: size)
    guard let loaded = try? loaded[key] ?? load(style) else { return nil }
    let ink = loaded.ink(of: glyph)
    guard ink.left < ink.right else { return nil }
    let unit = size / Double(loaded.unitsPerEm)
    return Rectangle(
      x: Double(ink.left) * unit, y: Double(ink.top) * unit, width: Double(ink.right - ink.left) * unit,
      height: Double(ink.bottom - ink.top) * unit)
  }

  /// Stretches of one style; spans that look alike are shaped as one, so that letters still meet across them.
  private func parts(of text: StyledText) throws(Finding) -> [Paragraph.Part] {
    var parts: [Paragraph.Part] = []
    var offset = 0
    for span in text.spans {
      let end = offset + span.text.utf8.count
      if let last = parts.last, last.style == span.style {
        parts[parts.count - 1].range = last.range.lowerBound..<end
      } else {
        parts.append(Paragraph.Part(style: span.style, face: try load(span.style), range: offset..<end))
      }
      offset = end
    }
    return parts
  }

  private func load(_ style: TextStyle) throws(Finding) -> LoadedFace {
    let key = FaceKey(family: style.family, weight: style.weight, isItalic: style.isItalic)
    if let face = loaded[key] { return face }
    let face = try LoadedFace(fonts.face(family: style.family, weight: style.weight, isItalic: style.isItalic))
    loaded[key] = face
    return face
  }

  private func openPango() throws(Finding) -> PangoShaper {
    if let pango { return pango }
    let made = try PangoShaper()
    pango = made
    return made
  }

  private static func paragraphs(of text: String) -> [Range<Int>] {
    var text = text
    return text.withUTF8 { bytes in
      var ranges: [Range<Int>] = []
      var start = 0
      for offset in 0..<bytes.count where bytes[offset] == 0x0A {
        ranges.append(start..<offset)
        start = offset + 1
      }
      ranges.append(start..<bytes.count)
      return ranges
    }
  }

  private static func cut(_ parts: [Paragraph.Part], to range: Range<Int>) -> [Paragraph.Part] {
    parts.compactMap { part in
      let common = part.range.clamped(to: range)
      return common.isEmpty ? nil : Paragraph.Part(style: part.style, face: part.face, range: common)
    }
  }

  private static func checkLetters(_ runs: [ShapedRun], text: String) throws(Finding) {
    for run in runs {
      guard let glyph = run.glyphs.first(where: { $0.id == 0 }) else { continue }
      let bytes = text.utf8
      let index = bytes.index(bytes.startIndex, offsetBy: run.start + Int(glyph.cluster))
      throw .missingLetter(text.unicodeScalars[index], face: run.face, text: text)
    }
  }
}

extension Typesetter {
  /// Small capitals must be complete: where a face has only some, the others would stay small letters among them.
  private static func checkSmallCapitals(
    _ runs: [ShapedRun], _ part: Paragraph.Part, text: String
  ) throws(Finding) {
    let bytes = text.utf8
    for run in runs where part.range.contains(run.start) {
      for glyph in run.glyphs {
        let index = bytes.index(bytes.startIndex, offsetBy: run.start + Int(glyph.cluster))
        let letter = text.unicodeScalars[index]
        if letter.properties.isLowercase, part.face.nominalGlyph(of: letter) == glyph.id {
          throw .missingSmallCapital(letter, face: run.face, text: text)
        }
      }
    }
  }
}

/// What shapes a text: kept words, HarfBuzz on whole texts, or Pango.
enum ShapingEngine { case words, plain, pango }
