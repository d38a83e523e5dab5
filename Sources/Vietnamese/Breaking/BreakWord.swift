/// A piece of text between two places where a line may break, with what the rules ask of it.
///
/// Made for every piece of every text that takes more than one line, so it looks at each byte once and makes no strings.
struct BreakWord {
  /// The word in small letters, without punctuation around it.
  private(set) var key: WordKey
  /// Where the word stands among the spellings: in small letters, the older place of the tone ("hóa").
  private(set) var spelling = 0..<0
  /// Whether nothing is left without punctuation.
  private(set) var isBare = true
  /// Whether a digit begins it.
  private(set) var isNumber = false
  /// A figure and no small Latin letter, such as `05`, `11,2` or `2016–2017`.
  private(set) var isPlainNumber = false
  /// A plain number between 1900 and 2100, which is more likely a year than a count.
  private(set) var isYear = false
  private(set) var isRoman = false
  private(set) var isCapitalised = false
  private(set) var isAllCapitals = false
  /// Whether it opens or closes a quotation or parenthesis.
  private(set) var opens = false
  private(set) var closes = false
  /// Whether a point, comma or the like ends it, quotation marks after that left out.
  private(set) var endsClause = false
  private(set) var endsInComma = false
  private(set) var endsInPoint = false
  private(set) var endsInDash = false
  private(set) var endsInHyphen = false
  private(set) var isDash = false
  private(set) var beginsWithPercent = false
  /// Whether it is one syllable: no white space within, as in a name that is kept together.
  private(set) var isSyllable = true

  /// Reads a word and adds it to the spellings; the buffer is room for its characters that the caller lends again and
  /// again.
  init(_ bytes: ArraySlice<UInt8>, buffer: inout [UInt32], spellings: inout [UInt8]) {
    Self.decode(bytes, into: &buffer)
    isSyllable = !buffer.contains(0x20)
    let last = buffer.last ?? 0
    isDash = buffer.count == 1 && Letters.isDash(last)
    endsInDash = last == 0x2013 || last == 0x2014
    endsInHyphen = buffer.count > 1 && (last == 0x2D || last == 0x2F)
    endsInPoint = last == 0x2E
    beginsWithPercent = buffer.first == 0x25
    var start = 0
    var end = buffer.count
    while start < end, Letters.isOpener(buffer[start]) {
      opens = true
      start += 1
    }
    var mark: UInt32?
    while end > start {
      let scalar = buffer[end - 1]
      if Letters.isCloser(scalar) {
        closes = true
      } else if Letters.isPoint(scalar) {
        mark = mark ?? scalar
      } else {
        break
      }
      end -= 1
    }
    endsClause = mark != nil
    endsInComma = mark == 0x2C
    key = WordKey()
    isBare = start == end
    readLetters(buffer[start..<end])
    spell(&buffer, start..<end, into: &spellings)
  }

  private mutating func spell(_ scalars: inout [UInt32], _ letters: Range<Int>, into spellings: inout [UInt8]) {
    let first = spellings.count
    for index in letters { scalars[index] = Letters.small(scalars[index]) }
    Letters.setOlderTone(&scalars, letters)
    for index in letters { Letters.add(scalars[index], to: &spellings) }
    spelling = first..<spellings.count
  }

  private mutating func readLetters(_ letters: ArraySlice<UInt32>) {
    guard let first = letters.first else { return }
    var number = 0
    var hasSmall = false
    var hasLatinSmall = false
    var isRoman = true
    var isDigits = letters.count <= 4
    for letter in letters {
      let small = Letters.small(letter)
      key.add(small)
      let isSmall = small == letter && Letters.isLetter(letter)
      hasSmall = hasSmall || isSmall
      hasLatinSmall = hasLatinSmall || (0x61...0x7A).contains(letter)
      isRoman = isRoman && [0x49, 0x56, 0x58, 0x4C, 0x43].contains(letter)
      if (0x30...0x39).contains(letter) { number = number &* 10 &+ Int(letter - 0x30) } else { isDigits = false }
    }
    isNumber = (0x30...0x39).contains(first)
    isPlainNumber = isNumber && !hasLatinSmall
    isYear = isDigits && (1900...2100).contains(number)
    self.isRoman = isRoman && letters.count < 6
    isCapitalised = Letters.small(first) != first
    isAllCapitals = isCapitalised && letters.count > 1 && !hasSmall
  }

  private static func decode(_ bytes: ArraySlice<UInt8>, into buffer: inout [UInt32]) {
    buffer.removeAll(keepingCapacity: true)
    for byte in bytes {
      switch byte {
      case 0..<0x80: buffer.append(UInt32(byte))
      case 0x80..<0xC0: if let last = buffer.indices.last { buffer[last] = buffer[last] << 6 | UInt32(byte & 0x3F) }
      case 0xC0..<0xE0: buffer.append(UInt32(byte & 0x1F))
      case 0xE0..<0xF0: buffer.append(UInt32(byte & 0x0F))
      default: buffer.append(UInt32(byte & 0x07))
      }
    }
  }
}

/// Characters by their number: what they are, and their small forms.
private enum Letters {
  static func isDash(_ scalar: UInt32) -> Bool { scalar == 0x2D || scalar == 0x2013 || scalar == 0x2014 }
  /// “ " ‘ ( [ «
  static func isOpener(_ scalar: UInt32) -> Bool { [0x201C, 0x22, 0x2018, 0x28, 0x5B, 0xAB].contains(scalar) }
  /// ” " ’ ) ] »
  static func isCloser(_ scalar: UInt32) -> Bool { [0x201D, 0x22, 0x2019, 0x29, 0x5D, 0xBB].contains(scalar) }
  /// , . ; : ! ? …
  static func isPoint(_ scalar: UInt32) -> Bool {
    [0x2C, 0x2E, 0x3B, 0x3A, 0x21, 0x3F, 0x2026].contains(scalar)
  }

  /// The small form of a capital of the Vietnamese alphabet; any other character is its own.
  static func small(_ scalar: UInt32) -> UInt32 {
    switch scalar {
    case 0x41...0x5A, 0xC0...0xD6, 0xD8...0xDE: scalar + 0x20
    case 0x102, 0x110, 0x128, 0x168, 0x1A0, 0x1AF: scalar + 1
    case 0x1EA0...0x1EF9: scalar | 1
    default: scalar
    }
  }

  /// The older and the newer place of a tone, by the vowel that bears it in the newer one: "oà" is "òa".
  private static func olderTone(_ first: UInt32, _ second: UInt32) -> (UInt32, UInt32)? {
    let tones = { (vowels: [UInt32]) in vowels.firstIndex(of: second) }
    switch first {
    case 0x6F:
      let older: [UInt32] = [0xF2, 0xF3, 0x1ECF, 0xF5, 0x1ECD]
      if let tone = tones([0xE0, 0xE1, 0x1EA3, 0xE3, 0x1EA1]) { return (older[tone], 0x61) }
      if let tone = tones([0xE8, 0xE9, 0x1EBB, 0x1EBD, 0x1EB9]) { return (older[tone], 0x65) }
    case 0x75:
      let older: [UInt32] = [0xF9, 0xFA, 0x1EE7, 0x169, 0x1EE5]
      if let tone = tones([0x1EF3, 0xFD, 0x1EF7, 0x1EF9, 0x1EF5]) { return (older[tone], 0x79) }
    default: break
    }
    return nil
  }

  /// Moves the tone at a syllable's end to its older place; after q the u is no vowel.
  static func setOlderTone(_ scalars: inout [UInt32], _ letters: Range<Int>) {
    let end = letters.upperBound
    guard letters.count >= 2, letters.count == 2 || scalars[end - 3] != 0x71,
      let (first, second) = olderTone(scalars[end - 2], scalars[end - 1])
    else { return }
    (scalars[end - 2], scalars[end - 1]) = (first, second)
  }

  /// Adds a character as UTF-8.
  static func add(_ scalar: UInt32, to bytes: inout [UInt8]) {
    switch scalar {
    case 0..<0x80: bytes.append(UInt8(scalar))
    case 0x80..<0x800:
      bytes.append(UInt8(0xC0 | scalar >> 6))
      bytes.append(UInt8(0x80 | scalar & 0x3F))
    case 0x800..<0x10000:
      bytes.append(UInt8(0xE0 | scalar >> 12))
      bytes.append(UInt8(0x80 | scalar >> 6 & 0x3F))
      bytes.append(UInt8(0x80 | scalar & 0x3F))
    default: bytes.append(UInt8(ascii: "?"))
    }
  }

  static func isLetter(_ scalar: UInt32) -> Bool {
    (0x61...0x7A).contains(scalar) || (0xDF...0x1EFF).contains(scalar) || (0x41...0x5A).contains(scalar)
  }
}

/// A word, or words with spaces between them, as a number to look them up by.
struct WordKey: Hashable {
  private var value: UInt64 = 0xCBF2_9CE4_8422_2325

  init() {}

  /// The key of words in small letters.
  init(_ words: String) {
    for scalar in words.unicodeScalars { add(scalar.value) }
  }

  /// The key of a word in small letters, given by its scalars.
  init(_ scalars: some Sequence<UInt32>) {
    for scalar in scalars { add(scalar) }
  }

  /// The hash of Fowler, Noll and Vo, over characters.
  mutating func add(_ scalar: UInt32) { value = (value ^ UInt64(scalar)) &* 0x0000_0100_0000_01B3 }
}

/// Two words in a row, to look them up by.
struct PairKey: Hashable {
  var first: WordKey
  var second: WordKey

  init(_ first: WordKey, _ second: WordKey) {
    self.first = first
    self.second = second
  }

  /// The key of two words with a space between them.
  init(_ words: String) {
    let space = words.firstIndex(of: " ") ?? words.endIndex
    first = WordKey(String(words[..<space]))
    second = WordKey(String(words[space...].dropFirst()))
  }
}
