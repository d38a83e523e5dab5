/// What is remembered of a file in blocks while it is written, in the form in which its index keeps it: a record for
/// every sheaf, every section of the cross-reference between them, and every font.
struct SheafLog {
  enum Kind: UInt8 {
    case sheaf = 1
    case section
    case font
  }

  static let partsPerSheaf = 64

  private var records: [UInt8] = []
  /// The blocks of the open section: where each begins in the file, and its record without its kind and length.
  private var openBlocks: [(position: Int, record: Range<Int>)] = []
  private var firstNumber = 1
  private var openCount = 0
  private var lastSection: Int?
  private let entriesPerSection: Int

  init(entriesPerSection: Int = ObjectWriter.entriesPerSection) { self.entriesPerSection = entriesPerSection }

  var bytes: [UInt8] { records }
  var isSectionDue: Bool { openCount >= entriesPerSection }

  /// Remembers a block that begins at a position.
  mutating func add(_ kind: Kind, _ record: some Collection<UInt8>, at position: Int, objectCount: Int) {
    add(kind, record)
    openBlocks.append((position, (records.count - record.count)..<records.count))
    openCount += objectCount
  }

  /// Remembers a section that lies at a position.
  mutating func add(section position: Int, length: Int, nextNumber: Int) {
    add(.section, Imprint.bytes(capacity: 64) { $0.append(number: length) })
    openBlocks = []
    openCount = 0
    lastSection = position
    firstNumber = nextNumber
  }

  /// The section of all objects that no section tells of, and its entries.
  ///
  /// - Parameter rest: a last block that is not remembered.
  func section(
    number: Int, at position: Int, rest: (position: Int, places: BlockPlaces)? = nil, root: CrossReference.Root? = nil
  ) -> (section: CrossReference, entries: [CrossReference.Entry]) {
    var table = PlaceTable(first: firstNumber, last: number)
    for block in openBlocks {
      var input = IndexReader(records[block.record])
      table.add(BlockHead(from: &input).places, at: block.position)
    }
    if let rest { table.add(rest.places, at: rest.position) }
    table.add(number, place: position, index: -1)
    let section = CrossReference(
      number: number, position: position, previous: lastSection, root: root, writesDifferences: true)
    return (section, table.entries)
  }

  private mutating func add(_ kind: Kind, _ record: some Collection<UInt8>) {
    records.append(kind.rawValue)
    records += Imprint.bytes(capacity: 64) { $0.append(number: record.count) }
    records += record
  }
}

/// What records of blocks begin with.
struct BlockHead {
  var length: Int
  var fingerprint: Identity
  var places: BlockPlaces

  /// - Parameter limit: how many objects there may be at most.
  init(from input: inout IndexReader, limit: Int = .max) {
    length = input.number()
    fingerprint = input.identity()
    places = BlockPlaces(from: &input, length: length, limit: limit)
  }
}

extension ObjectWriter.Block {
  func append(to output: inout ByteBuffer) {
    output.append(number: length)
    output.append(identity: fingerprint)
    places.append(to: &output)
  }
}

/// The places of objects whose numbers mostly follow each other.
private struct PlaceTable {
  private let first: Int
  private var dense: [CrossReference.Entry]
  private var strays: [CrossReference.Entry] = []

  init(first: Int, last: Int) {
    self.first = first
    dense = Array(
      repeating: CrossReference.Entry(number: 0, place: 0, index: 0), count: max(0, last - first + 1))
  }

  var entries: [CrossReference.Entry] {
    var entries = strays.sorted { $0.number < $1.number }
    entries.reserveCapacity(entries.count + dense.count)
    for entry in dense where entry.number != 0 { entries.append(entry) }
    return entries
  }

  mutating func add(_ places: BlockPlaces, at position: Int) {
    for stream in places.streams { add(stream.number, place: position + stream.offset, index: -1) }
    var next = 0
    for group in places.groups {
      for index in 0..<group.count {
        add(places.members[next], place: group.stream, index: index)
        next += 1
      }
    }
  }

  mutating func add(_ number: Int, place: Int, index: Int) {
    let entry = CrossReference.Entry(number: UInt32(number), place: UInt64(place), index: Int32(index))
    let slot = number - first
    if slot >= 0, slot < dense.count { dense[slot] = entry } else { strays.append(entry) }
  }
}
