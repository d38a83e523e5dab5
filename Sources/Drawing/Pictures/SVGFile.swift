internal import CRsvg
import Findings
import Geometry

/// An SVG file opened through librsvg; only what stays vectors and needs nothing from outside passes.
final class SVGFile {
  private let handle: UnsafeMutablePointer<RsvgHandle>
  /// In points.
  let naturalSize: Size

  /// Whether bytes may be SVG: XML with an element `svg`.
  static func looksLike(_ bytes: [UInt8]) -> Bool {
    let start = String(decoding: bytes.prefix(4096), as: UTF8.self)
    return start.contains("<svg") || start.contains(":svg")
  }

  init(_ bytes: [UInt8], file: String) throws(Finding) {
    try SVGCheck().verify(bytes, file: file)
    var error: UnsafeMutablePointer<GError>?
    guard let handle = rsvg_handle_new_from_data(bytes, gsize(bytes.count), &error) else {
      let reason = error.map { String(cString: $0.pointee.message) } ?? ""
      g_clear_error(&error)
      throw .picture(.unreadable(reason), in: file)
    }
    self.handle = handle
    rsvg_handle_set_dpi(handle, 96)
    naturalSize = Self.naturalSize(handle)
    // What was made until here is let go by the end of this object.
    guard naturalSize.width > 0, naturalSize.height > 0 else { throw .picture(.damaged, in: file) }
  }

  deinit { g_object_unref(handle) }

  /// Draws the art on a context of Cairo, filling a rectangle at the origin.
  func paint(_ size: Size, on context: OpaquePointer, file: String) throws(Finding) {
    var viewport = RsvgRectangle(x: 0, y: 0, width: size.width, height: size.height)
    var error: UnsafeMutablePointer<GError>?
    guard rsvg_handle_render_document(handle, context, &viewport, &error) != 0 else {
      let reason = error.map { String(cString: $0.pointee.message) } ?? ""
      g_clear_error(&error)
      throw .picture(.unreadable(reason), in: file)
    }
  }

  /// Width and height at 96 pixels an inch, or else those of the view box.
  private static func naturalSize(_ handle: UnsafeMutablePointer<RsvgHandle>) -> Size {
    var width = 0.0
    var height = 0.0
    if rsvg_handle_get_intrinsic_size_in_pixels(handle, &width, &height) != 0 {
      return Size(width * 0.75, height * 0.75)
    }
    var hasWidth: gboolean = 0
    var hasHeight: gboolean = 0
    var hasViewBox: gboolean = 0
    var viewBox = RsvgRectangle()
    rsvg_handle_get_intrinsic_dimensions(handle, &hasWidth, nil, &hasHeight, nil, &hasViewBox, &viewBox)
    return hasViewBox != 0 ? Size(viewBox.width * 0.75, viewBox.height * 0.75) : .zero
  }
}
