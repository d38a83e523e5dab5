import Findings
import Geometry

/// The free height for a signature and a seal, which are as large on small paper as on large; in points.
struct SigningRoom: Sendable, Hashable {
  /// What it should have at least.
  var wanted: Double
  /// What the layout gives it where there is room.
  var height: Double

  init(wanted: Double, height: Double?) {
    self.wanted = max(0, wanted)
    self.height = max(self.wanted, height ?? 0)
  }

  /// Less than this, and no seal has its place; with less the text is refused.
  var tight: Double { wanted * 0.7 }

  private static let step = Double.millimetres(2)

  /// The heights to be tried, from what the layout gives down to the least.
  var heights: [Double] {
    var heights = [height]
    if wanted < height { heights.append(wanted) }
    var next = wanted - Self.step
    while next > tight {
      heights.append(next)
      next -= Self.step
    }
    return heights + [tight]
  }

  /// What is to be said of a height that is less than it should be.
  func finding(_ height: Double, in file: String) -> Finding? {
    guard height < wanted - 0.001 else { return nil }
    let given = Int(height.inMillimetres.rounded(.down))
    let needed = Int(wanted.inMillimetres.rounded())
    return Finding(
      .narrowSigningRoom,
      Words(
        vi: "Chữ dài nên chỗ ký và đóng dấu chỉ còn \(given) mm (nên có \(needed) mm).",
        en: "The text is long: \(given) mm are left for signature and seal (\(needed) mm are wanted)."),
      at: Place(file),
      hint: Words(
        vi: "Rút ngắn thành tích hoặc chức vụ, hoặc dùng khổ giấy lớn hơn.",
        en: "Shorten the citation or the position, or use larger paper."))
  }
}
