import Drawing
import Findings
import Foundation
import Testing

@testable import Layout

/// For the eye: set KHEN_SHOW to a folder, and KHEN_SHOW_LAYOUTS to a folder of layouts.
@Suite("Layouts shown", .enabled(if: ProcessInfo.processInfo.environment["KHEN_SHOW_LAYOUTS"] != nil))
struct ShowTests {
  @Test("Each layout is painted, or says what is wrong")
  func show() throws {
    let environment = ProcessInfo.processInfo.environment
    let folder = environment["KHEN_SHOW_LAYOUTS"] ?? ""
    let target = environment["KHEN_SHOW"] ?? "/tmp"
    let typesetter = try Bench.typesetter()
    for name in LayoutFile.names(in: [folder]) {
      let (layout, findings) = LayoutFile.load(name, in: [folder], fonts: Bench.fonts)
      for finding in findings { print(finding.text(in: .english)) }
      guard let layout else { continue }
      let made = layout.certificate(for: Fields.individual, with: typesetter)
      for finding in made.findings { print(name, finding.text(in: .english)) }
      guard let page = made.pages.first else { continue }
      try Data(try CairoPainter().png(of: page, dpi: 72)).write(to: URL(filePath: "\(target)/\(name).png"))
    }
  }
}
