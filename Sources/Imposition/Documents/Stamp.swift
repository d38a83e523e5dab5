import Geometry
import PDFObjects

/// The appearance of an annotation or a field, and where it goes in the page's space.
struct Stamp {
  let form: PDFReference
  let placement: Transform

  /// Nothing where it has no appearance that can be painted. Source: ISO 32000-1, 12.5.5, algorithm 8.1.
  init?(_ annotation: PDFAnnotation, in document: PDFDocument) throws(PDFFailure) {
    guard let appearance = annotation.appearance, let corners = annotation.box,
      case .stream(let dictionary, _) = document.object(appearance)
    else { return nil }
    let box = document.numbers(dictionary["BBox"])
    guard box.count == 4 else { return nil }
    let matrix = document.numbers(dictionary["Matrix"])
    let map =
      matrix.count == 6
      ? Transform(a: matrix[0], b: matrix[1], c: matrix[2], d: matrix[3], e: matrix[4], f: matrix[5]) : .identity
    let shown = map.apply(to: Self.rectangle(box))
    let target = Self.rectangle(corners)
    guard shown.width > 0, shown.height > 0, target.width > 0, target.height > 0 else { return nil }
    let (across, down) = (target.width / shown.width, target.height / shown.height)
    placement = Transform(
      a: across, b: 0, c: 0, d: down, e: target.minX - shown.minX * across, f: target.minY - shown.minY * down)
    form = try Self.form(appearance, dictionary, in: document)
  }

  private static func rectangle(_ corners: [Double]) -> Rectangle {
    Rectangle(
      x: min(corners[0], corners[2]), y: min(corners[1], corners[3]), width: abs(corners[2] - corners[0]),
      height: abs(corners[3] - corners[1]))
  }

  /// Appearances need not say that they are forms; what is painted must.
  private static func form(
    _ reference: PDFReference, _ dictionary: PDFDictionary, in document: PDFDocument
  ) throws(PDFFailure) -> PDFReference {
    if document.value(dictionary["Subtype"]).name == "Form" { return reference }
    guard let bytes = document.rawBytes(of: reference) else { return reference }
    var whole = dictionary
    whole["Type"] = .name("XObject")
    whole["Subtype"] = .name("Form")
    whole["Length"] = nil
    return try document.add(whole, bytes: bytes)
  }
}

/// Annotations and fields that sheets do not bear.
struct LostStamps {
  /// Those that a reader shows on the screen.
  private(set) var seen: [String] = []
  /// Notes, of which only the mark is shown.
  private(set) var unseen: [String] = []

  mutating func note(_ annotation: PDFAnnotation, isSeen: Bool) {
    let isEmpty = annotation.kind == "Widget" && annotation.appearance == nil && !annotation.hasValue
    if isEmpty { return }
    if isSeen, annotation.kind != "Text" { seen.append(annotation.kind) } else { unseen.append(annotation.kind) }
  }

  static func + (left: LostStamps, right: LostStamps) -> LostStamps {
    LostStamps(seen: left.seen + right.seen, unseen: left.unseen + right.unseen)
  }
}
