import Findings

/// Makes a merged file anew of which a few parts have changed, copying all that has not.
///
/// The new file has the bytes that a `MergedWriter` gives all parts. Nothing is mended that cannot be: parts that have
/// changed must have as many pages, elements and bookmarks as before, and be the first to use the same faces and art.
public struct MergedMending {
  /// A record of the new file, and its bytes where they are not those of the old one.
  private struct Piece {
    var record: IndexContents.Record
    var bytes: [UInt8]?
  }

  /// What stands behind the fonts.
  private struct End {
    var bytes: [UInt8]
    var places: BlockPlaces
    var root: CrossReference.Root
    var number: Int
  }

  private let run: ImprintRun
  private let information: DocumentInformation
  private let identity: Identity
  private let entriesPerSection: Int
  private let contents: IndexContents
  /// Sheaves in which parts have changed.
  private let changed: Set<Int>
  private var pieces: [Piece] = []
  private var end: End?

  /// Nothing where the file cannot be mended.
  ///
  /// - Parameters:
  ///   - run: of the same options as the run that has written the file.
  ///   - changed: positions of the changed parts, counted from 0, rising.
  public init?(_ index: MergedIndex, run: ImprintRun, information: DocumentInformation, changed: [Int]) {
    self.init(
      index, run: run, information: information, changed: changed, entriesPerSection: ObjectWriter.entriesPerSection)
  }

  init?(
    _ index: MergedIndex, run: ImprintRun, information: DocumentInformation, changed: [Int], entriesPerSection: Int
  ) {
    identity = run.identity(entriesPerSection: entriesPerSection)
    guard let contents = index.contents(for: identity),
      changed.allSatisfy({ $0 >= 0 && $0 < contents.partCount })
    else { return nil }
    self.contents = contents
    self.run = run
    self.information = information
    self.entriesPerSection = entriesPerSection
    self.changed = Set(changed.map { $0 / SheafLog.partsPerSheaf })
  }

  /// Positions of all parts that must be made ready anew, in rising order.
  public var wanted: [Int] { changed.sorted().flatMap { Array(parts(ofSheaf: $0)) } }

  /// How long the file is that the index speaks of, in bytes.
  public var length: Int { contents.length }

  public var pageCount: Int { contents.pageCount }

  private func parts(ofSheaf sheaf: Int) -> Range<Int> {
    let first = sheaf * SheafLog.partsPerSheaf
    return first..<min(first + SheafLog.partsPerSheaf, contents.partCount)
  }

  // MARK: Making anew

  /// Makes sheaves anew in memory; answers false where that shows that the file cannot be mended.
  ///
  /// - Parameter part: gives a wanted part; asked for each once, in rising order.
  public mutating func remake(_ part: (Int) throws(Finding) -> PreparedPages) throws(Finding) -> Bool {
    (pieces, end) = ([], nil)
    let assembly = DocumentAssembly(
      run: run, information: information, compressor: Compressor(), sink: nil, inSheaves: entriesPerSection)
    _ = assembly.writer.takeOutput()
    var sheaf = 0
    var font = 0
    for record in contents.records {
      var piece: Piece?
      switch record {
      case .sheaf(let old):
        if changed.contains(sheaf) {
          piece = try remade(old, number: sheaf, by: assembly, part)
        } else if assembly.pass(old) {
          piece = Piece(record: record)
        }
        sheaf += 1
      case .section:
        _ = assembly.writer.reserve()
        piece = Piece(record: record)
      case .font(let old):
        piece = try remade(old, number: font, by: assembly)
        font += 1
      }
      guard let piece else { return false }
      pieces.append(piece)
    }
    guard font == assembly.resources.fontCount else { return false }
    let (block, root) = assembly.endBlocks()
    end = End(
      bytes: assembly.writer.takeOutput(), places: block.places, root: root, number: assembly.writer.nextNumber)
    return true
  }

  private func remade(
    _ old: SheafRecord, number: Int, by assembly: DocumentAssembly, _ part: (Int) throws(Finding) -> PreparedPages
  ) throws(Finding) -> Piece? {
    let isNamedBefore = assembly.outline.progress.promised > 0
    let parts = parts(ofSheaf: number)
    for index in parts {
      let pages = try part(index)
      if index == parts.lowerBound, isNamedBefore, SheafFollower(pages) != .bookmark { return nil }
      assembly.append(toSheaf: pages)
    }
    let follower: SheafFollower =
      old.frame.outline.promised > 0 ? .bookmark : number == contents.sheafCount - 1 ? .nothing : .otherPart
    let (frame, _, record) = assembly.endSheaf(before: follower)
    guard frame == old.frame, assembly.sheaves?.isMendable == true, let new = SheafRecord(record[...]) else {
      return nil
    }
    return Piece(record: .sheaf(new), bytes: assembly.writer.takeOutput())
  }

  private func remade(_ old: FontRecord, number: Int, by assembly: DocumentAssembly) throws(Finding) -> Piece? {
    guard number < assembly.resources.fontCount else { return nil }
    if assembly.resources.identity(ofFont: number) == old.identity {
      assembly.pass(old)
      return Piece(record: .font(old))
    }
    guard try assembly.resources.writeFont(number, by: assembly.compressor, program: run.program) else { return nil }
    guard let new = FontRecord(assembly.endFont(number).record[...]), new.nextNumber == old.nextNumber else {
      return nil
    }
    return Piece(record: .font(new), bytes: assembly.writer.takeOutput())
  }

  // MARK: Writing

  /// Writes the new file once all was made anew.
  ///
  /// - Parameters:
  ///   - old: gives a range of the old file's bytes, all of them, or throws. They are not looked at: the caller must know
  ///     that the file is the one that the index was made of.
  ///   - sink: takes the new file's bytes in their order.
  /// - Returns: the new file's index.
  public mutating func write(
    old: (Range<Int>) throws(Finding) -> [UInt8], sink: ByteSink
  ) throws(Finding) -> MergedIndex {
    guard let end else { preconditionFailure("What has changed must be made anew before the file is written.") }
    var copy = FileCopy()
    var log = SheafLog(entriesPerSection: entriesPerSection)
    let compressor = Compressor(.quick)
    var nextNumber = 0
    copy.keep(ObjectWriter.header.count)
    for (before, piece) in zip(contents.records, pieces) {
      let start = copy.position
      var bytes = piece.bytes
      switch piece.record {
      case .sheaf(let sheaf):
        log.add(.sheaf, sheaf.record, at: start, objectCount: sheaf.frame.objectCount)
        nextNumber = sheaf.frame.nextNumber
      case .font(let font): log.add(.font, font.record, at: start, objectCount: font.objectCount)
      case .section(let length):
        if copy.hasChanged {
          let (section, entries) = log.section(number: nextNumber, at: start)
          bytes = Imprint.bytes { section.append(entries, size: nextNumber + 1, by: compressor, to: &$0) }
        }
        log.add(section: start, length: bytes?.count ?? length, nextNumber: nextNumber + 1)
      }
      if let bytes {
        try copy.replace(before.length, by: bytes, old: old, sink: sink)
      } else {
        copy.keep(before.length)
      }
    }
    let places = (copy.position, end.places)
    try copy.replace(0, by: end.bytes, old: old, sink: sink)
    let (section, entries) = log.section(number: end.number, at: copy.position, rest: places, root: end.root)
    let last = bytes { section.append(entries, size: end.number + 1, by: compressor, to: &$0) }
    try copy.replace(0, by: last, old: old, sink: sink)
    return MergedIndex(
      identity: identity, length: copy.position, pageCount: pageCount, partCount: contents.partCount,
      records: log.bytes)
  }
}

/// A file that is put together of stretches of an old one and of new bytes.
private struct FileCopy {
  /// How long the new file is so far.
  private(set) var position = 0
  private(set) var hasChanged = false
  private var oldPosition = 0
  /// What is to be copied before anything else is written.
  private var kept = 0..<0

  private static let bytesPerPiece = 1 << 20

  mutating func keep(_ length: Int) {
    kept = (kept.isEmpty ? oldPosition : kept.lowerBound)..<(oldPosition + length)
    oldPosition += length
    position += length
  }

  mutating func replace(
    _ length: Int, by bytes: [UInt8], old: (Range<Int>) throws(Finding) -> [UInt8], sink: ByteSink
  ) throws(Finding) {
    hasChanged = true
    while !kept.isEmpty {
      let piece = kept.lowerBound..<min(kept.lowerBound + Self.bytesPerPiece, kept.upperBound)
      let bytes = try old(piece)
      precondition(bytes.count == piece.count, "An old file that has become shorter must be told by a finding.")
      try sink(bytes)
      kept = piece.upperBound..<kept.upperBound
    }
    try sink(bytes)
    oldPosition += length
    position += bytes.count
  }
}
