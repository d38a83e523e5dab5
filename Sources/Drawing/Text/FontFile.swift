internal import CPango
import Files
import Findings

/// A font file opened through HarfBuzz: it tells which faces it holds.
struct FontFile: ~Copyable {
  private let blob: OpaquePointer
  private let path: String

  /// Nothing if the file cannot be opened.
  init?(path: String) {
    guard InputFile.isOrdinary(path), let blob = hb_blob_create_from_file_or_fail(path) else { return nil }
    self.blob = blob
    self.path = path
  }

  deinit { hb_blob_destroy(blob) }

  /// What one face of the file is: usable, a variable font, or not a font at all.
  enum Content {
    case face(Face)
    case variable
    case damaged
  }

  /// The faces of the file, in its own order.
  func contents() -> [Content] {
    let count = hb_face_count(blob)
    guard count > 0 else { return [.damaged] }
    return (0..<count).map { content(index: $0) }
  }

  private func content(index: UInt32) -> Content {
    let face = hb_face_create(blob, index)
    defer { hb_face_destroy(face) }
    guard hb_face_get_glyph_count(face) > 0, hb_face_get_upem(face) > 0 else { return .damaged }
    guard hb_ot_var_has_data(face) == 0 else { return .variable }
    // Names 16 and 1: the typographic family, and the family that old programs see.
    guard let family = name(16, of: face) ?? name(1, of: face) else { return .damaged }
    let style = style(of: face)
    return .face(
      Face(
        family: family, weight: style.weight, isItalic: style.isItalic, path: path, index: Int(index),
        postScriptName: name(6, of: face) ?? family))
  }

  private func name(_ number: UInt32, of face: OpaquePointer?) -> String? {
    let english = hb_language_from_string("en", -1)
    var bytes = [CChar](repeating: 0, count: 256)
    var size = UInt32(bytes.count)
    hb_ot_name_get_utf8(face, number, english, &size, &bytes)
    guard size > 0 else { return nil }
    return String(decoding: bytes.prefix(Int(size)).map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  /// Weight and slant as the font tells them: `usWeightClass` and `fsSelection` of table `OS/2`, and the angle in `post`,
  /// since some italics do not call themselves so.
  private func style(of face: OpaquePointer?) -> (weight: Weight, isItalic: Bool) {
    let selection = word(at: 62, of: 0x4F53_2F32, in: face) ?? 0
    let leans = (word(at: 4, of: 0x706F_7374, in: face) ?? 0) != 0
    let isItalic = selection & (1 << 0 | 1 << 9) != 0 || leans
    let isBold = selection & 1 << 5 != 0
    let hundreds = min(900, max(100, ((word(at: 4, of: 0x4F53_2F32, in: face) ?? 400) + 50) / 100 * 100))
    return (Weight(rawValue: isBold && hundreds < 600 ? 700 : hundreds) ?? .regular, isItalic)
  }

  /// Two bytes of a table as a number; nothing if the face has no such table.
  private func word(at offset: Int, of tag: UInt32, in face: OpaquePointer?) -> Int? {
    let table = hb_face_reference_table(face, tag)
    defer { hb_blob_destroy(table) }
    var length: UInt32 = 0
    guard let data = hb_blob_get_data(table, &length), Int(length) >= offset + 2 else { return nil }
    return Int(UInt8(bitPattern: data[offset])) << 8 | Int(UInt8(bitPattern: data[offset + 1]))
  }
}
