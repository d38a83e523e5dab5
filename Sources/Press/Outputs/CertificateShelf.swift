import Findings

/// The folder of single certificates and its journal: files get their names in groups, after the journal tells of them.
///
/// The order is what survives any moment of power loss: bytes on the disk, then the journal, then the names. What the
/// journal tells but the folder lacks is made again; what the folder has was told.
final class CertificateShelf {
  /// A file that lies in the folder without its name.
  struct Staged: Sendable {
    var name: String
    var length: Int
    var sum: String
  }

  static let groupSize = 256

  private let folder: OutputFolder
  private let journal: UnnamedFile
  private var waiting: [Renaming] = []
  private var lines: [UInt8] = []
  private var current: BackgroundStep?

  private struct Renaming: Sendable {
    var staged: String
    var name: String
  }

  init(folder: OutputFolder, journal: UnnamedFile) {
    self.folder = folder
    self.journal = journal
  }

  /// Writes the bytes into the folder, as yet without their name; may be called by any thread.
  static func stage(_ bytes: [UInt8], ticket: Int, in folder: OutputFolder) throws(Finding) -> Staged {
    let file = try folder.begin(ticket: ticket)
    do {
      try file.append(bytes)
    } catch {
      folder.remove(file.name)
      throw error
    }
    return Staged(name: file.name, length: bytes.count, sum: Digest(of: bytes).description)
  }

  /// Takes a staged file whose name the entry tells.
  func add(_ entry: RunEntry, staged: Staged) throws(Finding) {
    guard let file = entry.file else { return }
    note(entry)
    waiting.append(Renaming(staged: staged.name, name: file.name))
    guard waiting.count >= Self.groupSize else { return }
    // The disk takes its time; the next group is pressed meanwhile.
    try finishCurrent()
    let group = takeGroup()
    current = BackgroundStep { () throws(Finding) in try group() }
  }

  /// Gives all waiting files their names, and returns when they have them.
  func commit() throws(Finding) {
    try finishCurrent()
    guard !waiting.isEmpty || !lines.isEmpty else { return }
    try takeGroup()()
  }

  private func finishCurrent() throws(Finding) {
    guard let step = current else { return }
    current = nil
    try step.wait()
  }

  /// What gives the waiting files their names; they wait no longer.
  private func takeGroup() -> @Sendable () throws(Finding) -> Void {
    let (folder, journal, lines, renamings) = (folder, journal, lines, waiting)
    self.lines = []
    waiting = []
    return { () throws(Finding) in
      try folder.flushFiles()
      try journal.append(lines)
      try journal.flush()
      for pair in renamings { try folder.rename(pair.staged, to: pair.name) }
      try folder.flush()
    }
  }

  private func note(_ entry: RunEntry) {
    var json = JSONBuilder()
    entry.write(to: &json)
    lines += json.bytes
    lines.append(UInt8(ascii: "\n"))
  }
}
