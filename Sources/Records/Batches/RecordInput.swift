import Files
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
    guard FileManager.default.fileExists(atPath: name) else { throw .missing(name) }
    guard let handle = InputFile.open(name) else { throw .unreadable(name) }
    defer { try? handle.close() }
    do {
      let before = Self.state(of: handle)
      let data = try handle.read(upToCount: Self.largestSize + 1) ?? Data()
      guard data.count <= Self.largestSize else { throw Finding.tooLarge(name) }
      guard Self.state(of: handle) == before else { throw Finding.changing(name) }
      return [UInt8](data)
    } catch let finding as Finding {
      throw finding
    } catch {
      throw .unreadable(name)
    }
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
