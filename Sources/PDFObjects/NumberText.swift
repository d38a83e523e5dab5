/// Numbers as PDF reads them: plain decimals, at most four places, the same on every machine.
public enum NumberText {
  public static func text(_ number: Double) -> String {
    guard number.isFinite else { return "0" }
    let scaled = Int((min(max(number, -1e12), 1e12) * 10_000).rounded())
    let digits = String(scaled.magnitude % 10_000)
    var fraction = String(repeating: "0", count: 4 - digits.count) + digits
    while fraction.hasSuffix("0") { fraction.removeLast() }
    let whole = String(scaled.magnitude / 10_000)
    return (scaled < 0 ? "-" : "") + whole + (fraction.isEmpty ? "" : "." + fraction)
  }

  /// As many places as a matrix or a profile may need.
  public static func exact(_ number: Double) -> String {
    guard abs(number) < 1e6 else { return text(number) }
    let scaled = Int((number * 1e9).rounded())
    var fraction = String(scaled.magnitude % 1_000_000_000)
    fraction = String(repeating: "0", count: 9 - fraction.count) + fraction
    while fraction.hasSuffix("0") { fraction.removeLast() }
    return (scaled < 0 ? "-" : "") + "\(scaled.magnitude / 1_000_000_000)" + (fraction.isEmpty ? "" : "." + fraction)
  }

  static func hexadecimal(_ byte: UInt8) -> String { (byte < 16 ? "0" : "") + String(byte, radix: 16) }
}
