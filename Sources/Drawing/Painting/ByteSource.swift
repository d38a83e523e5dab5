internal import CCairo

/// Hands out bytes as Cairo asks for them.
final class ByteSource {
  private let bytes: [UInt8]
  private var offset = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  static let read: cairo_read_func_t = { closure, data, length in
    guard let closure, let data else { return CAIRO_STATUS_READ_ERROR }
    let source = Unmanaged<ByteSource>.fromOpaque(closure).takeUnretainedValue()
    let end = source.offset + Int(length)
    guard end <= source.bytes.count else { return CAIRO_STATUS_READ_ERROR }
    for index in source.offset..<end { data[index - source.offset] = source.bytes[index] }
    source.offset = end
    return CAIRO_STATUS_SUCCESS
  }
}
