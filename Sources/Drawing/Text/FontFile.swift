internal import CPango
import Findings

/// A font file opened through HarfBuzz: it tells which faces it holds.
struct FontFile: ~Copyable {
  private let blob: OpaquePointer
  private let path: String

  /// Nothing if the file cannot be opened.
  init?(path: String) {
    guard let blob = hb_blob_create_from_file_or_fail(path) else { return nil }
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

  /// Weight and slant as the table `OS/2` gives them: `usWeightClass` at byte 4, `fsSelection` at byte 62.
  private func style(of face: OpaquePointer?) -> (weight: Weight, isItalic: Bool) {
    let table = hb_face_reference_table(face, 0x4F53_2F32)
    defer { hb_blob_destroy(table) }
    var length: UInt32 = 0
    guard let data = hb_blob_get_data(table, &length), length >= 64 else { return (.regular, false) }
    func word(_ offset: Int) -> Int {
      Int(UInt8(bitPattern: data[offset])) << 8 | Int(UInt8(bitPattern: data[offset + 1]))
    }
    let selection = word(62)
    let isBold = selection & 1 << 5 != 0
    let isItalic = selection & (1 << 0 | 1 << 9) != 0
    let hundreds = min(900, max(100, (word(4) + 50) / 100 * 100))
    let weight = Weight(rawValue: isBold && hundreds < 600 ? 700 : hundreds) ?? .regular
    return (weight, isItalic)
  }
}
