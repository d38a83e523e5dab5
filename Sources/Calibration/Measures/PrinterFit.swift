import Findings

/// What a printer does to a page, found from readings so that the squares of what is left over are least.
public struct PrinterFit: Sendable {
  public let paper: SheetPaper
  public let readings: [Reading]
  public let behaviour: PrinterBehaviour
  /// How far each reading lies from what the behaviour gives, in millimetres, in the order of the readings.
  public let residuals: [Double]

  /// Readings that agree no better than this are worth another look, or are wrong; millimetres.
  static let doubtful = 0.3
  static let wrong = 1.0

  /// Throws a finding where a corner is missing, or where the readings contradict each other.
  public init(_ readings: [Reading], on paper: SheetPaper) throws(Finding) {
    let missing = Station.corners.filter { station in
      !station.edges.allSatisfy { edge in readings.contains { $0.quantity == .distance(edge, station) } }
    }
    guard missing.isEmpty else { throw .missing(missing) }
    self.paper = paper
    self.readings = readings
    behaviour = Self.solve(readings, on: paper)
    residuals = Self.residuals(of: readings, by: behaviour, on: paper)
    if let worst = residuals.map(\.magnitude).max(), worst > Self.wrong { throw .contradiction(suspect, worst) }
    let findings = behaviour.correction.findings()
    if let first = findings.first { throw first }
  }

  /// Whether the readings agree so badly that they should be taken again.
  public var findings: [Finding] {
    guard let worst = residuals.map(\.magnitude).max(), worst > Self.doubtful else { return [] }
    var finding = Finding.contradiction(suspect, worst)
    finding.severity = .warning
    return [finding]
  }

  /// The reading without which the others agree best.
  private var suspect: Reading {
    var best = (reading: readings[0], sum: Double.infinity)
    for index in readings.indices {
      var others = readings
      others.remove(at: index)
      let without = Self.solve(others, on: paper)
      let sum = Self.residuals(of: others, by: without, on: paper).reduce(0) { $0 + $1 * $1 }
      if sum < best.sum { best = (readings[index], sum) }
    }
    return best.reading
  }

  private static func residuals(of readings: [Reading], by behaviour: PrinterBehaviour, on paper: SheetPaper)
    -> [Double]
  {
    readings.map { $0.value - $0.quantity.value(on: paper, by: behaviour) }
  }

  /// Gauss and Newton's steps; distances are all but linear in what is sought, so a few are enough.
  private static func solve(_ readings: [Reading], on paper: SheetPaper) -> PrinterBehaviour {
    let unknowns = unknowns(in: readings)
    var behaviour = PrinterBehaviour()
    for _ in 0..<8 {
      let residuals = residuals(of: readings, by: behaviour, on: paper)
      let slopes = unknowns.map { unknown in
        readings.map { reading in
          var (less, more) = (behaviour, behaviour)
          less[keyPath: unknown.path] -= unknown.step
          more[keyPath: unknown.path] += unknown.step
          let change = reading.quantity.value(on: paper, by: more) - reading.quantity.value(on: paper, by: less)
          return change / (2 * unknown.step)
        }
      }
      let products = slopes.map { slope in slopes.map { zip(slope, $0).reduce(0) { $0 + $1.0 * $1.1 } } }
      let sides = slopes.map { zip($0, residuals).reduce(0) { $0 + $1.0 * $1.1 } }
      guard let steps = LinearSystem.solution(of: products, sides) else { return behaviour }
      for (unknown, step) in zip(unknowns, steps) { behaviour[keyPath: unknown.path] += step }
    }
    return behaviour
  }

  private struct Unknown {
    var path: WritableKeyPath<PrinterBehaviour, Double>
    /// How far it is moved to see what changes.
    var step: Double
  }

  /// The paper's own measures are sought only where the page was measured across and down without its edges.
  private static func unknowns(in readings: [Reading]) -> [Unknown] {
    var unknowns = [
      Unknown(path: \.x, step: 0.1), Unknown(path: \.y, step: 0.1), Unknown(path: \.scaleX, step: 1e-4),
      Unknown(path: \.scaleY, step: 1e-4), Unknown(path: \.rotation, step: 0.01),
    ]
    if readings.contains(where: { $0.quantity == .across }) {
      unknowns.append(Unknown(path: \.excessWidth, step: 0.1))
    }
    if readings.contains(where: { $0.quantity == .down }) {
      unknowns.append(Unknown(path: \.excessHeight, step: 0.1))
    }
    return unknowns
  }
}

extension Finding {
  fileprivate static func missing(_ stations: [Station]) -> Finding {
    let names = stations.map(\.rawValue).joined(separator: ", ")
    return Finding(
      .missingReadings,
      Words(vi: "Thiếu số đo ở góc \(names).", en: "The readings at the corners \(names) are missing."),
      hint: Words(
        vi: "Cần đủ bốn góc A, C, E, G, mỗi góc hai số; thêm HD và BF thì tỷ lệ chắc hơn.",
        en: "All four corners A, C, E, G are needed, with two numbers each; HD and BF make the scale surer."))
  }

  fileprivate static func contradiction(_ suspect: Reading, _ worst: Double) -> Finding {
    let name = suspect.quantity.name
    return Finding(
      .contradictoryReadings,
      Words(
        vi:
          "Các số đo không khớp nhau (lệch \(worst.vietnameseText(decimals: 2)) mm); đáng ngờ nhất là \(name) = \(suspect.value.vietnameseText(decimals: 2)).",
        en:
          "The readings do not agree (by \(worst.text(decimals: 2)) mm); the most doubtful is \(name) = \(suspect.value.text(decimals: 2))."
      ),
      hint: Words(
        vi: "Đo lại \(name) và các số bên cạnh; in lại tờ căn chỉnh nếu giấy đã cong.",
        en: "Measure \(name) and its neighbours again; print the sheet anew if the paper is bent."))
  }
}
