/// Names as text: those that are no UTF-8 keep their bytes as characters of private use, so that none is lost.
enum PDFName {
  private static var offset: UInt32 { 0xF700 }

  static func text(of bytes: some Collection<UInt8>) -> String {
    if let text = String(validating: bytes, as: UTF8.self) { return text }
    var scalars = String.UnicodeScalarView()
    for byte in bytes {
      if let scalar = UnicodeScalar(byte < 128 ? UInt32(byte) : offset + UInt32(byte)) { scalars.append(scalar) }
    }
    return String(scalars)
  }

  static func bytes(of name: String) -> [UInt8] {
    name.unicodeScalars.flatMap { scalar -> [UInt8] in
      let isKept = (offset + 128...offset + 255).contains(scalar.value)
      return isKept ? [UInt8(scalar.value - offset)] : Array(String(scalar).utf8)
    }
  }
}
