import Findings
import Foundation

/// Brings the certificates that shards made into one folder, from where a run that resumes goes on.
public enum ShardJoin {
  /// Copies the files that the shards' reports name, and writes a journal that tells of them.
  public static func gather(_ shards: [String], into output: String) throws(Finding) {
    let folder = try OutputFolder(holding: output)
    let singles = try folder.folder(RunEntry.folder)
    let journal = try folder.journal(RunHistory.journalName)
    for path in shards {
      let shard = try OutputFolder(holding: path)
      guard let files = shard.existingFolder(RunEntry.folder), let report = try shard.read(RunHistory.reportName) else {
        throw Finding(
          .unfinishedShard,
          Words(
            vi: "“\(path)” không có run.json và certificates/.",
            en: "There is no run.json with certificates/ in “\(path)”."),
          at: Place(path), hint: Words(vi: "Chạy lại phần việc đó.", en: "Run that shard again."))
      }
      var lines: [UInt8] = []
      for entry in RunHistory(report: report).entries {
        guard entry.status != .refused, let file = entry.file, let bytes = try files.read(file.name) else { continue }
        let staged = try CertificateShelf.stage(bytes, ticket: entry.order, in: singles)
        guard staged.sum == file.sum else {
          singles.remove(staged.name)
          continue
        }
        try singles.rename(staged.name, to: file.name)
        var made = entry
        made.status = .made
        var json = JSONBuilder()
        made.write(to: &json)
        lines += json.bytes + [UInt8(ascii: "\n")]
      }
      try singles.flushFiles()
      try journal.append(lines)
      try journal.flush()
    }
    try singles.flush()
  }
}
