/// A 128-bit sum over bytes: tells contents apart and makes the file's identifier; it is no cryptographic hash.
struct Fingerprint: Hashable, Sendable {
  private(set) var first: UInt64 = 0x9E37_79B9_7F4A_7C15
  private(set) var second: UInt64 = 0xD1B5_4A32_D192_ED03
  private var length: UInt64 = 0

  init() {}

  init(of bytes: [UInt8]) { bytes.withUnsafeBufferPointer { add($0) } }

  mutating func add(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard let base = bytes.baseAddress else { return }
    let raw = UnsafeRawPointer(base)
    var offset = 0
    while offset + 8 <= bytes.count {
      mix(raw.loadUnaligned(fromByteOffset: offset, as: UInt64.self).littleEndian)
      offset += 8
    }
    var tail: UInt64 = 0x80
    while offset < bytes.count {
      tail = tail << 8 | UInt64(bytes[offset])
      offset += 1
    }
    mix(tail)
    length &+= UInt64(bytes.count)
    mix(length)
  }

  mutating func add(_ bytes: [UInt8]) { bytes.withUnsafeBufferPointer { add($0) } }

  mutating func add(_ text: String) {
    var text = text
    text.withUTF8 { add($0) }
  }

  @inline(__always)
  private mutating func mix(_ word: UInt64) {
    let product = (first ^ word).multipliedFullWidth(by: 0xE703_7ED1_A0B4_28DB)
    first = product.high ^ product.low ^ second
    second = (second &+ word).rotatedLeft(29) &* 0x9FB2_1C65_1E98_DF25
  }

  /// Sixteen bytes.
  var bytes: [UInt8] {
    let one = first ^ (second >> 32)
    let two = second ^ (first << 7)
    return (0..<8).map { UInt8(truncatingIfNeeded: one >> (56 - 8 * $0)) }
      + (0..<8).map { UInt8(truncatingIfNeeded: two >> (56 - 8 * $0)) }
  }
}

extension UInt64 {
  @inline(__always)
  func rotatedLeft(_ count: UInt64) -> UInt64 { self << count | self >> (64 - count) }
}

extension ByteBuffer {
  mutating func append(hexadecimal bytes: [UInt8]) {
    let digits = Array("0123456789abcdef".utf8)
    append(UInt8(ascii: "<"))
    for byte in bytes {
      append(digits[Int(byte >> 4)])
      append(digits[Int(byte & 15)])
    }
    append(UInt8(ascii: ">"))
  }
}
