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
  }

  /// The PDF to read and the one to write.
  public var input: String
  public var output: String
  public var scheme = Scheme.saddle
  /// A name such as `A3`, or `400x300` in millimetres; nothing for the smallest usual sheet that holds the pages.
  public var paper: String?
  public var columns = 2
  public var rows = 1
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

  /// Reads, arranges and writes; throws a finding where that cannot be done.
  public func run() throws(Finding) -> Result {
    guard let data = InputFile.contents(of: input) else {
      throw Finding(
        .missingFileToImpose, Words(vi: "Không có tệp “\(input)”.", en: "There is no file “\(input)”."),
        at: Place(input))
    }
    let source = try SourceDocument([UInt8](data), name: input)
    let grid = Grid(columns: columns, rows: rows)
    let order: Imposition.Scheme =
      switch scheme {
      case .saddle: .saddle(sheetsInSection: sheetsInSection)
      case .together: .together(grid)
      case .stacked: .stacked(grid)
      }
    let size = try paperSize(for: source.trim, grid: order.grid)
    var marks: SheetOptions.Marks = []
    if foldMarks { marks.insert(.fold) }
    if cropMarks { marks.insert(.crop) }
    let options = SheetOptions(
      paper: size, isTwoSided: !isOneSided || scheme == .saddle, flip: flipsOnLongEdge ? .long : .short,
      scale: scale.map { .factor($0) } ?? .shrink, gap: .millimetres(gap), creep: .millimetres(creep),
      bleed: .millimetres(bleed), marks: marks)
    let plan = try SheetPlan(pageCount: source.pageCount, trim: source.trim, scheme: order, options: options)
    let (pages, findings) = (source.pageCount, source.findings)
    let bytes = try source.imposed(plan)
    let folder = PathText.folder(of: output)
    try OutputFolder(holding: folder.isEmpty ? "." : folder).write(bytes, as: PathText.last(of: output))
    return Result(sheets: plan.sheetCount, pages: pages, scale: plan.scale, findings: findings)
  }

  private static let sizes: [(name: String, width: Double, height: Double)] = [
    ("A5", 148, 210), ("A4", 210, 297), ("A3", 297, 420), ("A2", 420, 594), ("A1", 594, 841), ("SRA3", 320, 450),
    ("B4", 250, 353),
  ]

  /// The sheet, lying as the pages want it: the way in which they are scaled least.
  private func paperSize(for trim: Size, grid: Grid) throws(Finding) -> Size {
    let wanted = Size(trim.width * Double(grid.columns), trim.height * Double(grid.rows))
    func turned(_ width: Double, _ height: Double) -> Size {
      let (short, long) = (Double.millimetres(min(width, height)), Double.millimetres(max(width, height)))
      let upright = min(short / wanted.width, long / wanted.height)
      let lying = min(long / wanted.width, short / wanted.height)
      return lying > upright ? Size(long, short) : Size(short, long)
    }
    guard let paper else {
      let usual = ["A5", "A4", "A3", "A2", "A1"].compactMap { name in Self.sizes.first { $0.name == name } }
        .map { turned($0.width, $0.height) }
      // Folding A5 gives 148 mm where half of A4 is 148.5: half a millimetre is let pass.
      let slack = Double.millimetres(1)
      return usual.first { $0.width + slack >= wanted.width && $0.height + slack >= wanted.height }
        ?? usual[usual.count - 1]
    }
    if let known = Self.sizes.first(where: { $0.name == paper.uppercased() }) {
      return turned(known.width, known.height)
    }
    let parts = paper.lowercased().split(separator: "x").compactMap { Double($0) }
    guard parts.count == 2, parts[0] > 0, parts[1] > 0 else {
      let names = Self.sizes.map(\.name).joined(separator: ", ")
      throw Finding(
        .unknownImpositionPaper,
        Words(vi: "Không có khổ giấy “\(paper)”.", en: "There is no paper “\(paper)”."),
        hint: Words(vi: "Dùng \(names) hoặc như 400x300 (mm).", en: "Use \(names), or such as 400x300 (mm)."))
    }
    return Size(.millimetres(parts[0]), .millimetres(parts[1]))
  }
}
