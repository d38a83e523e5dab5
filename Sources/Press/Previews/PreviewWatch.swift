import Findings
import Foundation

/// Shows a preview again whenever a file changes that it depends on, until it is asked to stop.
public struct PreviewWatch {
  private let input: CeremonyInput
  private let home: Home
  private let extraFiles: [String]

  /// Microseconds between two looks, and of the stillness after which a save is taken to be over.
  private static let pause: UInt32 = 200_000
  private static let stillness: UInt32 = 60_000
  /// A file that never rests is shown as it is after so many looks.
  private static let mostLooks = 50

  /// - Parameter extraFiles: what else the preview depends on, such as a printer's profile.
  public init(_ input: CeremonyInput, home: Home, extraFiles: [String] = []) {
    self.input = input
    self.home = home
    self.extraFiles = extraFiles
  }

  /// Calls `show` with the files that have changed, first with none; a fault that it meets is its own to tell.
  public func run(interruption: Interruption, show: (_ changed: [String]) -> Void) {
    var paths: [WatchedFiles.Path] = []
    var changed: [String] = []
    while !interruption.isRequested {
      paths = watchedPaths(before: paths)
      // Looked at before it is read, so that what changes meanwhile is not missed.
      var files = WatchedFiles(paths)
      show(changed)
      changed = waitForChanges(in: &files, interruption)
    }
  }

  /// While the ceremony cannot be read, what was watched before goes on being watched.
  private func watchedPaths(before: [WatchedFiles.Path]) -> [WatchedFiles.Path] {
    let own = [input.path, input.path + "/ceremony.yaml", input.path + "/ceremony.yml"] + extraFiles
    let paths = own.map { WatchedFiles.Path(path: $0) }
    return paths + (input.ceremony().ceremony?.watchedPaths(home: home) ?? before)
  }

  private func waitForChanges(in files: inout WatchedFiles, _ interruption: Interruption) -> [String] {
    let first = files
    while !interruption.isRequested {
      usleep(Self.pause)
      guard !files.changes().isEmpty else { continue }
      var looks = 0
      repeat {
        usleep(Self.stillness)
        looks += 1
      } while !files.changes().isEmpty && looks < Self.mostLooks && !interruption.isRequested
      // An editor may have put the file away and back, with nothing changed.
      let changed = files.changes(since: first)
      if !changed.isEmpty { return changed }
    }
    return []
  }
}
