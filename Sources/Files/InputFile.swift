import Foundation

/// Files that somebody else wrote: only ordinary ones are read, and no reading waits for a writer that never comes.
public enum InputFile {
  /// Opens an ordinary file for reading; nothing where there is none, where it cannot be read, and for pipes, sockets,
  /// devices and folders.
  public static func open(_ path: String) -> FileHandle? {
    // Without O_NONBLOCK the opening of a pipe waits until somebody writes into it.
    let descriptor = Foundation.open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY)
    guard descriptor >= 0 else { return nil }
    var facts = stat()
    guard fstat(descriptor, &facts) == 0, facts.st_mode & S_IFMT == S_IFREG else {
      close(descriptor)
      return nil
    }
    return FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
  }

  /// The whole content of an ordinary file; nothing where `open` gives nothing, or where it is longer than a limit in bytes.
  public static func contents(of path: String, limit: Int = .max) -> Data? {
    guard let handle = open(path), size(of: handle) <= limit else { return nil }
    return try? handle.readToEnd() ?? Data()
  }

  /// Whether a path leads to an ordinary file.
  public static func isOrdinary(_ path: String) -> Bool { identity(of: path)?.isOrdinary == true }

  /// What tells one file from all others, whatever names lead to it.
  public struct Identity: Sendable, Hashable {
    var device: UInt64
    var number: UInt64
    var isOrdinary: Bool
  }

  /// The file that a path leads to, through links; nothing where there is none.
  public static func identity(of path: String) -> Identity? {
    var facts = stat()
    guard stat(path, &facts) == 0 else { return nil }
    return Identity(
      device: UInt64(facts.st_dev), number: UInt64(facts.st_ino), isOrdinary: facts.st_mode & S_IFMT == S_IFREG)
  }

  private static func size(of handle: FileHandle) -> Int {
    var facts = stat()
    return fstat(handle.fileDescriptor, &facts) == 0 ? Int(facts.st_size) : 0
  }
}
