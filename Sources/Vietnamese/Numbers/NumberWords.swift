import Foundation

/// Numbers and sums of money written out in words.
public struct NumberWords: Sendable, Hashable {
  /// The word between hundreds and a lone unit.
  public enum Filler: String, Sendable, Hashable, CaseIterable { case lẻ, linh }
  /// The word for four after twenty and more.
  public enum Four: String, Sendable, Hashable, CaseIterable { case tư, bốn }
  /// The word for a thousand.
  public enum Thousand: String, Sendable, Hashable, CaseIterable { case nghìn, ngàn }

  public var filler: Filler
  public var four: Four
  public var thousand: Thousand

  public init(filler: Filler = .lẻ, four: Four = .tư, thousand: Thousand = .nghìn) {
    self.filler = filler
    self.four = four
    self.thousand = thousand
  }

  /// "mười một triệu ba trăm chín mươi nghìn đồng"; nothing for a fraction of a đồng.
  public func money(_ amount: Decimal) -> String? {
    guard let whole = Self.whole(amount) else { return nil }
    return words(whole) + " đồng"
  }

  /// The number in words, decimals digit by digit after "phẩy"; nothing where the whole part exceeds 10¹⁸.
  public func words(_ number: Decimal) -> String? {
    if let whole = Self.whole(number) { return words(whole) }
    let text = "\(abs(number))"
    let parts = text.split(separator: ".")
    guard parts.count == 2, let whole = Int(parts[0]) else { return nil }
    let digits = parts[1].compactMap(\.wholeNumberValue).map { Self.digits[$0] }
    return (number < 0 ? "âm " : "") + words(whole) + " phẩy " + digits.joined(separator: " ")
  }

  /// The whole number in words.
  public func words(_ number: Int) -> String {
    if number == 0 { return "không" }
    let magnitude = number.magnitude
    return (number < 0 ? "âm " : "") + positive(magnitude, isContinued: false).joined(separator: " ")
  }

  private static func whole(_ number: Decimal) -> Int? {
    var source = number
    var rounded = Decimal()
    NSDecimalRound(&rounded, &source, 0, .plain)
    guard rounded == number, abs(rounded) <= 1_000_000_000_000_000_000 else { return nil }
    return Int("\(rounded)")
  }

  private static let digits = ["không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"]

  private func positive(_ number: UInt, isContinued: Bool) -> [String] {
    if number >= 1_000_000_000 {
      let (billions, rest) = number.quotientAndRemainder(dividingBy: 1_000_000_000)
      return positive(billions, isContinued: isContinued) + ["tỷ"] + (rest > 0 ? positive(rest, isContinued: true) : [])
    }
    var words: [String] = []
    var isContinued = isContinued
    for (divisor, unit) in [(1_000_000, ["triệu"]), (1_000, [thousand.rawValue]), (1, [])] as [(UInt, [String])] {
      let group = Int(number / divisor % 1_000)
      guard group > 0 else {
        // "một triệu năm trăm" would be heard as 1.500.000: an empty group before full hundreds is said.
        if isContinued, divisor > 1, number % divisor >= divisor / 10 { words += [Self.digits[0]] + unit }
        continue
      }
      words += hundreds(group, isContinued: isContinued) + unit
      isContinued = true
    }
    return words
  }

  /// A group of three digits; a continued one names its hundreds even if there are none.
  private func hundreds(_ group: Int, isContinued: Bool) -> [String] {
    let (hundred, rest) = group.quotientAndRemainder(dividingBy: 100)
    var words = hundred > 0 || isContinued ? [Self.digits[hundred], "trăm"] : []
    guard rest > 0 else { return words }
    let (ten, unit) = rest.quotientAndRemainder(dividingBy: 10)
    switch ten {
    case 0:
      if !words.isEmpty { words.append(filler.rawValue) }
      words.append(Self.digits[unit])
      return words
    case 1: words.append("mười")
    default: words += [Self.digits[ten], "mươi"]
    }
    switch unit {
    case 0: break
    case 1: words.append(ten > 1 ? "mốt" : "một")
    case 4: words.append(ten > 1 ? four.rawValue : "bốn")
    case 5: words.append("lăm")
    default: words.append(Self.digits[unit])
    }
    return words
  }
}
