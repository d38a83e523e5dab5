import Findings
import Foundation

/// Which files the settings and lists of a ceremony may name: those in its folder, in the program's own, and in the
/// folders that the ceremony lists. Whoever writes a list must not be able to print any file of the machine.
public struct FileAccess: Sendable, Hashable {
  /// Folders with links resolved; nothing where every file may be named.
  private let folders: [String]?

  /// No bounds: for what the command line itself names.
  public static let everywhere = FileAccess()

  private init() { folders = nil }

  public init(folders: [String]) { self.folders = folders.map(Self.real) }

  /// The same with other folders besides.
  public func adding(_ others: [String]) -> FileAccess {
    guard let folders else { return self }
    return FileAccess(folders: folders + others)
  }

  public func allows(_ path: String) -> Bool {
    guard let folders else { return true }
    let real = Self.real(path)
    return folders.contains { real == $0 || real.hasPrefix($0 == "/" ? "/" : $0 + "/") }
  }

  /// Throws a finding for a file outside, with the line that would allow it.
  public func verify(_ path: String, at place: Place?) throws(Finding) {
    guard !allows(path) else { return }
    let folder = URL(filePath: path).deletingLastPathComponent().path
    throw Finding(
      .fileOutsideFolders,
      Words(
        vi: "Tệp “\(path)” nằm ngoài thư mục của buổi lễ.", en: "The file “\(path)” lies outside the ceremony's folder."
      ),
      at: place,
      hint: Words(
        vi: "Chép tệp vào thư mục của buổi lễ, hoặc thêm vào ceremony.yaml dòng: folders: [\(folder)]",
        en: "Copy it into the ceremony's folder, or add to ceremony.yaml the line: folders: [\(folder)]"))
  }

  private static func real(_ path: String) -> String {
    URL(filePath: path.isEmpty ? "." : path).standardizedFileURL.resolvingSymlinksInPath().path
  }
}
