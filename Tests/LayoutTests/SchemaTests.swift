import Foundation
import Testing

@testable import Layout

@Suite("The schema of layout files")
struct SchemaTests {
  private func schema() throws -> [String: Any] {
    let object = try JSONSerialization.jsonObject(with: Data(LayoutSchema.json(in: .english).utf8))
    return try #require(object as? [String: Any])
  }

  @Test("It knows every key, element and property that the reader knows")
  func complete() throws {
    let schema = try schema()
    let top = try #require(schema["properties"] as? [String: Any])
    #expect(Set(top.keys) == Set(LayoutDescription.keys))
    let page = try #require((top["page"] as? [String: Any])?["properties"] as? [String: Any])
    #expect(Set(page.keys) == Set(PageSetup.keys))
    let definitions = try #require(schema["definitions"] as? [String: Any])
    for kind in ElementCatalogue.all {
      let text = String(describing: try #require(definitions["element-\(kind.name)"]))
      for property in kind.properties { #expect(text.contains(property.name), "\(kind.name): \(property.name)") }
    }
  }

  @Test("Every reference leads somewhere")
  func references() throws {
    let text = LayoutSchema.json()
    let definitions = try #require(try schema()["definitions"] as? [String: Any])
    let names = text.split(separator: "#/definitions/").dropFirst().map { $0.prefix { $0 != "\"" } }
    #expect(names.count > 20)
    for name in names { #expect(definitions[String(name)] != nil, "\(name)") }
  }

  @Test("The schema beside the layouts is the one that the catalogue makes; KHEN_WRITE_SCHEMA writes it anew")
  func written() throws {
    let file = Bench.layouts + "/layout.schema.json"
    if ProcessInfo.processInfo.environment["KHEN_WRITE_SCHEMA"] != nil {
      try LayoutSchema.json().write(toFile: file, atomically: true, encoding: .utf8)
    }
    #expect(try String(contentsOfFile: file, encoding: .utf8) == LayoutSchema.json())
  }
}
