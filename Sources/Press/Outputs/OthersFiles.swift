import Files
import Findings

/// What in an output folder no run of ours wrote: such files are neither replaced nor removed without being asked for.
struct OthersFiles {
  private let history: RunHistory
  private let folder: OutputFolder
  private let singles: OutputFolder?
  private let extended: [String]

  init(_ history: RunHistory, folder: OutputFolder, singles: OutputFolder?, standing: StandingCertificates) {
    self.history = history
    self.folder = folder
    self.singles = singles
    extended = standing.extended
  }

  /// Whether a file in the folder itself has the bytes that a run of ours gave it.
  func isOurs(_ name: String) -> Bool {
    guard let sums = history.papers[name], let sum = folder.sum(of: name) else { return false }
    return sums.contains(sum)
  }

  /// Whether a single certificate has the bytes that a run of ours gave it.
  func isOurs(single name: String) -> Bool {
    guard let sum = singles?.sum(of: name) else { return false }
    return history.sums(of: name).contains(sum)
  }

  /// Ends the run where a file that it would write or remove is one that it reads.
  func refuseInputs(of plan: RunPlan) throws(Finding) {
    let inputs = Dictionary(
      plan.inputPaths.compactMap { path in InputFile.identity(of: path).map { ($0, path) } }, uniquingKeysWith: { $1 })
    var outputs = [RunHistory.reportName, RunHistory.journalName, RunHistory.mergedName]
    outputs += RefusedSheet.names(in: folder)
    outputs = outputs.map { folder.path + "/" + $0 }
    outputs += (singles?.names() ?? []).map { folder.path + "/" + RunEntry.folder + "/" + $0 }
    for output in outputs {
      if let identity = InputFile.identity(of: output), let input = inputs[identity] { throw .inputIsOutput(input) }
    }
  }

  /// Ends the run where it would replace what others wrote.
  func refuse(plan: RunPlan, options: BatchOptions, hasOrigin: Bool) throws(Finding) {
    // Folders that were written before there was an index tell by the names of their inputs.
    if !hasOrigin, let old = history.firstInput, let new = plan.head.inputs.first?.path, old != new {
      throw .anotherCeremony(old, in: folder.path)
    }
    var found: [String] = []
    if history.hasReport, history.isForeign { found.append(RunHistory.reportName) }
    let merged = RunHistory.mergedName
    if options.makesMerged, folder.length(of: merged) != nil, history.papers[merged] == nil {
      found.append(merged)
    }
    if !history.hasReport, !history.isInterrupted {
      found += RefusedSheet.names(in: folder)
    }
    if options.makesSingles, let singles {
      let known = history.fileNames
      let wanted = Set(plan.chosen.map { plan.recipients.fileName(at: $0) })
      let standing = singles.names().filter { wanted.contains($0) }
      found += standing.filter { !known.contains($0) || extended.contains($0) }.map { RunEntry.folder + "/" + $0 }
    }
    guard !found.isEmpty else { return }
    throw .othersFiles(found, in: folder.path)
  }

  /// A warning for what was damaged since a run of ours wrote it; it is made anew.
  func damaged(in head: RunReport.Head, _ standing: StandingCertificates) -> [Finding] {
    var names = standing.damaged.map { RunEntry.folder + "/" + $0 }
    let merged = RunHistory.mergedName
    if !history.isInterrupted, history.papers[merged] != nil, folder.length(of: merged) != nil, !isOurs(merged) {
      names.insert(merged, at: 0)
    }
    return names.map { .damagedFile($0) }
  }
}

extension OutputFolder {
  /// The sum of an ordinary file's content; nothing where there is none.
  func sum(of name: String) -> String? {
    guard let bytes = try? read(name) else { return nil }
    return Digest(of: bytes).description
  }
}

extension Finding {
  static func othersFiles(_ names: [String], in folder: String) -> Finding {
    let list = names.prefix(5).map { "“\($0)”" }.joined(separator: ", ") + (names.count > 5 ? " …" : "")
    return Finding(
      .othersFiles,
      Words(
        vi: "Trong “\(folder)” đã có tệp không do khen làm ra ở đó: \(list). Không ghi gì.",
        en: "In “\(folder)” there are files that khen did not make there: \(list). Nothing was written."),
      at: Place(folder + "/" + (names.first ?? "")))
  }

  static func damagedFile(_ name: String) -> Finding {
    Finding(
      .damagedOutput,
      Words(
        vi: "“\(name)” không còn đúng như lúc khen ghi ra; đã làm lại.",
        en: "“\(name)” is no longer as khen wrote it; it is made anew."), at: Place(name))
  }

  static func notRemoved(_ name: String) -> Finding {
    Finding(
      .changedFileKept,
      Words(
        vi: "“\(name)” không còn người nhận, nhưng đã bị sửa sau khi khen ghi ra nên không xóa.",
        en: "“\(name)” has no recipient any more; it was changed after khen wrote it, and so is not removed."),
      at: Place(name))
  }

  static func olderFiles(_ name: String) -> Finding {
    Finding(
      .olderFiles,
      Words(
        vi: "“\(name)” là của lần chạy trước; lần này không làm lại.",
        en: "“\(name)” is of an earlier run; this run has not looked at it."), at: Place(name))
  }

  static func typedInto(_ name: String) -> Finding {
    Finding(
      .typedIntoRefused,
      Words(
        vi: "“\(name)” có phần đã được sửa tay mà chưa đưa vào, nên được giữ nguyên.",
        en: "In “\(name)” something was typed that was not taken in yet; it is left as it is."), at: Place(name))
  }
}
