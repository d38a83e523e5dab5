import Foundation
import Testing

@Suite("The list of layouts")
struct LayoutsListTests {
  @Test("Every layout that is no base has a picture, and the list says where")
  func thumbnails() throws {
    let scratch = try ScratchFolder()
    let answer = try Tool.run(["layouts", "--json"], in: scratch.path)
    #expect(answer.status == 0, "\(answer.errors)")
    let list = try #require(
      try JSONSerialization.jsonObject(with: Data(answer.output.utf8)) as? [[String: Any]])
    let names = list.compactMap { $0["name"] as? String }
    #expect(names.contains("giay-khen") && names.count >= 11)
    for line in list where (line["name"] as? String)?.hasSuffix("-base") == false {
      let thumbnail = try #require(line["thumbnail"] as? String, "\(line["name"] ?? "")")
      #expect(FileManager.default.fileExists(atPath: thumbnail))
    }
    let text = try Tool.run(["layouts"], in: scratch.path).output
    #expect(text.contains("layouts/giay-khen/thumbnail.png"))
  }
}
