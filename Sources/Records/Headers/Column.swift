import Vietnamese

/// A column of a table, and the field that it fills.
public struct Column: Sendable, Hashable {
  /// How the cells under a heading become the field's value.
  enum Form: Sendable, Hashable {
    /// As they stand; those of further columns behind, parted by a space.
    case plain
    /// A mark in one of several columns means what its own heading says.
    case marks([String])
    /// The part of a cell that holds several fields, in the order in which it writes them.
    case part(of: [String])
  }

  /// The field's canonical name, or the header for columns that no field knows.
  public let field: String
  /// The header as it stands in the file.
  public let header: String
  public let kind: Field.Kind
  /// Whether the table of fields knows it.
  public let isKnown: Bool
  /// The column in the file counted from 0.
  public let position: Int
  /// Further columns that belong to it: under the same merged header, or the given name behind the family name.
  var continuations: [Int] = []
  var form = Form.plain
  var sureness = Heading.Sureness.certain

  /// A header that means this column's field without any mapping: its own, or else the field's label.
  public var ownHeader: String {
    guard isKnown, form != .plain || HeaderMeanings([:]).field(of: header) != field else { return header }
    return Field.all.first { $0.name == field }?.labels.first ?? field
  }

  /// The same column for another field.
  func filling(_ field: String) -> Column {
    let known = Field.all.first { $0.name == field }
    return Column(
      field: field, header: header, kind: known?.kind ?? .text, isKnown: known != nil, position: position,
      continuations: continuations, form: form, sureness: sureness)
  }
}
