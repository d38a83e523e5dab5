import Geometry
import PDFObjects

/// A page of the source: its boxes, and the forms that paint it.
struct SourcePage {
  private let page: PDFPages.Page
  /// The trim box in the page's own space.
  private let box: Rectangle
  private let media: Rectangle
  /// Clockwise, in quarters of a turn.
  private let quarterTurns: Int
  /// Points in a unit of the page.
  private let unit: Double

  /// No sheet is larger, and no page smaller.
  private static let sizes = 1.0...300_000.0

  init(_ page: PDFPages.Page, number: Int, in document: PDFDocument) throws(PDFFailure) {
    self.page = page
    media = Self.box("MediaBox", of: page, document) ?? Rectangle(x: 0, y: 0, width: 612, height: 792)
    // Boxes that reach beyond the medium are cut to it (ISO 32000-1, 14.11.2.1).
    let cut = ["TrimBox", "CropBox"].lazy.compactMap { [media] key in
      Self.box(key, of: page, document).flatMap { $0.common(with: media) }
    }
    box = cut.first ?? media
    let degrees = document.value(page.dictionary["Rotate"]).integer ?? 0
    quarterTurns = ((degrees / 90) % 4 + 4) % 4
    let given = document.value(page.dictionary["UserUnit"]).number ?? 1
    unit = (0.01...10_000).contains(given) ? given : 1
    guard Self.sizes.contains(box.width * unit), Self.sizes.contains(box.height * unit) else {
      throw .damaged("page \(number) has an impossible size")
    }
  }

  private static func box(_ key: String, of page: PDFPages.Page, _ document: PDFDocument) -> Rectangle? {
    let numbers = document.numbers(page.dictionary[key])
    guard numbers.count == 4 else { return nil }
    let box = Rectangle(
      x: min(numbers[0], numbers[2]), y: min(numbers[1], numbers[3]), width: abs(numbers[2] - numbers[0]),
      height: abs(numbers[3] - numbers[1]))
    return box.isEmpty ? nil : box
  }

  /// The trimmed size as the page is shown, in points.
  var trim: Size {
    let size = Size(box.width * unit, box.height * unit)
    return quarterTurns % 2 == 0 ? size : Size(size.height, size.width)
  }

  /// From the page's own space to its trim as it is shown, y downwards from the upper left corner.
  var toTrim: Transform {
    let turned =
      switch quarterTurns {
      case 1: Transform(a: 0, b: 1, c: 1, d: 0, e: -box.minY, f: -box.minX)
      case 2: Transform(a: -1, b: 0, c: 0, d: 1, e: box.maxX, f: -box.minY)
      case 3: Transform(a: 0, b: -1, c: -1, d: 0, e: box.maxY, f: box.maxX)
      default: Transform(a: 1, b: 0, c: 0, d: -1, e: -box.minX, f: box.maxY)
      }
    return turned.then(.scale(unit, unit))
  }

  // MARK: Forms

  /// The page's content as a form that other pages can paint, and whether all of it could be read.
  func form(in document: PDFDocument) throws(PDFFailure) -> (form: PDFReference, isWhole: Bool) {
    var dictionary = PDFDictionary()
    dictionary.add("Type", .name("XObject"))
    dictionary.add("Subtype", .name("Form"))
    dictionary.add("BBox", .array([media.minX, media.minY, media.maxX, media.maxY].map { .real($0) }))
    let resources = page.dictionary["Resources"]
    dictionary.add(
      "Resources", document.dictionary(resources) == nil ? .dictionary(PDFDictionary()) : resources ?? .null)
    if let group = page.dictionary["Group"], document.dictionary(group) != nil { dictionary.add("Group", group) }
    let given = document.value(page.dictionary["Contents"])
    let parts = given.array ?? (given.isStream ? [page.dictionary["Contents"] ?? .null] : [])
    if parts.count == 1, case .stream(let own, let reference) = document.value(parts[0]),
      let bytes = document.rawBytes(of: reference)
    {
      for key in ["Filter", "DecodeParms"] { if let value = own[key] { dictionary.add(key, value) } }
      return (try document.add(dictionary, bytes: bytes), true)
    }
    var content: [UInt8] = []
    var isWhole = true
    for part in parts where document.value(part) != .null {
      let read = document.contentAsFar(of: part)
      if !read.isWhole { isWhole = false }
      content += read.bytes + [10]
    }
    return (try document.add(dictionary, bytes: content), isWhole)
  }

  /// What lies on the page without being its content, as far as it is printed.
  func stamps(in document: PDFDocument, hidden: Set<PDFValue>) throws(PDFFailure) -> (stamps: [Stamp], lost: LostStamps)
  {
    var (stamps, lost) = ([Stamp](), LostStamps())
    for given in document.array(page.dictionary["Annots"]).prefix(20_000) {
      guard let dictionary = document.dictionary(given) else { continue }
      let annotation = PDFAnnotation(dictionary, in: document)
      // Links and the windows of notes are for the screen; hidden ones are nowhere.
      guard !annotation.isHidden, !["Link", "Popup", "PrinterMark", "TrapNet"].contains(annotation.kind) else {
        continue
      }
      if let layer = dictionary["OC"], hidden.contains(layer) { continue }
      guard annotation.isPrinted else {
        lost.note(annotation, isSeen: annotation.appearance != nil)
        continue
      }
      if let stamp = try Stamp(annotation, in: document) {
        stamps.append(stamp)
      } else {
        lost.note(annotation, isSeen: true)
      }
    }
    return (stamps, lost)
  }
}

extension Rectangle {
  /// What two rectangles have in common; nothing where that is no area.
  func common(with other: Rectangle) -> Rectangle? {
    let (left, bottom) = (max(minX, other.minX), max(minY, other.minY))
    let common = Rectangle(
      x: left, y: bottom, width: min(maxX, other.maxX) - left, height: min(maxY, other.maxY) - bottom)
    return common.isEmpty ? nil : common
  }
}
