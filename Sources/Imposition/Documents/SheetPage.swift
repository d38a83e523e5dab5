import Geometry
import PDFObjects

/// One side of a sheet as a page of a PDF.
struct SheetPage {
  /// What paints a page of the source.
  struct Painting {
    var form: PDFReference
    var stamps: [Stamp]
  }

  var side: PlannedSide
  var pages: [SourcePage]
  /// The size for which the sheet was planned.
  var trim: Size
  var paintings: [Int: Painting]
  /// A line that tells what the sheet is, and where it stands from the lower left corner.
  var slug: (form: PDFReference, origin: Point)?

  func added(to document: PDFDocument, parent: PDFReference, bearsTrim: Bool) throws(PDFFailure) -> PDFReference {
    var objects = PDFDictionary()
    for placed in side.pages {
      guard let painting = paintings[placed.page], objects["P\(placed.page)"] == nil else { continue }
      objects.add("P\(placed.page)", .reference(painting.form))
      for (index, stamp) in painting.stamps.enumerated() {
        objects.add("S\(placed.page)-\(index)", .reference(stamp.form))
      }
    }
    if let slug { objects.add("Slug", .reference(slug.form)) }
    var resources = PDFDictionary()
    resources.add("XObject", .dictionary(objects))
    let box = PDFValue.array([.integer(0), .integer(0), .real(side.paper.width), .real(side.paper.height)])
    var page = PDFDictionary()
    page.add("Type", .name("Page"))
    page.add("Parent", .reference(parent))
    page.add("MediaBox", box)
    if bearsTrim { page.add("TrimBox", box) }
    page.add("Resources", .dictionary(resources))
    page.add("Contents", .reference(try document.add(PDFDictionary(), bytes: Array(content.utf8))))
    return try document.add(.dictionary(page))
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
      text += "\(Self.matrix(map)) cm /P\(placed.page) Do"
      for (index, stamp) in (paintings[placed.page]?.stamps ?? []).enumerated() {
        text += " q \(Self.matrix(stamp.placement)) cm /S\(placed.page)-\(index) Do Q"
      }
      text += " Q\n"
    }
    if let slug { text += "q 1 0 0 1 \(Self.text([slug.origin.x, slug.origin.y])) cm /Slug Do Q\n" }
    return text + lines(upwards)
  }

  private func lines(_ upwards: Transform) -> String {
    guard !side.lines.isEmpty else { return "" }
    var text = "q 0 G 0.25 w "
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

  private static func matrix(_ map: Transform) -> String {
    ([map.a, map.b, map.c, map.d].map(NumberText.exact) + [map.e, map.f].map(NumberText.text)).joined(separator: " ")
  }
}
