import Drawing
import Foundation
import Testing

@testable import Layout

/// For the eye: set KHEN_PAPERS to a folder, and every paper is painted there with every recipient.
@Suite("Papers shown", .enabled(if: ProcessInfo.processInfo.environment["KHEN_PAPERS"] != nil))
struct PapersShownTests {
  @Test("Every paper is painted", arguments: Paper.all)
  func paint(paper: Paper) throws {
    let environment = ProcessInfo.processInfo.environment
    let folder = environment["KHEN_PAPERS"] ?? "/tmp"
    let dpi = environment["KHEN_PAPERS_DPI"].flatMap(Double.init) ?? 60
    let typesetter = try Bench.typesetter()
    let layout = try paper.layout()
    for recipient in Recipient.all {
      let made = layout.certificate(
        for: paper.scope(recipient.fields), options: CertificateOptions(size: environment["KHEN_PAPERS_SIZE"]),
        with: typesetter)
      for finding in made.findings { print(paper.name, recipient.name, finding.text(in: .english)) }
      for fit in made.fits where !fit.remedies.isEmpty {
        print(paper.name, recipient.name, fit.name, fit.size, fit.remedies.joined(separator: ", "))
      }
      guard let page = made.pages.first else { continue }
      try Data(try CairoPainter().png(of: page, dpi: dpi))
        .write(to: URL(filePath: "\(folder)/\(paper.name)-\(recipient.name).png"))
    }
  }
}
