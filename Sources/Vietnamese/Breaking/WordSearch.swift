/// Finds the words of several syllables in a text.
struct WordSearch {
  /// The syllables in small letters, each followed by a space, or by a line end where no word runs on.
  private var text: [UInt8] = []
  private var starts: [Int] = []
  private let own: [[UInt8]]

  /// Adds the words of an office or a layout to those of the lexicon; in small letters, the older spelling.
  init(_ words: [BreakWord], spelledIn spellings: [UInt8], own: OwnWords) {
    self.own = own.words
    text.reserveCapacity(spellings.count + words.count)
    for (index, word) in words.enumerated() {
      starts.append(text.count)
      text += spellings[word.spelling]
      let runsOn =
        index + 1 < words.count && !word.endsClause && !word.closes && !words[index + 1].opens && !word.isNumber
      text.append(runsOn ? UInt8(ascii: " ") : UInt8(ascii: "\n"))
    }
  }

  /// Stretches of pieces that are one word: of all ways to read the text, one with the fewest words.
  func words() -> [Range<Int>] {
    let count = starts.count
    guard count > 1 else { return [] }
    var fewest = [Int](repeating: 0, count: count + 1)
    var lengths = [Int](repeating: 1, count: count)
    text.withUnsafeBufferPointer { bytes in
      for index in stride(from: count - 1, through: 0, by: -1) {
        fewest[index] = fewest[index + 1] + 1
        guard index + 1 < count, bytes[starts[index + 1] - 1] == UInt8(ascii: " ") else { continue }
        func consider(_ length: Int) {
          guard length > 1, fewest[index + length] + 1 < fewest[index] else { return }
          fewest[index] = fewest[index + length] + 1
          lengths[index] = length
        }
        Lexicon.continuations(of: bytes[starts[index]..<starts[index + 1] - 1]) { rest in
          consider(1 + self.length(of: rest, from: index + 1, in: bytes))
        }
        for word in own {
          word.withUnsafeBufferPointer { consider(self.length(of: $0[...], from: index, in: bytes)) }
        }
      }
    }
    var found: [Range<Int>] = []
    var index = 0
    while index < count {
      if lengths[index] > 1 { found.append(index..<index + lengths[index]) }
      index += lengths[index]
    }
    return found
  }

  /// How many pieces the syllables are, where they stand in the text from a piece on; else none.
  private func length(
    of syllables: Slice<UnsafeBufferPointer<UInt8>>, from piece: Int, in bytes: UnsafeBufferPointer<UInt8>
  ) -> Int {
    var position = starts[piece]
    var count = 1
    for byte in syllables {
      guard position < bytes.count, bytes[position] == byte else { return 0 }
      if byte == UInt8(ascii: " ") { count += 1 }
      position += 1
    }
    guard position < bytes.count, bytes[position] == UInt8(ascii: " ") || bytes[position] == UInt8(ascii: "\n") else {
      return 0
    }
    return count
  }
}
