/// What a JPEG file says about its pixels. Reference: ITU-T T.81, annex B.
struct JPEGHeader {
  private(set) var width = 0
  private(set) var height = 0
  private(set) var channels = 0
  /// Whether one of Adobe's programs, or one that behaves like them, wrote it.
  private(set) var isAdobe = false

  init?(_ bytes: [UInt8]) {
    let table = FontTable(bytes)
    guard bytes.count > 4, bytes[0] == 0xFF, bytes[1] == 0xD8 else { return nil }
    var position = 2
    while position + 4 <= bytes.count, bytes[position] == 0xFF {
      let marker = bytes[position + 1]
      if marker == 0xFF {
        position += 1
        continue
      }
      let length = table.unsigned16(position + 2)
      switch marker {
      case 0xC0, 0xC1, 0xC2:
        guard table.byte(position + 4) == 8 else { return nil }
        height = table.unsigned16(position + 5)
        width = table.unsigned16(position + 7)
        channels = table.byte(position + 9)
      // Lossless, hierarchical and arithmetic forms are not JPEG as PDF knows it.
      case 0xC3, 0xC5...0xC7, 0xC9...0xCB, 0xCD...0xCF: return nil
      case 0xEE where length >= 12 && bytes[(position + 4)...].starts(with: Array("Adobe".utf8)): isAdobe = true
      case 0xDA:
        guard width > 0, height > 0, [1, 3, 4].contains(channels) else { return nil }
        return
      default: break
      }
      position += 2 + length
    }
    return nil
  }
}
