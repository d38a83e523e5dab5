import Geometry

/// Numbers as PDF reads them: plain decimals, at most four places, the same on every machine.
enum NumberText {
  static func text(_ number: Double) -> String {
    let scaled = Int(clamping: (number * 10_000).rounded())
    let digits = String(scaled.magnitude % 10_000)
    var fraction = String(repeating: "0", count: 4 - digits.count) + digits
    while fraction.hasSuffix("0") { fraction.removeLast() }
    let whole = String(scaled.magnitude / 10_000)
    return (scaled < 0 ? "-" : "") + whole + (fraction.isEmpty ? "" : "." + fraction)
  }
}
