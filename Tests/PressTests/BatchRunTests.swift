import Findings
import Foundation
import Testing

@testable import Press

@Suite("A run and its output folder")
struct BatchRunTests {
  private let names = (1...300).map { "nguoi-\($0)" }

  private func files(_ scratch: ScratchFolder, _ folder: String = "out") -> [String: Data] {
    scratch.contents(of: folder).filter { !$0.key.isEmpty }
  }

  @Test("files, merged file and report are the same with one thread and with four")
  func isTheSameForAnyJobs() throws {
    let scratch = try ScratchFolder()
    var results: [[String: Data]] = []
    for jobs in [1, 4] {
      let (report, _) = BatchRun.run(
        .names(names), into: scratch.path + "/out\(jobs)", maker: TextMaker(refused: ["nguoi-7"])
      ) { $0.jobs = jobs }
      #expect(report.status == .someRefused)
      #expect(report.made == 299 && report.refused == 1)
      results.append(files(scratch, "out\(jobs)"))
    }
    #expect(results[0] == results[1])
    #expect(results[0].count == 299 + 3)
    let merged = try #require(results[0]["certificates.pdf"])
    let wanted = names.filter { $0 != "nguoi-7" } + ["end"]
    #expect(String(decoding: merged, as: UTF8.self) == wanted.map { $0 + "\n" }.joined())
    #expect(results[0]["refused.csv"] == Data("nguoi-7".utf8))
    let json = try JSONSerialization.jsonObject(with: try #require(results[0]["run.json"])) as? [String: Any]
    #expect((json?["records"] as? [[String: Any]])?.count == 300)
    #expect((json?["counts"] as? [String: Int]) == ["made": 299, "refused": 1, "unchanged": 0])
  }

  /// Where the bytes of each single file lie on the disk.
  private func places(_ scratch: ScratchFolder) -> [String: UInt64] {
    let folder = scratch.path + "/out/certificates"
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.reduce(into: [:]) { places, name in
      let facts = try? FileManager.default.attributesOfItem(atPath: folder + "/" + name)
      places[name] = (facts?[.systemFileNumber] as? NSNumber)?.uint64Value
    }
  }

  @Test("every recipient is looked at, files that are right stay where they are, the merged file is written anew")
  func keepsUnchanged() throws {
    let scratch = try ScratchFolder()
    let output = scratch.path + "/out"
    _ = BatchRun.run(.names(names), into: output)
    let before = files(scratch)
    let places = places(scratch)

    let again = TextMaker()
    let second = BatchRun.run(.names(names), into: output, maker: again)
    #expect(second.report.unchanged == 300 && second.report.made == 0)
    #expect(again.count.current == 300)
    #expect(self.places(scratch) == places)
    #expect(files(scratch)["certificates.pdf"] == before["certificates.pdf"])

    let third = BatchRun.run(.names(names + ["mới"]), into: output)
    #expect(third.report.unchanged == 300 && third.report.made == 1)
    #expect(files(scratch).count == 301 + 2)

    let forced = BatchRun.run(.names(names), into: output) { $0.remakesUnchanged = true }
    #expect(forced.report.made == 300 && forced.report.removed == 1)
  }

  @Test("certificates take the names that their records have now, also round in a circle")
  func movesNames() throws {
    let scratch = try ScratchFolder()
    _ = BatchRun.run(.names(["a", "b", "c"]), into: scratch.path + "/out")
    let (report, events) = BatchRun.run(.names(["c", "a", "mới"]), into: scratch.path + "/out")
    #expect(report.unchanged == 2 && report.made == 1)
    let clean = try ScratchFolder()
    _ = BatchRun.run(.names(["c", "a", "mới"]), into: clean.path + "/out")
    let contents = files(scratch).filter { $0.key != "run.json" }
    #expect(contents == files(clean).filter { $0.key != "run.json" })
    // b is no longer there; the files of a and c have other names now.
    let removed = events.compactMap { if case .removed(let file) = $0 { file } else { nil } }
    #expect(removed == ["certificates/2-b.pdf"])
  }

  @Test("a file that was changed or lost is made again")
  func mendsFiles() throws {
    let scratch = try ScratchFolder()
    _ = BatchRun.run(.names(names), into: scratch.path + "/out")
    let before = files(scratch)
    try FileManager.default.removeItem(atPath: scratch.path + "/out/certificates/5-nguoi-5.pdf")
    try scratch.write("cắt", to: "out/certificates/6-nguoi-6.pdf")
    let (report, _) = BatchRun.run(.names(names), into: scratch.path + "/out")
    #expect(report.made == 2)
    #expect(report.findings.map(\.code) == [.damagedOutput])
    #expect(report.findings.first?.message.english.contains("6-nguoi-6.pdf") == true)
    #expect(files(scratch).filter { $0.key != "run.json" } == before.filter { $0.key != "run.json" })
  }

  @Test("an interrupted run leaves whole files and a true journal; resumed, it equals an undisturbed one")
  func resumes() throws {
    let clean = try ScratchFolder()
    _ = BatchRun.run(.names(names), into: clean.path + "/out")
    for after in [1, 40, 299] {
      let scratch = try ScratchFolder()
      let interruption = Interruption()
      let (broken, _) = BatchRun.run(
        .names(names), into: scratch.path + "/out", maker: TextMaker(interruption: (after, interruption)),
        interruption: interruption)
      #expect(broken.status == .interrupted)
      #expect(files(scratch)["run.json"] == nil && files(scratch)["run.journal"] != nil)
      #expect(!files(scratch).keys.contains { $0.contains(".part") })
      let maker = TextMaker()
      let (report, _) = BatchRun.run(.names(names), into: scratch.path + "/out", maker: maker) { $0.resumes = true }
      #expect(report.status == .allMade)
      #expect(files(scratch) == files(clean))
    }
  }

  @Test("a chosen part leaves the other files, and their entries, where they are")
  func keepsOthers() throws {
    let scratch = try ScratchFolder()
    _ = BatchRun.run(.names(["a", "b", "c"]), into: scratch.path + "/out")
    _ = BatchRun.run(.names(["a", "b", "c"], chosen: [1]), into: scratch.path + "/out")
    #expect(files(scratch).keys.contains("certificates/1-a.pdf"))
    let maker = TextMaker()
    let (report, _) = BatchRun.run(.names(["a", "b", "c"]), into: scratch.path + "/out", maker: maker) {
      $0.makesMerged = false
    }
    #expect(report.unchanged == 3)
    #expect(report.findings.map(\.code) == [.olderFiles])
  }

  @Test("what no run wrote is neither replaced nor removed, unless it is asked for")
  func leavesOthersFiles() throws {
    for name in ["run.json", "certificates.pdf", "certificates/2-b.pdf", "refused.csv", "refused-2.xlsx"] {
      let scratch = try ScratchFolder()
      try scratch.write("của người khác", to: "out/" + name)
      let (report, _) = BatchRun.run(.names(["a", "b"]), into: scratch.path + "/out")
      #expect(report.status == .output)
      #expect(report.findings.map(\.code) == [.othersFiles])
      #expect(files(scratch) == [name: Data("của người khác".utf8)])
      let (asked, _) = BatchRun.run(.names(["a", "b"]), into: scratch.path + "/out") { $0.replacesOthers = true }
      #expect(asked.status == .allMade)
    }
  }

  @Test("a file to which something was added, such as a signature, is not replaced")
  func leavesSignedFiles() throws {
    let scratch = try ScratchFolder()
    _ = BatchRun.run(.names(["a", "b"]), into: scratch.path + "/out")
    try scratch.write("giấy khen a, đã ký", to: "out/certificates/1-a.pdf")
    let (report, _) = BatchRun.run(.names(["a", "b"]), into: scratch.path + "/out")
    #expect(report.status == .output)
    #expect(files(scratch)["certificates/1-a.pdf"] == Data("giấy khen a, đã ký".utf8))
  }

  @Test("a file that nobody gets any more is removed only with the bytes that a run gave it")
  func removesOwnBytesOnly() throws {
    let scratch = try ScratchFolder()
    _ = BatchRun.run(.names(["a", "b", "c"]), into: scratch.path + "/out")
    try scratch.write("sửa tay", to: "out/certificates/3-c.pdf")
    let (report, events) = BatchRun.run(.names(["a"]), into: scratch.path + "/out")
    #expect(events.compactMap { if case .removed(let file) = $0 { file } else { nil } } == ["certificates/2-b.pdf"])
    #expect(report.findings.map(\.code).contains(.changedFileKept))
    #expect(files(scratch)["certificates/3-c.pdf"] == Data("sửa tay".utf8))
  }

  @Test("where all are refused now, the merged file of the last run goes, and the run says so")
  func removesOldMerged() throws {
    let scratch = try ScratchFolder()
    _ = BatchRun.run(.names(["a"]), into: scratch.path + "/out")
    let (report, events) = BatchRun.run(.names(["a"]), into: scratch.path + "/out", maker: TextMaker(refused: ["a"]))
    #expect(report.status == .data)
    let removed = events.compactMap { if case .removed(let file) = $0 { file } else { nil } }
    #expect(removed.sorted() == ["certificates.pdf", "certificates/1-a.pdf"])
    #expect(files(scratch)["certificates.pdf"] == nil)
  }

  @Test("a sheet of refused records in which somebody has typed is left, and a new one stands beside it")
  func leavesTypedSheet() throws {
    let scratch = try ScratchFolder()
    let refusing = TextMaker(refused: ["a"])
    _ = BatchRun.run(.names(["a", "b"]), into: scratch.path + "/out", maker: refusing)
    try scratch.write("a, đã sửa", to: "out/refused.csv")
    for _ in 1...2 {
      let (report, _) = BatchRun.run(.names(["a", "b"]), into: scratch.path + "/out", maker: refusing)
      #expect(report.findings.map(\.code) == [.typedIntoRefused])
      #expect(files(scratch)["refused.csv"] == Data("a, đã sửa".utf8))
      #expect(files(scratch)["refused-2.csv"] == Data("a".utf8))
      #expect(files(scratch)["refused-3.csv"] == nil)
    }
    _ = BatchRun.run(.names(["a", "b"]), into: scratch.path + "/out") { $0.replacesOthers = true }
    #expect(files(scratch)["refused.csv"] == Data("a, đã sửa".utf8))
    #expect(files(scratch)["refused-2.csv"] == nil)
  }

  @Test("nothing is written in a dry run, and a run that makes nothing says why")
  func endsAsAgreed() throws {
    let scratch = try ScratchFolder()
    let dry = BatchRun.run(.names(names), into: scratch.path + "/out") { $0.isDryRun = true }
    #expect(dry.report.made == 300 && files(scratch).isEmpty)
    let none = BatchRun.run(.names(["a"]), into: scratch.path + "/out", maker: TextMaker(refused: ["a"]))
    #expect(none.report.status == .data)
    #expect(files(scratch)["certificates.pdf"] == nil)
    let fast = BatchRun.run(.names(["a"] + names), into: scratch.path + "/fast", maker: TextMaker(refused: ["a"])) {
      $0.stopsAtFirstRefusal = true
    }
    #expect(fast.report.refused == 1 && fast.report.made < 300)
    try scratch.write("x", to: "file")
    #expect(BatchRun.run(.names(names), into: scratch.path + "/file").report.status == .output)
  }
}
