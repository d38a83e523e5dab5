import Findings

/// The bytes of a file, and what a first look at them says.
struct FileLook {
  let input: RecordInput
  let bytes: [UInt8]
  let limits: ReadingLimits

  var name: String { input.name }

  /// An archive of the zip kind.
  var isArchive: Bool { bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) || bytes.starts(with: [0x50, 0x4B, 0x05, 0x06]) }

  /// A compound file, in which Office kept its papers until 2003, and keeps those with a password.
  var isCompound: Bool { bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) }

  var isText: Bool { !isArchive && !isCompound }

  /// A text delimited by its ending's word, whatever it begins with.
  var isDelimitedByName: Bool { ["csv", "tsv", "tab", "txt"].contains(input.ending) }

  /// The first letters without white space and byte order mark, in small letters, ASCII only.
  var beginning: String {
    let start = bytes.prefix(4_096).filter { $0 != 0 }
    let text = start.drop { $0 == 0xEF || $0 == 0xBB || $0 == 0xBF || $0 == 0xFF || $0 == 0xFE || $0 <= 0x20 }
    return String(decoding: text, as: UTF8.self).lowercased()
  }

  /// The archive's directory names such an entry.
  func mentions(_ entry: String) -> Bool {
    let sought = Array(entry.utf8)
    guard let first = sought.first, bytes.count >= sought.count else { return false }
    // The directory stands at the end; names are ASCII there.
    let tail = bytes.suffix(1_000_000)
    var index = tail.startIndex
    while let found = tail[index...].firstIndex(of: first), found + sought.count <= tail.endIndex {
      if tail[found..<(found + sought.count)].elementsEqual(sought) { return true }
      index = found + 1
    }
    return false
  }
}
