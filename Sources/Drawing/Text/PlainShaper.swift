internal import CPango
import Findings

/// Shapes Latin text with HarfBuzz alone.
final class PlainShaper {
  private let buffer: OpaquePointer
  private let language = hb_language_from_string("vi", -1)

  init() { buffer = hb_buffer_create() }

  deinit { hb_buffer_destroy(buffer) }

  func shape(_ paragraph: Paragraph) throws(Finding) -> [ShapedRun] {
    var runs: [ShapedRun] = []
    for part in paragraph.parts {
      let features = try FontFeatures(part.style)
      let glyphs = glyphs(part.range, of: paragraph.text, face: part.face, features: features)
      runs.append(ShapedRun(part, range: part.range, level: 0, glyphs: glyphs))
    }
    return runs
  }

  private func glyphs(
    _ range: Range<Int>, of text: String, face: LoadedFace, features: FontFeatures
  ) -> [UnitGlyph] {
    hb_buffer_clear_contents(buffer)
    var text = text
    text.withUTF8 { bytes in
      bytes.withMemoryRebound(to: CChar.self) { characters in
        hb_buffer_add_utf8(
          buffer, characters.baseAddress, Int32(characters.count), UInt32(range.lowerBound), Int32(range.count))
      }
    }
    hb_buffer_set_direction(buffer, HB_DIRECTION_LTR)
    hb_buffer_set_script(buffer, HB_SCRIPT_LATIN)
    hb_buffer_set_language(buffer, language)
    features.withValues { hb_shape(face.font, buffer, $0.baseAddress, UInt32($0.count)) }
    var count: UInt32 = 0
    guard let infos = hb_buffer_get_glyph_infos(buffer, &count),
      let positions = hb_buffer_get_glyph_positions(buffer, &count)
    else { return [] }
    var glyphs = (0..<Int(count)).map { index in
      UnitGlyph(
        id: infos[index].codepoint, cluster: Int32(infos[index].cluster) - Int32(range.lowerBound),
        advance: positions[index].x_advance, dx: positions[index].x_offset, dy: -positions[index].y_offset,
        ink: face.ink(of: infos[index].codepoint), endsCluster: true)
    }
    glyphs.markClusterEnds()
    return glyphs
  }
}
