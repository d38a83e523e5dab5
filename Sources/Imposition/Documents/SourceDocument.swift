import CQpdf
import Findings
import Geometry

/// A PDF whose pages are to be brought onto sheets; the only Swift that touches libqpdf.
public final class SourceDocument {
  /// The file's name, for findings.
  public let name: String
  public let pageCount: Int
  /// The trimmed size of the first page as it is shown, in points.
  public let trim: Size
  /// Pages of another size, and what else is worth knowing.
  public private(set) var findings: [Finding] = []
  private var document: OpenDocument?
  private var pages: [SourcePage] = []

  /// Reads a PDF; throws a finding when it is damaged, locked with a password, or has no page.
  public init(_ bytes: [UInt8], name: String) throws(Finding) {
    self.name = name
    let document = try OpenDocument(bytes, name: name)
    let opened = document.handle
    // Sheets would lose the limits that its owner set.
    if qpdf_is_encrypted(opened) != 0 { throw .locked(name) }
    guard qpdf_push_inherited_attributes_to_page(opened) & 2 == 0 else { throw document.failure() }
    let count = max(0, Int(qpdf_get_num_pages(opened)))
    let read = (0..<count).map { SourcePage(opened, qpdf_get_page_n(opened, $0)) }
    guard let first = read.first else { throw .unreadable(name, "no page") }
    self.document = document
    pageCount = count
    trim = first.trim
    pages = read
    let other = read.indices.filter { !Self.areAlike(read[$0].trim, first.trim) }
    if let page = other.first { findings.append(.differentSizes(name, page: page + 1, count: other.count)) }
  }

  /// The pages on sheets, as a new PDF. The document is used up by it: a second call throws.
  public func imposed(_ plan: SheetPlan) throws(Finding) -> [UInt8] {
    guard let document else { throw .unreadable(name, "already imposed") }
    defer { self.document = nil }
    let (handle, kept) = (document.handle, document.kept)
    var forms: [Int: qpdf_oh] = [:]
    for side in plan.sides {
      for placed in side.pages where forms[placed.page] == nil {
        forms[placed.page] = try pages[placed.page].form(in: handle, keeping: kept, name: name)
      }
    }
    for side in plan.sides {
      let page = SheetPage(side: side, pages: pages, trim: trim).object(in: handle, keeping: kept, forms: forms)
      guard qpdf_add_page(handle, handle, page, QPDF_BOOL(QPDF_FALSE)) & 2 == 0 else {
        throw document.failure()
      }
    }
    for page in pages { _ = qpdf_remove_page(handle, page.object) }
    forgetPages(of: document)
    return try document.written { qpdf_set_deterministic_ID($0, QPDF_BOOL(QPDF_TRUE)) }
  }

  /// Takes out of the catalogue what speaks of the pages as they were: outlines, labels, structure, and standards that
  /// speak of them. PDF/A-2 and 3 stay, without their structure: sheets bear nothing but the pages and black lines.
  private func forgetPages(of document: OpenDocument) {
    let root = qpdf_get_root(document.handle)
    let keys = [
      "/Outlines", "/PageLabels", "/StructTreeRoot", "/MarkInfo", "/Dests", "/Names", "/OpenAction", "/AcroForm",
      "/PageMode", "/PieceInfo", "/Threads",
    ]
    for key in keys { qpdf_oh_remove_key(document.handle, root, key) }
    var claims = Claims(document.metadata ?? "")
    guard let part = claims.value(of: "pdfaid:part"), part == "2" || part == "3" else {
      return qpdf_oh_remove_key(document.handle, root, "/Metadata")
    }
    if claims.value(of: "pdfaid:conformance") == "A" { claims.set("pdfaid:conformance", to: "U") }
    for property in ["pdfuaid:part", "pdfxid:GTS_PDFXVersion"] { claims.remove(property) }
    document.replaceMetadata(with: claims.text)
  }

  private static func areAlike(_ first: Size, _ second: Size) -> Bool {
    abs(first.width - second.width) < 0.5 && abs(first.height - second.height) < 0.5
  }
}

extension Finding {
  static func differentSizes(_ file: String, page: Int, count: Int) -> Finding {
    Finding(
      .pagesOfSeveralSizes,
      Words(
        vi: "\(count) trang có khổ khác trang đầu (từ trang \(page)); đặt vào giữa ô, thu nhỏ nếu cần.",
        en: "\(count) pages differ in size from the first (from page \(page)); they are centred and shrunk to fit."),
      at: Place(file))
  }
}
