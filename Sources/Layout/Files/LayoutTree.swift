import Findings
import Foundation
import SourceTree

/// A layout file with all that it builds on, as one tree; each piece remembers the file that it stands in.
struct LayoutTree: Sendable {
  /// The layout's name: that of its folder.
  var name: String
  var root: SourceNode
  /// The files read, the layout's own first.
  var files: [String]

  /// Reads a layout by its name in one of the folders, or by the path of its folder or file.
  static func read(_ nameOrPath: String, in folders: [String]) throws(Finding) -> LayoutTree {
    try read(nameOrPath, in: folders, besides: nil, open: [], at: nil)
  }

  private static func read(
    _ nameOrPath: String, in folders: [String], besides parent: String?, open: [String], at place: Place?
  ) throws(Finding) -> LayoutTree {
    guard let file = find(nameOrPath, in: folders, besides: parent) else {
      throw LayoutFault.unknown(.layout, nameOrPath, known: names(in: folders)).finding(at: place)
    }
    guard !open.contains(file) else {
      let names = (open + [file]).map { folderName(of: $0) }
      throw LayoutFault.cycle(names).finding(at: place)
    }
    guard let root = try SourceNode.read(file, kind: .layout) else {
      throw Finding(
        .unreadableLayoutFile,
        Words(vi: "Không đọc được tệp bố cục “\(file)”.", en: "The layout file “\(file)” cannot be read."),
        at: place ?? Place(file))
    }
    var tree = LayoutTree(name: folderName(of: file), root: root, files: [file])
    guard let base = root["extends"], let baseName = base.text else { return tree }
    let below = try read(baseName, in: folders, besides: file, open: open + [file], at: base.place)
    tree.root = merged(root, over: below.root)
    tree.files += below.files
    return tree
  }

  /// The names of all layouts in the folders, each once, sorted within its folder.
  static func names(in folders: [String]) -> [String] {
    var names: [String] = []
    for folder in folders {
      let entries = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
      for entry in entries.sorted() where !names.contains(entry) {
        if FileManager.default.fileExists(atPath: "\(folder)/\(entry)/\(fileName)") { names.append(entry) }
      }
    }
    return names
  }

  // MARK: Files

  static let fileName = "layout.yaml"

  private static func find(_ name: String, in folders: [String], besides parent: String?) -> String? {
    func file(at path: String) -> String? {
      var isFolder: ObjCBool = false
      guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else { return nil }
      guard isFolder.boolValue else { return path }
      let inside = path.hasSuffix("/") ? path + fileName : path + "/" + fileName
      return FileManager.default.fileExists(atPath: inside) ? inside : nil
    }
    let isPath = name.contains("/") || name.hasSuffix(".yaml") || name.hasSuffix(".yml")
    guard isPath else { return folders.lazy.compactMap { file(at: "\($0)/\(name)") }.first }
    if let parent, !name.hasPrefix("/") { return file(at: folder(of: parent) + name) }
    return file(at: name)
  }

  /// The folder of a file, with the slash at its end; empty for the current one.
  static func folder(of file: String) -> String {
    file.lastIndex(of: "/").map { String(file[...$0]) } ?? ""
  }

  private static func folderName(of file: String) -> String {
    let parts = file.split(separator: "/")
    guard parts.last.map(String.init) == fileName, parts.count > 1 else {
      return parts.last.map { String($0.split(separator: ".").first ?? $0) } ?? file
    }
    return String(parts[parts.count - 2])
  }

  // MARK: What differs

  /// Sections whose entries replace those of the same name.
  private static let replacing = ["colours", "parts", "wording", "layers", "page", "title", "fields"]

  /// A layout laid over the one that it builds on.
  private static func merged(_ root: SourceNode, over base: SourceNode) -> SourceNode {
    var entries: [SourceNode.Entry] = []
    for entry in base.entries ?? [] where entry.key != "extends" && entry.key != "base" && root[entry.key] == nil {
      entries.append(entry)
    }
    for entry in root.entries ?? [] {
      guard let below = base[entry.key], below.entries != nil, entry.value.entries != nil else {
        entries.append(entry)
        continue
      }
      var copy = entry
      if replacing.contains(entry.key) { copy.value = overlaid(entry.value, over: below, depth: 1) }
      if entry.key == "styles" { copy.value = overlaid(entry.value, over: below, depth: 2) }
      entries.append(copy)
    }
    return SourceNode(.mapping(entries), at: root.place)
  }

  /// Entries of the nearer mapping in the place of those of the same key, new ones at the end; down to a depth.
  private static func overlaid(_ near: SourceNode, over base: SourceNode, depth: Int) -> SourceNode {
    guard depth > 0, let nearEntries = near.entries, let baseEntries = base.entries else { return near }
    var entries = baseEntries
    for entry in nearEntries {
      if let index = entries.firstIndex(where: { $0.key == entry.key }) {
        let value = overlaid(entry.value, over: entries[index].value, depth: depth - 1)
        entries[index] = SourceNode.Entry(key: entry.key, keyPlace: entry.keyPlace, value: value)
      } else {
        entries.append(entry)
      }
    }
    return SourceNode(.mapping(entries), at: near.place)
  }
}
