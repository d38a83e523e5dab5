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
  private var handle: qpdf_data?
  private var pages: [SourcePage] = []
  private let kept = KeptBytes()

  /// Reads a PDF; throws a finding when it is damaged, locked with a password, or has no page.
  public init(_ bytes: [UInt8], name: String) throws(Finding) {
    self.name = name
    guard let opened = qpdf_init() else { throw .missingLibrary() }
    var handle: qpdf_data? = opened
    qpdf_silence_errors(opened)
    qpdf_set_suppress_warnings(opened, QPDF_BOOL(QPDF_TRUE))
    let status = kept.keep(bytes).withMemoryRebound(to: CChar.self) {
      qpdf_read_memory(opened, name, $0.baseAddress, UInt64($0.count), nil)
    }
    guard status & 2 == 0, qpdf_push_inherited_attributes_to_page(opened) & 2 == 0 else {
      let finding = Finding.unreadable(name, Self.message(opened))
      qpdf_cleanup(&handle)
      throw finding
    }
    let count = max(0, Int(qpdf_get_num_pages(opened)))
    let read = (0..<count).map { SourcePage(opened, qpdf_get_page_n(opened, $0)) }
    guard let first = read.first else {
      qpdf_cleanup(&handle)
      throw .unreadable(name, "no page")
    }
    self.handle = handle
    pageCount = count
    trim = first.trim
    pages = read
    let other = read.indices.filter { !Self.areAlike(read[$0].trim, first.trim) }
    if let page = other.first { findings.append(.differentSizes(name, page: page + 1, count: other.count)) }
  }

  deinit { if handle != nil { qpdf_cleanup(&handle) } }

  /// The pages on sheets, as a new PDF. The document is used up by it: a second call throws.
  public func imposed(_ plan: SheetPlan) throws(Finding) -> [UInt8] {
    guard let handle else { throw .unreadable(name, "already imposed") }
    defer { qpdf_cleanup(&self.handle) }
    var forms: [Int: qpdf_oh] = [:]
    for side in plan.sides {
      for placed in side.pages where forms[placed.page] == nil {
        forms[placed.page] = try pages[placed.page].form(in: handle, keeping: kept, name: name)
      }
    }
    for side in plan.sides {
      let page = SheetPage(side: side, pages: pages, trim: trim).object(in: handle, keeping: kept, forms: forms)
      guard qpdf_add_page(handle, handle, page, QPDF_BOOL(QPDF_FALSE)) & 2 == 0 else {
        throw .unreadable(name, Self.message(handle))
      }
    }
    for page in pages { _ = qpdf_remove_page(handle, page.object) }
    forgetPages(of: handle)
    return try written(handle)
  }

  /// Takes out of the catalogue what speaks of the pages as they were: outlines, labels, structure, conformance.
  private func forgetPages(of handle: qpdf_data) {
    let root = qpdf_get_root(handle)
    let keys = [
      "/Outlines", "/PageLabels", "/StructTreeRoot", "/MarkInfo", "/Dests", "/Names", "/OpenAction", "/AcroForm",
      "/PageMode", "/Metadata", "/PieceInfo", "/Threads",
    ]
    for key in keys { qpdf_oh_remove_key(handle, root, key) }
  }

  private func written(_ handle: qpdf_data) throws(Finding) -> [UInt8] {
    guard qpdf_init_write_memory(handle) & 2 == 0 else { throw .unreadable(name, Self.message(handle)) }
    qpdf_set_deterministic_ID(handle, QPDF_BOOL(QPDF_TRUE))
    qpdf_set_object_stream_mode(handle, qpdf_o_generate)
    qpdf_set_stream_data_mode(handle, qpdf_s_compress)
    guard qpdf_write(handle) & 2 == 0, let buffer = qpdf_get_buffer(handle) else {
      throw .unreadable(name, Self.message(handle))
    }
    return Array(UnsafeBufferPointer(start: buffer, count: qpdf_get_buffer_length(handle)))
  }

  private static func areAlike(_ first: Size, _ second: Size) -> Bool {
    abs(first.width - second.width) < 0.5 && abs(first.height - second.height) < 0.5
  }

  private static func message(_ handle: qpdf_data) -> String {
    guard qpdf_has_error(handle) != 0, let error = qpdf_get_error(handle),
      let text = qpdf_get_error_message_detail(handle, error)
    else { return "?" }
    return String(cString: text)
  }
}

extension Finding {
  static func missingLibrary() -> Finding {
    Finding(
      .error, Code(.library, 41), Words(vi: "Không mở được thư viện qpdf.", en: "The qpdf library cannot be opened."),
      hint: Words(vi: "Cài gói libqpdf29.", en: "Install the package libqpdf29."))
  }

  static func unreadable(_ file: String, _ reason: String) -> Finding {
    Finding(
      .error, Code(.input, 41),
      Words(vi: "Không đọc được tệp PDF (\(reason)).", en: "The PDF cannot be read (\(reason))."), at: Place(file),
      hint: Words(
        vi: "Kiểm tra xem tệp có mở được bằng trình đọc PDF và có khóa mật khẩu không.",
        en: "See whether a PDF reader opens the file, and whether it is locked with a password."))
  }

  static func differentSizes(_ file: String, page: Int, count: Int) -> Finding {
    Finding(
      .warning, Code(.input, 42),
      Words(
        vi: "\(count) trang có khổ khác trang đầu (từ trang \(page)); đặt vào giữa ô, thu nhỏ nếu cần.",
        en: "\(count) pages differ in size from the first (from page \(page)); they are centred and shrunk to fit."),
      at: Place(file))
  }
}
