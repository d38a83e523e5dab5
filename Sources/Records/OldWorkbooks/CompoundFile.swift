/// A compound file, in which Office kept its papers until 2003: streams by their names, each a chain of sectors.
struct CompoundFile {
  private let bytes: [UInt8]
  private let sectorSize: Int
  private let smallSectorSize: Int
  private let largestSmall: Int
  private var table: [UInt32] = []
  private var smallTable: [UInt32] = []
  private var smallStream: [UInt8] = []
  private var entries: [String: (start: UInt32, size: Int)] = [:]

  private static let endOfChain: UInt32 = 0xFFFF_FFFE
  /// Sectors that hold more than this are no chains of sane files.
  private static let mostEntries = 4_096

  /// Nothing where the file is no compound file, or its tables lead nowhere.
  init?(_ bytes: [UInt8]) {
    guard bytes.count >= 512, bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) else { return nil }
    self.bytes = bytes
    let shift = Int(LittleEndian.short(bytes, 30))
    let smallShift = Int(LittleEndian.short(bytes, 32))
    guard shift == 9 || shift == 12, smallShift == 6 else { return nil }
    sectorSize = 1 << shift
    smallSectorSize = 1 << smallShift
    largestSmall = Int(LittleEndian.long(bytes, 56))
    table = Self.sectors(ofTable: bytes, size: sectorSize)
    guard let directory = stream(from: LittleEndian.long(bytes, 48), size: nil) else { return nil }
    var root: (start: UInt32, size: Int)?
    for offset in stride(from: 0, to: directory.count - 127, by: 128).prefix(Self.mostEntries) {
      let kind = directory[offset + 66]
      let length = min(64, Int(LittleEndian.short(directory, offset + 64)))
      guard kind == 2 || kind == 5, length >= 2 else { continue }
      let units = stride(from: offset, to: offset + length - 2, by: 2).map { LittleEndian.short(directory, $0) }
      let entry = (
        start: LittleEndian.long(directory, offset + 116), size: Int(LittleEndian.long(directory, offset + 120))
      )
      if kind == 5 { root = entry } else { entries[String(decoding: units, as: UTF16.self)] = entry }
    }
    smallTable = Self.numbers(stream(from: LittleEndian.long(bytes, 60), size: nil) ?? [])
    if let root { smallStream = stream(from: root.start, size: root.size) ?? [] }
  }

  func holds(_ name: String) -> Bool { entries[name] != nil }

  /// The content of a stream; nothing where there is none of this name, or its chain is broken.
  func stream(_ name: String) -> [UInt8]? {
    guard let entry = entries[name] else { return nil }
    guard entry.size < largestSmall else { return stream(from: entry.start, size: entry.size) }
    return Self.chain(entry.start, in: smallTable, of: smallStream, sector: smallSectorSize, skip: 0, size: entry.size)
  }

  private func stream(from start: UInt32, size: Int?) -> [UInt8]? {
    Self.chain(start, in: table, of: bytes, sector: sectorSize, skip: sectorSize, size: size)
  }

  /// Follows a chain of sectors; each is visited once at most, so that a loop ends.
  private static func chain(
    _ start: UInt32, in table: [UInt32], of bytes: [UInt8], sector: Int, skip: Int, size: Int?
  ) -> [UInt8]? {
    var content: [UInt8] = []
    var next = start
    var visited = 0
    while next != endOfChain, next < 0xFFFF_FFFA {
      let offset = skip + Int(next) * sector
      guard visited <= table.count, Int(next) < table.count, offset < bytes.count else { return nil }
      content += bytes[offset..<min(offset + sector, bytes.count)]
      if let size, content.count >= size { break }
      next = table[Int(next)]
      visited += 1
    }
    guard let size else { return content }
    return content.count >= size ? Array(content.prefix(size)) : nil
  }

  /// The table of all sectors: the first 109 of its own are named in the header, further ones in a chain.
  private static func sectors(ofTable bytes: [UInt8], size: Int) -> [UInt32] {
    var own = (0..<109).map { LittleEndian.long(bytes, 76 + 4 * $0) }
    var next = LittleEndian.long(bytes, 68)
    var visited = 0
    while next < 0xFFFF_FFFA, visited < 1_000 {
      let offset = size + Int(next) * size
      guard offset + size <= bytes.count else { break }
      let numbers = numbers(Array(bytes[offset..<(offset + size)]))
      own += numbers.dropLast()
      next = numbers.last ?? endOfChain
      visited += 1
    }
    var table: [UInt32] = []
    for sector in own where sector < 0xFFFF_FFFA {
      let offset = size + Int(sector) * size
      guard offset + size <= bytes.count else { break }
      table += numbers(Array(bytes[offset..<(offset + size)]))
    }
    return table
  }

  private static func numbers(_ bytes: [UInt8]) -> [UInt32] {
    stride(from: 0, to: bytes.count - 3, by: 4).map { LittleEndian.long(bytes, $0) }
  }
}

/// Numbers of bytes with the least first; zero beyond the end.
enum LittleEndian {
  static func short(_ bytes: [UInt8], _ index: Int) -> UInt16 {
    guard index >= 0, index + 1 < bytes.count else { return 0 }
    return UInt16(bytes[index]) | UInt16(bytes[index + 1]) << 8
  }

  static func long(_ bytes: [UInt8], _ index: Int) -> UInt32 {
    UInt32(short(bytes, index)) | UInt32(short(bytes, index + 2)) << 16
  }

  static func double(_ bytes: [UInt8], _ index: Int) -> Double {
    Double(bitPattern: UInt64(long(bytes, index)) | UInt64(long(bytes, index + 4)) << 32)
  }
}
