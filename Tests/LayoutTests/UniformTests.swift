import Drawing
import Testing

@testable import Layout

@Suite("One size for a group of texts")
struct UniformTests {
  private static let yaml = """
    page: {size: A5, orientation: landscape}
    styles: {name: {family: TeX Gyre Termes, size: 24, align: center}}
    layers:
      data:
        - fixed: {x: 50%, y: 40, anchor: top, width: 80, height: 12, child: {text: {content: "{name}", style: name, lines: 1, fit: [size 60%], uniform: names}}}
    """

  @Test("All take the size that serves the longest, and who cannot be set does not count")
  func uniform() throws {
    let layout = try #require(Bench.layout(Self.yaml))
    #expect(layout.hasUniformSizes)
    let typesetter = try Bench.typesetter()
    let names = ["Lê An", "Nguyễn Hoàng Mỹ Phương A", String(repeating: "Nguyễn ", count: 20)]
    let sizes = layout.uniformSizes(
      for: names.map { Fields(texts: ["name": $0]) as any Scope }, with: typesetter)
    let share = try #require(sizes.shares["names"])
    #expect(share < 1 && share > 0.6)
    #expect(sizes.exceptions == [2])
    for name in names.dropLast() {
      let made = layout.certificate(
        for: Fields(texts: ["name": name]), options: .init(uniformSizes: sizes.shares), with: typesetter)
      let report = try #require(made.fits.first)
      #expect(abs(report.size - 24 * share) < 0.001)
      #expect(report.remedies == [])
      #expect(report.nominalSize == 24)
    }
  }

  @Test("Parts of a run measured apart come to the same")
  func merged() {
    let first = UniformSizes(shares: ["a": 0.9], exceptions: [1])
    let second = UniformSizes(shares: ["a": 0.8, "b": 1], exceptions: [0])
    #expect(first.merged(with: second, offset: 10) == UniformSizes(shares: ["a": 0.8, "b": 1], exceptions: [1, 10]))
  }
}
