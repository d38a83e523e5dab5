import Findings

/// Puts prepared pages together to one file; keeps numbers of what it has written, not the pages.
final class DocumentAssembly {
  private let run: ImprintRun
  private let information: DocumentInformation
  private let compressor: Compressor
  private let writer: ObjectWriter
  private let resources: ResourceWriter
  private let pageTree: TreeWriter
  private let parentTree: TreeWriter
  private let nameTree: TreeWriter
  private let outline: OutlineWriter
  private var labels = PageLabels()
  private let catalogue: Int
  private let structureRoot: Int
  private let document: Int
  private var documentKids: [UInt32] = []
  private var nextKey = 0
  private(set) var pageCount = 0
  private var anchors: [String: (page: Int, x: Double, y: Double)] = [:]
  private var wantedAnchors: Set<String> = []
  private var fingerprint = Fingerprint()

  init(run: ImprintRun, information: DocumentInformation, compressor: Compressor, sink: ByteSink?) {
    self.run = run
    var information = information
    if information.title.isEmpty { information.title = "Tài liệu" }
    self.information = information
    self.compressor = compressor
    writer = ObjectWriter(compressor: compressor, sink: sink)
    resources = ResourceWriter(writer: writer, colours: run.colours)
    pageTree = TreeWriter(.pages, writer: writer)
    parentTree = TreeWriter(.numbers, writer: writer)
    nameTree = TreeWriter(.names, writer: writer)
    outline = OutlineWriter(writer: writer)
    let first = writer.reserve(3)
    (catalogue, structureRoot, document) = (first, first + 1, first + 2)
    fingerprint.add(information.title)
  }

  /// Adds pages; as a section of their own where the file gathers the papers of many recipients.
  func append(_ part: PreparedPages, asSection: Bool) {
    let pages = writer.reserve(part.pages.count)
    let links = part.pages.map { page in
      let first = writer.reserve(page.links.count)
      return page.links.indices.map { first + $0 }
    }
    let elements = writeStructure(of: part, pages: pages, links: links, asSection: asSection)
    for (index, page) in part.pages.enumerated() {
      write(page, number: pages + index, links: links[index], elements: elements, tree: part.tree, part: index)
    }
  }

  func check() throws(Finding) { try writer.check() }

  // MARK: Pages

  private func writeStructure(of part: PreparedPages, pages: Int, links: [[Int]], asSection: Bool) -> Int {
    guard !part.tree.elements.isEmpty else { return 0 }
    let section = asSection ? writer.reserve() : nil
    let structure = StructureWriter(
      tree: part.tree, writer: writer, parent: section ?? document, pages: part.pages.indices.map { pages + $0 },
      links: links)
    let first = structure.write()
    for element in structure.named {
      let key = bytes(capacity: 16) { $0.append(byteString: StructureWriter.identifier(of: first + element)) }
      nameTree.add(key: key) { $0.append(reference: first + element) }
    }
    if let section {
      writer.write(section) { output in
        output.append("<</S/Sect/P ")
        output.append(reference: self.document)
        Self.append(kids: part.tree.rootKids.map { UInt32(first + Int($0)) }, to: &output)
        output.append(">>")
      }
      documentKids.append(UInt32(section))
    } else {
      documentKids += part.tree.rootKids.map { UInt32(first + Int($0)) }
    }
    return first
  }

  private func write(
    _ page: PreparedPages.Prepared, number: Int, links: [Int], elements: Int, tree: StructureTree, part: Int
  ) {
    page.body.bytes.withUnsafeBufferPointer { fingerprint.add($0) }
    let contents = writer.add(body: page.body) { _ in }
    var key: Int?
    if !page.owners.isEmpty {
      key = nextKey
      nextKey += 1
      parentTree.add(number: nextKey - 1) { output in
        output.append("[")
        for owner in page.owners {
          output.append(reference: elements + Int(owner))
          output.append(UInt8(ascii: " "))
        }
        output.append("]")
      }
    }
    writeLinks(of: page, numbers: links, owners: linkOwners(of: part, in: tree, count: links.count, first: elements))
    let parent = pageTree.parentOfNextPage()
    let resources = bytes { self.resources.append(page.resources, to: &$0) }
    writer.write(number) { output in
      output.append("<</Type/Page/Parent ")
      output.append(reference: parent)
      appendBoxes(of: page, to: &output)
      output.append(resources)
      output.append("/Contents ")
      output.append(reference: contents)
      if let key {
        output.append("/StructParents ")
        output.append(integer: key)
      }
      output.append("/Tabs/S")
      if page.resources.hasTransparency {
        output.append("/Group<</S/Transparency/CS")
        output.append(run.colours.space)
        output.append(">>")
      }
      if !links.isEmpty {
        output.append("/Annots[")
        for link in links {
          output.append(reference: link)
          output.append(UInt8(ascii: " "))
        }
        output.append("]")
      }
      output.append(">>")
    }
    pageTree.add(page: number)
    remember(page, number: number)
  }

  private func remember(_ page: PreparedPages.Prepared, number: Int) {
    for anchor in page.anchors where anchors[anchor.name] == nil {
      anchors[anchor.name] = (number, anchor.x + page.origin.x, anchor.y + page.origin.y)
    }
    for bookmark in page.bookmarks {
      outline.add(title: bookmark.title, level: bookmark.level, page: number, y: page.origin.y - bookmark.y)
    }
    labels.add(page.label, page: pageCount)
    pageCount += 1
  }

  private func appendBoxes(of page: PreparedPages.Prepared, to output: inout ByteBuffer) {
    func box(_ name: StaticString, _ values: [Double]) {
      output.append(name)
      for (index, value) in values.enumerated() {
        if index > 0 { output.append(UInt8(ascii: " ")) }
        output.append(value, decimals: 2)
      }
      output.append("]")
    }
    box("/MediaBox[", page.media)
    if page.trim != page.media || run.options.standards.contains(.pdfx4) {
      box("/TrimBox[", page.trim)
      box("/BleedBox[", page.bleed)
      box("/CropBox[", page.media)
    }
  }

  // MARK: Links

  private func linkOwners(of page: Int, in tree: StructureTree, count: Int, first: Int) -> [Int] {
    guard count > 0 else { return [] }
    var owners = [Int](repeating: 0, count: count)
    for element in tree.elements.indices where tree.elements[element].tag == .link {
      tree.forEachKid(of: element) { kid in
        if kid.kind == .link, Int(kid.page) == page { owners[Int(kid.value)] = first + element }
      }
    }
    return owners
  }

  private func writeLinks(of page: PreparedPages.Prepared, numbers: [Int], owners: [Int]) {
    for (index, link) in page.links.enumerated() {
      let key = nextKey
      nextKey += 1
      parentTree.add(number: key) { $0.append(reference: owners[index]) }
      writer.write(numbers[index]) { output in
        output.append("<</Type/Annot/Subtype/Link/F 4/Border[0 0 0]/Rect[")
        for (value, offset) in [
          (link.box.minX, page.origin.x), (link.box.minY, page.origin.y), (link.box.maxX, page.origin.x),
          (link.box.maxY, page.origin.y),
        ] { output.append(coordinate: value + offset) }
        output.append("]/Contents")
        output.append(textString: link.contents)
        output.append("/StructParent ")
        output.append(integer: key)
        if link.target.hasPrefix("#") {
          let name = String(link.target.dropFirst())
          wantedAnchors.insert(name)
          output.append("/Dest")
          output.append(byteString: name)
        } else {
          output.append("/A<</S/URI/URI")
          output.append(byteString: Self.asciiAddress(link.target))
          output.append(">>")
        }
        output.append(">>")
      }
    }
  }

  /// Addresses are ASCII; what is not goes percent-encoded.
  private static func asciiAddress(_ address: String) -> String {
    let digits = Array("0123456789ABCDEF")
    return address.utf8.map { byte in
      byte > 32 && byte < 127
        ? String(UnicodeScalar(byte)) : "%" + String(digits[Int(byte >> 4)]) + String(digits[Int(byte & 15)])
    }.joined()
  }

  // MARK: The end

  /// Writes all that only the whole document knows, and answers with the file's bytes where there is no sink.
  ///
  /// - Parameter isKnown: told the sum of all that is drawn and said in the file, before the costly rest is done; where it
  ///   answers yes the file is not finished, and nothing comes back.
  func finish(unless isKnown: ([UInt8]) -> Bool = { _ in false }) throws(Finding) -> [UInt8]? {
    if pageCount == 0 {
      throw Finding(
        .documentWithoutPages, Words(vi: "Tài liệu không có trang nào.", en: "The document has no pages."),
        hint: Words(vi: "Kiểm tra dữ liệu đầu vào.", en: "Check the input."))
    }
    let pages = pageTree.finish()
    writeStructureRoot()
    let hasOutline = outline.finish()
    let destinations = writeDestinations()
    let metadata = Metadata(
      information: information, standards: run.options.standards, identifier: fingerprint.bytes)
    let packet = writer.add(body: Body(asIs: metadata.packet)) { $0.append("/Type/Metadata/Subtype/XML") }
    let informationNumber = writer.add { metadata.appendInformation(to: &$0) }
    let profile = writer.add(body: run.profile) { output in
      output.append("/N ")
      output.append(integer: self.run.colours.profileComponents)
    }
    writer.write(catalogue) { output in
      output.append("<</Type/Catalog/Pages ")
      output.append(reference: pages)
      output.append("/MarkInfo<</Marked true>>/StructTreeRoot ")
      output.append(reference: structureRoot)
      output.append("/Lang")
      output.append(textString: self.information.language)
      output.append("/ViewerPreferences<</DisplayDocTitle true>>/Metadata ")
      output.append(reference: packet)
      appendIntents(profile: profile, to: &output)
      if hasOutline {
        output.append("/PageMode/UseOutlines/Outlines ")
        output.append(reference: outline.root)
      }
      if let destinations {
        output.append("/Names<</Dests ")
        output.append(reference: destinations)
        output.append(">>")
      }
      appendLabels(to: &output)
      output.append(">>")
    }
    var sum = writer.sum
    resources.addFonts(to: &sum)
    if isKnown(sum.bytes) { return nil }
    try resources.finishFonts(compressor: compressor)
    return try writer.finish(root: catalogue, information: informationNumber)
  }

  /// Links whose anchor never came.
  var deadLinks: [Finding] {
    wantedAnchors.filter { anchors[$0] == nil }.sorted().map(PagePreparation.deadLink)
  }

  private func writeStructureRoot() {
    writer.write(document) { output in
      output.append("<</S/Document/P ")
      output.append(reference: structureRoot)
      Self.append(kids: documentKids, to: &output)
      output.append(">>")
    }
    let parents = parentTree.finish()
    let names = nameTree.isEmpty ? nil : nameTree.finish()
    writer.write(structureRoot) { output in
      output.append("<</Type/StructTreeRoot/K ")
      output.append(reference: document)
      output.append("/ParentTree ")
      output.append(reference: parents)
      output.append("/ParentTreeNextKey ")
      output.append(integer: nextKey)
      if let names {
        output.append("/IDTree ")
        output.append(reference: names)
      }
      output.append(">>")
    }
  }

  private static func append(kids: [UInt32], to output: inout ByteBuffer) {
    guard !kids.isEmpty else { return }
    output.append("/K[")
    for kid in kids {
      output.append(reference: Int(kid))
      output.append(UInt8(ascii: " "))
    }
    output.append("]")
  }

  private func writeDestinations() -> Int? {
    guard !anchors.isEmpty else { return nil }
    let tree = TreeWriter(.names, writer: writer)
    let ordered = anchors.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
    for (name, place) in ordered {
      tree.add(key: bytes(capacity: 32) { $0.append(byteString: name) }) { output in
        output.append("[")
        output.append(reference: place.page)
        output.append("/XYZ ")
        output.append(coordinate: place.x)
        output.append(coordinate: place.y)
        output.append("null]")
      }
    }
    return tree.finish()
  }

  private func appendIntents(profile: Int, to output: inout ByteBuffer) {
    func intent(_ name: StaticString) {
      output.append("<</Type/OutputIntent/S")
      output.append(name)
      output.append("/OutputConditionIdentifier")
      output.append(textString: run.colours.profileName)
      output.append("/Info")
      output.append(textString: run.colours.profileName)
      output.append("/DestOutputProfile ")
      output.append(reference: profile)
      output.append(">>")
    }
    output.append("/OutputIntents[")
    intent("/GTS_PDFA1")
    if run.options.standards.contains(.pdfx4) { intent("/GTS_PDFX") }
    output.append("]")
  }

  private func appendLabels(to output: inout ByteBuffer) {
    guard labels.hasLabels else { return }
    output.append("/PageLabels<</Nums[")
    for range in labels.ranges {
      output.append(integer: range.page)
      output.append(UInt8(ascii: " "))
      output.append(range.bytes)
    }
    output.append("]>>")
  }
}
