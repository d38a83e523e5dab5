import Files
import Findings
import Foundation

/// The bytes of an input, piece by piece.
final class ByteSource {
  private var handle: FileHandle?
  private var bytes: [UInt8]?
  /// Further pieces, the next one last.
  private var waiting: [[UInt8]] = []
  private let file: String

  private static let pieceSize = 1 << 20

  /// Bytes that are there already, as one piece.
  init(_ bytes: [UInt8], file: String) {
    self.bytes = bytes
    self.file = file
  }

  /// Bytes that come in pieces of a size.
  convenience init(_ bytes: [UInt8], file: String, pieces size: Int) {
    self.init([], file: file)
    waiting = stride(from: 0, to: bytes.count, by: size).reversed().map {
      Array(bytes[$0..<min($0 + size, bytes.count)])
    }
    self.bytes = waiting.popLast()
  }

  /// A file, a byte order mark left out.
  init(file: String) throws(Finding) {
    guard let handle = InputFile.open(file) else { throw .unreadable(file) }
    self.handle = handle
    self.file = file
    // A piece of full size at once: what parts the fields is told from the first piece.
    var first = try read(Self.pieceSize)
    if first.starts(with: [0xEF, 0xBB, 0xBF]) { first.removeFirst(3) }
    bytes = first.isEmpty ? nil : first
  }

  deinit { try? handle?.close() }

  /// The next piece; nothing at the end.
  func next() throws(Finding) -> [UInt8]? {
    if let piece = bytes.take() { return piece }
    guard handle != nil else { return waiting.popLast() }
    let piece = try read(Self.pieceSize)
    return piece.isEmpty ? nil : piece
  }

  private func read(_ count: Int) throws(Finding) -> [UInt8] {
    do {
      return [UInt8](try handle?.read(upToCount: count) ?? Data())
    } catch {
      throw .unreadable(file)
    }
  }
}
