import Drawing
import Files
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
    guard let data = InputFile.contents(of: path) else { return [] }
    let root: SourceNode
    do throws(Finding) {
      root = try SourceNode(yaml: String(decoding: data, as: UTF8.self), file: path, kind: .faces)
    } catch {
      findings.append(error)
      return []
    }
    var lines: [Line] = []
    for family in root["families"]?.list ?? [] {
      guard let name = family["family"]?.text else { continue }
      for face in family["faces"]?.list ?? [] {
        let weight = face["weight"]?.text.flatMap { Int($0) }.flatMap { Weight(rawValue: $0) } ?? .regular
        let style = "\(weight)\(face["italic"]?.text == "yes" ? " italic" : "")"
        lines.append(
          Line(
            family: name, style: style, isInstalled: false,
            letters: face["covers"]?["letters"]?.text.flatMap { Int($0) }, package: family["package"]?.text,
            licence: family["licence"]?.text, file: face["file"]?.text ?? ""))
      }
    }
    return lines
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
