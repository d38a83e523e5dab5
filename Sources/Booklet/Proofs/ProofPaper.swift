import Drawing
import Findings
import Foundation
import Geometry
import Layout
import Vietnamese

/// Makes the pages of a proof pack around its pictures: what is to be known before them, and a page to sign after them.
public struct ProofPaper {
  let layout: PaperLayout
  let typesetter: Typesetter

  public init(layout name: String, in folders: [String], fonts: FontLibrary) throws(Finding) {
    layout = try PaperLayout.load(name, in: folders)
    typesetter = try Typesetter(fonts: fonts)
  }

  /// Size of the pages.
  public var trim: Size { layout.trim }

  /// The pages up to the pictures: the cover, counts, remarks and tight texts.
  public func opening(_ facts: ProofFacts, cover: [Page]) throws(Finding) -> [Page] {
    var maker = try maker(titles)
    maker.add(cover)
    if !facts.plan.isEmpty { try maker.add(section("plan", try plan(facts), facts)) }
    try maker.add(section("summary", try summary(facts), facts))
    try maker.add(section("remarks", try remarks(facts) + fits(facts), facts))
    return maker.pages
  }

  /// The page to sign; `before` counts the pages in front of it.
  public func signing(_ facts: ProofFacts, before: Int) throws(Finding) -> [Page] {
    var maker = try maker(titles)
    maker.pagesBefore = before
    try maker.add(section("signing", try signing(facts), facts))
    return maker.pages
  }

  /// The title of the pictures.
  static let pictures = "Ảnh thu nhỏ của các giấy"

  // MARK: Parts

  private var titles: [Heading] {
    [
      ("plan", "Kế hoạch in"), ("summary", "Tóm tắt"), ("remarks", "Những điều cần xem lại"),
      ("fits", "Những chữ vừa khít nhất"),
      ("pictures", ProofPaper.pictures), ("signing", "Xác nhận trước khi in"),
    ].map { Heading(anchor: "proof:" + $0.0, title: $0.1, level: 1) }
  }

  private func maker(_ headings: [Heading]) throws(Finding) -> PageMaker {
    try PageMaker(layout: layout, headings: headings, typesetter: typesetter)
  }

  private func section(_ name: String, _ items: [Flow.Item], _ facts: ProofFacts) throws(Finding) -> Section {
    Section(name: name, content: Flow(items), master: try layout.master("proof"), runningHead: facts.ceremony)
  }

  func heading(_ name: String) throws(Finding) -> Flow.Item {
    let style = try layout.style("proof-heading")
    let title = titles.first { $0.anchor == "proof:" + name }?.title ?? name
    let text = RichText([.init("", style.text, anchor: "proof:" + name), .init(title, style.text)])
    return .init(Paragraph(text, style, role: .heading(level: 1)))
  }

  func paragraph(_ text: String, _ style: String, role: Role = .paragraph) throws(Finding) -> Paragraph {
    Paragraph(text, try layout.style(style), role: role)
  }

  private func right(_ text: String, _ style: String = "proof-cell") throws(Finding) -> Paragraph {
    var style = try layout.style(style)
    style.alignment = .right
    return Paragraph(text, style)
  }

  /// What will be printed, on the page behind the cover.
  private func plan(_ facts: ProofFacts) throws(Finding) -> [Flow.Item] {
    var items = [try heading("plan")]
    for line in facts.plan {
      // Lines that begin with spaces belong to the one above them.
      let isDetail = line.hasPrefix(" ")
      let style = isDetail ? "proof-cell" : "proof-cell-strong"
      items.append(.init(try paragraph(VietnameseText.collapsed(line), style), before: isDetail ? 0 : 4))
    }
    return items
  }

  private func summary(_ facts: ProofFacts) throws(Finding) -> [Flow.Item] {
    var items = [try heading("summary")]
    var figures: [SideBySide.Part] = []
    for figure in facts.figures {
      let number = try paragraph(NumberText.grouped(Decimal(figure.number)), "proof-figure")
      figures.append(
        .init(Flow([.init(number), .init(try paragraph(figure.label, "proof-figure-label"))]), width: .share(1)))
    }
    items.append(.init(SideBySide(figures, gap: 8), before: 4, after: 10))
    for counts in facts.counts {
      items.append(.init(try paragraph(counts.title, "proof-subheading", role: .heading(level: 2))))
      items.append(.init(try table(of: counts), after: 6))
    }
    guard !facts.sources.isEmpty else { return items }
    items.append(.init(try paragraph("Được làm từ", "proof-subheading", role: .heading(level: 2))))
    var rows: [RunningTable.Row] = []
    for source in facts.sources {
      rows.append(.init([try paragraph(source.file, "proof-cell"), try paragraph(source.sum, "proof-sum")]))
    }
    items.append(
      .init(try table(["Tệp", "SHA-256"], [.share(0.36), .share(0.64)], rows), after: 6))
    return items
  }

  private func table(of counts: ProofFacts.Counts) throws(Finding) -> RunningTable {
    var rows: [RunningTable.Row] = []
    for row in counts.rows {
      var cells: [any Layout.Element] = [try paragraph(row.name, "proof-cell")]
      for number in row.numbers { cells.append(try right(number == 0 ? "–" : NumberText.grouped(Decimal(number)))) }
      rows.append(.init(cells))
    }
    let columns = counts.header.count - 1
    var sums: [any Layout.Element] = [try paragraph("Cộng", "proof-cell-strong")]
    for column in 0..<columns {
      let sum = counts.rows.reduce(0) { $0 + ($1.numbers[safe: column] ?? 0) }
      sums.append(try right(NumberText.grouped(Decimal(sum)), "proof-cell-strong"))
    }
    rows.append(.init(sums))
    let widths = [RunningTable.Width.share(1)] + [RunningTable.Width](repeating: .points(72), count: columns)
    return try table(counts.header, widths, rows, numbers: 1..<counts.header.count)
  }

  private func remarks(_ facts: ProofFacts) throws(Finding) -> [Flow.Item] {
    var items = [try heading("remarks")]
    guard !facts.remarks.isEmpty else {
      items.append(.init(try paragraph("Không có lỗi hay cảnh báo nào.", "proof-text")))
      return items
    }
    var rows: [RunningTable.Row] = []
    for remark in facts.remarks {
      let hint = remark.hint.isEmpty ? "" : " → " + remark.hint
      let cell = try layout.style("proof-cell")
      let text = RichText([.init(remark.message, cell.text), .init(hint, try layout.style("proof-hint").text)])
      rows.append(
        .init([
          try paragraph(remark.label, "proof-cell-strong"), try paragraph(remark.place, "proof-cell"),
          Paragraph(text, cell),
        ]))
    }
    items.append(
      .init(try table(["Mức", "Chỗ", "Điều cần xem"], [.points(62), .share(0.3), .share(0.7)], rows), after: 6))
    if facts.hiddenRemarks > 0 {
      let more = "… và \(NumberText.grouped(Decimal(facts.hiddenRemarks))) điều nữa; xem bằng khen check."
      items.append(.init(try paragraph(more, "proof-text")))
    }
    return items
  }

  private func fits(_ facts: ProofFacts) throws(Finding) -> [Flow.Item] {
    var items = [try heading("fits")]
    guard !facts.fits.isEmpty else {
      items.append(.init(try paragraph("Mọi chữ đều vừa ở cỡ định sẵn.", "proof-text")))
      return items
    }
    var rows: [RunningTable.Row] = []
    for fit in facts.fits {
      rows.append(
        .init([
          try right(String(fit.number)), try paragraph(fit.name, "proof-cell-strong"),
          try paragraph(fit.text, "proof-cell"), try right(fit.size), try right(String(fit.lines)),
          try right(fit.room), try paragraph(fit.remedies, "proof-cell"),
        ]))
    }
    items.append(
      .init(
        try table(
          ["Số", "Họ tên, tên tập thể", "Chữ", "Cỡ (pt)", "Dòng", "Còn (mm)", "Đã làm"],
          [.points(32), .share(0.44), .share(0.2), .points(70), .points(34), .points(66), .share(0.3)], rows,
          numbers: 0..<1, others: [3, 4, 5]), after: 6))
    return items
  }

  private func signing(_ facts: ProofFacts) throws(Finding) -> [Flow.Item] {
    var items = [try heading("signing")]
    items.append(.init(try paragraph(facts.statement, "proof-text")))
    items.append(.init(try paragraph("Đã xem và thấy đúng:", "proof-text"), before: 8))
    for question in facts.questions {
      items.append(.init(CheckLine(paragraph: try paragraph(question, "proof-question"), ink: layout.colour("ink"))))
    }
    var rows: [RunningTable.Row] = []
    for signer in facts.signers {
      rows.append(
        .init([
          Flow([.init(try paragraph(signer, "proof-cell-strong")), .init(Gap(height: .millimetres(17)))]),
          try paragraph("", "proof-cell"), try paragraph("", "proof-cell"), try paragraph("", "proof-cell"),
        ]))
    }
    items.append(
      .init(
        try table(
          ["Phần việc", "Họ và tên", "Ngày", "Chữ ký"], [.share(0.3), .share(0.3), .points(84), .share(0.25)], rows),
        before: 14))
    return items
  }

  private func table(
    _ header: [String], _ widths: [RunningTable.Width], _ rows: [RunningTable.Row], numbers: Range<Int> = 0..<0,
    others: [Int] = []
  ) throws(Finding) -> RunningTable {
    var heads: [any Layout.Element] = []
    for (index, text) in header.enumerated() {
      let isNumber = numbers.contains(index) || others.contains(index)
      heads.append(isNumber ? try right(text, "proof-cell-strong") : try paragraph(text, "proof-cell-strong"))
    }
    return RunningTable(
      widths: widths, header: heads, rows: rows, look: layout.table,
      continuation: try paragraph("(tiếp theo)", "paper-table-continued"))
  }
}

/// A question with a box before it to tick.
struct CheckLine: Layout.Element {
  var paragraph: Paragraph
  var ink: Colour

  func place(in space: Space, with typesetter: Typesetter) throws(Finding) -> Placement {
    guard case .whole(var frame) = try paragraph.place(in: space, with: typesetter) else {
      return .nothing(because: Reason(missing: Size(0, paragraph.style.leading)))
    }
    let side = paragraph.style.text.size * 0.8
    let top = (frame.firstBaseline ?? side) - side * 0.9
    let box = Frame(
      size: frame.size,
      marks: [
        .init(
          .stroke(
            Path(rectangle: Rectangle(x: 0.5, y: top, width: side, height: side)), Stroke(colour: ink, width: 0.6)),
          at: .zero)
      ])
    frame.marks.append(.init(.group(Group(box, role: .artifact)), at: .zero))
    return .whole(frame)
  }
}
