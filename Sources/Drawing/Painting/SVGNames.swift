/// Settles the names in an SVG that Cairo counts through the whole process, such as `surface154` and `image155`.
enum SVGNames {
  /// The same file with such names counted in the order in which they appear.
  static func settled(_ file: [UInt8]) -> [UInt8] {
    let stems = ["surface", "image"].map { Array($0.utf8) }
    var settled: [UInt8] = []
    settled.reserveCapacity(file.count)
    var numbers: [[UInt8]: Int] = [:]
    var offset = 0
    while offset < file.count {
      let isNameStart = offset > 0 && (file[offset - 1] == UInt8(ascii: "\"") || file[offset - 1] == UInt8(ascii: "#"))
      guard isNameStart, let stem = stems.first(where: { file[offset...].starts(with: $0) }) else {
        settled.append(file[offset])
        offset += 1
        continue
      }
      let digits = Array(file[(offset + stem.count)...].prefix { 0x30...0x39 ~= $0 })
      settled += stem
      offset += stem.count + digits.count
      guard !digits.isEmpty else { continue }
      let number = numbers[digits] ?? numbers.count + 1
      numbers[digits] = number
      settled += Array(String(number).utf8)
    }
    return settled
  }
}
