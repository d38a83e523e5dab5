internal import CPango
import Findings

/// Shapes Latin text with HarfBuzz alone, and keeps words.
final class PlainShaper {
  private let buffer: OpaquePointer
  private let language = hb_language_from_string("vi", -1)

  init() { buffer = hb_buffer_create() }

  deinit { hb_buffer_destroy(buffer) }

  /// Shapes word by word, each word once.
  func shape(_ paragraph: Paragraph) throws(Finding) -> [ShapedRun] {
    var runs: [ShapedRun] = []
    runs.reserveCapacity(paragraph.parts.count)
    for part in paragraph.parts {
      let features = try part.face.features(of: part.style)
      var text = paragraph.text
      let glyphs = text.withUTF8 { bytes in
        setWords(UnsafeBufferPointer(rebasing: bytes[part.range]), part.face, features)
      }
      runs.append(ShapedRun(part, range: part.range, level: 0, glyphs: glyphs))
    }
    return runs
  }

  /// Shapes every part whole: what words put together must be equal to.
  func shapeWhole(_ paragraph: Paragraph) throws(Finding) -> [ShapedRun] {
    var runs: [ShapedRun] = []
    for part in paragraph.parts {
      let features = try part.face.features(of: part.style)
      var text = paragraph.text
      let glyphs = text.withUTF8 { bytes in
        shape(UnsafeBufferPointer(rebasing: bytes[part.range]), part.face, features.values)
      }
      runs.append(ShapedRun(part, range: part.range, level: 0, glyphs: glyphs))
    }
    return runs
  }

  private func setWords(
    _ bytes: UnsafeBufferPointer<UInt8>, _ face: LoadedFace, _ features: FontFeatures
  ) -> [UnitGlyph] {
    let space: UInt8 = 0x20
    var glyphs: [UnitGlyph] = []
    glyphs.reserveCapacity(bytes.count)
    var offset = 0
    while offset < bytes.count {
      if bytes[offset] == space {
        glyphs.append(face.space(at: offset))
        offset += 1
        continue
      }
      var end = offset
      while end < bytes.count, bytes[end] != space { end += 1 }
      var neighbours: WordCache.Neighbours = []
      if offset > 0 { neighbours.insert(.spaceBefore) }
      if end < bytes.count { neighbours.insert(.spaceAfter) }
      guard let word = word(bytes, offset..<end, neighbours, face, features) else {
        return shape(bytes, face, features.values)
      }
      if offset > 0 { glyphs[glyphs.count - 1].advance = word.leadingSpace }
      features.words.append(word, at: offset, to: &glyphs)
      offset = end
    }
    return glyphs
  }

  /// A word from the cache or newly shaped; nothing if it does not stand apart from the spaces beside it.
  private func word(
    _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ neighbours: WordCache.Neighbours, _ face: LoadedFace,
    _ features: FontFeatures
  ) -> WordCache.Word? {
    let letters = UnsafeBufferPointer(rebasing: bytes[range])
    if let known = features.words.word(letters, neighbours) { return known }
    let before = neighbours.contains(.spaceBefore) ? 1 : 0
    let after = neighbours.contains(.spaceAfter) ? 1 : 0
    let context = UnsafeBufferPointer(rebasing: bytes[range.lowerBound - before..<range.upperBound + after])
    var glyphs = shape(context, face, features.values)
    var leadingSpace: Int32 = 0
    if before == 1 {
      guard let first = glyphs.first, face.isSpace(first), glyphs.dropFirst().first?.cluster == 1 else { return nil }
      leadingSpace = first.advance
      glyphs.removeFirst()
    }
    if after == 1 {
      guard let last = glyphs.last, face.isSpace(last), last.cluster == Int32(context.count - 1) else { return nil }
      glyphs.removeLast()
    }
    for index in glyphs.indices { glyphs[index].cluster -= Int32(before) }
    return features.words.add(letters, neighbours, glyphs: glyphs, leadingSpace: leadingSpace)
  }

  private func shape(
    _ bytes: UnsafeBufferPointer<UInt8>, _ face: LoadedFace, _ features: [hb_feature_t]
  ) -> [UnitGlyph] {
    hb_buffer_clear_contents(buffer)
    bytes.withMemoryRebound(to: CChar.self) {
      hb_buffer_add_utf8(buffer, $0.baseAddress, Int32($0.count), 0, Int32($0.count))
    }
    hb_buffer_set_direction(buffer, HB_DIRECTION_LTR)
    hb_buffer_set_script(buffer, HB_SCRIPT_LATIN)
    hb_buffer_set_language(buffer, language)
    hb_shape(face.font, buffer, features, UInt32(features.count))
    var count: UInt32 = 0
    guard let infos = hb_buffer_get_glyph_infos(buffer, &count),
      let positions = hb_buffer_get_glyph_positions(buffer, &count)
    else { return [] }
    var glyphs = (0..<Int(count)).map { index in
      UnitGlyph(
        id: infos[index].codepoint, cluster: Int32(infos[index].cluster), advance: positions[index].x_advance,
        dx: positions[index].x_offset, dy: -positions[index].y_offset, ink: face.ink(of: infos[index].codepoint),
        endsCluster: true)
    }
    glyphs.markClusterEnds()
    return glyphs
  }
}
