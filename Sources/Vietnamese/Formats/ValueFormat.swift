import Foundation

/// A named way of writing a field's value, as layouts use it: `{decision.date:long}`.
public enum ValueFormat: Sendable, Hashable {
  case long, short, year
  case number, money, words
  case ordinal(width: Int)
  case upper, lower, sentence

  /// The names that `named` knows, with what they give for an example.
  public static let names = [
    "long", "short", "year", "number", "money", "words", "ordinal:3", "upper", "lower", "sentence",
  ]

  /// The format of a name; `ordinal:3` and `3` pad a number with zeros to three digits.
  public static func named(_ name: String) -> ValueFormat? {
    switch name {
    case "long": return .long
    case "short": return .short
    case "year": return .year
    case "number": return .number
    case "money": return .money
    case "words": return .words
    case "upper": return .upper
    case "lower": return .lower
    case "sentence": return .sentence
    default:
      let digits = name.hasPrefix("ordinal:") ? name.dropFirst("ordinal:".count) : name[...]
      guard let width = Int(digits), (1...18).contains(width), digits.allSatisfy(\.isNumber) else { return nil }
      return .ordinal(width: width)
    }
  }

  /// The value written in this format; nothing where the value is not of that kind (a name as a date).
  public func text(for value: FieldValue) -> String? {
    switch self {
    case .long: value.date?.longText
    case .short: value.date?.shortText
    case .year: value.date.map { String($0.year) }
    case .number: value.number.map(NumberText.grouped)
    case .money: value.number.map { NumberText.grouped($0) + " đồng" }
    case .words: value.number.flatMap { NumberWords().money($0) }
    case .ordinal(let width): value.number.flatMap { Int("\($0)") }.map { NumberText.padded($0, width: width) }
    case .upper: VietnameseText.uppercased(value.plainText)
    case .lower: VietnameseText.lowercased(value.plainText)
    case .sentence: VietnameseText.sentenceCased(value.plainText)
    }
  }
}

extension FieldValue {
  /// The value without any format: text as it is, a day as 05/01/2026, a number without grouping.
  public var plainText: String {
    switch self {
    case .text(let text): text
    case .date(let date): date.shortText
    case .number(let number): NumberText.plain(number)
    }
  }

  /// The day that the value is or plainly says.
  public var date: CivilDate? {
    switch self {
    case .date(let date): date
    case .text(let text): DateReading(text)?.date
    case .number: nil
    }
  }

  /// The number that the value is or plainly says.
  public var number: Decimal? {
    switch self {
    case .number(let number): number
    case .text(let text): NumberText.number(in: text)
    case .date: nil
    }
  }
}
