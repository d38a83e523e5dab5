internal import CPango
import Findings

/// Tells whether text may be shaped, and whether it is plain: Latin letters, signs and marks, from left to right.
enum TextCheck {
  /// Throws a finding for control characters, replacement characters and text that is not in NFC.
  static func examine(_ text: String) throws(Finding) -> Bool {
    if isVietnamese(text) { return true }
    var isPlain = true
    var isSurelyComposed = true
    for scalar in text.unicodeScalars {
      let value = scalar.value
      if value < 0x20 && value != 0x0A || 0x7F...0x9F ~= value || isForbidden(value) {
        throw .unfitCharacter(scalar, text: text)
      }
      if value < 0x300 || 0x1E00...0x1EFF ~= value {
        if value == 0xAD { isPlain = false }
        continue
      }
      isSurelyComposed = isSurelyComposed && 0x2010...0x2027 ~= value
      isPlain = isPlain && isPlainSign(value)
    }
    if !isSurelyComposed { try checkComposition(text) }
    return isPlain
  }

  /// Whether there are only ASCII characters that print, line feeds and composed Latin letters: most texts, told quickly.
  private static func isVietnamese(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      var index = 0
      while index < bytes.count {
        switch bytes[index] {
        case 0x20...0x7E, 0x0A: index += 1
        // U+00C0–U+02FF.
        case 0xC3...0xCB: index += 2
        // U+1E00–U+1EFF.
        case 0xE1 where 0xB8...0xBB ~= bytes[index + 1]: index += 3
        // General punctuation: dashes and quotation marks, U+2010–U+2027.
        case 0xE2 where bytes[index + 1] == 0x80 && 0x90...0xA7 ~= bytes[index + 2]: index += 3
        default: return false
        }
      }
      return true
    }
  }

  /// Replacement and object characters, line and paragraph separators, and what Unicode keeps out of texts.
  private static func isForbidden(_ value: UInt32) -> Bool {
    0xFFF9...0xFFFD ~= value || value & 0xFFFE == 0xFFFE || 0xFDD0...0xFDEF ~= value || value == 0x2028
      || value == 0x2029 || value == 0xFEFF
  }

  /// Marks above and below letters, dashes, quotation marks, currency signs, letter-like signs, numbers, arrows, operators.
  private static func isPlainSign(_ value: UInt32) -> Bool {
    switch value {
    case 0x300...0x36F, 0x2002...0x200A, 0x2010...0x2027, 0x202F...0x205E, 0x2070...0x2094, 0x20A0...0x20C0,
      0x2100...0x214F, 0x2150...0x2188, 0x2190...0x22FF, 0x2500...0x25FF:
      value != 0x034F
    default: false
    }
  }

  private static func checkComposition(_ text: String) throws(Finding) {
    guard let composed = g_utf8_normalize(text, -1, G_NORMALIZE_DEFAULT_COMPOSE) else { return }
    defer { g_free(composed) }
    guard String(cString: composed).utf8.elementsEqual(text.utf8) else {
      throw Finding(
        .looseMarks,
        Words(
          vi: "Chữ “\(text)” có dấu rời (chưa ở dạng NFC).",
          en: "The text “\(text)” has loose marks (it is not in NFC)."),
        hint: Words(
          vi: "Lưu lại văn bản ở dạng Unicode dựng sẵn.", en: "Save the text in composed Unicode."))
    }
  }
}

extension Unicode.Scalar {
  /// The number of the character as `U+1EAA`.
  public var notation: String {
    let digits = String(value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}

extension Finding {
  static func unfitCharacter(_ scalar: Unicode.Scalar, text: String) -> Finding {
    let shown = String(String.UnicodeScalarView(text.unicodeScalars.map { $0.value < 0x20 ? "␣" : $0 }))
    return Finding(
      .unprintableCharacter,
      Words(
        vi: "Chữ “\(shown)” có ký tự \(scalar.notation) không in được.",
        en: "The text “\(shown)” holds the character \(scalar.notation), which cannot be printed."),
      hint: Words(
        vi: "Xóa ký tự ấy, hoặc lưu lại tệp với bảng mã đúng (UTF-8).",
        en: "Remove the character, or save the file in its right encoding (UTF-8)."))
  }

  static func missingSmallCapital(_ letter: Unicode.Scalar, face: Face, text: String) -> Finding {
    Finding(
      .missingSmallCapital,
      Words(
        vi: "Phông “\(face.name)” không có chữ hoa nhỏ cho “\(letter)” (\(letter.notation)) trong “\(text)”.",
        en: "The face “\(face.name)” has no small capital for “\(letter)” (\(letter.notation)), which “\(text)” needs."),
      hint: Words(
        vi: "Chọn phông có đủ chữ hoa nhỏ, như TeX Gyre Termes, hoặc bỏ smcp.",
        en: "Choose a face whose small capitals are complete, such as TeX Gyre Termes, or drop smcp."))
  }

  static func missingLetter(_ scalar: Unicode.Scalar, face: Face, text: String) -> Finding {
    Finding(
      .letterMissingInFace,
      Words(
        vi: "Phông “\(face.name)” không có chữ “\(scalar)” (\(scalar.notation)) trong “\(text)”.",
        en: "The face “\(face.name)” has no “\(scalar)” (\(scalar.notation)), which “\(text)” needs."),
      hint: Words(
        vi: "Sửa chữ trong dữ liệu, hoặc chọn phông khác trong bố cục.",
        en: "Correct the text in the data, or choose another face in the layout."))
  }
}
