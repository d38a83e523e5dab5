import Findings
import Geometry

/// Looks through a finished PDF file as a print house does before it accepts it.
public struct Preflight {
  public let report: PreflightReport
  public let findings: [Finding]
  /// The text of every page, in the order of its contents, as its fonts' maps and replacements tell it.
  public let texts: [String]

  /// Whether the file is encrypted, and must be opened before it can be looked through.
  public static func isEncrypted(_ bytes: [UInt8]) -> Bool { PDFReader.isEncrypted(bytes) }

  /// Reads a file; throws a finding when it cannot be read, or only with a password.
  public init(_ bytes: [UInt8], name: String, limits: PreflightLimits = PreflightLimits()) throws(Finding) {
    guard let reader = PDFReader(bytes), let root = reader.dictionary(reader.trailer["Root"]) else {
      throw Finding(
        .unreadablePDFToCheck,
        Words(vi: "Không đọc được tệp PDF, hoặc tệp có mật khẩu.", en: "The PDF cannot be read, or has a password."),
        at: Place(name),
        hint: Words(
          vi: "Kiểm tra lại tệp, hoặc bỏ mật khẩu trước.", en: "Check the file, or take its password off first."))
    }
    var inspection = Inspection(reader: reader, root: root, bytes: bytes)
    inspection.run()
    report = inspection.report
    texts = inspection.texts
    findings =
      PreflightJudgement(report: inspection.report, limits: limits, file: name, isReadable: inspection.isReadable)
      .findings
  }
}

/// Gathers the report.
private struct Inspection {
  let reader: PDFReader
  let root: PDFDictionary
  let bytes: [UInt8]
  var report = PreflightReport()
  var texts: [String] = []
  var isReadable = true
  private var spaces: Set<String> = []
  private var fonts: [PDFValue] = []

  init(reader: PDFReader, root: PDFDictionary, bytes: [UInt8]) {
    self.reader = reader
    self.root = root
    self.bytes = bytes
  }

  mutating func run() {
    report.version = String(decoding: bytes[5..<8], as: UTF8.self)
    let information = reader.dictionary(reader.trailer["Info"])
    report.title = reader.value(information?["Title"]).bytes.map(PDFText.decode) ?? ""
    report.language = reader.value(root["Lang"]).bytes.map(PDFText.decode)
    report.isTagged = reader.value(reader.dictionary(root["MarkInfo"])?["Marked"]).boolean ?? false
    for intent in reader.array(root["OutputIntents"]) {
      let condition = reader.dictionary(intent)?["OutputConditionIdentifier"]
      report.outputIntents.append(reader.value(condition).bytes.map(PDFText.decode) ?? "")
    }
    visitPages(root["Pages"], inherited: PDFDictionary(), depth: 0)
    report.pageCount = texts.count
    report.colourSpaces = spaces.sorted()
    report.fonts = fonts.compactMap(font).sorted { $0.name < $1.name }
    if let structure = reader.dictionary(root["StructTreeRoot"]) { countElements(structure["K"], depth: 0) }
    report.bookmarkCount = countBookmarks(reader.dictionary(root["Outlines"])?["First"])
    readMetadata()
  }

  private mutating func visitPages(_ given: PDFValue?, inherited: PDFDictionary, depth: Int) {
    guard depth < 50, let node = reader.dictionary(given) else { return }
    var merged = inherited
    for key in ["Resources", "MediaBox"] { if let value = node[key] { merged.add(key, value) } }
    if let kids = reader.value(node["Kids"]).array {
      for kid in kids { visitPages(kid, inherited: merged, depth: depth + 1) }
    } else {
      visit(page: node, inherited: merged)
    }
  }

  private mutating func visit(page: PDFDictionary, inherited: PDFDictionary) {
    let number = texts.count + 1
    let media = reader.numbers(inherited["MediaBox"])
    let trim = page["TrimBox"].map { reader.numbers($0) }
    let bleed = page["BleedBox"].map { reader.numbers($0) }
    if let known = report.boxes.firstIndex(where: { $0.media == media && $0.trim == trim && $0.bleed == bleed }) {
      report.boxes[known].pages.append(number)
    } else {
      report.boxes.append(.init(media: media, trim: trim, bleed: bleed, pages: [number]))
    }
    let cut = (trim ?? []).count == 4 ? trim : media
    let area = cut.flatMap { box in
      box.count == 4 ? Rectangle(x: box[0], y: box[1], width: box[2] - box[0], height: box[3] - box[1]) : nil
    }
    var walk = ContentWalk(reader: reader, page: number, area: area)
    walk.walk(page: page, resources: reader.dictionary(inherited["Resources"]))
    texts.append(walk.text)
    isReadable = isReadable && walk.isReadable
    spaces.formUnion(walk.spaces)
    report.images += walk.images
    report.hasTransparency = report.hasTransparency || walk.hasTransparency
    if walk.smallestText.isFinite { report.smallestText = min(report.smallestText ?? .infinity, walk.smallestText) }
    if walk.thinnestLine.isFinite { report.thinnestLine = min(report.thinnestLine ?? .infinity, walk.thinnestLine) }
    if walk.totalInk > 0 { report.totalInk = max(report.totalInk ?? 0, walk.totalInk) }
    for font in walk.fonts where !fonts.contains(font) { fonts.append(font) }
    for annotation in reader.array(page["Annots"])
    where reader.value(reader.dictionary(annotation)?["Subtype"]).name == "Link" { report.linkCount += 1 }
  }

  private func font(_ given: PDFValue) -> PreflightReport.Font? {
    guard let font = reader.dictionary(given) else { return nil }
    let descendant = reader.dictionary(reader.array(font["DescendantFonts"]).first)
    let descriptor = reader.dictionary((descendant ?? font)["FontDescriptor"])
    let kind = reader.value((descendant ?? font)["Subtype"]).name ?? ""
    let name = reader.value(font["BaseFont"]).name ?? ""
    let isEmbedded = kind == "Type3" || ["FontFile", "FontFile2", "FontFile3"].contains { descriptor?[$0] != nil }
    let plus = name.utf8.dropFirst(6).first == UInt8(ascii: "+")
    return .init(
      name: name, kind: kind, isEmbedded: isEmbedded, isSubset: plus, hasUnicode: font["ToUnicode"] != nil)
  }

  private mutating func countElements(_ given: PDFValue?, depth: Int) {
    guard depth < 60 else { return }
    let value = reader.value(given)
    for kid in value.array ?? [value] {
      guard let element = reader.dictionary(kid), let kind = reader.value(element["S"]).name else { continue }
      report.elements[kind, default: 0] += 1
      countElements(element["K"], depth: depth + 1)
    }
  }

  private func countBookmarks(_ given: PDFValue?) -> Int {
    var count = 0
    var open = [given]
    var visited: Set<PDFValue> = []
    while let next = open.popLast() {
      guard let next, visited.insert(next).inserted, let item = reader.dictionary(next) else { continue }
      count += 1
      open += [item["Next"], item["First"]]
    }
    return count
  }

  private mutating func readMetadata() {
    guard let content = reader.content(of: root["Metadata"]) else { return }
    let text = String(decoding: content, as: UTF8.self)
    if let part = Self.property("pdfaid:part", in: text) {
      report.standards.append("PDF/A-\(part)" + (Self.property("pdfaid:conformance", in: text) ?? "").lowercased())
    }
    if let part = Self.property("pdfuaid:part", in: text) { report.standards.append("PDF/UA-\(part)") }
    if let version = Self.property("pdfxid:GTS_PDFXVersion", in: text) { report.standards.append(version) }
  }

  /// A simple property, written as an element or as an attribute.
  private static func property(_ name: String, in text: String) -> String? {
    for (opening, closing) in [("<\(name)>", "<"), ("\(name)=\"", "\"")] {
      guard let start = text.range(of: opening), let end = text[start.upperBound...].range(of: closing) else {
        continue
      }
      return String(text[start.upperBound..<end.lowerBound])
    }
    return nil
  }
}

extension StringProtocol {
  /// Where a text stands first.
  fileprivate func range(of wanted: String) -> Range<Index>? { self.firstRange(of: wanted) }
}
