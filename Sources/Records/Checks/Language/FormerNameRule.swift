import Findings
import Vietnamese

/// Places and bodies are those of the day on which the decision was signed.
enum FormerNameRule {
  static func findings(in text: String, on day: CivilDate, isAddress: Bool) -> [Finding] {
    PlaceReview.slips(in: text, on: day, isAddress: isAddress).map { slip in
      let since = slip.day
      let words =
        slip.isTooEarly
        ? Words(
          vi: "“\(slip.written)” chỉ có từ \(since) (\(slip.source)).",
          en: "“\(slip.written)” exists since \(since) only (\(slip.source)).")
        : Words(
          vi: "“\(slip.written)” không còn từ \(since) (\(slip.source)).",
          en: "“\(slip.written)” is no more since \(since) (\(slip.source)).")
      let hint =
        slip.successor.map { Words(vi: "Nay là \($0).", en: "Now: \($0).") }
        ?? Words(vi: "Viết theo tên vào ngày ký quyết định.", en: "Write the name of the decision's day.")
      return Finding(.formerName, words, hint: hint, value: slip.written)
    }
  }
}
