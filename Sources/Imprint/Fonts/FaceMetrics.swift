/// Measures of a face for its descriptor, in thousandths of the size.
struct FaceMetrics: Sendable {
  let unitsPerEm: Double
  let box: [Int]
  let ascent: Int
  let descent: Int
  let capHeight: Int
  let italicAngle: Double
  let stemWidth: Int
  /// Bits of a descriptor: 1 fixed pitch, 4 symbolic, 64 italic.
  let flags: Int

  init(_ tables: FontTables, isBold: Bool, isItalic: Bool) {
    let head = tables.table("head")
    let os2 = tables.table("OS/2")
    let hhea = tables.table("hhea")
    let post = tables.table("post")
    let units = Double(max(16, head.unsigned16(18)))
    unitsPerEm = units
    func thousandths(_ value: Int) -> Int { Int((Double(value) * 1000 / units).rounded()) }
    box = [36, 38, 40, 42].map { thousandths(head.signed16($0)) }
    ascent = thousandths(hhea.signed16(4))
    descent = thousandths(hhea.signed16(6))
    let capitals = os2.unsigned16(0) >= 2 ? thousandths(os2.signed16(88)) : 0
    capHeight = capitals > 0 ? capitals : ascent
    italicAngle = Double(Int32(truncatingIfNeeded: post.unsigned32(4))) / 65536
    stemWidth = isBold ? 140 : 80
    flags = (post.unsigned32(12) != 0 ? 1 : 0) | 4 | (isItalic ? 64 : 0)
  }
}
