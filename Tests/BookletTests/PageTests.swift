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

  init(seed: Int) throws {
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
        name: "bai", content: Flow(set.items, grid: master.grid), notes: set.notes, master: master, runningHead: nil,
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
  @Test("no word is lost, doubled or put before another", arguments: 0..<16)
  func keepsWords(seed: Int) throws {
    let read = try ReadPages(seed: seed)
    var seen: [Int] = []
    var inNotes: [Int] = []
    for page in read.pages {
      for text in page.frame.texts {
        let isNote = text.roles.contains(.note)
        for word in text.text.split(whereSeparator: { !$0.isLetter && !$0.isNumber }) {
          guard let mark = word.lastIndex(of: "x"), let number = Int(word[word.index(after: mark)...]) else { continue }
          if isNote { inNotes.append(number) } else { seen.append(number) }
        }
      }
    }
    var chance = Chance(seed)
    let source = RandomBooklets.markdown(&chance)
    let all = Set(
      source.split(whereSeparator: { !$0.isLetter && !$0.isNumber }).compactMap { word in
        word.lastIndex(of: "x").flatMap { Int(word[word.index(after: $0)...]) }
      })
    #expect(Set(seen).union(inNotes) == all)
    #expect(seen.count + inNotes.count == all.count)
    #expect(Set(seen).isDisjoint(with: inNotes))
  }

  @Test("no ink leaves the area of text", arguments: 0..<16)
  func keepsInside(seed: Int) throws {
    let read = try ReadPages(seed: seed)
    for (index, page) in read.pages.enumerated() {
      let area = read.area(of: index)
      for text in page.frame.texts {
        #expect(
          area.inset(by: -1.5).contains(text.ink), "page \(index + 1): \(text.text) \(text.ink) outside \(area)")
      }
    }
  }

  @Test("no heading is the last of its page, and no line of a paragraph stands alone", arguments: 0..<16)
  func keepsTogether(seed: Int) throws {
    let read = try ReadPages(seed: seed)
    for (index, page) in read.pages.dropLast().enumerated() {
      let lines = page.frame.texts.filter { !$0.roles.contains(.note) }
      guard let last = lines.max(by: { $0.origin.y < $1.origin.y }) else { continue }
      let isHeading = last.roles.contains { if case .heading = $0 { true } else { false } }
      #expect(!isHeading, "page \(index + 1) ends in the heading \(last.text)")
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

  @Test("every footnote stands on the page of its mark, once", arguments: 0..<16)
  func keepsNotes(seed: Int) throws {
    let read = try ReadPages(seed: seed)
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
  /// Calls for every group, outer ones first.
  func forEachPlacedGroup(_ body: (Group) -> Void) {
    for placed in marks {
      guard case .group(let group) = placed.mark else { continue }
      body(group)
      group.frame.forEachPlacedGroup(body)
    }
  }
}

extension Frame.Placed {
  var isGroup: Bool { if case .group = mark { true } else { false } }
}
