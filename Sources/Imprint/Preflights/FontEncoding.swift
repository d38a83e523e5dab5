import PDFObjects

/// How a simple font's codes name their letters.
struct FontEncoding {
  /// Whether readers know the letters without a map.
  let isUsual: Bool
  /// Codes that are given to no glyph on purpose.
  let lacking: Set<Int>

  init(_ font: PDFDictionary, kind: String, descriptor: PDFDictionary?, _ document: PDFDocument) {
    let encoding = document.value(font["Encoding"])
    let base = encoding.name ?? document.value(encoding.dictionary?["BaseEncoding"]).name
    var (names, lacking): ([String], Set<Int>) = ([], [])
    var code = 0
    for value in document.array(encoding.dictionary?["Differences"]) {
      if let next = value.integer {
        code = next
      } else if let name = value.name {
        if name == ".notdef" { lacking.insert(code) } else { names.append(name) }
        code += 1
      }
    }
    self.lacking = lacking
    let isSymbolic = (document.value(descriptor?["Flags"]).integer ?? 32) & 4 != 0
    let isNamed = names.allSatisfy(Self.isKnown)
    switch kind {
    case "Type3": isUsual = !names.isEmpty && isNamed
    case "TrueType": isUsual = isNamed && (base != nil || !names.isEmpty || !isSymbolic)
    // Programs of Type 1 name their letters themselves.
    default: isUsual = isNamed
    }
  }

  /// Names of letters say what they are, unless a program has only counted them.
  private static func isKnown(_ name: String) -> Bool {
    guard let first = name.unicodeScalars.first, first.properties.isAlphabetic else { return name.hasPrefix(".") }
    let letters = name.unicodeScalars.prefix { $0.properties.isAlphabetic }
    let rest = name.unicodeScalars.dropFirst(letters.count)
    if rest.isEmpty { return true }
    let isCounted = rest.allSatisfy { ("0"..."9").contains($0) }
    return
      !(isCounted
      && ["g", "G", "c", "C", "a", "cid", "CID", "glyph", "index", "char"].contains(
        String(String.UnicodeScalarView(letters))))
  }
}
