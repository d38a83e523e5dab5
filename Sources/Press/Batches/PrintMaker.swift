import Drawing
import Findings
import Imprint
import Layout
import Vietnamese

/// Makes real certificates: layouts place the fields, the PDF writer turns pages into bytes.
struct PrintMaker: CertificateMaker {
  let layouts: [String: CertificateLayout]
  let certificateOptions: CertificateOptions
  let fonts: FontLibrary
  let imprint: ImprintRun
  let information: CertificateInformation
  /// Whether pages bear the art beyond their trim.
  let hasBleed: Bool
  /// By layout, the sizes that groups of texts take in all certificates alike.
  var uniformSizes: [String: [String: Double]] = [:]
  var pictureWatch = PictureWatch()
  /// What made the papers beside their data, a part of their keys.
  let build: BuildIdentity

  struct Merged: MergedFile {
    let writer: MergedWriter

    mutating func append(_ sheet: PreparedPages, of recipient: Recipient) throws(Finding) { try writer.append(sheet) }
    mutating func finish() throws(Finding) -> [Finding] { try writer.finish() }
  }

  func worker() throws(Finding) -> Typesetter { try Typesetter(fonts: fonts) }

  func press(
    _ recipient: Recipient, wants: PressedParts, unless isStanding: (String) -> Bool, with typesetter: Typesetter
  ) -> Pressed<PreparedPages> {
    var pressed = Pressed<PreparedPages>()
    let certificate = place(recipient, with: typesetter)
    pressed.findings = certificate.findings
    pressed.fits = certificate.fits
    pressed.pageCount = certificate.pages.count
    let changes = pictureWatch.findings(on: certificate.pages)
    pressed.findings += changes.map { recipient.located($0) }
    guard !certificate.isRefused, changes.isEmpty, !wants.isEmpty else { return pressed }
    do throws(Finding) {
      var pages = certificate.pages
      pages[0].bookmarks = [.init(title: recipient.name)]
      if !hasBleed { for index in pages.indices { pages[index].bleed = 0 } }
      let prepared = try imprint.prepare(pages)
      pressed.findings += prepared.findings.map { recipient.located($0) }
      if wants.contains(.sheet) { pressed.sheet = prepared }
      guard wants.contains(.file) else { return pressed }
      var key = ""
      pressed.file = try imprint.file(prepared, information: information.of(recipient)) { sum in
        key = self.key(of: sum)
        return isStanding(key)
      }
      pressed.key = key
    } catch {
      pressed.findings.append(recipient.located(error))
    }
    return pressed
  }

  /// The name of a file by all that it depends on: what is drawn and said in it, and what draws.
  private func key(of sum: [UInt8]) -> String {
    var digester = Digester()
    for word in build.words { digester.add(word) }
    digester.add(imprint.options.standards.map(\.rawValue).sorted().joined(separator: " "))
    digester.add(sum)
    return digester.finish().description
  }

  /// The recipient's certificate as frames, its findings at the cells that can mend them.
  func place(_ recipient: Recipient, with typesetter: Typesetter) -> Certificate {
    // A recipient without a layout is refused before anything is placed.
    guard let name = recipient.layout, let layout = layouts[name] else {
      return Certificate(pages: [], findings: recipient.findings, fits: [])
    }
    var options = certificateOptions
    if let shares = uniformSizes[name] { options.uniformSizes = shares }
    var certificate = layout.certificate(for: recipient.scope, options: options, with: typesetter)
    certificate.findings = certificate.findings.map { recipient.located($0) }
    return certificate
  }

  func merge(into sink: @escaping ([UInt8]) throws(Finding) -> Void) throws(Finding) -> Merged {
    Merged(writer: MergedWriter(run: imprint, information: information.ofAll, sink: sink))
  }
}

extension Recipient {
  /// The cell of a field, or the record's row.
  func cell(of field: String?) -> Place {
    var place = record?.place(of: field) ?? place
    place.record = number
    return place
  }

  /// A finding about this recipient's certificate, at the cell that can mend it where its data is the cause.
  func located(_ finding: Finding) -> Finding {
    var finding = finding
    switch finding.code.area {
    case .layout, .ceremony, .library, .output, .transfer:
      finding.place?.record = number
      if finding.place == nil { finding.place = cell(of: nil) }
    default: finding.place = cell(of: finding.place?.field ?? field(behind: finding))
    }
    return finding
  }

  /// The field whose value holds the letter that a face lacks.
  private func field(behind finding: Finding) -> String? {
    guard finding.code.area == .font, let record else { return nil }
    return Field.all.map(\.name).first { name in
      record.text(name).unicodeScalars.contains { !$0.isASCII && finding.message.english.contains($0.notation) }
    }
  }
}

extension PrintMaker {
  /// How far the finished page reaches beyond the trim on every side, in points.
  func outside(of page: Page) -> Double {
    (hasBleed ? page.bleed : 0) + (imprint.options.pageMarks == nil ? 0 : ImprintRun.marginForMarks)
  }

  /// Whether colours are written as screens mix them.
  var hasScreenColours: Bool { imprint.options.colour == .rgb }
}
