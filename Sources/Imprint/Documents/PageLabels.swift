/// Gathers the numbers printed on pages into ranges that count upwards.
struct PageLabels {
  private enum Style { case decimal, lowerRoman, upperRoman }

  private struct Label: Equatable {
    var prefix: String
    var style: Style?
    var number: Int
  }

  /// The entries of the number tree so far.
  private(set) var ranges: [(page: Int, bytes: [UInt8])] = []
  private var expected: Label?
  private(set) var hasLabels = false

  mutating func add(_ text: String?, page: Int) {
    if text != nil { hasLabels = true }
    let label = text.map(Self.parse) ?? Label(prefix: "", style: .decimal, number: page + 1)
    if label != expected || label.style == nil { ranges.append((page, Self.entry(label))) }
    expected = label
    expected?.number += 1
  }

  private static func entry(_ label: Label) -> [UInt8] {
    bytes { output in
      output.append("<<")
      switch label.style {
      case .decimal: output.append("/S/D")
      case .lowerRoman: output.append("/S/r")
      case .upperRoman: output.append("/S/R")
      case nil: break
      }
      if !label.prefix.isEmpty {
        output.append("/P")
        output.append(textString: label.prefix)
      }
      if label.style != nil, label.number != 1 {
        output.append("/St ")
        output.append(integer: label.number)
      }
      output.append(">>")
    }
  }

  private static func parse(_ text: String) -> Label {
    let digits = String(text.reversed().prefix { $0.isASCII && $0.isNumber }.reversed())
    if let number = Int(digits), number > 0, !digits.hasPrefix("0") {
      return Label(prefix: String(text.dropLast(digits.count)), style: .decimal, number: number)
    }
    for (style, letters) in [(Style.lowerRoman, text), (.upperRoman, text.lowercased())] {
      let isRight = style == .lowerRoman ? text == text.lowercased() : text == text.uppercased()
      if isRight, let number = roman(letters) { return Label(prefix: "", style: style, number: number) }
    }
    return Label(prefix: text, style: nil, number: 1)
  }

  private static func roman(_ text: String) -> Int? {
    let values: [Character: Int] = ["i": 1, "v": 5, "x": 10, "l": 50, "c": 100, "d": 500, "m": 1000]
    guard !text.isEmpty, text.allSatisfy({ values[$0] != nil }) else { return nil }
    let digits = text.compactMap { values[$0] }
    var sum = 0
    for (index, digit) in digits.enumerated() {
      sum += index + 1 < digits.count && digits[index + 1] > digit ? -digit : digit
    }
    return sum > 0 && numeral(sum) == text ? sum : nil
  }

  private static func numeral(_ value: Int) -> String {
    let steps = [
      (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"),
      (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
    ]
    var rest = value
    var text = ""
    for (step, letters) in steps {
      while rest >= step {
        text += letters
        rest -= step
      }
    }
    return text
  }
}
