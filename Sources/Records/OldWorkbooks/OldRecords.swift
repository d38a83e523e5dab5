/// Walks through the records of an old workbook: a kind, a length, and data.
struct OldRecords {
  private let bytes: [UInt8]
  private var index: Int

  init(_ bytes: [UInt8], from start: Int) {
    self.bytes = bytes
    index = start
  }

  mutating func next() -> (kind: Int, data: [UInt8])? {
    guard index >= 0, index + 4 <= bytes.count else { return nil }
    let kind = Int(LittleEndian.short(bytes, index))
    let length = Int(LittleEndian.short(bytes, index + 2))
    let end = min(index + 4 + length, bytes.count)
    defer { index = end }
    return (kind, Array(bytes[(index + 4)..<end]))
  }

  /// The data of the records that carry the last one on.
  mutating func continuations() -> [[UInt8]] {
    var further: [[UInt8]] = []
    while index + 4 <= bytes.count, LittleEndian.short(bytes, index) == 0x003C, let record = next() {
      further.append(record.data)
    }
    return further
  }
}

/// A text as UTF-16 units, and where other fonts begin in it.
struct OldText {
  var units: [UInt16]
  var runs: [(start: Int, font: Int)] = []

  var string: String { String(decoding: units, as: UTF16.self) }

  /// The pieces of one font each; nothing for the font of the cell.
  var pieces: [(text: String, font: Int?)] {
    var pieces: [(String, Int?)] = []
    var start = 0
    var font: Int?
    for run in runs + [(units.count, 0)] {
      let end = min(max(run.start, start), units.count)
      if end > start { pieces.append((String(decoding: units[start..<end], as: UTF16.self), font)) }
      (start, font) = (end, run.font)
    }
    return pieces
  }
}

/// Reads numbers and texts out of data that goes on from record to record.
struct OldCursor {
  private let parts: [[UInt8]]
  private var part = 0
  private var index: Int

  init(_ parts: [[UInt8]], at index: Int) {
    self.parts = parts
    self.index = index
    settle()
  }

  var isAtEnd: Bool { part >= parts.count }

  private mutating func settle() {
    while part < parts.count, index >= parts[part].count {
      index -= parts[part].count
      part += 1
    }
  }

  mutating func byte() -> UInt8 {
    guard part < parts.count else { return 0 }
    defer {
      index += 1
      settle()
    }
    return parts[part][index]
  }

  mutating func short() -> UInt16 { UInt16(byte()) | UInt16(byte()) << 8 }
  mutating func long() -> UInt32 { UInt32(short()) | UInt32(short()) << 16 }

  mutating func bytes(_ count: Int) -> [UInt8] {
    var bytes: [UInt8] = []
    while bytes.count < count, !isAtEnd { bytes.append(byte()) }
    return bytes
  }

  private mutating func skip(_ count: Int) {
    guard part < parts.count else { return }
    index += count
    settle()
  }

  /// A text behind its length: a byte says whether its letters take one or two bytes.
  mutating func unicode(length: Int) -> String { String(decoding: unicodeUnits(length: length), as: UTF16.self) }

  mutating func unicodeUnits(length: Int) -> [UInt16] {
    let options = byte()
    return units(length, isWide: options & 1 != 0)
  }

  /// A text of the shared table, with its fonts; phonetic text behind it is passed over.
  mutating func richText() -> OldText {
    let length = Int(short())
    let options = byte()
    let runCount = options & 8 != 0 ? Int(short()) : 0
    let extra = options & 4 != 0 ? Int(long()) : 0
    var text = OldText(units: units(length, isWide: options & 1 != 0))
    for _ in 0..<runCount where !isAtEnd { text.runs.append((Int(short()), Int(short()))) }
    if extra > 0 { skip(min(extra, 1 << 24)) }
    return text
  }

  /// The letters; where they go on in another record, that says anew how wide they are.
  private mutating func units(_ length: Int, isWide: Bool) -> [UInt16] {
    var units: [UInt16] = []
    var isWide = isWide
    while units.count < length, !isAtEnd {
      let before = part
      units.append(isWide ? short() : UInt16(byte()))
      if part != before, units.count < length, !isAtEnd { isWide = byte() & 1 != 0 }
    }
    return units
  }
}
