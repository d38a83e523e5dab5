/// A prefix code of Huffman in the canonical form of deflate, its codes turned so that they can be written lowest bit first.
///
/// Reference: RFC 1951, section 3.2.2.
struct PrefixCode: Sendable {
  /// The bits of each symbol, none where it never occurs.
  let codes: [BitCode]

  /// - Parameters:
  ///   - frequencies: how often each symbol occurs.
  ///   - limit: the largest number of bits that a symbol may take.
  init(frequencies: [Int], limit: Int) {
    var frequencies = frequencies
    var lengths = Self.lengths(for: frequencies)
    while lengths.contains(where: { $0 > limit }) {
      // Flatter frequencies make a flatter tree; all alike, they need no more than one bit over the logarithm.
      for index in frequencies.indices where frequencies[index] > 0 {
        frequencies[index] = (frequencies[index] + 1) / 2
      }
      lengths = Self.lengths(for: frequencies)
    }
    codes = Self.codes(for: lengths)
  }

  private static func lengths(for frequencies: [Int]) -> [Int] {
    var lengths = [Int](repeating: 0, count: frequencies.count)
    let symbols = frequencies.indices.filter { frequencies[$0] > 0 }.sorted {
      (frequencies[$0], $0) < (frequencies[$1], $1)
    }
    guard symbols.count > 1 else {
      for symbol in symbols { lengths[symbol] = 1 }
      return lengths
    }
    // Leaves come first, then the nodes above them, each of the two lightest before it; both kinds are in order.
    var weights = symbols.map { frequencies[$0] }
    var parents = [Int](repeating: 0, count: 2 * symbols.count - 1)
    var (leaf, node) = (0, symbols.count)
    for made in symbols.count..<(2 * symbols.count - 1) {
      var weight = 0
      for _ in 0..<2 {
        let isLeaf = leaf < symbols.count && (node >= made || weights[leaf] <= weights[node])
        let lightest = isLeaf ? leaf : node
        if isLeaf { leaf += 1 } else { node += 1 }
        weight += weights[lightest]
        parents[lightest] = made
      }
      weights.append(weight)
    }
    var depths = [Int](repeating: 0, count: parents.count)
    for index in parents.indices.dropLast().reversed() {
      depths[index] = depths[parents[index]] + 1
      if index < symbols.count { lengths[symbols[index]] = depths[index] }
    }
    return lengths
  }

  private static func codes(for lengths: [Int]) -> [BitCode] {
    var next = 0
    var codes = [BitCode](repeating: BitCode(), count: lengths.count)
    for length in 1...max(1, lengths.max() ?? 1) {
      for symbol in lengths.indices where lengths[symbol] == length {
        codes[symbol] = BitCode((0..<length).reduce(0) { $0 << 1 | UInt64(next >> $1 & 1) }, count: length)
        next += 1
      }
      next <<= 1
    }
    return codes
  }
}
