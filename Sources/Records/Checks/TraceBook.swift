import Locks

/// The traces of all records of a list, as bytes that a later run can read.
public struct TraceBook: Sendable {
  /// A count; for each record its texts, its group and where its names begin; then sums and names.
  public let bytes: [UInt8]
  public let count: Int

  private static let head = 4
  private static let entry = 20

  /// Gathers the traces of a list on all cores.
  public init(_ records: RecordList) {
    let traces = Stretches(of: records.count, length: 1_024).map { stretch in
      var groups = GroupSums()
      return records.stretch(stretch).map { RecordTrace($0, groups: &groups) }
    }.flatMap(\.self)
    self.init(traces)
  }

  init(_ traces: [RecordTrace]) {
    var writer = Writer(count: traces.count)
    for trace in traces { writer.add(texts: trace.texts, group: trace.group, names: trace.names[...]) }
    self.init(count: traces.count, bytes: writer.bytes)
  }

  private init(count: Int, bytes: [UInt8]) {
    self.count = count
    self.bytes = bytes
  }

  private struct Writer {
    private var entries: [UInt8] = []
    private var names: [UInt8] = []
    private let start: Int

    init(count: Int) {
      start = TraceBook.head + TraceBook.entry * count
      entries.reserveCapacity(start)
      names.reserveCapacity(64 * count)
      entries.append(number: UInt32(count))
    }

    var bytes: [UInt8] { entries + names }

    mutating func add(texts: UInt64, group: UInt64, names own: ArraySlice<UInt8>) {
      entries.append(number: texts)
      entries.append(number: group)
      entries.append(number: UInt32(start + names.count))
      names += own
    }
  }

  /// Nothing where the bytes are not a whole book.
  public init?(bytes: [UInt8]) {
    guard let count = bytes.number(at: 0, as: UInt32.self).map(Int.init), count <= bytes.count / Self.entry else {
      return nil
    }
    self.bytes = bytes
    self.count = count
    guard Self.head + Self.entry * count <= bytes.count, (0..<count).allSatisfy({ extent(of: $0) != nil }) else {
      return nil
    }
  }

  /// The book with other traces for some records.
  public func replacing(_ changes: [(index: Int, trace: RecordTrace)]) -> TraceBook {
    let traces = Dictionary(changes.map { ($0.index, $0.trace) }, uniquingKeysWith: { $1 })
    var writer = Writer(count: count)
    for index in 0..<count {
      if let trace = traces[index] {
        writer.add(texts: trace.texts, group: trace.group, names: trace.names[...])
      } else if let extent = extent(of: index) {
        writer.add(
          texts: texts(index), group: group(index), names: bytes[extent.sumStart - 5..<extent.bare.upperBound])
      }
    }
    return TraceBook(count: count, bytes: writer.bytes)
  }

  func trace(_ index: Int) -> RecordTrace {
    guard let extent = extent(of: index) else {
      return RecordTrace(texts: 0, equals: [], group: 0, name: NameTrace(key: [], bare: []))
    }
    return RecordTrace(
      texts: texts(index), equals: equals(extent), group: group(index),
      name: NameTrace(key: Array(bytes[extent.key]), bare: Array(bytes[extent.bare])))
  }

  /// Whether these changes leave all findings in other records as they were, and bring none of which others are a part.
  ///
  /// No where that is not certain; then all rules have to look at all records.
  public func isSettled(by changes: [(index: Int, trace: RecordTrace)]) -> Bool {
    let changed = Set(changes.map(\.index))
    for (number, change) in changes.enumerated() {
      let before = trace(change.index)
      guard change.trace.texts == before.texts else { return false }
      let sides = [before, change.trace]
      let further = changes.indices.filter { $0 != number }.flatMap { [trace(changes[$0].index), changes[$0].trace] }
      let sums = Set(sides.flatMap(\.equals))
      let groups = Set(sides.map(\.group))
      var members: [UInt64: [NameTrace]] = [:]
      for other in further where groups.contains(other.group) { members[other.group, default: []].append(other.name) }
      guard further.allSatisfy({ sums.isDisjoint(with: $0.equals) }) else { return false }
      for index in 0..<count where !changed.contains(index) {
        guard let extent = extent(of: index) else { return false }
        if extent.sums > 0, !sums.isEmpty, !sums.isDisjoint(with: equals(extent)) { return false }
        if groups.contains(group(index)) {
          members[group(index), default: []].append(
            NameTrace(key: Array(bytes[extent.key]), bare: Array(bytes[extent.bare])))
        }
      }
      // Beyond that size names are compared in another way; a name that comes or goes must not lead across.
      if groups.count > 1, members.values.contains(where: { $0.count >= DuplicateCheck.largestPlainGroup }) {
        return false
      }
      guard sides.allSatisfy({ DuplicateCheck.isAlone($0.name, among: members[$0.group] ?? []) }) else { return false }
    }
    return true
  }

  // MARK: The bytes

  private struct Extent {
    var sums: Int
    var sumStart: Int
    var key: Range<Int>
    var bare: Range<Int>
  }

  private func texts(_ index: Int) -> UInt64 { bytes.number(at: Self.head + Self.entry * index, as: UInt64.self) ?? 0 }

  private func group(_ index: Int) -> UInt64 {
    bytes.number(at: Self.head + Self.entry * index + 8, as: UInt64.self) ?? 0
  }

  private func equals(_ extent: Extent) -> [UInt64] {
    (0..<extent.sums).map { bytes.number(at: extent.sumStart + 8 * $0, as: UInt64.self) ?? 0 }
  }

  private func extent(of index: Int) -> Extent? {
    guard let offset = bytes.number(at: Self.head + Self.entry * index + 16, as: UInt32.self).map(Int.init),
      offset + 5 <= bytes.count, let keyCount = bytes.number(at: offset + 1, as: UInt16.self).map(Int.init),
      let bareCount = bytes.number(at: offset + 3, as: UInt16.self).map(Int.init)
    else { return nil }
    let sums = Int(bytes[offset])
    let key = offset + 5 + 8 * sums
    let bare = key + keyCount
    guard bare + bareCount <= bytes.count else { return nil }
    return Extent(sums: sums, sumStart: offset + 5, key: key..<bare, bare: bare..<bare + bareCount)
  }
}

extension RecordTrace {
  /// Its sums and names as they stand in a book.
  fileprivate var names: [UInt8] {
    var bytes = [UInt8(equals.count)]
    bytes.append(number: UInt16(name.key.count))
    bytes.append(number: UInt16(name.bare.count))
    for sum in equals { bytes.append(number: sum) }
    return bytes + name.key + name.bare
  }
}

extension [UInt8] {
  /// Appends a number, its lowest byte first.
  public mutating func append(number: some FixedWidthInteger) {
    Swift.withUnsafeBytes(of: number.littleEndian) { append(contentsOf: $0) }
  }

  /// The number at a place, its lowest byte first; nothing where the bytes end before it does.
  public func number<Number: FixedWidthInteger>(at place: Int, as type: Number.Type) -> Number? {
    guard place >= 0, place <= count - MemoryLayout<Number>.size else { return nil }
    return withUnsafeBytes { Number(littleEndian: $0.loadUnaligned(fromByteOffset: place, as: type)) }
  }
}
