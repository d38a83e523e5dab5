import Calibration
import Drawing
import Findings
import Foundation
import Testing

@testable import Press

@Suite("Reading back what was produced")
struct VerificationTests {
  /// A made ceremony, and what is needed to look at it again.
  private struct Made {
    let scratch: ScratchFolder
    let plan: RunPlan
    let maker: PrintMaker
    let verification: Verification
    let files: [String]

    init(count: Int = 4, change: (inout BatchOptions) -> Void = { _ in }) throws {
      let scratch = try ScratchFolder()
      self.scratch = scratch
      let rows = [
        "1;Nguyễn Thị Hương Hà;Phòng Kế hoạch;Giấy khen;Hoàn thành xuất sắc nhiệm vụ năm 2018, có 38 sáng kiến",
        "2;Công Tằng Tôn Nữ Quỳnh Nguyễn Hoàng Mỹ Phương;Phòng Kế hoạch;Giấy khen;Hoàn thành tốt nhiệm vụ",
        "3;H'Hen Niê;Phòng Tài chính;Giấy khen;Có sáng kiến", "4;A & B <Trần> - Tổ 2;Văn phòng;Giấy khen;Có sáng kiến",
      ]
      let header = "STT;Họ và tên;Đơn vị;Hình thức khen thưởng;Thành tích"
      try scratch.write(([header] + rows.prefix(count)).joined(separator: "\n"), to: "awards.csv")
      var input = CeremonyInput(scratch.path + "/awards.csv")
      input.layout = "giay-khen"
      let settings = [
        "place=Hà Nội", "date=2018-01-19", "signer.title=GIÁM ĐỐC", "signer.name=Lê Hồng Thăng", "issuer=SỞ",
        "decision.number=5/QĐ", "decision.date=05/01/2018",
      ]
      input.settings = try settings.map { try CeremonyInput.Setting($0) }
      let ceremony = try #require(input.ceremony().ceremony)
      var options = BatchOptions(output: scratch.path + "/out")
      change(&options)
      let preparation = Preparation(ceremony, home: Home(Tool.root), options: options)
      plan = try #require(preparation.plan, "\(preparation.findings)")
      maker = try #require(preparation.maker)
      let report = BatchRun(plan: plan, options: options, maker: maker, interruption: Interruption()) { _ in }.run()
      files = plan.recipients.map { scratch.path + "/out/certificates/" + $0.fileName }
      verification = Verification(plan: plan, maker: maker, output: options.output, jobs: 2)
      #expect(report.status == .allMade)
    }

    func findings() throws -> [Finding] { try verification.findings(interruption: Interruption()) }

    /// Puts a fault into the first recipient's file.
    func plant(_ fault: PlantedFault) throws {
      let typesetter = try maker.worker()
      let good = try [UInt8](Data(contentsOf: URL(filePath: files[0])))
      var bytes = fault.file(good)
      func pages(_ index: Int) -> [Page] {
        maker.place(plan.recipients[index], with: typesetter).pages.map { page in
          var page = page
          page.bleed = 0
          return page
        }
      }
      let faces = maker.layouts.values.flatMap(\.faces).sorted { $0.path < $1.path }
      if let faulty = fault.pages(pages(0), others: pages(1), faces: faces, with: typesetter) {
        bytes = try maker.imprint.file(faulty, information: maker.information.of(plan.recipients[0]))
      }
      let isChanged = bytes != good
      #expect(isChanged)
      try Data(bytes).write(to: URL(filePath: files[0]))
    }
  }

  @Test("each planted fault is found, and only where it was planted", arguments: PlantedFault.allCases)
  func findsPlantedFaults(fault: PlantedFault) throws {
    let made = try Made(count: 2) { $0.makesMerged = false }
    try made.plant(fault)
    let findings = try made.findings()
    #expect(!findings.isEmpty)
    #expect(findings.allSatisfy { $0.severity == .error && $0.code.area == .proof })
    #expect(!findings.contains { $0.place?.record == 2 })
  }

  @Test(
    "on a paper that is turned for its printer what is right passes, and faults are found",
    arguments: [
      PlantedFault.lostTone, .wrongTone, .wrongSmallTone, .swappedLetters, .wrongDigit, .otherFace, .smallerText,
      .greyText, .swappedGlyph, .exchangedFonts,
    ])
  func judgesTurnedPapers(fault: PlantedFault) throws {
    let name = try PrinterName("Máy thử")
    let turning = Correction(x: -1.5, y: 0.8, scaleX: 1.003, scaleY: 0.999, rotation: 0.2)
    let made = try Made(count: 2) {
      $0.makesMerged = false
      $0.printer = PrinterProfile(name: name, correction: turning)
    }
    let found = try made.findings()
    #expect(found.isEmpty, "\(found)")
    try made.plant(fault)
    let findings = try made.findings()
    #expect(!findings.isEmpty && findings.allSatisfy { $0.place?.record == 1 }, "\(findings)")
  }

  @Test(
    "what is wrong with a page is called by its name",
    arguments: [
      (PlantedFault.wrongSize, Code.wrongPageSize), (.greyText, .wrongInkOfText), (.strayInk, .wrongInkElsewhere),
      (.cutName, .textNotReadBack),
    ])
  func namesFaults(fault: PlantedFault, code: Code) throws {
    let made = try Made(count: 2) { $0.makesMerged = false }
    try made.plant(fault)
    #expect(try made.findings().map(\.code) == [code])
  }

  @Test("a paper that lacks a field which its record must have is found, whatever was read back")
  func findsLostFields() throws {
    let made = try Made(count: 1)
    let recipient = made.plan.recipients[0]
    let judge = PageJudge(maker: made.maker)
    var pages = made.maker.place(recipient, with: try made.maker.worker()).pages
    #expect(judge.lostFields(of: recipient, on: pages).isEmpty)
    pages[0].frame.marks = []
    #expect(judge.lostFields(of: recipient, on: pages).map(\.code) == [.fieldLostOnPaper])
  }

  @Test(
    "a merged file with its pages in another order, with one too many or one too few is found",
    arguments: [
      [1, 0], [0, 1, 1], [0],
    ])
  func findsWrongMergedPages(order: [Int]) throws {
    let made = try Made(count: 2) { $0.makesSingles = false }
    let typesetter = try made.maker.worker()
    let pages = order.flatMap { made.maker.place(made.plan.recipients[$0], with: typesetter).pages }
    let bytes = try made.maker.imprint.file(
      pages.map { Page(trim: $0.trim, frame: $0.frame) }, information: made.maker.information.ofAll)
    try Data(bytes).write(to: URL(filePath: made.scratch.path + "/out/certificates.pdf"))
    #expect(try !made.findings().isEmpty)
  }

  @Test("a file that is only written in another way is no fault")
  func passesRewrittenFiles() throws {
    let made = try Made(count: 2) { $0.makesMerged = false }
    let good = try [UInt8](Data(contentsOf: URL(filePath: made.files[0])))
    try Data(FileSurgery(good).rewritten()).write(to: URL(filePath: made.files[0]))
    #expect(try made.findings().isEmpty)
  }

  @Test(
    "grey and CMYK inks, bleed and marks are no faults",
    arguments: [
      { (options: inout BatchOptions) in options.print.inks = .grey },
      { (options: inout BatchOptions) in options.print.keepsBleed = true },
      { (options: inout BatchOptions) in options.print.showsMarks = true },
      { (options: inout BatchOptions) in options.mode = .overlay },
    ] as [@Sendable (inout BatchOptions) -> Void])
  func passesOtherPrints(change: @Sendable (inout BatchOptions) -> Void) throws {
    #expect(try Made(count: 2, change: change).findings() == [])
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
    #expect(findings.first?.code == Code.textNotReadBack)
  }

  @Test("a file that is cut, or no PDF, is found")
  func findsDamagedFiles() throws {
    let made = try Made()
    try Data("không phải PDF".utf8).write(to: URL(filePath: made.files[2]))
    #expect(try made.findings().contains { $0.code == Code.unreadableForReader })
  }

  @Test("a merged file with other pages is found")
  func findsExchangedPages() throws {
    let made = try Made()
    let merged = made.scratch.path + "/out/certificates.pdf"
    try FileManager.default.removeItem(atPath: merged)
    try FileManager.default.copyItem(atPath: made.files[1], toPath: merged)
    let findings = try made.findings()
    #expect(findings.contains { $0.code == Code.wrongPageCount })
    #expect(Set(findings.compactMap(\.place?.record)) == [1, 2, 3, 4])
  }
}
