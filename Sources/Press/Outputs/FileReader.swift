import Findings
import Foundation

/// An open file of which parts are read; closed when the value goes.
final class FileReader: Sendable {
  private let descriptor: Int32
  private let path: String
  /// Its length in bytes when it was opened.
  let length: Int

  private static let bytesPerPiece = 1 << 17

  init(descriptor: Int32, path: String) {
    self.descriptor = descriptor
    self.path = path
    var status = stat()
    length = fstat(descriptor, &status) == 0 ? Int(status.st_size) : 0
  }

  deinit { close(descriptor) }

  /// The bytes of a range, fewer where the file ends before it.
  func bytes(_ range: Range<Int>) throws(Finding) -> [UInt8] {
    var failure: Int32?
    let bytes = [UInt8](unsafeUninitializedCapacity: range.count) { buffer, count in
      while count < range.count {
        let start = off_t(range.lowerBound + count)
        let read = pread(descriptor, buffer.baseAddress.map { $0 + count }, range.count - count, start)
        if read < 0, errno == EINTR { continue }
        guard read > 0 else {
          if read < 0 { failure = errno }
          return
        }
        count += read
      }
    }
    if let failure { throw OutputFolder.failed(path, reason: SystemReason(failure)) }
    return bytes
  }

  /// The sum of the whole content.
  func sum() throws(Finding) -> Digest {
    var digester = Digester()
    var place = 0
    while true {
      let piece = try bytes(place..<place + Self.bytesPerPiece)
      guard !piece.isEmpty else { return digester.finish() }
      digester.add(piece)
      place += piece.count
    }
  }
}
