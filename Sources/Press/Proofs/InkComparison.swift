import Drawing
import Geometry

/// Compares a painted page with what ought to be on it, in small squares.
struct InkComparison {
  let wanted: InkMap
  let found: InkMap
  /// Whether colours are as screens mix them: otherwise only the shapes can be compared, not how dark they are.
  let isExact: Bool

  /// A text on the page: what it says, where it stands, and how high its letters are, in pixels.
  struct PlacedText: Sendable, Hashable {
    var text: String
    var area: PixelArea
    var size: Double
    /// Whether its baseline does not follow the rows of pixels.
    var isTurned = false
  }

  /// Side of a square within texts, in pixels: about that of a mark over a vowel.
  private static let textSquare = 5
  /// The share of a square's ink that may be where the other painter has none around.
  private static let textTolerance = 0.3
  /// The share that edges alone may change where both painters set letters on the same parts of pixels.
  private static let edgeTolerance = 0.8
  /// Up to this height, in pixels, painters do so.
  private static let finestSize = 30.0
  /// From this height on, in pixels, letters may stand two pixels from where they ought to be, else one.
  private static let largeSize = 60.0
  /// Side of a square of the page.
  private static let pageSquare = 16
  /// How much darker or lighter a square of the page may be, on the average, of full black: painters differ on thin lines.
  private static let pageTolerance = 0.25

  /// The first thing that is wrong, texts before all else.
  func fault(texts: [PlacedText], area: PixelArea) -> InkFault? {
    guard wanted.width == found.width, wanted.height == found.height else { return .size }
    for text in texts where !isRight(text) { return .text(text.text) }
    let scale = 25.4 / Double(PageJudge.dpi)
    guard let spot = strangeSpot(in: area) else { return nil }
    return .area(Int(Double(spot.x - area.left) * scale), Int(Double(spot.y - area.top) * scale))
  }

  private func isRight(_ text: PlacedText) -> Bool {
    let reach = text.size < Self.largeSize ? 1 : 2
    guard strangeness(in: text.area, reach: reach) <= Self.textTolerance else { return false }
    guard text.size < Self.finestSize else { return true }
    // A line that lies just between two rows of pixels may have been set on the other one; a line that is turned passes
    // from row to row, and painters do not do so at the same letter.
    if text.isTurned {
      let shares = Self.shifts.map { shareOfSquares(in: text.area, reach: 0, x: $0, y: $1) }
      return shares[0].indices.allSatisfy { square in shares.contains { $0[square] <= Self.edgeTolerance } }
    }
    return Self.shifts.contains { x, y in strangeness(in: text.area, reach: 0, x: x, y: y) <= Self.edgeTolerance }
  }

  private static let shifts = [(0, 0), (0, 1), (0, -1), (1, 0), (-1, 0)]

  /// The share of ink that has none of the other painter's around it, in the worst square of an area.
  ///
  /// Painters set letters on whole pixels or on parts of them, each in its own way; within a pixel or two the ink of one must
  /// be found with the other.
  ///
  /// `x` and `y` move what was found, in pixels.
  func strangeness(in area: PixelArea, reach: Int, x: Int = 0, y: Int = 0) -> Double {
    shareOfSquares(in: area, reach: reach, x: x, y: y).max() ?? 0
  }

  /// The same for every square, row by row; as many of them whatever the shift is.
  private func shareOfSquares(in area: PixelArea, reach: Int, x: Int, y: Int) -> [Double] {
    let area = area.clamped(to: wanted, margin: max(reach, 1))
    let (columns, rows) = (area.right - area.left, area.bottom - area.top)
    guard columns > 0, rows > 0 else { return [] }
    var excess = [Int32](repeating: 0, count: columns * rows)
    var ink = [Int32](repeating: 0, count: columns * rows)
    let width = wanted.width
    let shift = y * width + x
    wanted.bytes.withUnsafeBufferPointer { wanted in
      found.bytes.withUnsafeBufferPointer { found in
        for row in 0..<rows {
          for column in 0..<columns {
            let index = (area.top + row) * width + area.left + column
            let (one, other) = (wanted[index], found[index - shift])
            guard one != 0 || other != 0 else { continue }
            var (darkest, otherDarkest) = (UInt8(0), UInt8(0))
            for step in -reach...reach {
              let neighbours = index + step * width
              for neighbour in neighbours - reach...neighbours + reach {
                darkest = max(darkest, wanted[neighbour])
                otherDarkest = max(otherDarkest, found[neighbour - shift])
              }
            }
            let strange = (one > otherDarkest ? one - otherDarkest : 0) + (other > darkest ? other - darkest : 0)
            excess[row * columns + column] = Int32(strange)
            ink[row * columns + column] = Int32(max(one, other))
          }
        }
      }
    }
    return Self.shares(of: excess, in: ink, columns: columns, rows: rows)
  }

  private static func shares(of excess: [Int32], in ink: [Int32], columns: Int, rows: Int) -> [Double] {
    var shares: [Double] = []
    for top in stride(from: 0, to: rows, by: textSquare / 2) {
      for left in stride(from: 0, to: columns, by: textSquare / 2) {
        var (part, whole) = (Int32(0), Int32(0))
        for row in top..<min(top + textSquare, rows) {
          for index in row * columns + left..<row * columns + min(left + textSquare, columns) {
            part += excess[index]
            whole += ink[index]
          }
        }
        // A square that is almost empty is no better for it: one full pixel stands for its share of ink at least.
        shares.append(Double(part) / Double(whole + 255))
      }
    }
    return shares
  }

  /// The corner of the first square that is too dark or too light.
  private func strangeSpot(in area: PixelArea) -> (x: Int, y: Int)? {
    let area = area.clamped(to: wanted)
    let (width, side) = (wanted.width, Self.pageSquare)
    let most = Int((isExact ? Self.pageTolerance : 2 * Self.pageTolerance) * 255) * side * side
    return wanted.bytes.withUnsafeBufferPointer { wanted in
      found.bytes.withUnsafeBufferPointer { found in
        for top in stride(from: area.top, through: area.bottom - side, by: side / 2) {
          for left in stride(from: area.left, through: area.right - side, by: side / 2) {
            var difference = 0
            for row in top..<top + side {
              for index in row * width + left..<row * width + left + side {
                difference += Int(wanted[index]) - Int(found[index])
              }
            }
            if abs(difference) > most { return (left, top) }
          }
        }
        return nil
      }
    }
  }
}

/// A rectangle of pixels; right and bottom stand outside.
struct PixelArea: Sendable, Hashable {
  var left: Int
  var top: Int
  var right: Int
  var bottom: Int

  init(_ rectangle: Rectangle, dpi: Int, margin: Int) {
    let scale = Double(dpi) / 72
    left = Int((rectangle.minX * scale).rounded(.down)) - margin
    top = Int((rectangle.minY * scale).rounded(.down)) - margin
    right = Int((rectangle.maxX * scale).rounded(.up)) + margin
    bottom = Int((rectangle.maxY * scale).rounded(.up)) + margin
  }

  func clamped(to map: InkMap, margin: Int = 0) -> PixelArea {
    var area = self
    area.left = max(margin, left)
    area.top = max(margin, top)
    area.right = max(area.left, min(map.width - margin, right))
    area.bottom = max(area.top, min(map.height - margin, bottom))
    return area
  }
}
