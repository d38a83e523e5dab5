import PDFObjects

/// Puts faults into the bytes of a finished PDF.
struct FileSurgery {
  private let bytes: [UInt8]
  private let reader: PDFDocument?

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    reader = try? PDFDocument(bytes)
  }

  /// The same file with other objects: all written anew, one after the other, with a plain cross-reference.
  private func written(_ change: (PDFReference, PDFValue, [UInt8]?) -> (PDFValue, [UInt8]?)) -> [UInt8] {
    guard let reader else { return bytes }
    var output = Array("%PDF-1.7\n".utf8)
    var places: [(number: Int, offset: Int)] = []
    for number in reader.references {
      let value = reader.object(number)
      if value == .null { continue }
      let type = value.dictionary?["Type"]?.name
      if type == "ObjStm" || type == "XRef" { continue }
      var content: [UInt8]?
      if case .stream = value { content = reader.content(of: value) }
      let (changed, data) = change(number, value, content)
      places.append((number.number, output.count))
      output += Array("\(number.number) 0 obj\n".utf8)
      output += Self.text(of: changed, content: data)
      output += Array("\nendobj\n".utf8)
    }
    let start = output.count
    output += Array("xref\n0 1\n0000000000 65535 f \n".utf8)
    for place in places {
      let digits = String(place.offset)
      output += Array("\(place.number) 1\n\(String(repeating: "0", count: 10 - digits.count))\(digits) 00000 n \n".utf8)
    }
    let root = Self.text(of: reader.trailer["Root"] ?? .null, content: nil)
    let size = (places.map(\.number).max() ?? 0) + 1
    output += Array("trailer\n<</Size \(size)/Root ".utf8) + root + Array(">>\nstartxref\n\(start)\n%%EOF\n".utf8)
    return output
  }

  private static func text(of value: PDFValue, content: [UInt8]?) -> [UInt8] {
    guard case .stream(let dictionary, _) = value else { return Array(value.text.utf8) }
    let data = content ?? []
    return text(of: dictionary, length: data.count) + Array("\nstream\n".utf8) + data + Array("\nendstream".utf8)
  }

  private static func text(of dictionary: PDFDictionary, length: Int) -> [UInt8] {
    var kept = dictionary
    for key in ["Filter", "DecodeParms"] { kept[key] = nil }
    kept["Length"] = .integer(length)
    return Array(PDFValue.dictionary(kept).text.utf8)
  }

  /// The numbers of the streams that hold font programs, with the key that names them.
  private var programs: [(number: PDFReference, key: String)] {
    guard let reader else { return [] }
    return reader.references.flatMap { number in
      ["FontFile2", "FontFile3"].compactMap { key in
        guard case .reference(let program)? = reader.object(number).dictionary?[key] else { return nil }
        return (program, key)
      }
    }
  }

  /// The same file, only its objects written in another way.
  func rewritten() -> [UInt8] { written { ($1, $2) } }

  // MARK: Faults

  /// Two letters of one TrueType program exchanged, everything else as it was.
  func swappingGlyphs() -> [UInt8] {
    let trueType = Set(programs.filter { $0.key == "FontFile2" }.map(\.number))
    return written { number, value, content in
      guard trueType.contains(number), let content else { return (value, content) }
      return (value, Self.swappingGlyphs(in: content))
    }
  }

  /// The two longest outlines of about the same length, next to one another in the order of their lengths.
  private static func swappingGlyphs(in font: [UInt8]) -> [UInt8] {
    func number(_ offset: Int, _ count: Int) -> Int { font[offset..<offset + count].reduce(0) { $0 << 8 | Int($1) } }
    var tables: [String: Int] = [:]
    for index in 0..<number(4, 2) {
      let entry = 12 + index * 16
      tables[String(decoding: font[entry..<entry + 4], as: UTF8.self)] = number(entry + 8, 4)
    }
    guard let head = tables["head"], let loca = tables["loca"], let glyf = tables["glyf"], let maxp = tables["maxp"]
    else { return font }
    let isLong = number(head + 50, 2) == 1
    let count = number(maxp + 4, 2)
    func offset(_ glyph: Int) -> Int {
      isLong ? number(loca + glyph * 4, 4) : number(loca + glyph * 2, 2) * 2
    }
    let outlines = (1..<count).map { ($0, offset($0 + 1) - offset($0)) }.filter { $0.1 > 40 }.map(\.0)
    guard outlines.count > 3 else { return font }
    var order = Array(0..<count)
    // All outlines move on by one: no letter stays what it was, whatever the pages show.
    for (index, glyph) in outlines.enumerated() { order[glyph] = outlines[(index + 1) % outlines.count] }
    var changed = font
    var position = 0
    for glyph in 0...count {
      if isLong {
        for byte in 0..<4 { changed[loca + glyph * 4 + byte] = UInt8((position >> (24 - 8 * byte)) & 255) }
      } else {
        for byte in 0..<2 { changed[loca + glyph * 2 + byte] = UInt8((position / 2) >> (8 - 8 * byte) & 255) }
      }
      guard glyph < count else { break }
      let (start, end) = (offset(order[glyph]), offset(order[glyph] + 1))
      for byte in 0..<end - start { changed[glyf + position + byte] = font[glyf + start + byte] }
      position += end - start
    }
    return changed
  }

  /// The maps to Unicode tell the next letter for each.
  func changingUnicode() -> [UInt8] {
    written { _, value, content in
      guard let content, content.starts(with: "/CIDInit".utf8) else { return (value, content) }
      let lines = String(decoding: content, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
      let changed = lines.map { line -> String in
        guard line.hasPrefix("<"), line.hasSuffix(">"), let start = line.lastIndex(of: "<"),
          let letter = Int(line[line.index(after: start)...].dropLast(), radix: 16)
        else { return String(line) }
        let digits = String(letter + 1, radix: 16)
        return line[...start] + String(repeating: "0", count: max(0, 4 - digits.count)) + digits + ">"
      }
      return (value, Array(changed.joined(separator: "\n").utf8))
    }
  }

  /// Each face has the letters of the next.
  func exchangingFonts() -> [UInt8] {
    let all = programs
    let numbers = all.filter { $0.key == all.first?.key }.map(\.number)
    guard numbers.count > 1, let reader else { return bytes }
    return written { number, value, content in
      guard let index = numbers.firstIndex(of: number) else { return (value, content) }
      let other = numbers[(index + 1) % numbers.count]
      return (reader.object(other), reader.content(of: reader.object(other)))
    }
  }

  /// The page stands on its side.
  func rotating() -> [UInt8] {
    written { _, value, content in
      guard var dictionary = value.dictionary, dictionary["Type"]?.name == "Page" else { return (value, content) }
      dictionary.add("Rotate", .integer(90))
      return (.dictionary(dictionary), content)
    }
  }
}
