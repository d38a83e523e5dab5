import Findings
import Foundation
import Testing

@testable import Imprint
@testable import Press

/// What the commands find fault with, each with its code and the exit code of its area.
@Suite("What commands find") struct CommandFindingsTests {
  private static let sheet = """
    STT;Ông/Bà;Họ và tên;Chức vụ;Đơn vị;Hình thức khen thưởng;Thành tích
    1;Bà;Nguyễn Thị Hương;Chuyên viên;Phòng Quản lý thương mại;Giấy khen;Hoàn thành xuất sắc nhiệm vụ

    """

  /// A PDF with an empty square page of each size, in points.
  private static func document(_ sizes: [Int]) -> String {
    let kids = sizes.indices.map { "\($0 + 3) 0 R" }.joined(separator: " ")
    let pages = sizes.enumerated().map { index, size in
      "\(index + 3) 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 \(size) \(size)]>>endobj\n"
    }
    return "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
      + "2 0 obj<</Type/Pages/Kids[\(kids)]/Count \(sizes.count)>>endobj\n" + pages.joined()
      + "trailer<</Root 1 0 R>>\n"
  }

  private func folder() throws -> ScratchFolder {
    let scratch = try ScratchFolder()
    try scratch.write(SampleCeremony.text(), to: "le/ceremony.yaml")
    try scratch.write(Self.sheet, to: "le/awards.csv")
    try scratch.write(SampleCeremony.head, to: "khong-mau/ceremony.yaml")
    try scratch.write(Self.sheet, to: "khong-mau/awards.csv")
    try scratch.write(SampleCeremony.head + "layouts: {Bằng khen: bang-khen}\n", to: "mau-khac/ceremony.yaml")
    try scratch.write(Self.sheet, to: "mau-khac/awards.csv")
    let encoding = SampleCeremony.head.replacing(
      "records: awards.csv", with: "records: {file: awards.csv, encoding: vnn}")
    try scratch.write(encoding + "layout: giay-khen\n", to: "bang-ma/ceremony.yaml")
    try scratch.write(Self.sheet, to: "bang-ma/awards.csv")
    let mapping = SampleCeremony.head.replacing(
      "records: awards.csv", with: "records: {file: awards.csv, columns: {Đơn vị: unitt}}")
    try scratch.write(mapping + "layout: giay-khen\n", to: "cot/ceremony.yaml")
    try scratch.write(Self.sheet, to: "cot/awards.csv")
    try scratch.write(SampleCeremony.text(), to: "trong/ceremony.yaml")
    try scratch.write("Họ và tên;Đơn vị\n", to: "trong/awards.csv")
    try scratch.write(
      """
      title: {vi: Danh sách, en: List}
      page: {size: A4}
      styles: {body: {family: TeX Gyre Termes, size: 12}}
      fields: {required: [name]}
      layers: {data: [{each: {list: khach, child: {text: {content: "{name}", style: body}}}}]}
      """, to: "layouts/danh-sach/layout.yaml")
    try FileManager.default.createDirectory(atPath: scratch.path + "/rong", withIntermediateDirectories: true)
    try Data([0x61, 0x3A, 0xFF, 0xFE]).write(to: URL(filePath: scratch.path + "/la.yaml"))
    try FileManager.default.createDirectory(
      atPath: scratch.path + "/thu-muc.yaml", withIntermediateDirectories: true)
    try scratch.write("x", to: "tep.xyz")
    try scratch.write("không phải PDF", to: "hong.pdf")
    try scratch.write("không phải ICC", to: "hong.icc")
    try scratch.write(Self.document([400, 300]), to: "hai.pdf")
    try scratch.write(Self.document([1600]), to: "to.pdf")
    try Data(try StandardProfile.bytes()).write(to: URL(filePath: scratch.path + "/rgb.icc"))
    try scratch.write("2\n", to: "mot")
    return scratch
  }

  @Test(
    "a command that cannot be followed is told why",
    arguments: [
      ("certificates le --set place", "USE001", 64), ("certificates le --only mot", "USE002", 64),
      ("certificates le --set date=mai", "USE003", 64), ("certificates le --only 7", "USE004", 64),
      ("layouts new Mẫu/mới", "USE005", 64), ("certificates le --inks cmyk", "USE007", 64),
      ("certificates le --order tuổi", "USE011", 64), ("certificates le --file-name abc", "USE012", 64),
      ("certificates le/awards.csv", "USE014", 64), ("impose hai.pdf --paper A99", "USE040", 64),
      ("impose to.pdf --paper A4 --scale 100", "USE041", 64),
      ("protect hong.pdf -o ra", "USE050", 64), ("calibrate --printer / -o to.pdf", "USE060", 64),
      ("calibrate --printer M --measured A=20/20 A=20/20", "USE063", 64),
    ])
  func usage(command: String, code: String, status: Int32) throws { try expect(command, code, status) }

  @Test(
    "an input that is missing or cannot be opened is told as such",
    arguments: [
      ("certificates tep.xyz", "INP003", 66), ("layouts new la --from khong-co", "INP004", 66),
      ("join le -o rong", "INP006", 66), ("join le -o ra --shards rong", "INP005", 66),
      ("certificates khong-co", "INP008", 66), ("certificates thu-muc.yaml/ceremony.yaml", "INP008", 66),
      ("certificates rong", "INP010", 66), ("impose khong-co.pdf", "INP040", 66), ("impose hong.pdf", "INP041", 66),
      ("preflight khong-co.pdf", "INP043", 66),
      ("protect khong-co.pdf -o ra --owner-password-file mot", "INP047", 66),
      ("protect hong.pdf -o ra --owner-password-file khong-co", "INP048", 66), ("booklet le", "INP072", 66),
      ("preflight hong.pdf", "DAT142", 65), ("impose hai.pdf", "INP042", 0),
      ("lists le -o ra --only sign-off --set decision.date=1990-01-05", "DAT084", 0),
    ])
  func inputs(command: String, code: String, status: Int32) throws { try expect(command, code, status) }

  @Test(
    "a ceremony of which nothing can be made is told why",
    arguments: [
      ("certificates khong-mau", "CER014", 65), ("certificates mau-khac -o ra", "CER013", 65),
      ("certificates bang-ma", "CER010", 65), ("certificates la.yaml", "CER072", 65),
      ("certificates trong -o ra", "DAT140", 65), ("certificates cot -o ra", "CER009", 65),
      ("certificates le -o ra --corrections le/awards.csv", "DAT141", 65),
      ("proof le --layout khong-co -o ra", "LAY020", 65), ("init le", "OUT003", 73),
      ("certificates le -o ra --inks cmyk --profile hong.icc", "OUT030", 73),
      ("certificates le -o ra --standard pdfx-4", "OUT032", 73),
      ("certificates le -o ra --inks cmyk --profile rgb.icc", "OUT031", 73),
      ("certificates le -o ra --layout layouts/danh-sach", "LAY032", 65),
      ("preview le -o ra --layout bang-khen --dpi 2400", "LIB003", 69),
    ])
  func ceremonies(command: String, code: String, status: Int32) throws { try expect(command, code, status) }

  @Test("what cannot be written on the way is told, where the disk or its limit is full")
  func fullDisk() throws {
    let scratch = try folder()
    let process = Tool.process([], in: scratch.path)
    process.executableURL = URL(filePath: "/bin/bash")
    process.arguments = ["-c", "ulimit -f 8; exec \"$0\" certificates le -o ra 2>/dev/stdout", Tool.path]
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let told = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    #expect(process.terminationStatus == 74 && told.contains("IOF001"), "\(told)")
  }

  @Test("a file that claims a standard and has a password all the same", .enabled(if: hasQPDF))
  func lockedStandard() throws {
    let scratch = try folder()
    _ = try Tool.run(["certificates", "le", "-o", "ra"], in: scratch.path)
    let process = Process()
    process.executableURL = URL(filePath: Self.qpdf)
    process.currentDirectoryURL = URL(filePath: scratch.path)
    process.arguments = ["--encrypt", "", "chu", "256", "--", "ra/certificates.pdf", "khoa.pdf"]
    try process.run()
    process.waitUntilExit()
    let answer = try Tool.run(["preflight", "khoa.pdf"], in: scratch.path)
    #expect(answer.errors.contains("PRF039"), "\(answer.errors)\(answer.output)")
  }

  private static let qpdf = "/usr/bin/qpdf"
  private static let hasQPDF = FileManager.default.isExecutableFile(atPath: qpdf)

  @Test("a proof in a layout of papers that has no cover is refused")
  func coverless() throws {
    let scratch = try folder()
    let ceremony = try #require(CeremonyInput(scratch.path + "/le").ceremony().ceremony)
    var options = ProofPack.Options(BatchOptions(output: scratch.path + "/ra"))
    options.layout = "booklet-a5"
    let report = ProofPack(ceremony, home: Home(Tool.root), options: options).run()
    #expect(report.findings.map(\.code).contains(.missingCover), "\(report.findings)")
  }

  @Test("a reader that is not there cannot read back")
  func missingReader() throws {
    try expect("certificates le -o ra --verify", "LIB021", 69, environment: ["PATH": "/khong-co"])
  }

  private func expect(
    _ command: String, _ code: String, _ status: Int32, environment: [String: String] = [:],
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let scratch = try folder()
    let answer = try Tool.run(
      command.split(separator: " ").map(String.init), environment: environment, in: scratch.path)
    #expect(answer.errors.contains(code), "\(answer.errors)\(answer.output)", sourceLocation: sourceLocation)
    #expect(answer.status == status, "\(answer.errors)", sourceLocation: sourceLocation)
  }
}
