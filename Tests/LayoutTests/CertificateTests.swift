import Drawing
import Findings
import Geometry
import Testing
import Vietnamese

@testable import Layout

@Suite("Certificates")
struct CertificateTests {
  private static let yaml = """
    page: {size: A5, orientation: landscape}
    styles:
      body: {family: TeX Gyre Termes, size: 14, align: center}
      name: {based-on: body, size: 24, weight: bold, fit: [tracking -2%, size 70%]}
      reason: {based-on: body, fit: [tracking -2%, lines 3, size 80%, leading 105%]}
    fields: {required: [name], collective: [unit], optional: [Tổ]}
    layers:
      stock:
        - fixed: {x: 0, y: 10, width: 100%, child: {text: {content: "{issuer|Sở}", style: body}}}
      data:
        - fixed: {x: 50%, y: 40, anchor: top, width: 81, height: 12, child: {text: {content: "{name}", style: name, lines: 1}}}
        - fixed: {x: 50%, y: 60, anchor: top, width: 100, height: 19, child: {text: {content: "{citation}", style: reason, lines: 2, name: reason}}}
      guide:
        - box: {stroke: ink}
    """

  private func made(
    _ texts: [String: String], _ options: CertificateOptions = .init()
  ) throws -> Certificate {
    let layout = try #require(Bench.layout(Self.yaml))
    #expect(layout.findings == [])
    return layout.certificate(for: Fields(texts: texts), options: options, with: try Bench.typesetter())
  }

  @Test("A text that fits is left as it is")
  func fits() throws {
    let certificate = try made(["name": "Lê An", "citation": "Hoàn thành tốt nhiệm vụ"])
    #expect(certificate.findings == [])
    let report = try #require(certificate.fits.first)
    #expect(report.name == "name" && report.size == 24 && report.remedies == [])
    #expect(report.roomWidth > 100)
  }

  @Test("A name a little too long is tracked, a longer one made smaller, and never broken")
  func ladder() throws {
    let tracked = try made(["name": "Nguyễn Hoàng Phương"]).fits.first
    let shrunk = try made(["name": "Nguyễn Hoàng Mỹ Phương A"]).fits.first
    #expect(tracked?.remedies.count == 1 && tracked?.remedies.first?.hasPrefix("tracking") == true)
    #expect(shrunk?.remedies.map { $0.split(separator: " ")[0] } == ["tracking", "size"])
    #expect(shrunk?.lines == 1)
  }

  @Test("What cannot fit is refused with its field, the millimetres and what would help")
  func refused() throws {
    let certificate = try made(["name": "Công Tằng Tôn Nữ Quỳnh Nguyễn Hoàng Mỹ Phương Anh Thư"])
    #expect(certificate.isRefused)
    let finding = try #require(certificate.findings.first)
    #expect(finding.code == Code.textDoesNotFit)
    #expect(finding.place?.field == "name")
    #expect(finding.place?.line == 11)
    #expect(finding.message.english.contains(" mm of width too much (fixed › text)"))
    #expect(finding.hint?.english.contains("fit: size") == true)
  }

  @Test("On request what cannot fit is made smaller beyond the bounds, with a warning, and nothing is cut")
  func lenient() throws {
    let name = "Công Tằng Tôn Nữ Quỳnh Nguyễn Hoàng Mỹ Phương Anh Thư"
    let certificate = try made(["name": name], .init(overflow: .warn))
    #expect(!certificate.isRefused)
    #expect(certificate.findings.map(\.code) == [Code.textBeyondBounds])
    #expect(certificate.findings.first?.severity == .warning)
    let texts = certificate.pages.first?.frame.flattened.compactMap { $0.line?.text }
    #expect(texts?.contains(name) == true)
  }

  @Test("All findings of a certificate are told at once")
  func all() throws {
    let certificate = try made([
      "name": String(repeating: "Nguyễn ", count: 12),
      "citation": String(repeating: "Hoàn thành xuất sắc nhiệm vụ ", count: 20),
    ])
    #expect(certificate.findings.map(\.code) == [Code.textDoesNotFit, Code.textDoesNotFit])
  }

  @Test("A field that the layout needs, for this kind of recipient, is asked for")
  func missing() throws {
    #expect(try made(["name": "Đội 1", "kind": "Tập thể"]).findings.map { $0.place?.field } == ["unit"])
    #expect(try made([:]).findings.first?.code == Code.fieldMissingForLayout)
  }

  @Test("The stock is one frame for all recipients, and is left out on paper that bears it")
  func stock() throws {
    let layout = try #require(Bench.layout(Self.yaml))
    let typesetter = try Bench.typesetter()
    func shared(_ name: String, _ options: CertificateOptions = .init()) -> SharedFrame? {
      let page = layout.certificate(for: Fields(texts: ["name": name]), options: options, with: typesetter).pages.first
      for placed in page?.frame.marks ?? [] { if case .shared(let frame) = placed.mark { return frame } }
      return nil
    }
    let first = try #require(shared("Lê An"))
    #expect(first === shared("Trần Bình"))
    #expect(shared("Lê An", .init(parts: .overlay)) == nil)
    #expect(first.frame.flattened.first { $0.line != nil }?.line?.text == "Sở")
  }

  @Test("Overlay puts the data where the full print has it")
  func overlay() throws {
    let texts = ["name": "Lê An", "citation": "Hoàn thành tốt nhiệm vụ"]
    let full = try made(texts).pages.first?.frame.marks.dropFirst()
    let overlay = try made(texts, .init(parts: .overlay)).pages.first?.frame.marks
    #expect(full.map(Array.init) == overlay)
  }

  @Test("A preview shows the guide and names the elements")
  func preview() throws {
    let page = try #require(try made(["name": "Lê An"], .init(parts: .preview)).pages.first)
    #expect(page.frame.dump.contains("fixed"))
  }

  @Test("Placed twice, a certificate is the same")
  func twice() throws {
    let texts = [
      "name": "Lê An", "citation": "Hoàn thành tốt nhiệm vụ, góp phần vào thành tích chung của ngành năm 2017",
    ]
    #expect(try made(texts).pages == made(texts).pages)
  }

  @Test("Markup in a value is text, not markup")
  func escaped() throws {
    let texts = try made(["name": "A & B <b>Trần</b>"]).pages.first?.frame.flattened.compactMap { $0.line?.text }
    #expect(texts?.contains("A & B <b>Trần</b>") == true)
  }

  @Test("Texts that run into each other are refused, on stock paper too")
  func collision() throws {
    let yaml = """
      styles: {body: {family: TeX Gyre Termes, size: 30}}
      layers:
        stock: [{fixed: {x: 20, y: 40, anchor: baseline-left, child: {text: {content: GIẤY KHEN, style: body}}}}]
        data: [{fixed: {x: 20, y: 46, anchor: baseline-left, child: {text: {content: "{name}", style: body}}}}]
      """
    let layout = try #require(Bench.layout(yaml))
    for parts in [CertificateOptions.Parts.full, .overlay] {
      let made = layout.certificate(
        for: Fields(texts: ["name": "Ẫ Ễ"]), options: .init(parts: parts), with: try Bench.typesetter())
      #expect(made.isRefused)
      #expect(made.findings.map(\.code) == [Code.touchingTexts])
    }
  }
}
