/// Numbers in a font's tables, which are big-endian; what lies outside reads as 0.
struct FontTable: Sendable {
  let bytes: [UInt8]

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  var count: Int { bytes.count }

  func byte(_ offset: Int) -> Int { offset >= 0 && offset < bytes.count ? Int(bytes[offset]) : 0 }
  func unsigned16(_ offset: Int) -> Int { byte(offset) << 8 | byte(offset + 1) }
  func signed16(_ offset: Int) -> Int { Int(Int16(truncatingIfNeeded: unsigned16(offset))) }
  func unsigned32(_ offset: Int) -> Int { unsigned16(offset) << 16 | unsigned16(offset + 2) }

  func slice(_ start: Int, _ end: Int) -> ArraySlice<UInt8> {
    guard start >= 0, start < end, end <= bytes.count else { return [] }
    return bytes[start..<end]
  }
}
