import CCrypto
import Files
import Findings
import Foundation

/// A SHA-256 sum: the name of some bytes.
public struct Digest: Sendable, Hashable, CustomStringConvertible {
  /// The 32 bytes of the sum.
  public let bytes: [UInt8]

  init(bytes: [UInt8]) { self.bytes = bytes }

  /// The sum of some bytes.
  public init(of content: [UInt8]) {
    var digester = Digester()
    digester.add(content)
    self = digester.finish()
  }

  /// The sum of a file's content.
  init(ofFile path: String) throws(Finding) {
    guard let handle = InputFile.open(path) else {
      throw OutputFolder.failed(path, reason: SystemReason(errno))
    }
    defer { try? handle.close() }
    var digester = Digester()
    do {
      while let piece = try handle.read(upToCount: 1 << 20), !piece.isEmpty { digester.add([UInt8](piece)) }
    } catch {
      throw OutputFolder.failed(path, reason: SystemReason(error))
    }
    self = digester.finish()
  }

  /// The sum in 64 hexadecimal digits, lower case.
  public var description: String {
    let digits = Array("0123456789abcdef".utf8)
    return String(unsafeUninitializedCapacity: bytes.count * 2) { buffer in
      for (index, byte) in bytes.enumerated() {
        buffer[index * 2] = digits[Int(byte >> 4)]
        buffer[index * 2 + 1] = digits[Int(byte & 15)]
      }
      return bytes.count * 2
    }
  }
}

/// Adds up bytes to a SHA-256 sum, piece by piece.
public struct Digester: ~Copyable {
  private let context: OpaquePointer

  public init() {
    guard let context = EVP_MD_CTX_new(), EVP_DigestInit_ex(context, EVP_sha256(), nil) == 1 else {
      fatalError("libcrypto gives no SHA-256 context: out of memory")
    }
    self.context = context
  }

  deinit { EVP_MD_CTX_free(context) }

  public mutating func add(_ bytes: [UInt8]) {
    bytes.withUnsafeBytes { _ = EVP_DigestUpdate(context, $0.baseAddress, $0.count) }
  }

  mutating func add(_ bytes: UnsafeRawBufferPointer) {
    _ = EVP_DigestUpdate(context, bytes.baseAddress, bytes.count)
  }

  /// Adds a text with its length before it, so that two texts in a row cannot be mistaken for others.
  mutating func add(_ text: String) {
    var text = text
    text.withUTF8 { bytes in
      withUnsafeBytes(of: UInt64(bytes.count).littleEndian) { _ = EVP_DigestUpdate(context, $0.baseAddress, 8) }
      _ = EVP_DigestUpdate(context, bytes.baseAddress, bytes.count)
    }
  }

  public consuming func finish() -> Digest {
    var length: UInt32 = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: Int(EVP_MAX_MD_SIZE)) { buffer, count in
      _ = EVP_DigestFinal_ex(context, buffer.baseAddress, &length)
      count = Int(length)
    }
    return Digest(bytes: bytes)
  }
}
