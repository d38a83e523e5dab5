/// Where the objects of a block of a file lie, counted from the block's start.
struct BlockPlaces {
  private(set) var streams: [(number: Int, offset: Int)] = []
  /// The objects in streams of objects, in their order, and how many stand in each stream.
  private(set) var members: [Int] = []
  private(set) var groups: [(stream: Int, count: Int)] = []

  /// How many objects there are.
  var count: Int { streams.count + members.count }

  mutating func add(stream number: Int, at offset: Int) { streams.append((number, offset)) }

  mutating func add(group stream: Int, members added: some Sequence<Int>) {
    let before = members.count
    members += added
    groups.append((stream, members.count - before))
  }

  mutating func removeAll() {
    streams.removeAll(keepingCapacity: true)
    members.removeAll(keepingCapacity: true)
    groups.removeAll(keepingCapacity: true)
  }

  func append(to output: inout ByteBuffer) {
    var previous = 0
    RepeatCode.append(
      streams.map { stream in
        defer { previous = stream.number }
        return Self.unsigned(stream.number - previous)
      }, to: &output)
    previous = 0
    for stream in streams {
      output.append(number: stream.offset - previous)
      previous = stream.offset
    }
    output.append(number: groups.count)
    for group in groups {
      output.append(number: group.stream)
      output.append(number: group.count)
    }
    RepeatCode.append(runs, to: &output)
  }

  /// Reads the places of at most so many objects; nothing is kept where they do not fit a block of the given length.
  init(from input: inout IndexReader, length: Int, limit: Int) {
    var number = 0
    for step in RepeatCode.read(from: &input, limit: limit) {
      number += Self.signed(step)
      streams.append((number, 0))
      if !Self.isNumber(number) { input.fail() }
    }
    var offset = 0
    for index in streams.indices where input.isSound {
      offset += input.number(below: max(1, length - offset))
      streams[index].offset = offset
    }
    let groupCount = input.count()
    for _ in 0..<groupCount where input.isSound {
      groups.append((input.number(below: Self.highestNumber), input.number(below: 256)))
    }
    readMembers(from: &input, limit: limit)
    if groups.reduce(0, { $0 + $1.count }) != members.count { input.fail() }
    if !input.isSound { self = BlockPlaces() }
  }

  init() {}

  static let highestNumber = 1 << 31
  private static func isNumber(_ number: Int) -> Bool { number > 0 && number < highestNumber }
  private static func unsigned(_ step: Int) -> Int { step < 0 ? 2 * (-1 - step) + 1 : 2 * step }
  private static func signed(_ step: Int) -> Int { step & 1 == 0 ? step >> 1 : -(step >> 1) - 1 }

  /// Members as runs of numbers that follow each other: the step from the end of the one before, and the length.
  private var runs: [Int] {
    var runs: [Int] = []
    var index = 0
    var end = 0
    while index < members.count {
      var next = index + 1
      while next < members.count, members[next] == members[next - 1] + 1 { next += 1 }
      runs.append(Self.unsigned(members[index] - end))
      runs.append(next - index)
      end = members[next - 1]
      index = next
    }
    return runs
  }

  private mutating func readMembers(from input: inout IndexReader, limit: Int) {
    let runs = RepeatCode.read(from: &input, limit: 2 * min(limit, IndexReader.limit / 4))
    var end = 0
    for index in stride(from: 0, to: runs.count - 1, by: 2) {
      let start = end + Self.signed(runs[index])
      let length = runs[index + 1]
      guard length > 0, length <= limit - members.count, Self.isNumber(start), Self.isNumber(start + length) else {
        return input.fail()
      }
      members += start..<(start + length)
      end = start + length - 1
    }
  }
}
