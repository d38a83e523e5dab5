import CDeflate

/// Deflates bytes (zlib form); for one thread at a time.
final class Compressor {
  /// How hard it looks for repeats, as a level of libdeflate.
  enum Effort: Int32 {
    /// For what is written into each of thousands of files: 2 % larger than `usual`, in a third of the time.
    case quick = 1
    case usual = 6
    /// For what is deflated once in a run.
    case thorough = 12
  }

  let effort: Effort
  private let deflater: OpaquePointer?
  private var scratch = ByteBuffer(capacity: 1 << 16)

  init(_ effort: Effort = .usual) {
    self.effort = effort
    deflater = libdeflate_alloc_compressor(effort.rawValue)
  }

  deinit { libdeflate_free_compressor(deflater) }

  /// The deflated bytes, or nil where they would not be shorter.
  func deflate(_ bytes: UnsafeBufferPointer<UInt8>, mayGrow: Bool = false) -> [UInt8]? {
    guard let deflater, bytes.count > 40 || mayGrow else { return nil }
    let room = mayGrow ? libdeflate_zlib_compress_bound(deflater, bytes.count) : bytes.count
    scratch.removeAll()
    scratch.reserve(room)
    let length = libdeflate_zlib_compress(deflater, bytes.baseAddress, bytes.count, scratch.base, room)
    guard length > 0 else { return nil }
    return Array(UnsafeBufferPointer(start: scratch.base, count: length))
  }
}

/// The body of a stream object, deflated where that made it shorter.
struct Body: Sendable {
  let bytes: [UInt8]
  let isDeflated: Bool

  init(_ plain: UnsafeBufferPointer<UInt8>, by compressor: Compressor) {
    if let deflated = compressor.deflate(plain) {
      bytes = deflated
      isDeflated = true
    } else {
      bytes = Array(plain)
      isDeflated = false
    }
  }

  init(_ plain: [UInt8], by compressor: Compressor) {
    self = plain.withUnsafeBufferPointer { Body($0, by: compressor) }
  }

  /// Bytes that already are what they shall be in the file.
  init(asIs bytes: [UInt8], isDeflated: Bool = false) {
    self.bytes = bytes
    self.isDeflated = isDeflated
  }
}
