import Findings
import Vietnamese

/// Each record has a name and whatever its layout needs.
public struct RequiredFieldsCheck: RecordCheck {
  public static let title = Words(vi: "Trường bắt buộc", en: "Required fields")

  public init() {}

  public func findings(in records: RecordList, for context: CheckContext) -> [Finding] {
    var findings: [Finding] = []
    for record in records {
      let fields = ["name"] + context.requiredFields(record).filter { $0 != "name" }
      for field in fields where record[field] == nil { findings.append(missing(field, in: record)) }
    }
    return findings
  }

  private func missing(_ field: String, in record: Record) -> Finding {
    let label = Field.named(field)?.labels.first ?? field
    let hasColumn = record.columns.index(of: field) != nil
    let who = record.name.isEmpty ? "" : " của “\(record.name)”"
    let whose = record.name.isEmpty ? "" : " of “\(record.name)”"
    return Finding(
      .requiredFieldMissing,
      Words(vi: "Thiếu “\(label)”\(who).", en: "The field “\(field)”\(whose) is missing."), at: record.place(of: field),
      hint: hasColumn
        ? Words(vi: "Điền vào ô này.", en: "Fill in this cell.")
        : Words(
          vi: "Thêm cột “\(label)”, hoặc ghi \(field) trong ceremony.yaml.",
          en: "Add a column “\(label)”, or set \(field) in ceremony.yaml."))
  }
}
