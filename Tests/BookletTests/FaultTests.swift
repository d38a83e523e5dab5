import Drawing
import Findings
import Foundation
import Geometry
import Layout
import SourceTree
import Testing

@testable import Booklet

@Suite("Faults of a booklet")
struct FaultTests {
  private func findings(_ yaml: String, texts: [String: String], tables: [String: DataTable] = [:]) throws -> [Finding]
  {
    let folder = FileManager.default.temporaryDirectory.appending(path: "khen-faults-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    for (name, text) in texts { try Data(text.utf8).write(to: folder.appending(path: name)) }
    let (plan, faults) = BookletPlan.read(
      try SourceNode(yaml: yaml, file: "booklet.yaml", kind: .ceremony), folder: folder.path)
    guard let plan else { return faults }
    let shelf = DataShelf(tables: tables, charts: plan.charts, listings: plan.tables, fields: NoFields())
    let material = BookletMaker.Material(
      shelf: shelf, layoutFolders: [SampleSet.root + "/layouts"],
      fonts: try FontLibrary(folders: [SampleSet.root + "/fonts/faces"]))
    let made = try BookletMaker(plan, material: material).make()
    #expect(made.pages.isEmpty)
    return faults + made.findings
  }

  /// File and line of each finding, and its code.
  private func spots(_ findings: [Finding]) -> [String] {
    findings.filter { $0.severity == .error }.map { finding in
      let file = finding.place?.file.split(separator: "/").last ?? "?"
      return "\(file):\(finding.place?.line ?? 0) \(finding.code)"
    }
  }

  @Test("every fault of every part is told in one run, with file and line")
  func all() throws {
    let word = String(repeating: "dài", count: 60)
    let wide =
      "| " + (1...14).map { "Cộtrấtdàithứ\($0)" }.joined(separator: " | ") + " |\n" + "|"
      + String(repeating: "---|", count: 14) + "\n"
    let one = """
      # Bài một

      Một từ \(word) dài.

      {{figure: trong}}

      ![Hình](khong-co.png)

      | a | b |
      |---|---|
      | c | d |
      | \(word) | e |

      \(wide)
      """
    let two = "# Bài hai\n\n{{page: }}\n\nChữ.[^thieu]\n\n{{table: nao}}\n"
    let yaml = """
      parts:
      - prose: {file: mot.md}
      - prose: {file: hai.md}
      - prose: {file: khong-co.md}
      figures:
        trong: {kind: bars, data: so, title: Trống}
      """
    let table = DataTable(file: "so.csv", header: ["Năm", "Tăng"], rows: [["2016", ""]])
    let found = spots(try findings(yaml, texts: ["mot.md": one, "hai.md": two], tables: ["so": table]))
    let wanted = [
      "mot.md:3 FIT071", "booklet.yaml:6 DAT081", "mot.md:7 PIC071", "mot.md:12 FIT071", "mot.md:14 FIT072",
      "hai.md:3 DAT076", "hai.md:5 DAT074", "hai.md:7 DAT078", "booklet.yaml:4 INP071",
    ]
    #expect(Set(found) == Set(wanted), "\(found)")
    #expect(found.count == wanted.count)
  }

  @Test("faults of the plan are told all at once")
  func plan() throws {
    let yaml = """
      parts:
      - bìa
      - honoured: {titel: x}
      figures:
        a: {kind: cột, data: x}
        b: {kind: bars}
      tables:
        c: {title: y}
      """
    let found = try findings(yaml, texts: [:])
    #expect(found.map { $0.place?.line ?? 0 }.sorted() == [2, 3, 5, 6, 8])
    #expect(found.allSatisfy { $0.code == .wrongBookletPlan })
  }

  @Test("text within text without end, links that lead elsewhere, and awards of nobody are told")
  func depths() throws {
    let deep = String(repeating: ">", count: 1_500) + " chữ cuối\n\n[x](javascript:x)\n"
    let yaml = """
      parts:
      - prose: {file: mot.md}
      - profiles:
          awards: [Giấy khenn]
      """
    let found = try findings(yaml, texts: ["mot.md": deep])
    #expect(found.contains { $0.code == .proseTooDeep && $0.place?.file.hasSuffix("mot.md") == true })
    #expect(found.contains { $0.code == .forbiddenLink && $0.place?.line == 3 })
    #expect(found.contains { $0.code == .awardOfNobody && $0.place?.line == 4 && $0.severity == .warning })
  }

  @Test("a chart that begins above its numbers is told at the line that says so")
  func starts() throws {
    let yaml = """
      parts:
      - prose: {file: mot.md}
      figures:
        so:
          data: so
          start: 90
      """
    let table = DataTable(file: "so.csv", header: ["Năm", "Tăng"], rows: [["2016", "85"], ["2017", "88"]])
    let found = spots(try findings(yaml, texts: ["mot.md": "{{figure: so}}\n"], tables: ["so": table]))
    #expect(found == ["booklet.yaml:6 CER071"])
  }

  @Test("a layout of papers that is not there, or has a value of no sense, is told with its line")
  func layouts() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "khen-faults-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder.appending(path: "mau"), withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try Data("page: {size: A9}\n".utf8).write(to: folder.appending(path: "mau/booklet.yaml"))
    func finding(_ name: String) -> Finding? {
      #expect(throws: Finding.self) { try PaperLayout.load(name, in: [folder.path]) }
    }
    #expect(finding("khong-co")?.code == .missingPaperLayout)
    #expect(finding("mau")?.code == .wrongPaperLayout)
    #expect(finding("mau")?.place?.line == 1)
    try Data([0x61, 0xFF]).write(to: folder.appending(path: "mau/booklet.yaml"))
    #expect(finding("mau")?.code == .layoutNotUTF8)
  }

  @Test("a file of numbers without rows, and a reference to an empty cell, are told")
  func numbers() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "khen-faults-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try Data("\n".utf8).write(to: folder.appending(path: "so.csv"))
    let empty = #expect(throws: Finding.self) {
      try DataTable(file: folder.appending(path: "so.csv").path, sheet: nil)
    }
    #expect(empty?.code == .emptyDataFile)
    let table = DataTable(file: "so.csv", header: ["Năm", "Tăng"], rows: [["2016", ""]])
    let shelf = DataShelf(tables: ["so": table], honoured: [], fields: NoFields())
    let cell = #expect(throws: Finding.self) {
      try shelf.text(of: Reference(.value, ["so", "2016"], at: Place("bai.md", line: 7)))
    }
    #expect(cell?.code == .referenceToEmptyCell)
    #expect(cell?.place?.line == 7)
  }

  @Test("what is higher than a page is told with its place, beside the other faults")
  func tooHigh() throws {
    let yaml = """
      parts:
      - prose: {file: mot.md}
      figures:
        cao: {kind: bars, data: so, title: Cao, height: 900mm}
      """
    let table = DataTable(file: "so.csv", header: ["Năm", "Tăng"], rows: [["2016", "5"]])
    let text = "{{figure: cao}}\n\n" + String(repeating: "dài", count: 80)
    let found = spots(try findings(yaml, texts: ["mot.md": text], tables: ["so": table]))
    #expect(found == ["booklet.yaml:4 FIT074", "mot.md:3 FIT071"])
  }
}
