import Drawing
import Findings
import Foundation
import Geometry
import Layout
import Vietnamese

/// The form of an administrative paper: what stands above and below its text (Decree 30/2020, annex I).
struct AdministrativePaper {
  var parent: String
  var issuer: String
  var number: String
  var place: String
  var date: CivilDate?
  /// The kind of paper, in capitals, and what it is about.
  var kind: String
  var summary: String
  /// Who decides, over the legal bases of a decision.
  var authority: String
  var signer: Signer
  var recipients: [String]

  struct Signer: Sendable, Hashable {
    var capacity: String
    var title: String
    var name: String
  }

  /// Heights and distances in points, within what the decree allows.
  private enum Measure {
    /// Room between post and name for signature and seal.
    static let signature = Double.millimetres(28)
    static let afterHead = 14.0
    static let leftShare = 0.40
    static let rightShare = 0.60
  }

  /// The national heading beside the issuing body, number and date below, then kind and summary.
  func head(_ style: (String) throws(Finding) -> ParagraphStyle) throws(Finding) -> [Flow.Item] {
    let country = Flow([
      .init(Paragraph("Cộng hòa xã hội chủ nghĩa Việt Nam", try style("country"))),
      .init(
        RuledText(paragraph: Paragraph("Độc lập - Tự do - Hạnh phúc", try style("motto")), gap: 3.4, thickness: 0.6)),
    ])
    var body: [Flow.Item] = []
    if !parent.isEmpty { body.append(.init(Paragraph(parent, try style("parent")))) }
    body.append(
      .init(
        RuledText(paragraph: Paragraph(issuer, try style("issuer")), gap: 3.4, thickness: 0.6, share: 0.42)))
    let shares = (left: Measure.leftShare, right: Measure.rightShare)
    var items: [Flow.Item] = [
      .init(
        SideBySide([.init(Flow(body), width: .share(shares.left)), .init(country, width: .share(shares.right))]),
        after: 7, keepsWithNext: true),
      .init(
        SideBySide([
          .init(Paragraph("Số: \(number)", try style("paper-number")), width: .share(shares.left)),
          .init(Paragraph(dateLine, try style("paper-date")), width: .share(shares.right)),
        ]), after: Measure.afterHead, keepsWithNext: true),
    ]
    if !kind.isEmpty {
      items.append(
        .init(
          Paragraph(RichText(kind, try style("paper-kind").text), try style("paper-kind"), role: .heading(level: 1))))
    }
    if !summary.isEmpty {
      items.append(
        .init(
          RuledText(paragraph: Paragraph(summary, try style("paper-summary")), gap: 6, thickness: 0.6, share: 0.38),
          after: try style("paper-summary").after, keepsWithNext: true))
    }
    if !authority.isEmpty { items.append(.init(Paragraph(authority, try style("paper-authority")))) }
    return items
  }

  private var dateLine: String {
    let day = date?.longText ?? "ngày … tháng … năm …"
    return place.isEmpty ? day.prefix(1).uppercased() + day.dropFirst() : "\(place), \(day)"
  }

  /// Where the paper goes, at the left, and who signs it, at the right; never parted, never alone on a page.
  func foot(_ style: (String) throws(Finding) -> ParagraphStyle) throws(Finding) -> Flow.Item {
    var left: [Flow.Item] = []
    if !recipients.isEmpty {
      left.append(.init(Paragraph("Nơi nhận:", try style("recipients-title"))))
      let line = try style("recipients")
      for (index, recipient) in recipients.enumerated() {
        let end = index == recipients.count - 1 ? "." : ";"
        let text = recipient.hasSuffix(";") || recipient.hasSuffix(".") ? String(recipient.dropLast()) : recipient
        left.append(.init(Paragraph("- \(text)\(end)", line)))
      }
    }
    var right: [Flow.Item] = []
    let post = try style("signer-post")
    if !signer.capacity.isEmpty { right.append(.init(Paragraph(signer.capacity, post))) }
    right.append(.init(Paragraph(signer.title, post)))
    right.append(.init(Gap(height: Measure.signature)))
    right.append(.init(Paragraph(signer.name, try style("signer-name"))))
    return .init(
      SideBySide([
        .init(Flow(left), width: .share(Measure.leftShare + 0.06)),
        .init(Flow(right), width: .share(Measure.rightShare - 0.06)),
      ]), before: 18)
  }
}
