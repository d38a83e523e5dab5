import Foundation
import Testing

@Suite("One size for all certificates of a run")
struct UniformRunTests {
  @Test("The report and the check name the groups, their size, and who could not take it")
  func listed() throws {
    let scratch = try ScratchFolder()
    try scratch.write(
      """
      issuer: SỞ CÔNG THƯƠNG
      place: Hà Nội
      signer: {title: GIÁM ĐỐC, name: Lê Hồng Thăng}
      decision: {number: 05/QĐ-SCT, date: 2018-01-05}
      records: awards.csv
      layout: hep
      """, to: "le/ceremony.yaml")
    try scratch.write(
      """
      extends: giay-khen
      styles:
        recipient: {fit: [size 40%, uniform 90%], size: 40}
      """, to: "le/layouts/hep/layout.yaml")
    let names = ["Lê An", "Nguyễn Hoàng Mỹ Phương Anh Tú", "Công Tằng Tôn Nữ Quỳnh Nguyễn Hoàng Mỹ Phương"]
    let rows = names.enumerated().map { "\($0.offset + 1);Bà;\($0.element);Giấy khen;Hoàn thành xuất sắc nhiệm vụ" }
    try scratch.write(
      "STT;Ông/Bà;Họ và tên;Hình thức khen thưởng;Thành tích\n" + rows.joined(separator: "\n") + "\n",
      to: "le/awards.csv")
    let made = try Tool.run(["certificates", "le", "-o", "out", "--quiet"], in: scratch.path)
    #expect(made.status == 0, "\(made.errors)")
    let report = try #require(
      try JSONSerialization.jsonObject(with: Data(scratch.text(of: "out/run.json").utf8)) as? [String: Any])
    let uniform = try #require((report["uniform"] as? [[String: Any]])?.first)
    #expect(uniform["layout"] as? String == "hep")
    #expect(uniform["group"] as? String == "recipient")
    #expect(uniform["exceptions"] as? [Int] == [3])
    let share = try #require(uniform["percent"] as? Double) / 100
    #expect(share < 1 && share >= 0.9)
    let records = try #require(report["records"] as? [[String: Any]])
    let fits = records.map { record in
      (record["fits"] as? [[String: Any]])?.first { $0["name"] as? String == "recipient" } ?? [:]
    }
    let sizes = fits.compactMap { $0["size"] as? Double }
    #expect(sizes.count == 3 && sizes[0] == sizes[1] && abs(sizes[0] - 40 * share) < 0.01 && sizes[2] < sizes[1])
    #expect(fits.map { $0["exception"] as? Bool ?? false } == [false, false, true])
    let check = try Tool.run(["check", "le"], in: scratch.path)
    #expect(check.output.contains("hep, recipient: ") && check.output.contains("no. 3"), "\(check.output)")
  }
}
