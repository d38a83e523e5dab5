import Findings
import Foundation
import PDFObjects
import Testing

@testable import Imprint

@Suite("Numbers, strings and objects")
struct ObjectTests {
  private static func written(_ build: (inout ByteBuffer) -> Void) -> String {
    String(decoding: bytes(capacity: 8, build), as: UTF8.self)
  }

  @Test(
    "numbers are short",
    arguments: [
      (0.0, "0"), (1, "1"), (-1, "-1"), (0.5, ".5"), (-0.5, "-.5"), (12.345, "12.35"), (0.004, "0"), (-0.004, "0"),
      (100.1, "100.1"), (99.999, "100"), (1234.05, "1234.05"), (.nan, "0"), (.infinity, "0"), (1e300, "1000000000"),
    ])
  func numbers(_ value: Double, _ text: String) {
    #expect(Self.written { $0.append(value, decimals: 2) } == text)
  }

  @Test("whole numbers of every length", arguments: [0, 7, 10, 99, 100, 12_345, -42, 987_654_321, Int.max])
  func integers(_ value: Int) {
    #expect(Self.written { $0.append(integer: value) } == String(value))
  }

  @Test("strings are escaped so that they read back")
  func strings() {
    let hard: [UInt8] = Array("a(b)c\\d\r\n\u{0}é".utf8)
    let text = bytes { buffer in
      buffer.append("(")
      for byte in hard { buffer.append(stringByte: byte) }
      buffer.append(")")
    }
    #expect(PDFValue(text: text) == .string(hard))
    let name = "Nguyễn Thị Hường (1)"
    #expect(PDFValue(text: bytes { $0.append(textString: name) }).bytes.map(PDFText.decode) == name)
    #expect(PDFValue(text: bytes { $0.append(name: "Gold 871/é#") }) == .name("Gold 871/é#"))
  }

  @Test(
    "the page tree is balanced and counts right, for any number of pages", arguments: [1, 63, 64, 65, 4096, 4097, 5000])
  func pageTree(_ count: Int) throws {
    let writer = ObjectWriter(compressor: Compressor(), sink: nil)
    let tree = TreeWriter(.pages, writer: writer)
    for index in 0..<count {
      let parent = tree.parentOfNextPage()
      let page = writer.add { output in
        output.append("<</Type/Page/Number ")
        output.append(integer: index)
        output.append("/Parent ")
        output.append(reference: parent)
        output.append(">>")
      }
      tree.add(page: page)
    }
    let pages = tree.finish()
    let root = writer.add { output in
      output.append("<</Type/Catalog/Pages ")
      output.append(reference: pages)
      output.append(">>")
    }
    let information = writer.add { $0.append("<<>>") }
    let reader = try PDFDocument(writer.finish(root: root, information: information))
    var found: [Int] = []
    var deepest = 0
    func visit(_ given: PDFValue, _ parent: PDFValue?, _ depth: Int) -> Int {
      let node = reader.dictionary(given)
      #expect(node?["Parent"] == parent)
      deepest = max(deepest, depth)
      guard let kids = node?["Kids"]?.array else {
        found.append(node?["Number"]?.integer ?? -1)
        return 1
      }
      let below = kids.reduce(0) { $0 + visit($1, given, depth + 1) }
      #expect(node?["Count"]?.integer == below)
      return below
    }
    #expect(visit(.reference(PDFReference(pages)), nil, 0) == count)
    #expect(found == Array(0..<count))
    #expect(deepest <= (count <= 64 ? 1 : count <= 4096 ? 2 : 3))
  }

  @Test("labels of pages become ranges that count upwards")
  func labels() {
    var labels = PageLabels()
    for (index, text) in ["i", "ii", "iii", "1", "2", "3", "PL-1", "PL-2", "Bìa"].enumerated() {
      labels.add(text, page: index)
    }
    #expect(labels.ranges.map(\.page) == [0, 3, 6, 8])
    let entries = labels.ranges.map { String(decoding: $0.bytes, as: UTF8.self) }
    #expect(entries.dropLast() == ["<</S/r>>", "<</S/D>>", "<</S/D/P(PL-)>>"])
  }

  @Test("a small cross-reference in sections reads as one")
  func sections() throws {
    var output: [UInt8] = []
    let writer = ObjectWriter(compressor: Compressor(), sink: { output += $0 })
    let early = writer.reserve()
    let numbers = (0..<130_000).map { index in writer.add { $0.append(integer: index) } }
    for _ in 0..<3 { writer.add(body: Body(asIs: [1, 2, 3])) { _ in } }
    let root = writer.add { $0.append("<</Type/Catalog>>") }
    writer.write(early) { $0.append("(early)") }
    let information = writer.add { $0.append("<<>>") }
    _ = try writer.finish(root: root, information: information)
    let reader = try PDFDocument(output)
    #expect(reader.object(PDFReference(early)) == .string(Array("early".utf8)))
    #expect(reader.object(PDFReference(numbers[0])) == .integer(0))
    #expect(reader.object(PDFReference(numbers[129_999])) == .integer(129_999))
    #expect(reader.trailer["Prev"] != nil)
  }
}
