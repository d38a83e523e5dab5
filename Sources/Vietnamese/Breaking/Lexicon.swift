/// Words of two and more syllables, which lines keep whole.
///
/// The list is sorted text within the program: it is searched where it lies, so that beginning costs nothing.
enum Lexicon {
  /// Calls with each stretch of text that follows this first syllable in a word of the lexicon: bytes in small letters,
  /// several syllables parted by spaces.
  static func continuations(
    of syllable: Slice<UnsafeBufferPointer<UInt8>>, _ body: (UnsafeBufferPointer<UInt8>.SubSequence) -> Void
  ) {
    let text = UnsafeBufferPointer(start: words.utf8Start, count: words.utf8CodeUnitCount)
    var start = firstLine(of: syllable, in: text)
    while start < text.count {
      let end = lineEnd(from: start, in: text)
      let line = text[start..<end]
      guard compare(line, with: syllable) == .equal else { return }
      var item = start + syllable.count + 1
      while item < end {
        let comma = text[item..<end].firstIndex(of: UInt8(ascii: ",")) ?? end
        body(text[item..<comma])
        item = comma + 1
      }
      start = end + 1
    }
  }

  private enum Order { case less, equal, greater }

  /// The start of the first line whose syllable is not below this one.
  private static func firstLine(
    of syllable: Slice<UnsafeBufferPointer<UInt8>>, in text: UnsafeBufferPointer<UInt8>
  ) -> Int {
    var (low, high) = (0, text.count)
    while low < high {
      let middle = lineStart(at: (low + high) / 2, in: text)
      let end = lineEnd(from: middle, in: text)
      if compare(text[middle..<end], with: syllable) == .less {
        low = end + 1
      } else {
        high = middle
      }
    }
    return low
  }

  private static func lineStart(at index: Int, in text: UnsafeBufferPointer<UInt8>) -> Int {
    var start = index
    while start > 0, text[start - 1] != UInt8(ascii: "\n") { start -= 1 }
    return start
  }

  private static func lineEnd(from start: Int, in text: UnsafeBufferPointer<UInt8>) -> Int {
    text[start...].firstIndex(of: UInt8(ascii: "\n")) ?? text.count
  }

  /// A line's first syllable beside another one.
  private static func compare(
    _ line: Slice<UnsafeBufferPointer<UInt8>>, with syllable: Slice<UnsafeBufferPointer<UInt8>>
  ) -> Order {
    var index = line.startIndex
    for byte in syllable {
      guard index < line.endIndex else { return .less }
      let other = line[index]
      if other == UInt8(ascii: " ") || other < byte { return .less }
      if other > byte { return .greater }
      index += 1
    }
    return index < line.endIndex && line[index] == UInt8(ascii: " ") ? .equal : .greater
  }
}
