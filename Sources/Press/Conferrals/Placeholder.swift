import Findings
import Vietnamese

/// Words that stand where something is still to be filled in: those that a new ceremony begins with, and dots.
enum Placeholder {
  static let signer = "Họ và tên người ký"
  static let decisionNumber = "…/QĐ-SCT"
  static let decisionDay = "ngày … tháng … năm …"
  /// What an example row has behind its name.
  static let exampleRow = "(dòng mẫu)"

  /// Whether a text is one, or holds one.
  static func isLeft(in text: String) -> Bool {
    guard !text.isEmpty else { return false }
    if text.contains("…") || text.contains("...") || text.contains("[") && text.contains("]") { return true }
    let key = VietnameseText.comparisonKey(text)
    return key == VietnameseText.comparisonKey(signer) || isExample(text)
  }

  static func isExample(_ name: String) -> Bool {
    let mark = VietnameseText.comparisonKey(exampleRow)
    return name.contains("(") && VietnameseText.comparisonKey(name).contains(mark)
  }
}

extension Finding {
  static func placeholderLeft(_ text: String, field: String, at place: Place?) -> Finding {
    let label = Field.named(field)?.labels.first ?? field
    return Finding(
      .placeholderLeft,
      Words(vi: "“\(label)” chưa điền: còn “\(text)”.", en: "“\(field)” is still to be filled in: “\(text)”."),
      at: place,
      hint: Words(vi: "Thay bằng nội dung thật.", en: "Put the real words in its place."))
  }
}
