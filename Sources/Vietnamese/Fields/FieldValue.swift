import Foundation

/// What a field of a record or a ceremony holds.
public enum FieldValue: Sendable, Hashable {
  /// Text in NFC.
  case text(String)
  case date(CivilDate)
  case number(Decimal)
}
