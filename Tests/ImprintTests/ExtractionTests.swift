import Drawing
import Findings
import Foundation
import Geometry
import Testing

@testable import Imprint

@Suite("Text comes out as it went in")
struct ExtractionTests {
  static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()
  static let python = root.appending(path: ".build-judges/bin/python").path
  static let hasReaders = FileManager.default.isExecutableFile(atPath: python)
  private static let faces: FontLibrary = {
    do throws(Finding) {
      let own = try FontLibrary(folders: [root.appending(path: "fonts/faces").path])
      return own.faces.isEmpty ? Specimens.library : own
    } catch {
      return Specimens.library
    }
  }()

  /// Every letter in a word, and every capital alone between spaces.
  private static func lines() -> [String] {
    let small = Specimens.small.map(String.init)
    let capitals = small.map { $0.uppercased() }
    func rows(_ words: [String]) -> [String] {
      stride(from: 0, to: words.count, by: 12).map { words[$0..<min($0 + 12, words.count)].joined(separator: " ") }
    }
    return rows(small.map { "t\($0)n" }) + rows(capitals.map { "T\($0)N" }) + rows(capitals)
      + ["Nguyễn Thị Hường, Đỗ Quốc Ẩn – số 05/QĐ-SCT", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"]
  }

  private static func page(of face: Face, tracking: Double = 0, features: [String] = []) throws -> (Page, String) {
    let typesetter = try Typesetter(fonts: faces)
    var frame = Frame(size: Size(595, 842))
    for (index, text) in lines().enumerated() {
      let style = TextStyle(
        family: face.family, weight: face.weight, isItalic: face.isItalic, size: 13, tracking: tracking,
        features: features)
      let shaped = try typesetter.shape(StyledText([.init(text, style)]))
      frame.marks.append(.init(.text(shaped.line(0..<shaped.text.utf8.count)), at: Point(40, 60 + 24 * Double(index))))
    }
    return (Page(trim: Size(595, 842), frame: frame), lines().joined(separator: " "))
  }

  private static func read(_ pages: [Page], _ name: String) throws -> [String: [String]] {
    let bytes = try ImprintRun().file(pages, information: Specimens.information)
    let file = try Judge.file(bytes, name)
    let result = try Judge.run(python, [root.appending(path: "scripts/judges/extract.py").path, file])
    return try JSONDecoder().decode([String: [String]].self, from: Data(result.output.utf8))
  }

  @Test("all letters of Vietnamese, in every face, by five readers", .enabled(if: hasReaders))
  func everyFace() throws {
    let specimens = try Self.faces.faces.map { try Self.page(of: $0) }
    let found = try Self.read(specimens.map(\.0), "faces.pdf")
    #expect(found.count == 5)
    for (reader, pages) in found.sorted(by: { $0.key < $1.key }) {
      #expect(pages.count == specimens.count, "\(reader): \(pages.first ?? "")")
      for (index, text) in pages.enumerated() where index < specimens.count {
        let face = Self.faces.faces[index].postScriptName
        #expect(text == specimens[index].1, "\(reader), \(face)")
      }
    }
  }

  @Test("letter-spaced text stays whole words", .enabled(if: hasReaders), arguments: [0.03, 0.06, 0.09])
  func tracked(_ tracking: Double) throws {
    let wanted = ["Liberation Serif", "TeX Gyre Termes", "Noto Serif Display"]
    let faces = Self.faces.faces.filter { wanted.contains($0.family) && $0.weight == .bold && !$0.isItalic }
    let specimens = try faces.map { try Self.page(of: $0, tracking: tracking) }
    let found = try Self.read(specimens.map(\.0), "tracked-\(tracking).pdf")
    for (reader, pages) in found.sorted(by: { $0.key < $1.key }) {
      // These two do not know ActualText, and take gaps of more than a tenth of the size for spaces.
      if tracking > 0.08, reader == "pdfminer" || reader == "pypdf" { continue }
      for (index, text) in pages.enumerated() where index < specimens.count {
        #expect(text == specimens[index].1, "\(reader), \(faces[index].postScriptName)")
      }
    }
  }

  @Test("small capitals come back as the letters that they stand for", .enabled(if: hasReaders))
  func smallCapitals() throws {
    let faces = Self.faces.faces.filter { $0.family == "TeX Gyre Termes" }
    let specimens = try faces.map { try Self.page(of: $0, features: ["smcp"]) }
    let found = try Self.read(specimens.map(\.0), "small-capitals.pdf")
    for (reader, pages) in found.sorted(by: { $0.key < $1.key }) {
      for (index, text) in pages.enumerated() where index < specimens.count {
        #expect(text == specimens[index].1, "\(reader), \(faces[index].postScriptName)")
      }
    }
  }
}
