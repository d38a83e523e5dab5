/// What lets a merged file be mended later: where its sheaves lie and what they refer to.
public struct MergedIndex: Sendable {
  /// The index as it is kept in a file; about 8 bytes a page.
  public let bytes: [UInt8]

  /// An index that was kept; its bytes are looked at only where a file is to be mended.
  public init(bytes: [UInt8]) { self.bytes = bytes }

  private static let sign = Array("khen sheaves 1\n".utf8)

  init(identity: Identity, length: Int, pageCount: Int, partCount: Int, records: [UInt8]) {
    bytes = Self.sealed(
      Imprint.bytes(capacity: records.count + 128) { output in
        output.append(Self.sign)
        output.append(identity: identity)
        for number in [length, pageCount, partCount] { output.append(number: number) }
        output.append(records)
      })
  }

  /// Bytes with a sum of them behind.
  static func sealed(_ bytes: [UInt8]) -> [UInt8] {
    bytes + Imprint.bytes(capacity: 64) { $0.append(identity: Identity(Fingerprint(of: bytes))) }
  }

  /// What it says; nothing where it is damaged, of another form or for other settings.
  func contents(for identity: Identity) -> IndexContents? {
    let inner = bytes.dropLast(Self.sealLength)
    guard bytes.count > Self.sealLength, inner.starts(with: Self.sign), Self.sealed(Array(inner)) == bytes else {
      return nil
    }
    var input = IndexReader(inner.dropFirst(Self.sign.count))
    guard input.identity() == identity else { return nil }
    return IndexContents(from: &input)
  }

  private static let sealLength = 16
}

/// What an index says, its numbers held against each other.
struct IndexContents {
  enum Record {
    case sheaf(SheafRecord)
    case section(length: Int)
    case font(FontRecord)

    var length: Int {
      switch self {
      case .sheaf(let sheaf): sheaf.length
      case .section(let length): length
      case .font(let font): font.length
      }
    }
  }

  let length: Int
  let pageCount: Int
  let partCount: Int
  private(set) var records: [Record] = []
  private(set) var sheafCount = 0

  init?(from input: inout IndexReader) {
    length = input.number()
    pageCount = input.number(below: BlockPlaces.highestNumber)
    partCount = input.number(below: BlockPlaces.highestNumber)
    var check = Check(end: length)
    while input.isSound, !input.isAtEnd {
      let kind = SheafLog.Kind(rawValue: input.byte())
      guard let kind, let record = Self.record(kind, input.stretch()), check.accepts(record) else { return nil }
      if kind == .sheaf { sheafCount += 1 }
      records.append(record)
    }
    guard input.isSound, sheafCount > 0, check.pageCount == pageCount, check.partCount == partCount else { return nil }
  }

  private static func record(_ kind: SheafLog.Kind, _ bytes: ArraySlice<UInt8>) -> Record? {
    switch kind {
    case .sheaf: return SheafRecord(bytes).map { .sheaf($0) }
    case .font: return FontRecord(bytes).map { .font($0) }
    case .section:
      var input = IndexReader(bytes)
      let length = input.number()
      return input.isSound && input.isAtEnd && length > 0 ? .section(length: length) : nil
    }
  }

  /// What records must agree on.
  private struct Check {
    let end: Int
    var position = ObjectWriter.header.count
    var nextNumber = 1
    var objectCount = 0
    var pageCount = 0
    var partCount = 0
    private var isBehindSheaf = false
    private var isBehindFont = false
    /// Numbers that are set aside for what has not been written yet: never more than a few.
    private static let mostSetAside = 4096

    init(end: Int) { self.end = end }

    mutating func accepts(_ record: Record) -> Bool {
      position += record.length
      guard position <= end else { return false }
      switch record {
      case .sheaf(let sheaf):
        let frame = sheaf.frame
        guard !isBehindFont, partCount % SheafLog.partsPerSheaf == 0, frame.partCount > 0,
          frame.partCount <= SheafLog.partsPerSheaf, frame.pageCount >= pageCount, frame.nextNumber >= nextNumber
        else { return false }
        objectCount += frame.objectCount
        pageCount = frame.pageCount
        partCount += frame.partCount
        nextNumber = frame.nextNumber
        isBehindSheaf = true
      case .section:
        guard isBehindSheaf, !isBehindFont else { return false }
        nextNumber += 1
        objectCount += 1
        isBehindSheaf = false
      case .font(let font):
        guard font.nextNumber >= nextNumber else { return false }
        objectCount += font.objectCount
        nextNumber = font.nextNumber
        isBehindFont = true
      }
      return nextNumber <= objectCount + Self.mostSetAside
    }
  }
}

/// What an index says of a sheaf.
struct SheafRecord {
  /// The record as it stands in the index.
  let record: ArraySlice<UInt8>
  let length: Int
  let bytes: Identity
  let pages: Identity
  let frame: SheafFrame
  private let glyphs: ArraySlice<UInt8>

  init?(_ record: ArraySlice<UInt8>) {
    self.record = record
    var input = IndexReader(record)
    let head = BlockHead(from: &input, limit: Self.mostObjects)
    (length, bytes) = (head.length, head.fingerprint)
    var inner = IndexReader(input.stretch())
    frame = SheafFrame(from: &inner)
    pages = input.identity()
    glyphs = input.slice(input.left)
    guard input.isSound, inner.isSound, inner.isAtEnd, frame.objectCount == head.places.count else { return nil }
  }

  static let mostObjects = 1 << 20

  /// Answers false where the glyphs cannot be read.
  func addGlyphs(to resources: ResourceWriter) -> Bool {
    var input = IndexReader(glyphs)
    resources.addGlyphs(from: &input)
    return input.isSound && input.isAtEnd
  }
}

/// What an index says of a font.
struct FontRecord {
  /// The record as it stands in the index.
  let record: ArraySlice<UInt8>
  let length: Int
  let bytes: Identity
  let objectCount: Int
  let nextNumber: Int
  /// What its objects depend on.
  let identity: Identity

  init?(_ record: ArraySlice<UInt8>) {
    self.record = record
    var input = IndexReader(record)
    let head = BlockHead(from: &input, limit: SheafRecord.mostObjects)
    (length, bytes, objectCount) = (head.length, head.fingerprint, head.places.count)
    nextNumber = input.number(below: BlockPlaces.highestNumber)
    identity = input.identity()
    guard input.isSound, input.isAtEnd else { return nil }
  }
}
