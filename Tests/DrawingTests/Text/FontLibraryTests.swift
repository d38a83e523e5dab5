import Findings
import Testing

@testable import Drawing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

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
    #expect(library.findings.map(\.code) == [Code(.font, 3)])
    #expect(library.findings[0].place == Place(folder + "/broken.ttf"))
    #expect(Finding.variableFont("x").severity == .warning)
  }

  @Test("A face whose file went away is a finding")
  func lost() throws {
    let face = Face(family: "Gone", weight: .regular, isItalic: false, path: "/nowhere.otf", postScriptName: "Gone")
    let typesetter = try Typesetter(fonts: FontLibrary(faces: [face]))
    do {
      _ = try typesetter.shape(StyledText("a", TextStyle(family: "Gone", size: 9)))
      Issue.record("no finding")
    } catch {
      #expect(error.code == Code(.font, 3))
    }
  }

  private func temporaryFolder() throws -> String {
    var template = Array("/tmp/khen-fonts-XXXXXX".utf8CString)
    return String(cString: try #require(mkdtemp(&template)))
  }

  private func write(_ text: String, to path: String) throws {
    let file = try #require(fopen(path, "w"))
    fputs(text, file)
    fclose(file)
  }
}
