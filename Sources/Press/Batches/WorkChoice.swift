import Findings

/// What a run has to do, after looking at what stands in the output folder already.
struct WorkChoice: Sendable {
  /// A certificate that stands already.
  struct Standing: Sendable {
    var entry: RunEntry
    /// The name that its file has now.
    var name: String
  }

  /// What stands already, by position among the recipients.
  private(set) var standing: [Int: Standing] = [:]
  /// The merged file, where it is still right.
  private(set) var merged: RunHistory.Merged?
  /// Positions of the recipients that have to be pressed, in rising order.
  private(set) var positions: [Int] = []

  private let wantsFiles: Bool
  private let wantsSheet: Bool

  init(
    plan: RunPlan, options: BatchOptions, history: RunHistory, folder: OutputFolder, singles: OutputFolder?,
    asides: [String: [String]]
  ) {
    wantsFiles = options.makesSingles
    var history = history
    var asides = asides
    for position in plan.chosen {
      guard let singles else { break }
      standing[position] = Self.standing(
        plan.recipients.card(at: position), history: &history, options: options, singles: singles, asides: &asides)
    }
    merged = Self.merged(plan: plan, options: options, history: history, folder: folder, standing: standing)
    wantsSheet = options.makesMerged && merged == nil
    for position in plan.chosen {
      let isDone =
        wantsFiles
        ? standing[position] != nil : merged != nil && !history.isRefused(plan.recipients.card(at: position).key)
      if !isDone || wantsSheet { positions.append(position) }
    }
  }

  func parts(of position: Int) -> PressedParts {
    var parts: PressedParts = []
    if wantsFiles, standing[position] == nil { parts.insert(.file) }
    if wantsSheet { parts.insert(.sheet) }
    return parts
  }

  private static func standing(
    _ card: RecipientRoll.Card, history: inout RunHistory, options: BatchOptions, singles: OutputFolder,
    asides: inout [String: [String]]
  ) -> Standing? {
    var found: String?
    let isInterrupted = history.isInterrupted
    let candidate = history.take(card.key, wanted: card.fileName) { candidate in
      guard let file = candidate.entry.file else { return false }
      if options.remakesUnchanged, !(options.resumes && candidate.isFromJournal) { return false }
      if singles.length(of: file.name) == file.length,
        !isInterrupted || Self.sum(of: file.name, in: singles) == file.sum
      {
        found = file.name
      } else if let aside = asides[file.sum]?.last {
        asides[file.sum]?.removeLast()
        found = aside
      }
      return found != nil
    }
    guard let candidate, let found else { return nil }
    var entry = candidate.entry
    let isOwnWork = options.resumes && (candidate.isFromJournal || !history.isInterrupted)
    if !isOwnWork { entry.status = .unchanged }
    return Standing(entry: entry, name: found)
  }

  private static func sum(of name: String, in folder: OutputFolder) -> String? {
    guard let bytes = try? folder.read(name) else { return nil }
    return Digest(of: bytes).description
  }

  /// The merged file of the last run, if the same certificates would go into it in the same order.
  private static func merged(
    plan: RunPlan, options: BatchOptions, history: RunHistory, folder: OutputFolder, standing: [Int: Standing]
  ) -> RunHistory.Merged? {
    guard options.makesMerged, !options.remakesUnchanged, let merged = history.merged,
      folder.length(of: RunHistory.mergedName) == merged.length
    else { return nil }
    var key = MergedKey(plan)
    for position in plan.chosen {
      let recipient = plan.recipients.card(at: position)
      if history.isRefused(recipient.key) { continue }
      guard standing[position] != nil || (!options.makesSingles && history.isMade(recipient.key)) else { return nil }
      key.add(recipient.key)
    }
    return key.finish() == merged.key ? merged : nil
  }
}

/// Adds up what the merged file depends on.
struct MergedKey: ~Copyable {
  private var digester = Digester()

  init(_ plan: RunPlan) { digester.add(plan.fingerprint.bytes) }

  /// Adds a certificate by its own sum.
  mutating func add(_ key: String) { digester.add(key) }

  consuming func finish() -> String { digester.finish().description }
}
