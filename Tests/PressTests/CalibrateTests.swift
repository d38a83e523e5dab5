import Foundation
import Testing

@testable import Calibration
@testable import Press

@Suite("khen calibrate")
struct CalibrateTests {
  private func run(_ arguments: [String], in scratch: ScratchFolder, lang: String = "en") throws -> Tool.Answer {
    try Tool.run(
      ["calibrate"] + arguments + ["--lang", lang], environment: ["KHEN_PRINTERS": scratch.path + "/printers"],
      in: scratch.path)
  }

  private static let printer = ["--printer", "HP M404", "--tray", "Khay 2"]

  @Test("readings become a profile that is explained, listed, shown and used; the sheet printed through it can be made")
  func measures() throws {
    let scratch = try ScratchFolder()
    let paper = ["--paper", "A4", "--landscape"]
    let sheet = try run(Self.printer + paper + ["-o", "to.pdf"], in: scratch)
    #expect(sheet.status == 0 && sheet.output == "to.pdf\n", "\(sheet.errors)")
    // A printer that sets everything 1.5 mm too far left and 0.8 mm too low.
    let readings = ["A=18.5/20.8", "C=21,5/20,8", "E=21.5/19.2", "G=18.5/19.2", "HD=257", "BF=170"]
    let answer = try run(Self.printer + paper + ["--measured"] + readings, in: scratch)
    #expect(answer.status == 0, "\(answer.errors)")
    #expect(answer.output.contains("1.5 mm to the left and 0.8 mm too low"))
    #expect(answer.output.contains("x +1.5 mm, y -0.8 mm, 100 % x 100 %, 0°"))
    let stored = try scratch.text(of: "printers/HP M404/Khay 2.yaml")
    #expect(stored.contains("paper: A4 landscape") && stored.contains("first-edge: left"))
    #expect(stored.contains("measured: [A=18.5/20.8, \"C=21,5/20,8\""), "\(stored)")
    let list = try run(["--list"], in: scratch)
    #expect(list.output.contains("HP M404/Khay 2") && list.output.contains("A4 landscape · left edge first"))
    #expect(try run(["--show", "--printer", "HP M404/Khay 2"], in: scratch).output == stored)
    let json = try run(["--list", "--json"], in: scratch)
    let told = try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [[String: Any]]
    #expect(told?.first?["printer"] as? String == "HP M404/Khay 2" && told?.first?["x"] as? String == "1.5")
    #expect((told?.first?["measured"] as? [String])?.count == 6)
    #expect(try run(Self.printer + paper + ["--corrected", "-o", "kiem.pdf"], in: scratch).status == 0)
    #expect(scratch.contents()["to.pdf"] != scratch.contents()["kiem.pdf"])
  }

  @Test("a correction can be given by hand, also a negative one")
  func takesValues() throws {
    let scratch = try ScratchFolder()
    let flags = ["--offset", "-1,5/0.8", "--scale", "100.3/99.9", "--rotation", "-0.2"]
    #expect(try run(Self.printer + flags, in: scratch).status == 0)
    let stored = try scratch.text(of: "printers/HP M404/Khay 2.yaml")
    #expect(stored.contains("offset: {x: -1.5 mm, y: 0.8 mm}\nscale: {x: 100.3%, y: 99.9%}\nrotation: -0.2°"))
  }

  @Test(
    "what cannot be is a finding, and nothing is stored",
    arguments: [
      ("--offset 95/0", "PRN004", 65), ("--scale 10", "PRN004", 65), ("--offset 1.5", "USE065", 64),
      ("--measured A=20/20", "USE064", 64), ("--measured A=200/20", "PRN007", 65), ("--measured Z=2", "USE062", 64),
      ("--measured A=20/20 C=20/20 E=20/20 G=20/26", "PRN008", 65), ("--show", "PRN001", 65),
      ("-o x.pdf --paper A9", "USE061", 64),
      ("--corrected -o x.pdf", "PRN001", 65), ("", "Say one of", 64),
    ] as [(String, String, Int32)])
  func findsFaults(flags: String, code: String, status: Int32) throws {
    let scratch = try ScratchFolder()
    let answer = try run(Self.printer + flags.split(separator: " ").map(String.init), in: scratch)
    #expect(answer.status == status && answer.errors.contains(code), "\(answer.errors)")
    #expect(!scratch.contents().keys.contains { $0.hasSuffix(".yaml") })
  }

  @Test("an empty list says where it looked")
  func listsNothing() throws {
    let scratch = try ScratchFolder()
    let answer = try run(["--list"], in: scratch)
    #expect(answer.status == 0 && answer.output.isEmpty && answer.errors.contains(scratch.path + "/printers"))
  }

  @Test("profiles lie where the environment says, else in the home folder's .config")
  func findsTheFolder() {
    #expect(PrinterShelf.locate(environment: ["KHEN_PRINTERS": "/a", "HOME": "/h"]).folder == "/a")
    #expect(PrinterShelf.locate(environment: ["XDG_CONFIG_HOME": "/c", "HOME": "/h"]).folder == "/c/khen/printers")
    #expect(PrinterShelf.locate(environment: ["HOME": "/h"]).folder == "/h/.config/khen/printers")
  }
}
