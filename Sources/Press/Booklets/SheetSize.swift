import Findings
import Geometry

/// The paper that sheets are printed on, by its name or by its sides.
struct SheetSize: Sendable, Hashable {
  /// Millimetres.
  var width: Double
  var height: Double
  /// Whether the paper may be laid either way: a named one may, written sides lie as they are written.
  var isTurnable: Bool

  /// Sides of a sheet, in millimetres.
  private static let sides = 20.0...5_000.0

  /// Short and long side in millimetres. Sources: ISO 216 (A, B), ISO 217 (RA, SRA), ANSI/ASME Y14.1 and use (Letter …).
  static let named: [(name: String, short: Double, long: Double)] = [
    ("A0", 841, 1189), ("A1", 594, 841), ("A2", 420, 594), ("A3", 297, 420), ("A4", 210, 297), ("A5", 148, 210),
    ("A6", 105, 148), ("A7", 74, 105), ("B0", 1000, 1414), ("B1", 707, 1000), ("B2", 500, 707), ("B3", 353, 500),
    ("B4", 250, 353), ("B5", 176, 250), ("B6", 125, 176), ("RA0", 860, 1220), ("RA1", 610, 860), ("RA2", 430, 610),
    ("RA3", 305, 430), ("RA4", 215, 305), ("SRA0", 900, 1280), ("SRA1", 640, 900), ("SRA2", 450, 640),
    ("SRA3", 320, 450), ("SRA4", 225, 320), ("Letter", 215.9, 279.4), ("Legal", 215.9, 355.6),
    ("Tabloid", 279.4, 431.8), ("Ledger", 279.4, 431.8), ("Executive", 184.15, 266.7), ("Statement", 139.7, 215.9),
  ]

  /// A name such as `A4`, or such as `297,5x420` in millimetres.
  init(_ text: String) throws(Finding) {
    if let known = Self.named.first(where: { $0.name.lowercased() == text.lowercased().filter { $0 != " " } }) {
      (width, height, isTurnable) = (known.short, known.long, true)
      return
    }
    let bare = text.lowercased().replacing("×", with: "x").replacing("*", with: "x")
    let lengths = bare.split(separator: "x", omittingEmptySubsequences: false).map {
      DecimalNumber.value(of: String($0))
    }
    guard lengths.count == 2, let first = lengths[0], let second = lengths[1], Self.sides.contains(first),
      Self.sides.contains(second)
    else { throw Self.unknown(text) }
    (width, height, isTurnable) = (first, second, false)
  }

  private static func unknown(_ text: String) -> Finding {
    let names = named.map(\.name).joined(separator: ", ")
    return Finding(
      .unknownImpositionPaper,
      Words(vi: "Không có khổ giấy “\(text)”.", en: "There is no paper “\(text)”."),
      hint: Words(
        vi: "Dùng \(names) hoặc như 297,5x420 (mm, mỗi cạnh từ 20 đến 5000).",
        en: "Use \(names), or such as 297.5x420 (mm, each side from 20 to 5000)."))
  }

  /// The sheet in points, lying as pages want it that together are this large: the way in which they are scaled least.
  func lying(for wanted: Size) -> Size {
    let given = Size(.millimetres(width), .millimetres(height))
    guard isTurnable else { return given }
    let upright = min(given.width / wanted.width, given.height / wanted.height)
    let turned = min(given.height / wanted.width, given.width / wanted.height)
    return turned > upright ? Size(given.height, given.width) : given
  }

  /// The smallest usual sheet that holds pages that together are this large; the largest where none does.
  static func usual(for wanted: Size) -> Size {
    let usual = ["A5", "A4", "A3", "A2", "A1"].compactMap { try? SheetSize($0).lying(for: wanted) }
    // Folding A5 gives 148 mm where half of A4 is 148.5: half a millimetre is let pass.
    let slack = Double.millimetres(1)
    return usual.first { $0.width + slack >= wanted.width && $0.height + slack >= wanted.height }
      ?? usual.last ?? wanted
  }
}
