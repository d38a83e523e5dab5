import Calibration
import Findings
import Geometry
import Layout

extension PrinterProfile {
  /// The warning for a certificate on other paper than the profile was measured with, or lying another way: a printer
  /// errs otherwise there.
  func mismatch(with layout: CertificateLayout, size: String?) -> Finding? {
    guard let paper, let trim = layout.trim(of: size), !paper.isPaper(of: trim) else { return nil }
    let sides = [trim.width, trim.height].map { String(Int($0.inMillimetres.rounded())) }.joined(separator: " × ")
    return Finding(
      .profileOfOtherPaper,
      Words(
        vi: "Hồ sơ “\(name)” đo trên giấy \(paper.words.vietnamese), mà “\(layout.name)” in trên trang \(sides) mm.",
        en:
          "The profile “\(name)” was measured on \(paper.words.english), but “\(layout.name)” is a page of \(sides) mm."
      ),
      at: Place(layout.file),
      hint: Words(
        vi: "Căn chỉnh lại với đúng khổ và chiều giấy này, dưới một tên khay khác.",
        en: "Calibrate with this paper, lying this way, under another tray's name."))
  }
}
