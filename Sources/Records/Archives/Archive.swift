import CZip
import Findings
import Foundation

/// A zip file held in memory: its entries are read as streams, never whole unless asked, never beyond a bound.
final class Archive {
  private let handle: OpaquePointer
  private let storage: UnsafeMutableRawBufferPointer
  let file: String
  let limits: ReadingLimits
  /// How many unpacked bytes may still be read from this archive, all entries together.
  private(set) var remaining: Int

  init(_ bytes: [UInt8], file: String, limits: ReadingLimits) throws(Finding) {
    storage = UnsafeMutableRawBufferPointer.allocate(byteCount: max(1, bytes.count), alignment: 16)
    storage.copyBytes(from: bytes)
    self.file = file
    self.limits = limits
    remaining = limits.unpacked
    var error = zip_error_t()
    zip_error_init(&error)
    defer { zip_error_fini(&error) }
    guard let source = zip_source_buffer_create(storage.baseAddress, zip_uint64_t(bytes.count), 0, &error) else {
      storage.deallocate()
      throw .damaged(file)
    }
    guard let opened = zip_open_from_source(source, ZIP_RDONLY, &error) else {
      zip_source_free(source)
      storage.deallocate()
      throw .damaged(file)
    }
    handle = opened
  }

  deinit {
    zip_discard(handle)
    storage.deallocate()
  }

  /// Whether there is an entry of this name; case makes no difference, as in Excel.
  func contains(_ name: String) -> Bool { index(of: name) != nil }

  private func index(of name: String) -> zip_uint64_t? {
    for flags in [0, ZIP_FL_NOCASE] {
      let found = zip_name_locate(handle, name, zip_flags_t(flags))
      if found >= 0 { return zip_uint64_t(found) }
    }
    let backslashed = name.replacingOccurrences(of: "/", with: "\\")
    let found = zip_name_locate(handle, backslashed, zip_flags_t(ZIP_FL_NOCASE))
    return found >= 0 ? zip_uint64_t(found) : nil
  }

  /// Opens an entry as a stream; nothing if there is none of this name.
  func entry(_ name: String) throws(Finding) -> ArchiveEntry? {
    guard let index = index(of: name) else { return nil }
    guard let stream = zip_fopen_index(handle, index, 0) else { throw .damaged(file, part: name) }
    var status = zip_stat_t()
    zip_stat_init(&status)
    let isKnown = zip_stat_index(handle, index, 0, &status) == 0 && status.valid & zip_uint64_t(ZIP_STAT_SIZE) != 0
    return ArchiveEntry(stream, name: name, length: isKnown ? Int(clamping: status.size) : 0, archive: self)
  }

  /// Takes bytes from what may be read; false when the bound is reached.
  func spend(_ count: Int) -> Bool {
    remaining -= count
    return remaining >= 0
  }
}

/// One entry of an archive, read from its beginning on.
final class ArchiveEntry {
  /// Where its bytes come from.
  private enum Source {
    case archive(OpaquePointer, Archive)
    case bytes([UInt8])
  }

  private let source: Source
  private var position = 0
  let name: String
  /// How many bytes it unpacks to, as the archive says; it may be wrong.
  let length: Int
  let file: String
  /// Whether reading stopped because the archive unpacks to more than is allowed.
  private(set) var isTooLarge = false
  private(set) var isDamaged = false
  /// Shortens attributes on their way to the parser, where that is wanted.
  var trimmer: AttributeTrimmer?

  fileprivate init(_ stream: OpaquePointer, name: String, length: Int, archive: Archive) {
    source = .archive(stream, archive)
    file = archive.file
    self.name = name
    self.length = length
  }

  /// A file that is no archive, as if it were an entry of one.
  init(bytes: [UInt8], file: String) {
    source = .bytes(bytes)
    self.file = file
    name = file
    length = bytes.count
  }

  deinit { if case .archive(let stream, _) = source { zip_fclose(stream) } }

  /// Fills the buffer and tells how many bytes came; 0 at the end, -1 on an error.
  func read(into buffer: UnsafeMutableRawPointer, count: Int) -> Int {
    while true {
      let read = readPlain(into: buffer, count: count)
      guard read > 0 else { return read }
      let given = trimmer?.trim(UnsafeMutableRawBufferPointer(start: buffer, count: read)) ?? read
      if given > 0 { return given }
    }
  }

  private func readPlain(into buffer: UnsafeMutableRawPointer, count: Int) -> Int {
    guard case .archive(let stream, let archive) = source else { return readBytes(into: buffer, count: count) }
    let read = Int(zip_fread(stream, buffer, zip_uint64_t(count)))
    if read < 0 {
      isDamaged = true
      return -1
    }
    guard archive.spend(read) else {
      isTooLarge = true
      return -1
    }
    return read
  }

  private func readBytes(into buffer: UnsafeMutableRawPointer, count: Int) -> Int {
    guard case .bytes(let bytes) = source else { return -1 }
    let read = min(count, bytes.count - position)
    bytes.withUnsafeBytes { all in
      if let base = all.baseAddress, read > 0 { buffer.copyMemory(from: base + position, byteCount: read) }
    }
    position += read
    return read
  }

  /// The first bytes of the entry, at most `limit`.
  func beginning(limit: Int) -> [UInt8] {
    [UInt8](unsafeUninitializedCapacity: limit) { buffer, count in
      guard let base = buffer.baseAddress else { return }
      count = max(0, read(into: UnsafeMutableRawPointer(base), count: limit))
    }
  }
}
