import Findings

extension Correction {
  /// Reads what was given by hand: `x/y` in millimetres, `percent` or `percent/percent`, degrees; what is not given stays.
  public init(offset: String?, scale: String?, rotation: String?) throws(Finding) {
    self.init()
    if let offset {
      let values = try Self.numbers(offset, unit: "mm", counts: [2], like: "1.5/-0.8")
      (x, y) = (values[0], values[1])
    }
    if let scale {
      let values = try Self.numbers(scale, unit: "%", counts: [1, 2], like: "100.3/99.9")
      (scaleX, scaleY) = (values[0] / 100, values[values.count - 1] / 100)
    }
    if let rotation { self.rotation = try Self.numbers(rotation, unit: "°", counts: [1], like: "0.2")[0] }
  }

  /// The parts by name, as a profile writes them but without units.
  public var parts: [(name: String, text: String)] {
    [
      ("x", x.text(decimals: 2)), ("y", y.text(decimals: 2)), ("scaleX", (scaleX * 100).text(decimals: 3)),
      ("scaleY", (scaleY * 100).text(decimals: 3)), ("rotation", rotation.text(decimals: 3)),
    ]
  }

  private static func numbers(
    _ text: String, unit: String, counts: Set<Int>, like example: String
  ) throws(Finding) -> [Double] {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    let numbers = parts.compactMap { Double(measure: String($0), unit: unit) }
    guard numbers.count == parts.count, counts.contains(numbers.count) else {
      throw Finding(
        .unclearCorrection,
        Words(vi: "Không hiểu “\(text)”.", en: "“\(text)” cannot be understood."),
        hint: Words(vi: "Viết như \(example) (\(unit)).", en: "Write it like \(example) (\(unit))."))
    }
    return numbers
  }
}
