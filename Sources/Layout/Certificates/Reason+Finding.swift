import Drawing
import Findings
import Geometry

extension Reason {
  /// The finding that a certificate is refused with: what does not fit, by how much, and what would help.
  func finding(in outermost: Group.Label) -> Finding {
    let label = path.last ?? outermost
    let side =
      missing.width > missing.height ? (missing.width, "bề ngang", "width") : (missing.height, "chiều cao", "height")
    let vietnamese = Self.millimetres(side.0, decimal: ",")
    let english = Self.millimetres(side.0, decimal: ".")
    let what = Self.subject(field: field, label: label)
    let size = sizeNeeded.map { Int(($0 * 100).rounded(.down)) }
    let chain = path.map { label in label.kind + (label.name.map { " “\($0)”" } ?? "") }.joined(separator: " › ")
    return Finding(
      .textDoesNotFit,
      Words(
        vi: "\(what.vietnamese) không vừa chỗ: thừa \(vietnamese) mm \(side.1) (\(chain)).",
        en: "\(what.english) does not fit: \(english) mm of \(side.2) too much (\(chain))."),
      at: Place(label.file, line: label.line, field: field),
      hint: Words(
        vi: "Rút ngắn chữ, nới khung thêm \(vietnamese) mm"
          + (size.map { ", hoặc cho phép cỡ chữ \($0)% (fit: size \($0)%)." } ?? "."),
        en: "Shorten the text, give it \(english) mm more"
          + (size.map { ", or allow a size of \($0)% (fit: size \($0)%)." } ?? ".")))
  }

  private static func subject(field: String?, label: Group.Label) -> Words {
    if let field { return Words(vi: "Chữ của trường “\(field)”", en: "The text of the field “\(field)”") }
    let name = label.name ?? label.kind
    return Words(vi: "Phần tử “\(name)”", en: "The element “\(name)”")
  }

  /// Tenths of a millimetre, never rounded down to nothing.
  static func millimetres(_ points: Double, decimal: String) -> String {
    let tenths = max(1, Int((points.inMillimetres * 10).rounded(.up)))
    return "\(tenths / 10)\(decimal)\(tenths % 10)"
  }
}

extension FitReport {
  /// The warning for a text that was made smaller than its bounds allow.
  func warning(file: String) -> Finding? {
    guard remedies.last == "beyond bounds" else { return nil }
    let share = Int(size / nominalSize * 100)
    return Finding(
      .textBeyondBounds,
      Words(
        vi: "Chữ “\(name)” phải thu nhỏ còn \(share)%, quá giới hạn của bố cục.",
        en: "The text “\(name)” had to shrink to \(share)%, beyond the bounds of the layout."),
      at: Place(file, field: name),
      hint: Words(
        vi: "Rút ngắn chữ, hoặc nới khung trong bố cục.", en: "Shorten the text, or give its box more room."))
  }
}

extension TextCollision {
  /// The finding for two texts that run into each other.
  func finding(in file: String, isLenient: Bool) -> Finding {
    let vietnamese = Reason.millimetres(overlap.height, decimal: ",")
    let english = Reason.millimetres(overlap.height, decimal: ".")
    return Finding(
      .touchingTexts, severity: isLenient ? .warning : .error,
      Words(
        vi: "Hai dòng chữ chạm nhau: “\(first.text)” và “\(second.text)” (\(vietnamese) mm).",
        en: "Two lines of text touch: “\(first.text)” and “\(second.text)” (\(english) mm)."),
      at: Place(file),
      hint: Words(
        vi: "Rút ngắn chữ, hoặc dời khung của chúng ra xa nhau trong bố cục.",
        en: "Shorten the text, or move their boxes apart in the layout."))
  }
}
