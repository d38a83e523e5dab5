import Files
import Findings
import Foundation
import Layout

/// Files and folders, and how they looked at the last look: by content, whatever an editor does to save.
struct WatchedFiles {
  /// What is watched: a file, or all files of a folder down to a depth.
  struct Path: Sendable, Hashable {
    var path: String
    var depth = 0
  }

  /// Tells without reading that a file is still the same.
  private struct Stamp: Equatable {
    var device: UInt64
    var inode: UInt64
    var size: Int64
    var seconds: Int
    var nanoseconds: Int
  }

  private struct Look: Equatable {
    var stamp: Stamp
    var sum: String
  }

  /// More files than these are not looked at: a folder that holds them is no layout's.
  private static let most = 5_000

  private let paths: [Path]
  private var looks: [String: Look]

  /// Looks for the first time.
  init(_ paths: [Path]) {
    self.paths = paths
    looks = Self.look(at: paths, knowing: [:])
  }

  /// Looks again, and answers with the files that have other content than at the last look, are new or are gone.
  mutating func changes() -> [String] {
    let before = self
    looks = Self.look(at: paths, knowing: looks)
    return changes(since: before)
  }

  /// The files that had other content at the last look than at the last look of an earlier value.
  func changes(since earlier: WatchedFiles) -> [String] {
    Set(looks.keys).union(earlier.looks.keys).filter { looks[$0]?.sum != earlier.looks[$0]?.sum }.sorted()
  }

  private static func look(at paths: [Path], knowing known: [String: Look]) -> [String: Look] {
    var looks: [String: Look] = [:]
    for path in paths {
      for file in files(of: path) where looks[file] == nil {
        guard looks.count < most, let stamp = stamp(of: file) else { continue }
        if let before = known[file], before.stamp == stamp {
          looks[file] = before
        } else if let bytes = InputFile.contents(of: file) {
          looks[file] = Look(stamp: stamp, sum: Digest(of: [UInt8](bytes)).description)
        }
      }
    }
    return looks
  }

  private static func files(of path: Path) -> [String] {
    guard path.depth > 0, PathText.isFolder(path.path) else { return [path.path] }
    let entries = (try? FileManager.default.contentsOfDirectory(atPath: path.path)) ?? []
    return entries.sorted().filter { !$0.hasPrefix(".") }.flatMap { entry -> [String] in
      let inner = path.path + "/" + entry
      guard PathText.isFolder(inner) else { return [inner] }
      return path.depth > 1 ? files(of: Path(path: inner, depth: path.depth - 1)) : []
    }
  }

  /// Nothing for what is no ordinary file.
  private static func stamp(of file: String) -> Stamp? {
    var status = stat()
    guard stat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
    return Stamp(
      device: UInt64(status.st_dev), inode: UInt64(status.st_ino), size: Int64(status.st_size),
      seconds: Int(status.st_mtim.tv_sec), nanoseconds: Int(status.st_mtim.tv_nsec))
  }
}

extension Ceremony {
  /// Everything that a preview of the ceremony depends on: its file, its records, its layouts with what they build on.
  func watchedPaths(home: Home) -> [WatchedFiles.Path] {
    var files = [file].compactMap { $0 } + records.map { path(of: $0.file) }
    if let emblem = values["emblem"]?.plainText { files.append(path(of: emblem)) }
    let folders = home.layoutFolders(of: folder)
    var paths = files.map { WatchedFiles.Path(path: $0) } + folders.map { WatchedFiles.Path(path: $0, depth: 2) }
    for name in layouts.names {
      let path = layoutPath(name)
      let read = LayoutFile.files(of: path, in: folders)
      // A layout that cannot be read now is where it will be mended.
      for file in read.isEmpty && path.contains("/") ? [path, path + "/layout.yaml"] : read {
        paths.append(WatchedFiles.Path(path: file))
        let folder = PathText.folder(of: file)
        if !folder.isEmpty { paths.append(WatchedFiles.Path(path: folder, depth: 1)) }
      }
    }
    return paths
  }
}
