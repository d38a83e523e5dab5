/// Tells UTF-8 from other bytes without making a text of them.
enum UTF8Check {
  /// Whether all bytes are well-formed UTF-8 (Unicode 15, table 3-7).
  static func isValid(_ bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBytes { bytes in
      var place = 0
      while place < bytes.count {
        while place + 8 <= bytes.count,
          bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self) & 0x8080_8080_8080_8080 == 0
        {
          place += 8
        }
        guard place < bytes.count else { return true }
        let first = bytes[place]
        let length = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
        guard first < 0x80 || (0xC2...0xF4).contains(first), place + length <= bytes.count else { return false }
        if length > 1 {
          let range: ClosedRange<UInt8> =
            switch first {
            case 0xE0: 0xA0...0xBF
            case 0xED: 0x80...0x9F
            case 0xF0: 0x90...0xBF
            case 0xF4: 0x80...0x8F
            default: 0x80...0xBF
            }
          guard range.contains(bytes[place + 1]) else { return false }
          for further in place + 2..<max(place + 2, place + length) where bytes[further] & 0xC0 != 0x80 { return false }
        }
        place += length
      }
      return true
    }
  }
}
