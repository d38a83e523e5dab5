import Findings
import SourceTree
import Vietnamese

/// One ceremony: what all its papers have in common, where its records are, and which layout prints which award.
public struct Ceremony: Sendable {
  /// The ceremony file; nothing when the ceremony was put together from a bare record file.
  public var file: String?
  /// The folder that paths in the ceremony are relative to.
  public var folder: String
  /// A short name for its output folder, such as `hoi-nghi-2017`.
  public var name: String
  /// Values for every recipient who has none of their own, by canonical field name.
  public var values: [String: FieldValue]
  public var decisions: [Decision]
  public var records: [RecordSource]
  public var layouts: LayoutChoice
  public var order: CallingOrder
  public var fileName: FileNamePattern
  /// Where the file says its values, by canonical field name.
  public var places: [String: Place] = [:]
  /// What the file says of the booklet, as it stands there.
  public var booklet: SourceNode?
  /// Findings that a person has looked at and found right.
  public var accepted: [Acceptance] = []
  /// What is right for the office for years.
  public var office = Office()
  /// The office's file, where the ceremony names one.
  var officeFile: (path: String, place: Place)?
  /// Folders besides the ceremony's own in which its files may lie, as they are written.
  public var folders: [String] = []
  /// Fields of lists that layouts take pictures from, besides those that hold pictures anyway.
  var pictureFields: Set<String> = []
  /// Awards that the file names, each with the key that names it.
  var awardsNamed: [NamedAward] = []

  /// An award that the ceremony file names.
  struct NamedAward: Sendable, Hashable {
    var award: String
    var key: String
    var place: Place
  }

  /// A ceremony of one record file and nothing else; `values` tell what the sheet lacks.
  public init(
    recordFile: String, folder: String = "", layouts: LayoutChoice = LayoutChoice(), values: [String: FieldValue] = [:]
  ) {
    file = nil
    self.folder = folder
    name = recordFile == "-" ? "records" : PathText.stem(of: recordFile)
    self.values = values
    decisions = []
    records = [RecordSource(file: recordFile)]
    self.layouts = layouts
    order = CallingOrder()
    fileName = .standard
  }

  init(file: String) {
    self.init(recordFile: file, folder: PathText.folder(of: file))
    self.file = file
    let isUsualName = ["ceremony.yaml", "ceremony.yml"].contains(PathText.last(of: file))
    name = isUsualName ? PathText.last(of: PathText.absolute(folder)) : PathText.stem(of: file)
    records = []
  }

  /// Whether it has a booklet: in its own file, or in a `booklet.yaml` beside it.
  public var hasBooklet: Bool { booklet != nil || (file != nil && PathText.exists(path(of: "booklet.yaml"))) }

  /// A path of the ceremony as the run must open it.
  public func path(of file: String) -> String {
    file == "-" || file.hasPrefix("/") || folder.isEmpty ? file : folder + "/" + file
  }
}

/// A signed decision that awards stand in.
public struct Decision: Sendable, Hashable {
  public var number: String?
  public var date: CivilDate?
  /// The awards that it grants; empty when it grants whatever no other decision names.
  public var awards: [String]
  /// Values of its own, such as the signer and the issuer of a higher body, by canonical field name.
  public var values: [String: FieldValue]
  /// Where the file says it, and where its values.
  public var place: Place?
  public var places: [String: Place] = [:]

  public init(
    number: String? = nil, date: CivilDate? = nil, awards: [String] = [], values: [String: FieldValue] = [:]
  ) {
    self.number = number
    self.date = date
    self.awards = awards
    self.values = values
  }
}

/// A file of records, and how it is to be read.
public struct RecordSource: Sendable, Hashable {
  /// Relative to the ceremony's folder; `-` for standard input.
  public var file: String
  /// The worksheets to read, in this order; empty for all.
  public var sheets: [String] = []
  /// Field names by header, where the header is not known by itself.
  public var columns: [String: String] = [:]
  /// Values for fields that a record of this file does not have.
  public var constants: [String: FieldValue] = [:]
  /// Whether hidden rows and sheets are read too.
  public var includesHidden = false
  /// The encoding, where it cannot be told from the bytes.
  public var encoding: String?
  /// Where the ceremony file names it, its columns and its constants.
  public var place: Place?
  var columnPlaces: [String: Place] = [:]
  var constantPlaces: [String: Place] = [:]

  public init(file: String) { self.file = file }
}
