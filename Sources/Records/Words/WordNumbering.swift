import Findings

/// The automatic numbers of a letter, counted as Word counts them.
struct WordNumbering {
  private struct Level {
    var start = 1
    var format = "decimal"
    var text = "%1."
  }

  private var abstracts: [String: [Int: Level]] = [:]
  private var lists: [String: String] = [:]
  private var counters: [String: [Int: Int]] = [:]

  init(_ archive: Archive) throws(Finding) {
    guard let entry = try archive.entry("word/numbering.xml") else { return }
    let reader = try XMLReader(entry)
    var abstract: String?
    var list: String?
    var level = 0
    while let event = try reader.next() {
      guard event == .start else { continue }
      let attributes = reader.attributes
      let value = attributes["val"]
      switch reader.localName {
      case "abstractNum": (abstract, list) = (attributes["abstractNumId"], nil)
      case "num": (abstract, list) = (nil, attributes["numId"])
      case "abstractNumId": if let list, let value { lists[list] = value }
      case "lvl":
        level = attributes["ilvl"].flatMap { Int($0) } ?? 0
        if let abstract { abstracts[abstract, default: [:]][level] = Level() }
      case "start": if let abstract { abstracts[abstract]?[level]?.start = value.flatMap { Int($0) } ?? 1 }
      case "numFmt": if let abstract { abstracts[abstract]?[level]?.format = value ?? "decimal" }
      case "lvlText": if let abstract { abstracts[abstract]?[level]?.text = value ?? "" }
      default: continue
      }
    }
  }

  /// The number of the next paragraph of a list at a level, and whether it is written with letters or Roman numerals;
  /// nothing for bullets.
  mutating func next(_ list: String, level: Int) -> (text: String, isTitle: Bool)? {
    guard list != "0", let abstract = lists[list], let levels = abstracts[abstract], let own = levels[level] else {
      return nil
    }
    var counts = counters[abstract] ?? [:]
    counts[level] = counts[level].map { $0 + 1 } ?? own.start
    for deeper in counts.keys where deeper > level { counts[deeper] = nil }
    counters[abstract] = counts
    guard own.format != "bullet", own.format != "none" else { return nil }
    var text = own.text
    for (index, definition) in levels {
      let count = counts[index] ?? definition.start
      text = text.replacingAll("%\(index + 1)", with: Self.written(count, definition.format))
    }
    return (text, own.format == "upperRoman" || own.format == "upperLetter")
  }

  private static func written(_ number: Int, _ format: String) -> String {
    switch format {
    case "upperRoman": roman(number)
    case "lowerRoman": roman(number).lowercased()
    case "upperLetter": letters(number)
    case "lowerLetter": letters(number).lowercased()
    case "decimalZero": number < 10 ? "0\(number)" : String(number)
    default: String(number)
    }
  }

  private static func letters(_ number: Int) -> String {
    guard number > 0, let scalar = Unicode.Scalar(UInt32(65 + (number - 1) % 26)) else { return String(number) }
    return String(repeating: String(scalar), count: (number - 1) / 26 + 1)
  }

  private static func roman(_ number: Int) -> String {
    guard (1...3_999).contains(number) else { return String(number) }
    var rest = number
    var text = ""
    for (value, sign) in [
      (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"),
      (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
    ] {
      while rest >= value {
        text += sign
        rest -= value
      }
    }
    return text
  }
}

extension String {
  /// The text with each occurrence of a part replaced.
  func replacingAll(_ part: String, with other: String) -> String {
    split(separator: part, omittingEmptySubsequences: false).joined(separator: other)
  }
}
