/// Bytes at a fixed place for as long as this lives: libqpdf reads what it was given only when it writes.
final class KeptBytes {
  private var buffers: [UnsafeMutableBufferPointer<UInt8>] = []

  func keep(_ bytes: some Collection<UInt8>) -> UnsafeBufferPointer<UInt8> {
    let buffer = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: bytes.count)
    _ = buffer.initialize(from: bytes)
    buffers.append(buffer)
    return UnsafeBufferPointer(buffer)
  }

  deinit { for buffer in buffers { buffer.deallocate() } }
}
