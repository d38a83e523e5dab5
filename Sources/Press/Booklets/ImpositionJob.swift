import Files
import Findings
import Foundation
import Geometry
import Imposition

/// A PDF brought onto sheets and written whole.
public struct ImpositionJob: Sendable {
  public enum Scheme: String, Sendable, Hashable, CaseIterable {
    /// Sheets folded once and stitched through the fold.
    case saddle
    /// Several pages on a side, in reading order.
    case together
    /// Several leaves on a sheet; the cut piles lie in order.
    case stacked
    /// Each page over and over on its side.
    case repeated = "repeat"
    /// Sheets folded twice, eight pages each.
    case folded8 = "fold-8"
    /// Sheets folded three times, sixteen pages each.
    case folded16 = "fold-16"

    /// Whether the number of columns and rows is free.
    public var hasGrid: Bool { self == .together || self == .stacked || self == .repeated }
    /// Whether pages stand on both sides by the scheme itself.
    var needsBothSides: Bool { self == .saddle || self == .folded8 || self == .folded16 }
  }

  /// The PDF to read and the one to write.
  public var input: String
  public var output: String
  public var scheme = Scheme.saddle
  /// A name such as `A3`, or `400x300` in millimetres; nothing for the smallest usual sheet that holds the pages.
  public var paper: String?
  public var columns = 2
  public var rows = 1
  /// The place of the first sheet, from 1, on which the first page goes, for `together`.
  public var firstPlace = 1
  public var sheetsInSection: Int?
  public var isOneSided = false
  public var flipsOnLongEdge = false
  /// A factor; pages shrink where they must without one.
  public var scale: Double?
  /// Millimetres.
  public var gap = 0.0
  public var creep = 0.0
  public var bleed = 0.0
  public var foldMarks = false
  public var cropMarks = false
  /// Faces for a line on each side that tells job, sheet and pages; nothing for no such line.
  public var slugFaces: Home?

  public init(input: String, output: String) {
    self.input = input
    self.output = output
  }

  /// What was written.
  public struct Result: Sendable {
    public var sheets: Int
    public var pages: Int
    /// The factor by which pages were scaled.
    public var scale: Double
    public var findings: [Finding]
  }

  /// Reads, arranges, reads back and writes; throws a finding where that cannot be done.
  public func run() throws(Finding) -> Result {
    try WrittenFiles(inputs: [input], outputs: [output]).check()
    guard let data = InputFile.contents(of: input, limit: 1 << 30) else {
      throw Finding(
        .missingFileToImpose, Words(vi: "Không có tệp “\(input)”.", en: "There is no file “\(input)”."),
        at: Place(input))
    }
    let source = try SourceDocument([UInt8](data), name: input)
    let order = order
    let wanted = Size(source.trim.width * Double(order.grid.columns), source.trim.height * Double(order.grid.rows))
    let size =
      try paper.map { name throws(Finding) in try SheetSize(name).lying(for: wanted) } ?? SheetSize.usual(for: wanted)
    let plan = try SheetPlan(
      pageCount: source.pageCount, trim: source.trim, scheme: order, options: options(paper: size))
    let slugs = try slugFaces.map { home throws(Finding) in
      try SlugSheet(job: PathText.last(of: input), plan: plan, isTwoSided: !isOneSided || scheme.needsBothSides)
        .lines(with: home)
    }
    let bytes = try source.imposed(plan, slugs: slugs)
    let folder = PathText.folder(of: output)
    try OutputFolder(holding: folder.isEmpty ? "." : folder).write(bytes, as: PathText.last(of: output))
    return Result(sheets: plan.sheetCount, pages: source.pageCount, scale: plan.scale, findings: source.findings)
  }

  private var order: Imposition.Scheme {
    let grid = Grid(columns: columns, rows: rows)
    return switch scheme {
    case .saddle: .saddle(sheetsInSection: sheetsInSection)
    case .together: .together(grid, blank: firstPlace - 1)
    case .stacked: .stacked(grid)
    case .repeated: .repeated(grid)
    case .folded8: .folded(.eight)
    case .folded16: .folded(.sixteen)
    }
  }

  private func options(paper: Size) -> SheetOptions {
    var marks: SheetOptions.Marks = []
    if foldMarks { marks.insert(.fold) }
    if cropMarks { marks.insert(.crop) }
    return SheetOptions(
      paper: paper, isTwoSided: !isOneSided || scheme.needsBothSides, flip: flipsOnLongEdge ? .long : .short,
      scale: scale.map { .factor($0) } ?? .shrink, gap: .millimetres(gap), creep: .millimetres(creep),
      bleed: .millimetres(bleed), marks: marks)
  }
}
