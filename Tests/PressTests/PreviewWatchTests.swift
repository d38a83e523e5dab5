import Foundation
import Testing

@testable import Press

@Suite("Previews that watch", .serialized)
struct PreviewWatchTests {
  private static let layout = """
    extends: ../base/layout.yaml
    title: {vi: Thử, en: Trial}
    layers:
      data:
        - fixed: {x: 10, y: 20, width: 80, child: {text: {content: "{name}", style: name}}}
    """
  private static let base = """
    title: {vi: Nền, en: Base}
    page: {size: A6, orientation: landscape}
    colours: {ink: "#000000"}
    styles:
      name: {family: TeX Gyre Termes, size: 20, colour: ink}
    layers:
      stock: []
    """

  private func folder() throws -> ScratchFolder {
    let scratch = try ScratchFolder()
    try scratch.write("records: names.csv\nlayout: trial\nfile-name: \"{no}\"\n", to: "le/ceremony.yaml")
    try scratch.write("STT,Họ và tên\n1,Nguyễn Văn An\n", to: "le/names.csv")
    try scratch.write(Self.layout, to: "le/layouts/trial/layout.yaml")
    try scratch.write(Self.base, to: "le/layouts/base/layout.yaml")
    return scratch
  }

  /// Waits until something is so; a minute is long enough for the slowest machine.
  private func wait(_ what: String, until isSo: () throws -> Bool) throws {
    for _ in 0..<600 {
      if try isSo() { return }
      usleep(100_000)
    }
    Issue.record("waited in vain: \(what)")
  }

  @Test("the picture is new after each save of records, layout, what it builds on, and ceremony; a broken save is told")
  func showsAgain() throws {
    let scratch = try folder()
    let process = Tool.process(["preview", "le", "-o", "see", "--watch", "--dpi", "40"], in: scratch.path)
    _ = FileManager.default.createFile(atPath: scratch.path + "/errors", contents: nil)
    process.standardError = FileHandle(forWritingAtPath: scratch.path + "/errors")
    process.standardOutput = FileHandle.nullDevice
    try process.run()
    defer { if process.isRunning { process.terminate() } }
    func picture() -> Data? { scratch.contents(of: "see")["1.png"] }
    func errors() throws -> String { try scratch.text(of: "errors") }
    func rounds() throws -> Int { try errors().components(separatedBy: "Waiting for changes").count - 1 }

    try wait("first picture") { try rounds() == 1 }
    var last = try #require(picture())
    func expectNew(_ name: String, _ text: String) throws {
      try scratch.write(text, to: name)
      try wait(name) { picture() != last && picture() != nil }
      last = try #require(picture())
    }
    try expectNew("le/names.csv", "STT,Họ và tên\n1,Trần Thị Bình\n")
    // As editors save: beside, then in its place.
    let saved = scratch.path + "/le/layouts/trial/layout.yaml"
    try scratch.write(Self.layout.replacing("x: 10", with: "x: 30"), to: "le/layouts/trial/.layout.yaml.swp")
    #expect(rename(scratch.path + "/le/layouts/trial/.layout.yaml.swp", saved) == 0)
    try wait("replaced layout") { picture() != last }
    last = try #require(picture())
    try expectNew("le/layouts/base/layout.yaml", Self.base.replacing("size: 20", with: "size: 26"))

    try scratch.write("layers: [", to: "le/layouts/trial/layout.yaml")
    try wait("the broken save's finding") { try errors().contains("LAY001") }
    #expect(picture() == last && process.isRunning)
    try expectNew("le/layouts/trial/layout.yaml", Self.layout)
    try scratch.write("recrods: x", to: "le/ceremony.yaml")
    try wait("the broken ceremony's finding") { try errors().contains("Did you mean “records”?") }
    // Mended, it names another sheet, which is watched from then on.
    try scratch.write("STT,Họ và tên\n1,Lê Thị Cúc\n", to: "le/others.csv")
    try expectNew("le/ceremony.yaml", "records: others.csv\nlayout: trial\nfile-name: \"{no}\"\n")
    try expectNew("le/others.csv", "STT,Họ và tên\n1,Phạm Văn Đức\n")

    process.interrupt()
    process.waitUntilExit()
    #expect(process.terminationStatus == 130)
  }

  @Test("only other content is a change: not a touch, not a save of the same, not a file put away and back")
  func seesContent() throws {
    let scratch = try ScratchFolder()
    let file = try scratch.write("a", to: "layouts/x/layout.yaml")
    var files = WatchedFiles([.init(path: scratch.path + "/layouts", depth: 2), .init(path: scratch.path + "/none")])
    #expect(files.changes().isEmpty)
    try scratch.write("a", to: "layouts/x/layout.yaml")
    #expect(files.changes().isEmpty)
    let first = files
    #expect(rename(file, file + "~") == 0)
    #expect(files.changes() == [file, file + "~"])
    #expect(rename(file + "~", file) == 0)
    #expect(files.changes().count == 2 && files.changes(since: first).isEmpty)
    try scratch.write("b", to: "layouts/x/layout.yaml")
    try scratch.write("deep", to: "layouts/x/y/z.yaml")
    try scratch.write("new", to: "none")
    #expect(files.changes() == [file, scratch.path + "/none"])
  }

  @Test("an input that is not there ends it, and standard input cannot be watched")
  func needsFiles() throws {
    let scratch = try folder()
    #expect(try Tool.run(["preview", "nowhere", "--watch"], in: scratch.path).status == 66)
    #expect(try Tool.run(["preview", "-", "--watch", "--layout", "trial"], in: scratch.path).status == 64)
  }
}
