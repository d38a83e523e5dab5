internal import CCairo
import Findings
import Geometry

extension CairoCanvas {
  /// Runs a body inside a structure tag, where the medium has structure.
  func tag(_ name: String?, _ body: () throws(Finding) -> Void) throws(Finding) {
    guard let name, medium == .document else { return try body() }
    cairo_tag_begin(context, name, nil)
    try body()
    cairo_tag_end(context, name)
  }

  func link(to target: String, _ size: Size) throws(Finding) {
    guard medium == .document, !target.isEmpty else { return }
    let place =
      target.hasPrefix("#") ? "dest=\(Self.quoted(String(target.dropFirst())))" : "uri=\(Self.quoted(target))"
    let origin = devicePosition
    let box = "rect=[\(origin.x) \(origin.y) \(size.width) \(size.height)]"
    cairo_tag_begin(context, CAIRO_TAG_LINK, "\(place) \(box)")
    cairo_tag_end(context, CAIRO_TAG_LINK)
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

  /// The tag of a role; nothing for those that Cairo does not know, which would put the surface in error.
  static func tagName(_ role: Role) -> String? {
    switch role {
    case .document: "Document"
    case .section: "Sect"
    case .heading(let level): "H\(min(6, max(1, level)))"
    case .paragraph: "P"
    case .list: "L"
    case .listItem: "LI"
    case .listLabel: "Lbl"
    case .listBody: "LBody"
    case .table: "Table"
    case .tableRow: "TR"
    case .headerCell: "TH"
    case .cell: "TD"
    case .figure: "Figure"
    case .caption: "Caption"
    case .note: "Note"
    case .quotation: "BlockQuote"
    case .contents: "TOC"
    case .contentsItem: "TOCI"
    case .index: "Index"
    case .artifact: nil
    }
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
