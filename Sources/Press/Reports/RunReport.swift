import Findings

/// Writes `run.json` while the run goes on: what went in, then where each record went, then the sums. It holds no clock,
/// so equal runs write equal bytes.
final class RunReport {
  /// A file that went into the run.
  struct Source: Sendable, Hashable {
    var path: String
    var sum: String
  }

  /// What stands at the head of the report.
  struct Head: Sendable {
    var ceremony: String
    var inputs: [Source] = []
    var layouts: [Source] = []
    var fonts: [Source] = []
    var options: [Option] = []
    /// Groups of texts that take one size in all certificates.
    var uniform: [UniformGroupReport] = []
  }

  struct Option: Sendable, Hashable {
    var name: String
    var value: String
  }

  private let file: UnnamedFile
  private var json = JSONBuilder(reserving: 1 << 16)
  private var counts: [RunEntry.Status: Int] = [:]

  init(to file: UnnamedFile, head: Head) {
    self.file = file
    json.open("{")
    json.line(1)
    json.object("tool") { json in
      json.value("name", "khen")
      json.value("version", ToolVersion.current)
    }
    json.line(1)
    json.value("ceremony", head.ceremony)
    write(head.inputs, "inputs")
    write(head.layouts, "layouts")
    write(head.fonts, "fonts")
    json.line(1)
    json.object("options") { json in
      for option in head.options { json.value(option.name, option.value) }
    }
    if !head.uniform.isEmpty { json.uniform(head.uniform) }
    json.line(1)
    json.open("[", named: "records")
  }

  func add(_ entry: RunEntry) throws(Finding) {
    counts[entry.status, default: 0] += 1
    json.line(2)
    entry.write(to: &json)
    if json.bytes.count >= 1 << 16 { try file.append(json.drain()) }
  }

  /// Writes what is known only at the end. `kept` are entries of records that this run did not look at.
  func finish(
    merged: RunHistory.Merged?, refused: WrittenPaper?, findings: [Finding], kept: [RunEntry]
  ) throws(Finding) {
    json.close("]", indent: 1)
    if !kept.isEmpty {
      json.line(1)
      json.open("[", named: "kept")
      for entry in kept {
        json.line(2)
        entry.write(to: &json)
      }
      json.close("]", indent: 1)
    }
    if let merged { write(merged) }
    if let refused {
      json.line(1)
      refused.write(to: &json, named: "refused")
    }
    json.line(1)
    json.object("counts") { json in
      for status in [RunEntry.Status.made, .refused, .unchanged] {
        json.value(status.rawValue, counts[status] ?? 0)
      }
    }
    json.line(1)
    json.raw("findings", RunEntry.json(findings))
    json.close("}", indent: 0)
    json.endFile()
    try file.append(json.drain())
    try file.flush()
  }

  private func write(_ merged: RunHistory.Merged) {
    json.line(1)
    json.object("merged") { json in
      json.value("file", RunHistory.mergedName)
      json.value("pages", merged.pageCount)
      json.value("bytes", merged.length)
      json.value("sha256", merged.sum)
    }
  }

  private func write(_ sources: [Source], _ name: String) {
    json.line(1)
    json.array(name) { json in
      for source in sources {
        json.line(2)
        json.object { json in
          json.value("file", source.path)
          json.value("sha256", source.sum)
        }
      }
    }
  }
}

extension JSONBuilder {
  /// The sizes that groups of texts share, and who could not take them.
  mutating func uniform(_ reports: [UniformGroupReport]) {
    line(1)
    array("uniform") { json in
      for report in reports {
        json.line(2)
        json.object { json in
          json.value("layout", report.layout)
          json.value("group", report.group)
          json.value("percent", report.share * 100)
          json.array("exceptions") { json in
            for number in report.exceptions { json.value(nil, number) }
          }
        }
      }
    }
  }
}
