internal import CCairo
import Findings
import Geometry

/// Pictures made ready for painting, each once.
final class CairoPictures {
  private enum Ready {
    case pixels(CairoSurface, width: Int, height: Int)
    /// Art recorded at its natural size, so that it may be turned and stretched like any other picture.
    case vectors(CairoSurface, Size)
  }

  private var ready: [ObjectIdentifier: (picture: Picture, ready: Ready)] = [:]

  /// Paints a picture into a rectangle of a size at the origin.
  func paint(
    _ picture: Picture, _ size: Size, on context: OpaquePointer, _ medium: CairoCanvas.Medium
  ) throws(Finding) {
    guard size.width > 0, size.height > 0, size.width.isFinite, size.height.isFinite else { return }
    switch try ready(picture) {
    case .vectors(let recording, let natural):
      cairo_scale(context, size.width / natural.width, size.height / natural.height)
      cairo_set_source_surface(context, recording.pointer, 0, 0)
      cairo_rectangle(context, 0, 0, natural.width, natural.height)
      cairo_fill(context)
    case .pixels(let surface, let width, let height):
      let map = Transform.scale(1 / Double(width), 1 / Double(height)).then(picture.orientation.placement(in: size))
      var matrix = cairo_matrix_t(xx: map.a, yx: map.b, xy: map.c, yy: map.d, x0: map.e, y0: map.f)
      cairo_transform(context, &matrix)
      cairo_set_source_surface(context, surface.pointer, 0, 0)
      cairo_pattern_set_filter(cairo_get_source(context), CAIRO_FILTER_BEST)
      // In pixels the edge would fade where the picture is enlarged; a file would lose the picture's own bytes by it.
      if medium == .pixels { cairo_pattern_set_extend(cairo_get_source(context), CAIRO_EXTEND_PAD) }
      cairo_rectangle(context, 0, 0, Double(width), Double(height))
      cairo_fill(context)
    }
  }

  private func ready(_ picture: Picture) throws(Finding) -> Ready {
    if let known = ready[ObjectIdentifier(picture)] { return known.ready }
    let made: Ready =
      switch picture.kind {
      case .svg: try Self.record(svg: picture)
      case .png: try Self.read(png: picture)
      case .jpeg: try Self.read(jpeg: picture)
      }
    ready[ObjectIdentifier(picture)] = (picture, made)
    return made
  }

  private static func record(svg picture: Picture) throws(Finding) -> Ready {
    let file = try SVGFile(picture.bytes, file: picture.file)
    let surface = try CairoSurface.recording(file.naturalSize)
    guard let context = cairo_create(surface.pointer) else { throw .cairo(CAIRO_STATUS_NO_MEMORY) }
    defer { cairo_destroy(context) }
    try file.paint(file.naturalSize, on: context, file: picture.file)
    return .vectors(surface, file.naturalSize)
  }

  private static func read(png picture: Picture) throws(Finding) -> Ready {
    let source = ByteSource(picture.bytes)
    let pointer = withExtendedLifetime(source) {
      cairo_image_surface_create_from_png_stream(ByteSource.read, Unmanaged.passUnretained(source).toOpaque())
    }
    guard let pointer, cairo_surface_status(pointer) == CAIRO_STATUS_SUCCESS else {
      cairo_surface_destroy(pointer)
      throw .picture(.damaged, in: picture.file)
    }
    let surface = try CairoSurface(pointer)
    return .pixels(
      surface, width: Int(cairo_image_surface_get_width(pointer)), height: Int(cairo_image_surface_get_height(pointer)))
  }

  private static func read(jpeg picture: Picture) throws(Finding) -> Ready {
    let pixels = try DecodedPixels(jpeg: picture)
    let surface = try CairoSurface.pixels(width: pixels.width, height: pixels.height)
    let rows = Int(cairo_image_surface_get_stride(surface.pointer))
    cairo_surface_flush(surface.pointer)
    guard let target = cairo_image_surface_get_data(surface.pointer) else { throw .cairo(CAIRO_STATUS_NO_MEMORY) }
    for row in 0..<pixels.height {
      for column in 0..<pixels.width {
        let from = (row * pixels.width + column) * pixels.channels
        let to = row * rows + 4 * column
        let last = pixels.channels - 1
        (target[to], target[to + 1], target[to + 2], target[to + 3]) = (
          pixels.bytes[from + last], pixels.bytes[from + last / 2], pixels.bytes[from], 255
        )
      }
    }
    cairo_surface_mark_dirty(surface.pointer)
    if case .jpeg(let content) = picture.content {
      try attach(content.bytes(of: picture.bytes), as: CAIRO_MIME_TYPE_JPEG, to: surface)
    }
    return .pixels(surface, width: pixels.width, height: pixels.height)
  }

  /// Hands Cairo a copy of the file's own bytes, which it writes instead of the pixels where it can.
  private static func attach(_ bytes: [UInt8], as type: String, to surface: CairoSurface) throws(Finding) {
    let copy = UnsafeMutablePointer<UInt8>.allocate(capacity: bytes.count)
    copy.update(from: bytes, count: bytes.count)
    let status = cairo_surface_set_mime_data(
      surface.pointer, type, copy, UInt(bytes.count), { $0?.deallocate() }, copy)
    guard status == CAIRO_STATUS_SUCCESS else {
      copy.deallocate()
      throw .cairo(status)
    }
  }
}
