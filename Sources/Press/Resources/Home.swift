import Findings
import Foundation

/// Where the tool's own layouts and fonts are.
public struct Home: Sendable, Hashable {
  public let path: String

  public init(_ path: String) { self.path = path }

  /// The folder of `KHEN_HOME`, else the nearest one above the program that has both `layouts` and `fonts`, else the
  /// current folder.
  public static func locate(environment: [String: String], program: String?) -> Home {
    if let path = environment["KHEN_HOME"], !path.isEmpty { return Home(path) }
    if let program {
      var folder = PathText.folder(of: URL(filePath: program).resolvingSymlinksInPath().path)
      while folder.count > 1 {
        if PathText.isFolder(folder + "/layouts"), PathText.isFolder(folder + "/fonts") { return Home(folder) }
        folder = PathText.folder(of: folder)
      }
    }
    return Home(".")
  }

  /// Folders in which layouts are looked up, the ceremony's own first.
  public func layoutFolders(of ceremonyFolder: String) -> [String] { folders("layouts", of: ceremonyFolder) }

  /// Folders whose faces a run may use, the ceremony's own first.
  public func fontFolders(of ceremonyFolder: String) -> [String] { folders("fonts", of: ceremonyFolder) }

  private func folders(_ name: String, of ceremonyFolder: String) -> [String] {
    let own = ceremonyFolder.isEmpty ? name : ceremonyFolder + "/" + name
    let all = [own, path + "/" + name].filter(PathText.isFolder)
    guard all.count == 2, PathText.absolute(all[0]) == PathText.absolute(all[1]) else { return all }
    return [all[0]]
  }

  /// A path for reports, the same on every machine: as seen from the ceremony's folder, else from this home, else the
  /// bare file name.
  func reportedPath(_ path: String, ceremonyFolder: String) -> String {
    PathText.relative(path, to: ceremonyFolder) ?? PathText.relative(path, to: self.path) ?? PathText.last(of: path)
  }
}
