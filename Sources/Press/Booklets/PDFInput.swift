import CUnix
import Findings
import Foundation

/// A PDF that a tool reads: an ordinary file of a size that memory holds.
struct PDFInput {
  let path: String

  private static var largest: Int { 1 << 30 }

  /// The file's bytes; nothing where there is no such file, or it may not be read.
  func bytes() throws(Finding) -> [UInt8]? {
    // A pipe that nobody writes into must not be waited for.
    let descriptor = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { return nil }
    guard status.st_mode & S_IFMT == S_IFREG, status.st_size <= Self.largest else { throw notAFile }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(Int(status.st_size))
    var piece = [UInt8](repeating: 0, count: 1 << 18)
    while bytes.count <= Self.largest {
      let count = read(descriptor, &piece, piece.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { return nil }
      if count == 0 { return bytes }
      bytes += piece[..<count]
    }
    throw notAFile
  }

  private var notAFile: Finding {
    Finding(
      .inputNotAFile,
      Words(
        vi: "“\(path)” không phải là tệp thường, hoặc lớn hơn 1 GB.",
        en: "“\(path)” is no ordinary file, or larger than 1 GB."), at: Place(path),
      hint: Words(vi: "Đưa đường dẫn tới tệp PDF.", en: "Give the path of a PDF file."))
  }
}
