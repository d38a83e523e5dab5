/// Names for the files of a run: safe on every file system, and no two the same there.
struct FileNames {
  /// The most bytes of a name without its ending; leaves room for an ending and for what synchronising programs add.
  static let longest = 120

  private static let reserved: Set<String> = {
    var names: Set<String> = ["con", "prn", "aux", "nul", "conin$", "conout$", "clock$"]
    for number in 0...9 { names.formUnion(["com\(number)", "lpt\(number)"]) }
    return names
  }()

  /// Hashes of the names that are taken. Two names with one hash would only give one of them a needless number.
  private var taken: Set<UInt64> = []
  /// For names that were wanted more than once, the number to try next.
  private var nextNumbers: [UInt64: Int] = [:]

  /// The wanted name made safe; a number behind it where the name is taken, upper and lower case being one.
  mutating func name(_ wanted: String) -> String {
    let safe = Self.safe(wanted)
    if taken.insert(Self.hash(safe)).inserted { return safe }
    // Twenty thousand of one name would else be tried from 2 each time.
    let base = Self.hash(safe)
    var number = nextNumbers[base, default: 2]
    defer { nextNumbers[base] = number + 1 }
    while true {
      let ending = "-\(number)"
      let candidate = Self.shortened(safe, to: Self.longest - ending.utf8.count) + ending
      if taken.insert(Self.hash(candidate)).inserted { return candidate }
      number += 1
    }
  }

  /// FNV-1a of the name in small letters.
  private static func hash(_ name: String) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in name.utf8 {
      let isCapital = byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z")
      hash = (hash ^ UInt64(isCapital ? byte | 0x20 : byte)) &* 0x0000_0100_0000_01B3
    }
    return hash
  }

  /// ASCII letters, digits, dots, hyphens and underscores; no dot at either end, no device's name, never empty.
  static func safe(_ wanted: String) -> String {
    var name = String(
      decoding: wanted.utf8.map { byte in
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
          UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "_"):
          byte
        default: UInt8(ascii: "-")
        }
      }, as: UTF8.self)
    name = shortened(name, to: longest)
    while let first = name.first, first == "." || first == "-" { name.removeFirst() }
    let device = name.split(separator: ".", omittingEmptySubsequences: false).first.map { $0.lowercased() } ?? ""
    if reserved.contains(device) { name = "_" + name }
    return name.isEmpty ? "_" : name
  }

  private static func shortened(_ name: String, to limit: Int) -> String {
    var name = String(decoding: name.utf8.prefix(limit), as: UTF8.self)
    while let last = name.last, last == "." || last == "-" { name.removeLast() }
    return name
  }
}
