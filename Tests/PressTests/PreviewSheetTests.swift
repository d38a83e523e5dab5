import Drawing
import Findings
import Geometry
import Layout
import Testing
import Vietnamese

@testable import Press

@Suite("What previews add to a page")
struct PreviewSheetTests {
  private static func letters() throws -> ScreenLetters {
    ScreenLetters(try Typesetter(fonts: FontLibrary(folders: [Tool.root + "/fonts"])))
  }

  /// The page of a layout of the tool with a recipient, its elements named in their frames.
  private static func page() throws -> Page {
    let fonts = try FontLibrary(folders: [Tool.root + "/fonts"])
    let layout = try #require(LayoutFile.load("giay-khen", in: [Tool.root + "/layouts"], fonts: fonts).layout)
    struct Values: Scope {
      let texts = [
        "name": "Nguyễn Thị Hương", "honorific": "Bà", "position": "Chuyên viên", "unit": "Văn phòng Sở",
        "citation": "Hoàn thành xuất sắc nhiệm vụ.", "decision.number": "05/QĐ-SCT", "decision.date": "2018",
        "place": "Hà Nội", "signer.title": "Giám đốc", "signer.name": "Lê Hồng Thăng", "register": "17",
      ]
      func value(of field: String) -> FieldValue? { texts[field].map { .text($0) } }
      func list(of name: String) -> [any Scope]? { nil }
    }
    let made = layout.certificate(
      for: Values(), options: CertificateOptions(parts: .preview), with: try Typesetter(fonts: fonts))
    return try #require(made.pages.first, "\(made.findings)")
  }

  @Test("Every element has a box with its name and its line, and no two names stand on each other")
  func boxes() throws {
    let page = try Self.page()
    let boxes = ElementBoxes(of: page)
    let texts = boxes.boxes.map { boxes.text(of: $0) }
    for name in ["border", "emblem", "authority", "award", "recipient", "detail", "citation", "signer.name", "seal"] {
      #expect(texts.contains { $0.hasPrefix(name) && $0.contains { $0.isNumber } }, "\(name): \(texts)")
    }
    #expect(boxes.legend.contains("certificate-base/layout.yaml"))
    let drawn = boxes.drawn(with: try Self.letters())
    let known = page.frame.texts.count
    let labels = drawn.frame.texts.dropFirst(known).map(\.ink)
    #expect(labels.count == texts.count + 1)
    for (index, label) in labels.enumerated() {
      #expect(label.minX >= 0 && label.maxX <= page.trim.width && label.maxY <= page.trim.height)
      let others = labels[(index + 1)...].filter { $0.intersects(label) }
      #expect(others.isEmpty)
    }
  }

  @Test("A box that several elements share is drawn once, with all of them; an empty one is left out")
  func sharedBoxes() {
    func group(_ kind: String, _ size: Size, _ marks: [Frame.Placed], _ line: Int, name: String? = nil) -> Frame.Placed
    {
      .init(
        .group(Group(Frame(size: size, marks: marks), label: .init(kind: kind, name: name, file: "a/l", line: line))),
        at: .zero)
    }
    let inner = group("text", Size(40, 10), [], 3, name: "name")
    let empty = group("spacer", Size(40, 0), [], 4)
    let column = group("column", Size(40, 10), [inner, empty], 2)
    let fixed = group("fixed", Size(100, 80), [column], 1)
    let page = Page(trim: Size(100, 80), frame: Frame(size: Size(100, 80), marks: [fixed]))
    let boxes = ElementBoxes(of: page)
    #expect(boxes.boxes.map { boxes.text(of: $0) } == ["name: fixed 1 › column 2 › text 3"])
  }

  @Test("Thumbnails bear the number and the name of the record, shortened where there is no room")
  func captions() throws {
    let page = Page(trim: Size(200, 100), frame: Frame(size: Size(200, 100)))
    let long = String(repeating: "Phòng Quản lý Thương mại ", count: 9)
    let sheets = PreviewSheet.contactSheets(
      [.init(page: page, caption: "17 · Lê An"), .init(page: page, caption: "18 · " + long)], columns: 3,
      with: try Self.letters())
    let texts = try #require(sheets.first).frame.texts
    #expect(texts.first?.text == "17 · Lê An")
    #expect(texts.last?.text.hasPrefix("18 · Phòng") == true && texts.last?.text.hasSuffix("…") == true)
    #expect(texts.allSatisfy { $0.line.advance <= 171.8 })
  }
}
