import Drawing
import Findings
import Foundation
import Geometry
import Layout
import SourceTree
import Testing

@testable import Booklet

@Suite("References between pages")
struct ReferenceTests {
  private func booklet(seed: Int) throws -> (made: BookletMaker.Made, honoured: [Honoured]) {
    var chance = Chance(seed)
    let folder = FileManager.default.temporaryDirectory.appending(path: "khen-booklet-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try Data(RandomBooklets.markdown(&chance).utf8).write(to: folder.appending(path: "bai.md"))
    let honoured = RandomBooklets.honoured(Int.random(in: 0...120, using: &chance), &chance)
    let yaml = "layout: booklet-a4\nparts:\n- contents: {depth: 3}\n- prose: {file: bai.md}\n- honoured\n- index\n"
    let (plan, findings) = BookletPlan.read(
      try SourceNode(yaml: yaml, file: "booklet.yaml", kind: .ceremony), folder: folder.path)
    #expect(findings.isEmpty)
    let material = BookletMaker.Material(
      shelf: DataShelf(honoured: honoured, fields: NoFields()), layoutFolders: [SampleSet.root + "/layouts"],
      fonts: try FontLibrary(folders: [SampleSet.root + "/fonts/faces"]))
    return (try BookletMaker(#require(plan), material: material).make(), honoured)
  }

  /// On which pages each anchor stands.
  private func anchors(_ pages: [Page]) -> [String: [Int]] {
    var found: [String: [Int]] = [:]
    for (index, page) in pages.enumerated() {
      page.frame.forEachMark { if case .anchor(let name) = $0.mark { found[name, default: []].append(index) } }
    }
    return found
  }

  @Test("contents, index and outline name the page on which a thing stands", arguments: 0..<300)
  func namesRightPages(seed: Int) throws {
    let (made, honoured) = try booklet(seed: seed)
    let anchors = anchors(made.pages)
    var entries = 0
    for page in made.pages {
      page.frame.forEachPlacedGroup { group in
        guard case .link? = group.role else { return }
        for placed in group.frame.marks {
          guard case .link(let target, _) = placed.mark, group.frame.texts.count > 1 else { continue }
          entries += 1
          let spots = anchors[String(target.dropFirst())] ?? []
          #expect(spots.count == 1, "\(target) stands on \(spots)")
          let number = group.frame.texts.last?.text
          #expect(number == spots.first.map { made.pages[$0].label ?? "" })
        }
      }
    }
    let headings = anchors.keys.filter { $0.hasPrefix("heading:") }
    #expect(entries == headings.count + honoured.count)
    for one in honoured { #expect(anchors[one.anchor]?.count == 1) }
    for (index, page) in made.pages.enumerated() {
      for bookmark in page.bookmarks {
        let isHere = page.frame.texts.contains {
          bookmark.title.contains($0.text.trimmed) || $0.text.contains(bookmark.title)
        }
        #expect(isHere, "“\(bookmark.title)” is not on page \(index + 1)")
      }
    }
  }

  @Test("every name stands in the lists exactly once, numbered through")
  func listsAreWhole() throws {
    let (made, honoured) = try booklet(seed: 3)
    let names = made.pages.flatMap { page in
      page.frame.texts.filter { $0.roles.contains(.cell) }.map(\.text).filter { $0.contains("Nguyễn Văn N") }
    }
    #expect(names.sorted() == honoured.map(\.calledName).sorted())
  }

  @Test("numbers in prose come from data; what refers to nothing is a finding with its line")
  func resolvesData() throws {
    let table = DataTable(file: "xuat-khau.csv", header: ["Năm", "Tăng"], rows: [["2016", "1,5"], ["2017", "10,3"]])
    var chance = Chance(1)
    let shelf = DataShelf(
      tables: ["exports": table], honoured: RandomBooklets.honoured(9, &chance), fields: NoFields())
    func text(_ kind: Reference.Kind, _ words: String...) throws -> String {
      try shelf.text(of: Reference(kind, words, at: Place("bai.md", line: 7)))
    }
    #expect(try text(.value, "exports", "2017") == "10,3")
    #expect(try text(.value, "exports", "2016", "Tăng") == "1,5")
    #expect(try text(.total, "recipients") == "9")
    #expect(try text(.total, "all", "cá nhân") == "6")
    #expect(try text(.total, "collectives", "ordinal:2") == "03")
    #expect(try text(.total, "Giấy khen") == "3")
    for wrong in [("value", ["exports", "2018"]), ("value", ["imports", "2017"]), ("total", ["Cờ thi đua"])] {
      let kind = try #require(Reference.Kind(rawValue: wrong.0))
      do {
        _ = try shelf.text(of: Reference(kind, wrong.1, at: Place("bai.md", line: 7)))
        Issue.record("\(wrong) was found")
      } catch {
        #expect(error.place?.line == 7)
      }
    }
  }

  @Test("all faults of a text are found at once")
  func gathersFaults() throws {
    let text = "{{value: a; 1}} và {{total: b}}\n\n{{figure: c}}\n\n![Hình](khong-co.png)\n\n{{table: d}}\n"
    let setter = ProseSetter(
      layout: try RandomBooklets.layout(), shelf: DataShelf(fields: NoFields()), pages: PageTable(), part: "bai",
      folder: "")
    let set = try setter.set(try Prose(markdown: Array(text.utf8), file: "bai.md"))
    #expect(set.findings.map { $0.place?.line } == [1, 1, 3, 5, 7])
    #expect(set.findings.allSatisfy { $0.severity == .error })
  }

  @Test("points are lettered by the Vietnamese alphabet")
  func letters() {
    #expect((1...9).map(VietnameseLettering.letter) == ["a", "b", "c", "d", "đ", "e", "g", "h", "i"])
    #expect(VietnameseLettering.letter(24) == "aa")
  }
}
