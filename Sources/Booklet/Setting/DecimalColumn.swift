import Drawing
import Findings
import Foundation
import Layout
import Vietnamese

/// Columns of numbers stand on their decimal comma: what is shorter behind it is set further from the right edge.
enum DecimalColumn {
  /// By column whose right-hand cells are numbers, some with a fraction: the width of the widest fraction.
  static func widths(in rows: [RunningTable.Row], _ typesetter: Typesetter) throws(Finding) -> [Int: Double] {
    let bodies = rows.filter { !$0.isGroup }
    var found: [Int: Double] = [:]
    for column in 0..<(bodies.map(\.cells.count).max() ?? 0) {
      let cells = bodies.compactMap { $0.cells[safe: column] as? Paragraph }.filter { !$0.text.string.isEmpty }
      guard !cells.isEmpty, cells.allSatisfy({ $0.style.alignment == .right }),
        cells.allSatisfy({ isNumber($0.text.string) }), cells.contains(where: { fraction(of: $0) != nil })
      else { continue }
      var widest = 0.0
      for cell in cells { widest = max(widest, try width(ofFractionOf: cell, typesetter)) }
      found[column] = widest
    }
    return found
  }

  /// The cell moved to the left by what its fraction lacks to the widest.
  static func aligned(
    _ cell: Paragraph, widest: Double, _ typesetter: Typesetter
  ) throws(Finding) -> Paragraph {
    var copy = cell
    copy.style.right += widest - (try width(ofFractionOf: cell, typesetter))
    return copy
  }

  private static func isNumber(_ text: String) -> Bool {
    let bare = text.filter { !$0.isWhitespace && $0 != "%" && $0 != "+" }
    let digits = bare.hasPrefix("–") || bare.hasPrefix("−") || bare.hasPrefix("-") ? bare.dropFirst() : bare[...]
    return digits.isEmpty || NumberText.number(in: String(digits)) != nil
  }

  /// The comma and what stands behind it.
  private static func fraction(of cell: Paragraph) -> RichText.Span? {
    guard let span = cell.text.spans.last(where: { !$0.text.isEmpty }), let comma = span.text.lastIndex(of: ",")
    else { return nil }
    var fraction = span
    fraction.text = String(span.text[comma...])
    return fraction
  }

  private static func width(ofFractionOf cell: Paragraph, _ typesetter: Typesetter) throws(Finding) -> Double {
    guard let fraction = fraction(of: cell) else { return 0 }
    return try typesetter.shape(RichText([fraction]).styled).line.advance
  }
}
