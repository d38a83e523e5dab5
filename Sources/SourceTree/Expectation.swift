import Findings

/// What is wanted in a place of a file of settings; turns itself into the hint of a finding.
public enum Expectation: Sendable, Hashable {
  case text, list, mapping, flag, day, colour, inks, path
  /// A length, from and to so many millimetres where that is bounded.
  case length(ClosedRange<Double>?)
  case share(ClosedRange<Double>)
  case number(ClosedRange<Double>)
  case whole(ClosedRange<Int>)
  /// One of some words.
  case word([String])
  case other(Words)

  public var hint: Words {
    switch self {
    case .text: Words(vi: "Ở đây cần một dòng chữ.", en: "Text is wanted here.")
    case .list: Words(vi: "Ở đây cần một danh sách.", en: "A list is wanted here.")
    case .mapping: Words(vi: "Ở đây cần các cặp “khóa: giá trị”.", en: "Pairs “key: value” are wanted here.")
    case .flag: Words(vi: "Ở đây cần true hoặc false.", en: "Here stands true or false.")
    case .day: Words(vi: "Viết 2026-01-05 hoặc 05/01/2026.", en: "Write 2026-01-05 or 05/01/2026.")
    case .colour: Words(vi: "Viết màu như \"#C8102E\".", en: "Write a colour like \"#C8102E\".")
    case .inks:
      Words(
        vi: "Viết cmyk: bốn mực theo phần trăm, như [5, 100, 85, 5].",
        en: "Write cmyk: four inks in percent, like [5, 100, 85, 5].")
    case .path: Words(vi: "Ở đây cần tên một tệp.", en: "The name of a file is wanted here.")
    case .length(nil):
      Words(vi: "Ở đây cần một độ dài, như 12mm hoặc 3pt.", en: "A length is wanted here, such as 12mm or 3pt.")
    case .length(let range?):
      Words(
        vi:
          "Ở đây cần một độ dài như 12mm hoặc 3pt, từ \(Self.text(range.lowerBound)) đến \(Self.text(range.upperBound)) mm.",
        en:
          "A length is wanted here, such as 12mm or 3pt, from \(Self.text(range.lowerBound)) to \(Self.text(range.upperBound)) mm."
      )
    case .share(let range):
      Words(
        vi:
          "Ở đây cần một tỷ lệ như 4%, từ \(Self.text(range.lowerBound * 100))% đến \(Self.text(range.upperBound * 100))%.",
        en:
          "A share is wanted here, such as 4%, from \(Self.text(range.lowerBound * 100))% to \(Self.text(range.upperBound * 100))%."
      )
    case .number(let range):
      Words(
        vi: "Ở đây cần một số từ \(Self.text(range.lowerBound)) đến \(Self.text(range.upperBound)).",
        en: "A number from \(Self.text(range.lowerBound)) to \(Self.text(range.upperBound)) is wanted here.")
    case .whole(let range):
      Words(
        vi: "Ở đây cần một số nguyên từ \(range.lowerBound) đến \(range.upperBound).",
        en: "A whole number from \(range.lowerBound) to \(range.upperBound) is wanted here.")
    case .word(let words):
      Words(vi: "Có thể dùng: \(words.joined(separator: ", ")).", en: "There are: \(words.joined(separator: ", ")).")
    case .other(let words): words
    }
  }

  /// A bound without decimals that say nothing.
  private static func text(_ number: Double) -> String {
    let rounded = (number * 100).rounded() / 100
    return Int(exactly: rounded).map(String.init) ?? String(rounded)
  }
}
