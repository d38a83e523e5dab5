internal import CCairo
import Findings
import Geometry

extension CairoPainter {
  /// The page's darkness with a resolution in dots per inch, on white paper.
  ///
  /// Letters stand on whole pixels of height and on quarters of their width, as poppler's painter sets them: what is left
  /// between the two is the shading of edges.
  public func ink(of page: Page, dpi: Double, options: Options = Options()) throws(Finding) -> InkMap {
    let ground = try ground(of: page, dpi: dpi, options: options)
    let surface = try CairoSurface.pixels(width: ground.width, height: ground.height)
    let canvas = try CairoCanvas(surface, resources, .pixels)
    canvas.snapsLetters = true
    cairo_set_source_surface(canvas.context, ground.surface.pointer, 0, 0)
    cairo_set_operator(canvas.context, CAIRO_OPERATOR_SOURCE)
    cairo_paint(canvas.context)
    cairo_set_operator(canvas.context, CAIRO_OPERATOR_OVER)
    try paint(page, from: ground.marks, dpi: dpi, options: options, on: canvas)
    return try Self.ink(of: surface, width: ground.width, height: ground.height)
  }

  /// The static art that a page begins with: painted once, it lies under every page that begins with it.
  private func ground(of page: Page, dpi: Double, options: Options) throws(Finding) -> Ground {
    let marks = page.frame.marks.prefix { if case .shared = $0.mark { true } else { false } }
    let edge = options.showsBleed ? page.bleed : 0
    if let known = resources.grounds.first(where: {
      $0.dpi == dpi && $0.trim == page.trim && $0.edge == edge && $0.isMade(of: marks)
    }) {
      return known
    }
    var bare = page
    bare.frame.marks = Array(marks)
    let (width, height) = try Self.pixels(of: page, dpi: dpi, options)
    let surface = try CairoSurface.pixels(width: width, height: height)
    let canvas = try CairoCanvas(surface, resources, .pixels)
    canvas.snapsLetters = true
    if let colour = options.background { canvas.cover(with: colour) }
    try paint(bare, from: 0, dpi: dpi, options: options, on: canvas)
    let ground = Ground(
      marks: Array(marks), dpi: dpi, trim: page.trim, edge: edge, width: width, height: height, surface: surface)
    resources.keep(ground)
    return ground
  }

  private func paint(
    _ page: Page, from first: Int, dpi: Double, options: Options, on canvas: CairoCanvas
  ) throws(Finding) {
    let edge = options.showsBleed ? page.bleed : 0
    cairo_scale(canvas.context, dpi / 72, dpi / 72)
    cairo_translate(canvas.context, edge, edge)
    try canvas.paint(Frame(size: page.frame.size, marks: Array(page.frame.marks.dropFirst(first))))
  }

  private static func ink(of surface: CairoSurface, width: Int, height: Int) throws(Finding) -> InkMap {
    cairo_surface_flush(surface.pointer)
    guard let data = cairo_image_surface_get_data(surface.pointer) else { throw .cairo(CAIRO_STATUS_NO_MEMORY) }
    let stride = Int(cairo_image_surface_get_stride(surface.pointer))
    let bytes = [UInt8](unsafeUninitializedCapacity: width * height) { buffer, count in
      for row in 0..<height {
        let pixels = UnsafeRawPointer(data + row * stride).assumingMemoryBound(to: UInt32.self)
        for column in 0..<width {
          let pixel = pixels[column]
          // The shares that red, green and blue have in what the eye takes for brightness, in 256ths.
          let light = (pixel >> 16 & 255) * 77 + (pixel >> 8 & 255) * 151 + (pixel & 255) * 28
          buffer[row * width + column] = UInt8(truncatingIfNeeded: 255 - light >> 8)
        }
      }
      count = width * height
    }
    return InkMap(width: width, height: height, bytes: bytes)
  }
}

/// Static art that pages begin with, as pixels.
struct Ground {
  let art: [(frame: SharedFrame, origin: Point)]
  let dpi: Double
  let trim: Size
  let edge: Double
  let width: Int
  let height: Int
  let surface: CairoSurface

  init(
    marks: [Frame.Placed], dpi: Double, trim: Size, edge: Double, width: Int, height: Int, surface: CairoSurface
  ) {
    art = marks.compactMap { placed in
      if case .shared(let shared) = placed.mark { (shared, placed.origin) } else { nil }
    }
    self.dpi = dpi
    self.trim = trim
    self.edge = edge
    self.width = width
    self.height = height
    self.surface = surface
  }

  /// How many marks of the page it stands for.
  var marks: Int { art.count }

  func isMade(of marks: ArraySlice<Frame.Placed>) -> Bool {
    marks.count == art.count
      && zip(marks, art).allSatisfy { placed, known in
        guard case .shared(let shared) = placed.mark else { return false }
        return shared === known.frame && placed.origin == known.origin
      }
  }
}
