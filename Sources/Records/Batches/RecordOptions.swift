import Vietnamese

/// How records are read.
public struct RecordOptions: Sendable, Hashable {
  /// Which header means which field, beside what the table of fields knows; an empty field leaves a column out.
  public var mapping: [String: String]
  /// The sheets to read, in this order; all visible ones with a header where nothing is given.
  public var sheets: [String]?
  /// Whether hidden sheets, rows and columns are read too.
  public var includesHidden: Bool
  /// The encoding of text files, and of legacy letters in workbooks; told from the content where nothing is given.
  public var encoding: TextEncoding?
  /// Names of columns that somebody asks for, beside the table of fields: no note is made of them.
  public var expectedColumns: [String] = []
  /// Fields that no column holds, or whose cell is empty, by their canonical names.
  public var constants: [String: FieldValue]
  /// Values that stand in for those of cells.
  public var corrections: [CellCorrection] = []
  /// Whether the fate of each cell is kept, not only how many met which.
  public var keepsFates = false
  /// Where reading stops.
  var limits = ReadingLimits()

  public init(
    mapping: [String: String] = [:], sheets: [String]? = nil, includesHidden: Bool = false,
    encoding: TextEncoding? = nil, constants: [String: FieldValue] = [:]
  ) {
    self.mapping = mapping
    self.sheets = sheets
    self.includesHidden = includesHidden
    self.encoding = encoding
    self.constants = constants
  }
}
