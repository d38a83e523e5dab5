import Findings
import Vietnamese

/// Decision numbers have their form, and one decision is written one way.
public struct DecisionNumberCheck: RecordCheck {
  public static let title = Words(vi: "Số quyết định", en: "Decision numbers")

  public init() {}

  public func findings(in records: RecordList, for context: CheckContext) -> [Finding] {
    var spellings: [String: [String: Int]] = [:]
    for record in records {
      let text = record.text("decision.number")
      if !text.isEmpty { spellings[text, default: [:]][text, default: 0] += 1 }
    }
    let counts = spellings.mapValues { $0.values.reduce(0, +) }
    var usual: [String: String] = [:]
    for (text, count) in counts {
      let key = Self.key(text)
      guard let known = usual[key] else {
        usual[key] = text
        continue
      }
      let knownCount = counts[known] ?? 0
      if (count, known) > (knownCount, text) { usual[key] = text }
    }
    var verdicts: [String: Verdict] = [:]
    for text in counts.keys { verdicts[text] = verdict(text, usual: usual[Self.key(text)] ?? text) }
    return records.compactMap { record in
      let text = record.text("decision.number")
      return verdicts[text].flatMap { $0.finding(text, record) }
    }
  }

  private enum Verdict {
    case fine
    case malformed
    case differs(String)
    case bareDigit

    func finding(_ text: String, _ record: Record) -> Finding? {
      let place = record.place(of: "decision.number")
      switch self {
      case .fine: return nil
      case .malformed:
        return Finding(
          .doubtfulDecisionNumber,
          Words(vi: "“\(text)” không có dạng số quyết định.", en: "“\(text)” has not the form of a decision's number."),
          at: place, hint: Words(vi: "Viết như 05/QĐ-SCT.", en: "Write it such as 05/QĐ-SCT."))
      case .differs(let usual):
        return Finding(
          .decisionNumberDiffers,
          Words(
            vi: "Số quyết định “\(text)” viết khác các dòng khác: “\(usual)”.",
            en: "The decision's number “\(text)” is written “\(usual)” in other rows."), at: place,
          hint: Words(vi: "Viết như trong quyết định đã ký.", en: "Write it as in the signed decision."))
      case .bareDigit:
        return Finding(
          .bareDecisionNumber,
          Words(
            vi: "Số quyết định dưới 10 có thêm số 0 ở trước: “0\(text)” (Nghị định 30/2020).",
            en: "A decision's number below 10 takes a leading zero: “0\(text)” (Decree 30/2020)."), at: place)
      }
    }
  }

  private func verdict(_ text: String, usual: String) -> Verdict {
    if text != usual { return .differs(usual) }
    guard let first = text.split(separator: "/").first, first.allSatisfy(\.isNumber), text.count < 60 else {
      return .malformed
    }
    return first.count == 1 && first != "0" ? .bareDigit : .fine
  }

  /// Equal for spellings that mean one decision: 5/QĐ-SCT, 05/QD-SCT, 05 / QĐ - SCT.
  private static func key(_ text: String) -> String {
    let letters = VietnameseText.unaccented(text).uppercased().filter { $0.isLetter || $0.isNumber || $0 == "/" }
    return String(letters.drop { $0 == "0" })
  }
}
