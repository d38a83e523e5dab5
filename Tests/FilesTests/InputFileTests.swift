import Foundation
import Testing

@testable import Files

@Suite("Files that are read")
struct InputFileTests {
  private let folder = FileManager.default.temporaryDirectory.appending(path: "khen-files-\(UUID().uuidString)")

  @Test("an ordinary file is read, also through a link; pipes, devices, folders and missing files are not, at once")
  func readsOrdinaryFilesOnly() throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appending(path: "a.txt").path
    try Data("Nguyễn".utf8).write(to: URL(filePath: file))
    let link = folder.appending(path: "b.txt").path
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: file)
    let pipe = folder.appending(path: "c.txt").path
    #expect(mkfifo(pipe, 0o600) == 0)
    #expect(InputFile.contents(of: file) == Data("Nguyễn".utf8))
    #expect(InputFile.contents(of: link) == Data("Nguyễn".utf8))
    #expect(InputFile.contents(of: file, limit: 7) == nil)
    #expect(InputFile.contents(of: file, limit: 8) != nil)
    for path in [pipe, "/dev/zero", folder.path, folder.path + "/none"] {
      #expect(InputFile.contents(of: path) == nil)
      #expect(!InputFile.isOrdinary(path))
    }
    #expect(InputFile.identity(of: file) == InputFile.identity(of: link))
    #expect(InputFile.identity(of: file) != InputFile.identity(of: pipe))
  }
}
