import Findings
import Vietnamese

/// The honorific agrees with the sex that the sheet states, and only persons have one.
public struct HonorificCheck: RecordCheck {
  public static let title = Words(vi: "Xưng hô và giới tính", en: "Honorifics and sex")

  public init() {}

  public func findings(in records: RecordList, for context: CheckContext) -> [Finding] {
    records.compactMap(finding)
  }

  private func finding(_ record: Record) -> Finding? {
    let honorific = record.text("honorific")
    let sexText = record.text("sex")
    guard !honorific.isEmpty || !sexText.isEmpty else { return nil }
    if !sexText.isEmpty, Sex(sexText) == nil {
      return Finding(
        .unclearSex,
        Words(vi: "Giới tính “\(sexText)” không rõ.", en: "The sex “\(sexText)” is unclear."),
        at: record.place(of: "sex"), hint: Words(vi: "Ghi Nam hoặc Nữ.", en: "Write Nam or Nữ."))
    }
    guard let implied = Sex(honorific: honorific) else {
      // Without an honorific in the sheet, the paper takes it from the sex.
      guard honorific.isEmpty, record.kind == .individual, let sex = Sex(sexText) else { return nil }
      return middleName(sex, sexText, "sex", record)
    }
    if record.kind == .collective { return collective(honorific, record) }
    if let sex = Sex(sexText), sex != implied { return mismatch(honorific, sexText, record) }
    return middleName(implied, honorific, "honorific", record)
  }

  private func mismatch(_ honorific: String, _ sex: String, _ record: Record) -> Finding {
    Finding(
      .honorificAgainstSex,
      Words(
        vi: "“\(record.name)” có giới tính “\(sex)” nhưng xưng hô là “\(honorific)”.",
        en: "“\(record.name)” has the sex “\(sex)” but the honorific “\(honorific)”."),
      at: record.place(of: "honorific"),
      hint: Words(vi: "Sửa một trong hai ô.", en: "Mend one of the two cells."))
  }

  private func collective(_ honorific: String, _ record: Record) -> Finding {
    Finding(
      .honorificOfCollective,
      Words(
        vi: "Tập thể “\(record.name)” có xưng hô “\(honorific)”.",
        en: "The collective “\(record.name)” has the honorific “\(honorific)”."), at: record.place(of: "honorific"),
      hint: Words(
        vi: "Bỏ xưng hô, hoặc xem lại đối tượng.", en: "Take the honorific out, or look at the kind."))
  }

  /// "Thị" is a middle name of women, "Văn" mostly of men: worth a look, no more.
  private func middleName(_ implied: Sex, _ stated: String, _ field: String, _ record: Record) -> Finding? {
    let words = record.name.split(separator: " ")
    guard words.count > 2 else { return nil }
    let middle = words[1..<(words.count - 1)]
    let isOdd = implied == .male ? middle.contains("Thị") : middle.contains("Văn") && !middle.contains("Thị")
    guard isOdd else { return nil }
    return Finding(
      .honorificAgainstName,
      field == "sex"
        ? Words(
          vi: "Xem lại giới tính “\(stated)” của “\(record.name)”.",
          en: "Look at the sex “\(stated)” of “\(record.name)”.")
        : Words(
          vi: "Xem lại xưng hô: “\(stated) \(record.name)”.", en: "Look at the honorific: “\(stated) \(record.name)”."),
      at: record.place(of: field))
  }
}
