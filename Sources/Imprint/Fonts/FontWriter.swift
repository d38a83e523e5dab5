import Findings

/// Writes the objects of one face in a file: the Type 0 font, its CID font, descriptor, program and the map to Unicode.
struct FontWriter {
  let face: FaceProgram
  let glyphs: GlyphSet
  let writer: ObjectWriter
  let compressor: Compressor

  /// Writes all, the Type 0 font under the number that contents refer to.
  func write(as number: Int) throws(Finding) {
    let used = glyphs.codes
    let (program, length) = try face.program(of: used, by: compressor)
    let name = subsetName(used)
    let first = writer.reserve(2)
    let (descendant, descriptor) = (first, first + 1)
    let file = writer.add(body: program) { dictionary in
      if face.kind == .compact {
        dictionary.append("/Subtype/CIDFontType0C")
      } else {
        dictionary.append("/Length1 ")
        dictionary.append(integer: length)
      }
    }
    let map = face.unicodeMap(for: used, texts: glyphs, compressor: compressor)
    let unicode = writer.add(body: map) { _ in }
    writer.write(number) { dictionary in
      dictionary.append("<</Type/Font/Subtype/Type0/BaseFont")
      dictionary.append(name: name)
      dictionary.append("/Encoding/Identity-H/DescendantFonts[")
      dictionary.append(reference: descendant)
      dictionary.append("]/ToUnicode ")
      dictionary.append(reference: unicode)
      dictionary.append(">>")
    }
    writer.write(descendant) { dictionary in
      appendDescendant(to: &dictionary, name: name, descriptor: descriptor, used: used)
    }
    writer.write(descriptor) { appendDescriptor(to: &$0, name: name, file: file) }
  }

  private func appendDescendant(
    to dictionary: inout ByteBuffer, name: String, descriptor: Int, used: [Int]
  ) {
    dictionary.append("<</Type/Font/Subtype")
    dictionary.append(face.kind == .compact ? "/CIDFontType0" : "/CIDFontType2")
    dictionary.append("/BaseFont")
    dictionary.append(name: name)
    dictionary.append("/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/FontDescriptor ")
    dictionary.append(reference: descriptor)
    if face.kind == .trueType { dictionary.append("/CIDToGIDMap/Identity") }
    dictionary.append("/DW 0/W[")
    var previous = -2
    for code in used {
      if code != previous + 1 {
        if previous >= 0 { dictionary.append(UInt8(ascii: "]")) }
        dictionary.append(integer: code)
        dictionary.append(UInt8(ascii: "["))
      } else {
        dictionary.append(UInt8(ascii: " "))
      }
      dictionary.append(face.widths[Int(face.glyphsByCode[code])], decimals: 2)
      previous = code
    }
    dictionary.append(used.isEmpty ? "]>>" : "]]>>")
  }

  private func appendDescriptor(to dictionary: inout ByteBuffer, name: String, file: Int) {
    let metrics = face.metrics
    dictionary.append("<</Type/FontDescriptor/FontName")
    dictionary.append(name: name)
    dictionary.append("/Flags ")
    dictionary.append(integer: metrics.flags)
    dictionary.append("/FontBBox[")
    for value in metrics.box {
      dictionary.append(integer: value)
      dictionary.append(UInt8(ascii: " "))
    }
    dictionary.append("]/ItalicAngle ")
    dictionary.append(metrics.italicAngle, decimals: 2)
    dictionary.append("/Ascent ")
    dictionary.append(integer: metrics.ascent)
    dictionary.append("/Descent ")
    dictionary.append(integer: metrics.descent)
    dictionary.append("/CapHeight ")
    dictionary.append(integer: metrics.capHeight)
    dictionary.append("/StemV ")
    dictionary.append(integer: metrics.stemWidth)
    dictionary.append(face.kind == .compact ? "/FontFile3 " : "/FontFile2 ")
    dictionary.append(reference: file)
    dictionary.append(">>")
  }

  /// The face's name behind six letters that tell subsets apart.
  private func subsetName(_ used: [Int]) -> String {
    var fingerprint = Fingerprint()
    fingerprint.add(face.name)
    glyphs.words.withUnsafeBytes { fingerprint.add($0.bindMemory(to: UInt8.self)) }
    let letters = fingerprint.bytes.prefix(6).map { Character(UnicodeScalar(UInt8(ascii: "A") + $0 % 26)) }
    return String(letters) + "+" + face.name
  }
}

/// The map from glyphs to the text that they stand for (ToUnicode).
enum UnicodeMap {
  static func bytes(of used: [Int], glyphs: GlyphSet, face: FaceProgram) -> [UInt8] {
    Imprint.bytes(capacity: 400 + 20 * used.count) { buffer in
      buffer.append(
        "/CIDInit/ProcSet findresource begin 12 dict begin begincmap/CIDSystemInfo<</Registry(Adobe)/Ordering(UCS)/Supplement 0>>def/CMapName/Adobe-Identity-UCS def/CMapType 2 def 1 begincodespacerange<0000><FFFF>endcodespacerange\n"
      )
      let entries = ranges(of: used, glyphs: glyphs, face: face)
      append(entries.filter { $0.count > 1 }, as: "range", to: &buffer) { entry, buffer in
        append(code: entry.code, to: &buffer)
        append(code: entry.code + entry.count - 1, to: &buffer)
        append(entry.text, to: &buffer)
      }
      append(entries.filter { $0.count == 1 }, as: "char", to: &buffer) { entry, buffer in
        append(code: entry.code, to: &buffer)
        append(entry.text, to: &buffer)
      }
      buffer.append("endcmap CMapName currentdict/CMap defineresource pop end end")
    }
  }

  private struct Entry {
    var code: Int
    var text: String
    /// How many codes follow each other, with characters that do so, too.
    var count = 1
  }

  private static func ranges(of used: [Int], glyphs: GlyphSet, face: FaceProgram) -> [Entry] {
    var entries: [Entry] = []
    var next: UInt32 = 0
    for code in used where code > 0 {
      let scalar = face.scalars[Int(face.glyphsByCode[code])]
      guard scalar != 0, let character = UnicodeScalar(scalar) else {
        if let text = glyphs.texts[UInt16(code)] { entries.append(Entry(code: code, text: text)) }
        next = 0
        continue
      }
      // A range must not run over the last byte of codes or characters.
      if let last = entries.last, scalar == next, last.code + last.count == code, code & 0xFF != 0, scalar & 0xFF != 0 {
        entries[entries.count - 1].count += 1
      } else {
        entries.append(Entry(code: code, text: String(character)))
      }
      next = scalar + 1
    }
    return entries
  }

  /// Writes entries in sections of at most a hundred.
  private static func append(
    _ entries: [Entry], as kind: StaticString, to buffer: inout ByteBuffer, each: (Entry, inout ByteBuffer) -> Void
  ) {
    var start = 0
    while start < entries.count {
      let end = min(start + 100, entries.count)
      buffer.append(integer: end - start)
      buffer.append(" beginbf")
      buffer.append(kind)
      buffer.append("\n")
      for entry in entries[start..<end] {
        each(entry, &buffer)
        buffer.append("\n")
      }
      buffer.append("endbf")
      buffer.append(kind)
      buffer.append("\n")
      start = end
    }
  }

  private static func append(_ text: String, to buffer: inout ByteBuffer) {
    buffer.append(UInt8(ascii: "<"))
    for unit in text.utf16 { append(unit: Int(unit), to: &buffer) }
    buffer.append(UInt8(ascii: ">"))
  }

  private static func append(code: Int, to buffer: inout ByteBuffer) {
    buffer.append(UInt8(ascii: "<"))
    append(unit: code, to: &buffer)
    buffer.append(UInt8(ascii: ">"))
  }

  private static func append(unit: Int, to buffer: inout ByteBuffer) {
    for shift in [12, 8, 4, 0] {
      let digit = UInt8(unit >> shift & 15)
      buffer.append(digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "A") + digit - 10)
    }
  }
}
