import CXML
import Findings

/// The texts that a workbook's cells share.
struct SharedStrings {
  private(set) var texts: [String] = []
  /// Texts whose runs name their own fonts, as runs.
  private(set) var runs: [Int: [TextRun]] = [:]

  init() {}

  init(_ archive: Archive, part: String?, budget: inout TextBudget) throws(Finding) {
    guard let part, let entry = try archive.entry(part) else { return }
    let reader = try XMLReader(entry)
    let item = reader.name("si")
    while let event = try reader.next() {
      guard event == .start, reader.name == item else { continue }
      let text = try RichText(reader, budget: &budget)
      if text.isMixed { runs[texts.count] = text.runs }
      texts.append(text.plain)
    }
  }
}

/// A piece of text in one font.
public struct TextRun: Sendable, Hashable {
  public var text: String
  public var font: String?
  /// Whether it is struck through; nothing where its cell decides.
  public var isStruck: Bool?
}

/// The content of an `si` or `is` element: runs of text, the phonetic ones left out.
struct RichText {
  private(set) var runs: [TextRun] = []

  /// Reads up to the end of the current start element.
  init(_ reader: XMLReader, budget: inout TextBudget) throws(Finding) {
    var level = 1
    var bytes: [UInt8] = []
    var font: String?
    var isStruck: Bool?
    while level > 0, let event = try reader.next() {
      switch event {
      case .start:
        switch reader.localName {
        case "rPh": try reader.skip()
        case "rFont":
          font = reader.attributes["val"]
          level += 1
        case "strike":
          isStruck = XMLFlag.isSet(reader.attributes["val"])
          level += 1
        case "rPr":
          isStruck = false
          level += 1
        case "r":
          (font, isStruck) = (nil, nil)
          level += 1
        case "t":
          try Self.readText(reader, into: &bytes)
          try budget.spend(bytes.count)
          runs.append(TextRun(text: ExcelEscape.decoded(bytes), font: font, isStruck: isStruck))
          bytes.removeAll(keepingCapacity: true)
        default: level += 1
        }
      case .end: level -= 1
      case .text: continue
      }
    }
  }

  var plain: String { runs.count == 1 ? runs[0].text : runs.map(\.text).joined() }
  /// Whether runs have fonts of their own, or differ in being struck through.
  var isMixed: Bool { runs.contains { $0.font != nil || $0.isStruck == true } }

  private static func readText(_ reader: XMLReader, into bytes: inout [UInt8]) throws(Finding) {
    var level = 1
    while level > 0, let event = try reader.next() {
      switch event {
      case .start: level += 1
      case .end: level -= 1
      case .text: reader.appendText(to: &bytes)
      }
    }
  }
}

/// How much text and how many cells may still be kept of one file.
struct TextBudget {
  let file: String
  var sheet: String?
  private var bytes: Int
  private var shown: Int
  private var cells: Int
  private var seen: Int
  private var rows: Int

  init(file: String, limits: ReadingLimits) {
    self.file = file
    bytes = limits.text
    shown = limits.shown
    cells = limits.cells
    seen = limits.seen
    rows = limits.rows
  }

  mutating func spend(_ count: Int) throws(Finding) {
    // A string costs its header even if it is empty.
    bytes -= count + 16
    if bytes < 0 { throw .tooManyCells(file, sheet: sheet) }
  }

  /// Counts a text that a cell shows.
  mutating func show(_ count: Int) throws(Finding) {
    shown -= count
    if shown < 0 { throw .tooManyCells(file, sheet: sheet) }
  }

  mutating func spendRow() throws(Finding) {
    rows -= 1
    if rows < 0 { throw .tooManyCells(file, sheet: sheet) }
  }

  /// Counts a cell that may be empty.
  mutating func see() throws(Finding) {
    seen -= 1
    if seen < 0 { throw .tooManyCells(file, sheet: sheet) }
  }

  mutating func spendCell() throws(Finding) {
    cells -= 1
    if cells < 0 { throw .tooManyCells(file, sheet: sheet) }
  }
}

/// Control characters that workbooks write as `_x000D_`.
enum ExcelEscape {
  static func decoded(_ bytes: [UInt8]) -> String {
    guard bytes.contains(0x5F), let decoded = unescaped(bytes) else { return String(decoding: bytes, as: UTF8.self) }
    return decoded
  }

  private static func unescaped(_ bytes: [UInt8]) -> String? {
    var result: [UInt8] = []
    var index = 0
    var isChanged = false
    while index < bytes.count {
      if bytes[index] == 0x5F, index + 6 < bytes.count, bytes[index + 1] == 0x78, bytes[index + 6] == 0x5F,
        let value = UInt32(String(decoding: bytes[(index + 2)..<(index + 6)], as: UTF8.self), radix: 16),
        let scalar = Unicode.Scalar(value)
      {
        result += Array(String(Character(scalar)).utf8)
        index += 7
        isChanged = true
      } else {
        result.append(bytes[index])
        index += 1
      }
    }
    return isChanged ? String(decoding: result, as: UTF8.self) : nil
  }
}
