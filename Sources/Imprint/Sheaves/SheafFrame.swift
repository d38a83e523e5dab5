/// What the rest of a file knows of a sheaf: where it leaves numbers and trees, and what it is the first to write.
///
/// A sheaf can take the place of another only where both have the same frame.
struct SheafFrame: Equatable {
  /// The number of the next object, and how many objects the sheaf has written.
  var nextNumber = 0
  var objectCount = 0
  var partCount = 0
  /// How many pages and keys of the parent tree the file has up to here.
  var pageCount = 0
  var nextKey = 0
  var outline = OutlineWriter.Progress()
  var pageTree = TreeGrowth()
  var parentTree = TreeGrowth()
  /// The elements that hang on the document's.
  var sections: [UInt32] = []
  var additions: [ResourceWriter.Addition] = []

  init() {}

  func append(to output: inout ByteBuffer) {
    for number in [
      nextNumber, objectCount, partCount, pageCount, nextKey, outline.first, outline.last, outline.topCount,
      outline.promised,
    ] { output.append(number: number) }
    for tree in [pageTree, parentTree] {
      output.append(number: tree.numbers.count)
      for number in tree.numbers { output.append(number: number) }
      output.append(number: tree.leaves.count)
      for count in tree.leaves { output.append(number: count) }
    }
    var previous = 0
    RepeatCode.append(
      sections.map { section in
        defer { previous = Int(section) }
        return Int(section) - previous
      }, to: &output)
    output.append(number: additions.count)
    for addition in additions { addition.append(to: &output) }
  }

  init(from input: inout IndexReader) {
    let highest = BlockPlaces.highestNumber
    nextNumber = input.number(below: highest)
    objectCount = input.number(below: highest)
    partCount = input.number(below: 1 << 16)
    pageCount = input.number(below: highest)
    nextKey = input.number(below: highest)
    outline.first = input.number(below: highest)
    outline.last = input.number(below: highest)
    outline.topCount = input.number(below: highest)
    outline.promised = input.number(below: highest)
    pageTree = Self.growth(from: &input)
    parentTree = Self.growth(from: &input)
    var number = 0
    for step in RepeatCode.read(from: &input, limit: 1 << 20) where input.isSound {
      number += step
      guard number < highest else {
        input.fail()
        break
      }
      sections.append(UInt32(number))
    }
    for _ in 0..<input.count() where input.isSound {
      guard let addition = ResourceWriter.Addition(from: &input) else {
        input.fail()
        break
      }
      additions.append(addition)
    }
  }

  private static func growth(from input: inout IndexReader) -> TreeGrowth {
    var growth = TreeGrowth()
    for _ in 0..<input.count() where input.isSound {
      growth.numbers.append(input.number(below: BlockPlaces.highestNumber))
    }
    for _ in 0..<input.count() where input.isSound { growth.leaves.append(input.number(below: 65)) }
    return growth
  }
}

extension ResourceWriter.Addition {
  fileprivate func append(to output: inout ByteBuffer) {
    switch self {
    case .face(let identity, let number):
      output.append(0)
      output.append(number: number)
      output.append(identity: identity)
    case .form(let identity, let number):
      output.append(1)
      output.append(number: number)
      output.append(identity: identity)
    case .picture(let identity, let number):
      output.append(2)
      output.append(number: number)
      output.append(identity: identity)
    case .dictionary(let bytes, let number):
      output.append(3)
      output.append(number: number)
      output.append(stretch: bytes)
    }
  }

  fileprivate init?(from input: inout IndexReader) {
    let kind = input.byte()
    let number = input.number(below: BlockPlaces.highestNumber)
    switch kind {
    case 0: self = .face(input.identity(), number)
    case 1: self = .form(input.identity(), number)
    case 2: self = .picture(input.identity(), number)
    case 3: self = .dictionary(Array(input.stretch()), number)
    default: return nil
    }
  }
}
