import Geometry
import SourceTree

extension Row.Width {
  /// `30mm`, `25%`, `auto` or `1fr`.
  init?(_ node: SourceNode, in reading: LayoutReading) {
    guard let text = reading.text(node) else { return nil }
    if text == "auto" {
      self = .natural
    } else if text.hasSuffix("fr"), let share = Measure.number(text.dropLast(2)), share > 0 {
      self = .share(share)
    } else if let length = Length(text, bareUnit: .pointsPerMillimetre) {
      self = .length(length.scaled(by: reading.scale))
    } else {
      reading.reader.wrong(node, "", .widths)
      return nil
    }
  }
}
