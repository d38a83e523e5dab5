internal import CCairo
import Findings
import Geometry

/// Links and their goals. Structure is not tagged: Cairo 1.16 fails on tags around recorded art, and crashes on tags in it.
extension CairoCanvas {
  func link(to target: String, _ size: Size) {
    guard !target.isEmpty else { return }
    let place =
      target.hasPrefix("#") ? "dest=\(Self.quoted(String(target.dropFirst())))" : "uri=\(Self.quoted(target))"
    let origin = devicePosition
    let box = "rect=[\(origin.x) \(origin.y) \(size.width) \(size.height)]"
    cairo_tag_begin(context, CAIRO_TAG_LINK, "\(place) \(box)")
    cairo_tag_end(context, CAIRO_TAG_LINK)
  }

  func anchor(_ name: String) {
    let position = devicePosition
    cairo_tag_begin(context, CAIRO_TAG_DEST, "name=\(Self.quoted(name)) x=\(position.x) y=\(position.y)")
    cairo_tag_end(context, CAIRO_TAG_DEST)
  }

  /// Where the current origin lies on the surface.
  var devicePosition: Point {
    var x = 0.0
    var y = 0.0
    cairo_user_to_device(context, &x, &y)
    return Point(x, y)
  }

  /// A text as Cairo's tags take it; an unescaped quotation mark would put the surface in error.
  static func quoted(_ text: String) -> String {
    var quoted = "'"
    for character in text {
      if character == "'" || character == "\\" { quoted.append("\\") }
      quoted.append(character)
    }
    return quoted + "'"
  }
}

extension Path.Segment {
  var isFinite: Bool {
    switch self {
    case .move(let point), .line(let point): point.isFinite
    case .curve(let first, let second, let point): first.isFinite && second.isFinite && point.isFinite
    case .close: true
    }
  }
}

extension Point {
  fileprivate var isFinite: Bool { x.isFinite && y.isFinite }
}
