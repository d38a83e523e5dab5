import CDeflate

/// Deflates the font programs of one face by putting them together from outlines that were coded before.
///
/// Each of thousands of files bears another choice of the same outlines, and deflating that choice takes longer than all else
/// that a file needs. So a face has one code for all its files: its outlines are coded once, and a program is a header, their
/// bits one after the other, and the few bytes around them. Repeats are looked for near by only, which makes a program a tenth
/// larger than deflating it whole. Reference: RFC 1950 and 1951.
final class FontPacker: Sendable {
  private let code: RunCode
  private let header: BitRun
  /// The coded outlines one behind the other, each from a byte on.
  private let outlines: [UInt8]
  private let places: [(start: Int, count: Int)]

  /// - Parameter count: codes below this are those of outlines that files may choose.
  init(_ programs: any GlyphPrograms, count: Int) {
    var frequencies = RunCode.Frequencies()
    for code in 0..<count {
      programs.outline(of: code).withUnsafeBufferPointer { frequencies.add($0) }
    }
    // What surrounds the outlines has many runs where codes are left out, as files have it; it weighs as much as there.
    let usual = programs.program(of: Array(stride(from: 0, to: count, by: 3)))
    usual.bytes.withUnsafeBufferPointer { bytes in
      for _ in 0..<3 {
        frequencies.add(.init(rebasing: bytes[..<usual.outlines.lowerBound]))
        frequencies.add(.init(rebasing: bytes[usual.outlines.upperBound...]))
      }
    }
    let code = RunCode(frequencies)
    self.code = code
    header = code.header
    var coded: [UInt8] = []
    var places: [(start: Int, count: Int)] = []
    for glyph in 0..<count {
      let outline = programs.outline(of: glyph)
      var bits = BitBuffer(capacity: 256)
      bits.reserve(2 * outline.count)
      outline.withUnsafeBufferPointer { code.append($0, to: &bits) }
      places.append((coded.count, bits.count))
      coded += bits.finish()
    }
    self.places = places
    outlines = coded + [UInt8](repeating: 0, count: 8)
  }

  /// The program deflated, in the form of zlib.
  func packed(_ program: FontProgram) -> [UInt8] {
    var bits = BitBuffer(capacity: program.bytes.count + 256)
    // The worst code has 15 bits for a byte.
    bits.reserve(header.bytes.count + 2 * program.bytes.count + 16)
    // A deflate stream with a window of 32 KB, made fast.
    bits.append(0x0178, count: 16)
    header.bytes.withUnsafeBytes { bits.append($0, from: 0, count: header.count) }
    let sum = program.bytes.withUnsafeBufferPointer { bytes in
      code.append(.init(rebasing: bytes[..<program.outlines.lowerBound]), to: &bits)
      outlines.withUnsafeBytes { outlines in
        for code in program.codes { bits.append(outlines, from: places[code].start, count: places[code].count) }
      }
      code.append(.init(rebasing: bytes[program.outlines.upperBound...]), to: &bits)
      return libdeflate_adler32(1, bytes.baseAddress, bytes.count)
    }
    code.appendEnd(to: &bits)
    return bits.finish() + (0..<4).map { UInt8(truncatingIfNeeded: sum >> UInt32(24 - 8 * $0)) }
  }
}

