import Findings
import Locks

/// The certificates that stand in the output folder already, each believed by the sum of its bytes and by nothing else.
struct StandingCertificates: Sendable {
  /// What of an earlier run serves a recipient.
  struct Match: Sendable {
    /// What is said of the certificate in the report of this run.
    var status: RunEntry.Status
    /// The file with its bytes, whatever its name; nothing where these bytes are lost.
    var file: RunEntry.File?
  }

  /// Whether a recipient's file has its name and bytes already is looked up by the key of what is drawn on it.
  private var candidates: [String: [RunHistory.Candidate]] = [:]
  private let intact: Set<RunEntry.File>
  private let isInterrupted: Bool
  private let resumes: Bool
  /// Files that the last finished run wrote and that have other bytes now.
  private(set) var damaged: [String] = []
  /// Damaged ones among them whose first bytes are those of the run: something was added, such as a signature.
  private(set) var extended: [String] = []

  init(_ history: RunHistory, in singles: OutputFolder?, options: BatchOptions) {
    isInterrupted = history.isInterrupted
    resumes = options.resumes
    let all = history.candidates.filter { candidate in
      !options.remakesUnchanged || (options.resumes && candidate.isFromJournal)
    }
    for candidate in all { candidates[candidate.entry.key, default: []].append(candidate) }
    let files = Array(Set(history.candidates.compactMap(\.entry.file))).sorted { $0.name < $1.name }
    guard let singles else {
      intact = []
      return
    }
    let states = Stretches(of: files.count, length: 16).map { stretch in
      files[stretch].map { Self.state(of: $0, in: singles) }
    }.joined()
    var sound: Set<RunEntry.File> = []
    for (file, state) in zip(files, states) {
      switch state {
      case .intact: sound.insert(file)
      case .lost: break
      case .changed: damaged.append(file.name)
      case .extended: extended.append(file.name)
      }
    }
    intact = sound
    // A broken run may have replaced what the last finished one wrote; its journal tells of that.
    let names = Set(sound.map(\.name))
    damaged.removeAll { names.contains($0) || history.isInterrupted }
    extended.removeAll { names.contains($0) }
  }

  private enum State { case intact, lost, changed, extended }

  private static func state(of file: RunEntry.File, in folder: OutputFolder) -> State {
    guard let length = folder.length(of: file.name) else { return .lost }
    guard length >= file.length, let bytes = try? folder.read(file.name), bytes.count >= file.length else {
      return .changed
    }
    guard Digest(of: Array(bytes.prefix(file.length))).description == file.sum else { return .changed }
    return bytes.count == file.length ? .intact : .extended
  }

  /// What serves a recipient whose certificate has this key and wants this name; the same for any number of threads.
  func match(key: String, name: String) -> Match? {
    guard let known = candidates[key] else { return nil }
    let own = known.last { $0.isFromJournal && $0.entry.file?.name == name }
    let standing =
      known.last { $0.entry.file?.name == name && isIntact($0) } ?? known.last { isIntact($0) }
    guard let told = own ?? standing ?? (isInterrupted ? known.last : nil) else { return nil }
    let isOwnWork = resumes && (told.isFromJournal || !isInterrupted)
    return Match(status: isOwnWork ? told.entry.status : .unchanged, file: standing?.entry.file)
  }

  private func isIntact(_ candidate: RunHistory.Candidate) -> Bool {
    candidate.entry.file.map(intact.contains) ?? false
  }
}
