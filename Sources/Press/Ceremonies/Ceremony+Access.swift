import SourceTree

extension Ceremony {
  /// Which files it may name: those in its folder, in the program's own, and in the folders that it lists.
  func access(home: Home) -> FileAccess {
    FileAccess(folders: [folder, home.path] + folders.map { path(of: $0) })
  }
}
