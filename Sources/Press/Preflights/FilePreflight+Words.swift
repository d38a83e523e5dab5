import Findings
import Foundation
import Geometry
import Imprint
import Vietnamese

extension FilePreflight {
  /// The report as lines for a person: what, and what was found.
  public func lines(in language: Language) -> [(label: String, value: String)] {
    var lines: [(Words, Words)] = []
    func both(_ text: String) -> Words { Words(vi: text, en: text) }
    lines.append((Words(vi: "Trang", en: "Pages"), both("\(report.pageCount)")))
    for boxes in report.boxes { lines.append((Words(vi: "Khổ", en: "Size"), size(of: boxes))) }
    for font in report.fonts {
      let isSound = font.isEmbedded && font.isCopyable
      let state =
        isSound
        ? Words(vi: "nhúng, chép được", en: "embedded, can be copied")
        : Words(vi: "THIẾU: nhúng hoặc bảng Unicode", en: "LACKS embedding or a Unicode map")
      lines.append(
        (
          Words(vi: "Phông", en: "Font"),
          Words(vi: "\(font.name) · \(state(in: .vietnamese))", en: "\(font.name) · \(state(in: .english))")
        ))
    }
    lines.append((Words(vi: "Màu", en: "Colours"), both(report.colourSpaces.joined(separator: ", "))))
    if let ink = report.totalInk {
      lines.append((Words(vi: "Tổng mực", en: "Total ink"), both(Self.number(ink * 100) + "%")))
    }
    if let least = report.images.map(\.resolution).min() {
      lines.append((Words(vi: "Ảnh", en: "Pictures"), both("\(report.images.count) · ≥ \(Self.number(least)) ppi")))
    }
    if let size = report.smallestText {
      lines.append((Words(vi: "Chữ nhỏ nhất", en: "Smallest text"), both(Self.number(size) + " pt")))
    }
    if let width = report.thinnestLine {
      lines.append((Words(vi: "Nét mảnh nhất", en: "Thinnest line"), both(Self.number(width.inMillimetres) + " mm")))
    }
    if let permissions = report.permissions {
      let allowed = permissions.joined(separator: ", ")
      lines.append(
        (
          Words(vi: "Mật khẩu", en: "Password"),
          Words(vi: "có; cho phép: \(allowed)", en: "has one; allows: \(allowed)")
        ))
    }
    lines.append((Words(vi: "Tự khai theo chuẩn", en: "Claims to be"), claims))
    let tags = report.elements.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }.joined(separator: ", ")
    lines.append(
      (Words(vi: "Cấu trúc", en: "Structure"), report.isTagged ? both(tags) : Words(vi: "không có", en: "none")))
    if let count = comparedRecords {
      lines.append(
        (Words(vi: "So với run.json", en: "Against run.json"), Words(vi: "\(count) bản ghi", en: "\(count) records")))
    }
    return lines.map { ($0.0(in: language), $0.1(in: language)) }
  }

  /// What the file says it is, and whether anything that can be seen speaks against it.
  private var claims: Words {
    guard !report.standards.isEmpty else { return Words(vi: "không", en: "nothing") }
    let list = report.standards.joined(separator: ", ")
    let isBroken = findings.contains { $0.code == .brokenClaim || $0.code == .encryptedStandard }
    return isBroken
      ? Words(vi: "\(list) · có điểm không đúng", en: "\(list) · which is not so")
      : Words(vi: "\(list) · không thấy điểm nào trái", en: "\(list) · nothing seen against it")
  }

  private func size(of boxes: PreflightReport.PageBoxes) -> Words {
    func measure(_ box: [Double]) -> String {
      guard box.count == 4 else { return "?" }
      let (width, height) = ((box[2] - box[0]) * boxes.unit, (box[3] - box[1]) * boxes.unit)
      return "\(Self.number(width.inMillimetres)) × \(Self.number(height.inMillimetres)) mm"
    }
    let count = boxes.pages.count
    guard let trim = boxes.trim else {
      return Words(vi: "\(measure(boxes.media)) · \(count) trang", en: "\(measure(boxes.media)) · \(count) pages")
    }
    return Words(
      vi: "\(measure(trim)) thành phẩm, giấy \(measure(boxes.media)) · \(count) trang",
      en: "\(measure(trim)) trimmed, sheet \(measure(boxes.media)) · \(count) pages")
  }

  /// One decimal at most, two below one.
  private static func number(_ value: Double) -> String {
    let bounded = min(max(value, -1e9), 1e9)
    let factor = bounded < 1 ? 100.0 : 10.0
    let rounded = (bounded * factor).rounded() / factor
    return rounded == rounded.rounded() ? "\(Int(rounded))" : "\(rounded)"
  }
}
