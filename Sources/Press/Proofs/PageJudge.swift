import Drawing
import Findings
import Geometry
import Vietnamese

/// Judges pages that were read back: stays on the thread of its worker.
final class PageJudge {
  /// Fine enough to tell one letter from another at the smallest size, and the mark above it.
  static let dpi = 144

  private let maker: PrintMaker
  private let painter = CairoPainter()

  init(maker: PrintMaker) { self.maker = maker }

  /// What a page must show.
  struct Expectation {
    var text: PrintedText
    var ink: InkMap?
    /// Texts and their places, in pixels of the whole page with what lies around its trim.
    var texts: [InkComparison.PlacedText]
    /// The trim.
    var area: PixelArea
  }

  func expectation(_ page: Page) -> Expectation {
    let outside = maker.outside(of: page)
    let whole = Page(
      trim: Size(page.trim.width + 2 * outside, page.trim.height + 2 * outside),
      frame: Frame(
        size: page.trim,
        marks: outside == 0
          ? page.frame.marks : page.frame.marks.map { .init($0.mark, at: $0.origin + Point(outside, outside)) }))
    let texts = whole.frame.texts.map { text in
      InkComparison.PlacedText(
        text: text.text, area: PixelArea(text.ink, dpi: Self.dpi, margin: 1),
        size: (text.line.runs.map(\.size).max() ?? 0) * Double(Self.dpi) / 72,
        isTurned: text.transform.b != 0 || text.transform.c != 0)
    }
    return Expectation(
      text: PrintedText(page), ink: try? painter.ink(of: whole, dpi: Double(Self.dpi)), texts: texts,
      area: PixelArea(
        Rectangle(x: outside, y: outside, width: page.trim.width, height: page.trim.height), dpi: Self.dpi, margin: 0))
  }

  /// Values that the record must have and that no line of its paper shows.
  func lostFields(of recipient: Recipient, on pages: [Page]) -> [Finding] {
    guard let name = recipient.layout, let layout = maker.layouts[name] else { return [] }
    // Marks are set as print has them, dashes and quotation marks above all; letters stay what they are.
    func letters(_ text: String) -> String { PrintedText.squeezed(text).filter(\.isLetter) }
    let printed = letters(pages.flatMap { PrintedText($0).lines }.joined())
    let fields = layout.needs.required(for: recipient.scope.kind).filter(layout.fields.contains) + ["name"]
    for field in fields {
      guard case .text(let value)? = recipient.scope.value(of: field), Field.named(field)?.kind != .picture,
        !printed.contains(letters(value))
      else { continue }
      return [
        Finding(
          .fieldLostOnPaper,
          Words(
            vi: "Giấy không có trọn “\(value)” của trường \(field).",
            en: "The paper lacks “\(value)”, or a part of it, which the field \(field) holds."),
          at: recipient.cell(of: field),
          hint: Words(vi: "Xem lại bố cục “\(name)”.", en: "Look at the layout “\(name)” again."))
      ]
    }
    return []
  }

  /// What is wrong with the pages of one record in one file.
  func findings(
    _ pages: [ReadPage?], _ expected: [Expectation], of recipient: Recipient, in file: String
  ) -> [Finding] {
    for (page, wanted) in zip(pages, expected) {
      guard let page else { return [mismatch(recipient.name, of: recipient, in: file)] }
      if let line = wanted.text.lines.first(where: { !page.text.contains(PrintedText.squeezed($0)) }) {
        return [mismatch(line, of: recipient, in: file)]
      }
      if page.text.unicodeScalars.count != wanted.text.length {
        return [mismatch(recipient.name, of: recipient, in: file)]
      }
      if let fault = fault(of: page.ink, wanted) { return [finding(of: fault, recipient, in: file)] }
    }
    return []
  }

  private func fault(of ink: InkMap, _ wanted: Expectation) -> InkFault? {
    guard let own = wanted.ink else { return .size }
    return InkComparison(wanted: own, found: ink, isExact: maker.hasScreenColours)
      .fault(texts: wanted.texts, area: wanted.area)
  }

  private func mismatch(_ text: String, of recipient: Recipient, in file: String) -> Finding {
    Finding(
      .textNotReadBack,
      Words(
        vi: "Đọc lại không thấy đúng “\(text)” (số \(recipient.number), \(recipient.name)).",
        en: "Reading back does not show “\(text)” (no. \(recipient.number), \(recipient.name))."),
      at: Place(file, record: recipient.number, field: "name"), hint: .doNotPrint)
  }

  private func finding(of fault: InkFault, _ recipient: Recipient, in file: String) -> Finding {
    let whom = "\(recipient.number), \(recipient.name)"
    let (code, words): (Code, Words) =
      switch fault {
      case .size:
        (Code.wrongPageSize, Words(vi: "Khổ trang sai (số \(whom)).", en: "The page has the wrong size (no. \(whom))."))
      case .text(let text):
        (
          Code.wrongInkOfText,
          Words(
            vi: "Nét mực của “\(text)” không đúng (số \(whom)).",
            en: "The ink of “\(text)” is not what it ought to be (no. \(whom)).")
        )
      case .area(let x, let y):
        (
          Code.wrongInkElsewhere,
          Words(
            vi: "Mực sai ở chỗ cách mép trái \(x) mm, mép trên \(y) mm (số \(whom)).",
            en: "The ink is wrong \(x) mm from the left edge and \(y) mm from the top (no. \(whom)).")
        )
      }
    return Finding(
      code, words, at: Place(file, record: recipient.number, field: "name"), hint: .doNotPrint)
  }
}

/// What is wrong with the ink of a page.
enum InkFault: Sendable, Hashable {
  case size
  /// The letters of a text.
  case text(String)
  /// A place, in millimetres from the left and from the top of the trim.
  case area(Int, Int)
}
