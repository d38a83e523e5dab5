import Findings

/// What a run tells while it goes on, in an order that does not depend on the number of threads.
public enum BatchEvent: Sendable {
  /// So many records will be looked at.
  case started(records: Int)
  /// A record is done.
  case record(RecordOutcome)
  /// A file is removed, because its record is no longer there.
  case removed(file: String)
  /// The merged file is whole.
  case merged(file: String, pages: Int)
}

/// What became of one record.
public struct RecordOutcome: Sendable {
  public enum Status: String, Sendable { case made, refused, unchanged }

  public var status: Status
  public var number: Int
  /// Position in the order of calling, from 1.
  public var order: Int
  public var name: String
  /// The certificate's file, as seen from the output folder.
  public var file: String?
  public var findings: [Finding]
}

/// How a run ended.
public struct BatchReport: Sendable {
  public var status: ExitStatus
  public var made = 0
  public var refused = 0
  public var unchanged = 0
  public var removed = 0
  /// Records whose pages were read back and found right; nothing where that was not asked for.
  public var verified: Int?
  /// The folder written into.
  public var output: String
  /// Files that stand there now, as seen from that folder: merged file, report, refused records.
  public var files: [String] = []
  /// What is wrong beyond single records.
  public var findings: [Finding] = []

  public init(status: ExitStatus, output: String, findings: [Finding] = []) {
    self.status = status
    self.output = output
    self.findings = findings
  }
}

extension BatchEvent {
  /// The event as one line of JSON.
  public var json: String {
    var json = JSONBuilder()
    json.object { json in
      switch self {
      case .started(let records):
        json.value("event", "started")
        json.value("records", records)
      case .record(let outcome):
        json.value("event", "record")
        json.value("status", outcome.status.rawValue)
        json.value("number", outcome.number)
        json.value("order", outcome.order)
        json.value("name", outcome.name)
        if let file = outcome.file { json.value("file", file) }
        json.array("findings") { json in
          for finding in outcome.findings { json.value(nil, finding) }
        }
      case .removed(let file):
        json.value("event", "removed")
        json.value("file", file)
      case .merged(let file, let pages):
        json.value("event", "merged")
        json.value("file", file)
        json.value("pages", pages)
      }
    }
    return json.text
  }
}

extension BatchReport {
  /// The report as one line of JSON, the last of a run.
  public var json: String {
    var json = JSONBuilder()
    json.object { json in
      json.value("event", "finished")
      json.value("exit", Int(status.rawValue))
      json.value("made", made)
      json.value("refused", refused)
      json.value("unchanged", unchanged)
      json.value("removed", removed)
      if let verified { json.value("verified", verified) }
      json.value("output", output)
      json.array("files") { json in
        for file in files { json.value(nil, file) }
      }
      json.array("findings") { json in
        for finding in findings { json.value(nil, finding) }
      }
    }
    return json.text
  }
}
