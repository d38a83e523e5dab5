import Drawing
import Findings
import Geometry
import Testing
import Vietnamese

@testable import Layout

/// Air between the lines of the papers, from ink to ink; lengths in millimetres of A4.
@Suite("Air on papers") struct PaperAirTests {
  /// The lines of a made paper from the top, by the names of their elements.
  private struct Lines {
    var texts: [PlacedText]
    var scale: Double

    init(_ paper: Paper, _ fields: [String: FieldValue], size: String? = nil) throws {
      let made = try paper.layout().certificate(
        for: paper.scope(fields), options: CertificateOptions(parts: .preview, size: size),
        with: Bench.typesetter())
      let page = try #require(made.pages.first, "\(made.findings)")
      texts = page.frame.texts
      scale = page.trim.width / Double.millimetres(297)
    }

    func of(_ name: String) -> [PlacedText] { texts.filter { $0.labels.last?.name == name } }

    /// From the lowest ink of one element to the highest of another; nothing where one is missing.
    func gap(_ above: String, _ below: String) -> Double? {
      guard let bottom = of(above).map(\.ink.maxY).max(), let top = of(below).map(\.ink.minY).min() else { return nil }
      return (top - bottom).inMillimetres
    }
  }

  @Test("Who gives, the award, and whom stand in groups", arguments: Paper.all)
  func groups(paper: Paper) throws {
    for recipient in Recipient.all {
      let lines = try Lines(paper, recipient.fields)
      let least = { (millimetres: Double) in millimetres * lines.scale - 0.05 }
      let clear = try #require(lines.gap("tribute", "award"), "\(recipient.name)")
      #expect(clear >= least(2.5), "\(recipient.name): the award's accents")
      #expect(lines.gap(lines.of("medal").isEmpty ? "award" : "medal", "recipient").map { $0 >= least(4) } == true)
      if let gap = lines.gap("recipient", "detail") { #expect(gap >= least(2.2), "\(recipient.name)") }
      if let gap = lines.gap("detail", "citation") { #expect(gap >= least(3.8), "\(recipient.name)") }
      for name in ["citation", "detail", "recipient"] where !lines.of(name).isEmpty {
        #expect(lines.gap(name, "date").map { $0 >= least(5) } == true, "\(recipient.name): \(name)")
      }
    }
  }

  @Test("The last line on the left stands on the signer's baseline", arguments: Paper.all)
  func commonBaseline(paper: Paper) throws {
    for size in try paper.layout().sizes {
      let lines = try Lines(paper, Recipient.usual.fields, size: size)
      let name = try #require(lines.of("signer.name").last)
      let left = try #require(lines.texts.first { $0.text.hasPrefix("Số sổ vàng") })
      #expect(abs(left.origin.y - name.origin.y) < 0.01, "\(size)")
    }
  }

  @Test("A post of one, two or three lines has one size, the name is no smaller, and the room stays")
  func signature() throws {
    let paper = Paper.all[0]
    let posts = ["Giám đốc", "Phó Giám đốc", "Phó Giám đốc phụ trách khối công nghiệp và thương mại"]
    for (index, post) in posts.enumerated() {
      var fields = Recipient.shortest.fields.merging(Paper.deputy) { $1 }
      fields["signer.title"] = .text(post)
      if index == 0 { fields["signer.capacity"] = nil }
      let lines = try Lines(paper, fields)
      let words = lines.of("signer.title")
      #expect(words.count == index + 1)
      let sizes = Set(words.flatMap { $0.line.runs.map { Int(($0.size * 100).rounded()) } })
      #expect(sizes.count == 1, "\(sizes)")
      let name = try #require(lines.of("signer.name").first?.line.runs.first?.size)
      #expect(name >= 15 - 0.01 && Int(name * 100) >= sizes.max() ?? 0)
      #expect(try #require(lines.gap("signer.title", "signer.name")) >= 22 - 0.01)
      #expect(lines.of("signer.name").count == 1)
    }
  }

  @Test("Where a long text takes of the room for signature and seal, a warning says so, on small paper, too")
  func narrowRoom() throws {
    let paper = Paper.all[0]
    let layout = try paper.layout()
    var fields = Recipient.longest.fields.merging(Paper.deputy) { $1 }
    fields["signer.title"] = .text("Phó Giám đốc phụ trách khối công nghiệp và thương mại")
    for (size, recipient) in [("A4", fields), ("A5", Recipient.shortest.fields)] {
      let made = layout.certificate(
        for: paper.scope(recipient), options: CertificateOptions(parts: .preview, size: size),
        with: try Bench.typesetter())
      let frame = try #require(made.pages.first, "\(size): \(made.findings)").frame
      func ink(_ name: String) -> [Rectangle] {
        frame.texts.filter { $0.labels.last?.name == name }.map(\.ink)
      }
      let foot = try #require(ink("signer.title").map(\.maxY).max())
      let room = (try #require(ink("signer.name").map(\.minY).min()) - foot).inMillimetres
      #expect((room < 22 - 0.01) == made.findings.contains { $0.code == .narrowSigningRoom }, "\(size): \(room)")
    }
  }

  @Test("A citation keeps to a measure: three even lines rather than two from edge to edge")
  func measure() throws {
    let lines = try Lines(Paper.all[0], Recipient.usual.fields).of("citation")
    #expect(lines.count == 3)
    #expect(lines.allSatisfy { $0.ink.width.inMillimetres <= 171 })
  }

  @Test("Capitals of a sheet are set with a little room between them; an abbreviation alone is not")
  func capitals() throws {
    func tracking(_ position: String) throws -> Double {
      var fields = Recipient.usual.fields
      fields["position"] = .text(position)
      fields["unit"] = nil
      let line = try #require(try Lines(Paper.all[0], fields).of("detail").first).line
      return line.advance
    }
    let plain = try Bench.typesetter().shape(
      StyledText([.init("TỔ TRƯỞNG KỸ THUẬT", .init(family: "TeX Gyre Termes", isItalic: true, size: 15.5))])
    ).line
    #expect(try tracking("TỔ TRƯỞNG KỸ THUẬT") > plain.advance + 15.5 * 0.03 * 15)
    let short = try Bench.typesetter().shape(
      StyledText([.init("KTV", .init(family: "TeX Gyre Termes", isItalic: true, size: 15.5))])
    ).line
    #expect(abs(try tracking("KTV") - short.advance) < 0.01)
  }
}
