internal import CPango
import Files
import Findings

/// A face opened for shaping, in its own units; belongs to one typesetter.
final class LoadedFace {
  let face: Face
  let font: OpaquePointer
  let unitsPerEm: Int
  /// Logical ascent and descent, both positive, in units.
  let ascent: Int32
  let descent: Int32
  /// Distance of the underline's centre below the baseline, and its thickness, in units.
  let underline: (offset: Int32, thickness: Int32)
  private var inks: [UnitInk?]
  private var features: [FontFeatures] = []
  private var spaceGlyph: UnitGlyph?

  init(_ face: Face) throws(Finding) {
    guard InputFile.isOrdinary(face.path), let blob = hb_blob_create_from_file_or_fail(face.path) else {
      throw .lostFont(face)
    }
    defer { hb_blob_destroy(blob) }
    let table = hb_face_create(blob, UInt32(face.index))
    defer { hb_face_destroy(table) }
    let glyphCount = Int(hb_face_get_glyph_count(table))
    guard glyphCount > 0, let font = hb_font_create(table) else { throw .lostFont(face) }
    self.face = face
    self.font = font
    unitsPerEm = Int(hb_face_get_upem(table))
    hb_font_set_scale(font, Int32(unitsPerEm), Int32(unitsPerEm))
    inks = Array(repeating: nil, count: glyphCount)
    var extents = hb_font_extents_t()
    hb_font_get_h_extents(font, &extents)
    ascent = extents.ascender
    descent = -extents.descender
    var top: Int32 = 0
    var thickness: Int32 = 0
    if hb_ot_metrics_get_position(font, HB_OT_METRICS_TAG_UNDERLINE_SIZE, &thickness) == 0 || thickness <= 0 {
      thickness = Int32(unitsPerEm / 20)
    }
    if hb_ot_metrics_get_position(font, HB_OT_METRICS_TAG_UNDERLINE_OFFSET, &top) == 0 {
      top = -Int32(unitsPerEm / 10)
    }
    underline = (-top + thickness / 2, thickness)
  }

  deinit { hb_font_destroy(font) }

  /// What a glyph covers.
  func ink(of glyph: UInt32) -> UnitInk {
    guard Int(glyph) < inks.count else { return .none }
    if let known = inks[Int(glyph)] { return known }
    var extents = hb_glyph_extents_t()
    var ink = UnitInk.none
    if hb_font_get_glyph_extents(font, glyph, &extents) != 0, extents.width > 0 {
      ink = UnitInk(
        left: extents.x_bearing, top: -extents.y_bearing, right: extents.x_bearing + extents.width,
        bottom: -extents.y_bearing - extents.height)
    }
    inks[Int(glyph)] = ink
    return ink
  }

  /// The features that a style asks for, made ready once.
  func features(of style: TextStyle) throws(Finding) -> FontFeatures {
    let isTracked = style.tracking != 0
    for known in features where known.isTracked == isTracked && known.names == style.features { return known }
    let made = try FontFeatures(names: style.features, isTracked: isTracked)
    features.append(made)
    return made
  }

  /// A space that no letter moves closer to, at an offset of a run's text.
  func space(at offset: Int) -> UnitGlyph {
    var space: UnitGlyph
    if let known = spaceGlyph {
      space = known
    } else {
      var id: hb_codepoint_t = 0
      hb_font_get_nominal_glyph(font, 0x20, &id)
      space = UnitGlyph(
        id: id, cluster: 0, advance: hb_font_get_glyph_h_advance(font, id), dx: 0, dy: 0, ink: ink(of: id),
        endsCluster: true)
      spaceGlyph = space
    }
    space.cluster = Int32(offset)
    return space
  }

  /// Whether a glyph is the space as it stands in the face.
  func isSpace(_ glyph: UnitGlyph) -> Bool {
    let space = space(at: 0)
    return glyph.id == space.id && glyph.dx == 0 && glyph.dy == 0
  }

  /// The glyph of a letter before any feature; nothing if the face has none.
  func nominalGlyph(of letter: Unicode.Scalar) -> UInt32? {
    var glyph: hb_codepoint_t = 0
    return hb_font_get_nominal_glyph(font, letter.value, &glyph) != 0 ? glyph : nil
  }

  /// Height of a letter's ink above the baseline in units; nothing if the face does not draw it.
  func height(of letter: Unicode.Scalar) -> Int32? {
    guard let glyph = nominalGlyph(of: letter) else { return nil }
    let ink = ink(of: glyph)
    return ink.left < ink.right ? -ink.top : nil
  }
}

extension Finding {
  static func lostFont(_ face: Face) -> Finding {
    Finding(
      .lostFontFile,
      Words(
        vi: "Không đọc được tệp phông chữ “\(face.name)”.", en: "The font file of “\(face.name)” cannot be read."),
      at: Place(face.path),
      hint: Words(vi: "Chạy lại scripts/setup.", en: "Run scripts/setup again."))
  }
}
