import Findings
import Vietnamese

/// Days lie where they can, and one decision has one day.
public struct DateCheck: RecordCheck {
  public static let title = Words(vi: "Ngày tháng", en: "Days")

  public init() {}

  public func findings(in records: RecordList, for context: CheckContext) -> [Finding] {
    var findings: [Finding] = []
    for record in records {
      if case .date(let day) = record["decision.date"] {
        if !CivilDate.plausibleYears.contains(day.year) { findings.append(impossible(day, "decision.date", record)) }
      }
      if case .date(let birth) = record["birth"], birth.year < 1900 || context.day.map({ $0 < birth }) ?? false {
        findings.append(impossible(birth, "birth", record))
      }
    }
    return findings + differing(records)
  }

  private func impossible(_ day: CivilDate, _ field: String, _ record: Record) -> Finding {
    Finding(
      .impossibleDay,
      Words(vi: "Ngày \(day.shortText) không thể đúng.", en: "The day \(day.shortText) cannot be right."),
      at: record.place(of: field), hint: Words(vi: "Xem lại năm.", en: "Look at the year."))
  }

  /// Rows whose day differs from that of most rows with the same decision number.
  private func differing(_ records: RecordList) -> [Finding] {
    var days: [String: [CivilDate: Int]] = [:]
    var keys: [String: String] = [:]
    func key(_ record: Record) -> String {
      let text = record.text("decision.number")
      if let known = keys[text] { return known }
      let key = VietnameseText.comparisonKey(text)
      keys[text] = key
      return key
    }
    for record in records {
      if case .date(let day) = record["decision.date"] { days[key(record), default: [:]][day, default: 0] += 1 }
    }
    return records.compactMap { record in
      let key = key(record)
      guard !key.isEmpty, case .date(let day) = record["decision.date"], let seen = days[key], seen.count > 1,
        let usual = seen.max(by: { ($0.value, $1.key) < ($1.value, $0.key) })?.key, usual != day
      else { return nil }
      return Finding(
        .decisionWithTwoDays,
        Words(
          vi:
            "Quyết định số \(record.text("decision.number")) ở đây ghi ngày \(day.shortText), ở dòng khác ghi \(usual.shortText).",
          en:
            "Decision \(record.text("decision.number")) has the day \(day.shortText) here and \(usual.shortText) in other rows."
        ), at: record.place(of: "decision.date"),
        hint: Words(vi: "So với bản quyết định đã ký.", en: "Compare with the signed decision."))
    }
  }
}
