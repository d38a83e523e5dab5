/// The short, stable name of a kind of finding, such as `FIT002`: an area and a number in it.
public struct Code: Sendable, Hashable, CustomStringConvertible {
  /// What a finding is about; decides the exit code of a run that could make nothing because of it.
  public enum Area: String, Sendable, Hashable, CaseIterable {
    /// The command line itself is wrong.
    case usage = "USE"
    /// An input is missing or cannot be opened.
    case input = "INP"
    /// The content of a record file is wrong.
    case data = "DAT"
    /// The ceremony file is wrong.
    case ceremony = "CER"
    /// A layout file is wrong.
    case layout = "LAY"
    /// A text does not fit its place.
    case fit = "FIT"
    /// A face is missing, unreadable or lacks a letter.
    case font = "FNT"
    /// A picture is missing, unreadable or unfit for print.
    case picture = "PIC"
    /// A library of the system is missing or fails.
    case library = "LIB"
    /// The output cannot be created.
    case output = "OUT"
    /// Reading or writing failed on the way.
    case transfer = "IOF"
    /// A printer's profile is missing or wrong, or what was measured of it is.
    case printer = "PRN"
    /// What was made does not pass its check.
    case proof = "PRF"
  }

  public let area: Area
  public let number: Int

  public init(_ area: Area, _ number: Int) {
    self.area = area
    self.number = number
  }

  public var description: String {
    let digits = String(number)
    return area.rawValue + String(repeating: "0", count: max(0, 3 - digits.count)) + digits
  }
}
