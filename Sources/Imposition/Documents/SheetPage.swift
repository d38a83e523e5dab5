import CQpdf
import Geometry

/// One side of a sheet as a page of a PDF.
struct SheetPage {
  var side: PlannedSide
  var pages: [SourcePage]
  /// The size for which the sheet was planned.
  var trim: Size

  func object(in handle: qpdf_data, keeping kept: KeptBytes, forms: [Int: qpdf_oh]) -> qpdf_oh {
    let page = qpdf_oh_new_dictionary(handle)
    let (width, height) = (NumberText.text(side.paper.width), NumberText.text(side.paper.height))
    qpdf_oh_replace_key(handle, page, "/Type", qpdf_oh_new_name(handle, "/Page"))
    qpdf_oh_replace_key(handle, page, "/MediaBox", qpdf_oh_parse(handle, "[0 0 \(width) \(height)]"))
    let objects = qpdf_oh_new_dictionary(handle)
    for placed in side.pages {
      guard let form = forms[placed.page] else { continue }
      qpdf_oh_replace_key(handle, objects, "/P\(placed.page)", form)
    }
    let resources = qpdf_oh_new_dictionary(handle)
    qpdf_oh_replace_key(handle, resources, "/XObject", objects)
    qpdf_oh_replace_key(handle, page, "/Resources", resources)
    let stream = qpdf_oh_new_stream(handle)
    let none = qpdf_oh_new_null(handle)
    let bytes = kept.keep(content.utf8)
    qpdf_oh_replace_stream_data(handle, stream, bytes.baseAddress, bytes.count, none, none)
    qpdf_oh_replace_key(handle, page, "/Contents", qpdf_make_indirect_object(handle, stream))
    return qpdf_make_indirect_object(handle, page)
  }

  /// The sheet's operators; PDF counts y upwards from the lower edge.
  private var content: String {
    let upwards = Transform(a: 1, b: 0, c: 0, d: -1, e: 0, f: side.paper.height)
    var text = ""
    for placed in side.pages {
      let clip = upwards.apply(to: placed.clip)
      let source = pages[placed.page]
      let map = source.toTrim.then(fitted(source.trim)).then(placed.transform).then(upwards)
      text += "q \(Self.text([clip.minX, clip.minY, clip.width, clip.height])) re W n "
      text += "\(Self.text([map.a, map.b, map.c, map.d, map.e, map.f])) cm /P\(placed.page) Do Q\n"
    }
    guard !side.lines.isEmpty else { return text }
    text += "q 0 G 0.25 w "
    for line in side.lines {
      let (start, end) = (upwards.apply(to: line.start), upwards.apply(to: line.end))
      text += line.isDashed ? "[2 1.5] 0 d " : "[] 0 d "
      text += "\(Self.text([start.x, start.y])) m \(Self.text([end.x, end.y])) l S\n"
    }
    return text + "Q\n"
  }

  /// A page of another size in the middle of its place, made smaller where it must be.
  private func fitted(_ size: Size) -> Transform {
    let factor = min(1, trim.width / size.width, trim.height / size.height)
    if abs(size.width - trim.width) < 0.5, abs(size.height - trim.height) < 0.5 { return .identity }
    return Transform.scale(factor, factor).then(
      .translation((trim.width - size.width * factor) / 2, (trim.height - size.height * factor) / 2))
  }

  private static func text(_ numbers: [Double]) -> String {
    numbers.map(NumberText.text).joined(separator: " ")
  }
}
