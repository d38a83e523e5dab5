/// Records of any number, in order, numbered from 1.
///
/// They are kept as bytes; what goes beyond some megabytes lies in a temporary file and is read back by the page, so
/// that a list of a hundred thousand takes little more memory than one of ten thousand.
public struct RecordList: RandomAccessCollection, Sendable {
  private enum Storage {
    case memory(RecordPage)
    case disk(SpillFile, offset: Int, length: Int, head: RecordHead)

    var page: RecordPage {
      switch self {
      case .memory(let page): page
      case .disk(let file, let offset, let length, let head): file.page(at: offset, length: length, head: head)
      }
    }
  }

  private struct Sheet {
    var head: RecordHead
    var storage: Storage
    /// The index of its first record.
    var first: Int
    var count: Int
  }

  /// Records on a page: few enough that one record out of order does not cost much.
  private static let pageSize = 64
  /// Bytes that are kept in memory.
  static let budget = 6 << 20

  private var sheets: [Sheet] = []
  private var total = 0
  private var writer: RecordPageWriter?
  private var held = 0
  private var spill: SpillFile?
  /// The indexes of the records that are shown, where not all are.
  private var selection: [Int32]?

  public init() {}

  /// A list of records, which are numbered anew.
  public init(_ records: some Sequence<Record>) {
    for record in records { append(record) }
    seal()
  }

  public var startIndex: Int { 0 }
  public var endIndex: Int { selection?.count ?? total }

  public subscript(position: Int) -> Record {
    let index = selection.map { Int($0[position]) } ?? position
    let sheet = sheets[sheetIndex(of: index)]
    return Record(page: sheet.storage.page, slot: index - sheet.first, number: index + 1)
  }

  private func sheetIndex(of index: Int) -> Int {
    var (low, high) = (0, sheets.count)
    while high - low > 1 {
      let middle = (low + high) / 2
      if sheets[middle].first <= index { low = middle } else { high = middle }
    }
    return low
  }

  public func makeIterator() -> Iterator { Iterator(list: self, range: 0..<endIndex) }

  /// Some records one after the other, which is quicker than to look each of them up.
  public func stretch(_ range: Range<Int>) -> IteratorSequence<Iterator> {
    IteratorSequence(Iterator(list: self, range: range))
  }

  /// Walks through the pages, each fetched once.
  public struct Iterator: IteratorProtocol {
    private let list: RecordList
    private let end: Int
    private var position: Int
    private var sheet = -1
    private var page: RecordPage?

    fileprivate init(list: RecordList, range: Range<Int>) {
      self.list = list
      (position, end) = (range.lowerBound, range.upperBound)
    }

    public mutating func next() -> Record? {
      guard position < end else { return nil }
      defer { position += 1 }
      let index = list.selection.map { Int($0[position]) } ?? position
      if sheet < 0 || !(list.sheets[sheet].first..<list.sheets[sheet].first + list.sheets[sheet].count).contains(index)
      {
        sheet = list.sheetIndex(of: index)
        page = list.sheets[sheet].storage.page
      }
      return page.map { Record(page: $0, slot: index - list.sheets[sheet].first, number: index + 1) }
    }
  }

  /// The files that the records come from, each once.
  var files: [String] {
    var files: [String] = []
    for sheet in sheets where !files.contains(sheet.head.file) { files.append(sheet.head.file) }
    return files
  }

  /// Bytes of the records that lie in memory.
  var bytesInMemory: Int { held }

  /// Bytes of the records that lie on disk.
  var bytesOnDisk: Int {
    sheets.reduce(0) { sum, sheet in
      if case .disk(_, _, let length, _) = sheet.storage { sum + length } else { sum }
    }
  }

  // MARK: Adding

  /// Adds a record, which is readable once `seal` was called.
  mutating func append(_ row: RecordRow, head: RecordHead) {
    if let open = writer, open.head !== head || open.count >= Self.pageSize { seal() }
    if writer == nil { writer = RecordPageWriter(head: head) }
    writer?.append(row)
  }

  mutating func append(_ record: Record) { append(RecordRow(record), head: record.head) }

  /// How many records were added, those of the open page counted in.
  var addedCount: Int { total + (writer?.count ?? 0) }

  /// Closes the page that is being written.
  mutating func seal() {
    guard let page = writer.take()?.finish() else { return }
    sheets.append(Sheet(head: page.head, storage: stored(page), first: total, count: page.count))
    total += page.count
  }

  private mutating func stored(_ page: RecordPage) -> Storage {
    if held + page.bytes.count > Self.budget {
      if spill == nil { spill = SpillFile() }
      if let spill, let offset = spill.append(page.bytes) {
        return .disk(spill, offset: offset, length: page.bytes.count, head: page.head)
      }
    }
    held += page.bytes.count
    return .memory(page)
  }

  /// Adds another list behind this one, numbered on.
  mutating func append(contentsOf other: RecordList) {
    seal()
    guard other.selection == nil, sheets.isEmpty || other.held == 0 || held + other.held <= Self.budget else {
      for record in other { append(record) }
      seal()
      return
    }
    for sheet in other.sheets {
      sheets.append(Sheet(head: sheet.head, storage: sheet.storage, first: total + sheet.first, count: sheet.count))
    }
    total += other.total
    held += other.held
    spill = spill ?? other.spill
  }

  // MARK: Choosing

  /// The same records with their numbers, but for those that are left out.
  public func leavingOut(_ isOut: (Record) -> Bool) -> RecordList {
    var copy = self
    var chosen: [Int32] = []
    for record in self where !isOut(record) { chosen.append(Int32(record.number - 1)) }
    if chosen.count < count { copy.selection = chosen }
    return copy
  }
}
