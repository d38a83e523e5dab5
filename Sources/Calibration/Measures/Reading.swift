import Findings

/// What a ruler showed for one quantity, in millimetres.
public struct Reading: Sendable, Hashable {
  public var quantity: Quantity
  public var value: Double

  public init(_ quantity: Quantity, _ value: Double) {
    self.quantity = quantity
    self.value = value
  }

  /// A crosshair of a true printer and this one are not further apart: a larger difference is a slip of the pen.
  static let largestDifference = 20.0

  /// Reads `A=20.3/19.8`, `B=20,1`, `HD=257.2`: a crosshair's distances from the edges beside and above or below it, or
  /// the distance between two crosshairs.
  public static func readings(_ texts: [String], on paper: SheetPaper) throws(Finding) -> [Reading] {
    var readings: [Reading] = []
    for text in texts {
      for reading in try Self.readings(text) {
        let nominal = reading.quantity.nominal(on: paper)
        guard !readings.contains(where: { $0.quantity == reading.quantity }) else { throw .readTwice(text) }
        guard abs(reading.value - nominal) <= largestDifference else {
          throw .implausible(text, reading.quantity.name, nominal: nominal)
        }
        readings.append(reading)
      }
    }
    return readings
  }

  /// Reads one text.
  static func readings(_ text: String) throws(Finding) -> [Reading] {
    let sides = text.split(separator: "=", omittingEmptySubsequences: false)
    guard sides.count == 2 else { throw .unreadable(text) }
    let name = sides[0].filter { $0 != " " }.uppercased()
    let quantities: [Quantity]
    switch name {
    case "HD": quantities = [.across]
    case "BF": quantities = [.down]
    default:
      guard let station = Station(rawValue: name) else { throw .unreadable(text) }
      quantities = station.edges.map { .distance($0, station) }
    }
    let values = sides[1].split(separator: "/", omittingEmptySubsequences: false).map {
      Double(measure: String($0), unit: "mm")
    }
    guard values.count == quantities.count, !values.contains(nil) else { throw .unreadable(text) }
    return zip(quantities, values).map { Reading($0, $1 ?? 0) }
  }
}

extension Finding {
  fileprivate static func unreadable(_ text: String) -> Finding {
    Finding(
      .unclearReading,
      Words(vi: "Không hiểu số đo “\(text)”.", en: "The reading “\(text)” cannot be understood."),
      hint: Words(
        vi: "Góc ghi hai số (mép bên/mép trên hoặc dưới), cạnh ghi một số: A=20,3/19,8 B=20,1 … HD=257,2 BF=170,1.",
        en:
          "A corner has two numbers (side edge/top or bottom edge), a side has one: A=20.3/19.8 B=20.1 … HD=257.2 BF=170.1."
      ))
  }

  fileprivate static func readTwice(_ text: String) -> Finding {
    Finding(
      .readingTwice,
      Words(vi: "Số đo “\(text)” có hai lần.", en: "The reading “\(text)” is there twice."),
      hint: Words(vi: "Giữ lại một số.", en: "Keep one of them."))
  }

  fileprivate static func implausible(_ text: String, _ name: String, nominal: Double) -> Finding {
    let should = nominal.text(decimals: 1)
    return Finding(
      .implausibleReading,
      Words(
        vi: "Số đo “\(text)” quá xa: \(name) phải gần \(should) mm.",
        en: "The reading “\(text)” is too far out: \(name) should be near \(should) mm."),
      hint: Words(
        vi: "Đo lại; kiểm tra --paper và --landscape có đúng tờ đã in, và tờ ấy in đúng cỡ 100 %.",
        en:
          "Measure again; see that --paper and --landscape are those of the printed sheet, and that it was printed at 100 %."
      ))
  }
}
