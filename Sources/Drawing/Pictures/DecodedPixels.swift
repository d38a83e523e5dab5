internal import CRsvg
import Findings

/// The pixels of a JPEG, for painters that cannot pass its bytes through.
struct DecodedPixels {
  let width: Int
  let height: Int
  /// Four bytes a pixel: blue, green, red and 255.
  let bytes: [UInt8]

  init(jpeg picture: Picture) throws(Finding) {
    guard let loader = gdk_pixbuf_loader_new_with_type("jpeg", nil) else {
      throw .picture(.unreadable("gdk-pixbuf"), in: picture.file)
    }
    defer { g_object_unref(loader) }
    let isWritten = gdk_pixbuf_loader_write(loader, picture.bytes, gsize(picture.bytes.count), nil) != 0
    let isClosed = gdk_pixbuf_loader_close(loader, nil) != 0
    guard isWritten, isClosed, let pixbuf = gdk_pixbuf_loader_get_pixbuf(loader),
      let pixels = gdk_pixbuf_read_pixels(pixbuf)
    else { throw .picture(.damaged, in: picture.file) }
    width = Int(gdk_pixbuf_get_width(pixbuf))
    height = Int(gdk_pixbuf_get_height(pixbuf))
    let (rows, channels) = (Int(gdk_pixbuf_get_rowstride(pixbuf)), Int(gdk_pixbuf_get_n_channels(pixbuf)))
    var bytes = [UInt8](repeating: 255, count: width * height * 4)
    for row in 0..<height {
      for column in 0..<width {
        let source = pixels + row * rows + column * channels
        let target = (row * width + column) * 4
        bytes[target] = source[2]
        bytes[target + 1] = source[1]
        bytes[target + 2] = source[0]
      }
    }
    self.bytes = bytes
  }
}
