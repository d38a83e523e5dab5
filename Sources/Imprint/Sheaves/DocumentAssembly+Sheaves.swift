import Findings

/// What is kept of a file in sheaves while it is written.
struct SheafState {
  var log: SheafLog
  /// Sums up the sheaves that have ended: their pages, and their bytes.
  var pages: Fingerprint
  var bytes = Fingerprint()
  /// Appended parts, all of them and those of the open sheaf.
  var partCount = 0
  var openParts = 0
  var firstKid = 0
  var isMendable = true
  let sectionCompressor = Compressor(.quick)
}

/// What stands behind a sheaf.
enum SheafFollower {
  /// A part whose first bookmark is of the first level.
  case bookmark
  case otherPart
  case nothing

  init(_ part: PreparedPages?) {
    guard let part else {
      self = .nothing
      return
    }
    let level = part.pages.lazy.compactMap { $0.bookmarks.first?.level }.first
    self = level.map { $0 <= 1 } == true ? .bookmark : .otherPart
  }
}

/// Files in sheaves: what a sheaf holds leans on all others by the numbers of objects alone, so that one can be made anew
/// and the others be copied.
extension DocumentAssembly {
  func beginSheaves(entriesPerSection: Int) {
    sheaves = SheafState(log: SheafLog(entriesPerSection: entriesPerSection), pages: fingerprint)
    fingerprint = Fingerprint()
  }

  /// Adds the part of one recipient.
  func append(toSheaf part: PreparedPages) {
    if sheaves?.openParts == SheafLog.partsPerSheaf { finishSheaf(before: part) }
    append(part, asSection: true)
    sheaves?.openParts += 1
  }

  /// Ends the file, and answers with its index where it can be mended.
  func finishSheaves(identity: Identity) throws(Finding) -> MergedIndex? {
    try checkForPages()
    finishSheaf(before: nil)
    try writer.check()
    for font in 0..<resources.fontCount {
      _ = try resources.writeFont(font, by: compressor)
      let (block, record) = endFont(font)
      sheaves?.log.add(.font, record, at: writer.length - block.length, objectCount: block.places.count)
    }
    guard let sheaves else { return nil }
    let end = endBlocks()
    let number = writer.reserve()
    let (section, entries) = sheaves.log.section(
      number: number, at: writer.length, rest: (writer.length - end.block.length, end.block.places), root: end.root)
    writer.write(section, entries, by: sheaves.sectionCompressor)
    try writer.finishBlocks()
    guard sheaves.isMendable else { return nil }
    return MergedIndex(
      identity: identity, length: writer.length, pageCount: pageCount, partCount: sheaves.partCount,
      records: sheaves.log.bytes)
  }

  private func finishSheaf(before next: PreparedPages?) {
    let sheaf = endSheaf(before: SheafFollower(next))
    guard var sheaves else { return }
    self.sheaves = nil
    defer { self.sheaves = sheaves }
    sheaves.log.add(
      .sheaf, sheaf.record, at: writer.length - sheaf.length, objectCount: sheaf.frame.objectCount)
    guard sheaves.log.isSectionDue else { return }
    let number = writer.reserve()
    let position = writer.length
    let (section, entries) = sheaves.log.section(number: number, at: position)
    writer.write(section, entries, by: sheaves.sectionCompressor)
    sheaves.log.add(
      section: position, length: writer.length - position, nextNumber: writer.nextNumber)
  }

  // MARK: Blocks

  /// Closes all that is open, and answers with what others need to know of the sheaf, and with its record.
  func endSheaf(before follower: SheafFollower) -> (frame: SheafFrame, length: Int, record: [UInt8]) {
    if outline.isOpen, follower == .otherPart {
      sheaves?.isMendable = false
    } else {
      outline.closeAll(isBeforeAnother: follower == .bookmark)
    }
    pageTree.closeLeaf()
    parentTree.closeLeaf()
    let block = writer.endBlock()
    if reachesOverSheaves { sheaves?.isMendable = false }
    var frame = SheafFrame()
    frame.nextNumber = writer.nextNumber
    frame.objectCount = block.places.count
    frame.partCount = sheaves?.openParts ?? 0
    frame.pageCount = pageCount
    frame.nextKey = nextKey
    frame.outline = outline.progress
    frame.pageTree = pageTree.takeGrowth()
    frame.parentTree = parentTree.takeGrowth()
    frame.sections = Array(documentKids[(sheaves?.firstKid ?? 0)...])
    frame.additions = resources.takeAdditions()
    let pages = Identity(fingerprint)
    let record = bytes(capacity: 2048) { output in
      block.append(to: &output)
      output.append(stretch: bytes { frame.append(to: &$0) })
      output.append(identity: pages)
      resources.takeGlyphs(to: &output)
    }
    fingerprint = Fingerprint()
    pass(frame, pages: pages, bytes: block.fingerprint)
    return (frame, block.length, record)
  }

  private func pass(_ frame: SheafFrame, pages: Identity, bytes: Identity) {
    sheaves?.pages.add(pages)
    sheaves?.bytes.add(bytes)
    sheaves?.partCount += frame.partCount
    sheaves?.openParts = 0
    sheaves?.firstKid = documentKids.count
  }

  /// Goes on as if a sheaf had been written; answers false where that contradicts what stands before it.
  func pass(_ sheaf: SheafRecord) -> Bool {
    let frame = sheaf.frame
    guard frame.nextNumber >= writer.nextNumber, pageTree.grow(as: frame.pageTree),
      parentTree.grow(as: frame.parentTree)
    else { return false }
    writer.resume(at: frame.nextNumber)
    pageCount = frame.pageCount
    nextKey = frame.nextKey
    outline.progress = frame.outline
    documentKids += frame.sections
    resources.add(frame.additions)
    guard sheaf.addGlyphs(to: resources) else { return false }
    pass(frame, pages: sheaf.pages, bytes: sheaf.bytes)
    return true
  }

  /// Ends the block of a font, and answers with its record.
  func endFont(_ font: Int) -> (block: ObjectWriter.Block, record: [UInt8]) {
    let block = writer.endBlock()
    let identity = resources.identity(ofFont: font)
    sheaves?.bytes.add(block.fingerprint)
    let record = bytes(capacity: 256) { output in
      block.append(to: &output)
      output.append(number: writer.nextNumber)
      output.append(identity: identity)
    }
    return (block, record)
  }

  /// Goes on as if a font had been written.
  func pass(_ font: FontRecord) {
    writer.resume(at: font.nextNumber)
    sheaves?.bytes.add(font.bytes)
  }

  /// Writes all that stands between the fonts and the last section of the cross-reference.
  func endBlocks() -> (block: ObjectWriter.Block, root: CrossReference.Root) {
    let ends = writeEnd(identifier: sheaves?.pages.bytes ?? [])
    let block = writer.endBlock()
    sheaves?.bytes.add(block.fingerprint)
    let root = CrossReference.Root(
      catalogue: ends.catalogue, information: ends.information, identifier: sheaves?.bytes.bytes ?? [])
    return (block, root)
  }
}

extension Fingerprint {
  fileprivate mutating func add(_ identity: Identity) { add(bytes(of: identity)) }
  private func bytes(of identity: Identity) -> [UInt8] {
    Imprint.bytes(capacity: 64) { $0.append(identity: identity) }
  }
}
