import Drawing
import Findings
import Geometry
import Imposition
import Imprint

/// The line at the lower edge of each side that tells what it is: the job, the sheet and its side, and its pages.
struct SlugSheet {
  let job: String
  let plan: SheetPlan
  let isTwoSided: Bool

  private static let size = 7.0
  private static let height = 10.0
  /// Printers leave this much of the edge white.
  private static let edge = Double.millimetres(4)

  func text(ofSide index: Int) -> String {
    let sheet = isTwoSided ? index / 2 + 1 : index + 1
    let pages = plan.sides[index].pages.map { String($0.page + 1) }
    // A page that fills its side over and over is named once.
    let list = Set(pages).count == 1 ? pages[0] : pages.joined(separator: ", ")
    let side = isTwoSided ? (index % 2 == 0 ? " · mặt trước" : " · mặt sau") : ""
    let bears = list.isEmpty ? "" : " · trang \(list)"
    return "\(job) · tờ \(sheet)/\(plan.sheetCount)\(side)\(bears)"
  }

  /// The lines, one page for each side; where the pages leave no room at the lower edge, they stand over it.
  func lines(with home: Home) throws(Finding) -> SlugLines {
    let typesetter = try Typesetter(fonts: try FontLibrary(folders: home.fontFolders(of: "")))
    let width = max(plan.sides.first?.paper.width ?? 0, 100) - 2 * Self.edge
    var pages: [Page] = []
    for index in plan.sides.indices {
      let shown = text(ofSide: index).map { $0.isNewline || $0.unicodeScalars.allSatisfy { $0.value < 32 } ? " " : $0 }
      let styled = StyledText([.init(String(shown), TextStyle(family: "Liberation Serif", size: Self.size))])
      let shaped = try typesetter.shape(styled)
      let line = shaped.line(0..<shaped.text.utf8.count)
      let size = Size(width, Self.height)
      let frame = Frame(size: size, marks: [.init(.text(line), at: Point(0, Self.height - 2.5))])
      pages.append(Page(trim: size, frame: frame))
    }
    let bytes = try ImprintRun(ImprintOptions(colour: .grey)).file(pages, information: DocumentInformation(title: job))
    return SlugLines(bytes: bytes, origin: Point(Self.edge, Self.edge))
  }
}
