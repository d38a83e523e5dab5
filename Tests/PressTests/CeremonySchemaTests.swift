import Foundation
import Testing
import Vietnamese

@testable import Press

@Suite("The schema of ceremony files")
struct CeremonySchemaTests {
  @Test("It knows every key that the reader knows, and every field by its name and its labels")
  func complete() throws {
    let object = try JSONSerialization.jsonObject(with: Data(CeremonySchema.json(in: .english).utf8))
    let properties = try #require((object as? [String: Any])?["properties"] as? [String: Any])
    for key in CeremonyFile.keys { #expect(properties[key] != nil, "\(key)") }
    for field in Field.all {
      for name in [field.name] + field.labels { #expect(properties[name] != nil, "\(name)") }
    }
    let signer = try #require((properties["signer"] as? [String: Any])?["properties"] as? [String: Any])
    #expect(Set(signer.keys) == Set(CeremonyFile.signerKeys))
  }

  @Test("The schema beside the samples is the one that the code makes; KHEN_WRITE_SCHEMA writes it anew")
  func written() throws {
    let file = Tool.root + "/samples/ceremony.schema.json"
    if ProcessInfo.processInfo.environment["KHEN_WRITE_SCHEMA"] != nil {
      try CeremonySchema.json().write(toFile: file, atomically: true, encoding: .utf8)
    }
    #expect(try String(contentsOfFile: file, encoding: .utf8) == CeremonySchema.json())
  }

  @Test("The command prints both schemas; a new ceremony and a new layout have theirs beside them")
  func besideNewFiles() throws {
    let scratch = try ScratchFolder()
    #expect(try Tool.run(["schema", "ceremony", "--lang", "vi"], in: scratch.path).output == CeremonySchema.json())
    #expect(try Tool.run(["schema", "layout", "--lang", "vi"], in: scratch.path).output == LayoutFiles.schema())
    #expect(try Tool.run(["init", "le"], in: scratch.path).status == 0)
    #expect(try Tool.run(["layouts", "new", "rieng", "--in", "le"], in: scratch.path).status == 0)
    #expect(try scratch.text(of: "le/ceremony.schema.json") == CeremonySchema.json())
    #expect(try scratch.text(of: "le/layouts/layout.schema.json") == LayoutFiles.schema())
    let line = "# yaml-language-server: $schema="
    #expect(try scratch.text(of: "le/ceremony.yaml").hasPrefix(line + "ceremony.schema.json\n"))
    #expect(try scratch.text(of: "le/layouts/rieng/layout.yaml").hasPrefix(line + "../layout.schema.json\n"))
    #expect(scratch.contents(of: "le/layouts/rieng").keys.sorted() == ["layout.yaml"])
  }
}
