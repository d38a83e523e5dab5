import Findings
import Foundation

/// An open file that is written in order from its beginning, or at its end; closed when the value goes.
final class UnnamedFile: Sendable {
  private let descriptor: Int32
  /// The name in its folder; until it is whole, one that nobody looks for.
  let name: String
  private let folder: String

  init(descriptor: Int32, name: String, folder: String) {
    self.descriptor = descriptor
    self.name = name
    self.folder = folder
  }

  deinit { close(descriptor) }

  /// Adds bytes; a short write goes on until all are written or the system says why not.
  func append(_ bytes: [UInt8]) throws(Finding) {
    let failure = bytes.withUnsafeBytes { buffer -> Int32? in
      var start = 0
      while start < buffer.count {
        let count = write(descriptor, buffer.baseAddress?.advanced(by: start), buffer.count - start)
        if count < 0, errno == EINTR { continue }
        guard count > 0 else { return count < 0 ? errno : EIO }
        start += count
      }
      return nil
    }
    if let failure { throw OutputFolder.failed(folder + "/" + name, reason: SystemReason(failure)) }
  }

  /// Waits until the bytes are on the disk.
  func flush() throws(Finding) {
    guard fdatasync(descriptor) == 0 || errno == EINVAL else {
      throw OutputFolder.failed(folder + "/" + name, reason: SystemReason(errno))
    }
  }
}
