internal import CCairo
import Findings
import Geometry

/// A surface of Cairo, and the bytes that it writes; owned, and destroyed with its owner.
final class CairoSurface {
  let pointer: OpaquePointer
  private let sink: ByteSink?

  /// Takes over a surface that was just created.
  init(_ pointer: OpaquePointer?, sink: ByteSink? = nil) throws(Finding) {
    guard let pointer else { throw .cairo(CAIRO_STATUS_NO_MEMORY) }
    self.pointer = pointer
    self.sink = sink
    try check()
  }

  deinit { cairo_surface_destroy(pointer) }

  /// A picture of pixels, 8 bits a channel with alpha.
  static func pixels(width: Int, height: Int) throws(Finding) -> CairoSurface {
    try CairoSurface(cairo_image_surface_create(CAIRO_FORMAT_ARGB32, Int32(width), Int32(height)))
  }

  static func pdf(_ size: Size) throws(Finding) -> CairoSurface {
    let sink = ByteSink()
    return try CairoSurface(
      cairo_pdf_surface_create_for_stream(ByteSink.write, sink.closure, size.width, size.height), sink: sink)
  }

  static func svg(_ size: Size) throws(Finding) -> CairoSurface {
    let sink = ByteSink()
    return try CairoSurface(
      cairo_svg_surface_create_for_stream(ByteSink.write, sink.closure, size.width, size.height), sink: sink)
  }

  /// Keeps what is painted; without a size it has no edges.
  static func recording(_ size: Size? = nil) throws(Finding) -> CairoSurface {
    guard let size else { return try CairoSurface(cairo_recording_surface_create(CAIRO_CONTENT_COLOR_ALPHA, nil)) }
    var box = cairo_rectangle_t(x: 0, y: 0, width: size.width, height: size.height)
    return try CairoSurface(cairo_recording_surface_create(CAIRO_CONTENT_COLOR_ALPHA, &box))
  }

  func check() throws(Finding) {
    let status = cairo_surface_status(pointer)
    guard status == CAIRO_STATUS_SUCCESS else { throw .cairo(status) }
  }

  /// Ends a surface that writes, and hands over what it wrote.
  func finish() throws(Finding) -> [UInt8] {
    cairo_surface_finish(pointer)
    try check()
    return sink?.bytes ?? []
  }

  /// The pixels as a PNG file.
  func png() throws(Finding) -> [UInt8] {
    let sink = ByteSink()
    let status = cairo_surface_write_to_png_stream(pointer, ByteSink.write, sink.closure)
    guard status == CAIRO_STATUS_SUCCESS else { throw .cairo(status) }
    return sink.bytes
  }
}

/// Collects what Cairo writes.
final class ByteSink {
  private(set) var bytes: [UInt8] = []

  /// Valid as long as the sink lives.
  var closure: UnsafeMutableRawPointer { Unmanaged.passUnretained(self).toOpaque() }

  static let write: cairo_write_func_t = { closure, data, length in
    guard let closure else { return CAIRO_STATUS_WRITE_ERROR }
    let sink = Unmanaged<ByteSink>.fromOpaque(closure).takeUnretainedValue()
    sink.bytes.append(contentsOf: UnsafeBufferPointer(start: data, count: Int(length)))
    return CAIRO_STATUS_SUCCESS
  }
}

extension Finding {
  static func cairo(_ status: cairo_status_t) -> Finding {
    let reason = String(cString: cairo_status_to_string(status))
    return Finding(
      .cairoFailed,
      Words(vi: "Thư viện Cairo không vẽ được trang: \(reason).", en: "Cairo cannot paint the page: \(reason)."),
      hint: Words(
        vi: "Xem lại khổ giấy, hình vẽ và độ phân giải.", en: "Check the size of the page, its art and the resolution.")
    )
  }
}
