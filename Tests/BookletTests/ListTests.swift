import Drawing
import Findings
import Foundation
import Geometry
import Testing

@testable import Booklet

@Suite("Lists")
struct ListTests {
  private func honoured(_ count: Int = 45) -> [Honoured] {
    var chance = Chance(5)
    return RandomBooklets.honoured(count, &chance).map { one in
      var one = one
      one.terms.number = one.award == "Bằng khen" ? "112/QĐ-UBND" : "05/QĐ-SCT"
      one.register = String(100 - one.order)
      one.amount = Decimal(710_000)
      return one
    }
  }

  private func maker(_ honoured: [Honoured]) throws -> ListMaker {
    try ListMaker(
      layout: "booklet-a4", in: [SampleSet.root + "/layouts"], honoured: honoured, fields: NoFields(),
      fonts: FontLibrary(folders: [SampleSet.root + "/fonts/faces"]))
  }

  /// How often each number of the sample's names stands on the pages; turned faces of cards are not counted.
  private func counts(_ pages: [Page]) -> [Int: Int] {
    var counts: [Int: Int] = [:]
    for page in pages {
      for text in page.frame.texts where !text.roles.contains(.artifact) {
        for word in text.text.split(whereSeparator: { !$0.isLetter && !$0.isNumber }) where word.hasPrefix("N") {
          if let number = Int(word.dropFirst()) { counts[number, default: 0] += 1 }
        }
      }
    }
    return counts
  }

  @Test(
    "everybody stands once on every list that is for all",
    arguments: [ListKind.annex, .script, .signOff, .names, .labels])
  func everybodyOnce(kind: ListKind) throws {
    let honoured = honoured()
    let counts = counts(try maker(honoured).pages(kind))
    #expect(counts == Dictionary(uniqueKeysWithValues: honoured.map { ($0.order, 1) }))
    let rows = try #require(kind.table(of: honoured)).rows
    #expect(rows.count == honoured.count)
  }

  @Test("persons have seat cards, collectives table signs, each named on both faces")
  func cards() throws {
    let honoured = honoured(14)
    let maker = try maker(honoured)
    let (seats, signs) = (try maker.pages(.seats), try maker.pages(.signs))
    #expect(Set(counts(seats).keys) == Set(honoured.filter { $0.kind == .individual }.map(\.order)))
    #expect(Set(counts(signs).keys) == Set(honoured.filter { $0.kind == .collective }.map(\.order)))
    for page in seats + signs {
      let texts = page.frame.texts
      #expect(texts.filter { $0.roles.contains(.artifact) }.count * 2 == texts.count)
      for text in texts { #expect(Rectangle(origin: .zero, size: page.trim).contains(text.ink)) }
    }
  }

  private func people(_ names: [String]) -> [Honoured] {
    names.enumerated().map { index, name in
      Honoured(
        order: index + 1, kind: .individual, honorific: "Ông", name: name, position: "Phó Trưởng phòng",
        unit: "Phòng Quản lý Thương mại", award: "Giấy khen",
        citation: "Đã có thành tích xuất sắc trong phong trào thi đua năm 2017.")
    }
  }

  @Test(
    "a person's name stands on one line on every list",
    arguments: [ListKind.annex, .script, .signOff, .names, .labels, .seats])
  func namesOnOneLine(kind: ListKind) throws {
    let long = [
      "Công Tằng Tôn Nữ Quỳnh Nguyễn", "Trần Đình Hoàng Lực", "Nguyễn Văn Nhật Trữ", "Lê An",
      "Nguyễn Phước Hồng Ngọc Bảo Trâm",
    ]
    let honoured = people(long)
    let texts = try maker(honoured).pages(kind).flatMap { $0.frame.texts.map(\.text) }
    for name in long { #expect(texts.contains { $0.hasSuffix(name) }, "\(name)") }
  }

  @Test("a name that stays too long on one line is a finding, never a second line")
  func nameTooLong() throws {
    let name = "Công Tằng Tôn Nữ Quỳnh Nguyễn Hoàng Mỹ Phương Bảo Trâm Ngọc Hân Thị Kim Anh Thư Nguyệt Minh"
    let one = Honoured(order: 1, kind: .individual, honorific: "Bà", name: name, award: "Giấy khen")
    let finding = #expect(throws: Finding.self) { try maker([one]).pages(.names) }
    #expect(finding?.code == .wordWiderThanColumn)
    #expect(finding?.message.vietnamese.contains(name) == true)
  }

  @Test("the annex lies; the other lists stand")
  func orientation() throws {
    for kind in [ListKind.annex, .names] {
      for page in try maker(people(["Trần Đình Hoàng Lực", "Nguyễn Văn Nhật Trữ", "Lê An"])).pages(kind) {
        #expect((page.trim.width > page.trim.height) == (kind == .annex), "\(kind)")
        let inside = Rectangle(origin: .zero, size: page.trim).inset(by: .millimetres(8))
        for text in page.frame.texts { #expect(inside.contains(text.ink), "\(text.text)") }
      }
    }
  }

  @Test("batches hold five to ten where there are so many, and never part an award from its kind", arguments: 1...120)
  func batches(count: Int) {
    let one = (1...count).map { Honoured(order: $0, kind: .individual, name: "N\($0)", award: "Giấy khen") }
    let batches = CallingBatch.batches(of: one)
    #expect(batches.flatMap(\.members).map(\.order) == Array(1...count))
    let sizes = batches.map(\.members.count)
    #expect(sizes.allSatisfy { $0 <= 10 && (count < 5 || $0 >= 5) })
    #expect((sizes.max() ?? 0) - (sizes.min() ?? 0) <= 1)
  }

  @Test(
    "sizes of batches",
    arguments: [
      (0, []), (1, [1]), (4, [4]), (5, [5]), (10, [10]), (11, [6, 5]), (14, [7, 7]), (20, [10, 10]), (21, [7, 7, 7]),
      (33, [9, 8, 8, 8]), (62, [9, 9, 9, 9, 9, 9, 8]),
    ])
  func sizes(count: Int, wanted: [Int]) { #expect(CallingBatch.sizes(of: count) == wanted) }

  @Test("the annex follows the decision's own numbers")
  func annexOrder() {
    let groups = DecisionGroup.groups(of: honoured())
    #expect(groups.map(\.terms.number) == ["112/QĐ-UBND", "05/QĐ-SCT"])
    for group in groups.flatMap(\.groups) {
      let numbers = group.members.compactMap { Int($0.register) }
      #expect(numbers == numbers.sorted())
    }
  }

  @Test("the sum of the prizes stands in digits and in words")
  func sum() throws {
    let text = try maker(honoured(10)).pages(.signOff).flatMap { $0.frame.texts.map(\.text) }.joined(separator: " ")
    #expect(text.contains("7.100.000 đồng"))
    #expect(text.contains("Bảy triệu một trăm nghìn đồng"))
  }

  @Test("a name that no card can hold is a finding, and so is a stock larger than its sheet")
  func refuses() throws {
    var one = honoured(3)
    one[1].name = String(repeating: "Nguyễnvănquádài", count: 12)
    let maker = try maker(one)
    let name = #expect(throws: Finding.self) { try maker.pages(.seats) }
    #expect(name?.code == .textLargerThanCard)
    let stock = CardStock(
      columns: 3, rows: 3, card: Size(250, 300), origin: .zero, gap: .zero, isFolded: false, hasMarks: false)
    let typesetter = try SampleSet.typesetter()
    let sheet = #expect(throws: Finding.self) {
      try CardSheets(stock: stock, trim: Size(595, 842), ink: .black, typesetter: typesetter).pages([[]])
    }
    #expect(sheet?.code == .cardsLargerThanSheet)
  }
}
