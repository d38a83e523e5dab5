/// Shortens very long values of attributes in XML that is read piece by piece.
///
/// A spreadsheet's chart may name the cells that it shows in one attribute of many megabytes, which nobody here reads, but
/// which would keep the parser from all that does matter.
struct AttributeTrimmer {
  private enum State {
    case text, opening, tag
    case value(quote: UInt8)
    /// Comments, CDATA and instructions, up to what ends them.
    case passage(end: [UInt8])
    /// Something in which quotes may mean other things, or letters of more than one byte.
    case untouched
  }

  /// The bytes of a value that are kept.
  private static let longest = 100_000

  private var state = State.text
  private var isAtStart = true
  /// What stands behind a `<` so far.
  private var opened: [UInt8] = []
  private var last: (UInt8, UInt8) = (0, 0)
  private var kept = 0
  private var isInReference = false
  private var isCutting = false

  /// Moves what is kept to the front of the bytes, and tells how many those are.
  mutating func trim(_ bytes: UnsafeMutableRawBufferPointer) -> Int {
    if isAtStart {
      isAtStart = false
      if let first = bytes.first, first == 0 || first >= 0xFE { state = .untouched }
    }
    if case .untouched = state { return bytes.count }
    var count = 0
    for index in bytes.indices {
      let byte = bytes[index]
      if !drops(byte) {
        bytes[count] = byte
        count += 1
      }
      last = (last.1, byte)
    }
    return count
  }

  private mutating func drops(_ byte: UInt8) -> Bool {
    switch state {
    case .text:
      if byte == UInt8(ascii: "<") {
        state = .opening
        opened.removeAll(keepingCapacity: true)
      }
    case .opening: open(byte)
    case .tag: readTag(byte)
    case .value(let quote): return dropsValue(byte, quote: quote)
    case .passage(let end):
      if byte == end.last, end.count < 2 || last.1 == end[end.count - 2], end.count < 3 || last.0 == end[0] {
        state = .text
      }
    case .untouched: break
    }
    return false
  }

  private mutating func open(_ byte: UInt8) {
    // Nearly all tags are elements.
    if opened.isEmpty, byte != UInt8(ascii: "!"), byte != UInt8(ascii: "?") {
      state = .tag
      readTag(byte)
      return
    }
    opened.append(byte)
    if opened.elementsEqual("?".utf8) {
      state = .passage(end: Array("?>".utf8))
    } else if opened.elementsEqual("!--".utf8) {
      state = .passage(end: Array("-->".utf8))
    } else if opened.elementsEqual("![CDATA[".utf8) {
      state = .passage(end: Array("]]>".utf8))
    } else if !"!--".utf8.starts(with: opened), !"![CDATA[".utf8.starts(with: opened) {
      state = .untouched
    }
  }

  private mutating func readTag(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: ">"): state = .text
    case UInt8(ascii: "\""), UInt8(ascii: "'"):
      state = .value(quote: byte)
      (kept, isInReference, isCutting) = (0, false, false)
    default: break
    }
  }

  private mutating func dropsValue(_ byte: UInt8, quote: UInt8) -> Bool {
    if byte == quote {
      state = .tag
      return false
    }
    if isCutting { return true }
    // Neither a letter of several bytes nor a reference such as `&amp;` is cut apart.
    if kept >= Self.longest, !isInReference, byte & 0xC0 != 0x80 {
      isCutting = true
      return true
    }
    if byte == UInt8(ascii: "&") { isInReference = true }
    if byte == UInt8(ascii: ";") { isInReference = false }
    kept += 1
    return false
  }
}
