import CDeflate

/// Deflates the font programs of one face by putting them together from outlines that were coded before.
///
/// Each of thousands of files bears another choice of the same outlines, and deflating that choice takes longer than all else
/// that a file needs. So a face has one code for all its files: the pieces of its outlines are coded once, and a program is
/// a header, their bits one after the other, and the few bytes around them. Reference: RFC 1950 and 1951.
final class FontPacker: Sendable {
  private let code: RunCode
  private let header: BitRun
  private let pieces: OutlinePieces
  /// The coded pieces, each from a byte on.
  private let bits: [UInt8]
  private let places: [(start: Int, count: Int)]

  /// - Parameter count: codes below this are those of outlines that files may choose.
  init(_ programs: any GlyphPrograms, count: Int) {
    let pieces = OutlinePieces(programs, count: count)
    let code = Self.code(for: pieces, of: programs, count: count)
    var bits: [UInt8] = []
    var places: [(start: Int, count: Int)] = []
    pieces.outlines.withUnsafeBufferPointer { outlines in
      for piece in pieces.pieces {
        var coded = BitBuffer(capacity: 2 * piece.bytes.count + 8)
        code.append(.init(rebasing: outlines[piece.bytes]), to: &coded)
        places.append((bits.count, coded.count))
        bits += coded.finish()
      }
    }
    self.code = code
    header = code.header
    self.pieces = pieces
    self.places = places
    self.bits = bits + [UInt8](repeating: 0, count: 8)
  }

  /// The code that suits files with some of the outlines: with every third and every fifth, as texts may have them.
  private static func code(for pieces: OutlinePieces, of programs: any GlyphPrograms, count: Int) -> RunCode {
    var frequencies = RunCode.Frequencies()
    for step in [3, 5] {
      let program = programs.program(of: Array(stride(from: 0, to: count, by: step)))
      program.bytes.withUnsafeBufferPointer { bytes in
        frequencies.add(.init(rebasing: bytes[..<program.outlines.lowerBound]))
        frequencies.add(.init(rebasing: bytes[program.outlines.upperBound...]))
      }
      pieces.outlines.withUnsafeBufferPointer { outlines in
        pieces.walk(program.codes, from: program.outlines.lowerBound) {
          frequencies.add(length: $0, distance: $1)
        } piece: {
          frequencies.add(.init(rebasing: outlines[pieces.pieces[$0].bytes]))
        }
      }
    }
    return RunCode(frequencies)
  }

  /// The program deflated, in the form of zlib.
  func packed(_ program: FontProgram) -> [UInt8] {
    var output = BitBuffer(capacity: program.bytes.count + 256)
    // The worst code has 15 bits for a byte.
    output.reserve(header.bytes.count + 2 * program.bytes.count + 16)
    // A deflate stream with a window of 32 KB, made fast.
    output.append(0x0178, count: 16)
    header.bytes.withUnsafeBytes { output.append($0, from: 0, count: header.count) }
    let sum = program.bytes.withUnsafeBufferPointer { bytes in
      code.append(.init(rebasing: bytes[..<program.outlines.lowerBound]), to: &output)
      bits.withUnsafeBytes { bits in
        pieces.walk(program.codes, from: program.outlines.lowerBound) {
          code.appendCopy(length: $0, distance: $1, to: &output)
        } piece: {
          output.append(bits, from: places[$0].start, count: places[$0].count)
        }
      }
      code.append(.init(rebasing: bytes[program.outlines.upperBound...]), to: &output)
      return libdeflate_adler32(1, bytes.baseAddress, bytes.count)
    }
    code.appendEnd(to: &output)
    return output.finish() + (0..<4).map { UInt8(truncatingIfNeeded: sum >> UInt32(24 - 8 * $0)) }
  }
}
