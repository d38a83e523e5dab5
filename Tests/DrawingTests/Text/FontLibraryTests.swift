import Findings
import Foundation
import Testing

@testable import Drawing

@Suite struct FontLibraryTests {
  @Test("Faces carry the names that fonts give themselves")
  func names() throws {
    let face = try TestFonts.library.face(family: "TeX Gyre Termes", weight: .bold, isItalic: true)
    #expect(face.postScriptName == "TeXGyreTermes-BoldItalic")
    #expect(face.path.hasSuffix("texgyretermes-bolditalic.otf"))
    let display = try TestFonts.library.face(family: "Noto Serif Display", weight: .bold, isItalic: false)
    #expect(display.postScriptName == "NotoSerifDisplay-Bold")
  }

  @Test("Folders are read in their order, files sorted, a folder that is not there holds nothing")
  func order() throws {
    let paths = try FontLibrary(folders: TestFonts.folders).faces.map(\.path)
    #expect(paths == TestFonts.library.faces.map(\.path))
    let termes = paths.filter { $0.hasPrefix(TestFonts.folders[0]) }
    #expect(termes == termes.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) })
    #expect(try FontLibrary(folders: ["/nowhere"]).faces.isEmpty)
  }

  @Test("A file that is no font is left out with a finding, and so is a variable font")
  func leftOut() throws {
    let folder = try temporaryFolder()
    try write("not a font", to: folder + "/broken.ttf")
    try write("not looked at", to: folder + "/readme.txt")
    let library = try FontLibrary(folders: [folder])
    #expect(library.faces.isEmpty)
    #expect(library.findings.map(\.code) == [Code.unreadableFont])
    #expect(library.findings[0].place == Place(folder + "/broken.ttf"))
  }

  @Test("A variable font is left out: one weight would be laid out, another embedded")
  func variable() throws {
    let folder = try temporaryFolder()
    let bytes = try Data(contentsOf: URL(filePath: TestFonts.folders[1] + "/LiberationSerif-Regular.ttf"))
    try withVariations(Array(bytes)).write(to: URL(filePath: folder + "/variable.ttf"))
    let library = try FontLibrary(folders: [folder])
    #expect(library.faces.isEmpty)
    #expect(library.findings.map(\.code) == [Code.variableFont])
    #expect(library.findings.map(\.severity) == [.warning])
  }

  /// The font with one axis of weight added in place of its table `gasp`, which is as good as unused.
  private func withVariations(_ font: [UInt8]) throws -> Data {
    let axis: [UInt8] = [
      0, 1, 0, 0, 0, 16, 0, 2, 0, 1, 0, 20, 0, 0, 0, 8, 0x77, 0x67, 0x68, 0x74, 0, 100, 0, 0, 1, 0x90, 0, 0, 3, 0x84, 0,
      0, 0, 0, 1, 0,
    ]
    let tables = Int(font[4]) << 8 | Int(font[5])
    let entry = try #require(
      (0..<tables).map { 12 + 16 * $0 }.first { font[$0..<$0 + 4].elementsEqual("gasp".utf8) })
    var changed = font
    func number(_ value: Int) -> [UInt8] { (0..<4).map { UInt8(value >> (24 - 8 * $0) & 255) } }
    changed.replaceSubrange(entry..<entry + 4, with: Array("fvar".utf8))
    changed.replaceSubrange(entry + 8..<entry + 16, with: number(font.count) + number(axis.count))
    return Data(changed + axis)
  }

  @Test("A family written with other capitals or spaces is not guessed, but its name is told")
  func similarNames() {
    do throws(Finding) {
      _ = try TestFonts.library.face(family: "Tex Gyre-termes", weight: .bold, isItalic: false)
      Issue.record("no finding")
    } catch {
      #expect(error.hint?.english == "Its name is “TeX Gyre Termes”.")
    }
  }

  @Test("A face whose file went away is a finding")
  func lost() throws {
    let face = Face(family: "Gone", weight: .regular, isItalic: false, path: "/nowhere.otf", postScriptName: "Gone")
    let typesetter = try Typesetter(fonts: FontLibrary(faces: [face]))
    do {
      _ = try typesetter.shape(StyledText("a", TextStyle(family: "Gone", size: 9)))
      Issue.record("no finding")
    } catch {
      #expect(error.code == Code.lostFontFile)
    }
  }

  private func temporaryFolder() throws -> String {
    let folder = FileManager.default.temporaryDirectory.appending(path: "khen-fonts-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    return folder.path
  }

  private func write(_ text: String, to path: String) throws { try Data(text.utf8).write(to: URL(filePath: path)) }
}
