import PDFObjects

/// What a font of a PDF tells: whether its letters can be drawn and copied.
final class FontFacts {
  let name: String
  let kind: String
  let isEmbedded: Bool
  let isSubset: Bool
  let hasUnicode: Bool
  /// Whether readers can tell letters by a map or by a usual encoding.
  let isCopyable: Bool
  /// Whether text is set in it that is seen.
  var isShown = false
  private let map: UnicodeReader
  private let isComposite: Bool
  private let codes: ClosedRange<Int>?
  private let lacking: Set<Int>
  private let glyphs: [UInt8]?
  private let isIdentity: Bool

  init(_ font: PDFDictionary, in document: PDFDocument) {
    let descendant = document.dictionary(document.array(font["DescendantFonts"]).first)
    let own = descendant ?? font
    let descriptor = document.dictionary(own["FontDescriptor"])
    kind = document.value(own["Subtype"]).name ?? ""
    name = document.value(font["BaseFont"]).name ?? document.value(font["Name"]).name ?? ""
    isEmbedded = kind == "Type3" || ["FontFile", "FontFile2", "FontFile3"].contains { descriptor?[$0] != nil }
    isSubset = name.utf8.dropFirst(6).first == UInt8(ascii: "+")
    hasUnicode = document.value(font["ToUnicode"]).isStream
    isComposite = document.value(font["Subtype"]).name == "Type0"
    map = UnicodeReader(document.content(of: font["ToUnicode"]), codeLength: isComposite ? 2 : 1)
    isIdentity = isComposite && (document.value(font["Encoding"]).name ?? "").hasPrefix("Identity")
    let placed = document.value(descendant?["CIDToGIDMap"])
    glyphs = isIdentity && placed.isStream ? document.content(of: descendant?["CIDToGIDMap"]) : nil
    let encoding = FontEncoding(font, kind: kind, descriptor: descriptor, document)
    lacking = encoding.lacking
    isCopyable = hasUnicode || (isComposite ? Self.isKnown(font, descendant, document) : encoding.isUsual)
    if !isComposite, isEmbedded, kind != "Type3",
      let first = document.value(font["FirstChar"]).integer, let last = document.value(font["LastChar"]).integer,
      (0...255).contains(first), (first...255).contains(last)
    {
      codes = first...last
    } else {
      codes = nil
    }
  }

  /// Whether a composite font counts its letters as a public collection does.
  private static func isKnown(_ font: PDFDictionary, _ descendant: PDFDictionary?, _ document: PDFDocument) -> Bool {
    let system = document.dictionary(descendant?["CIDSystemInfo"])
    let ordering = document.value(system?["Ordering"]).bytes.map(PDFText.decode) ?? ""
    if ["Japan1", "Japan2", "GB1", "CNS1", "Korea1", "KR"].contains(ordering) { return true }
    let encoding = document.value(font["Encoding"]).name ?? ""
    return encoding.contains("UCS2") || encoding.contains("UTF")
  }

  func text(of bytes: [UInt8]) -> String { map.text(of: bytes) }

  /// How many of a string's characters are of private use, and how many there are.
  func privateUse(in bytes: [UInt8]) -> (count: Int, of: Int) {
    guard hasUnicode else { return (0, 0) }
    var counts = (count: 0, of: 0)
    for scalar in text(of: bytes).unicodeScalars {
      counts.of += 1
      if scalar.properties.generalCategory == .privateUse { counts.count += 1 }
    }
    return counts
  }

  /// Whether a string shows a letter for which the font has no glyph.
  func lacksGlyph(in bytes: [UInt8]) -> Bool {
    guard isEmbedded else { return false }
    if isComposite {
      guard isIdentity else { return false }
      return stride(from: 0, to: bytes.count - 1, by: 2).contains { at in
        let code = Int(bytes[at]) << 8 | Int(bytes[at + 1])
        guard let glyphs else { return code == 0 }
        guard 2 * code + 1 < glyphs.count else { return true }
        return glyphs[2 * code] == 0 && glyphs[2 * code + 1] == 0
      }
    }
    return bytes.contains { byte in
      let code = Int(byte)
      // Writers set spaces without a glyph, and mean the advance.
      if code == 32 || code == 160 || code == 10 || code == 13 { return false }
      return lacking.contains(code) || codes.map { !$0.contains(code) } ?? false
    }
  }

  /// Whether the font holds signs, for which Unicode often has no character.
  var isOfSymbols: Bool {
    let plain = name.lowercased()
    return ["symbol", "dingbat", "wingding", "webding", "icon", "awesome", "glyph"].contains { plain.contains($0) }
  }
}
