import Calibration
import Findings

/// What a run is asked to do, beyond the ceremony itself.
public struct BatchOptions: Sendable {
  /// What is printed on the sheet.
  public enum Mode: String, Sendable, Hashable, CaseIterable {
    /// Everything.
    case full
    /// Only the data, onto paper that bears the rest already.
    case overlay
  }

  /// What a text that does not fit means.
  public enum Overflow: String, Sendable, Hashable, CaseIterable {
    /// The record is refused.
    case error
    /// The record is made, and the finding is a warning.
    case warn
  }

  /// How the sheet of refused records is written.
  public enum RefusedFormat: String, Sendable, Hashable, CaseIterable {
    case csv, xlsx
  }

  /// The folder to write into.
  public var output: String
  public var selection = RecordSelection()
  /// The part of the chosen records that this run makes.
  public var shard: Shard?
  /// How the sheet of refused records is written.
  public var refusedFormat = RefusedFormat.csv
  /// A `refused.csv` or `refused.xlsx` in which somebody has typed; it is taken into the corrections of the ceremony.
  public var typed: TypedSheet?
  /// A second list of names that the records are compared with.
  public var against: String?
  public var makesMerged = true
  public var makesSingles = true
  public var mode = Mode.full
  public var print = PrintOptions()
  /// The printer whose profile says how the data is corrected.
  public var printer: PrinterProfile?
  public var overflow = Overflow.error
  /// The layout's paper size by name; the layout's own first one where nothing is said.
  public var size: String?
  /// Whether a warning refuses a record as an error does.
  public var isStrict = false
  /// Whether the first refused record ends the run.
  public var stopsAtFirstRefusal = false
  /// Whether what a broken run made counts as this run's own work.
  public var resumes = false
  /// Whether records are made again though nothing changed.
  public var remakesUnchanged = false
  /// Whether every page is read back by an independent program and compared with the record.
  public var verifies = false
  /// Whether everything is done but the writing.
  public var isDryRun = false
  /// What makes the papers beside their data: those of another build are made anew.
  public var build = BuildIdentity.ofThisProgram
  /// Whether files in the output folder that no run of ours wrote may be replaced.
  public var replacesOthers = false
  /// Number of threads.
  public var jobs = 1
  /// Seconds since 1970 for the dates inside documents; the ceremony's date where nothing is said.
  public var epoch: Int?

  public init(output: String) { self.output = output }
}

/// Which records are made.
public struct RecordSelection: Sendable, Hashable {
  /// Ranges of record numbers; empty for all.
  public var numbers: [ClosedRange<Int>] = []
  /// Fields, and the values that they must have; case, tone placement and spaces do not count.
  public var conditions: [Condition] = []
  /// The most records that are made.
  public var limit: Int?

  public struct Condition: Sendable, Hashable {
    public var field: String
    public var value: String

    public init(field: String, value: String) {
      self.field = field
      self.value = value
    }
  }

  public init() {}

  public var isEverything: Bool { numbers.isEmpty && conditions.isEmpty && limit == nil }

  /// Reads `3,7-12`; text of another form is a finding.
  public static func ranges(_ text: String) throws(Finding) -> [ClosedRange<Int>] {
    var ranges: [ClosedRange<Int>] = []
    for part in text.split(separator: ",") {
      let ends = part.split(separator: "-", omittingEmptySubsequences: false).map { Int($0.trimmingSpaces) }
      guard let first = ends.first ?? nil, let last = ends.last ?? nil, ends.count <= 2, first >= 1, first <= last
      else {
        throw Finding(
          .wrongRecordNumbers,
          Words(
            vi: "“\(text)” không phải là danh sách số thứ tự.", en: "“\(text)” is not a list of record numbers."),
          hint: Words(vi: "Viết như 3,7-12.", en: "Write it like 3,7-12."))
      }
      ranges.append(first...last)
    }
    return ranges
  }
}
