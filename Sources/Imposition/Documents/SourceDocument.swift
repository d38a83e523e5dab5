import Findings
import Geometry
import PDFObjects

/// A PDF whose pages are to be brought onto sheets.
public final class SourceDocument {
  /// The file's name, for findings.
  public let name: String
  public let pageCount: Int
  /// The trimmed size of the first page as it is shown, in points.
  public let trim: Size
  /// Pages of another size, and what else is worth knowing.
  public private(set) var findings: [Finding] = []
  private var document: PDFDocument?
  private let tree: PDFPages
  private let pages: [SourcePage]

  /// Reads a PDF; throws a finding when it is damaged, locked with a password, or has no page.
  public init(_ bytes: [UInt8], name: String) throws(Finding) {
    self.name = name
    do throws(PDFFailure) {
      let document = try PDFDocument(bytes)
      // Sheets would lose the limits that its owner set.
      if document.isEncrypted { throw .locked }
      tree = PDFPages(of: document)
      var read: [SourcePage] = []
      for (index, page) in tree.pages.enumerated() {
        read.append(try SourcePage(page, number: index + 1, in: document))
      }
      guard let first = read.first else { throw .damaged("no page") }
      self.document = document
      pages = read
      pageCount = read.count
      trim = first.trim
      findings = Signatures(in: document).findings(for: name)
    } catch {
      throw error.finding(for: name)
    }
    let other = pages.indices.filter { !Self.areAlike(pages[$0].trim, trim) }
    if let page = other.first { findings.append(.differentSizes(name, page: page + 1, count: other.count)) }
  }

  /// The pages on sheets, as a new PDF that was read back. The document is used up by it: a second call throws.
  public func imposed(_ plan: SheetPlan, slugs: SlugLines? = nil) throws(Finding) -> [UInt8] {
    guard let document else { throw PDFFailure.damaged("already imposed").finding(for: name) }
    defer { self.document = nil }
    let bytes: [UInt8]
    do throws(PDFFailure) {
      bytes = try written(plan, slugs, of: document)
    } catch {
      throw error.finding(for: name)
    }
    try ReadingBack.check(bytes, pageCount: plan.sides.count, name: name)
    return bytes
  }

  private func written(
    _ plan: SheetPlan, _ slugs: SlugLines?, of document: PDFDocument
  ) throws(PDFFailure) -> [UInt8] {
    var paintings: [Int: SheetPage.Painting] = [:]
    var lost = LostStamps()
    var unread: [Int] = []
    let hidden = Self.hiddenLayers(of: document)
    for page in Set(plan.sides.flatMap { $0.pages.map(\.page) }).sorted() {
      let form = try pages[page].form(in: document)
      if !form.isWhole { unread.append(page + 1) }
      let stamps = try pages[page].stamps(in: document, hidden: hidden)
      lost = lost + stamps.lost
      paintings[page] = SheetPage.Painting(form: form.form, stamps: stamps.stamps)
    }
    findings += ReadingBack.damage(of: document, pages: tree, unreadPages: unread, name: name)
    findings += Finding.lost(lost, in: name)
    let claims = SheetClaims(of: document, bearsMarks: plan.bearsMarks || slugs != nil)
    if !claims.lost.isEmpty { findings.append(LostStandards.onSheets(claims.lost, in: name)) }
    let parent = try document.add(.dictionary(PDFDictionary()))
    var kids: [PDFValue] = []
    let lines = try slugs.map { slugs throws(PDFFailure) in try Self.forms(of: slugs, in: document) } ?? []
    for (index, side) in plan.sides.enumerated() {
      var page = SheetPage(side: side, pages: pages, trim: trim, paintings: paintings)
      if let slugs, index < lines.count { page.slug = (lines[index], slugs.origin) }
      kids.append(.reference(try page.added(to: document, parent: parent, bearsTrim: claims.bearsTrim)))
    }
    var tree = PDFDictionary()
    tree.add("Type", .name("Pages"))
    tree.add("Kids", .array(kids))
    tree.add("Count", .integer(kids.count))
    try document.replace(parent, with: .dictionary(tree))
    try replaceCatalogue(of: document, pages: parent, claims)
    return try document.written(packsObjects: claims.packsObjects)
  }

  private static func forms(of slugs: SlugLines, in document: PDFDocument) throws(PDFFailure) -> [PDFReference] {
    let other = try PDFDocument(slugs.bytes)
    var forms: [PDFReference] = []
    for (index, page) in PDFPages(of: other).pages.enumerated() {
      let form = try SourcePage(page, number: index + 1, in: other).form(in: other).form
      forms.append(try document.copy(form, of: other))
    }
    return forms
  }

  /// A catalogue that keeps what speaks of the contents, and nothing that speaks of the pages as they were: outlines,
  /// labels, structure, forms.
  private func replaceCatalogue(
    of document: PDFDocument, pages: PDFReference, _ claims: SheetClaims
  ) throws(PDFFailure) {
    var catalogue = PDFDictionary()
    catalogue.add("Type", .name("Catalog"))
    catalogue.add("Pages", .reference(pages))
    for key in ["Version", "Extensions", "OutputIntents", "OCProperties", "Lang"] {
      if let value = document.root?[key] { catalogue.add(key, value) }
    }
    if let metadata = claims.metadata {
      var head = PDFDictionary()
      head.add("Type", .name("Metadata"))
      head.add("Subtype", .name("XML"))
      catalogue.add("Metadata", .reference(try document.add(head, bytes: Array(metadata.utf8))))
    }
    var trailer = PDFDictionary()
    trailer.add("Root", .reference(try document.add(.dictionary(catalogue))))
    for key in ["Info", "ID", "Size"] { if let value = document.trailer[key] { trailer.add(key, value) } }
    try document.replaceTrailer(with: trailer)
  }

  private static func hiddenLayers(of document: PDFDocument) -> Set<PDFValue> {
    let layers = document.dictionary(document.root?["OCProperties"])
    return Set(document.array(document.dictionary(layers?["D"])?["OFF"]))
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

  static func lost(_ stamps: LostStamps, in file: String) -> [Finding] {
    func finding(_ kinds: [String], _ severity: Severity, _ vietnamese: String, _ english: String) -> [Finding] {
      guard !kinds.isEmpty else { return [] }
      let list = Set(kinds).sorted().joined(separator: ", ")
      return [
        Finding(
          .annotationsLost, severity: severity,
          Words(vi: "\(kinds.count) \(vietnamese) (\(list)).", en: "\(kinds.count) \(english) (\(list))."),
          at: Place(file),
          hint: Words(
            vi: "Nếu cần in: in bản gốc ra PDF (gộp chú thích) rồi xếp trang lại.",
            en: "Where they are wanted: print the original into a PDF, which flattens them, and impose that."))
      ]
    }
    return finding(
      stamps.seen, .warning,
      "chú thích hoặc ô điền thấy trên màn hình nhưng không lên tờ in: không có hình vẽ hoặc không đặt chế độ in",
      "annotations or fields that are seen on the screen are not on the sheets: they have no appearance, or are not set to print"
    )
      + finding(
        stamps.unseen, .note, "ghi chú không đặt chế độ in nên không lên tờ in",
        "notes are not set to print, and not on the sheets")
  }
}
