import Findings
import Vietnamese

/// Who of a list in which others have an honorific or a sex has neither.
public struct MissingHonorificCheck: RecordCheck {
  public static let title = Words(vi: "Thiếu xưng hô", en: "Missing honorifics")

  public init() {}

  public func findings(in records: RecordList, for context: CheckContext) -> [Finding] {
    var (having, lacking) = (0, 0)
    for record in records where record.kind == .individual {
      if Self.lacks(record) { lacking += 1 } else { having += 1 }
    }
    guard lacking > 0, having >= lacking else { return [] }
    return records.compactMap { record in
      guard record.kind == .individual, Self.lacks(record), !record.name.isEmpty else { return nil }
      return Finding(
        .missingHonorific,
        Words(
          vi: "“\(record.name)” thiếu cả xưng hô và giới tính.", en: "“\(record.name)” has neither honorific nor sex."),
        at: record.place(of: record.columns.index(of: "honorific") != nil ? "honorific" : "sex"),
        hint: Words(vi: "Ghi Ông hoặc Bà.", en: "Write Ông or Bà."), value: record.name)
    }
  }

  private static func lacks(_ record: Record) -> Bool { record["honorific"] == nil && record["sex"] == nil }
}
