import Vietnamese

/// A text as a key by its bytes: records are in NFC already, so that nothing has to be composed to compare them.
struct WrittenText: Hashable {
  let text: String

  static func == (left: WrittenText, right: WrittenText) -> Bool {
    left.text.utf8.count == right.text.utf8.count && left.text.utf8.elementsEqual(right.text.utf8)
  }

  func hash(into hasher: inout Hasher) {
    let isDone: Void? = text.utf8.withContiguousStorageIfAvailable { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
    if isDone == nil { for byte in text.utf8 { hasher.combine(byte) } }
  }
}

/// Numbers texts; those that a comparison does not tell apart have the same number.
struct TextNumbers {
  private var written: [WrittenText: Int] = [:]
  private var keys: [String: Int] = [:]

  mutating func number(of text: String) -> Int {
    if let known = written[WrittenText(text: text)] { return known }
    let key = VietnameseText.comparisonKey(text)
    let number = keys[key] ?? keys.count
    keys[key] = number
    written[WrittenText(text: text)] = number
    return number
  }
}
