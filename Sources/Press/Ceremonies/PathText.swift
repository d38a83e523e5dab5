import Foundation

/// Paths as text.
enum PathText {
  /// The part after the last slash.
  static func last(of path: String) -> String { (path as NSString).lastPathComponent }

  /// The part before the last slash; empty where there is none.
  static func folder(of path: String) -> String { (path as NSString).deletingLastPathComponent }

  /// The file's name without its folder and its ending.
  static func stem(of path: String) -> String { (last(of: path) as NSString).deletingPathExtension }

  /// The ending in small letters, without its dot.
  static func ending(of path: String) -> String { (path as NSString).pathExtension.lowercased() }

  /// The path from the root, without `.` and `..`.
  static func absolute(_ path: String) -> String {
    URL(filePath: path.isEmpty ? "." : path).standardizedFileURL.path
  }

  /// The path as seen from a folder, where it lies below that folder.
  static func relative(_ path: String, to folder: String) -> String? {
    let inner = absolute(path)
    let outer = absolute(folder)
    let prefix = outer == "/" ? outer : outer + "/"
    return inner.hasPrefix(prefix) ? String(inner.dropFirst(prefix.count)) : nil
  }

  static func isFolder(_ path: String) -> Bool {
    var isDirectory: ObjCBool = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isDirectory) && isDirectory.boolValue
  }

  static func exists(_ path: String) -> Bool { FileManager.default.fileExists(atPath: path) }
}
