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
  private static let entriesPerSection = 120_000

  private struct Entry {
    var number: UInt32
    /// The position in the file, or the number of the object stream.
    var place: UInt64
    /// The position in the object stream; -1 for an object of its own.
    var index: Int32
  }

  private let compressor: Compressor
  private let sink: ByteSink?
  private var output: ByteBuffer
  private var flushed = 0
  private var next = 1
  private var entries: [Entry] = []
  private var lastSection: Int?
  private var fingerprint = Fingerprint()
  private var gathered = ByteBuffer(capacity: 1 << 14)
  private var gatheredPlaces: [(number: Int, offset: Int)] = []
  private var failure: Finding?

  init(compressor: Compressor, sink: ByteSink?) {
    self.compressor = compressor
    self.sink = sink
    output = ByteBuffer(capacity: sink == nil ? 1 << 15 : 1 << 18)
    output.append("%PDF-1.7\n%")
    for byte: UInt8 in [0xE2, 0xE3, 0xCF, 0xD3, 10] { output.append(byte) }
  }

  /// Sets aside numbers for objects that come later.
  func reserve(_ count: Int = 1) -> Int {
    defer { next += count }
    return next
  }

  var numbersUsed: Int { next - 1 }

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
    entries.append(Entry(number: UInt32(number), place: UInt64(flushed + output.count), index: -1))
    output.append(integer: number)
    output.append(" 0 obj\n<<")
    build(&output)
    if body.isDeflated { output.append("/Filter/FlateDecode") }
    output.append("/Length ")
    output.append(integer: body.bytes.count)
    output.append(">>stream\n")
    output.append(body.bytes)
    output.append("\nendstream\nendobj\n")
    flushOutput(over: 1 << 18)
    if entries.count >= Self.entriesPerSection { writeSection(root: nil) }
  }

  @discardableResult
  func add(body: Body, _ build: (inout ByteBuffer) -> Void) -> Int {
    let number = reserve()
    write(number, body: body, build)
    return number
  }

  /// The sum of all that was written so far, where it is still in memory.
  var sum: Fingerprint {
    var sum = Fingerprint()
    sum.add(output.bytes)
    sum.add(gathered.bytes)
    return sum
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
      entries.append(Entry(number: UInt32(place.number), place: UInt64(number), index: Int32(index)))
    }
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
    guard let sink, output.count > limit, failure == nil else { return }
    fingerprint.add(output.bytes)
    do { try sink(output.array) } catch { failure = error }
    flushed += output.count
    output.removeAll()
  }

  /// Writes the places known so far as a section of the cross-reference; the last one names the root.
  private func writeSection(root: (catalogue: Int, information: Int)?) {
    let number = reserve()
    let position = flushed + output.count
    entries.append(Entry(number: UInt32(number), place: UInt64(position), index: -1))
    entries.sort { $0.number < $1.number }
    let startsWithZero = lastSection == nil
    var width = 1
    while (position >> (8 * width)) > 0 { width += 1 }
    var table = ByteBuffer(capacity: (width + 2) * (entries.count + 1))
    if startsWithZero { appendRow(to: &table, kind: 0, place: 0, width: width, index: 255) }
    for entry in entries {
      appendRow(
        to: &table, kind: entry.index < 0 ? 1 : 2, place: entry.place, width: width, index: max(0, entry.index))
    }
    let numbers = (startsWithZero ? [0] : []) + entries.map { Int($0.number) }
    let previous = lastSection
    lastSection = position
    entries.removeAll(keepingCapacity: true)
    if root != nil {
      fingerprint.add(output.bytes)
    }
    let identifier = fingerprint.bytes
    // Deflating a short table costs more time than it saves room.
    let body = table.count < 400 ? Body(asIs: table.array) : Body(table.bytes, by: compressor)
    writeSectionObject(number, body: body) { dictionary in
      dictionary.append("/Type/XRef/Size ")
      dictionary.append(integer: self.next)
      dictionary.append("/W[1 ")
      dictionary.append(integer: width)
      dictionary.append(" 1]/Index[")
      appendRanges(of: numbers, to: &dictionary)
      dictionary.append("]")
      if let previous {
        dictionary.append("/Prev ")
        dictionary.append(integer: previous)
      }
      guard let root else { return }
      dictionary.append("/Root ")
      dictionary.append(reference: root.catalogue)
      dictionary.append("/Info ")
      dictionary.append(reference: root.information)
      dictionary.append("/ID[")
      dictionary.append(hexadecimal: identifier)
      dictionary.append(hexadecimal: identifier)
      dictionary.append("]")
    }
    guard root != nil else { return }
    output.append("startxref\n")
    output.append(integer: position)
    output.append("\n%%EOF\n")
  }

  private func writeSectionObject(_ number: Int, body: Body, _ build: (inout ByteBuffer) -> Void) {
    output.append(integer: number)
    output.append(" 0 obj\n<<")
    build(&output)
    if body.isDeflated { output.append("/Filter/FlateDecode") }
    output.append("/Length ")
    output.append(integer: body.bytes.count)
    output.append(">>stream\n")
    output.append(body.bytes)
    output.append("\nendstream\nendobj\n")
  }

  private func appendRow(to table: inout ByteBuffer, kind: UInt8, place: UInt64, width: Int, index: Int32) {
    table.append(kind)
    for position in stride(from: width - 1, through: 0, by: -1) {
      table.append(UInt8(truncatingIfNeeded: place >> UInt64(8 * position)))
    }
    table.append(UInt8(truncatingIfNeeded: index))
  }

  private func appendRanges(of numbers: [Int], to dictionary: inout ByteBuffer) {
    var start = 0
    while start < numbers.count {
      var end = start + 1
      while end < numbers.count && numbers[end] == numbers[end - 1] + 1 { end += 1 }
      if start > 0 { dictionary.append(UInt8(ascii: " ")) }
      dictionary.append(integer: numbers[start])
      dictionary.append(UInt8(ascii: " "))
      dictionary.append(integer: end - start)
      start = end
    }
  }
}
