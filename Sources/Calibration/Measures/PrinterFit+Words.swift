import Findings

extension PrinterFit {
  /// What the readings say of the printer, for people, a line each.
  public var explanation: [Words] {
    var lines = [moved, stretched, turned]
    if let sized { lines.append(sized) }
    let worst = (residuals.map(\.magnitude).max() ?? 0).text(decimals: 2)
    lines.append(
      Words(
        vi: "\(readings.count) số đo khớp nhau trong \(worst) mm.",
        en: "\(readings.count) readings agree within \(worst) mm."))
    return lines
  }

  private var moved: Words {
    let (x, y) = (behaviour.x.rounded(decimals: 2), behaviour.y.rounded(decimals: 2))
    let (across, down) = (x.magnitude.text(decimals: 2), y.magnitude.text(decimals: 2))
    return Words(
      vi: "Máy in lệch \(across) mm sang \(x < 0 ? "trái" : "phải"), \(down) mm \(y < 0 ? "lên trên" : "xuống dưới").",
      en:
        "The printer sets the page \(across) mm to the \(x < 0 ? "left" : "right") and \(down) mm too \(y < 0 ? "high" : "low")."
    )
  }

  private var stretched: Words {
    let (across, down) = ((behaviour.scaleX * 100).text(decimals: 2), (behaviour.scaleY * 100).text(decimals: 2))
    return Words(
      vi: "Cỡ in: ngang \(across) %, dọc \(down) %.", en: "It prints at \(across) % across and \(down) % down.")
  }

  private var turned: Words {
    let angle = behaviour.rotation.rounded(decimals: 3)
    let text = angle.magnitude.text(decimals: 3)
    return Words(
      vi: angle == 0
        ? "Trang không bị xoay." : "Trang bị xoay \(text)° \(angle < 0 ? "ngược" : "theo") chiều kim đồng hồ.",
      en: angle == 0
        ? "The page is not turned." : "The page is turned by \(text)° \(angle < 0 ? "anticlockwise" : "clockwise").")
  }

  /// How large the paper really is, where that can be told.
  private var sized: Words? {
    let isMeasured = [Quantity.across, .down].map { wanted in readings.contains { $0.quantity == wanted } }
    guard isMeasured.contains(true) else {
      let (across, down) = (paper.width.text(decimals: 1), paper.height.text(decimals: 1))
      return Words(
        vi: "Coi giấy đúng \(across) × \(down) mm; đo thêm HD và BF để chắc về cỡ in.",
        en: "The paper is taken to be \(across) × \(down) mm; measure HD and BF too to be sure of the scale.")
    }
    let across = (paper.width + behaviour.excessWidth).text(decimals: 1)
    let down = (paper.height + behaviour.excessHeight).text(decimals: 1)
    return Words(
      vi: "Tờ giấy thật rộng \(across) mm, cao \(down) mm.",
      en: "The sheet of paper is really \(across) mm wide and \(down) mm high.")
  }
}
