import Foundation
import Testing

@testable import Imprint
@testable import Press

@Suite("The whole tool")
struct ToolTests {
  @Test("a ceremony becomes one merged file, a file for each record, and a report")
  func makesEverything() throws {
    let scratch = try SampleCeremony.folder()
    let answer = try Tool.run(["certificates", "le", "-o", "out"], in: scratch.path)
    #expect(answer.status == 0, "\(answer.errors)")
    #expect(answer.output.contains("6 made"))
    let names = scratch.contents(of: "out").keys.sorted()
    #expect(names.count == 6 + 2)
    #expect(names.contains("certificates/001-nguyen-thi-huong-bich-1.pdf"))
  }

  @Test("a bare record file needs a layout and what the sheet lacks")
  func takesBareRecords() throws {
    let scratch = try SampleCeremony.folder()
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
    let scratch = try SampleCeremony.folder(6, badRow: 3)
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
    let scratch = try SampleCeremony.folder(6, badRow: 3)
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
    let scratch = try SampleCeremony.folder(24, badRow: 5)
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
    let scratch = try SampleCeremony.folder(2)
    try scratch.write("x", to: "file")
    try scratch.write("họ tên\n", to: "le/empty.csv")
    try scratch.write(SampleCeremony.text() + "\nlayot: x", to: "wrong/ceremony.yaml")
    try scratch.write(SampleCeremony.text(), to: "lost/ceremony.yaml")
    let answer = try Tool.run(arguments.split(separator: " ").map(String.init), in: scratch.path)
    #expect(answer.status == status, "\(answer.errors)")
    #expect(!answer.errors.isEmpty)
  }

  @Test("a missing font is one clear finding")
  func missesFonts() throws {
    let scratch = try SampleCeremony.folder(2)
    try FileManager.default.createSymbolicLink(
      atPath: scratch.path + "/layouts", withDestinationPath: Tool.root + "/layouts")
    let answer = try Tool.run(
      ["certificates", "le", "-o", "out"], environment: ["KHEN_HOME": scratch.path], in: scratch.path)
    #expect(answer.status == 69, "\(answer.errors)")
    #expect(answer.errors.contains("FNT001"))
  }

  @Test("a font file that cannot be read, or a picture that is gone, is a finding, and nothing half made is left")
  func missesParts() throws {
    let scratch = try SampleCeremony.folder(2)
    try FileManager.default.createSymbolicLink(
      atPath: scratch.path + "/layouts", withDestinationPath: Tool.root + "/layouts")
    for name in try FileManager.default.contentsOfDirectory(atPath: Tool.root + "/fonts/faces")
    where name.hasPrefix("texgyretermes") || name.hasPrefix("NotoSerifDisplay") {
      try scratch.write("không phải phông", to: "fonts/faces/" + name)
    }
    let unreadable = try Tool.run(
      ["certificates", "le", "-o", "out"], environment: ["KHEN_HOME": scratch.path], in: scratch.path)
    #expect(unreadable.status == 69 && unreadable.errors.contains("FNT"), "\(unreadable.errors)")
    try scratch.write(SampleCeremony.text() + "\nemblem: mat.png", to: "le/ceremony.yaml")
    let lost = try Tool.run(["certificates", "le", "-o", "out"], in: scratch.path)
    #expect(lost.status == 65 && lost.errors.contains("PIC"), "\(lost.errors)")
    #expect(!scratch.contents(of: "out").keys.contains { $0.hasSuffix(".pdf") || $0.hasSuffix(".part") })
  }

  @Test("a limit of the system on the way is told, and nothing half written stays under a name")
  func survivesFullDisks() throws {
    let scratch = try SampleCeremony.folder(6)
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
    let scratch = try SampleCeremony.folder(60)
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
    let scratch = try SampleCeremony.folder(3_000)
    let process = Tool.process(["certificates", "le", "-o", "out", "-j", "1"], in: scratch.path)
    process.standardError = FileHandle.nullDevice
    process.standardOutput = FileHandle.nullDevice
    try process.run()
    // Only the names are looked at: reading thousands of files would take longer than the run.
    let folder = scratch.path + "/out/certificates"
    func count() -> Int { (try? FileManager.default.contentsOfDirectory(atPath: folder))?.count ?? 0 }
    while count() < 3, process.isRunning { usleep(500) }
    process.interrupt()
    process.waitUntilExit()
    #expect(process.terminationStatus == 130)
    #expect(!scratch.contents(of: "out").keys.contains { $0.hasSuffix(".part") })
  }

  @Test("shards made apart and joined are, byte for byte, what one run would have made")
  func joinsShards() throws {
    let scratch = try SampleCeremony.folder(20, badRow: 4)
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
    let scratch = try SampleCeremony.folder(20, badRow: 3)
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
    let scratch = try SampleCeremony.folder(6, badRow: 3)
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
    let scratch = try SampleCeremony.folder(2)
    #expect(try Tool.run(["certificates", "le", "-o", "out"], in: scratch.path).status == 0)
    let plain = scratch.contents(of: "out")
    let grey = try Tool.run(["certificates", "le", "-o", "out", "--inks", "grey", "--marks"], in: scratch.path)
    #expect(grey.status == 0 && grey.output.contains("2 made"), "\(grey.errors)")
    #expect(scratch.contents(of: "out")["certificates.pdf"] != plain["certificates.pdf"])
    #expect(try Tool.run(["certificates", "le", "-o", "out", "--inks", "cmyk"], in: scratch.path).status == 64)
  }

  @Test("a check finds what a run would refuse, and a preview paints what it would make")
  func checksAndPreviews() throws {
    let scratch = try SampleCeremony.folder(4, badRow: 2)
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
