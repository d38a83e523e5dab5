import Findings

/// A text as it was written in a Markdown file.
public struct Prose: Sendable, Hashable {
  public var file: String
  public var blocks: [Block]
  /// What the footnotes say, in the order of their numbers.
  public var notes: [[Block]]
  /// What could not be taken as it stands.
  public var findings: [Finding]

  /// Reads Markdown; throws a finding with the line when the bytes are not UTF-8.
  public init(markdown bytes: [UInt8], file: String) throws(Finding) {
    let text = try ProseText(bytes, file: file)
    self = MarkdownReading(text: text, file: file).prose()
  }

  init(file: String, blocks: [Block], notes: [[Block]], findings: [Finding]) {
    self.file = file
    self.blocks = blocks
    self.notes = notes
    self.findings = findings
  }
}

/// The text of a file in NFC, with line feeds alone.
struct ProseText {
  var string: String

  init(_ bytes: [UInt8], file: String) throws(Finding) {
    let body = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
    guard let text = String(validating: body, as: UTF8.self) else {
      throw .notUTF8(file, line: Self.damagedLine(of: body))
    }
    string = VietnameseProse.normalised(text)
  }

  private static func damagedLine(of bytes: [UInt8]) -> Int {
    let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    return 1 + (lines.firstIndex { String(validating: $0, as: UTF8.self) == nil } ?? 0)
  }
}

extension Finding {
  static func notUTF8(_ file: String, line: Int) -> Finding {
    Finding(
      .proseNotUTF8,
      Words(vi: "Bài không phải là văn bản UTF-8.", en: "The text is not UTF-8."), at: Place(file, line: line),
      hint: Words(
        vi: "Lưu lại tệp với bảng mã UTF-8 (Unicode dựng sẵn).", en: "Save the file again in the encoding UTF-8."))
  }

  static func strayHTML(_ place: Place) -> Finding {
    Finding(
      .proseWithHTML,
      Words(
        vi: "Thẻ HTML không dùng trong bài; in ra như chữ thường.",
        en: "HTML is not used in prose; it is set as plain text."), at: place,
      hint: Words(vi: "Dùng cách viết của Markdown.", en: "Write it in Markdown."))
  }

  static func strayIndent(_ place: Place) -> Finding {
    Finding(
      .proseIndentedLikeCode,
      Words(
        vi: "Đoạn thụt vào bốn dấu cách là đoạn mã theo Markdown; in ra như đoạn văn.",
        en: "A paragraph indented by four spaces is code in Markdown; it is set as a paragraph."), at: place,
      hint: Words(vi: "Bỏ các dấu cách ở đầu dòng.", en: "Remove the spaces at the start of the line."))
  }

  static func proseTooDeep(_ place: Place) -> Finding {
    Finding(
      .proseTooDeep,
      Words(
        vi: "Trích dẫn, danh sách hay chữ nhấn mạnh lồng nhau quá sâu.",
        en: "Quotations, lists or emphasis stand too deep within one another."), at: place,
      hint: Words(vi: "Bỏ bớt dấu > hoặc bớt cấp danh sách.", en: "Take out some of the > signs or levels of lists."))
  }

  static func missingNote(_ label: String, _ place: Place) -> Finding {
    Finding(
      .missingNote,
      Words(
        vi: "Chú thích [^\(label)] được nhắc đến mà không có nội dung.",
        en: "The footnote [^\(label)] is referred to but not written."), at: place,
      hint: Words(
        vi: "Viết thêm một dòng “[^\(label)]: …” ở cuối bài.", en: "Add a line “[^\(label)]: …” at the end."))
  }

  static func unusedNote(_ label: String, _ place: Place) -> Finding {
    Finding(
      .unusedNote,
      Words(
        vi: "Chú thích [^\(label)] có nội dung mà không chỗ nào nhắc đến: sẽ không được in.",
        en: "The footnote [^\(label)] is written but nothing refers to it: it would not be printed."), at: place)
  }

  static func badReference(_ text: String, _ place: Place) -> Finding {
    let known = Reference.Kind.allCases.map(\.rawValue).joined(separator: ", ")
    return Finding(
      .unknownReferenceKind,
      Words(vi: "Không hiểu {{\(text)}}.", en: "{{\(text)}} is not understood."), at: place,
      hint: Words(
        vi: "Viết {{loại: tên}}; các loại: \(known).", en: "Write {{kind: name}}; the kinds: \(known)."))
  }

  static func misplacedReference(_ text: String, _ place: Place) -> Finding {
    Finding(
      .misplacedReference,
      Words(
        vi: "{{\(text)}} phải đứng riêng một đoạn.", en: "{{\(text)}} must stand in a paragraph of its own."),
      at: place,
      hint: Words(vi: "Để một dòng trống ở trên và ở dưới.", en: "Leave an empty line above and below."))
  }
}

extension Prose {
  /// All references in the text and its notes, in their order.
  var references: [Reference] {
    var found: [Reference] = []
    for block in blocks + notes.joined() { block.gather(&found) }
    return found
  }
}

extension Block {
  fileprivate func gather(_ found: inout [Reference]) {
    switch content {
    case .heading(_, let inlines), .paragraph(let inlines), .picture(_, let inlines): Inline.gather(inlines, &found)
    case .list(_, let items): for block in items.joined() { block.gather(&found) }
    case .quotation(let blocks): for block in blocks { block.gather(&found) }
    case .legalBasis(let block): block.gather(&found)
    case .table(let table):
      for cell in table.header + table.rows.joined() { Inline.gather(cell, &found) }
    case .reference(let reference): found.append(reference)
    case .rule: break
    }
  }
}

extension Inline {
  fileprivate static func gather(_ inlines: [Inline], _ found: inout [Reference]) {
    for inline in inlines {
      switch inline {
      case .emphasis(let inner), .strong(let inner), .link(_, let inner): gather(inner, &found)
      case .reference(let reference): found.append(reference)
      case .text, .note, .lineBreak: break
      }
    }
  }
}
