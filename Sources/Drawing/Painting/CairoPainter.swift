internal import CCairo
import Findings
import Geometry

/// Paints pages with Cairo: previews as PNG and SVG, and PDF as a second painter to compare with.
///
/// It keeps opened faces and decoded pictures; it must stay on one thread at a time.
public final class CairoPainter {
  let resources = CairoResources()

  public init() {}

  /// What is shown besides the page's own marks.
  public struct Options: Sendable, Hashable {
    /// Colour of the paper; nothing leaves it clear.
    public var background: Colour?
    /// Whether the art beyond the trim is shown too.
    public var showsBleed: Bool

    public init(background: Colour? = .white, showsBleed: Bool = false) {
      self.background = background
      self.showsBleed = showsBleed
    }
  }

  /// What a PDF says about itself; the date as `2017-12-29T08:00:00+07:00`.
  public struct Information: Sendable, Hashable {
    public var title: String
    public var author: String
    public var date: String

    public init(title: String = "", author: String = "", date: String = "1970-01-01T00:00:00Z") {
      self.title = title
      self.author = author
      self.date = date
    }
  }

  /// The page as a PNG file with a resolution in dots per inch.
  public func png(of page: Page, dpi: Double = 100, options: Options = Options()) throws(Finding) -> [UInt8] {
    try surface(of: page, dpi: dpi, options: options).png()
  }

  /// The page as pixels with a resolution in dots per inch.
  public func pixels(of page: Page, dpi: Double = 100, options: Options = Options()) throws(Finding) -> PixelMap {
    try PixelMap(surface(of: page, dpi: dpi, options: options))
  }

  private func surface(of page: Page, dpi: Double, options: Options) throws(Finding) -> CairoSurface {
    let box = Self.box(of: page, options)
    let (width, height) = try Self.pixels(of: page, dpi: dpi, options)
    let surface = try CairoSurface.pixels(width: width, height: height)
    let canvas = try CairoCanvas(surface, resources, .pixels)
    cairo_scale(canvas.context, dpi / 72, dpi / 72)
    try paint(page, box, options, on: canvas)
    return surface
  }

  /// How many pixels wide and high the page is.
  static func pixels(of page: Page, dpi: Double, _ options: Options) throws(Finding) -> (width: Int, height: Int) {
    let box = box(of: page, options)
    let scale = dpi / 72
    // A length such as 297 mm at 100 dpi must not become a pixel more by the last bit of its product.
    let (width, height) = ((box.width * scale - 1e-6).rounded(.up), (box.height * scale - 1e-6).rounded(.up))
    guard scale > 0, (1...32000).contains(width), (1...32000).contains(height), width * height < 1e9 else {
      throw .unpaintableSize(page.trim, dpi: dpi)
    }
    return (Int(width), Int(height))
  }

  /// The page as an SVG file; letters become outlines.
  public func svg(of page: Page, options: Options = Options(background: nil)) throws(Finding) -> [UInt8] {
    let box = try Self.checkedBox(of: page, options)
    let surface = try CairoSurface.svg(box.size)
    try paint(page, box, options, on: try CairoCanvas(surface, resources, .vectors))
    return SVGNames.settled(try surface.finish())
  }

  /// The pages as a PDF file; static art stands in it once.
  public func pdf(
    of pages: [Page], information: Information = Information(), options: Options = Options(background: nil)
  ) throws(Finding) -> [UInt8] {
    guard let first = pages.first else { throw .unpaintableSize(.zero, dpi: 72) }
    let surface = try CairoSurface.pdf(Self.checkedBox(of: first, options).size)
    for (key, text) in [
      (CAIRO_PDF_METADATA_TITLE, information.title), (CAIRO_PDF_METADATA_AUTHOR, information.author),
      (CAIRO_PDF_METADATA_CREATE_DATE, information.date),
    ] where !text.isEmpty {
      cairo_pdf_surface_set_metadata(surface.pointer, key, text)
    }
    let canvas = try CairoCanvas(surface, resources, .document)
    var openBookmarks: [(level: Int, entry: Int32)] = []
    for (index, page) in pages.enumerated() {
      let box = try Self.checkedBox(of: page, options)
      cairo_pdf_surface_set_size(surface.pointer, box.width, box.height)
      if let label = page.label { cairo_pdf_surface_set_page_label(surface.pointer, label) }
      try paint(page, box, options, on: canvas)
      addOutline(page, number: index + 1, box, to: surface, open: &openBookmarks)
      cairo_show_page(canvas.context)
      try canvas.check()
    }
    return PDFDates.mended(try surface.finish())
  }

  private func paint(_ page: Page, _ box: Rectangle, _ options: Options, on canvas: CairoCanvas) throws(Finding) {
    cairo_save(canvas.context)
    cairo_translate(canvas.context, -box.minX, -box.minY)
    if let colour = options.background { canvas.cover(with: colour) }
    try canvas.paint(page.frame)
    cairo_restore(canvas.context)
  }

  /// Adds the bookmarks of a page below the last one of a higher level; `open` holds the last of every level.
  private func addOutline(
    _ page: Page, number: Int, _ box: Rectangle, to surface: CairoSurface, open: inout [(level: Int, entry: Int32)]
  ) {
    for bookmark in page.bookmarks {
      open.removeAll { $0.level >= bookmark.level }
      let entry = cairo_pdf_surface_add_outline(
        surface.pointer, open.last?.entry ?? 0, bookmark.title, "page=\(number) pos=[0 \(bookmark.y - box.minY)]",
        CAIRO_PDF_OUTLINE_FLAG_OPEN)
      open.append((bookmark.level, entry))
    }
  }

  /// What of the page is painted, in trim coordinates.
  private static func box(of page: Page, _ options: Options) -> Rectangle {
    let edge = options.showsBleed ? page.bleed : 0
    return Rectangle(x: -edge, y: -edge, width: page.trim.width + 2 * edge, height: page.trim.height + 2 * edge)
  }

  private static func checkedBox(of page: Page, _ options: Options) throws(Finding) -> Rectangle {
    let box = box(of: page, options)
    guard box.width.isFinite, box.height.isFinite, box.width > 0, box.height > 0 else {
      throw .unpaintableSize(page.trim, dpi: 72)
    }
    return box
  }
}

extension Finding {
  static func unpaintableSize(_ size: Size, dpi: Double) -> Finding {
    let (width, height) = (size.width.inMillimetres, size.height.inMillimetres)
    return Finding(
      .unpaintableSize,
      Words(
        vi: "Không vẽ được trang khổ \(width) × \(height) mm ở \(dpi) dpi.",
        en: "A page of \(width) × \(height) mm cannot be painted at \(dpi) dpi."),
      hint: Words(
        vi: "Giảm độ phân giải, hoặc xem lại khổ giấy.", en: "Lower the resolution, or check the page's size."))
  }
}
