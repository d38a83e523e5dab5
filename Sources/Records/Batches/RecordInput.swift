import Findings
import Foundation

/// Where records come from: a file, or bytes such as those of standard input.
public struct RecordInput: Sendable, Hashable {
  /// The name in findings: the path as it was given.
  public let name: String
  private let content: [UInt8]?

  /// The file, where the bytes are not there already.
  var path: String? { content == nil ? name : nil }

  /// The most bytes that are read of one input.
  public static let largestSize = 50_000_000

  private init(name: String, content: [UInt8]?) {
    self.name = name
    self.content = content
  }

  public static func file(_ path: String) -> RecordInput { RecordInput(name: path, content: nil) }

  /// Bytes that are there already; their kind is told from the content, and from the name's ending where that is not enough.
  public static func bytes(_ bytes: [UInt8], name: String) -> RecordInput { RecordInput(name: name, content: bytes) }

  /// The whole input.
  public func bytes() throws(Finding) -> [UInt8] {
    if let content {
      guard content.count <= Self.largestSize else { throw .tooLarge(name) }
      return content
    }
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: name, isDirectory: &isFolder) else { throw .missing(name) }
    guard !isFolder.boolValue, let handle = FileHandle(forReadingAtPath: name) else { throw .unreadable(name) }
    defer { try? handle.close() }
    do {
      let before = Self.state(of: handle)
      let bytes = try Self.bytes(of: handle, expected: before.first ?? 0)
      guard bytes.count <= Self.largestSize else { throw Finding.tooLarge(name) }
      guard Self.state(of: handle) == before else { throw Finding.changing(name) }
      return bytes
    } catch let finding as Finding {
      throw finding
    } catch {
      throw .unreadable(name)
    }
  }

  /// Size and time of the last change of a file, by which it can be told later whether it is still the same.
  public static func state(ofFile path: String) -> [Int] {
    guard let handle = FileHandle(forReadingAtPath: path) else { return [] }
    defer { try? handle.close() }
    return state(of: handle)
  }

  /// All bytes of a file, or one more than may be read; into their place at once where its size is told.
  private static func bytes(of handle: FileHandle, expected: Int) throws -> [UInt8] {
    let count = max(0, min(expected, largestSize + 1))
    var bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      while filled < count {
        let read = read(handle.fileDescriptor, buffer.baseAddress.map { $0 + filled }, count - filled)
        if read < 0, errno == EINTR { continue }
        // What cannot be read here fails below, where the reason is told.
        guard read > 0 else { return }
        filled += read
      }
    }
    if let rest = try handle.read(upToCount: largestSize + 1 - bytes.count), !rest.isEmpty { bytes += [UInt8](rest) }
    return bytes
  }

  /// Size and time of the last change, by which a file is told from one that somebody saves at this moment.
  private static func state(of handle: FileHandle) -> [Int] {
    var status = stat()
    guard fstat(handle.fileDescriptor, &status) == 0 else { return [] }
    return [Int(status.st_size), Int(status.st_mtim.tv_sec), Int(status.st_mtim.tv_nsec)]
  }

  /// The ending of the name in small letters, without its dot.
  var ending: String {
    let base = name.split(separator: "/").last ?? ""
    return base.contains(".") ? base.split(separator: ".").last.map { $0.lowercased() } ?? "" : ""
  }
}
