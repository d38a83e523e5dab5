import Foundation
import Testing

@testable import Imprint
@testable import Press

/// What the tool says of papers that are made.
@Suite("The tool before finished papers")
struct PaperToolTests {
  @Test("a preflight accepts what a run wrote, and finds the file of another, a missing one and one that is no PDF")
  func preflights() throws {
    let scratch = try SampleCeremony.folder(3)
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
    let scratch = try SampleCeremony.folder(2)
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
    let scratch = try SampleCeremony.folder(1)
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
    let scratch = try SampleCeremony.folder(2)
    let sheet = try scratch.text(of: "le/awards.csv")
    try scratch.write(sheet.replacing("Bà;Nguyễn Thị Hương Bích 1", with: ";Tổ Phay - Tiện"), to: "le/awards.csv")
    #expect(try Tool.run(["certificates", "le", "-o", "out"], in: scratch.path).status == 0)
    let answer = try Tool.run(["preflight", "out/certificates.pdf"], in: scratch.path)
    #expect(answer.status == 0, "\(answer.errors)")
  }

  @Test("pages are of the size of the paper; only what is cut keeps its bleed")
  func keepsBleedForThePress() throws {
    let scratch = try SampleCeremony.folder(2)
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
}
