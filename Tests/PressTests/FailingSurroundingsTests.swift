import Foundation
import Testing

@testable import Press

@Suite("Files that change, vanish or are closed under a run", .serialized)
struct FailingSurroundingsTests {
  private static let count = 300

  private static func row(_ number: Int) -> String {
    "\(number);Bà;Nguyễn Thị Hương \(number);Chuyên viên;Phòng Tổng hợp;Giấy khen;Hoàn thành xuất sắc nhiệm vụ;\(number).svg\n"
  }

  private static let header = "STT;Ông/Bà;Họ và tên;Chức vụ;Đơn vị;Hình thức khen thưởng;Thành tích;Ảnh\n"

  private static func picture(_ colour: String) -> String {
    """
    <svg xmlns="http://www.w3.org/2000/svg" width="30" height="40"><rect width="30" height="40" fill="\(colour)"/></svg>
    """
  }

  private static let portraits = """
    title: {vi: Có ảnh, en: With a portrait}
    page: {size: A5}
    colours: {ink: "#000000"}
    styles:
      body: {family: Liberation Serif, size: 16, colour: ink, align: center}
    layers:
      data:
        - fixed: {x: 20, y: 20, width: 30, height: 40, child: {picture: {field: photo}}}
        - fixed: {x: 50%, y: 100, anchor: baseline, width: 120, child: {text: {content: "{name}", style: body}}}
    """

  /// A ceremony whose certificates bear portraits, a file for each recipient.
  private func folderWithPortraits() throws -> ScratchFolder {
    let scratch = try ScratchFolder()
    try scratch.write(SampleCeremony.text(layout: "chan-dung"), to: "le/ceremony.yaml")
    try scratch.write(Self.portraits, to: "le/layouts/chan-dung/layout.yaml")
    try scratch.write(Self.header + (1...Self.count).map(Self.row).joined(), to: "le/awards.csv")
    for number in 1...Self.count { try scratch.write(Self.picture("#00\(number % 90 + 10)88"), to: "le/\(number).svg") }
    return scratch
  }

  private func folder(_ count: Int, sentences: Int = 1) throws -> ScratchFolder {
    let scratch = try ScratchFolder()
    try scratch.write(SampleCeremony.text(layout: "giay-khen"), to: "le/ceremony.yaml")
    let header = Self.header.replacing(";Ảnh", with: "")
    let citation = Array(repeating: "Hoàn thành xuất sắc nhiệm vụ", count: sentences).joined(separator: " và ")
    let rows = (1...count).map {
      Self.row($0).replacing("Hoàn thành xuất sắc nhiệm vụ;\($0).svg", with: citation)
    }
    try scratch.write(header + rows.joined(), to: "le/awards.csv")
    return scratch
  }

  private func hasNothingHalf(_ folder: [String: Data]) -> Bool {
    folder.allSatisfy { name, bytes in
      !name.hasSuffix(".pdf") || bytes.starts(with: Data("%PDF-".utf8)) && bytes.suffix(6) == Data("%%EOF\n".utf8)
    }
  }

  /// Waits until a run has planned its work and begins to write.
  private func waitForWork(of process: Process, in folder: String) {
    while process.isRunning, !FileManager.default.fileExists(atPath: folder + "/certificates") { usleep(500) }
  }

  @Test("a picture that changes and one that vanishes refuse their own records; set right, the folder is complete")
  func losesPictures() throws {
    let scratch = try folderWithPortraits()
    let errors = scratch.path + "/errors"
    _ = FileManager.default.createFile(atPath: errors, contents: nil)
    let process = Tool.process(["certificates", "le", "-o", "out", "-j", "1", "--lang", "en"], in: scratch.path)
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle(forWritingAtPath: errors)
    try process.run()
    waitForWork(of: process, in: scratch.path + "/out")
    try scratch.write(Self.picture("#FF0000"), to: "le/299.svg")
    try FileManager.default.removeItem(atPath: scratch.path + "/le/300.svg")
    process.waitUntilExit()
    let told = try scratch.text(of: "errors")
    #expect(process.terminationStatus == 1)
    #expect(told.contains("PIC007 · le/awards.csv:300:") && told.contains("PIC006 · le/awards.csv:301:"), "\(told)")
    #expect(told.split(separator: "\n").count { $0.hasPrefix("error") } == 2, "\(told)")
    let made = scratch.contents(of: "out")
    let papers = made.keys.filter { $0.hasPrefix("certificates/") }.sorted()
    #expect(papers.count == Self.count - 2, "\(papers.prefix(2)) … \(papers.suffix(2)) \(made.keys.count)")
    #expect(hasNothingHalf(made))
    try scratch.write(Self.picture("#00FF00"), to: "le/300.svg")
    let again = try Tool.run(["certificates", "le", "-o", "out"], in: scratch.path)
    #expect(again.status == 0 && again.output.contains("2 made · 0 refused · 298 unchanged"), "\(again)")
    #expect(try Tool.run(["certificates", "le", "-o", "clean"], in: scratch.path).status == 0)
    let wanted = scratch.contents(of: "clean").filter { $0.key.hasSuffix(".pdf") }
    #expect(scratch.contents(of: "out").filter { $0.key.hasSuffix(".pdf") } == wanted)
  }

  @Test("a sheet that is being written while it is read is refused whole", arguments: [1, 60])
  func readsNoMovingSheet(sentences: Int) throws {
    let count = 4_000
    // With long rows the sheet is over the size from which on it is read in pieces.
    let scratch = try folder(count, sentences: sentences)
    let sheet = scratch.path + "/le/awards.csv"
    let process = Tool.process(["check", "le", "--data-only", "--lang", "en"], in: scratch.path)
    let output = Pipe()
    (process.standardOutput, process.standardError) = (FileHandle.nullDevice, output)
    let writer = try #require(FileHandle(forWritingAtPath: sheet))
    try writer.seekToEnd()
    try process.run()
    var number = count
    while process.isRunning {
      number += 1
      writer.write(Data(Self.row(number).utf8))
      usleep(2_000)
    }
    process.waitUntilExit()
    let told = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    #expect(process.terminationStatus == 66)
    #expect(told.contains("INP007") && told.contains("le/awards.csv:"), "\(told)")
  }

  @Test("a record that is refused by a warning leaves nothing behind, ready as its file may have been")
  func sweepsRefusedFiles() throws {
    let scratch = try folder(6)
    let sheet = try scratch.text(of: "le/awards.csv")
    try scratch.write(sheet.replacing("Giấy khen;", with: "Huy hiệu thử;"), to: "le/awards.csv")
    let answer = try Tool.run(["certificates", "le", "-o", "out", "--strict"], in: scratch.path)
    #expect(answer.status == 65 && answer.errors.contains("DAT112"), "\(answer)")
    #expect(!scratch.contents(of: "out").keys.contains { $0.hasSuffix(".part") })
  }

  /// The tool as somebody whom permissions bind: root is bound by none.
  private func runBound(_ arguments: [String], home: String = Tool.root, in folder: String) throws -> Tool.Answer {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    let nobody = geteuid() == 0 ? ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"] : []
    process.arguments = nobody + [Tool.path] + arguments + ["--lang", "en"]
    process.currentDirectoryURL = URL(filePath: folder)
    process.environment = ["KHEN_HOME": home, "LANG": "C", "PATH": "/usr/bin:/bin"]
    let (output, errors) = (Pipe(), Pipe())
    (process.standardOutput, process.standardError) = (output, errors)
    try process.run()
    let texts = [output, errors].map { String(decoding: $0.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self) }
    process.waitUntilExit()
    return Tool.Answer(status: process.terminationStatus, output: texts[0], errors: texts[1])
  }

  private func permit(_ mode: Int, _ path: String) throws {
    try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: path)
  }

  @Test("a folder that may not be written is told, and keeps what it has", arguments: ["out", "out/certificates"])
  func respectsClosedFolders(closed: String) throws {
    let scratch = try folder(6)
    try FileManager.default.createDirectory(atPath: scratch.path + "/out", withIntermediateDirectories: false)
    try permit(0o777, scratch.path + "/out")
    #expect(try runBound(["certificates", "le", "-o", "out"], in: scratch.path).status == 0)
    let before = scratch.contents(of: "out")
    let sheet = try scratch.text(of: "le/awards.csv")
    try scratch.write(sheet.replacing("Hương 3", with: "Hoa 3"), to: "le/awards.csv")
    try permit(0o555, scratch.path + "/" + closed)
    let refused = try runBound(["certificates", "le", "-o", "out"], in: scratch.path)
    #expect(refused.status == 73 || refused.status == 74, "\(refused)")
    #expect(refused.errors.contains("error ") && refused.errors.contains("→"), "\(refused)")
    let after = scratch.contents(of: "out")
    #expect(before.filter { $0.key.hasSuffix(".pdf") } == after.filter { $0.key.hasSuffix(".pdf") })
    try permit(0o777, scratch.path + "/" + closed)
    let again = try runBound(["certificates", "le", "-o", "out", "--resume"], in: scratch.path)
    #expect(again.status == 0, "\(again)")
    #expect(try Tool.run(["certificates", "le", "-o", "clean"], in: scratch.path).status == 0)
    let wanted = scratch.contents(of: "clean").filter { $0.key.hasSuffix(".pdf") }
    #expect(scratch.contents(of: "out").filter { $0.key.hasSuffix(".pdf") } == wanted)
  }

  @Test("a font that may not be read is a finding with the line of the layout that asks for it")
  func respectsClosedFonts() throws {
    let scratch = try folder(2)
    try FileManager.default.createSymbolicLink(
      atPath: scratch.path + "/layouts", withDestinationPath: Tool.root + "/layouts")
    try FileManager.default.createDirectory(atPath: scratch.path + "/fonts/faces", withIntermediateDirectories: true)
    for name in try FileManager.default.contentsOfDirectory(atPath: Tool.root + "/fonts/faces") {
      let (source, copy) = (Tool.root + "/fonts/faces/" + name, scratch.path + "/fonts/faces/" + name)
      try Data(contentsOf: URL(filePath: source)).write(to: URL(filePath: copy))
      if name == "texgyretermes-bold.otf" { try permit(0o000, copy) }
    }
    let answer = try runBound(["check", "le"], home: scratch.path, in: scratch.path)
    #expect(answer.status == 69, "\(answer)")
    #expect(answer.errors.contains("FNT001") && answer.errors.contains("layout.yaml:"), "\(answer)")
  }
}
