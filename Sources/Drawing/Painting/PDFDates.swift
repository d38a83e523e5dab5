/// Mends the date that Cairo writes without its `D:` prefix.
enum PDFDates {
  /// The same file with a right date, its table of offsets and the pointer to it moved along.
  static func mended(_ file: [UInt8]) -> [UInt8] {
    let key = Array("/CreationDate (".utf8)
    guard let found = file.lastRange(of: key), !file[found.upperBound...].starts(with: Array("D:".utf8)),
      let table = file.lastRange(of: Array("\nxref\n".utf8)),
      let pointer = file.lastRange(of: Array("\nstartxref\n".utf8))
    else { return file }
    let place = found.upperBound
    var mended = file
    moveOffsets(beyond: place, from: table.upperBound, to: pointer.lowerBound, in: &mended)
    let digits = file[pointer.upperBound...].prefix { 0x30...0x39 ~= $0 }
    let offset = digits.reduce(0) { $0 * 10 + Int($1 - 0x30) } + 2
    mended.replaceSubrange(digits.startIndex..<digits.endIndex, with: Array(String(offset).utf8))
    mended.insert(contentsOf: Array("D:".utf8), at: place)
    return mended
  }

  /// Adds two to every offset in the table that lies beyond a place; an entry is ten digits, a space and nine bytes more.
  private static func moveOffsets(beyond place: Int, from start: Int, to end: Int, in file: inout [UInt8]) {
    guard let firstEntry = file[start..<end].firstIndex(of: 0x0A) else { return }
    var entry = firstEntry + 1
    while entry + 20 <= end, 0x30...0x39 ~= file[entry] {
      let offset = file[entry..<entry + 10].reduce(0) { $0 * 10 + Int($1) - 0x30 }
      if offset > place, file[entry + 17] == 0x6E {
        let digits = Array(String(offset + 2).utf8)
        let padded = [UInt8](repeating: 0x30, count: 10 - digits.count) + digits
        file.replaceSubrange(entry..<entry + 10, with: padded)
      }
      entry += 20
    }
  }
}

extension [UInt8] {
  /// The last place where some bytes stand.
  fileprivate func lastRange(of bytes: [UInt8]) -> Range<Int>? {
    guard count >= bytes.count else { return nil }
    for start in stride(from: count - bytes.count, through: 0, by: -1)
    where self[start] == bytes[0] && self[start..<start + bytes.count].elementsEqual(bytes) {
      return start..<start + bytes.count
    }
    return nil
  }
}
