import Drawing
import Findings
import Foundation
import SourceTree

/// Which faces a run may use, which ones the catalogue knows, and how many letters of Vietnamese each draws.
public struct FontOverview: Sendable {
  /// A face that is installed, or that the catalogue knows and the machine lacks.
  public struct Line: Sendable, Hashable {
    public var family: String
    public var style: String
    public var isInstalled: Bool
    /// Accented letters that it draws, of 134; nothing where neither the catalogue nor the face itself can tell.
    public var letters: Int?
    public var package: String?
    public var licence: String?
    public var file: String
  }

  public private(set) var lines: [Line] = []
  public private(set) var findings: [Finding] = []

  /// Looks at the faces of some folders and at the catalogue of the tool's home.
  public init(home: Home, ceremonyFolder: String) {
    var library = FontLibrary(faces: [])
    do throws(Finding) {
      library = try FontLibrary(folders: home.fontFolders(of: ceremonyFolder))
    } catch {
      findings.append(error)
    }
    findings += library.findings
    let catalogue = readCatalogue(home.path + "/fonts/catalogue.yaml")
    var known: Set<String> = []
    for var line in catalogue {
      let face = library.faces.first { $0.family == line.family && $0.styleName == line.style }
      line.isInstalled = face != nil
      if let face { line.file = face.path }
      known.insert(line.family + "\n" + line.style)
      lines.append(line)
    }
    for face in library.faces where known.insert(face.family + "\n" + face.styleName).inserted {
      lines.append(
        Line(
          family: face.family, style: face.styleName, isInstalled: true, letters: Self.letters(of: face, in: library),
          file: face.path))
    }
  }

  private mutating func readCatalogue(_ path: String) -> [Line] {
    let reader = SettingsReader(.faces)
    do throws(Finding) {
      guard let root = try SourceNode.read(path, kind: .faces) else { return [] }
      let catalogue = SettingsSection(root, "catalogue", keys: ["families"], in: reader)
      let lines = catalogue.list("families").flatMap { Self.lines(of: $0, in: reader) }
      findings += reader.findings
      return lines
    } catch {
      findings.append(error)
      return []
    }
  }

  private static func lines(of node: SourceNode, in reader: SettingsReader) -> [Line] {
    let family = SettingsSection(
      node, "families", keys: ["family", "package", "licence", "note", "faces"], in: reader)
    for key in ["family", "package", "licence", "faces"] { family.require(key) }
    _ = family.text("note")
    guard let name = family.text("family") else { return [] }
    return family.list("faces").map { node in
      let face = SettingsSection(node, name, keys: ["weight", "italic", "file", "covers"], in: reader)
      for key in ["weight", "file"] { face.require(key) }
      let number = face.whole("weight", in: 1...1000) ?? 400
      let weight = Weight(rawValue: number)
      if weight == nil { reader.wrong("\(number)", "weight", .whole(100...900), at: face.place(of: "weight")) }
      let covers = face.section("covers", keys: ["letters", "dong-sign", "small-capitals", "rise"])
      for key in ["dong-sign", "small-capitals"] { _ = covers.flag(key) }
      _ = covers.number("rise", in: 0...2)
      return Line(
        family: name, style: "\(weight ?? .regular)\(face.flag("italic") == true ? " italic" : "")", isInstalled: false,
        letters: covers.whole("letters", in: 0...134), package: family.text("package"),
        licence: family.text("licence"), file: face.text("file") ?? "")
    }
  }

  /// How many accented letters a face has in its character map; a look at the outlines may tell of more faults.
  private static func letters(of face: Face, in library: FontLibrary) -> Int? {
    guard let typesetter = try? Typesetter(fonts: library) else { return nil }
    let style = TextStyle(family: face.family, weight: face.weight, isItalic: face.isItalic, size: 10)
    return accentedLetters.count { letter in
      (try? typesetter.shape(StyledText([.init(String(letter), style)]))) != nil
    }
  }

  /// The 67 accented letters of the language, in small and in capitals.
  static let accentedLetters: [Character] = {
    let small =
      "àảãáạăằẳẵắặâầẩẫấậđèẻẽéẹêềểễếệìỉĩíịòỏõóọôồổỗốộơờởỡớợùủũúụưừửữứựỳỷỹýỵ".precomposedStringWithCanonicalMapping
    return Array(small) + Array(small.uppercased())
  }()

  /// The overview as a JSON list.
  public func json() -> String {
    var json = JSONBuilder(reserving: lines.count * 200)
    json.open("[")
    for line in lines {
      json.line(1)
      json.object { json in
        json.value("family", line.family)
        json.value("style", line.style)
        json.value("installed", line.isInstalled)
        if let letters = line.letters { json.value("letters", letters) }
        if let package = line.package { json.value("package", package) }
        if let licence = line.licence { json.value("licence", licence) }
        json.value("file", line.file)
      }
    }
    json.close("]", indent: 0)
    return json.text
  }
}
