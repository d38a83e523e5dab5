import Findings

/// A piece of prose that stands by itself: what a Markdown file is made of.
public struct Block: Sendable, Hashable {
  public indirect enum Content: Sendable, Hashable {
    case heading(level: Int, [Inline])
    case paragraph([Inline])
    /// Items with the number of the first where they are numbered.
    case list(start: Int?, items: [[Block]])
    case quotation([Block])
    /// What a decision says before its command: “Căn cứ …”.
    case legalBasis(Block)
    case table(ProseTable)
    /// A picture on its own: its file, and what stands in the brackets as its alternative text and caption.
    case picture(file: String, caption: [Inline])
    /// A figure or table that is made from data.
    case reference(Reference)
    /// A line across the page.
    case rule
  }

  public var content: Content
  public var place: Place

  public init(_ content: Content, at place: Place) {
    self.content = content
    self.place = place
  }
}

/// A table of prose.
public struct ProseTable: Sendable, Hashable {
  public enum Side: Sendable, Hashable { case left, centre, right }

  public var sides: [Side]
  public var header: [[Inline]]
  public var rows: [[[Inline]]]
  /// Where each row stands; empty for tables that are made from data.
  public var places: [Place] = []

  public init(sides: [Side], header: [[Inline]], rows: [[[Inline]]]) {
    self.sides = sides
    self.header = header
    self.rows = rows
  }
}

/// A piece of running text.
public indirect enum Inline: Sendable, Hashable {
  case text(String)
  case emphasis([Inline])
  case strong([Inline])
  case link(target: String, [Inline])
  /// The mark of a footnote: its number in the file, from 1.
  case note(Int)
  case lineBreak
  case reference(Reference)

  /// The text without styles; notes and references are left out.
  public static func plainText(_ inlines: [Inline]) -> String {
    inlines.map { inline in
      switch inline {
      case .text(let text): text
      case .emphasis(let inner), .strong(let inner), .link(_, let inner): plainText(inner)
      case .lineBreak: " "
      case .note, .reference: ""
      }
    }.joined()
  }
}

/// A name in double braces that stands for something made from data: `{{figure: exports}}`.
public struct Reference: Sendable, Hashable {
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// A chart of the booklet's figures.
    case figure
    /// A table from a data file.
    case table
    /// A number counted or summed over the records.
    case total
    /// A cell of a data file.
    case value
    /// A field of the ceremony.
    case field
    /// The number of the page on which an anchor stands.
    case page
    /// A place that pages can be asked of.
    case anchor

    /// Whether it stands by itself, as a paragraph does.
    var isBlock: Bool { self == .figure || self == .table }
  }

  public var kind: Kind
  /// What stands after the colon, parted by `;`.
  public var arguments: [String]
  public var place: Place

  public init(_ kind: Kind, _ arguments: [String], at place: Place) {
    self.kind = kind
    self.arguments = arguments
    self.place = place
  }
}
