import Foundation
import Locks

/// A file without a name that holds what should not stay in memory; it is gone with the process.
final class SpillFile: Sendable {
  private let descriptor: Int32
  private let length = Guarded(0)
  private let recent = Guarded<[(offset: Int, page: RecordPage)]>([])

  /// How many pages that were read back are kept.
  private static let kept = 16

  /// Nothing where the system gives no temporary file.
  init?() {
    let folder = ProcessInfo.processInfo.environment["TMPDIR"].flatMap { $0.isEmpty ? nil : $0 } ?? "/tmp"
    var template = Array("\(folder)/khen-XXXXXX".utf8CString)
    descriptor = mkstemp(&template)
    guard descriptor >= 0 else { return nil }
    _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
    unlink(template)
  }

  deinit { if descriptor >= 0 { close(descriptor) } }

  /// Where the bytes are kept from now on; nothing where the disk does not take them.
  func append(_ bytes: [UInt8]) -> Int? {
    length.withLock { length in
      var written = 0
      while written < bytes.count {
        let count = bytes.withUnsafeBytes { buffer in
          pwrite(descriptor, buffer.baseAddress.map { $0 + written }, bytes.count - written, off_t(length + written))
        }
        if count < 0, errno == EINTR { continue }
        guard count > 0 else { return nil }
        written += count
      }
      defer { length += written }
      return length
    }
  }

  func page(at offset: Int, length: Int, head: RecordHead) -> RecordPage {
    let known = recent.withLock { recent -> RecordPage? in
      guard let index = recent.lastIndex(where: { $0.offset == offset }) else { return nil }
      return recent[index].page
    }
    if let known { return known }
    let page = RecordPage(head: head, bytes: read(at: offset, length: length))
    recent.withLock { recent in
      if recent.count >= Self.kept { recent.removeFirst() }
      recent.append((offset, page))
    }
    return page
  }

  private func read(at offset: Int, length: Int) -> [UInt8] {
    [UInt8](unsafeUninitializedCapacity: length) { buffer, count in
      while count < length {
        let read = pread(descriptor, buffer.baseAddress.map { $0 + count }, length - count, off_t(offset + count))
        if read < 0, errno == EINTR { continue }
        // The file is ours alone and was written whole: only a broken disk comes here, and data must not be made up.
        guard read > 0 else { fatalError("the temporary file cannot be read: \(String(cString: strerror(errno)))") }
        count += read
      }
    }
  }
}
