import CHarfBuzz
import Drawing
import Findings
import Locks

/// A face as a run needs it for embedding: its measures, what its glyphs stand for, and the programs of its glyphs.
///
/// Read once a run. `hb-subset` brings the outlines into their plain form (no hints, no subroutines) for the letters of
/// Vietnamese, and for the whole face as soon as a glyph beyond them is used; files take from that what they use.
final class FaceProgram: @unchecked Sendable {
  enum Kind { case trueType, compact }

  let name: String
  /// The sum of the face's file, and which of its faces this is.
  let fingerprint: Fingerprint
  let kind: Kind
  let glyphCount: Int
  let metrics: FaceMetrics
  /// Advance widths by glyph, in thousandths of the size.
  let widths: [Double]
  /// The character that each glyph stands for by itself; 0 where there is none.
  let scalars: [UInt32]
  let spaceGlyph: UInt32?
  /// The codes by which contents name glyphs: a number for each glyph, those of the Vietnamese repertoire first and in
  /// the order of their characters, so that codes are small, and their map to Unicode is short and the same for all files.
  let codes: [UInt16]
  /// The glyph of each code.
  let glyphsByCode: [UInt16]
  /// Codes below this are those of the repertoire, and glyph 0.
  let repertoireCount: Int
  /// The map to Unicode of the whole repertoire, made once.
  private let repertoireMap: Guarded<Body?> = Guarded(nil)

  // HarfBuzz faces are immutable once made, and may be read by many threads.
  private let face: OpaquePointer
  private let programs: Guarded<(repertoire: (any GlyphPrograms)?, whole: (any GlyphPrograms)?)> = Guarded((nil, nil))
  /// What packs programs of the repertoire, once such files are made.
  private let packer: Guarded<FontPacker?> = Guarded(nil)

  init(_ source: Face) throws(Finding) {
    guard let blob = hb_blob_create_from_file_or_fail(source.path),
      let made = hb_face_create(blob, UInt32(source.index))
    else { throw Self.unreadable(source) }
    fingerprint = Self.fingerprint(of: blob, index: source.index)
    hb_blob_destroy(blob)
    face = made
    name = source.postScriptName
    let count = Int(hb_face_get_glyph_count(made))
    glyphCount = count
    let tables = FontTables(face: made)
    let head = tables.table("head")
    guard glyphCount > 0, head.count >= 54 else {
      hb_face_destroy(made)
      throw Self.unreadable(source)
    }
    if tables.table("glyf").count > 0 {
      kind = .trueType
    } else if tables.table("CFF ").count > 0 {
      kind = .compact
    } else {
      hb_face_destroy(made)
      throw Self.unreadable(source)
    }
    if tables.table("OS/2").unsigned16(8) & 0x000F == 2 {
      hb_face_destroy(made)
      throw Finding(
        .forbiddenEmbedding,
        Words(
          vi: "Phông “\(source.postScriptName)” không cho phép nhúng vào tài liệu.",
          en: "The face “\(source.postScriptName)” does not permit embedding."),
        at: Place(source.path),
        hint: Words(vi: "Hãy chọn phông khác trong bố cục.", en: "Choose another face in the layout."))
    }
    metrics = FaceMetrics(tables, isBold: source.weight >= .semiBold, isItalic: source.isItalic)
    widths = Self.widths(tables, glyphCount: glyphCount, unitsPerEm: metrics.unitsPerEm)
    let characters = Self.characters(of: made, glyphCount: glyphCount)
    scalars = characters.scalars
    spaceGlyph = characters.space
    var repertoire = characters.repertoire
    if kind == .trueType {
      repertoire += TrueTypeOutlines(tables).components(of: repertoire).filter { $0 < count && $0 > 0 }
    }
    (codes, glyphsByCode) = Self.codes(repertoire: repertoire, glyphCount: glyphCount)
    repertoireCount = repertoire.count + 1
  }

  deinit { hb_face_destroy(face) }

  private static func fingerprint(of blob: OpaquePointer, index: Int) -> Fingerprint {
    var length: UInt32 = 0
    let data = hb_blob_get_data(blob, &length)
    var fingerprint = Fingerprint()
    data?.withMemoryRebound(to: UInt8.self, capacity: Int(length)) {
      fingerprint.add(UnsafeBufferPointer(start: $0, count: Int(length)))
    }
    fingerprint.add(String(index))
    return fingerprint
  }

  /// A font program with the glyphs of the given codes, and its length before it was deflated.
  func program(of codes: [Int], by compressor: Compressor) throws(Finding) -> (body: Body, length: Int) {
    let programs = try programs(for: codes)
    let program = programs.program(of: codes)
    guard compressor.effort == .quick, fitsRepertoire(codes) else {
      return (Body(program.bytes, by: compressor), program.bytes.count)
    }
    let packer = packer.withLock { packer in
      if let packer { return packer }
      let made = FontPacker(programs, count: repertoireCount)
      packer = made
      return made
    }
    let packed = packer.packed(program)
    let isShorter = packed.count < program.bytes.count
    return (Body(asIs: isShorter ? packed : program.bytes, isDeflated: isShorter), program.bytes.count)
  }

  /// Makes what programs of the repertoire are taken from.
  func makeReady(by compressor: Compressor) throws(Finding) { _ = try program(of: [0], by: compressor) }

  private func fitsRepertoire(_ codes: [Int]) -> Bool { (codes.last ?? 0) < repertoireCount }

  /// The programs from which the glyphs with the given codes can be taken.
  private func programs(for codes: [Int]) throws(Finding) -> any GlyphPrograms {
    let fitsRepertoire = fitsRepertoire(codes)
    let made: (any GlyphPrograms)? = programs.withLock { programs in
      if fitsRepertoire {
        if programs.repertoire == nil { programs.repertoire = makePrograms(Array(0..<repertoireCount)) }
        return programs.repertoire
      }
      if programs.whole == nil { programs.whole = makePrograms(nil) }
      return programs.whole
    }
    guard let made else {
      throw Finding(
        .glyphsNotTakenOut,
        Words(
          vi: "Không tách được các chữ của phông “\(name)” để nhúng.",
          en: "The glyphs of the face “\(name)” cannot be taken out for embedding."),
        hint: Words(
          vi: "Tệp phông có thể bị hỏng; hãy cài lại phông.", en: "The font file may be damaged; install it anew."))
    }
    return made
  }

  /// The map to Unicode for the glyphs with the given codes.
  func unicodeMap(for codes: [Int], texts: GlyphSet, compressor: Compressor) -> Body {
    guard fitsRepertoire(codes), texts.texts.isEmpty else {
      return Body(UnicodeMap.bytes(of: codes, glyphs: texts, face: self), by: compressor)
    }
    return repertoireMap.withLock { map in
      if let map { return map }
      let all = UnicodeMap.bytes(of: Array(0..<repertoireCount), glyphs: texts, face: self)
      // Always by the same effort: whoever asks first, single file or merged, all files bear the same bytes.
      let made = Body(all, by: Compressor(.thorough))
      map = made
      return made
    }
  }

  private func makePrograms(_ wanted: [Int]?) -> (any GlyphPrograms)? {
    guard let input = hb_subset_input_create_or_fail() else { return nil }
    defer { hb_subset_input_destroy(input) }
    let set = hb_subset_input_glyph_set(input)
    if let wanted {
      for code in wanted { hb_set_add(set, UInt32(glyphsByCode[code])) }
    } else {
      hb_set_add_range(set, 0, UInt32(glyphCount - 1))
    }
    hb_subset_input_set_flags(
      input,
      HB_SUBSET_FLAGS_NO_HINTING.rawValue | HB_SUBSET_FLAGS_RETAIN_GIDS.rawValue
        | HB_SUBSET_FLAGS_DESUBROUTINIZE.rawValue | HB_SUBSET_FLAGS_NOTDEF_OUTLINE.rawValue)
    let dropped = hb_subset_input_set(input, HB_SUBSET_SETS_DROP_TABLE_TAG)
    var tags = [hb_tag_t](repeating: 0, count: 64)
    var count = UInt32(tags.count)
    _ = hb_face_get_table_tags(face, 0, &count, &tags)
    let kept = Set(["glyf", "loca", "head", "hhea", "hmtx", "maxp", "CFF "].map(FontTables.tag))
    for tag in tags.prefix(Int(count)) where !kept.contains(tag) { hb_set_add(dropped, tag) }
    guard let subset = hb_subset_or_fail(face, input) else { return nil }
    defer { hb_face_destroy(subset) }
    let tables = FontTables(face: subset)
    switch kind {
    case .trueType:
      return TrueTypePrograms(tables, codes: codes, glyphs: glyphsByCode[..<(wanted?.count ?? glyphCount)])
    case .compact:
      return CompactPrograms(
        tables.table("CFF ").bytes, unitsPerEm: metrics.unitsPerEm, glyphsByCode: glyphsByCode)
    }
  }

  private static func unreadable(_ source: Face) -> Finding {
    Finding(
      .unembeddableFont,
      Words(
        vi: "Không đọc được tệp phông của “\(source.postScriptName)”.",
        en: "The font file of “\(source.postScriptName)” cannot be read."),
      at: Place(source.path),
      hint: Words(
        vi: "Cần phông TrueType hoặc OpenType tĩnh; hãy cài lại phông.",
        en: "A static TrueType or OpenType font is needed; install it anew."))
  }

  private static func widths(_ tables: FontTables, glyphCount: Int, unitsPerEm: Double) -> [Double] {
    let metrics = tables.table("hmtx")
    let measured = max(1, tables.table("hhea").unsigned16(34))
    return (0..<glyphCount).map { glyph in
      let units = Double(metrics.unsigned16(4 * min(glyph, measured - 1)))
      // Two decimals, as the file states them: what is written and what is reckoned with must be one.
      return (units * 100_000 / unitsPerEm).rounded() / 100
    }
  }

  /// What glyphs stand for, the glyphs of the repertoire in the order of their characters, and the space.
  private static func characters(
    of face: OpaquePointer, glyphCount: Int
  ) -> (scalars: [UInt32], repertoire: [Int], space: UInt32?) {
    var scalars = [UInt32](repeating: 0, count: glyphCount)
    var repertoire: [Int] = []
    var isTaken = [Bool](repeating: false, count: glyphCount)
    guard let font = hb_font_create(face), let set = hb_set_create() else { return (scalars, repertoire, nil) }
    defer {
      hb_font_destroy(font)
      hb_set_destroy(set)
    }
    hb_face_collect_unicodes(face, set)
    var scalar = hb_codepoint_t.max
    while hb_set_next(set, &scalar) != 0 {
      var glyph: hb_codepoint_t = 0
      guard hb_font_get_nominal_glyph(font, scalar, &glyph) != 0, Int(glyph) < glyphCount, glyph != 0 else { continue }
      if VietnameseRepertoire.contains(scalar), !isTaken[Int(glyph)] {
        isTaken[Int(glyph)] = true
        repertoire.append(Int(glyph))
      }
      guard !VietnameseRepertoire.isPrivate(scalar), !VietnameseRepertoire.isLigature(scalar) else { continue }
      let known = scalars[Int(glyph)]
      if known == 0 || (VietnameseRepertoire.contains(scalar) && !VietnameseRepertoire.contains(known)) {
        scalars[Int(glyph)] = scalar
      }
    }
    var space: hb_codepoint_t = 0
    let hasSpace = hb_font_get_nominal_glyph(font, 32, &space) != 0
    return (scalars, repertoire, hasSpace ? space : nil)
  }

  private static func codes(repertoire: [Int], glyphCount: Int) -> ([UInt16], [UInt16]) {
    var codes = [UInt16](repeating: 0, count: glyphCount)
    var glyphs: [UInt16] = [0]
    glyphs.reserveCapacity(glyphCount)
    for glyph in repertoire {
      codes[glyph] = UInt16(glyphs.count)
      glyphs.append(UInt16(glyph))
    }
    for glyph in 1..<max(1, glyphCount) where codes[glyph] == 0 {
      codes[glyph] = UInt16(glyphs.count)
      glyphs.append(UInt16(glyph))
    }
    return (codes, glyphs)
  }
}

/// The tables of a face, by their names.
struct FontTables {
  let face: OpaquePointer

  static func tag(_ name: String) -> hb_tag_t { name.utf8.reduce(0) { $0 << 8 | hb_tag_t($1) } }

  func table(_ name: String) -> FontTable {
    guard let blob = hb_face_reference_table(face, Self.tag(name)) else { return FontTable([]) }
    defer { hb_blob_destroy(blob) }
    var length: UInt32 = 0
    guard let data = hb_blob_get_data(blob, &length), length > 0 else { return FontTable([]) }
    return FontTable(
      data.withMemoryRebound(to: UInt8.self, capacity: Int(length)) {
        Array(UnsafeBufferPointer(start: $0, count: Int(length)))
      })
  }
}
