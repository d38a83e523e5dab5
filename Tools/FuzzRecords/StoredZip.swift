/// Writes a zip file of stored entries.
struct StoredZip {
  private var body: [UInt8] = []
  private var directory: [UInt8] = []
  private var count = 0

  mutating func add(_ name: String, _ content: [UInt8]) {
    let offset = body.count
    var header: [UInt8] = []
    Self.append(20, 2, to: &header)
    Self.append(0x800, 2, to: &header)
    Self.append(0, 2, to: &header)
    Self.append(0, 2, to: &header)
    Self.append(0x21, 2, to: &header)
    Self.append(Int(Self.checksum(content)), 4, to: &header)
    Self.append(content.count, 4, to: &header)
    Self.append(content.count, 4, to: &header)
    Self.append(name.utf8.count, 2, to: &header)
    Self.append(0, 2, to: &header)
    body += [0x50, 0x4B, 0x03, 0x04] + header + Array(name.utf8) + content
    directory += [0x50, 0x4B, 0x01, 0x02, 20, 0] + header
    Self.append(0, 2, to: &directory)
    Self.append(0, 2, to: &directory)
    Self.append(0, 2, to: &directory)
    Self.append(0, 4, to: &directory)
    Self.append(offset, 4, to: &directory)
    directory += Array(name.utf8)
    count += 1
  }

  var bytes: [UInt8] {
    var end: [UInt8] = [0x50, 0x4B, 0x05, 0x06, 0, 0, 0, 0]
    Self.append(count, 2, to: &end)
    Self.append(count, 2, to: &end)
    Self.append(directory.count, 4, to: &end)
    Self.append(body.count, 4, to: &end)
    Self.append(0, 2, to: &end)
    return body + directory + end
  }

  private static func append(_ value: Int, _ width: Int, to bytes: inout [UInt8]) {
    for shift in 0..<width { bytes.append(UInt8(value >> (8 * shift) & 0xFF)) }
  }

  private static let table: [UInt32] = (0..<256).map { index in
    (0..<8).reduce(UInt32(index)) { value, _ in value & 1 == 1 ? value >> 1 ^ 0xEDB8_8320 : value >> 1 }
  }

  private static func checksum(_ bytes: [UInt8]) -> UInt32 {
    ~bytes.reduce(~UInt32(0)) { table[Int(($0 ^ UInt32($1)) & 0xFF)] ^ $0 >> 8 }
  }
}
