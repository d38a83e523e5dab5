internal import CPango
import Findings

/// Shapes any text with Pango: scripts and directions of every kind. Its font map knows the named font files alone.
final class PangoShaper {
  private let configuration: OpaquePointer
  private let map: UnsafeMutablePointer<PangoFontMap>
  private let context: OpaquePointer
  private let language = pango_language_from_string("vi")
  private var files: Set<String> = []

  init() throws(Finding) {
    guard let configuration = FcConfigCreate(), let map = pango_cairo_font_map_new_for_font_type(CAIRO_FONT_TYPE_FT)
    else {
      throw Finding(
        .pangoFailed,
        Words(vi: "Thư viện Pango không khởi động được.", en: "The library Pango cannot be started."),
        hint: Words(vi: "Cài lại gói libpango1.0-0.", en: "Install the package libpango1.0-0 again."))
    }
    self.configuration = configuration
    self.map = map
    pango_cairo_font_map_set_resolution(OpaquePointer(map), 72)
    pango_fc_font_map_set_config(OpaquePointer(map), configuration)
    context = pango_font_map_create_context(map)
    let options = cairo_font_options_create()
    cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE)
    cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF)
    pango_cairo_context_set_font_options(context, options)
    cairo_font_options_destroy(options)
    pango_context_set_round_glyph_positions(context, 0)
    pango_context_set_language(context, language)
    pango_context_set_base_dir(context, PANGO_DIRECTION_LTR)
  }

  deinit {
    g_object_unref(UnsafeMutableRawPointer(context))
    g_object_unref(map)
    FcConfigDestroy(configuration)
  }

  func shape(_ paragraph: Paragraph) throws(Finding) -> [ShapedRun] {
    for part in paragraph.parts { try open(part.face.face) }
    let attributes = try attributes(of: paragraph)
    defer { pango_attr_list_unref(attributes) }
    var text = paragraph.text
    let result = text.withUTF8 { bytes in
      bytes.withMemoryRebound(to: CChar.self) { characters in
        let slice = UnsafeBufferPointer(rebasing: characters[paragraph.range])
        return Result { () throws(Finding) in try shape(slice, attributes, paragraph) }
      }
    }
    return try result.get()
  }

  /// Adds a font file to those that the map knows.
  private func open(_ face: Face) throws(Finding) {
    guard files.insert(face.path).inserted else { return }
    guard FcConfigAppFontAddFile(configuration, face.path) != 0 else { throw .lostFont(face) }
    pango_fc_font_map_config_changed(OpaquePointer(map))
  }

  private func attributes(of paragraph: Paragraph) throws(Finding) -> OpaquePointer? {
    let list = pango_attr_list_new()
    func insert(_ attribute: UnsafeMutablePointer<PangoAttribute>?, _ range: Range<Int>) {
      attribute?.pointee.start_index = UInt32(range.lowerBound - paragraph.range.lowerBound)
      attribute?.pointee.end_index = UInt32(range.upperBound - paragraph.range.lowerBound)
      pango_attr_list_insert(list, attribute)
    }
    insert(pango_attr_fallback_new(0), paragraph.range)
    insert(pango_attr_language_new(language), paragraph.range)
    for part in paragraph.parts {
      let description = pango_font_description_new()
      pango_font_description_set_family(description, part.face.face.family)
      pango_font_description_set_weight(description, PangoWeight(UInt32(part.face.face.weight.rawValue)))
      pango_font_description_set_style(description, part.face.face.isItalic ? PANGO_STYLE_ITALIC : PANGO_STYLE_NORMAL)
      // One point for one of the face's units, so that what Pango answers is whole units at any size.
      pango_font_description_set_absolute_size(description, Double(part.face.unitsPerEm) * Double(PANGO_SCALE))
      insert(pango_attr_font_desc_new(description), part.range)
      pango_font_description_free(description)
      let features = try part.face.features(of: part.style).description
      if !features.isEmpty { insert(pango_attr_font_features_new(features), part.range) }
    }
    return list
  }

  private func shape(
    _ characters: UnsafeBufferPointer<CChar>, _ attributes: OpaquePointer?, _ paragraph: Paragraph
  ) throws(Finding) -> [ShapedRun] {
    let items = pango_itemize(context, characters.baseAddress, 0, Int32(characters.count), attributes, nil)
    defer { g_list_free_full(items) { pango_item_free($0?.assumingMemoryBound(to: PangoItem.self)) } }
    var runs: [ShapedRun] = []
    var node = items
    while let current = node {
      node = current.pointee.next
      guard let item = current.pointee.data?.assumingMemoryBound(to: PangoItem.self) else { continue }
      let start = paragraph.range.lowerBound + Int(item.pointee.offset)
      let range = start..<start + Int(item.pointee.length)
      // Text of no script of its own, such as a number alone, is set by the rules for Latin.
      if Int32(item.pointee.analysis.script) <= 1 {
        item.pointee.analysis.script = guint8(PANGO_SCRIPT_LATIN.rawValue)
      }
      for part in paragraph.parts where part.range.overlaps(range) {
        let common = part.range.clamped(to: range)
        try check(item.pointee.analysis.font, is: part.face.face, text: paragraph.text)
        let glyphs = glyphs(common, of: characters, &item.pointee.analysis, paragraph, part)
        runs.append(ShapedRun(part, range: common, level: item.pointee.analysis.level, glyphs: glyphs))
      }
    }
    return runs
  }

  private func glyphs(
    _ range: Range<Int>, of characters: UnsafeBufferPointer<CChar>, _ analysis: inout PangoAnalysis,
    _ paragraph: Paragraph, _ part: Paragraph.Part
  ) -> [UnitGlyph] {
    guard let string = pango_glyph_string_new() else { return [] }
    defer { pango_glyph_string_free(string) }
    let start = range.lowerBound - paragraph.range.lowerBound
    pango_shape_full(
      characters.baseAddress! + start, Int32(range.count), characters.baseAddress, Int32(characters.count), &analysis,
      string)
    let text = characters.baseAddress! + start
    var glyphs: [UnitGlyph] = []
    for index in 0..<Int(string.pointee.num_glyphs) {
      let info = string.pointee.glyphs[index]
      // The glyph that stands for letters without form, such as marks of direction.
      guard info.glyph != 0x0FFF_FFFF else { continue }
      let id = info.glyph & 0x1000_0000 != 0 ? 0 : info.glyph
      glyphs.append(
        UnitGlyph(
          id: id, cluster: Self.base(of: string.pointee.log_clusters[index], in: text),
          advance: info.geometry.width.inUnits,
          dx: info.geometry.x_offset.inUnits, dy: info.geometry.y_offset.inUnits, ink: part.face.ink(of: id),
          endsCluster: true))
    }
    glyphs.markClusterEnds()
    return glyphs
  }

  /// The offset of the letter that a mark belongs to; Pango counts marks as clusters of their own.
  private static func base(of cluster: Int32, in text: UnsafePointer<CChar>) -> Int32 {
    var offset = Int(cluster)
    while offset > 0, g_unichar_ismark(g_utf8_get_char(text + offset)) != 0 {
      repeat { offset -= 1 } while offset > 0 && UInt8(bitPattern: text[offset]) & 0xC0 == 0x80
    }
    return Int32(offset)
  }

  /// Makes sure that Pango uses the very file that was named.
  private func check(_ font: UnsafeMutablePointer<PangoFont>?, is face: Face, text: String) throws(Finding) {
    var file: UnsafeMutablePointer<FcChar8>?
    var index: Int32 = 0
    if let font,
      let pattern = pango_fc_font_get_pattern(
        UnsafeMutableRawPointer(font).assumingMemoryBound(to: PangoFcFont.self))
    {
      FcPatternGetString(pattern, FC_FILE, 0, &file)
      FcPatternGetInteger(pattern, FC_INDEX, 0, &index)
    }
    if let file, String(cString: file) == face.path, Int(index) == face.index { return }
    throw .missingFace(family: face.family, style: face.styleName, known: [])
  }
}

extension Int32 {
  /// Pango's 1024ths as whole units.
  fileprivate var inUnits: Int32 { (self + (self < 0 ? -512 : 512)) / 1024 }
}
