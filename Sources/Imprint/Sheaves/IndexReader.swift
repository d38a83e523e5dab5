/// Reads what an index was written as; what does not fit reads as nothing, and is told by `isSound`.
///
/// Its bytes come from outside: no number is believed before it was held against a limit.
struct IndexReader {
  private let bytes: ArraySlice<UInt8>
  private var position: Int
  private(set) var isSound = true

  /// More than any length or position in a file that can be mended.
  static let limit = 1 << 40

  init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    position = bytes.startIndex
  }

  var isAtEnd: Bool { position == bytes.endIndex }
  var left: Int { bytes.endIndex - position }

  mutating func fail() {
    isSound = false
    position = bytes.endIndex
  }

  mutating func byte() -> UInt8 {
    guard position < bytes.endIndex else {
      fail()
      return 0
    }
    position += 1
    return bytes[position - 1]
  }

  /// A number from 0 up to, but not with, a limit.
  mutating func number(below limit: Int = Self.limit) -> Int {
    var value = 0
    var shift = 0
    while shift < 49 {
      let byte = byte()
      value |= Int(byte & 127) << shift
      if byte < 128 {
        if value < limit { return value }
        break
      }
      shift += 7
    }
    fail()
    return 0
  }

  /// How many things follow, each of at least a byte.
  mutating func count() -> Int { number(below: left) }

  mutating func slice(_ length: Int) -> ArraySlice<UInt8> {
    guard length >= 0, length <= left else {
      fail()
      return []
    }
    position += length
    return bytes[(position - length)..<position]
  }

  /// A stretch of bytes behind its length.
  mutating func stretch() -> ArraySlice<UInt8> { slice(number()) }

  mutating func word() -> UInt64 { slice(8).reduce(0) { $0 << 8 | UInt64($1) } }

  mutating func identity() -> Identity {
    let first = word()
    return Identity(first: first, second: word())
  }
}

/// What tells contents apart in every process alike.
struct Identity: Hashable, Sendable {
  var first: UInt64
  var second: UInt64

  init(first: UInt64, second: UInt64) {
    self.first = first
    self.second = second
  }

  init(_ fingerprint: Fingerprint) {
    first = fingerprint.first
    second = fingerprint.second
  }
}

extension Fingerprint {
  mutating func add(_ bytes: [UInt8]) { bytes.withUnsafeBufferPointer { add($0) } }
}

extension ByteBuffer {
  /// A number from 0, seven bits a byte, the lowest first.
  mutating func append(number: Int) {
    var rest = UInt64(max(0, number))
    while rest > 127 {
      append(UInt8(truncatingIfNeeded: rest) | 128)
      rest >>= 7
    }
    append(UInt8(truncatingIfNeeded: rest))
  }

  mutating func append(word: UInt64) {
    for shift in stride(from: 56, through: 0, by: -8) { append(UInt8(truncatingIfNeeded: word >> UInt64(shift))) }
  }

  mutating func append(identity: Identity) {
    append(word: identity.first)
    append(word: identity.second)
  }

  /// A stretch of bytes behind its length.
  mutating func append(stretch bytes: [UInt8]) {
    append(number: bytes.count)
    append(bytes)
  }
}
