import Findings

/// Reads the text of a letter's paragraphs, run by run: what was deleted, hidden or drawn is left out.
struct WordText {
  private let reader: XMLReader
  private let styles: WordStyles
  private let includesHidden: Bool
  var numbering: WordNumbering
  /// Text that was left out because a tracked change deletes it.
  private(set) var deleted: [String] = []
  /// Text that was left out because it is hidden.
  private(set) var hidden: [String] = []

  init(_ reader: XMLReader, styles: WordStyles, numbering: WordNumbering, includesHidden: Bool) {
    self.reader = reader
    self.styles = styles
    self.numbering = numbering
    self.includesHidden = includesHidden
  }

  /// Gives what was left out since it was last asked, and forgets it.
  mutating func takeOmissions() -> (deleted: [String], hidden: [String]) {
    defer { (deleted, hidden) = ([], []) }
    return (deleted, hidden)
  }

  /// The elements in which nothing is text of the letter as it stands.
  private static let passed: Set<String> = [
    "del", "moveFrom", "drawing", "pict", "object", "Fallback", "instrText", "delText", "delInstrText", "rPrChange",
    "pPrChange", "tblPrChange", "trPrChange", "tcPrChange", "sectPrChange", "rt", "footnoteReference", "sectPr",
  ]

  /// The runs of the paragraph that has just begun, up to its end.
  mutating func paragraph() throws(Finding) -> [TextRun] {
    let depth = reader.depth
    var runs: [TextRun] = []
    var style: String?
    var list: (list: String, level: Int)?
    while let event = try reader.next() {
      if event == .end, reader.depth == depth { break }
      guard event == .start else { continue }
      let name = reader.localName
      switch name {
      case "pStyle":
        style = reader.attributes["val"]
        list = list ?? styles.numbering(paragraph: style)
      case "ilvl": list = (list?.list ?? "0", reader.attributes["val"].flatMap { Int($0) } ?? 0)
      case "numId": list = (reader.attributes["val"] ?? "0", list?.level ?? 0)
      case "rPr": try reader.skip()  // Of the paragraph's mark.
      case "r": try run(into: &runs, paragraph: style)
      case "del", "moveFrom": deleted += try deletedText()
      case _ where Self.passed.contains(name): try reader.skip()
      default: continue
      }
    }
    if let list, let number = numbering.next(list.list, level: list.level) {
      let isEmpty = !runs.contains { $0.text.contains { !$0.isWhitespace } }
      if isEmpty { return [TextRun(text: number.text)] }
      if number.isTitle { runs.insert(TextRun(text: number.text + " "), at: 0) }
    }
    return runs
  }

  /// What a tracked change deletes, for telling.
  private mutating func deletedText() throws(Finding) -> [String] {
    let text = try reader.content().trimmingWhitespace()
    return text.isEmpty ? [] : [text]
  }

  private mutating func run(into runs: inout [TextRun], paragraph: String?) throws(Finding) {
    let depth = reader.depth
    var bytes: [UInt8] = []
    var style: String?
    var font: String?
    var isStruck: Bool?
    var isHidden: Bool?
    while let event = try reader.next() {
      if event == .end, reader.depth == depth { break }
      guard event == .start else { continue }
      let name = reader.localName
      let value = reader.attributes["val"]
      switch name {
      case "rStyle": style = value
      case "rFonts": font = reader.attributes["ascii"] ?? reader.attributes["hAnsi"]
      case "strike", "dstrike": isStruck = (isStruck ?? false) || XMLFlag.isSet(value)
      case "vanish": isHidden = XMLFlag.isSet(value)
      case "t": bytes += Array(try reader.content().utf8)
      case "tab": if reader.depth == depth + 1 { bytes.append(UInt8(ascii: "\t")) }
      case "br", "cr": bytes.append(UInt8(ascii: "\n"))
      case "noBreakHyphen": bytes.append(UInt8(ascii: "-"))
      case _ where Self.passed.contains(name): try reader.skip()
      default: continue
      }
    }
    guard !bytes.isEmpty else { return }
    let text = String(decoding: bytes, as: UTF8.self)
    if !includesHidden, isHidden ?? styles.isHidden(run: style, paragraph: paragraph) {
      if text.contains(where: { !$0.isWhitespace }) { hidden.append(text.trimmingWhitespace()) }
      return
    }
    runs.append(
      TextRun(
        text: text, font: font ?? styles.font(run: style, paragraph: paragraph),
        isStruck: isStruck ?? styles.isStruck(run: style, paragraph: paragraph)))
  }
}
