import Foundation
import Testing

@testable import Ornaments

@Suite struct CataloguePageTests {
  @Test(arguments: OrnamentCatalogue.all.map { $0.name })
  func thePageNamesEveryOrnamentWithItsParameters(name: String) throws {
    let page = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../docs/layouts.md")
      .standardized
    let rows = try String(contentsOf: page, encoding: .utf8).split(separator: "\n")
    let row = try #require(rows.first { $0.hasPrefix("| `\(name)` |") })
    for parameter in try #require(OrnamentCatalogue.named(name)).parameters {
      #expect(row.contains("`\(parameter.name)`"), "\(parameter.name)")
    }
  }
}
