import Vietnamese

/// What is kept of a record to tell later whether a change of it changes what rules find in other records.
public struct RecordTrace: Sendable, Hashable {
  /// The sum of the texts on which findings in the whole list depend.
  var texts: UInt64
  /// A sum for each rule that looks for records with the same texts; as good as none where the record is none of them.
  var equals: [UInt64]
  /// The unit and award among whose names likenesses are looked for.
  var group: UInt64
  var name: NameTrace

  init(texts: UInt64, equals: [UInt64], group: UInt64, name: NameTrace) {
    self.texts = texts
    self.equals = equals
    self.group = group
    self.name = name
  }

  public init(_ record: Record) {
    var groups = GroupSums()
    self.init(record, groups: &groups)
  }

  init(_ record: Record, groups: inout GroupSums) {
    var texts = TextSum()
    var equals: [UInt64] = []
    var group: UInt64 = 0
    var name = NameTrace(key: [], bare: [])
    // Ranks of awards that nobody knows follow from where they first stand.
    texts.add(record.text("award"))
    for (index, check) in RecordChecks.all.enumerated() {
      for bond in check.bonds(of: record) {
        switch bond {
        case .texts(let own):
          for text in own { texts.add(text) }
        case .equal(let own):
          var sum = TextSum()
          sum.add(String(index))
          for text in own { sum.add(text) }
          equals.append(sum.value)
        case .likeness(let own, let unit, let award):
          group = groups.sum(unit: unit, award: award)
          name = NameTrace(own)
        }
      }
    }
    self.init(texts: texts.value, equals: equals, group: group, name: name)
  }
}

/// Sums of units and awards as names are compared; a list has few of them.
struct GroupSums {
  private var known: [WrittenText: String] = [:]

  mutating func sum(unit: String, award: String) -> UInt64 {
    var sum = TextSum()
    sum.add(key(unit))
    sum.add(key(award))
    return sum.value
  }

  private mutating func key(_ text: String) -> String {
    if let key = known[WrittenText(text: text)] { return key }
    let key = VietnameseText.comparisonKey(text)
    known[WrittenText(text: text)] = key
    return key
  }
}

/// A 64-bit sum of texts, FNV-1a over their bytes, each with its end marked.
struct TextSum {
  private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

  mutating func add(_ text: String) {
    var text = text
    text.withUTF8 { for byte in $0 { add(byte) } }
    // No byte of UTF-8.
    add(0xFF)
  }

  private mutating func add(_ byte: UInt8) { value = (value ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
}
