extension ByteBuffer {
  /// One byte of a string in parentheses, escaped where it must be.
  @inline(__always)
  mutating func append(stringByte byte: UInt8) {
    switch byte {
    case UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "\\"):
      append(UInt8(ascii: "\\"))
      append(byte)
    case 13: append("\\r")
    default: append(byte)
    }
  }

  /// A text for people: in ASCII where that is enough, else in UTF-16 with a byte order mark.
  mutating func append(textString text: String) {
    append(UInt8(ascii: "("))
    if text.utf8.allSatisfy({ $0 >= 32 && $0 < 127 }) {
      for byte in text.utf8 { append(stringByte: byte) }
    } else {
      append(stringByte: 0xFE)
      append(stringByte: 0xFF)
      for unit in text.utf16 {
        append(stringByte: UInt8(unit >> 8))
        append(stringByte: UInt8(unit & 255))
      }
    }
    append(UInt8(ascii: ")"))
  }

  /// A string of bytes, such as an address or a key.
  mutating func append(byteString text: String) {
    append(UInt8(ascii: "("))
    for byte in text.utf8 { append(stringByte: byte) }
    append(UInt8(ascii: ")"))
  }

  /// A name, with its slash; what is not plain in it goes as `#xx`, and it is cut to 127 bytes.
  mutating func append(name: String) {
    append(UInt8(ascii: "/"))
    let digits = Array("0123456789ABCDEF".utf8)
    for byte in name.utf8.prefix(40) {
      let isPlain =
        (byte >= UInt8(ascii: "a") && byte <= UInt8(ascii: "z"))
        || (byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z"))
        || (byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")) || "-_.+".utf8.contains(byte)
      if isPlain {
        append(byte)
      } else {
        append(UInt8(ascii: "#"))
        append(digits[Int(byte >> 4)])
        append(digits[Int(byte & 15)])
      }
    }
  }

  /// Text for XML, escaped; characters that XML forbids are left out.
  mutating func append(xml text: String) {
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": append("&amp;")
      case "<": append("&lt;")
      case ">": append("&gt;")
      case "\"": append("&quot;")
      default:
        if scalar.value >= 32 || scalar == "\n" || scalar == "\t" { append(text: String(scalar)) }
      }
    }
  }
}
