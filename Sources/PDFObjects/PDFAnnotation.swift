/// What lies on a page without being its content, and how it looks.
public struct PDFAnnotation {
  public let kind: String
  /// Two opposite corners, in the page's space.
  public let box: [Double]?
  /// Whether it is shown nowhere.
  public let isHidden: Bool
  /// Whether it is printed with the page.
  public let isPrinted: Bool
  /// The form that paints it, in the state that it is in.
  public let appearance: PDFReference?
  /// Whether someone has filled it in: a field of a form with a value.
  public let hasValue: Bool

  public init(_ dictionary: PDFDictionary, in document: PDFDocument) {
    kind = document.value(dictionary["Subtype"]).name ?? ""
    let numbers = document.numbers(dictionary["Rect"])
    box = numbers.count == 4 ? numbers : nil
    let flags = document.value(dictionary["F"]).integer ?? 0
    isHidden = flags & 2 != 0
    isPrinted = flags & 4 != 0 && flags & 2 == 0
    let value = document.value(dictionary["V"] ?? document.dictionary(dictionary["Parent"])?["V"])
    hasValue = kind == "Widget" && !(value == .null || value.bytes?.isEmpty == true || value.name == "Off")
    appearance = Self.appearance(of: dictionary, in: document)
  }

  private static func appearance(of dictionary: PDFDictionary, in document: PDFDocument) -> PDFReference? {
    let normal = document.value(document.dictionary(dictionary["AP"])?["N"])
    if case .stream(_, let reference) = normal { return reference }
    guard let states = normal.dictionary else { return nil }
    let state =
      document.value(dictionary["AS"]).name
      ?? document.value(dictionary["V"] ?? document.dictionary(dictionary["Parent"])?["V"]).name
    guard let state, case .stream(_, let reference) = document.value(states[state]) else { return nil }
    return reference
  }
}
