import Drawing
import Findings
import Geometry

/// A correction of the data of one page, about its centre.
struct PageCorrection {
  /// In the page's own coordinates.
  private let transform: Transform
  private let page: Rectangle
  private let isNeutral: Bool

  /// Nobody sees, and no printer prints, less than this; points.
  private static let tolerance = 0.02

  init(_ correction: Transform, on trim: Size) {
    transform = Transform.translation(-trim.width / 2, -trim.height / 2).then(correction)
      .then(.translation(trim.width / 2, trim.height / 2))
    page = Rectangle(origin: .zero, size: trim)
    isNeutral = correction == .identity
  }

  func applied(to part: Frame) -> Frame {
    guard !isNeutral else { return part }
    return Frame(size: part.size, marks: [.init(.group(Group(part, transform: transform)), at: .zero)])
  }

  /// A finding for each part whose ink the correction alone carries beyond the page, where it would be cut.
  func findings(for parts: [Frame], in file: String, isLenient: Bool) -> [Finding] {
    guard !isNeutral else { return [] }
    return parts.compactMap { part in
      var worst: (excess: Double, label: Group.Label?) = (Self.tolerance, nil)
      part.forEachMark { found in
        guard let ink = found.mark.inkBounds else { return }
        let before = found.transform.apply(to: ink)
        guard page.contains(before, tolerance: Self.tolerance) else { return }
        let excess = excess(of: found.transform.then(transform).apply(to: ink))
        if excess > worst.excess { worst = (excess, found.labels.last) }
      }
      guard worst.excess > Self.tolerance else { return nil }
      return Self.finding(
        worst.excess, label: worst.label, text: part.texts.first?.text, in: file, isLenient: isLenient)
    }
  }

  /// How far a rectangle reaches beyond the page.
  private func excess(of ink: Rectangle) -> Double {
    max(page.minX - ink.minX, page.minY - ink.minY, ink.maxX - page.maxX, ink.maxY - page.maxY)
  }

  private static func finding(
    _ excess: Double, label: Group.Label?, text: String?, in file: String, isLenient: Bool
  ) -> Finding {
    let what = text ?? label?.name ?? label?.kind ?? ""
    return Finding(
      .inkOffThePage, severity: isLenient ? .warning : .error,
      Words(
        vi: "Hồ sơ máy in đẩy “\(what)” ra ngoài trang \(Reason.millimetres(excess, decimal: ",")) mm.",
        en: "The printer's profile moves “\(what)” off the page by \(Reason.millimetres(excess, decimal: ".")) mm."),
      at: Place(label?.file ?? file, line: label?.line),
      hint: Words(
        vi: "Xem lại hồ sơ bằng khen calibrate --list, hoặc dời phần tử này vào trong trang.",
        en: "Look at the profile with khen calibrate --list, or move the element further in."))
  }
}
