import Drawing
import Findings
import Foundation
import Geometry
import Layout
import Testing

@testable import Booklet

/// Pages of random prose, and what a reader finds on them.
private struct ReadPages {
  var pages: [Page]
  var area: Rectangle
  var headings: [Heading]
  var notes: [String]

  init(seed: Int, columns: Int = 1) throws {
    var chance = Chance(seed)
    let layout = try RandomBooklets.layout()
    let prose = try Prose(markdown: Array(RandomBooklets.markdown(&chance).utf8), file: "bai.md")
    let setter = ProseSetter(
      layout: layout, shelf: DataShelf(fields: NoFields()), pages: PageTable(), part: "bai", folder: "")
    let set = try setter.set(prose)
    let master = try layout.master("booklet")
    let typesetter = try SampleSet.typesetter()
    var maker = try PageMaker(layout: layout, headings: set.headings, typesetter: typesetter)
    try maker.add(
      Section(
        name: "bai", content: Flow(set.items, grid: master.grid).inColumns(columns), notes: set.notes, master: master,
        runningHead: nil,
        showsNumbers: false))
    pages = maker.pages
    headings = set.headings
    notes = set.notes.keys.sorted()
    area = master.area(of: layout.trim, isRight: true)
  }

  func area(of page: Int) -> Rectangle {
    guard page % 2 == 1, let layout = try? RandomBooklets.layout(), let master = try? layout.master("booklet") else {
      return area
    }
    return master.area(of: layout.trim, isRight: false)
  }
}

@Suite("Pages of prose")
struct PageTests {
  @Test("no word is lost, doubled or put before another", arguments: RandomBooklets.seeds, [1, 2])
  func keepsWords(seed: Int, columns: Int) throws {
    let read = try ReadPages(seed: seed, columns: columns)
    var seen: [Int] = []
    var inNotes: [Int] = []
    for page in read.pages {
      for text in page.frame.texts {
        let numbers = RandomBooklets.numbers(in: text.text)
        if text.roles.contains(.note) { inNotes += numbers } else { seen += numbers }
      }
    }
    var chance = Chance(seed)
    let all = Set(RandomBooklets.numbers(in: RandomBooklets.markdown(&chance)))
    #expect(Set(seen).union(inNotes) == all)
    #expect(seen.count + inNotes.count == all.count)
    #expect(Set(seen).isDisjoint(with: inNotes))
  }

  @Test("no ink leaves the area of text", arguments: RandomBooklets.seeds, [1, 2])
  func keepsInside(seed: Int, columns: Int) throws {
    let read = try ReadPages(seed: seed, columns: columns)
    for (index, page) in read.pages.enumerated() {
      let area = read.area(of: index)
      for text in page.frame.texts {
        #expect(
          area.inset(by: -1.5).contains(text.ink), "page \(index + 1): \(text.text) \(text.ink) outside \(area)")
      }
    }
  }

  @Test("no heading is the last of its page or column", arguments: RandomBooklets.seeds, [1, 2])
  func keepsTogether(seed: Int, columns: Int) throws {
    let read = try ReadPages(seed: seed, columns: columns)
    for (index, page) in read.pages.enumerated() {
      let lines = page.frame.texts.filter { !$0.roles.contains(.note) }
      let middle = read.area(of: index).midX
      for isRight in columns == 1 ? [false] : [false, true] {
        let column = columns == 1 ? lines : lines.filter { ($0.origin.x >= middle) == isRight }
        let isEnd = index == read.pages.count - 1 && (columns == 1 || isRight)
        guard !isEnd, let last = column.max(by: { $0.origin.y < $1.origin.y }) else { continue }
        let isHeading = last.roles.contains { if case .heading = $0 { true } else { false } }
        #expect(!isHeading, "page \(index + 1) ends in \(last.text)")
      }
    }
  }

  @Test("no line of a parted paragraph stands alone, in columns too", arguments: RandomBooklets.seeds, [1, 2])
  func leavesNoLineAlone(seed: Int, columns: Int) throws {
    var chance = Chance(seed)
    let wholes = RandomBooklets.markdown(&chance).components(separatedBy: "\n\n")
      .filter { !$0.hasPrefix("#") && !$0.hasPrefix("-") && !$0.hasPrefix("|") && !$0.hasPrefix("[^") }
      .map(RandomBooklets.numbers)
    for page in try ReadPages(seed: seed, columns: columns).pages {
      page.frame.forEachPlacedGroup(outside: [.table, .list, .note]) { group in
        guard group.role == .paragraph, group.frame.texts.count == 1, let line = group.frame.texts.first else { return }
        let numbers = RandomBooklets.numbers(in: line.text)
        #expect(numbers.isEmpty || wholes.contains(numbers), "one line alone: \(line.text)")
      }
    }
  }

  @Test("a paragraph is parted so that two lines or more stand on either side", arguments: 1...60)
  func partsParagraphs(lines: Int) throws {
    let typesetter = try SampleSet.typesetter()
    let style = ParagraphStyle(text: SampleSet.style(12), alignment: .justify, leading: 15)
    var number = 0
    var chance = Chance(lines)
    let paragraph = Paragraph(RandomBooklets.words(lines * 3, from: &number, &chance), style)
    let whole = try SetParagraph(paragraph, width: 150, typesetter: typesetter).lines.count
    var counts: [Int] = []
    var next: (any Layout.Element)? = paragraph
    while let element = next {
      switch try element.place(in: Space(width: 150, height: 15 * 7 + 3), with: typesetter) {
      case .whole(let frame):
        counts.append(frame.texts.count)
        next = nil
      case .part(let frame, let rest):
        counts.append(frame.texts.count)
        next = rest
      case .nothing:
        Issue.record("no progress")
        next = nil
      }
    }
    #expect(counts.reduce(0, +) == whole)
    #expect(whole == 1 || counts.allSatisfy { $0 >= 2 })
    #expect(counts.allSatisfy { $0 <= 7 })
  }

  @Test("every footnote stands on the page of its mark, once", arguments: RandomBooklets.seeds, [1, 2])
  func keepsNotes(seed: Int, columns: Int) throws {
    let read = try ReadPages(seed: seed, columns: columns)
    for name in read.notes {
      var marks: [Int] = []
      for (index, page) in read.pages.enumerated() {
        page.frame.forEachMark { if case .anchor(name) = $0.mark { marks.append(index) } }
      }
      #expect(marks.count == 1)
    }
    let counts = read.pages.map { page in
      var marks = 0
      page.frame.forEachMark { if case .anchor(let name) = $0.mark, name.hasPrefix("note:") { marks += 1 } }
      var notes = 0
      page.frame.forEachPlacedGroup { if $0.role == .note, $0.frame.marks.contains(where: \.isGroup) { notes += 1 } }
      return (marks, notes)
    }
    for (marks, notes) in counts { #expect(marks == 0 ? notes == 0 : notes > 0) }
  }
}

extension Frame {
  /// Calls for every group, outer ones first; not for those within a role that is left out.
  func forEachPlacedGroup(outside roles: [Role] = [], _ body: (Group) -> Void) {
    for placed in marks {
      guard case .group(let group) = placed.mark, group.role.map({ !roles.contains($0) }) ?? true else { continue }
      body(group)
      group.frame.forEachPlacedGroup(outside: roles, body)
    }
  }
}

extension Frame.Placed {
  var isGroup: Bool { if case .group = mark { true } else { false } }
}
