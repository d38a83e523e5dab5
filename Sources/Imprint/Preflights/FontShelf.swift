import PDFObjects

/// The fonts of a file, each read once.
final class FontShelf {
  private var known: [PDFValue: FontFacts] = [:]
  private(set) var fonts: [FontFacts] = []

  func font(_ given: PDFValue?, in document: PDFDocument) -> FontFacts? {
    guard let given, let dictionary = document.dictionary(given) else { return nil }
    if let font = known[given] { return font }
    let font = FontFacts(dictionary, in: document)
    known[given] = font
    fonts.append(font)
    return font
  }
}
