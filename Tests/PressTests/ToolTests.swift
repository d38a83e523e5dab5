import Foundation
import Testing

@testable import Imprint
@testable import Press

@Suite("The whole tool")
struct ToolTests {
  private static let ceremony = """
    ceremony: Hội nghị thử
    issuer: SỞ CÔNG THƯƠNG
    place: Hà Nội
    date: 2018-01-19
    signer: {title: GIÁM ĐỐC, name: Lê Hồng Thăng}
    decision: {number: 05/QĐ-SCT, date: 2018-01-05}
    records: awards.csv
    layout: giay-khen
    """

  /// A ceremony with so many individuals, and a bad row where the name is missing.
  private func folder(_ count: Int = 6, badRow: Int? = nil) throws -> ScratchFolder {
    let scratch = try ScratchFolder()
    try scratch.write(Self.ceremony, to: "le/ceremony.yaml")
    try scratch.write(Self.sheet(count, badRow: badRow), to: "le/awards.csv")
    return scratch
  }

  private static func sheet(_ count: Int, badRow: Int? = nil) -> String {
    let rows = (1...count).map { number in
      let name = number == badRow ? "" : "Nguyễn Thị Hương \(["An", "Bích", "Cúc", "Đào"][number % 4]) \(number)"
      return
        "\(number);Bà;\(name);Chuyên viên;Phòng Quản lý thương mại;Giấy khen;Hoàn thành xuất sắc nhiệm vụ \(number)"
    }
    return "STT;Ông/Bà;Họ và tên;Chức vụ;Đơn vị;Hình thức khen thưởng;Thành tích\n" + rows.joined(separator: "\n")
      + "\n"
  }

  @Test("a ceremony becomes one merged file, a file for each record, and a report")
  func makesEverything() throws {
    let scratch = try folder()
    let answer = try Tool.run(["certificates", "le", "-o", "out"], in: scratch.path)
    #expect(answer.status == 0, "\(answer.errors)")
    #expect(answer.output.contains("6 made"))
    let names = scratch.contents(of: "out").keys.sorted()
    #expect(names.count == 6 + 2)
    #expect(names.contains("certificates/001-nguyen-thi-huong-bich-1.pdf"))
  }

  @Test("a bare record file needs a layout and what the sheet lacks")
  func takesBareRecords() throws {
    let scratch = try folder()
    let without = try Tool.run(["certificates", "le/awards.csv", "-o", "out"], in: scratch.path)
    #expect(without.status == 64)
    #expect(without.errors.contains("--layout"))
    let settings = [
      "place=Hà Nội", "date=2018-01-19", "signer.title=GIÁM ĐỐC", "signer.name=Lê Hồng Thăng", "issuer=SỞ CÔNG THƯƠNG",
      "decision.number=05/QĐ-SCT", "Ngày quyết định=05/01/2018",
    ]
    let answer = try Tool.run(
      ["certificates", "le/awards.csv", "--layout", "giay-khen", "-o", "out"] + settings.flatMap { ["--set", $0] },
      in: scratch.path)
    #expect(answer.status == 0, "\(answer.errors)")
    #expect(scratch.contents(of: "out").count == 8)
  }

  @Test("a bad row is refused with its cell, the others are made; corrected, the folder is complete")
  func refusesBadRows() throws {
    let scratch = try folder(6, badRow: 3)
    let answer = try Tool.run(["certificates", "le", "-o", "out", "--lang", "vi"], in: scratch.path)
    #expect(answer.status == 1, "\(answer.errors)")
    #expect(answer.errors.contains("awards.csv:4"))
    #expect(answer.output.contains("5 đã làm · 1 bị từ chối"))
    let refused = try scratch.text(of: "out/refused.csv")
    try scratch.write(refused.replacing("Bà;;", with: "Bà;Trần Thị Sửa;"), to: "sua.csv")
    let again = try Tool.run(["certificates", "le", "-o", "out", "--corrections", "sua.csv"], in: scratch.path)
    #expect(again.status == 0, "\(again.errors)")
    #expect(again.output.contains("1 made · 0 refused · 5 unchanged"))
    #expect(scratch.contents(of: "out").keys.contains { $0.hasSuffix("-tran-thi-sua.pdf") })
    #expect(scratch.contents(of: "out")["refused.csv"] == nil)
  }

  @Test("refused records come back as a workbook too, and its rows run as they are")
  func refusedWorkbook() throws {
    let scratch = try folder(6, badRow: 3)
    let answer = try Tool.run(["certificates", "le", "-o", "out", "--refused", "xlsx"], in: scratch.path)
    #expect(answer.status == 1, "\(answer.errors)")
    #expect(scratch.contents(of: "out")["refused.csv"] == nil)
    let again = try Tool.run(
      ["certificates", "le", "-o", "out", "--refused", "xlsx", "--corrections", "out/refused.xlsx", "--json"],
      in: scratch.path)
    #expect(again.status == 1)
    #expect(!again.output.contains("DAT063") && !again.output.contains("DAT064") && !again.output.contains("DAT141"))
    let alone = try Tool.run(["check", "out/refused.xlsx", "--layout", "giay-khen"], in: scratch.path)
    #expect(alone.status == 65 && alone.errors.contains("refused.xlsx: Chưa làm được!C2"), "\(alone.errors)")
    #expect(try Tool.run(["certificates", "le", "-o", "out"], in: scratch.path).status == 1)
    #expect(scratch.contents(of: "out")["refused.xlsx"] == nil && scratch.contents(of: "out")["refused.csv"] != nil)
  }

  @Test("the bytes are the same with one thread and with four")
  func isReproducible() throws {
    let scratch = try folder(24, badRow: 5)
    for jobs in ["1", "4"] {
      _ = try Tool.run(["certificates", "le", "-o", "out\(jobs)", "-j", jobs], in: scratch.path)
    }
    let one = scratch.contents(of: "out1")
    #expect(one.count == 23 + 3)
    #expect(one == scratch.contents(of: "out4"))
  }

  /// What is asked for, and the code that it must be answered with.
  private static let failures: [(arguments: String, status: Int32)] = [
    ("certificates", 64), ("certificates le --nix", 64), ("certificates le --only x", 64),
    ("certificates le --set nix", 64), ("certificates le --where name=Không", 64), ("nix", 64),
    ("certificates wrong", 65), ("certificates le --layout no-such", 65),
    ("certificates le/empty.csv --layout giay-khen", 65), ("check wrong", 65), ("certificates nowhere", 66),
    ("certificates lost", 66), ("check nowhere.xlsx", 66), ("certificates le -o file", 73),
    ("preview le -o file/x", 73),
  ]

  @Test("each way to fail has its exit code", arguments: failures)
  func answersWithAgreedCodes(arguments: String, status: Int32) throws {
    let scratch = try folder(2)
    try scratch.write("x", to: "file")
    try scratch.write("họ tên\n", to: "le/empty.csv")
    try scratch.write(Self.ceremony + "\nlayot: x", to: "wrong/ceremony.yaml")
    try scratch.write(Self.ceremony, to: "lost/ceremony.yaml")
    let answer = try Tool.run(arguments.split(separator: " ").map(String.init), in: scratch.path)
    #expect(answer.status == status, "\(answer.errors)")
    #expect(!answer.errors.isEmpty)
  }

  @Test("a missing font is one clear finding")
  func missesFonts() throws {
    let scratch = try folder(2)
    try FileManager.default.createSymbolicLink(
      atPath: scratch.path + "/layouts", withDestinationPath: Tool.root + "/layouts")
    let answer = try Tool.run(
      ["certificates", "le", "-o", "out"], environment: ["KHEN_HOME": scratch.path], in: scratch.path)
    #expect(answer.status == 69, "\(answer.errors)")
    #expect(answer.errors.contains("FNT001"))
  }

  @Test("a font file that cannot be read, or a picture that is gone, is a finding, and nothing half made is left")
  func missesParts() throws {
    let scratch = try folder(2)
    try FileManager.default.createSymbolicLink(
      atPath: scratch.path + "/layouts", withDestinationPath: Tool.root + "/layouts")
    for name in try FileManager.default.contentsOfDirectory(atPath: Tool.root + "/fonts/faces")
    where name.hasPrefix("texgyretermes") || name.hasPrefix("NotoSerifDisplay") {
      try scratch.write("không phải phông", to: "fonts/faces/" + name)
    }
    let unreadable = try Tool.run(
      ["certificates", "le", "-o", "out"], environment: ["KHEN_HOME": scratch.path], in: scratch.path)
    #expect(unreadable.status == 69 && unreadable.errors.contains("FNT"), "\(unreadable.errors)")
    try scratch.write(Self.ceremony + "\nemblem: mat.png", to: "le/ceremony.yaml")
    let lost = try Tool.run(["certificates", "le", "-o", "out"], in: scratch.path)
    #expect(lost.status == 65 && lost.errors.contains("PIC"), "\(lost.errors)")
    #expect(!scratch.contents(of: "out").keys.contains { $0.hasSuffix(".pdf") || $0.hasSuffix(".part") })
  }

  @Test("a limit of the system on the way is told, and nothing half written stays under a name")
  func survivesFullDisks() throws {
    let scratch = try folder(6)
    let process = Process()
    process.executableURL = URL(filePath: "/bin/bash")
    process.arguments = ["-c", "ulimit -f 24; exec \"$0\" certificates le -o out", Tool.path]
    process.currentDirectoryURL = URL(filePath: scratch.path)
    process.environment = ["KHEN_HOME": Tool.root, "LANG": "C"]
    process.standardError = FileHandle.nullDevice
    process.standardOutput = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 74)
    #expect(!scratch.contents(of: "out").keys.contains { $0.hasSuffix(".part") || $0 == "certificates.pdf" })
    let again = try Tool.run(["certificates", "le", "-o", "out", "--resume"], in: scratch.path)
    #expect(again.status == 0, "\(again.errors)")
    let clean = try Tool.run(["certificates", "le", "-o", "clean"], in: scratch.path)
    #expect(clean.status == 0)
    #expect(scratch.contents(of: "out") == scratch.contents(of: "clean"))
  }

  @Test("killed at any moment and resumed, the folder equals an undisturbed one")
  func survivesKills() throws {
    let scratch = try folder(60)
    #expect(try Tool.run(["certificates", "le", "-o", "clean"], in: scratch.path).status == 0)
    let clean = scratch.contents(of: "clean")
    for milliseconds in [150, 300, 500, 800, 1_200] {
      let output = "out\(milliseconds)"
      let process = Tool.process(["certificates", "le", "-o", output, "-q"], in: scratch.path)
      try process.run()
      usleep(UInt32(milliseconds) * 1_000)
      kill(process.processIdentifier, SIGKILL)
      process.waitUntilExit()
      for (name, bytes) in scratch.contents(of: output) where name.hasSuffix(".pdf") { #expect(clean[name] == bytes) }
      let again = try Tool.run(["certificates", "le", "-o", output, "--resume"], in: scratch.path)
      #expect(again.status == 0, "\(again.errors)")
      #expect(scratch.contents(of: output) == clean)
    }
  }

  @Test("asked to stop, it finishes the file in hand and says so")
  func stopsWhenAsked() throws {
    let scratch = try folder(400)
    let process = Tool.process(["certificates", "le", "-o", "out", "-j", "1"], in: scratch.path)
    process.standardError = FileHandle.nullDevice
    process.standardOutput = FileHandle.nullDevice
    try process.run()
    while scratch.contents(of: "out/certificates").count < 3, process.isRunning { usleep(2_000) }
    process.interrupt()
    process.waitUntilExit()
    #expect(process.terminationStatus == 130)
    #expect(!scratch.contents(of: "out").keys.contains { $0.hasSuffix(".part") })
  }

  @Test("shards made apart and joined are, byte for byte, what one run would have made")
  func joinsShards() throws {
    let scratch = try folder(20, badRow: 4)
    #expect(try Tool.run(["certificates", "le", "-o", "clean"], in: scratch.path).status == 1)
    for number in 1...3 {
      let answer = try Tool.run(
        ["certificates", "le", "-o", "parts", "--shard", "auto", "-q"],
        environment: ["SLURM_ARRAY_TASK_ID": "\(number)", "SLURM_ARRAY_TASK_COUNT": "3"], in: scratch.path)
      #expect(answer.status == (number == 1 ? 1 : 0), "\(answer.errors)")
    }
    let shards = (1...3).flatMap { ["--shards", "parts/shard-\($0)-of-3"] }
    let joined = try Tool.run(["join", "le", "-o", "whole"] + shards, in: scratch.path)
    #expect(joined.status == 1, "\(joined.errors)")
    #expect(scratch.contents(of: "whole") == scratch.contents(of: "clean"))
  }

  @Test("the proof pack counts, shows every certificate and what is refused, and is the same for any number of jobs")
  func makesProofPacks() throws {
    let scratch = try folder(20, badRow: 3)
    for jobs in ["1", "4"] {
      let answer = try Tool.run(["proof", "le", "-o", "out\(jobs)", "-j", jobs], in: scratch.path)
      #expect(answer.status == 1, "\(answer.errors)")
      #expect(answer.output.contains("19 certificates, 1 refused"))
    }
    let isSame = scratch.contents(of: "out1") == scratch.contents(of: "out4")
    #expect(isSame && scratch.contents(of: "out1").keys.sorted() == ["proof.pdf"])
    let text = try PaperReader(path: scratch.path + "/out1/proof.pdf").texts().joined()
    for words in [
      "Theo hình thức khen thưởng", "3 · ", "(bị từ chối)", "20 · Nguyễn Thị Hương An 20", "Xác nhận trước khi in",
    ] {
      #expect(text.contains(words), "\(words)")
    }
  }

  @Test("how much is said goes from errors alone to every record")
  func saysAsMuchAsAsked() throws {
    let scratch = try folder(6, badRow: 3)
    func errors(_ level: String) throws -> String {
      try Tool.run(["certificates", "le", "-o", "out-\(level)", "--log-level", level], in: scratch.path).errors
    }
    #expect(try errors("debug").contains("no. 5 Nguyễn Thị Hương Bích 5: made, certificates/005-"))
    let most = try errors("error")
    #expect(most.contains("error DAT") && !most.contains("warning ") && !most.contains("note "))
    #expect(try Tool.run(["certificates", "le", "-q", "--log-level", "debug"], in: scratch.path).status == 64)
  }

  @Test("a ceremony begun by the tool can be made as it is, and is not overwritten")
  func beginsCeremonies() throws {
    let scratch = try ScratchFolder()
    #expect(try Tool.run(["init", "moi"], in: scratch.path).status == 0)
    let answer = try Tool.run(["build", "moi", "-o", "out"], in: scratch.path)
    #expect(answer.status == 0, "\(answer.errors)")
    #expect(!answer.errors.contains("DAT"), "\(answer.errors)")
    #expect(scratch.contents(of: "out").count == 2 + 2)
    #expect(try Tool.run(["init", "moi"], in: scratch.path).status == 73)
    // Each command that its page names can be given as it stands there.
    let page = try String(contentsOfFile: scratch.path + "/moi/README.txt", encoding: .utf8)
    let commands = page.matches(of: /khen ([a-z]+) \./).map { String($0.output.1) }
    #expect(Set(commands) == ["check", "preview", "certificates", "proof", "build"])
    for command in Set(commands).sorted() {
      let only = command == "preview" ? ["--only", "1"] : []
      #expect(try Tool.run([command, "."] + only, in: scratch.path + "/moi").status == 0, "\(command)")
    }
  }

  @Test("grey inks and the press's marks change the bytes; CMYK asks for its profile")
  func printsForThePress() throws {
    let scratch = try folder(2)
    #expect(try Tool.run(["certificates", "le", "-o", "out"], in: scratch.path).status == 0)
    let plain = scratch.contents(of: "out")
    let grey = try Tool.run(["certificates", "le", "-o", "out", "--inks", "grey", "--marks"], in: scratch.path)
    #expect(grey.status == 0 && grey.output.contains("2 made"), "\(grey.errors)")
    #expect(scratch.contents(of: "out")["certificates.pdf"] != plain["certificates.pdf"])
    #expect(try Tool.run(["certificates", "le", "-o", "out", "--inks", "cmyk"], in: scratch.path).status == 64)
  }

  @Test("a preflight accepts what a run wrote, and finds the file of another, a missing one and one that is no PDF")
  func preflights() throws {
    let scratch = try folder(3)
    #expect(try Tool.run(["certificates", "le", "-o", "out"], in: scratch.path).status == 0)
    let names = scratch.contents(of: "out").keys.filter { $0.hasPrefix("certificates/") }.sorted()
    let files = ["out/certificates.pdf"] + names.map { "out/" + $0 }
    let clean = try Tool.run(["preflight", "--json"] + files, in: scratch.path)
    #expect(clean.status == 0, "\(clean.errors)")
    let told = try JSONSerialization.jsonObject(with: Data(clean.output.utf8)) as? [[String: Any]]
    #expect(told?.map { $0["comparedRecords"] as? Int } == [3, 1, 1, 1])

    let (first, second) = (scratch.path + "/" + files[1], scratch.path + "/" + files[2])
    try FileManager.default.removeItem(atPath: second)
    try FileManager.default.copyItem(atPath: first, toPath: second)
    let swapped = try Tool.run(["preflight", files[2]], in: scratch.path)
    #expect(swapped.status == 1 && swapped.errors.contains("PRF010") && swapped.errors.contains("PRF011"))
    #expect(try Tool.run(["preflight", "nothing.pdf"], in: scratch.path).status == 66)
    #expect(try Tool.run(["preflight", "le/ceremony.yaml"], in: scratch.path).status == 65)
  }

  @Test("a preflight holds every recorded text against all pages, and says where it cannot")
  func preflightsCompare() throws {
    let scratch = try folder(2)
    #expect(try Tool.run(["certificates", "le", "-o", "out"], in: scratch.path).status == 0)
    let report = try scratch.text(of: "out/run.json")
    #expect(report.contains("\"text\": \"Hoàn thành xuất sắc nhiệm vụ 1") || report.contains("\"text\":\"Hoàn thành"))
    let file = "out/certificates.pdf"
    func findings(_ old: String, _ new: String, file: String = file) throws -> Tool.Answer {
      try scratch.write(report.replacingOccurrences(of: old, with: new), to: "other.json")
      return try Tool.run(["preflight", file, "--run", "other.json"], in: scratch.path)
    }
    #expect(try findings("", "").status == 0)
    let citation = try findings("xuất sắc nhiệm vụ 2", "xuất sắc nhiệm vụ 3")
    #expect(citation.status == 1 && citation.errors.contains("PRF011"), "\(citation.errors)")
    let nameless = try findings("\"name\":\"Nguyễn Thị Hương", "\"name\":\"\",\"was\":\"Nguyễn Thị Hương")
    #expect(nameless.status == 1 && nameless.errors.contains("PRF013"), "\(nameless.errors)")
    let longer = try findings("\"pages\":2", "\"pages\":3")
    #expect(longer.status == 1 && longer.errors.contains("PRF014"), "\(longer.errors)")
    try FileManager.default.copyItem(atPath: scratch.path + "/" + file, toPath: scratch.path + "/stray.pdf")
    let stray = try findings("", "", file: "stray.pdf")
    #expect(stray.status == 1 && stray.errors.contains("PRF012"), "\(stray.errors)")
    #expect(try Tool.run(["preflight", "stray.pdf"], in: scratch.path).status == 0)
    let some = try Tool.run(["preflight", "stray.pdf", "nothing.pdf", "--json"], in: scratch.path)
    let told = try JSONSerialization.jsonObject(with: Data(some.output.utf8)) as? [[String: Any]]
    #expect(some.status == 1 && told?.count == 2)
  }

  @Test("protected files open with their password, lose their claim, and never take one from the command line")
  func protects() throws {
    let scratch = try folder(1)
    #expect(try Tool.run(["certificates", "le", "-o", "out", "--merged"], in: scratch.path).status == 0)
    let file = "out/certificates.pdf"
    try scratch.write("chủ nhân\n", to: "owner.txt")
    try scratch.write("mở ra", to: "user.txt")
    let flags = ["-o", "locked", "--owner-password-file", "owner.txt"]
    let made = try Tool.run(["protect", file, "--user-password-file", "user.txt"] + flags, in: scratch.path)
    #expect(made.status == 0 && made.errors.contains("OUT050"), "\(made.errors)")
    let locked = "locked/certificates.pdf"
    #expect(try Tool.run(["preflight", locked], in: scratch.path).errors.contains("INP045"))
    let wrong = try Tool.run(["preflight", locked], environment: ["KHEN_PASSWORD": "mo ra"], in: scratch.path)
    #expect(wrong.status == 66 && wrong.errors.contains("INP046"))
    let opened = try Tool.run(["preflight", locked, "--password-file", "user.txt", "--json"], in: scratch.path)
    #expect(opened.status == 0 && !opened.output.contains("PDF/A"), "\(opened.errors)")
    #expect(opened.output.contains("print-low"))
    #expect(try Tool.run(["protect", file, "-o", "locked"], in: scratch.path).status == 64)
    let same = ["--user-password-file", "owner.txt"]
    #expect(try Tool.run(["protect", file] + flags + same, in: scratch.path).errors.contains("USE051"))
    #expect(try Tool.run(["protect", file, "--allow", "print,fly"] + flags, in: scratch.path).status == 64)
    #expect(try Tool.run(["protect", "nothing.pdf"] + flags, in: scratch.path).status == 66)
    #expect(try Tool.run(["protect", "nothing.pdf", file] + flags, in: scratch.path).status == 1)
  }

  @Test("a preflight knows names by the marks of print that pages give them")
  func preflightsMarksOfPrint() throws {
    let scratch = try folder(2)
    let sheet = try scratch.text(of: "le/awards.csv")
    try scratch.write(sheet.replacing("Bà;Nguyễn Thị Hương Bích 1", with: ";Tổ Phay - Tiện"), to: "le/awards.csv")
    #expect(try Tool.run(["certificates", "le", "-o", "out"], in: scratch.path).status == 0)
    let answer = try Tool.run(["preflight", "out/certificates.pdf"], in: scratch.path)
    #expect(answer.status == 0, "\(answer.errors)")
  }

  @Test("pages are of the size of the paper; only what is cut keeps its bleed")
  func keepsBleedForThePress() throws {
    let scratch = try folder(2)
    func width(_ flags: [String]) throws -> Double {
      #expect(try Tool.run(["certificates", "le", "-o", "out", "--merged"] + flags, in: scratch.path).status == 0)
      let bytes = try #require(scratch.contents(of: "out")["certificates.pdf"])
      let boxes = try #require(try Preflight([UInt8](bytes), name: "certificates.pdf").report.boxes.first)
      return (boxes.media[2] - boxes.media[0]) / 72 * 25.4
    }
    #expect(try abs(width([]) - 297) < 0.01)
    #expect(try abs(width(["--bleed"]) - 303) < 0.01)
    #expect(try width(["--marks"]) > 310)
  }

  @Test("a check finds what a run would refuse, and a preview paints what it would make")
  func checksAndPreviews() throws {
    let scratch = try folder(4, badRow: 2)
    let check = try Tool.run(["check", "le", "--json"], in: scratch.path)
    #expect(check.status == 1)
    let json = try JSONSerialization.jsonObject(with: Data(check.output.utf8)) as? [String: Any]
    #expect(json?["refused"] as? Int == 1 && json?["records"] as? Int == 4)
    // The data alone tells the same of what is missing in it, and sets nothing.
    let data = try Tool.run(["check", "le", "--data-only", "--json"], in: scratch.path)
    #expect(data.status == 1, "\(data.errors)")
    let told = try JSONSerialization.jsonObject(with: Data(data.output.utf8)) as? [String: Any]
    #expect(told?["refused"] as? Int == 1 && told?["records"] as? Int == 4)
    #expect((told?["fits"] as? [Any])?.isEmpty == true)
    let text = try Tool.run(["check", "le", "--data-only"], in: scratch.path)
    #expect(text.status == 1 && (text.output + text.errors).contains("awards.csv:3"), "\(text.output) \(text.errors)")
    let preview = try Tool.run(
      ["preview", "le", "-o", "see", "--only", "1,3", "--boxes", "--grid", "--dpi", "40"], in: scratch.path)
    #expect(preview.status == 0, "\(preview.errors)")
    #expect(scratch.contents(of: "see").count == 2)
    let sheet = try Tool.run(
      ["preview", "le", "-o", "sheet", "--contact-sheet", "--dpi", "40"], in: scratch.path)
    #expect(sheet.status == 1)
    #expect(scratch.contents(of: "sheet").keys.sorted() == ["contact-sheet.png"])
  }
}
