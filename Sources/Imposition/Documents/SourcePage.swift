import CQpdf
import Findings
import Geometry

/// A page of the source: its boxes, and the form that paints it.
struct SourcePage {
  let object: qpdf_oh
  /// The trim box in the page's own space: left, bottom, right, top.
  private let box: Box
  private let media: Box
  /// Clockwise, in quarters of a turn.
  private let quarterTurns: Int

  private struct Box {
    var left: Double
    var bottom: Double
    var right: Double
    var top: Double
  }

  init(_ handle: qpdf_data, _ object: qpdf_oh) {
    self.object = object
    let paper = Box(left: 0, bottom: 0, right: 595.276, top: 841.89)
    media = Self.box("/MediaBox", of: object, handle) ?? paper
    box = Self.box("/TrimBox", of: object, handle) ?? Self.box("/CropBox", of: object, handle) ?? media
    let turn = qpdf_oh_get_key(handle, object, "/Rotate")
    let degrees = qpdf_oh_is_integer(handle, turn) != 0 ? Int(qpdf_oh_get_int_value(handle, turn)) : 0
    quarterTurns = ((degrees / 90) % 4 + 4) % 4
  }

  private static func box(_ key: String, of page: qpdf_oh, _ handle: qpdf_data) -> Box? {
    let array = qpdf_oh_get_key(handle, page, key)
    guard qpdf_oh_is_array(handle, array) != 0, qpdf_oh_get_array_n_items(handle, array) == 4 else { return nil }
    let values = (0..<4).map { qpdf_oh_get_numeric_value(handle, qpdf_oh_get_array_item(handle, array, $0)) }
    let box = Box(
      left: min(values[0], values[2]), bottom: min(values[1], values[3]), right: max(values[0], values[2]),
      top: max(values[1], values[3]))
    return box.right > box.left && box.top > box.bottom ? box : nil
  }

  /// The trimmed size as the page is shown.
  var trim: Size {
    let size = Size(box.right - box.left, box.top - box.bottom)
    return quarterTurns % 2 == 0 ? size : Size(size.height, size.width)
  }

  /// From the page's own space to its trim as it is shown, y downwards from the upper left corner.
  var toTrim: Transform {
    switch quarterTurns {
    case 1: Transform(a: 0, b: 1, c: 1, d: 0, e: -box.bottom, f: -box.left)
    case 2: Transform(a: -1, b: 0, c: 0, d: 1, e: box.right, f: -box.bottom)
    case 3: Transform(a: 0, b: -1, c: -1, d: 0, e: box.top, f: box.right)
    default: Transform(a: 1, b: 0, c: 0, d: -1, e: -box.left, f: box.top)
    }
  }

  /// The page's content as a form that other pages can paint.
  func form(in handle: qpdf_data, keeping kept: KeptBytes, name: String) throws(Finding) -> qpdf_oh {
    var bytes: UnsafeMutablePointer<UInt8>?
    var length = 0
    guard qpdf_oh_get_page_content_data(handle, object, &bytes, &length) & 2 == 0 else {
      throw .unreadable(name, "content stream")
    }
    defer { free(bytes) }
    let stream = qpdf_oh_new_stream(handle)
    let none = qpdf_oh_new_null(handle)
    let content = kept.keep(UnsafeBufferPointer(start: bytes, count: length))
    qpdf_oh_replace_stream_data(handle, stream, content.baseAddress, content.count, none, none)
    let dictionary = qpdf_oh_get_dict(handle, stream)
    qpdf_oh_replace_key(handle, dictionary, "/Type", qpdf_oh_new_name(handle, "/XObject"))
    qpdf_oh_replace_key(handle, dictionary, "/Subtype", qpdf_oh_new_name(handle, "/Form"))
    let bounds = [media.left, media.bottom, media.right, media.top].map(NumberText.text).joined(separator: " ")
    qpdf_oh_replace_key(handle, dictionary, "/BBox", qpdf_oh_parse(handle, "[\(bounds)]"))
    for key in ["/Resources", "/Group"] where qpdf_oh_has_key(handle, object, key) != 0 {
      qpdf_oh_replace_key(handle, dictionary, key, qpdf_oh_get_key(handle, object, key))
    }
    return qpdf_make_indirect_object(handle, stream)
  }
}
