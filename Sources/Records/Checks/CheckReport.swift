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
      let causes = Self.causes(group.findings)
      let common = Self.commonHint(group.findings)
      for cause in causes.prefix(limit) {
        lines.append("  " + Self.line(cause, in: language))
        if common == nil, let hint = cause.first?.hint { lines.append("    → \(hint(in: language))") }
      }
      if causes.count > limit {
        let rest = causes.dropFirst(limit).reduce(0) { $0 + $1.count }
        lines.append("  " + Words(vi: "… và \(rest) chỗ khác", en: "… and \(rest) more")(in: language))
      }
      // What is to be done stands below all where it is the same for all, else behind each cause.
      if let hint = common { lines.append("  → \(hint(in: language))") }
    }
    return lines.joined(separator: "\n")
  }

  /// Findings that say the same of different places, in the order of their first.
  static func causes(_ findings: [Finding]) -> [[Finding]] {
    struct Cause: Hashable {
      var message: Words
      var hint: Words?
    }
    var order: [Cause] = []
    var causes: [Cause: [Finding]] = [:]
    for finding in findings {
      let cause = Cause(message: finding.message, hint: finding.hint)
      if causes[cause] == nil { order.append(cause) }
      causes[cause, default: []].append(finding)
    }
    return order.compactMap { causes[$0] }
  }

  private static let mostPlaces = 6

  /// "awards.xlsx: Cá nhân!D5, D17, D21 … (8 ô): …"
  private static func line(_ cause: [Finding], in language: Language) -> String {
    guard let first = cause.first else { return "" }
    let places = cause.compactMap(\.place)
    var text = places.first?.description ?? ""
    for place in places.dropFirst().prefix(mostPlaces - 1) {
      let isNear = place.file == places[0].file && place.sheet == places[0].sheet
      text += ", " + (isNear ? place.cell ?? place.line.map { String($0) } ?? place.description : place.description)
    }
    if places.count > mostPlaces {
      text += Words(vi: " … (\(places.count) chỗ)", en: " … (\(places.count) places)")(in: language)
    }
    if !text.isEmpty { text += ": " }
    text += first.message(in: language)
    if let acceptance = first.acceptance {
      text += Words(vi: " (đã chấp nhận: \(acceptance))", en: " (accepted: \(acceptance))")(in: language)
    }
    return text
  }

  /// The hint of all findings, where they have one and the same.
  private static func commonHint(_ findings: [Finding]) -> Words? {
    guard let hint = findings.first?.hint, findings.allSatisfy({ $0.hint == hint }) else { return nil }
    return hint
  }

  private static func label(_ severity: Finding.Severity) -> Words {
    switch severity {
    case .error: Words(vi: "Lỗi", en: "Error")
    case .warning: Words(vi: "Cảnh báo", en: "Warning")
    case .note: Words(vi: "Ghi chú", en: "Note")
    }
  }
}
