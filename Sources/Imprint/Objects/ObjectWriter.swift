import Findings

/// Takes the bytes of a file as they are ready.
public typealias ByteSink = ([UInt8]) throws(Finding) -> Void

/// Writes the objects of one PDF file: streams at once, all else gathered into object streams, and the cross-reference.
///
/// Memory stays flat: what has been written is forgotten but for its place, and places go out in sections of the
/// cross-reference as they pile up.
final class ObjectWriter {
  private static let objectsPerStream = 200
  private static let bytesPerStream = 60_000
  static let entriesPerSection = 120_000
  private static let bytesPerPiece = 1 << 18

  private let compressor: Compressor
  private let sink: ByteSink?
  private var output: ByteBuffer
  private var flushed = 0
  private var next = 1
  private var entries: [CrossReference.Entry] = []
  private var lastSection: Int?
  private var fingerprint = Fingerprint()
  private var gathered = ByteBuffer(capacity: 1 << 14)
  private var gatheredPlaces: [(number: Int, offset: Int)] = []
  private var failure: Finding?
  /// Where the objects of the open block lie, in a file of blocks.
  private var block: BlockPlaces?
  private var blockStart = 0
  /// Up to where the bytes of the open block have entered its fingerprint.
  private var summedEnd = 0

  /// - Parameter inBlocks: whether the file is made of blocks that `endBlock` ends, and whose places another keeps.
  init(compressor: Compressor, sink: ByteSink?, inBlocks: Bool = false) {
    self.compressor = compressor
    self.sink = sink
    output = ByteBuffer(capacity: sink == nil ? 1 << 15 : 1 << 18)
    output.append(Self.header)
    if inBlocks {
      block = BlockPlaces()
      (blockStart, summedEnd) = (output.count, output.count)
    }
  }

  /// What every file begins with.
  static let header = bytes(capacity: 64) { output in
    output.append("%PDF-1.7\n%")
    for byte: UInt8 in [0xE2, 0xE3, 0xCF, 0xD3, 10] { output.append(byte) }
  }

  /// Sets aside numbers for objects that come later.
  func reserve(_ count: Int = 1) -> Int {
    defer { next += count }
    return next
  }

  /// The number of the next object.
  var nextNumber: Int { next }
  /// How long the file is so far.
  var length: Int { flushed + output.count }

  /// Writes an object that is no stream.
  func write(_ number: Int, _ build: (inout ByteBuffer) -> Void) {
    gatheredPlaces.append((number, gathered.count))
    build(&gathered)
    gathered.append(UInt8(ascii: "\n"))
    if gatheredPlaces.count >= Self.objectsPerStream || gathered.count >= Self.bytesPerStream { flushObjects() }
  }

  @discardableResult
  func add(_ build: (inout ByteBuffer) -> Void) -> Int {
    let number = reserve()
    write(number, build)
    return number
  }

  /// Writes a stream; the closure writes the entries of its dictionary but for length and filter.
  func write(_ number: Int, body: Body, _ build: (inout ByteBuffer) -> Void) {
    if block == nil {
      entries.append(.init(number: UInt32(number), place: UInt64(length), index: -1))
    } else {
      block?.add(stream: number, at: length - blockStart)
    }
    output.append(stream: number, body: body, build)
    flushOutput(over: Self.bytesPerPiece)
    if entries.count >= Self.entriesPerSection { writeSection(root: nil) }
  }

  @discardableResult
  func add(body: Body, _ build: (inout ByteBuffer) -> Void) -> Int {
    let number = reserve()
    write(number, body: body, build)
    return number
  }

  /// Throws what the sink has thrown.
  func check() throws(Finding) {
    if let failure { throw failure }
  }

  /// Ends the file; the root (catalogue) and the information dictionary must have been written.
  func finish(root: Int, information: Int) throws(Finding) -> [UInt8] {
    flushObjects()
    writeSection(root: (root, information))
    if sink != nil {
      flushOutput(over: 0)
      try check()
      return []
    }
    return output.array
  }

  private func flushObjects() {
    guard !gatheredPlaces.isEmpty else { return }
    let number = reserve()
    var content = ByteBuffer(capacity: gathered.count + 12 * gatheredPlaces.count)
    for (index, place) in gatheredPlaces.enumerated() {
      content.append(integer: place.number)
      content.append(UInt8(ascii: " "))
      content.append(integer: place.offset)
      content.append(UInt8(ascii: " "))
      if block == nil {
        entries.append(.init(number: UInt32(place.number), place: UInt64(number), index: Int32(index)))
      }
    }
    block?.add(group: number, members: gatheredPlaces.lazy.map(\.number))
    let first = content.count
    content.append(gathered.bytes)
    let objects = gatheredPlaces.count
    gatheredPlaces.removeAll(keepingCapacity: true)
    gathered.removeAll()
    write(number, body: Body(content.bytes, by: compressor)) { dictionary in
      dictionary.append("/Type/ObjStm/N ")
      dictionary.append(integer: objects)
      dictionary.append("/First ")
      dictionary.append(integer: first)
    }
  }

  private func flushOutput(over limit: Int) {
    if block != nil {
      // Pieces are counted from the block's start: its fingerprint must not depend on what stands before it.
      guard length - summedEnd > limit else { return }
      addToFingerprint()
    } else {
      guard sink != nil, output.count > limit, failure == nil else { return }
      fingerprint.add(output.bytes)
    }
    passOn()
  }

  private func addToFingerprint() {
    let start = summedEnd - flushed
    fingerprint.add(UnsafeBufferPointer(rebasing: output.bytes[start...]))
    summedEnd = length
  }

  private func passOn() {
    guard let sink, failure == nil else { return }
    do { try sink(output.array) } catch { failure = error }
    flushed += output.count
    output.removeAll()
  }

  /// Writes the places known so far as a section of the cross-reference; the last one names the root.
  private func writeSection(root: (catalogue: Int, information: Int)?) {
    let number = reserve()
    let position = length
    entries.append(.init(number: UInt32(number), place: UInt64(position), index: -1))
    entries.sort { $0.number < $1.number }
    if root != nil {
      fingerprint.add(output.bytes)
    }
    let section = CrossReference(
      number: number, position: position, previous: lastSection,
      root: root.map { .init(catalogue: $0.catalogue, information: $0.information, identifier: fingerprint.bytes) })
    section.append(entries, size: next, by: compressor, to: &output)
    lastSection = position
    entries.removeAll(keepingCapacity: true)
  }
}

// MARK: Files of blocks

extension ObjectWriter {
  /// A block that has ended: where its objects lie, and what its bytes are like.
  struct Block {
    var places: BlockPlaces
    var length: Int
    var fingerprint: Identity
  }

  /// Ends a block, on which none that follows may lean but by its numbers.
  func endBlock() -> Block {
    flushObjects()
    addToFingerprint()
    let ended = Block(
      places: block ?? BlockPlaces(), length: length - blockStart, fingerprint: Identity(fingerprint))
    fingerprint = Fingerprint()
    block?.removeAll()
    beginBlock()
    return ended
  }

  /// Writes a section of the cross-reference between two blocks.
  func write(_ section: CrossReference, _ entries: [CrossReference.Entry], by compressor: Compressor) {
    section.append(entries, size: next, by: compressor, to: &output)
    beginBlock()
  }

  /// Goes on as if all objects before a number had been written.
  func resume(at number: Int) { next = number }

  /// Takes out what was written and went to no sink.
  func takeOutput() -> [UInt8] {
    let taken = output.array
    flushed += output.count
    output.removeAll()
    return taken
  }

  /// Passes on what is left of a file that has ended.
  func finishBlocks() throws(Finding) {
    passOn()
    try check()
  }

  private func beginBlock() {
    (blockStart, summedEnd) = (length, length)
    if output.count > Self.bytesPerPiece { passOn() }
  }
}
