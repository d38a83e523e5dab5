import Findings

/// Writes JSON in the order in which it is told, without any model of it in memory.
struct JSONBuilder {
  private(set) var bytes: [UInt8] = []
  private var needsComma = false

  init(reserving capacity: Int = 512) { bytes.reserveCapacity(capacity) }

  var text: String { String(decoding: bytes, as: UTF8.self) }

  mutating func object(_ name: String? = nil, _ fill: (inout JSONBuilder) -> Void) {
    begin(name, UInt8(ascii: "{"))
    fill(&self)
    end(UInt8(ascii: "}"))
  }

  mutating func array(_ name: String? = nil, _ fill: (inout JSONBuilder) -> Void) {
    begin(name, UInt8(ascii: "["))
    fill(&self)
    end(UInt8(ascii: "]"))
  }

  mutating func value(_ name: String? = nil, _ text: String) {
    separate(name)
    quote(text)
  }

  mutating func value(_ name: String? = nil, _ number: Int) {
    separate(name)
    append(number)
  }

  mutating func value(_ name: String? = nil, _ isTrue: Bool) {
    separate(name)
    bytes.append(contentsOf: (isTrue ? "true" : "false").utf8)
  }

  /// A number with at most two decimals.
  mutating func value(_ name: String? = nil, _ number: Double) {
    separate(name)
    guard number.isFinite else {
      bytes.append(contentsOf: "null".utf8)
      return
    }
    let hundredths = Int((number * 100).rounded())
    if hundredths < 0 { bytes.append(UInt8(ascii: "-")) }
    append(abs(hundredths) / 100)
    let rest = abs(hundredths) % 100
    guard rest > 0 else { return }
    bytes.append(UInt8(ascii: "."))
    bytes.append(UInt8(ascii: "0") + UInt8(rest / 10))
    if rest % 10 > 0 { bytes.append(UInt8(ascii: "0") + UInt8(rest % 10)) }
  }

  /// JSON that is written already.
  mutating func raw(_ name: String? = nil, _ json: some Sequence<UInt8>) {
    separate(name)
    bytes.append(contentsOf: json)
  }

  /// Starts a new line before the next value, indented by spaces.
  mutating func line(_ indent: Int) {
    if needsComma { bytes.append(UInt8(ascii: ",")) }
    needsComma = false
    bytes.append(UInt8(ascii: "\n"))
    for _ in 0..<indent { bytes.append(UInt8(ascii: " ")) }
  }

  /// Begins an object or a list that stays open while other code writes into it.
  mutating func open(_ bracket: Character, named name: String? = nil) {
    begin(name, bracket.asciiValue ?? 0)
  }

  /// Ends an object or a list whose content stands on lines of its own.
  mutating func close(_ bracket: Character, indent: Int) {
    needsComma = false
    line(indent)
    end(bracket.asciiValue ?? 0)
  }

  /// Ends the last line of a file.
  mutating func endFile() { bytes.append(UInt8(ascii: "\n")) }

  /// Hands over what is written so far, and goes on with nothing.
  mutating func drain() -> [UInt8] {
    let written = bytes
    bytes.removeAll(keepingCapacity: true)
    return written
  }

  private mutating func begin(_ name: String?, _ bracket: UInt8) {
    separate(name)
    bytes.append(bracket)
    needsComma = false
  }

  private mutating func end(_ bracket: UInt8) {
    bytes.append(bracket)
    needsComma = true
  }

  private mutating func separate(_ name: String?) {
    if needsComma { bytes.append(UInt8(ascii: ",")) }
    needsComma = true
    if let name {
      quote(name)
      bytes.append(UInt8(ascii: ":"))
    }
  }

  private mutating func append(_ number: Int) {
    bytes.append(contentsOf: String(number).utf8)
  }

  private mutating func quote(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    var text = text
    text.withUTF8 { append(escaped: $0) }
    bytes.append(UInt8(ascii: "\""))
  }

  private mutating func append(escaped text: UnsafeBufferPointer<UInt8>) {
    // Most texts stand as they are.
    let needsCare: (UInt8) -> Bool = {
      $0 < 32 || $0 == 127 || $0 == 0xC2 || $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "\\")
    }
    guard text.contains(where: needsCare) else {
      bytes.append(contentsOf: text)
      return
    }
    for (index, byte) in text.enumerated() {
      switch byte {
      // U+0080 to U+009F command terminals as those below a space do; in UTF-8 they are 0xC2 and a second byte.
      case 0xC2 where index + 1 < text.count && text[index + 1] < 0xA0: continue
      case 0x80..<0xA0 where index > 0 && text[index - 1] == 0xC2:
        bytes.append(contentsOf: "\\u00".utf8)
        let digits = Array("0123456789abcdef".utf8)
        bytes.append(digits[Int(byte >> 4)])
        bytes.append(digits[Int(byte & 15)])
      case UInt8(ascii: "\""), UInt8(ascii: "\\"):
        bytes.append(UInt8(ascii: "\\"))
        bytes.append(byte)
      case UInt8(ascii: "\n"): bytes.append(contentsOf: "\\n".utf8)
      case UInt8(ascii: "\t"): bytes.append(contentsOf: "\\t".utf8)
      case 0..<32, 127:
        bytes.append(contentsOf: "\\u00".utf8)
        let digits = Array("0123456789abcdef".utf8)
        bytes.append(digits[Int(byte >> 4)])
        bytes.append(digits[Int(byte & 15)])
      default: bytes.append(byte)
      }
    }
  }
}

extension JSONBuilder {
  /// A finding as a flat object: severity, code, message and hint in both languages, and the parts of its place.
  mutating func value(_ name: String? = nil, _ finding: Finding) {
    object(name) { json in
      json.value("severity", finding.severity.rawValue)
      json.value("code", finding.code.description)
      json.value("message", finding.message)
      if let advice = finding.advice { json.value("hint", advice) }
      if let value = finding.value { json.value("value", value) }
      if let acceptance = finding.acceptance { json.value("accepted", acceptance) }
      guard let place = finding.place else { return }
      json.value("file", place.file)
      if let sheet = place.sheet { json.value("sheet", sheet) }
      if let cell = place.cell { json.value("cell", cell) }
      if let line = place.line { json.value("line", line) }
      if let column = place.column { json.value("column", column) }
      if let record = place.record { json.value("record", record) }
      if let field = place.field { json.value("field", field) }
    }
  }

  mutating func texts(_ name: String, _ texts: [String]) {
    array(name) { json in
      for text in texts { json.value(nil, text) }
    }
  }

  mutating func value(_ name: String, _ words: Words) {
    object(name) { json in
      json.value("vi", words.vietnamese)
      json.value("en", words.english)
    }
  }
}
