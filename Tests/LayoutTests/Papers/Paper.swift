import Drawing
import Findings
import Foundation
import Testing
import Vietnamese

@testable import Layout

/// A layout of the tool, with the body that issues it in the tests; all people and bodies are invented.
struct Paper: Sendable, CustomTestStringConvertible {
  let name: String
  let issuer: [String: FieldValue]

  var testDescription: String { name }

  /// The layouts of the tool.
  static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../../layouts")
    .standardized.path()

  func layout() throws -> CertificateLayout {
    let (layout, findings) = LayoutFile.load(name, in: [Self.folder], fonts: Bench.fonts)
    for finding in findings { Issue.record("\(finding.text(in: .english))") }
    return try #require(layout)
  }

  func scope(_ recipient: [String: FieldValue]) -> Fields { Fields(issuer.merging(recipient) { $1 }) }

  static let all = [
    Paper(name: "giay-khen", issuer: department),
    Paper(name: "bang-khen", issuer: city),
    Paper(name: "chien-si-thi-dua-co-so", issuer: department),
    Paper(
      name: "chien-si-thi-dua",
      issuer: city.merging(["award": .text("Chiến sĩ thi đua Thành phố Hà Nội")]) { $1 }),
    Paper(name: "lao-dong-tien-tien", issuer: department),
    Paper(name: "tap-the-lao-dong-tien-tien", issuer: department),
    Paper(name: "tap-the-lao-dong-xuat-sac", issuer: city),
    Paper(name: "co-thi-dua", issuer: city.merging(["award": .text("Cờ thi đua của Thành phố Hà Nội")]) { $1 }),
    Paper(
      name: "ky-niem-chuong",
      issuer: department.merging(
        ["Tên kỷ niệm chương": .text("“Vì sự nghiệp phát triển ngành Công Thương Thủ đô”")]) { $1 }),
    Paper(name: "giay-chung-nhan", issuer: enterprise),
    Paper(name: "giay-khen-cong-doan", issuer: union),
  ]

  private static func day(_ year: Int, _ month: Int, _ day: Int) -> FieldValue {
    CivilDate(year: year, month: month, day: day).map(FieldValue.date) ?? .text("")
  }

  static let department: [String: FieldValue] = [
    "issuer": .text("Sở Công Thương"), "place": .text("Hà Nội"), "date": day(2018, 1, 19),
    "signer.title": .text("Giám đốc"), "signer.name": .text("Lê Hồng Thăng"),
    "decision.number": .text("05/QĐ-SCT"), "decision.date": day(2018, 1, 5),
  ]

  static let city: [String: FieldValue] = [
    "issuer": .text("Ủy ban nhân dân thành phố Hà Nội"), "place": .text("Hà Nội"), "date": day(2018, 1, 19),
    "signer.title": .text("Chủ tịch"), "signer.name": .text("Trịnh Hữu Khoan"),
    "decision.number": .text("112/QĐ-UBND"), "decision.date": day(2018, 1, 8),
  ]

  private static let samples = Bench.root + "samples/cac-mau-giay/"

  static let enterprise: [String: FieldValue] = [
    "parent": .text("Tổng công ty Cơ khí Hà Nội"), "issuer": .text("Công ty cổ phần Cơ khí Sông Nhuệ"),
    "place": .text("Hà Nội"), "date": day(2018, 1, 19), "signer.title": .text("Tổng Giám đốc"),
    "signer.name": .text("Đặng Quang Minh"), "decision.number": .text("18/QĐ-SN"), "decision.date": day(2018, 1, 12),
    "emblem": .text(samples + "bieu-trung-doanh-nghiep.svg"),
  ]

  static let union: [String: FieldValue] = [
    "parent": .text("Liên đoàn Lao động thành phố Hà Nội"), "issuer": .text("Công đoàn ngành Công Thương"),
    "place": .text("Hà Nội"), "date": day(2018, 1, 19), "signer.capacity": .text("TM. Ban Chấp hành"),
    "signer.title": .text("Chủ tịch"), "signer.name": .text("Phạm Thị Thu"),
    "decision.number": .text("07/QĐ-CĐ"), "decision.date": day(2018, 1, 12),
    "emblem": .text(samples + "bieu-trung-cong-doan.svg"),
  ]

  /// A signer who signs for another; the post at the head stays that of who decides.
  static let deputy: [String: FieldValue] = [
    "signer.capacity": .text("KT. GIÁM ĐỐC"), "signer.title": .text("Phó Giám đốc"),
    "authority": .text("Giám đốc Sở Công Thương"), "signer.name": .text("Công Tằng Tôn Nữ Hoàng Mỹ"),
  ]
}
