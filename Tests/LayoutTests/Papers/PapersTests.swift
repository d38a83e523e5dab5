import Drawing
import Findings
import Foundation
import Geometry
import Testing
import Vietnamese

@testable import Layout

/// The papers of the tool, each with recipients at the edges.
@Suite("Papers") struct PapersTests {
  /// Width of the border and the least air inside it.
  static let margin = Double.millimetres(19)

  @Test("Every paper of the folder is tested here, or is only there to be built upon")
  func allPapersAreHere() throws {
    let tested = Set(Paper.all.map(\.name))
    let bases: Set = ["certificate-base", "title-base"]
    #expect(Set(LayoutFile.names(in: [Paper.folder])).subtracting(bases) == tested)
  }

  @Test("Every recipient's paper comes out whole, clear of the border, no two inks touching", arguments: Paper.all)
  func everyRecipient(paper: Paper) throws {
    let typesetter = try Bench.typesetter()
    let layout = try paper.layout()
    for recipient in Recipient.all {
      let made = layout.certificate(for: paper.scope(recipient.fields), with: typesetter)
      #expect(made.findings == [], "\(recipient.name)")
      let page = try #require(made.pages.first, "\(recipient.name)")
      #expect(made.pages.count == 1)
      #expect(typesetter.collisions(in: page.frame).map { [$0.first.text, $0.second.text] } == [], "\(recipient.name)")
      let inside = Rectangle(origin: .zero, size: page.trim).inset(by: Self.margin)
      let outside = page.frame.texts.filter { !inside.contains($0.ink) }
      #expect(outside.map(\.text) == [], "\(recipient.name)")
    }
  }

  @Test("Every paper can be printed on each of its sizes", arguments: Paper.all)
  func everySize(paper: Paper) throws {
    let typesetter = try Bench.typesetter()
    let layout = try paper.layout()
    #expect(layout.sizes.count >= 4)
    for size in layout.sizes {
      for recipient in [Recipient.shortest, .longest] {
        let made = layout.certificate(
          for: paper.scope(recipient.fields), options: CertificateOptions(size: size), with: typesetter)
        // On small paper long texts may take of the room for the seal, which is as large there.
        let others = made.findings.filter { size != "A5" || $0.code != .narrowSigningRoom }
        #expect(others == [], "\(size), \(recipient.name)")
        let page = try #require(made.pages.first)
        #expect(typesetter.collisions(in: page.frame).count == 0, "\(size), \(recipient.name)")
        #expect(layout.trim(of: size) == page.trim)
        // A knife is no finer on small paper.
        #expect(abs(page.bleed.inMillimetres - 3) < 1e-9)
      }
    }
  }

  @Test("Papers that a minister or a city gives are large by default, with the measures of the small one")
  func usualSize() throws {
    #expect(try Paper.all[0].layout().sizes.first == "A4")
    #expect(try Paper.all[1].layout().sizes.first == "A3")
    let made = try Paper.all[1].layout().certificate(
      for: Paper.all[1].scope(Recipient.usual.fields), with: Bench.typesetter())
    let page = try #require(made.pages.first)
    #expect((page.trim.width.inMillimetres - 420).magnitude < 0.01)
    let award = try #require(page.frame.texts.first { $0.text == "BẰNG KHEN" })
    #expect((award.line.runs[0].size / (46 * 420 / 297) - 1).magnitude < 1e-6)
  }

  private func words(_ paper: Paper, _ fields: [String: FieldValue]) throws -> String {
    let made = try paper.layout().certificate(for: paper.scope(fields), with: Bench.typesetter())
    let texts = try #require(made.pages.first).frame.texts
    return texts.sorted { $0.origin.y < $1.origin.y }.map(\.text).joined(separator: " ")
  }

  @Test("The lines of a certificate of merit stand, and are read, in the order of Decree 98/2023, article 104")
  func orderOfLines() throws {
    let typesetter = try Bench.typesetter()
    let paper = Paper.all[0]
    let made = try paper.layout().certificate(for: paper.scope(Recipient.usual.fields), with: typesetter)
    let read = try #require(made.pages.first).frame.texts
    let texts = read.sorted { $0.origin.y < $1.origin.y }.map(\.text)
    let expected = [
      "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc", "GIÁM ĐỐC SỞ CÔNG THƯƠNG", "TẶNG",
      "GIẤY KHEN", "Ông Nguyễn Văn Thắng", "Phó Trưởng phòng, Phòng Quản lý Thương mại",
    ]
    #expect(Array(texts.prefix(expected.count)) == expected)
    #expect(read.prefix(expected.count).map(\.text) == expected)
    #expect(texts.last == "Lê Hồng Thăng")
    #expect(texts.contains("Hà Nội, ngày 05 tháng 01 năm 2018"))
    #expect(texts.contains("Quyết định số 05/QĐ-SCT ngày 05 tháng 01 năm 2018"))
    #expect(texts.contains("Số sổ vàng: 018"))
  }

  @Test("Collectives, households and those honoured after death are addressed as in reality")
  func wording() throws {
    let merit = Paper.all[0]
    #expect(try words(merit, Recipient.household.fields).contains("Hộ gia đình bà Đỗ Thị Mận"))
    #expect(try words(merit, Recipient.posthumous.fields).contains("TRUY TẶNG GIẤY KHEN"))
    #expect(try words(merit, Recipient.collective.fields).contains("Sở Công Thương Hà Nội"))
    #expect(try !words(merit, Recipient.collective.fields).contains("Ông"))
    #expect(try words(Paper.all[2], Recipient.usual.fields).contains("TẶNG DANH HIỆU CHIẾN SĨ THI ĐUA CƠ SỞ"))
  }

  @Test("Who signs for another leaves the post of who decides at the head")
  func deputy() throws {
    let paper = Paper.all[0]
    let text = try words(paper, Recipient.usual.fields.merging(Paper.deputy) { $1 })
    #expect(text.contains("GIÁM ĐỐC SỞ CÔNG THƯƠNG TẶNG"))
    #expect(text.contains("KT. GIÁM ĐỐC"))
    #expect(text.contains("PHÓ GIÁM ĐỐC"))
  }

  @Test("Without an emblem of its own a body's paper has none, and says so")
  func noEmblem() throws {
    for paper in Paper.all where ["giay-chung-nhan", "giay-khen-cong-doan"].contains(paper.name) {
      let bare = Paper(name: paper.name, issuer: paper.issuer.filter { $0.key != "emblem" })
      let made = try bare.layout().certificate(for: bare.scope(Recipient.usual.fields), with: Bench.typesetter())
      #expect(made.findings.map(\.code) == [.placeLeftEmpty])
      let given = try paper.layout().certificate(for: paper.scope(Recipient.usual.fields), with: Bench.typesetter())
      #expect(given.findings == [])
      #expect(made.pages.count == 1)
    }
  }

  @Test("A record without a register number or a post leaves no empty words behind")
  func missingFields() throws {
    var fields = Recipient.usual.fields
    for field in ["register", "position", "unit", "honorific"] { fields[field] = nil }
    let text = try words(Paper.all[0], fields)
    #expect(!text.contains("Số sổ vàng"))
    #expect(!text.contains(" ,"))
  }
}
