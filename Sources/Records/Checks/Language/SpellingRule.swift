import Findings
import Vietnamese

/// What the review of spelling finds, said in the words of an office.
struct SpellingRule {
  private var review = SpellingReview()
  /// Words that are right here, whatever the review says of them.
  private let words: Set<String>

  init(words: Set<String>) { self.words = words }

  mutating func findings(in text: String, as sort: SpellingReview.Sort) -> [Finding] {
    review.slips(in: text, as: sort).compactMap { slip in
      words.contains(slip.written) ? nil : finding(slip)
    }
  }

  private func finding(_ slip: SpellingReview.Slip) -> Finding {
    let written = slip.written
    let hint = slip.suggestion.map { Words(vi: "Có phải là “\($0)”?", en: "Did you mean “\($0)”?") }
    switch slip.kind {
    case .impossible:
      return Finding(
        .impossibleSyllable,
        Words(vi: "“\(written)” không phải là tiếng Việt.", en: "“\(written)” is no Vietnamese syllable."),
        hint: hint ?? Words(vi: "Xem lại chính tả.", en: "Look at the spelling."), value: written)
    case .phrase:
      return Finding(
        .misspeltWord,
        Words(vi: "“\(written)” có vẻ sai chính tả.", en: "“\(written)” looks misspelt."), hint: hint, value: written)
    case .abbreviation:
      return Finding(
        .abbreviation,
        Words(vi: "Chữ viết tắt “\(written)” sẽ in lên giấy.", en: "The abbreviation “\(written)” would be printed."),
        hint: slip.suggestion.map { Words(vi: "Viết đầy đủ: \($0).", en: "Write it in full: \($0).") }
          ?? Words(vi: "Viết đầy đủ.", en: "Write it in full."), value: written)
    case .capitals:
      return Finding(
        .doubtfulCapitals,
        Words(vi: "Viết hoa chưa đúng: “\(written)”.", en: "Capitals are not right: “\(written)”."),
        hint: slip.suggestion.map {
          Words(
            vi: "Theo Phụ lục II Nghị định 30/2020/NĐ-CP: “\($0)”.", en: "By annex II of Decree 30/2020: “\($0)”.")
        }, value: written)
    case .tonePlace:
      return Finding(
        .misplacedTone,
        Words(
          vi: "Dấu thanh của “\(written)” đặt sai chữ cái.", en: "The tone of “\(written)” stands on a wrong letter."),
        hint: Words(vi: "Gõ lại tiếng ấy.", en: "Type the syllable again."), value: written)
    }
  }
}
