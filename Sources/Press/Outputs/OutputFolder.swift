import CUnix
import Findings
import Foundation

/// A folder that one run at a time writes into, where a file stands whole under its name or not at all.
///
/// Names are looked up in the opened folder itself, and symbolic links in it are replaced, never followed.
public final class OutputFolder: Sendable {
  /// How the folder was named, for findings.
  public let path: String
  private let descriptor: Int32
  private let isHeld: Bool

  /// Where files lie until they are whole; such names are swept away when a run starts.
  private static let leftoverPrefix = ".khen-"
  private static let leftoverSuffix = ".part"
  /// The ticket of files that are written whole in one go.
  private static let wholeTicket = -1

  /// Creates the folder where it is missing, and holds it until the value goes.
  public init(holding path: String) throws(Finding) {
    if let failure = Self.make(path) { throw Self.cannotCreate(path, reason: SystemReason(failure)) }
    descriptor = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    self.path = path
    isHeld = true
    Interruption.beginWriting()
    guard descriptor >= 0 else { throw Self.cannotCreate(path, reason: SystemReason(errno)) }
    guard Self.isLocked(descriptor) else { throw Self.isHeld(path) }
    guard faccessat(descriptor, ".", W_OK | X_OK, AT_EACCESS) == 0 else {
      throw Self.cannotCreate(path, reason: SystemReason(errno))
    }
  }

  /// Makes a folder with all that it lies in; answers with the system's number of what went wrong.
  private static func make(_ path: String) -> Int32? {
    guard mkdir(path, 0o777) != 0 else { return nil }
    if errno == EEXIST { return PathText.isFolder(path) ? nil : ENOTDIR }
    guard errno == ENOENT else { return PathText.isFolder(path) ? nil : errno }
    let outer = PathText.folder(of: path)
    guard !outer.isEmpty, outer != path else { return ENOENT }
    if let failure = make(outer) { return failure }
    return mkdir(path, 0o777) == 0 || errno == EEXIST ? nil : errno
  }

  /// Locks the folder for this run. A program that was just started holds for a moment what its starter held.
  private static func isLocked(_ descriptor: Int32) -> Bool {
    for _ in 0..<20 {
      if flock(descriptor, LOCK_EX | LOCK_NB) == 0 || errno != EWOULDBLOCK { return true }
      usleep(10_000)
    }
    return false
  }

  /// Whether a text can be the name of a file in a folder, and leads nowhere else.
  static func isPlainName(_ name: String) -> Bool {
    !name.isEmpty && name.utf8.count <= 255 && name != "." && name != ".."
      && !name.utf8.contains { $0 < 32 || $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "\\") || $0 == 127 }
  }

  private init(path: String, descriptor: Int32) {
    self.path = path
    self.descriptor = descriptor
    isHeld = false
  }

  deinit {
    if descriptor >= 0 { close(descriptor) }
    if isHeld { Interruption.endWriting() }
  }

  /// A folder in this one, created where it is missing; a symbolic link in its place is refused.
  public func folder(_ name: String) throws(Finding) -> OutputFolder {
    let inner = path + "/" + name
    if mkdirat(descriptor, name, 0o777) != 0, errno != EEXIST {
      throw Self.cannotCreate(inner, reason: SystemReason(errno))
    }
    let opened = openat(descriptor, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
    guard opened >= 0 else { throw Self.cannotCreate(inner, reason: SystemReason(errno)) }
    return OutputFolder(path: inner, descriptor: opened)
  }

  /// The folder in this one, if there is such a folder and no symbolic link in its place.
  func existingFolder(_ name: String) -> OutputFolder? {
    let opened = openat(descriptor, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
    return opened >= 0 ? OutputFolder(path: path + "/" + name, descriptor: opened) : nil
  }

  /// Begins a file that has no name yet; `ticket` tells it from others that are being written at the same time.
  func begin(ticket: Int) throws(Finding) -> UnnamedFile {
    let name = "\(Self.leftoverPrefix)\(ticket)\(Self.leftoverSuffix)"
    let opened = openat(descriptor, name, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o666)
    guard opened >= 0 else { throw Self.cannotCreate(path + "/" + name, reason: SystemReason(errno)) }
    return UnnamedFile(descriptor: opened, name: name, folder: path)
  }

  /// Writes a file whole, flushed to the disk before and after it takes its name.
  public func write(_ bytes: [UInt8], as name: String) throws(Finding) {
    let file = try begin(ticket: Self.wholeTicket)
    do {
      try file.append(bytes)
      try file.flush()
    } catch {
      remove(file.name)
      throw error
    }
    try rename(file.name, to: name)
    try flush()
  }

  /// Gives a file its name, in place of whatever had that name.
  func rename(_ old: String, to new: String) throws(Finding) {
    guard renameat(descriptor, old, descriptor, new) == 0 else {
      throw Self.failed(path + "/" + new, reason: SystemReason(errno))
    }
  }

  /// Removes a file; nothing happens if there is none.
  func remove(_ name: String) { _ = unlinkat(descriptor, name, 0) }

  /// Writes to the disk what was written in the folder's file system, and the folder's own list of names.
  func flush() throws(Finding) {
    guard fsync(descriptor) == 0 || errno == EINVAL else { throw Self.failed(path, reason: SystemReason(errno)) }
  }

  /// Writes to the disk all files of the folder's file system at once: cheaper than one by one for many small files.
  func flushFiles() throws(Finding) {
    guard syncfs(descriptor) == 0 else { throw Self.failed(path, reason: SystemReason(errno)) }
  }

  /// Length of an ordinary file in bytes; nothing if there is none of that name.
  func length(of name: String) -> Int? {
    var status = stat()
    guard fstatat(descriptor, name, &status, AT_SYMLINK_NOFOLLOW) == 0, status.st_mode & S_IFMT == S_IFREG else {
      return nil
    }
    return Int(status.st_size)
  }

  /// The content of an ordinary file; nothing if there is none of that name.
  func read(_ name: String) throws(Finding) -> [UInt8]? {
    let opened = openat(descriptor, name, O_RDONLY | O_NOFOLLOW | O_CLOEXEC)
    if opened < 0 {
      if errno == ENOENT || errno == ELOOP { return nil }
      throw Self.failed(path + "/" + name, reason: SystemReason(errno))
    }
    defer { close(opened) }
    var bytes: [UInt8] = []
    var status = stat()
    if fstat(opened, &status) == 0 { bytes.reserveCapacity(Int(status.st_size)) }
    let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 16, alignment: 16)
    defer { buffer.deallocate() }
    while true {
      let count = Foundation.read(opened, buffer.baseAddress, buffer.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw Self.failed(path + "/" + name, reason: SystemReason(errno)) }
      guard count > 0 else { return bytes }
      bytes.append(contentsOf: UnsafeRawBufferPointer(rebasing: buffer[..<count]))
    }
  }

  /// Opens a file for adding lines at its end, created where it is missing.
  func journal(_ name: String) throws(Finding) -> UnnamedFile {
    let opened = openat(descriptor, name, O_WRONLY | O_CREAT | O_APPEND | O_NOFOLLOW | O_CLOEXEC, 0o666)
    guard opened >= 0 else { throw Self.cannotCreate(path + "/" + name, reason: SystemReason(errno)) }
    return UnnamedFile(descriptor: opened, name: name, folder: path)
  }

  /// Removes what an interrupted run left behind without a name.
  func sweep() {
    for name in names() where name.hasPrefix(Self.leftoverPrefix) && name.hasSuffix(Self.leftoverSuffix) {
      remove(name)
    }
  }

  /// The names in the folder, in the order of their bytes.
  func names() -> [String] {
    let copy = openat(descriptor, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard copy >= 0, let stream = fdopendir(copy) else { return [] }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted()
  }
}
