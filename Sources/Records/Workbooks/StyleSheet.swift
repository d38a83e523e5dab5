import Findings

/// The styles of a workbook's cells, as far as they say how numbers are shown and in which font text is set.
enum StyleSheet {
  /// More styles than Excel itself allows.
  private static let largestCount = 70_000

  static func read(_ archive: Archive, part: String?) throws(Finding) -> [CellStyle] {
    guard let part, let entry = try archive.entry(part) else { return [] }
    let reader = try XMLReader(entry)
    var formats: [Int: NumberFormat] = [:]
    var fonts: [Font] = []
    var styles: [CellStyle] = []
    while let event = try reader.next() {
      guard event == .start else { continue }
      switch reader.localName {
      case "numFmt":
        let attributes = reader.attributes
        guard let id = attributes["numFmtId"].flatMap({ Int($0) }), let code = attributes["formatCode"] else {
          continue
        }
        formats[id] = NumberFormat(code: code)
      case "fonts": fonts = try readFonts(reader)
      case "cellXfs": styles = try readStyles(reader, formats: formats, fonts: fonts)
      case "dxfs", "cellStyleXfs", "cellStyles": try reader.skip()
      default: continue
      }
    }
    return styles
  }

  private struct Font {
    var name: String?
    var isStruck = false
  }

  private static func readFonts(_ reader: XMLReader) throws(Finding) -> [Font] {
    var fonts: [Font] = []
    let outer = reader.depth
    while let event = try reader.next() {
      if event == .end, reader.depth == outer { break }
      guard event == .start else { continue }
      if reader.localName == "font" {
        fonts.append(Font())
      } else if reader.localName == "name", !fonts.isEmpty {
        fonts[fonts.count - 1].name = reader.attributes["val"]
      } else if reader.localName == "strike", !fonts.isEmpty {
        fonts[fonts.count - 1].isStruck = XMLFlag.isSet(reader.attributes["val"])
      }
      guard fonts.count < largestCount else { break }
    }
    return fonts
  }

  private static func readStyles(
    _ reader: XMLReader, formats: [Int: NumberFormat], fonts: [Font]
  ) throws(Finding) -> [CellStyle] {
    var styles: [CellStyle] = []
    let outer = reader.depth
    while let event = try reader.next() {
      if event == .end, reader.depth == outer { break }
      guard event == .start, reader.localName == "xf" else { continue }
      let attributes = reader.attributes
      let number = attributes["numFmtId"].flatMap { Int($0) } ?? 0
      let font = attributes["fontId"].flatMap { Int($0) } ?? 0
      let format = formats[number] ?? NumberFormat(builtIn: number)
      let known = fonts.indices.contains(font) ? fonts[font] : Font()
      styles.append(CellStyle(format: format, font: known.name, isStruck: known.isStruck))
      guard styles.count < largestCount else { break }
    }
    return styles
  }
}
