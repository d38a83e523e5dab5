extension VietnameseText {
  /// The text with the quotation marks and dashes of print, where a keyboard gave others: “Bàn tay vàng” for "Bàn tay
  /// vàng", an en dash for a hyphen between spaces and between two years. Hyphens within words and codes stay.
  public static func typographic(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 == 0x22 || $0 == 0x2D }) else { return text }
    let scalars = Array(text.unicodeScalars)
    var result = String.UnicodeScalarView()
    for (index, scalar) in scalars.enumerated() {
      let before = index > 0 ? scalars[index - 1] : nil
      let after = index + 1 < scalars.count ? scalars[index + 1] : nil
      switch scalar {
      case "\"": result.append(opensQuotation(after: before) ? "\u{201C}" : "\u{201D}")
      case "-" where before == " " && after == " ": result.append("\u{2013}")
      case "-" where isYear(scalars[..<index].suffix(5)) && isYear(scalars[(index + 1)...].prefix(5).reversed()):
        result.append("\u{2013}")
      default: result.append(scalar)
      }
    }
    return String(result)
  }

  private static func opensQuotation(after before: Unicode.Scalar?) -> Bool {
    guard let before else { return true }
    return before.properties.isWhitespace
      || ["(", "[", "/", "\u{201C}", "\u{2018}", "\u{2013}", "\u{2014}"].contains(before)
  }

  /// Whether the scalars next to a hyphen, the nearest last, end in four digits and no more, as a year does.
  private static func isYear(_ scalars: some Sequence<Unicode.Scalar>) -> Bool {
    let near = Array(scalars.map { ("0"..."9").contains($0) })
    return near.count >= 4 && near.suffix(4).allSatisfy { $0 } && (near.count == 4 || !near[0])
  }
}
