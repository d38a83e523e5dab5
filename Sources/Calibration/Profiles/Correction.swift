import Findings
import Geometry

/// What is done to the data of a page so that a printer that does not feed true sets it where the layout wants it: it is
/// turned, then stretched, then moved, all about the page's centre.
///
/// A printer that sets everything 1.5 mm too far left needs `x` 1.5: the sign is that of the remedy, not of the fault.
public struct Correction: Sendable, Hashable {
  /// Millimetres to the right.
  public var x: Double
  /// Millimetres downwards.
  public var y: Double
  /// Factors across and down: 1.003 for 100.3 %.
  public var scaleX: Double
  public var scaleY: Double
  /// Degrees, clockwise as one looks at the page.
  public var rotation: Double

  /// The data stays where it is.
  public static let neutral = Correction()

  public init(x: Double = 0, y: Double = 0, scaleX: Double = 1, scaleY: Double = 1, rotation: Double = 0) {
    self.x = x
    self.y = y
    self.scaleX = scaleX
    self.scaleY = scaleY
    self.rotation = rotation
  }

  public var isNeutral: Bool { self == .neutral }

  /// The map in points, in coordinates whose origin is the page's centre.
  public var transform: Transform {
    Transform.rotation(rotation * .pi / 180).then(.scale(scaleX, scaleY))
      .then(.translation(.millimetres(x), .millimetres(y)))
  }

  /// The correction to hundredths of a millimetre, and thousandths of a percent and of a degree: as a profile holds it.
  public var rounded: Correction {
    Correction(
      x: x.rounded(decimals: 2), y: y.rounded(decimals: 2), scaleX: scaleX.rounded(decimals: 5),
      scaleY: scaleY.rounded(decimals: 5), rotation: rotation.rounded(decimals: 3))
  }

  /// `x +1.5 mm, y -0.8 mm, 100.3 % x 100.3 %, 0.2°`.
  public var text: String {
    "x \(x.signedText(decimals: 2)) mm, y \(y.signedText(decimals: 2)) mm, "
      + "\((scaleX * 100).text(decimals: 3)) % x \((scaleY * 100).text(decimals: 3)) %, \(rotation.text(decimals: 3))°"
  }
}

extension Correction {
  /// No printer that is worth a profile is further out than this: a larger value is a slip of the pen.
  static let largestOffset = 20.0
  static let scales = 0.95...1.05
  static let largestRotation = 3.0

  /// What is out of the plausible; `place` tells where a value stands, by its name.
  public func findings(at place: (String) -> Place? = { _ in nil }) -> [Finding] {
    var findings: [Finding] = []
    for (name, value) in [("x", x), ("y", y)] where !(value.magnitude <= Self.largestOffset) {
      findings.append(
        .implausible(name, value.text(decimals: 2) + " mm", bounds: "−20 … +20 mm", at: place(name)))
    }
    for (name, value) in [("x", scaleX), ("y", scaleY)] where !Self.scales.contains(value) {
      findings.append(
        .implausible(
          "scale \(name)", (value * 100).text(decimals: 3) + " %", bounds: "95 … 105 %", at: place("scale \(name)")))
    }
    if !(rotation.magnitude <= Self.largestRotation) {
      findings.append(
        .implausible("rotation", rotation.text(decimals: 3) + "°", bounds: "−3° … +3°", at: place("rotation")))
    }
    return findings
  }
}

extension Finding {
  fileprivate static func implausible(_ name: String, _ value: String, bounds: String, at place: Place?) -> Finding {
    Finding(
      .implausibleCorrection,
      Words(
        vi: "Độ chỉnh \(name) = \(value) không hợp lý (chỉ nhận \(bounds)).",
        en: "The correction \(name) = \(value) is not plausible (taken: \(bounds))."),
      at: place,
      hint: Words(
        vi: "Kiểm tra dấu phẩy và đơn vị; máy lệch hơn thế cần sửa cơ khí hoặc chọn lại khổ giấy.",
        en: "Look at the decimal point and the unit; a printer that is further out needs repair or another paper set."))
  }
}
