import Drawing
import Findings
import Foundation
import Layout

/// The layouts that a run can use.
public struct LayoutOverview: Sendable {
  public struct Line: Sendable, Hashable {
    public var name: String
    public var title: Words
    public var sizes: [String]
    /// Fields that every record must have, and those that only some kinds of recipient must have.
    public var required: [String]
    public var fields: [String]
    public var file: String
    /// A small picture of it, where its folder has one.
    public var thumbnail: String?
  }

  public private(set) var lines: [Line] = []
  public private(set) var findings: [Finding] = []

  /// Reads all layouts of a ceremony's folder and of the tool's home.
  public init(home: Home, ceremonyFolder: String) {
    do throws(Finding) {
      let fonts = try FontLibrary(folders: home.fontFolders(of: ceremonyFolder))
      let folders = home.layoutFolders(of: ceremonyFolder)
      for name in LayoutFile.names(in: folders) {
        let (layout, found) = LayoutFile.load(name, in: folders, fonts: fonts)
        findings += found
        guard let layout else { continue }
        lines.append(
          Line(
            name: layout.name, title: layout.title, sizes: layout.sizes, required: layout.requiredFields,
            fields: layout.fields, file: layout.file, thumbnail: Self.thumbnail(beside: layout.file)))
      }
    } catch {
      findings.append(error)
    }
  }

  private static func thumbnail(beside file: String) -> String? {
    let path = PathText.folder(of: file) + "/" + LayoutFiles.thumbnailName
    return PathText.exists(path) ? path : nil
  }

  /// The layouts as a JSON list.
  public func json() -> String {
    var json = JSONBuilder(reserving: lines.count * 400)
    json.open("[")
    for line in lines {
      json.line(1)
      json.object { json in
        json.value("name", line.name)
        json.value("title", line.title)
        json.texts("sizes", line.sizes)
        json.texts("required", line.required)
        json.texts("fields", line.fields)
        json.value("file", line.file)
        if let thumbnail = line.thumbnail { json.value("thumbnail", thumbnail) }
      }
    }
    json.close("]", indent: 0)
    return json.text
  }
}

/// What stands beside layouts, besides their own files.
public enum LayoutFiles {
  static let thumbnailName = "thumbnail.png"
  static let schemaName = "layout.schema.json"

  /// The JSON Schema of layout files.
  public static func schema(in language: Language = .vietnamese) -> String { LayoutSchema.json(in: language) }
}

/// A new layout of the user's own, begun as a copy of one that is there.
public struct LayoutCopy {
  /// The folder of the new layout.
  public let folder: String

  /// Copies a layout's folder to `layouts/NAME` in a folder of the user's; whatever stands there already is left alone.
  public init(named name: String, from original: String, into parent: String, home: Home) throws(Finding) {
    guard name == FileNames.safe(name), !name.contains("/") else {
      throw Finding(
        .unusableLayoutName,
        Words(vi: "“\(name)” không dùng làm tên bố cục được.", en: "“\(name)” cannot be the name of a layout."),
        hint: Words(
          vi: "Dùng chữ không dấu, số và gạch nối.", en: "Use plain letters, digits and hyphens."))
    }
    let candidates = home.layoutFolders(of: parent).map { $0 + "/" + original }
    guard let source = candidates.first(where: { PathText.exists($0 + "/layout.yaml") }) else {
      throw Finding(
        .unknownLayoutToCopy,
        Words(vi: "Không có bố cục “\(original)”.", en: "There is no layout “\(original)”."),
        hint: Words(vi: "khen layouts liệt kê các bố cục.", en: "khen layouts lists the layouts."))
    }
    folder = (parent.isEmpty ? "" : parent + "/") + "layouts/" + name
    guard !PathText.exists(folder) else {
      throw OutputFolder.cannotCreate(folder, reason: SystemReason(EEXIST))
    }
    do {
      try FileManager.default.createDirectory(
        atPath: PathText.folder(of: folder), withIntermediateDirectories: true)
      try FileManager.default.copyItem(atPath: source, toPath: folder)
      try Self.prepare(folder)
    } catch {
      throw OutputFolder.cannotCreate(folder, reason: SystemReason(error))
    }
  }

  /// Lets an editor know what may stand in the copy, and takes away the picture, which is that of the original.
  private static func prepare(_ folder: String) throws {
    let thumbnail = folder + "/" + LayoutFiles.thumbnailName
    if PathText.exists(thumbnail) { try FileManager.default.removeItem(atPath: thumbnail) }
    let schema = PathText.folder(of: folder) + "/" + LayoutFiles.schemaName
    if !PathText.exists(schema) { try Data(LayoutFiles.schema().utf8).write(to: URL(filePath: schema)) }
    let file = URL(filePath: folder + "/layout.yaml")
    let text = try String(contentsOf: file, encoding: .utf8)
    guard !text.contains("yaml-language-server") else { return }
    try Data("# yaml-language-server: $schema=../\(LayoutFiles.schemaName)\n\(text)".utf8).write(to: file)
  }
}
