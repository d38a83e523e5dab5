import Findings
import Vietnamese

extension Finding {
  /// One fact of a decision says two things in two places.
  public static func factTypedTwice(
    _ field: String, _ here: String, _ there: String, number: String, other: Place?, at place: Place? = nil
  ) -> Finding {
    let label = (Field.named(field)?.labels.first ?? field).lowercasedFirst
    let which =
      number.isEmpty
      ? Words(vi: "Quyết định", en: "The decision") : Words(vi: "Quyết định \(number)", en: "Decision \(number)")
    let elsewhere = other.map { " (\($0))" } ?? ""
    return Finding(
      .factTypedTwice,
      Words(
        vi: "\(which.vietnamese): \(label) ở đây là “\(here)”, nơi khác là “\(there)”\(elsewhere).",
        en: "\(which.english): \(field) is “\(here)” here and “\(there)” elsewhere\(elsewhere)."), at: place,
      hint: Words(
        vi: "So với bản quyết định đã ký, sửa một trong hai chỗ; chỉ cần ghi ở ceremony.yaml.",
        en: "Compare with the signed decision and mend one of the two; ceremony.yaml alone is enough."))
  }

  static func unknownDecision(_ number: String, known: [DecisionTerms], at place: Place) -> Finding {
    let list = known.map { $0.number + ($0.origin.map { " (\($0))" } ?? "") }.joined(separator: ", ")
    return Finding(
      .unknownDecision,
      Words(
        vi: "Quyết định \(number) không có trong buổi lễ; có \(list).",
        en: "The ceremony has no decision \(number); it has \(list)."), at: place,
      hint: Words(
        vi: "Sửa number, hoặc thêm quyết định vào decisions của ceremony.yaml.",
        en: "Mend number, or add the decision to decisions in ceremony.yaml."))
  }

  static func decisionNotNamed(_ known: [DecisionTerms], at place: Place) -> Finding {
    let list = known.map(\.number).joined(separator: ", ")
    return Finding(
      .decisionNotNamed,
      Words(
        vi: "Chưa rõ phần này là quyết định nào: \(list).", en: "Which decision this is, is open: \(list)."), at: place,
      hint: Words(vi: "Thêm number vào phần decision.", en: "Add number to the part."))
  }

  static func legalBasisWithoutMark(_ text: String, mark: String, at place: Place) -> Finding {
    let shown = text.count > 60 ? text.prefix(60) + "…" : text
    return Finding(
      .legalBasisWithoutMark,
      Words(
        vi: "Căn cứ “\(shown)” phải kết thúc bằng dấu “\(mark)”.",
        en: "The legal basis “\(shown)” has to end with “\(mark)”."),
      at: place,
      hint: Words(
        vi: "Mỗi căn cứ kết thúc bằng “;”, dòng cuối bằng “.” (Nghị định 30/2020).",
        en: "Each legal basis ends with “;”, the last one with “.” (Decree 30/2020)."))
  }
}
