import Foundation
import Vietnamese

/// How letters are coded in a file, or in the cells of a legacy font.
public enum TextEncoding: String, Sendable, Hashable, CaseIterable {
  case utf8 = "utf-8"
  case utf16LittleEndian = "utf-16le"
  case utf16BigEndian = "utf-16be"
  case windows1258 = "windows-1258"
  case tcvn3
  case vni
  case viscii

  /// The encoding of a name as users write it, such as `ABC`, `VNI-Windows`, `cp1258`; nothing if it is not known.
  public static func named(_ name: String) -> TextEncoding? {
    switch name.lowercased().filter({ $0.isLetter || $0.isNumber }) {
    case "utf8", "unicode": .utf8
    case "utf16", "utf16le": .utf16LittleEndian
    case "utf16be": .utf16BigEndian
    case "windows1258", "cp1258": .windows1258
    case "tcvn3", "abc", "tcvn", "tcvn5712", "tcvn3abc": .tcvn3
    case "vni", "vniwindows", "vniwin": .vni
    case "viscii": .viscii
    default: nil
    }
  }

  /// What messages call it.
  public var title: String {
    switch self {
    case .utf8: "UTF-8"
    case .utf16LittleEndian: "UTF-16LE"
    case .utf16BigEndian: "UTF-16BE"
    case .windows1258: "windows-1258"
    case .tcvn3: "TCVN3 (ABC)"
    case .vni: "VNI-Windows"
    case .viscii: "VISCII"
    }
  }

  /// The encodings in which letters of legacy fonts can be coded, by how often they are met.
  static let legacy: [TextEncoding] = [.tcvn3, .vni, .windows1258, .viscii]
}

/// Text after decoding, in NFC, and what could not be decoded.
struct DecodedText: Sendable, Hashable {
  var text: String
  /// What stands in the text as U+FFFD, as bytes.
  var lost: [UInt8] = []
}

extension TextEncoding {
  /// Decodes bytes of a file, a byte order mark left out.
  func decode(_ bytes: some Collection<UInt8>) -> DecodedText {
    switch self {
    case .utf8:
      let body = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes.dropFirst(0)
      return DecodedText(text: String(decoding: body, as: UTF8.self))
    case .utf16LittleEndian, .utf16BigEndian: return decodeUTF16(Array(bytes))
    case .vni: return Self.nfc(VNIText.decode(Self.scalars(bytes, page: CodePages.windows1252)))
    case .tcvn3: return Self.nfc(Self.scalars(bytes, page: CodePages.tcvn3, low: CodePages.tcvn3Low))
    case .viscii: return Self.nfc(Self.scalars(bytes, page: CodePages.viscii, low: CodePages.visciiLow))
    case .windows1258: return Self.nfc(Self.scalars(bytes, page: CodePages.windows1258))
    }
  }

  /// Decodes text of a legacy font that was stored as Western European letters; nothing if the text has letters that no
  /// such font could have had, so that it is Unicode already.
  func decode(mojibake text: String) -> DecodedText? {
    var bytes: [UInt8] = []
    for scalar in text.unicodeScalars {
      if scalar.value < 0x100 {
        bytes.append(UInt8(scalar.value))
      } else if let byte = Self.westernBytes[scalar] {
        bytes.append(byte)
      } else {
        return nil
      }
    }
    return decode(bytes)
  }

  /// Bytes as Western European letters, as they look in a program that knows no better.
  static func windows1252Text(_ bytes: [UInt8]) -> String {
    nfc(scalars(bytes, page: CodePages.windows1252)).text
  }

  private static let westernBytes: [Unicode.Scalar: UInt8] = {
    var bytes: [Unicode.Scalar: UInt8] = [:]
    for (offset, unit) in CodePages.windows1252.enumerated() where unit != 0xFFFD {
      if let scalar = Unicode.Scalar(unit) { bytes[scalar] = UInt8(0x80 + offset) }
    }
    return bytes
  }()

  private static func scalars(
    _ bytes: some Collection<UInt8>, page: [UInt16], low: [UInt8: UInt16] = [:]
  ) -> (scalars: [Unicode.Scalar], lost: [UInt8]) {
    var scalars: [Unicode.Scalar] = []
    scalars.reserveCapacity(bytes.count)
    var lost: [UInt8] = []
    for byte in bytes {
      let unit = byte < 0x80 ? low[byte] ?? UInt16(byte) : page[Int(byte) - 0x80]
      if unit == 0xFFFD { lost.append(byte) }
      scalars.append(Unicode.Scalar(unit) ?? "\u{FFFD}")
    }
    return (scalars, lost)
  }

  private static func nfc(_ decoded: (scalars: [Unicode.Scalar], lost: [UInt8])) -> DecodedText {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: decoded.scalars)
    return DecodedText(text: VietnameseText.nfc(String(view)), lost: decoded.lost)
  }

  private func decodeUTF16(_ bytes: [UInt8]) -> DecodedText {
    let isLittle = self == .utf16LittleEndian
    var units: [UInt16] = []
    units.reserveCapacity(bytes.count / 2)
    for index in stride(from: 0, to: bytes.count - 1, by: 2) {
      let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
      units.append(isLittle ? first | second << 8 : first << 8 | second)
    }
    if units.first == 0xFEFF { units.removeFirst() }
    return DecodedText(text: String(decoding: units, as: UTF16.self))
  }
}
