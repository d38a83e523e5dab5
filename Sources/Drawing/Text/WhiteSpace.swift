/// White space at which lines end: spaces of any width that allow a break, and line feeds.
enum WhiteSpace {
  /// The offset after the last letter of a range of UTF-8 offsets; the range's start if there is none.
  static func end(ofInkIn bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Int {
    var end = range.upperBound
    while end > range.lowerBound {
      let length = length(endingAt: end, in: bytes)
      if length == 0 || end - length < range.lowerBound { break }
      end -= length
    }
    return end
  }

  /// How many bytes the white space character takes that ends at an offset; 0 if there is none.
  private static func length(endingAt end: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
    if bytes[end - 1] == 0x20 || bytes[end - 1] == 0x0A { return 1 }
    guard end >= 3 else { return 0 }
    let triple = (bytes[end - 3], bytes[end - 2], bytes[end - 1])
    // U+2000–U+200B without the figure space U+2007, U+2028 and U+2029, U+3000.
    if triple.0 == 0xE2, triple.1 == 0x80 {
      return (0x80...0x8B).contains(triple.2) && triple.2 != 0x87 || triple.2 == 0xA8 || triple.2 == 0xA9 ? 3 : 0
    }
    return triple == (0xE3, 0x80, 0x80) ? 3 : 0
  }
}
