import Foundation

/// What a proof pack tells of a ceremony's certificates; ready words, in the order in which they are shown.
public struct ProofFacts: Sendable, Hashable {
  /// A number and what it counts.
  public struct Figure: Sendable, Hashable {
    public var number: Int
    public var label: String

    public init(_ number: Int, _ label: String) {
      self.number = number
      self.label = label
    }
  }

  /// Numbers in rows and columns, with their sums.
  public struct Counts: Sendable, Hashable {
    public var title: String
    /// The header of the names, then those of the columns of numbers.
    public var header: [String]
    public var rows: [(name: String, numbers: [Int])]

    public init(title: String, header: [String], rows: [(name: String, numbers: [Int])]) {
      self.title = title
      self.header = header
      self.rows = rows
    }

    public static func == (left: Counts, right: Counts) -> Bool {
      left.title == right.title && left.header == right.header && left.rows.map(\.name) == right.rows.map(\.name)
        && left.rows.map(\.numbers) == right.rows.map(\.numbers)
    }

    public func hash(into hasher: inout Hasher) {
      hasher.combine(title)
      hasher.combine(header)
      for row in rows { hasher.combine(row.name) }
    }
  }

  /// Something to look at again.
  public struct Remark: Sendable, Hashable {
    public var label: String
    public var place: String
    public var message: String
    public var hint: String

    public init(label: String, place: String, message: String, hint: String) {
      self.label = label
      self.place = place
      self.message = message
      self.hint = hint
    }
  }

  /// A text that had to give way, or had little room to spare.
  public struct Tight: Sendable, Hashable {
    public var number: Int
    public var name: String
    public var text: String
    public var size: String
    public var lines: Int
    public var room: String
    public var remedies: String

    public init(
      number: Int, name: String, text: String, size: String, lines: Int, room: String, remedies: String
    ) {
      self.number = number
      self.name = name
      self.text = text
      self.size = size
      self.lines = lines
      self.room = room
      self.remedies = remedies
    }
  }

  /// A file that went into the run, and its sum.
  public struct Source: Sendable, Hashable {
    public var file: String
    public var sum: String

    public init(file: String, sum: String) {
      self.file = file
      self.sum = sum
    }
  }

  public var ceremony: String
  /// The plan of the run, line by line.
  public var plan: [String] = []
  public var figures: [Figure] = []
  public var counts: [Counts] = []
  public var remarks: [Remark] = []
  /// How many more remarks there are than are shown.
  public var hiddenRemarks = 0
  public var fits: [Tight] = []
  public var sources: [Source] = []
  /// What is signed: how many papers, made from what.
  public var statement = ""
  /// What those who sign have to look at, and as what they sign.
  public var questions: [String] = []
  public var signers: [String] = []

  public init(ceremony: String) { self.ceremony = ceremony }
}
