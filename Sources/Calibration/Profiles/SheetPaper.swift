import Findings
import Geometry

/// The paper of a calibration, and how it lies: `A4 landscape`, `400x300`.
public struct SheetPaper: Sendable, Hashable, CustomStringConvertible {
  /// `A4`, or the sides in millimetres as `400x300`.
  public let name: String
  /// Millimetres.
  public let width: Double
  public let height: Double

  public static let usual = SheetPaper(name: "A4", width: 210, height: 297)

  private static let named: [(name: String, short: Double, long: Double)] = [
    ("A2", 420, 594), ("A3", 297, 420), ("A4", 210, 297), ("A5", 148, 210), ("B4", 250, 353), ("B5", 176, 250),
    ("Letter", 215.9, 279.4), ("Legal", 215.9, 355.6),
  ]
  /// Sides, in millimetres, on which the sheet's scales and words have room.
  private static let sides = 140.0...1_000.0

  private init(name: String, width: Double, height: Double) {
    self.name = name
    self.width = width
    self.height = height
  }

  /// - Parameters:
  ///   - text: a name such as `A4`, or `400x300` in millimetres.
  ///   - isLandscape: whether the longer side lies across; a paper of written sides lies as it is written.
  public init(_ text: String, isLandscape: Bool) throws(Finding) {
    if let known = Self.named.first(where: { $0.name.lowercased() == text.lowercased() }) {
      name = known.name
      (width, height) = isLandscape ? (known.long, known.short) : (known.short, known.long)
      return
    }
    let bare = text.lowercased().filter { $0 != " " }.replacing("×", with: "x").replacing("mm", with: "")
    let lengths = bare.split(separator: "x").compactMap { Double(measure: String($0), unit: "mm") }
    guard lengths.count == 2, lengths.allSatisfy(Self.sides.contains) else { throw Self.unknown(text) }
    let isTurned = isLandscape && lengths[1] > lengths[0]
    (width, height) = isTurned ? (lengths[1], lengths[0]) : (lengths[0], lengths[1])
    name = "\(width.text(decimals: 1))x\(height.text(decimals: 1))"
  }

  /// Reads what `description` writes.
  init?(described text: String) {
    let words = text.split(separator: " ").map(String.init)
    guard let first = words.first, words.count <= 2, words.count == 1 || ["landscape", "portrait"].contains(words[1]),
      let paper = try? SheetPaper(first, isLandscape: words.last == "landscape")
    else { return nil }
    self = paper
  }

  public var isLandscape: Bool { width > height }

  public var description: String {
    name.contains("x") ? name : name + (isLandscape ? " landscape" : " portrait")
  }

  public var words: Words {
    guard !name.contains("x") else { return Words(vi: name + " mm", en: name + " mm") }
    return isLandscape
      ? Words(vi: name + " ngang", en: name + " landscape") : Words(vi: name + " dọc", en: name + " portrait")
  }

  /// Points.
  public var size: Size { Size(.millimetres(width), .millimetres(height)) }

  /// Whether a page of this size, in points, is printed on this paper, lying this way.
  public func isPaper(of trim: Size) -> Bool {
    abs(trim.width.inMillimetres - width) <= 0.6 && abs(trim.height.inMillimetres - height) <= 0.6
  }

  private static func unknown(_ text: String) -> Finding {
    let names = named.map(\.name).joined(separator: ", ")
    return Finding(
      .unknownCalibrationPaper,
      Words(vi: "Không có khổ giấy “\(text)”.", en: "There is no paper “\(text)”."),
      hint: Words(
        vi: "Dùng \(names) hoặc như 400x300 (mm, mỗi cạnh từ 140 đến 1000).",
        en: "Use \(names), or such as 400x300 (mm, each side from 140 to 1000)."))
  }
}
