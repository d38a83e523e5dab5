/// A code for bytes and for copies of what stands before them, which makes a block of deflate.
///
/// Reference: RFC 1951, sections 3.2.5 and 3.2.7.
struct RunCode: Sendable {
  /// How often bytes, lengths and distances occur.
  struct Frequencies {
    // Any byte may occur, and so may any length and distance.
    private(set) var symbols = [Int](repeating: 1, count: 286)
    private(set) var distances = [Int](repeating: 1, count: 30)

    mutating func add(_ bytes: UnsafeBufferPointer<UInt8>) {
      RunCode.walk(bytes, byte: { symbols[Int($0)] += 1 }, copy: { add(length: $0, distance: $1) })
    }

    mutating func add(length: Int, distance: Int) {
      symbols[RunCode.symbol(ofLength: length)] += 1
      distances[RunCode.symbol(ofDistance: distance).symbol] += 1
    }
  }

  static let shortestCopy = 3
  static let longestCopy = 258
  static let largestDistance = 32_768

  /// The codes of bytes, of the end, and of lengths.
  private let symbols: PrefixCode
  private let distances: PrefixCode
  /// By length, the code of a copy with the bits that make it exact.
  private let lengths: [BitCode]

  init(_ frequencies: Frequencies) {
    let symbols = PrefixCode(frequencies: frequencies.symbols, limit: 15)
    self.symbols = symbols
    distances = PrefixCode(frequencies: frequencies.distances, limit: 15)
    lengths = (0...Self.longestCopy).map { length in
      guard length >= Self.shortestCopy else { return BitCode() }
      let symbol = Self.symbol(ofLength: length)
      let code = symbols.codes[symbol]
      let extra = UInt64(length - Self.bases[symbol - 257])
      return BitCode(code.bits | extra << UInt64(code.count), count: code.count + Self.extraBits(symbol))
    }
  }

  /// The start of the one block that there is, with the lengths of all codes.
  var header: BitRun {
    var bits = BitBuffer(capacity: 1024)
    bits.append(1, count: 1)
    bits.append(2, count: 2)
    bits.append(UInt64(symbols.codes.count - 257), count: 5)
    bits.append(UInt64(distances.codes.count - 1), count: 5)
    let lengths = (symbols.codes + distances.codes).map(\.count)
    var frequencies = [Int](repeating: 0, count: 19)
    for length in lengths { frequencies[length] += 1 }
    let code = PrefixCode(frequencies: frequencies, limit: 7)
    bits.append(UInt64(Self.lengthOrder.count - 4), count: 4)
    for symbol in Self.lengthOrder { bits.append(UInt64(code.codes[symbol].count), count: 3) }
    for length in lengths { bits.append(code.codes[length]) }
    return BitRun(bits)
  }

  /// Appends bytes, for which there must be room of two bytes each; of copies only those near by are made.
  func append(_ bytes: UnsafeBufferPointer<UInt8>, to bits: inout BitBuffer) {
    symbols.codes.withUnsafeBufferPointer { symbols in
      Self.walk(
        bytes, byte: { bits.append(symbols[Int($0)]) }, copy: { appendCopy(length: $0, distance: $1, to: &bits) })
    }
  }

  @inline(__always)
  func appendCopy(length: Int, distance: Int, to bits: inout BitBuffer) {
    bits.append(lengths[length])
    let (symbol, extra, count) = Self.symbol(ofDistance: distance)
    bits.append(distances.codes[symbol])
    bits.append(UInt64(extra), count: count)
  }

  func appendEnd(to bits: inout BitBuffer) { bits.append(symbols.codes[256]) }

  /// Walks over bytes, each by itself or in a run of what stood one, two or four bytes before.
  ///
  /// Tables of fonts have numbers of two and four bytes, and long stretches of the same ones.
  @inline(__always)
  static func walk(
    _ bytes: UnsafeBufferPointer<UInt8>, byte: (UInt8) -> Void, copy: (_ length: Int, _ distance: Int) -> Void
  ) {
    var place = 0
    while place < bytes.count {
      var (best, bestDistance) = (shortestCopy - 1, 0)
      var distance = 1
      while distance <= min(4, place) {
        if bytes[place] == bytes[place - distance] {
          let end = min(bytes.count, place + longestCopy)
          var next = place + 1
          while next < end, bytes[next] == bytes[next - distance] { next += 1 }
          if next - place > best { (best, bestDistance) = (next - place, distance) }
        }
        distance <<= 1
      }
      if bestDistance > 0 {
        copy(best, bestDistance)
        place += best
      } else {
        byte(bytes[place])
        place += 1
      }
    }
  }

  private static func symbol(ofLength length: Int) -> Int { 257 + (bases.lastIndex { $0 <= length } ?? 0) }

  private static func extraBits(_ symbol: Int) -> Int {
    symbol < 265 || symbol == 285 ? 0 : (symbol - 261) / 4
  }

  /// A distance's symbol, and the bits that make it exact.
  @inline(__always)
  private static func symbol(ofDistance distance: Int) -> (symbol: Int, extra: Int, count: Int) {
    let value = distance - 1
    guard value >= 4 else { return (value, 0, 0) }
    let count = value.bitWidth - value.leadingZeroBitCount - 2
    return (2 * (count + 1) + (value >> count & 1), value & (1 << count - 1), count)
  }

  private static let bases = [
    3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227, 258,
  ]
  private static let lengthOrder = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]
}
