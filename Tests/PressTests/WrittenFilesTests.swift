import Findings
import Foundation
import Testing

@testable import Press

@Suite("What is read is never written over")
struct WrittenFilesTests {
  private static func code(_ inputs: [String], _ outputs: [String]) -> Code? {
    do throws(Finding) {
      try WrittenFiles(inputs: inputs, outputs: outputs).check()
      return nil
    } catch {
      return error.code
    }
  }

  @Test("an output that is an input, by whatever name, is refused, and so are two outputs that are one")
  func names() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "khen-written-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: folder + "/d", withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let input = folder + "/d/giấy.pdf"
    try Data([1]).write(to: URL(filePath: input))
    try FileManager.default.createSymbolicLink(atPath: folder + "/link.pdf", withDestinationPath: "d/giấy.pdf")
    try FileManager.default.createSymbolicLink(atPath: folder + "/e", withDestinationPath: "d")
    try FileManager.default.linkItem(atPath: input, toPath: folder + "/hard.pdf")
    for name in [
      "d/giấy.pdf", "d/../d/./giấy.pdf", "e/giấy.pdf", "link.pdf", "hard.pdf", "d/GIẤY.pdf", "d/gia\u{302}\u{301}y.pdf",
    ] {
      #expect(Self.code([input], [folder + "/" + name]) == .inputIsOutput, "\(name)")
    }
    #expect(Self.code([input], [folder + "/giấy.pdf"]) == nil)
    #expect(Self.code([input], [folder + "/a.pdf", folder + "/d/a.pdf"]) == nil)
    #expect(Self.code([input], [folder + "/a.pdf", folder + "/A.PDF"]) == .outputsOfOneName)
    #expect(Self.code([input], [folder + "/e/a.pdf", folder + "/d/a.pdf"]) == .outputsOfOneName)
  }

  @Test("papers go by names and by sides")
  func papers() throws {
    #expect(try SheetSize("sra3").width == 320)
    #expect(try SheetSize("297,5 x 420mm").width == 297.5)
    for text in ["infxinf", "1e300x1e300", "-3x4", "300", "300x", "0x0", "1,2,3x40", "A99", "999999x10"] {
      #expect(throws: Finding.self) { try SheetSize(text) }
    }
  }
}
