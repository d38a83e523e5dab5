import Drawing
import Findings
import Foundation
import Testing

@testable import Layout

@Suite("A whole certificate")
struct SkeletonTests {
  @Test("The skeleton loads without findings and makes a page")
  func skeleton() throws {
    let (layout, findings) = LayoutFile.load("skeleton", in: [Bench.fixtures], fonts: Bench.fonts)
    #expect(findings == [])
    let made = try #require(layout).certificate(for: Fields.individual, with: Bench.typesetter())
    #expect(made.findings == [])
    #expect(made.pages.count == 1)
    #expect(made.fits.map(\.name).contains("citation"))
    if let folder = ProcessInfo.processInfo.environment["KHEN_SHOW"], let page = made.pages.first {
      let png = try CairoPainter().png(of: page, dpi: 60)
      try Data(png).write(to: URL(filePath: folder + "/skeleton.png"))
      try page.frame.dump.write(toFile: folder + "/skeleton.txt", atomically: true, encoding: .utf8)
    }
  }
}
