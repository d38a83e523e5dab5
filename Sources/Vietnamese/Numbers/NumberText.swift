import Foundation

/// Numbers as Vietnamese writes them in digits: 1.234.567,8.
public enum NumberText {
  /// The number with a dot between thousands and a comma before decimals.
  public static func grouped(_ number: Decimal) -> String {
    let text = "\(abs(number))"
    let parts = text.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    let whole = Array(parts[0])
    var grouped = ""
    for (index, digit) in whole.enumerated() {
      if index > 0, (whole.count - index) % 3 == 0 { grouped.append(".") }
      grouped.append(digit)
    }
    return (number < 0 ? "-" : "") + grouped + (parts.count > 1 ? "," + parts[1] : "")
  }

  /// The number without grouping, a comma before decimals.
  public static func plain(_ number: Decimal) -> String {
    "\(number)".replacingOccurrences(of: ".", with: ",")
  }

  /// The whole number with zeros before it up to a width.
  public static func padded(_ number: Int, width: Int) -> String {
    let digits = String(number.magnitude)
    let zeros = String(repeating: "0", count: max(0, width - digits.count))
    return (number < 0 ? "-" : "") + zeros + digits
  }

  /// Reads digits with Vietnamese grouping (1.234.567,8), with spaces, or plain; a trailing đ, đồng or VNĐ is let be.
  ///
  /// A lone dot before exactly three digits parts thousands; before any other number of digits, decimals.
  public static func number(in text: String) -> Decimal? {
    var body = VietnameseText.lowercased(text).trimmingCharacters(in: .whitespaces)
    for unit in ["vnđ", "vnd", "đồng", "đ", "₫"] where body.hasSuffix(unit) {
      body = String(body.dropLast(unit.count)).trimmingCharacters(in: .whitespaces)
      break
    }
    let isNegative = body.hasPrefix("-")
    if isNegative { body.removeFirst() }
    body = body.filter { !$0.isWhitespace }
    guard let digits = plainDigits(of: body) else { return nil }
    guard let number = Decimal(string: digits, locale: Locale(identifier: "en_US_POSIX")) else { return nil }
    return isNegative ? -number : number
  }

  /// The digits with a dot before decimals and nothing between thousands; nothing if the grouping is not sound.
  private static func plainDigits(of body: String) -> String? {
    guard let first = body.first, first.isASCII, first.isNumber else { return nil }
    guard body.allSatisfy({ $0.isASCII && ($0.isNumber || $0 == "." || $0 == ",") }) else { return nil }
    let separators = body.filter { !$0.isNumber }
    guard let last = separators.last else { return body }
    let parts = body.split(omittingEmptySubsequences: false) { !$0.isNumber }.map(String.init)
    guard hasDecimals(parts: parts, separators: Array(separators)) else {
      return isGrouped(parts) ? parts.joined() : nil
    }
    guard separators.filter({ $0 == last }).count == 1, isGrouped(parts.dropLast()), let decimals = parts.last,
      !decimals.isEmpty
    else { return nil }
    return parts.dropLast().joined() + "." + decimals
  }

  private static func hasDecimals(parts: [String], separators: [Character]) -> Bool {
    if Set(separators).count == 2 { return true }
    guard separators.count == 1 else { return false }
    let isThousand = separators[0] == "." && parts[1].count == 3 && parts[0].count <= 3 && parts[0] != "0"
    return !isThousand
  }

  private static func isGrouped(_ parts: some Collection<String>) -> Bool {
    guard let first = parts.first, parts.count == 1 || (1...3).contains(first.count) else { return false }
    return parts.dropFirst().allSatisfy { $0.count == 3 }
  }
}
