import Drawing
import Findings
import Foundation
import Geometry
import PDFObjects
import Testing

@testable import Imprint

@Suite("Structure of documents")
struct StructureTests {
  /// A page with every role: headings that skip a level, a table, a list, a figure, a note, contents and links.
  static func page() throws -> Page {
    let size = Size(500, 700)
    var frame = Frame(size: size)
    var y = 40.0
    func text(_ words: String) throws -> Frame {
      Frame(size: Size(300, 16), marks: [.init(.text(try Specimens.line(words, size: 11)), at: Point(0, 12))])
    }
    func add(_ role: Role?, _ inner: Frame, to outer: inout Frame, x: Double = 0) {
      outer.marks.append(.init(.group(Group(inner, role: role)), at: Point(40 + x, y)))
      y += 20
    }
    add(.heading(level: 1), try text("Báo cáo tổng kết"), to: &frame)
    add(.heading(level: 4), try text("Mục nhảy cấp"), to: &frame)
    add(nil, try text("Một đoạn không có vai trò"), to: &frame)
    var table = Frame(size: Size(400, 60))
    for (row, cells) in [
      ["Năm", "Xuất khẩu", "Bán lẻ"], ["Kế hoạch"], ["2016", "1,5 %", ""], ["2017", "10,3 %", "11,2 %"],
    ].enumerated() {
      var line = Frame(size: Size(400, 20))
      for (column, cell) in cells.enumerated() {
        let role: Role =
          cells.count == 1 ? .groupHeader(columns: 3) : row == 0 || column == 0 ? .headerCell : .cell
        let content = cell.isEmpty ? Frame(size: .zero) : try text(cell)
        line.marks.append(.init(.group(Group(content, role: role)), at: Point(100 * Double(column), 0)))
      }
      table.marks.append(.init(.group(Group(line, role: .tableRow)), at: Point(0, 20 * Double(row))))
    }
    table.marks.append(
      .init(
        .stroke(Path(rectangle: Rectangle(x: 0, y: 0, width: 400, height: 60)), Stroke(colour: .black, width: 0.5)),
        at: .zero))
    add(.table, table, to: &frame)
    y += 60
    var list = Frame(size: Size(400, 40))
    for index in 0..<2 {
      list.marks.append(
        .init(.group(Group(try text("Việc thứ \(index)"), role: .listItem)), at: Point(0, 18 * Double(index))))
    }
    add(.list, list, to: &frame)
    y += 40
    let art = Frame(
      size: Size(60, 40),
      marks: [.init(.fill(Path(circleAt: Point(20, 20), radius: 15), .solid(Specimens.red), rule: .nonZero), at: .zero)]
    )
    add(.figure(alternative: "Biểu đồ tăng trưởng"), art, to: &frame)
    y += 40
    add(.note, try text("Ghi chú cuối trang"), to: &frame)
    add(.contentsItem, try text("I. Tình hình"), to: &frame)
    add(.quotation, try text("Lời dạy của Bác"), to: &frame)
    var linked = try text("Xem trang của Sở")
    linked.marks.append(.init(.link(target: "https://congthuong.hanoi.gov.vn/tìm?a=(1)", Size(120, 16)), at: .zero))
    add(.paragraph, linked, to: &frame)
    var inner = try text("Xem chương một")
    inner.marks.append(.init(.link(target: "#chương-1", Size(120, 16)), at: .zero))
    add(.paragraph, inner, to: &frame)
    frame.marks.append(.init(.anchor("chương-1"), at: Point(40, 40)))
    add(.artifact, try text("Trang 1"), to: &frame)
    return Page(
      trim: size, frame: frame, label: "iv",
      bookmarks: [
        .init(title: "Báo cáo", level: 1, y: 40), .init(title: "Mục", level: 2, y: 60),
        .init(title: "Hết", level: 1, y: 600),
      ])
  }

  private static func reader(_ pages: [Page], _ options: ImprintOptions = ImprintOptions()) throws -> PDFDocument {
    try PDFDocument(ImprintRun(options).file(pages, information: Specimens.information))
  }

  /// Kinds of elements in the order of reading, with their depth.
  private static func outline(_ reader: PDFDocument) -> [String] {
    let root = reader.dictionary(reader.dictionary(reader.trailer["Root"])?["StructTreeRoot"])
    var lines: [String] = []
    func visit(_ given: PDFValue?, _ depth: Int) {
      let value = reader.value(given)
      for kid in value.array ?? [value] {
        guard let element = reader.dictionary(kid), let kind = reader.value(element["S"]).name else { continue }
        lines.append(String(repeating: " ", count: depth) + kind)
        visit(element["K"], depth + 1)
      }
    }
    visit(root?["K"], 0)
    return lines
  }

  @Test("elements nest as the rules ask, and headings skip no level")
  func nests() throws {
    let lines = Self.outline(try Self.reader([Self.page()]))
    #expect(
      lines == [
        "Document", " H1", " H2", " P", " Table", "  TR", "   TH", "   TH", "   TH", "  TR", "   TH", "  TR",
        "   TH", "   TD", "   TD", "  TR", "   TH", "   TD", "   TD", " L", "  LI", "   LBody", "    P", "  LI",
        "   LBody", "    P", " Figure", " Note",
        " TOC", "  TOCI",
        "   P", " BlockQuote", "  P", " P", "  Link", " P", "  Link",
      ], "\(lines.joined(separator: "\n"))")
  }

  @Test("every mark on the page belongs to an element or is an artifact, and the parent tree knows which")
  func isComplete() throws {
    let reader = try Self.reader([Self.page(), Specimens.certificate()])
    let root = try #require(reader.dictionary(reader.trailer["Root"]))
    let structure = try #require(reader.dictionary(root["StructTreeRoot"]))
    let parents = reader.dictionary(structure["ParentTree"])
    let entries = reader.array(parents?["Nums"])
    let pages = reader.array(reader.dictionary(root["Pages"])?["Kids"])
    #expect(pages.count == 2)
    for given in pages {
      let page = try #require(reader.dictionary(given))
      #expect(page["Tabs"]?.name == "S")
      let key = try #require(page["StructParents"]?.integer)
      let place = try #require(entries.enumerated().first { $0.offset % 2 == 0 && $0.element.integer == key }?.offset)
      let owners = reader.array(entries[place + 1])
      let content = try #require(reader.content(of: page["Contents"]))
      var depth = 0
      var identifiers: [Int] = []
      PDFContent.read(content) { operation in
        switch operation.name {
        case "BMC", "BDC":
          depth += 1
          if let identifier = operation.operands.last?.dictionary?["MCID"]?.integer {
            #expect(depth == 1)
            identifiers.append(identifier)
          }
        case "EMC": depth -= 1
        case "Tj", "TJ", "f", "f*", "S", "Do", "sh": #expect(depth > 0, "\(operation.name) is not marked")
        default: break
        }
        return true
      }
      #expect(depth == 0)
      #expect(identifiers == Array(0..<owners.count))
      for (identifier, owner) in owners.enumerated() {
        let element = try #require(reader.dictionary(owner))
        let kids = reader.value(element["K"]).array ?? [reader.value(element["K"])]
        #expect(kids.contains { $0.integer == identifier || $0.dictionary?["MCID"]?.integer == identifier })
      }
    }
  }

  @Test("figures, notes, header cells and links say what they must")
  func attributes() throws {
    let reader = try Self.reader([Self.page()])
    let objects = reader.references.compactMap { reader.object($0).dictionary }
    let figure = try #require(objects.first { $0["S"]?.name == "Figure" })
    #expect(figure["Alt"]?.bytes.map(PDFText.decode) == "Biểu đồ tăng trưởng")
    #expect(reader.numbers(figure["A"]?.dictionary?["BBox"]).count == 4)
    #expect(objects.filter { $0["S"]?.name == "Note" }.allSatisfy { $0["ID"] != nil })
    let scopes = objects.filter { $0["S"]?.name == "TH" }.map { $0["A"]?.dictionary?["Scope"]?.name ?? "" }
    #expect(scopes == ["Column", "Column", "Column", "Column", "Row", "Row"])
    let heads = objects.filter { $0["S"]?.name == "TH" }
    #expect(heads.map { $0["A"]?.dictionary?["ColSpan"]?.integer ?? 1 } == [1, 1, 1, 3, 1, 1])
    // Each value is under the head of its column, in its group and its row; an empty cell too.
    let names = heads.compactMap { $0["ID"]?.bytes }
    #expect(Set(names).count == heads.count)
    let cells = objects.filter { $0["S"]?.name == "TD" }
    #expect(cells.map { $0["K"] == nil } == [false, true, false, false])
    let above = cells.map { reader.array($0["A"]?.dictionary?["Headers"]).compactMap(\.bytes) }
    #expect(
      above == [
        [names[1], names[3], names[4]], [names[2], names[3], names[4]], [names[1], names[3], names[5]],
        [names[2], names[3], names[5]],
      ])
    let links = objects.filter { $0["Subtype"]?.name == "Link" }
    #expect(links.count == 2)
    for link in links {
      #expect(link["F"]?.integer == 4)
      #expect(link["Contents"] != nil && link["StructParent"] != nil)
    }
    let address = links.compactMap { $0["A"]?.dictionary?["URI"]?.bytes }.first
    #expect(address.map { String(decoding: $0, as: UTF8.self) } == "https://congthuong.hanoi.gov.vn/t%C3%ACm?a=(1)")
    let root = try #require(reader.dictionary(reader.trailer["Root"]))
    let places = reader.dictionary(reader.dictionary(root["Names"])?["Dests"])
    #expect(reader.array(places?["Names"]).first?.bytes == Array("chương-1".utf8))
    #expect(reader.array(reader.dictionary(root["PageLabels"])?["Nums"]).last?.dictionary?["S"]?.name == "r")
  }

  @Test("a link that leads nowhere is a finding")
  func deadLink() throws {
    let frame = Frame(size: Size(200, 100), marks: [.init(.link(target: "#nowhere", Size(50, 10)), at: Point(5, 5))])
    let prepared = try ImprintRun().prepare([Page(trim: Size(200, 100), frame: frame)])
    #expect(prepared.findings.map(\.code) == [Code.deadLink])
  }

  @Test("the standards that are asked for are declared, and those that must be always")
  func declares() throws {
    let options = ImprintOptions(
      colour: .cmyk(profile: Specimens.pressProfile), standards: [.pdfa2a, .pdfua1, .pdfx4])
    let bytes = try ImprintRun(options).file([Self.page()], information: Specimens.information)
    let pressed = try Preflight(bytes, name: "all.pdf").report
    #expect(pressed.standards == ["PDF/A-2a", "PDF/UA-1", "PDF/X-4"])
    #expect(pressed.linkCount == 0)
    let plain = try ImprintRun().file([Self.page()], information: Specimens.information)
    let report = try Preflight(plain, name: "plain.pdf").report
    #expect(report.standards == ["PDF/A-2u"])
    #expect(report.language == "vi-VN" && report.isTagged && report.title == Specimens.information.title)
    #expect(report.fonts.allSatisfy { $0.isEmbedded && $0.isSubset && $0.hasUnicode })
    #expect(report.bookmarkCount == 3 && report.linkCount == 2)
    let refused = #expect(throws: Finding.self) { try ImprintRun(ImprintOptions(standards: [.pdfx4])) }
    #expect(refused?.code == .standardNeedsInks)
  }
}
