import Foundation

/// A folder of a test's own, removed with the value.
final class ScratchFolder: Sendable {
  let path: String

  init() throws {
    path = NSTemporaryDirectory() + "khen-test-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  @discardableResult
  func write(_ text: String, to name: String) throws -> String {
    let file = path + "/" + name
    try FileManager.default.createDirectory(
      atPath: (file as NSString).deletingLastPathComponent, withIntermediateDirectories: true)
    try Data(text.utf8).write(to: URL(filePath: file))
    return file
  }

  func text(of name: String) throws -> String {
    try String(contentsOf: URL(filePath: path + "/" + name), encoding: .utf8)
  }

  /// Every file below the folder with its bytes, by its path, but for khen's notes of whose papers they are.
  func contents(of folder: String = "") -> [String: Data] {
    let root = folder.isEmpty ? path : path + "/" + folder
    var contents: [String: Data] = [:]
    for case let name as String in FileManager.default.enumerator(atPath: root) ?? .init()
    where !name.hasSuffix(".khen-index") {
      if let data = try? Data(contentsOf: URL(filePath: root + "/" + name)) { contents[name] = data }
    }
    return contents
  }
}
