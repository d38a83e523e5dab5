/// Bits that grow at their end, the first in the lowest place of the first byte, as deflate wants them.
struct BitBuffer: ~Copyable {
  private var output: ByteBuffer
  private var held: UInt64 = 0
  private var heldCount = 0

  init(capacity: Int) { output = ByteBuffer(capacity: capacity) }

  var count: Int { 8 * output.count + heldCount }

  /// Makes room for so many bytes, which appending takes for granted.
  mutating func reserve(_ bytes: Int) { output.reserve(bytes + 8) }

  /// Appends up to 56 bits, for which room was made; those above them must be 0.
  @inline(__always)
  mutating func append(_ bits: UInt64, count: Int) {
    held |= bits << UInt64(heldCount)
    heldCount += count
    UnsafeMutableRawPointer(output.base + output.count).storeBytes(of: held.littleEndian, as: UInt64.self)
    let whole = heldCount >> 3
    output.advance(by: whole)
    held >>= UInt64(8 * whole)
    heldCount &= 7
  }

  @inline(__always)
  mutating func append(_ code: BitCode) { append(code.bits, count: code.count) }

  /// Appends bits that start at a byte, after which at least eight others can be read.
  @inline(__always)
  mutating func append(_ bytes: UnsafeRawBufferPointer, from start: Int, count: Int) {
    var (place, rest) = (start, count)
    while rest > 0 {
      let number = min(rest, 56)
      let word = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self))
      append(word & (1 << UInt64(number) - 1), count: number)
      place += 7
      rest -= number
    }
  }

  /// The bytes, the last one filled up with 0.
  consuming func finish() -> [UInt8] {
    reserve(1)
    if heldCount > 0 { append(0, count: 8 - heldCount) }
    return output.array
  }
}

/// Some bits, of which there are up to 32.
struct BitCode: Sendable {
  private let packed: UInt64

  init(_ bits: UInt64 = 0, count: Int = 0) { packed = bits | UInt64(count) << 32 }

  @inline(__always) var bits: UInt64 { packed & 0xFFFF_FFFF }
  @inline(__always) var count: Int { Int(packed >> 32) }
}

/// Bits made ready to be appended many times.
struct BitRun: Sendable {
  let bytes: [UInt8]
  let count: Int

  init(_ buffer: consuming BitBuffer) {
    count = buffer.count
    bytes = buffer.finish() + [UInt8](repeating: 0, count: 8)
  }
}
