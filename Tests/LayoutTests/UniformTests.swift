import Drawing
import Testing

@testable import Layout

@Suite("One size for a group of texts")
struct UniformTests {
  private static func yaml(_ text: String) -> String {
    """
    page: {size: A5, orientation: landscape}
    styles: {name: {family: TeX Gyre Termes, size: 24, align: center}}
    layers:
      data:
        - fixed: {x: 50%, y: 40, anchor: top, width: 80, height: 12, child: {text: {content: "{name}", style: name, lines: 1, \(text)}}}
    """
  }

  private static let names = ["Lê An", "Nguyễn Hoàng Mỹ Phương A", String(repeating: "Nguyễn ", count: 20)]

  private func sizes(_ text: String, _ names: [String]) throws -> (layout: CertificateLayout, sizes: UniformSizes) {
    let layout = try #require(Bench.layout(Self.yaml(text)))
    #expect(layout.findings == [])
    #expect(layout.hasUniformSizes)
    let scopes = names.map { Fields(texts: ["name": $0]) as any Scope }
    return (layout, layout.uniformSizes(for: scopes, with: try Bench.typesetter()))
  }

  private func report(_ name: String, _ layout: CertificateLayout, _ sizes: UniformSizes) throws -> FitReport {
    let made = layout.certificate(
      for: Fields(texts: ["name": name]), options: .init(uniformSizes: sizes.shares), with: try Bench.typesetter())
    return try #require(made.fits.first)
  }

  @Test("All take the size that serves the longest, and who cannot be set does not count")
  func uniform() throws {
    let (layout, sizes) = try sizes("fit: [size 60%], uniform: names", Self.names)
    let share = try #require(sizes.shares["names"])
    #expect(share < 1 && share > 0.6)
    #expect(sizes.refused == [2])
    #expect(sizes.exceptions == [:])
    for name in Self.names.dropLast() {
      let report = try report(name, layout, sizes)
      #expect(abs(report.size - 24 * share) < 0.001)
      #expect(report.remedies == [])
      #expect(report.nominalSize == 24)
      #expect(!report.isException)
    }
  }

  @Test("Who would make all others too small is an exception, of a size of its own")
  func exceptions() throws {
    let long = "Công Tằng Tôn Nữ Quỳnh Nguyễn Hoàng Mỹ P"
    let names = ["Lê An", "Nguyễn Hoàng Mỹ Hạnh", long]
    let (layout, sizes) = try sizes("name: name, fit: [size 40%, uniform 90%]", names)
    let share = try #require(sizes.shares["name"])
    #expect(share < 1 && share >= 0.9)
    #expect(sizes.exceptions == ["name": [2]])
    #expect(try abs(report("Lê An", layout, sizes).size - 24 * share) < 0.001)
    let exception = try report(long, layout, sizes)
    #expect(exception.isException)
    #expect(exception.size < 24 * 0.9)
  }

  @Test("A text of the group may not become smaller than its own ladder allows")
  func bounds() throws {
    let (layout, sizes) = try sizes("name: name, fit: [size 85%, uniform 85%]", ["Lê An", "Nguyễn Hoàng Mỹ Hạnh"])
    #expect(try #require(sizes.shares["name"]) < 1)
    let wide = "Nguyễn Hoàng Mỹ Phương A"
    let alone = layout.certificate(for: Fields(texts: ["name": wide]), with: try Bench.typesetter())
    let among = layout.certificate(
      for: Fields(texts: ["name": wide]), options: .init(uniformSizes: sizes.shares), with: try Bench.typesetter())
    #expect(alone.isRefused)
    #expect(among.isRefused)
  }

  @Test("`fit: uniform` is the usual ladder with one size for all")
  func shorthand() throws {
    let (_, sizes) = try sizes("name: name, fit: uniform", ["Lê An"])
    #expect(sizes.shares == ["name": 1])
    #expect(Bench.layout(Self.yaml("fit: [uniform 5%]"))?.findings.count == 1)
  }

  @Test("Parts of a run measured apart come to the same")
  func merged() {
    let first = UniformSizes(shares: ["a": 0.9], exceptions: ["a": [1]], refused: [2])
    let second = UniformSizes(shares: ["a": 0.8, "b": 1], exceptions: ["a": [0], "b": [3]], refused: [4])
    #expect(
      first.merged(with: second, offset: 10)
        == UniformSizes(shares: ["a": 0.8, "b": 1], exceptions: ["a": [1, 10], "b": [13]], refused: [2, 14]))
  }
}
