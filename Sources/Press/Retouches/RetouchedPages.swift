import Findings
import Imprint

/// The certificates that a retouching makes, and the part of the merged file that is made anew with them.
struct RetouchedPages {
  /// By position in the order of calling, the certificates that are another.
  let pressed: [Int: Pressed<PreparedPages>]
  /// What makes the merged file anew, and its old file; nothing where it stays.
  var mending: (MergedMending, old: FileReader)?

  /// Nothing where a run over everything is needed: a certificate is refused or has other pages than before, or the
  /// merged file cannot be mended.
  init?(_ retouching: Retouching) {
    let others = retouching.changes.filter(\.isOther).map { $0.recipient.order - 1 }.sorted()
    guard !others.isEmpty else {
      pressed = [:]
      return
    }
    var mending: MergedMending?
    if retouching.options.makesMerged {
      mending = MergedMending(
        MergedIndex(bytes: retouching.memory.mergedIndex), run: retouching.maker.imprint,
        information: retouching.maker.information.ofAll, changed: others)
      guard let mending, let merged = retouching.lines.merged, mending.length == merged.length,
        mending.pageCount == merged.pageCount
      else { return nil }
    }
    let wanted = Set(mending?.wanted ?? [])
    let positions = wanted.union(others).sorted()
    guard let all = Self.press(positions, sheets: wanted, files: Set(others), retouching) else { return nil }
    pressed = all.filter { others.contains($0.key) }
    guard var mending else { return }
    do throws(Finding) {
      let isMended = try mending.remake { position throws(Finding) in
        guard let sheet = all[position]?.sheet else { throw .changing(RunHistory.mergedName) }
        return sheet
      }
      guard isMended, let (old, sum) = retouching.oldMerged?.get(), sum == retouching.lines.merged?.sum else {
        return nil
      }
      self.mending = (mending, old)
    } catch {
      return nil
    }
  }

  private static func press(
    _ positions: [Int], sheets: Set<Int>, files: Set<Int>, _ retouching: Retouching
  ) -> [Int: Pressed<PreparedPages>]? {
    let least: Finding.Severity = retouching.options.isStrict ? .warning : .error
    let maker = retouching.maker
    let makeWorker: @Sendable () -> ((Int) -> Pressed<PreparedPages>?) = {
      guard let worker = try? maker.worker() else { return { _ in nil } }
      return { number in
        let position = positions[number]
        guard let recipient = retouching.recipient(at: position) else { return nil }
        var parts: PressedParts = []
        if sheets.contains(position) { parts.insert(.sheet) }
        if files.contains(position) { parts.insert(.file) }
        return maker.press(recipient, wants: parts, with: worker)
      }
    }
    var all: [Int: Pressed<PreparedPages>] = [:]
    OrderedPool<Pressed<PreparedPages>?>(jobs: retouching.options.jobs).run(
      count: positions.count, makeWorker: makeWorker
    ) { number, pressed in
      let position = positions[number]
      guard let pressed, !pressed.findings.contains(where: { $0.severity >= least }),
        pressed.pageCount == retouching.lines.entries[position].pageCount
      else { return false }
      all[position] = pressed
      return true
    }
    return all.count == positions.count ? all : nil
  }
}
