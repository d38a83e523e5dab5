import Drawing
import Foundation
import PDFObjects
import Testing

@testable import Imprint

@Suite("Font programs put together from outlines that were coded before")
struct PackingTests {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  private static func plain(_ body: Body) -> [UInt8]? { body.isDeflated ? inflated(body.bytes) : body.bytes }

  /// What libqpdf, which deflates by another library, finds in the bytes.
  private static func inflated(_ bytes: [UInt8]) -> [UInt8]? {
    let head =
      "%PDF-1.4\n1 0 obj\n<</Type/Catalog>>\nendobj\n2 0 obj\n<</Filter/FlateDecode/Length \(bytes.count)>>\nstream\n"
    let end = "\nendstream\nendobj\ntrailer\n<</Root 1 0 R>>\n"
    return (try? PDFDocument(Array(head.utf8) + bytes + Array(end.utf8)))?.content(of: .reference(PDFReference(2)))
  }

  @Test("any choice of glyphs of every face comes back as it was, and in few bytes")
  func everyFace() throws {
    let library = try FontLibrary(folders: [Self.root.appending(path: "fonts/faces").path])
    var numbers = SeededNumbers(7)
    var kinds: Set<String> = []
    for face in library.faces {
      let program = try FaceProgram(face)
      kinds.insert("\(program.kind)")
      var choices: [[Int]] = [[], [0], Array(0..<program.repertoireCount), [program.repertoireCount - 1]]
      for _ in 0..<20 {
        let share = numbers.next(below: 100) + 1
        choices.append((0..<program.repertoireCount).filter { _ in numbers.next(below: 100) < share })
      }
      for choice in choices {
        let packed = try program.program(of: choice, by: Compressor(.quick))
        let whole = try program.program(of: choice, by: Compressor(.thorough))
        let plain = try #require(Self.plain(packed.body), "\(face.postScriptName) \(choice)")
        #expect(plain == Self.plain(whole.body), "\(face.postScriptName) \(choice)")
        #expect(packed.length == plain.count && packed.body.bytes.count <= plain.count)
        #expect(Double(packed.body.bytes.count) < 1.6 * Double(whole.body.bytes.count) + 130, "\(face.postScriptName)")
      }
    }
    #expect(kinds == ["trueType", "compact"])
  }

  @Test("a glyph outside the repertoire is deflated with the whole face")
  func beyond() throws {
    let library = try FontLibrary(folders: [Self.root.appending(path: "fonts/faces").path])
    let face = try FaceProgram(try library.face(family: "Liberation Serif", weight: .regular, isItalic: false))
    let choice = [1, 40, face.repertoireCount + 5]
    let quick = try face.program(of: choice, by: Compressor(.quick))
    let whole = try face.program(of: choice, by: Compressor(.thorough))
    #expect(Self.plain(quick.body) == Self.plain(whole.body))
  }

  @Test("codes keep to their longest length and fill their space", arguments: [7, 15])
  func limits(limit: Int) {
    // Frequencies of Fibonacci make the deepest tree.
    var steep = [1, 1]
    while steep.count < 19 { steep.append(steep[steep.count - 1] + steep[steep.count - 2]) }
    for frequencies in [steep, steep.reversed(), [Int](repeating: 5, count: 100), [0, 3, 0, 0, 9, 1]] {
      let codes = PrefixCode(frequencies: frequencies, limit: limit).codes
      let used = codes.filter { $0.count > 0 }
      #expect(used.count == frequencies.filter { $0 > 0 }.count)
      #expect(used.allSatisfy { $0.count <= limit })
      #expect(used.reduce(0) { $0 + 1 << (limit - $1.count) } == 1 << limit)
    }
    #expect(PrefixCode(frequencies: [0, 4], limit: limit).codes.map(\.count) == [0, 1])
  }

  @Test("runs of every length and distance come back, with any byte between them")
  func runs() throws {
    var plain: [UInt8] = (0...255).map { $0 }
    for length in 1...600 {
      for distance in [1, 2, 4] {
        let start = plain.count - distance
        for step in 0..<length { plain.append(plain[start + step]) }
        plain.append(UInt8(truncatingIfNeeded: length))
      }
    }
    var frequencies = RunCode.Frequencies()
    plain.withUnsafeBufferPointer { frequencies.add($0) }
    // The same bytes by the code that was made for them, and by one that expects nothing.
    for code in [RunCode(frequencies), RunCode(RunCode.Frequencies())] {
      var bits = BitBuffer(capacity: 64)
      bits.reserve(2 * plain.count + 1_024)
      bits.append(0x0178, count: 16)
      let header = code.header
      header.bytes.withUnsafeBytes { bits.append($0, from: 0, count: header.count) }
      plain.withUnsafeBufferPointer { code.append($0, to: &bits) }
      code.appendEnd(to: &bits)
      var (low, high) = (1, 0)
      for byte in plain {
        low = (low + Int(byte)) % 65_521
        high = (high + low) % 65_521
      }
      let sum = high << 16 | low
      let packed = bits.finish() + [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: sum >> $0) }
      #expect(Self.inflated(packed) == plain)
    }
  }
}
