/// Why a PDF cannot be worked with.
public enum PDFFailure: Error, Sendable, Hashable {
  /// What libqpdf says is wrong.
  case damaged(String)
  /// It opens with another password only.
  case locked
  /// It asks for far more memory, time or depth than its size allows.
  case tooCostly
}
