#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A folder in which font files are looked for.
struct FontFolder {
  let path: String

  /// Paths of all font files in it and below, sorted by their bytes; empty if there is no such folder.
  func files() -> [String] {
    var found: [String] = []
    collect(path, depth: 0, into: &found)
    return found.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  private func collect(_ folder: String, depth: Int, into found: inout [String]) {
    // A link to a folder above would never end.
    guard depth < 16, let stream = opendir(folder) else { return }
    defer { closedir(stream) }
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      guard !name.hasPrefix(".") else { continue }
      let path = folder.hasSuffix("/") ? folder + name : folder + "/" + name
      if isFolder(path) {
        collect(path, depth: depth + 1, into: &found)
      } else if isFontName(name) {
        found.append(path)
      }
    }
  }

  private func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  private func isFontName(_ name: String) -> Bool {
    let lower = name.lowercased()
    return [".otf", ".ttf", ".ttc", ".otc"].contains { lower.hasSuffix($0) }
  }
}
