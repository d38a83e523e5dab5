import Findings

/// Findings for a person to read: grouped by what is wrong, the worst first, with their places.
public struct CheckReport: Sendable {
  /// Findings of one kind.
  public struct Group: Sendable {
    public let severity: Finding.Severity
    public let code: Code
    public let findings: [Finding]
  }

  /// The groups, errors before warnings before notes; among equals, the larger group first, then by code.
  public let groups: [Group]

  public init(_ findings: [Finding]) {
    struct Key: Hashable {
      var severity: Finding.Severity
      var code: Code
    }
    var order: [Key] = []
    var grouped: [Key: [Finding]] = [:]
    for finding in findings {
      let key = Key(severity: finding.severity, code: finding.code)
      if grouped[key] == nil { order.append(key) }
      grouped[key, default: []].append(finding)
    }
    groups = order.map { Group(severity: $0.severity, code: $0.code, findings: grouped[$0] ?? []) }
      .sorted { left, right in
        if left.severity != right.severity { return left.severity > right.severity }
        if left.findings.count != right.findings.count { return left.findings.count > right.findings.count }
        return left.code.description < right.code.description
      }
  }

  public func count(of severity: Finding.Severity) -> Int {
    groups.filter { $0.severity == severity }.reduce(0) { $0 + $1.findings.count }
  }

  /// The report as text; of each group at most `limit` findings, the rest as a count.
  public func text(in language: Language, limit: Int = 20) -> String {
    var lines: [String] = []
    for group in groups {
      let label = Self.label(group.severity)(in: language)
      lines.append("\(label) \(group.code) (\(group.findings.count))")
      for finding in group.findings.prefix(limit) {
        let place = finding.place.map { "\($0): " } ?? ""
        lines.append("  \(place)\(finding.message(in: language))")
      }
      if group.findings.count > limit {
        let rest = group.findings.count - limit
        lines.append("  " + Words(vi: "… và \(rest) chỗ khác", en: "… and \(rest) more")(in: language))
      }
      if let hint = group.findings.first?.hint { lines.append("  → \(hint(in: language))") }
    }
    return lines.joined(separator: "\n")
  }

  private static func label(_ severity: Finding.Severity) -> Words {
    switch severity {
    case .error: Words(vi: "Lỗi", en: "Error")
    case .warning: Words(vi: "Cảnh báo", en: "Warning")
    case .note: Words(vi: "Ghi chú", en: "Note")
    }
  }
}
