import Foundation

/// Numbers of decisions, such as "05/QĐ-SCT".
public enum DecisionNumber {
  /// Equal for spellings that mean one decision: 5/QĐ-SCT, 05/QD-SCT, 05 / QĐ - SCT.
  public static func key(_ text: String) -> String {
    let letters = VietnameseText.unaccented(text).uppercased().filter { $0.isLetter || $0.isNumber || $0 == "/" }
    return String(letters.drop { $0 == "0" })
  }

  /// The number with the zero that one below 10 takes in front (Decree 30/2020).
  public static func padded(_ text: String) -> String {
    let digits = text.prefix { $0.isNumber }
    return digits.count == 1 && digits != "0" && text.dropFirst().first == "/" ? "0" + text : text
  }

  /// A decision that a text speaks of: "(Kèm theo Quyết định số 241/QĐ-SCT ngày 10 tháng 12 năm 2026 của …)".
  public struct Mention: Sendable, Hashable {
    public var number: String
    public var date: CivilDate?
  }

  /// The first decision that a text names by its number.
  public static func mention(in text: String) -> Mention? {
    let text = VietnameseText.collapsed(VietnameseText.nfc(text))
    let pattern =
      #/(?i)quyết định\s+số:?\s*([0-9]+[0-9A-Za-zĐđ\/\-–]*)(?:\s*,?\s*(ngày\s+.{5,28}?năm\s+\d{4}|ngày\s+[0-9\/.\-]{6,10}))?/#
    guard let match = text.firstMatch(of: pattern), match.1.contains("/") else { return nil }
    let day = match.2.flatMap { DateReading(String($0.dropFirst(4)).trimmingCharacters(in: .whitespaces))?.date }
    return Mention(number: String(match.1), date: day ?? match.2.flatMap { DateReading(String($0))?.date })
  }
}
