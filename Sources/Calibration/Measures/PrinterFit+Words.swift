import Findings

extension PrinterFit {
  /// What the readings say of the printer, for people, a line each.
  public var explanation: [Words] {
    var lines = [moved, stretched, turned, sized]
    let worst = residuals.map(\.magnitude).max() ?? 0
    lines.append(
      Words(
        vi: "\(readings.count) số đo khớp nhau trong \(worst.vietnameseText(decimals: 2)) mm.",
        en: "\(readings.count) readings agree within \(worst.text(decimals: 2)) mm."))
    return lines
  }

  private var moved: Words {
    let (x, y) = (behaviour.x.rounded(decimals: 2), behaviour.y.rounded(decimals: 2))
    func line(_ across: String, _ down: String) -> Words {
      Words(
        vi:
          "Máy in lệch \(across) mm sang \(x < 0 ? "trái" : "phải"), \(down) mm \(y < 0 ? "lên trên" : "xuống dưới").",
        en:
          "The printer sets the page \(across) mm to the \(x < 0 ? "left" : "right") and \(down) mm too \(y < 0 ? "high" : "low")."
      )
    }
    return Self.words([x.magnitude, y.magnitude], decimals: 2) { line($0[0], $0[1]) }
  }

  private var stretched: Words {
    Self.words([behaviour.scaleX * 100, behaviour.scaleY * 100], decimals: 2) { scales in
      Words(
        vi: "Cỡ in: ngang \(scales[0]) %, dọc \(scales[1]) %.",
        en: "It prints at \(scales[0]) % across and \(scales[1]) % down.")
    }
  }

  private var turned: Words {
    let angle = behaviour.rotation.rounded(decimals: 3)
    guard angle != 0 else { return Words(vi: "Trang không bị xoay.", en: "The page is not turned.") }
    return Self.words([angle.magnitude], decimals: 3) { angles in
      Words(
        vi: "Trang bị xoay \(angles[0])° \(angle < 0 ? "ngược" : "theo") chiều kim đồng hồ.",
        en: "The page is turned by \(angles[0])° \(angle < 0 ? "anticlockwise" : "clockwise").")
    }
  }

  /// How large the paper really is, where that can be told.
  private var sized: Words {
    let isMeasured = readings.contains { [.across, .down].contains($0.quantity) }
    let sides = [paper.width + behaviour.excessWidth, paper.height + behaviour.excessHeight]
    return Self.words(sides, decimals: 1) { sides in
      isMeasured
        ? Words(
          vi: "Tờ giấy thật rộng \(sides[0]) mm, cao \(sides[1]) mm.",
          en: "The sheet of paper is really \(sides[0]) mm wide and \(sides[1]) mm high.")
        : Words(
          vi: "Coi giấy đúng \(sides[0]) × \(sides[1]) mm; đo thêm HD và BF để chắc về cỡ in.",
          en: "The paper is taken to be \(sides[0]) × \(sides[1]) mm; measure HD and BF too to be sure of the scale.")
    }
  }

  /// Words around numbers, each language with its own decimal sign.
  private static func words(_ values: [Double], decimals: Int, _ line: ([String]) -> Words) -> Words {
    Words(
      vi: line(values.map { $0.vietnameseText(decimals: decimals) }).vietnamese,
      en: line(values.map { $0.text(decimals: decimals) }).english)
  }
}
