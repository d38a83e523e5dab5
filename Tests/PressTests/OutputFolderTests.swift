import Findings
import Foundation
import Testing

@testable import Press

@Suite("A folder that a run writes into")
struct OutputFolderTests {
  @Test("a file appears whole, and a second writing replaces it")
  func writesWhole() throws {
    let scratch = try ScratchFolder()
    let folder = try OutputFolder(holding: scratch.path + "/out/deep")
    try folder.write(Array("một".utf8), as: "a.txt")
    try folder.write(Array("hai".utf8), as: "a.txt")
    #expect(try folder.read("a.txt") == Array("hai".utf8))
    #expect(folder.names() == ["a.txt"])
    #expect(folder.length(of: "a.txt") == 3)
    #expect(folder.length(of: "b.txt") == nil)
  }

  @Test("a second run into the same folder is told")
  func isHeldByOne() throws {
    let scratch = try ScratchFolder()
    var first: OutputFolder? = try OutputFolder(holding: scratch.path)
    let finding = #expect(throws: Finding.self) { _ = try OutputFolder(holding: scratch.path) }
    #expect(finding?.code == Code.outputIsHeld)
    #expect(first != nil)
    first = nil
    _ = try OutputFolder(holding: scratch.path)
  }

  @Test("a symbolic link in the folder is replaced, not followed; in place of a folder it is refused")
  func doesNotFollowLinks() throws {
    let scratch = try ScratchFolder()
    try scratch.write("ngoài", to: "outside.txt")
    try FileManager.default.createDirectory(atPath: scratch.path + "/out", withIntermediateDirectories: true)
    try FileManager.default.createSymbolicLink(
      atPath: scratch.path + "/out/a.txt", withDestinationPath: scratch.path + "/outside.txt")
    try FileManager.default.createSymbolicLink(
      atPath: scratch.path + "/out/certificates", withDestinationPath: scratch.path)
    let folder = try OutputFolder(holding: scratch.path + "/out")
    #expect(try folder.read("a.txt") == nil)
    try folder.write(Array("trong".utf8), as: "a.txt")
    #expect(try folder.read("a.txt") == Array("trong".utf8))
    #expect(try scratch.text(of: "outside.txt") == "ngoài")
    let finding = #expect(throws: Finding.self) { _ = try folder.folder("certificates") }
    #expect(finding?.code.area == .output)
  }

  @Test("what an interrupted run left without a name is swept away, and nothing else")
  func sweeps() throws {
    let scratch = try ScratchFolder()
    try scratch.write("x", to: ".khen-17.part")
    try scratch.write("x", to: ".khen-notes.txt")
    try scratch.write("x", to: "a.part")
    let folder = try OutputFolder(holding: scratch.path)
    folder.sweep()
    #expect(folder.names() == [".khen-notes.txt", "a.part"])
  }

  @Test("a folder that cannot be created is an output finding")
  func cannotBeCreated() throws {
    let scratch = try ScratchFolder()
    try scratch.write("x", to: "file")
    let finding = #expect(throws: Finding.self) { _ = try OutputFolder(holding: scratch.path + "/file/out") }
    #expect(finding?.code == Code.cannotCreate)
  }
}

@Suite("SHA-256 and JSON")
struct DigestTests {
  @Test("the sum of the empty text and of abc are the standard's")
  func digests() {
    #expect(
      Digest(of: []).description == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
    #expect(
      Digest(of: Array("abc".utf8)).description == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
  }

  @Test("JSON is written in order, and read back by another reader")
  func writesJSON() throws {
    var json = JSONBuilder()
    json.object { json in
      json.value("name", "Ẩn \"&\" \\ \n\u{1}")
      json.array("numbers") { json in
        for number in [0.0, -1.5, 12.345, 7] { json.value(nil, number) }
      }
      json.line(1)
      json.value("last", true)
    }
    #expect(json.text.hasPrefix("{\"name\":"))
    #expect(json.text.contains("[0,-1.5,12.35,7]") || json.text.contains("[0,-1.5,12.34,7]"))
    let object = try #require(try JSONSerialization.jsonObject(with: Data(json.bytes)) as? [String: Any])
    #expect(object["name"] as? String == "Ẩn \"&\" \\ \n\u{1}")
  }
}
