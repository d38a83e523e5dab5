/// A short form of numbers that come again and again in the same order, as those of alike certificates do.
///
/// Numbers as they are alternate with copies of what was `distance` numbers before.
enum RepeatCode {
  private static let longestDistance = 64
  private static let shortestCopy = 4

  static func append(_ numbers: [Int], to output: inout ByteBuffer) {
    output.append(number: numbers.count)
    var start = 0
    var index = 0
    while index < numbers.count {
      let (length, distance) = longestCopy(in: numbers, at: index)
      guard length >= shortestCopy else {
        index += 1
        continue
      }
      appendPlain(numbers[start..<index], to: &output)
      output.append(number: length)
      output.append(number: distance)
      index += length
      start = index
    }
    if start < index { appendPlain(numbers[start..<index], to: &output) }
  }

  /// At most as many numbers as the limit allows.
  static func read(from input: inout IndexReader, limit: Int) -> [Int] {
    let count = input.number(below: min(limit, IndexReader.limit - 1) + 1)
    var numbers: [Int] = []
    while numbers.count < count, input.isSound {
      let plain = input.number(below: count - numbers.count + 1)
      for _ in 0..<plain where input.isSound { numbers.append(input.number()) }
      guard numbers.count < count, input.isSound else { break }
      let length = input.number(below: count - numbers.count + 1)
      let distance = input.number(below: longestDistance + 1)
      guard distance > 0, distance <= numbers.count, length > 0 else {
        input.fail()
        break
      }
      for _ in 0..<length { numbers.append(numbers[numbers.count - distance]) }
    }
    return input.isSound ? numbers : []
  }

  private static func appendPlain(_ numbers: ArraySlice<Int>, to output: inout ByteBuffer) {
    output.append(number: numbers.count)
    for number in numbers { output.append(number: number) }
  }

  private static func longestCopy(in numbers: [Int], at index: Int) -> (length: Int, distance: Int) {
    var best = (length: 0, distance: 0)
    numbers.withUnsafeBufferPointer { numbers in
      for distance in stride(from: 1, through: min(index, longestDistance), by: 1) {
        var length = 0
        while index + length < numbers.count, numbers[index + length] == numbers[index + length - distance] {
          length += 1
        }
        if length > best.length { best = (length, distance) }
      }
    }
    return best
  }
}
