import Drawing
import Findings
import Foundation
import Geometry
import Testing

@testable import Layout

@Suite("Layouts that build on others, and papers of other sizes")
struct ExtendsTests {
  /// Writes layouts into a folder of their own and reads one of them.
  private func load(
    _ name: String, from files: [String: String]
  ) throws -> (layout: CertificateLayout?, findings: [Finding]) {
    let folder = FileManager.default.temporaryDirectory.appending(path: "khen-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    for (name, text) in files {
      let home = folder.appending(path: name)
      try FileManager.default.createDirectory(at: home, withIntermediateDirectories: true)
      try text.write(to: home.appending(path: "layout.yaml"), atomically: true, encoding: .utf8)
    }
    return LayoutFile.load(name, in: [folder.path()], fonts: Bench.fonts)
  }

  private static let base = """
    base: true
    page: {size: A4, orientation: landscape, bleed: 3, sizes: [A3, {size: 400 x 300 mm, scale: 1.3}]}
    colours: {red: "#C8102E"}
    styles:
      body: {family: TeX Gyre Termes, size: 12, align: center}
      award: {based-on: body, size: 40, colour: red}
    wording: {award: GIẤY KHEN}
    parts:
      award: {fixed: {x: 50%, y: 90, anchor: baseline, width: 200, child: {text: {content: "{wording.award}", style: award}}}}
    layers:
      data: [{part: award}]
    """

  private func words(_ layout: CertificateLayout?, _ options: CertificateOptions = .init()) throws -> [Frame.Placed] {
    let made = try #require(layout).certificate(for: Fields.individual, options: options, with: Bench.typesetter())
    #expect(made.findings == [])
    return made.pages.first?.frame.flattened ?? []
  }

  @Test("Only what differs is said")
  func differs() throws {
    let (layout, findings) = try load(
      "b",
      from: [
        "a": Self.base,
        "b": "extends: a\ntitle: Bằng\nwording: {award: BẰNG KHEN}\nstyles: {award: {size: 50}, body: {tracking: 2%}}",
      ])
    #expect(findings == [])
    #expect(layout?.files.count == 2)
    let line = try words(layout).compactMap(\.line).first
    #expect(line?.text == "BẰNG KHEN")
    #expect(line?.runs.first?.size == 50)
    #expect(line?.runs.first?.colour.name == "red")
  }

  @Test("A layout only there to be built upon is not offered, and a circle is a finding")
  func baseAndCircle() throws {
    let (_, findings) = try load("a", from: ["a": "extends: b", "b": "extends: a"])
    #expect(findings.map(\.code) == [Code.circleInLayout])
    #expect(findings.first?.place?.line == 1)
  }

  @Test("On other paper lengths and sizes are scaled, shares follow the paper")
  func sizes() throws {
    let (layout, _) = try load("b", from: ["a": Self.base, "b": "extends: a"])
    #expect(layout?.sizes == ["A4", "A3", "400 x 300 mm"])
    let small = try #require(words(layout).first { $0.line != nil })
    let large = try #require(words(layout, .init(size: "a3")).first { $0.line != nil })
    let custom = try #require(words(layout, .init(size: "400x300")).first { $0.line != nil })
    #expect(abs(large.origin.y / small.origin.y - 420 / 297) < 0.001)
    #expect(abs((custom.line?.runs.first?.size ?? 0) - 52) < 0.001)
    let middle = custom.origin.x + (custom.line?.advance ?? 0) / 2
    #expect(abs(middle - .millimetres(200)) < 0.5)
    #expect(layout?.trim(of: "400 x 300 mm") == Size(.millimetres(400), .millimetres(300)))
  }

  @Test("A paper that the layout does not have is a finding")
  func noSize() throws {
    let (layout, _) = try load("b", from: ["a": Self.base, "b": "extends: a"])
    let made = try #require(layout).certificate(
      for: Fields.individual, options: .init(size: "A6"), with: Bench.typesetter())
    #expect(made.isRefused)
    #expect(made.findings.map(\.code) == [Code.unknownPaperSize])
  }
}

extension Frame {
  /// All marks at their places in the frame itself, groups without a transform opened.
  var flattened: [Placed] {
    marks.flatMap { placed -> [Placed] in
      guard case .group(let group) = placed.mark else { return [placed] }
      return group.frame.flattened.map { Placed($0.mark, at: $0.origin + placed.origin) }
    }
  }
}

extension Frame.Placed {
  var line: TextLine? { if case .text(let line) = mark { line } else { nil } }
}
