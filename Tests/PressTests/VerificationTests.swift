import Findings
import Foundation
import Testing

@testable import Press

@Suite("Reading back what was produced")
struct VerificationTests {
  /// A made ceremony of four, and what is needed to look at it again.
  private struct Made {
    let scratch: ScratchFolder
    let verification: Verification
    let files: [String]

    init() throws {
      let scratch = try ScratchFolder()
      self.scratch = scratch
      try scratch.write(
        """
        STT;Họ và tên;Đơn vị;Hình thức khen thưởng;Thành tích
        1;Nguyễn Thị Hương;Phòng Kế hoạch;Giấy khen;Hoàn thành xuất sắc nhiệm vụ
        2;Công Tằng Tôn Nữ Quỳnh Nguyễn Hoàng Mỹ Phương;Phòng Kế hoạch;Giấy khen;Hoàn thành tốt nhiệm vụ
        3;H'Hen Niê;Phòng Tài chính;Giấy khen;Có sáng kiến
        4;A & B <Trần>;Văn phòng;Giấy khen;Có sáng kiến
        """, to: "awards.csv")
      var input = CeremonyInput(scratch.path + "/awards.csv")
      input.layout = "giay-khen"
      let settings = [
        "place=Hà Nội", "date=2018-01-19", "signer.title=GIÁM ĐỐC", "signer.name=Lê Hồng Thăng", "issuer=SỞ",
        "decision.number=5/QĐ", "decision.date=05/01/2018",
      ]
      input.settings = try settings.map { try CeremonyInput.Setting($0) }
      let ceremony = try #require(input.ceremony().ceremony)
      let options = BatchOptions(output: scratch.path + "/out")
      let preparation = Preparation(ceremony, home: Home(Tool.root), options: options)
      let plan = try #require(preparation.plan, "\(preparation.findings)")
      let maker = try #require(preparation.maker)
      let report = BatchRun(plan: plan, options: options, maker: maker, interruption: Interruption()) { _ in }.run()
      files = plan.recipients.map { scratch.path + "/out/certificates/" + $0.fileName }
      verification = Verification(plan: plan, maker: maker, output: options.output, jobs: 2)
      #expect(report.status == .allMade)
    }

    func findings() throws -> [Finding] { try verification.findings(interruption: Interruption()) }
  }

  @Test("what is right passes, whatever letters the names have")
  func passesGoodFiles() throws {
    #expect(try Made().findings().isEmpty)
  }

  @Test("a file of another record is found")
  func findsExchangedFiles() throws {
    let made = try Made()
    try FileManager.default.removeItem(atPath: made.files[0])
    try FileManager.default.copyItem(atPath: made.files[1], toPath: made.files[0])
    let findings = try made.findings()
    #expect(findings.map(\.place?.record) == [1])
    #expect(findings.first?.code == Code(.proof, 2))
  }

  @Test("a file that is cut, or no PDF, is found")
  func findsDamagedFiles() throws {
    let made = try Made()
    try Data("không phải PDF".utf8).write(to: URL(filePath: made.files[2]))
    #expect(try made.findings().contains { $0.code == Code(.proof, 1) })
  }

  @Test("a merged file with other pages is found")
  func findsExchangedPages() throws {
    let made = try Made()
    let merged = made.scratch.path + "/out/certificates.pdf"
    try FileManager.default.removeItem(atPath: merged)
    try FileManager.default.copyItem(atPath: made.files[1], toPath: merged)
    let findings = try made.findings()
    #expect(findings.contains { $0.code == Code(.proof, 3) })
    #expect(Set(findings.compactMap(\.place?.record)) == [1, 2, 3, 4])
  }
}
