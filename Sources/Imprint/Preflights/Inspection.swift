import Geometry
import PDFObjects

/// Gathers what a file holds.
struct Inspection {
  let document: PDFDocument
  private let root: PDFDictionary
  var report = PreflightReport()
  var facts = DocumentFacts()
  var remarks = Remarks()
  var texts: [String] = []
  private var spaces: Set<String> = []
  private var spots: Set<String> = []
  private let fonts = FontShelf()
  private var operationsLeft: Int

  init(of document: PDFDocument) {
    self.document = document
    root = document.root ?? PDFDictionary()
    operationsLeft = 300_000 + 4 * document.byteCount
  }

  mutating func run() {
    report.version = document.value(root["Version"]).name ?? document.version
    let information = document.dictionary(document.trailer["Info"])
    report.title = document.value(information?["Title"]).bytes.map(PDFText.decode) ?? ""
    report.language = document.value(root["Lang"]).bytes.map(PDFText.decode)
    let intents = document.array(root["OutputIntents"]).prefix(20).compactMap { document.dictionary($0) }
    report.outputIntents = intents.map(intent)
    facts = DocumentFacts(of: document, root: root)
    report.isTagged = facts.isMarked && facts.hasStructure
    let pages = PDFPages(of: document)
    if let stated = pages.statedCount, stated != pages.pages.count { facts.statedPages = stated }
    for page in pages.pages { visit(page.dictionary) }
    report.pageCount = texts.count
    report.colourSpaces = spaces.sorted()
    report.spots = spots.subtracting(["All", "None", "Cyan", "Magenta", "Yellow", "Black"]).sorted()
    report.fonts = fonts.fonts.filter(\.isShown).map {
      .init(
        name: $0.name, kind: $0.kind, isEmbedded: $0.isEmbedded, isSubset: $0.isSubset, hasUnicode: $0.hasUnicode,
        isCopyable: $0.isCopyable)
    }
    .sorted { $0.name < $1.name }
    let structure = StructureFacts(of: document, root: root)
    report.elements = structure.elements
    facts.figuresWithoutWords = structure.figuresWithoutWords
    report.bookmarkCount = countBookmarks()
    report.hiddenLayers = hiddenLayers()
    let claims = document.claims
    report.standards = [claims?.archival, claims?.access, claims?.exchange ?? document.informationClaim]
      .compactMap { $0 }
    facts.hasTitleInMetadata = claims.map { $0.text.contains("dc:title") } ?? false
    if document.isEncrypted {
      report.permissions = PDFPermission.allCases.filter { document.permissions & $0.rawValue != 0 }.map(\.word)
    }
    facts.warnings = document.warnings
    if document.wasTooCostly { facts.isReadable = false }
  }

  private func intent(_ dictionary: PDFDictionary) -> PreflightReport.OutputIntent {
    let profile = document.content(of: dictionary["DestOutputProfile"])
    func word(_ range: Range<Int>) -> String? {
      guard let profile, profile.count >= 128 else { return nil }
      return String(decoding: profile[range], as: UTF8.self).filter { !$0.isWhitespace }
    }
    return .init(
      standard: document.value(dictionary["S"]).name ?? "",
      identifier: document.value(dictionary["OutputConditionIdentifier"]).bytes.map(PDFText.decode) ?? "",
      profileClass: word(12..<16), profileSpace: word(16..<20))
  }

  // MARK: Pages

  private func box(_ key: String, of page: PDFDictionary) -> Rectangle? {
    let numbers = document.numbers(page[key])
    guard numbers.count == 4 else { return nil }
    let box = Rectangle(corners: numbers)
    return box.width > 0 && box.height > 0 ? box : nil
  }

  private mutating func visit(_ page: PDFDictionary) {
    let number = texts.count + 1
    let media = box("MediaBox", of: page) ?? Rectangle(x: 0, y: 0, width: 612, height: 792)
    let trim = box("TrimBox", of: page)
    let bleed = box("BleedBox", of: page)
    note(media, trim, bleed, page, number)
    let cut = trim ?? box("CropBox", of: page) ?? media
    let area = ContentWalk.meet(media, cut)
    let reach = ContentWalk.meet(media, bleed ?? media)
    var walk = ContentWalk(
      document: document, page: number, area: area, reach: reach, fonts: fonts, operationsLeft: operationsLeft)
    walk.walk(page: page)
    texts.append(walk.text)
    visit(annotationsOf: page, number, area, &walk)
    take(walk)
  }

  private mutating func note(
    _ media: Rectangle, _ trim: Rectangle?, _ bleed: Rectangle?, _ page: PDFDictionary, _ number: Int
  ) {
    func numbers(_ box: Rectangle) -> [Double] { [box.minX, box.minY, box.maxX, box.maxY] }
    let unit = document.value(page["UserUnit"]).number ?? 1
    let found = PreflightReport.PageBoxes(
      media: numbers(media), trim: trim.map(numbers), bleed: bleed.map(numbers), unit: unit > 0 ? unit : 1,
      pages: [number])
    let known = report.boxes.firstIndex {
      $0.media == found.media && $0.trim == found.trim && $0.bleed == found.bleed && $0.unit == found.unit
    }
    if let known { report.boxes[known].pages.append(number) } else { report.boxes.append(found) }
    if let trim, !(bleed ?? media).contains(trim, tolerance: 0.01) || !media.contains(trim, tolerance: 0.01) {
      facts.pagesWithBoxesOutside.append(number)
    }
    if page["TrimBox"] != nil, page["ArtBox"] != nil { facts.pagesWithTwoCuts.append(number) }
    if trim == nil, box("ArtBox", of: page) == nil { facts.pagesWithoutTrim.append(number) }
    if (document.value(page["Rotate"]).integer ?? 0) % 360 != 0 { report.turnedPages.append(number) }
    if document.dictionary(page["AA"]) != nil { facts.actions.insert("AA") }
    if page["Annots"] != nil, document.value(page["Tabs"]).name != "S", !document.array(page["Annots"]).isEmpty {
      facts.pagesWithoutTabOrder.append(number)
    }
  }

  private mutating func take(_ walk: ContentWalk) {
    operationsLeft = walk.operationsLeft
    facts.isReadable = facts.isReadable && walk.isReadable
    spaces.formUnion(walk.spaces)
    spots.formUnion(walk.spots)
    report.images += walk.images
    report.hasTransparency = report.hasTransparency || walk.hasTransparency
    if walk.smallestText.isFinite { report.smallestText = min(report.smallestText ?? .infinity, walk.smallestText) }
    if walk.thinnestLine.isFinite { report.thinnestLine = min(report.thinnestLine ?? .infinity, walk.thinnestLine) }
    if walk.totalInk > 0 { report.totalInk = max(report.totalInk ?? 0, walk.totalInk) }
    for (remark, pages) in walk.remarks.pages { for page in pages { remarks.add(remark, page: page) } }
  }

  private mutating func visit(
    annotationsOf page: PDFDictionary, _ number: Int, _ area: Rectangle, _ walk: inout ContentWalk
  ) {
    for given in document.array(page["Annots"]).prefix(5000) {
      guard let dictionary = document.dictionary(given) else { continue }
      let annotation = PDFAnnotation(dictionary, in: document)
      facts.actions.formUnion(DocumentFacts.actions(of: dictionary, in: document))
      if annotation.kind == "Link" { report.linkCount += 1 }
      let isOnPage = annotation.box.map { Rectangle(corners: $0).intersects(area) } ?? false
      let found = PreflightReport.Annotation(
        page: number, kind: annotation.kind, isPrinted: annotation.isPrinted,
        hasAppearance: annotation.appearance != nil, isOnPage: isOnPage && !annotation.isHidden)
      if report.annotations.count < 20_000 { report.annotations.append(found) }
      guard let appearance = annotation.appearance, !annotation.isHidden else { continue }
      let text = walk.text
      walk.marked += 1
      walk.walk(form: appearance, from: WalkState(), inheriting: PDFDictionary())
      walk.marked -= 1
      walk.text = text
    }
  }

  // MARK: The document's own

  private func countBookmarks() -> Int {
    var count = 0
    var open = [document.dictionary(root["Outlines"])?["First"]]
    var visited: Set<PDFReference> = []
    while let next = open.popLast(), count < 1_000_000 {
      guard let reference = next?.reference, visited.insert(reference).inserted,
        let item = document.dictionary(next)
      else { continue }
      count += 1
      open += [item["Next"], item["First"]]
    }
    return count
  }

  private func hiddenLayers() -> [String] {
    guard let properties = document.dictionary(root["OCProperties"]),
      let usual = document.dictionary(properties["D"])
    else { return [] }
    let on = Set(document.array(usual["ON"]))
    let all = document.array(properties["OCGs"]).prefix(2000)
    let isOff = document.value(usual["BaseState"]).name == "OFF"
    let hidden = Set(document.array(usual["OFF"]) + (isOff ? all.filter { !on.contains($0) } : []))
    return all.filter(hidden.contains).map { layer in
      document.value(document.dictionary(layer)?["Name"]).bytes.map(PDFText.decode) ?? "?"
    }
  }
}

extension PDFPermission {
  /// How options and reports call it.
  var word: String {
    switch self {
    case .print: "print"
    case .printCoarse: "print-low"
    case .copy: "copy"
    case .assemble: "assemble"
    case .annotate: "annotate"
    case .fill: "fill"
    case .change: "change"
    }
  }
}
