import Booklet
import Findings
import Vietnamese

/// What can be wrong with a grant, in words.
extension Grant.Fault {
  static func noLayout(_ award: String, suggestion: String?) -> Grant.Fault {
    let line = suggestion.map { "layouts: {\(award): \($0)}" } ?? "layouts: {\(award): none}"
    return Grant.Fault(
      finding: Finding(
        .awardWithoutLayout,
        award.isEmpty
          ? Words(vi: "Dòng không ghi hình thức khen thưởng.", en: "The row names no award.")
          : Words(
            vi: "Chưa chọn mẫu in cho hình thức khen thưởng “\(award)”.",
            en: "No layout is chosen for the award “\(award)”."),
        hint: award.isEmpty
          ? Words(vi: "Ghi hình thức khen thưởng vào ô.", en: "Write the award into the cell.")
          : Words(
            vi: "Thêm vào ceremony.yaml: \(line) (none: giấy do nơi khác cấp), hoặc sửa tên hình thức khen thưởng.",
            en: "Add to ceremony.yaml: \(line) (none: its paper comes from elsewhere), or mend the award's name.")),
      field: "award")
  }

  static func otherLayout(
    _ title: AwardTitle, _ names: [String], _ layout: String, suggestion: String?
  ) -> Grant.Fault {
    let list = names.map { "“\($0)”" }.joined(separator: ", ")
    let near = title.award == nil ? AwardCatalogue.suggestion(for: title.text)?.plainTitle : nil
    let line = suggestion.map { "layouts: {\(title.text): \($0)}" } ?? "layouts: {\(title.text): none}"
    let hint =
      near.map { Words(vi: "Có phải “\($0)”?", en: "Did you mean “\($0)”?") }
      ?? Words(
        vi: "Thêm vào ceremony.yaml: \(line) (none: giấy do nơi khác cấp).",
        en: "Add to ceremony.yaml: \(line) (none: its paper comes from elsewhere).")
    return Grant.Fault(
      finding: Finding(
        .awardOfAnotherLayout,
        Words(
          vi: "Mẫu “\(layout)” chỉ in \(list), không in “\(title.text)”.",
          en: "The layout “\(layout)” prints \(list), and not “\(title.text)”."), hint: hint), field: "award")
  }

  static func severalAwards(_ names: [String], of layout: String) -> Grant.Fault {
    let list = names.map { "“\($0)”" }.joined(separator: ", ")
    return Grant.Fault(
      finding: Finding(
        .awardNotChosen,
        Words(
          vi: "Không ghi hình thức khen thưởng, mà mẫu “\(layout)” in được \(list).",
          en: "No award is named, and the layout “\(layout)” prints \(list)."),
        hint: Words(
          vi: "Thêm cột “Hình thức khen thưởng”, hoặc --set award=\"…\".",
          en: "Add a column “Hình thức khen thưởng”, or --set award=\"…\".")), field: "award")
  }

  static func unclearTitle(_ cell: String, _ title: AwardTitle) -> Grant.Fault {
    Grant.Fault(
      finding: Finding(
        .unclearAwardTitle,
        Words(
          vi: "“\(cell)” chưa phải là tên đầy đủ của một danh hiệu, hình thức khen thưởng.",
          en: "“\(cell)” is not the whole name of an award."),
        hint: Words(
          vi: "Viết đủ, như “Chiến sĩ thi đua Thành phố Hà Nội”, “Huân chương Lao động hạng Ba”.",
          en: "Write it in full, such as “Chiến sĩ thi đua Thành phố Hà Nội”, “Huân chương Lao động hạng Ba”.")),
      field: "award")
  }

  private static func giver(_ award: Award) -> Words {
    switch award.signer {
    case .president: Words(vi: "Chủ tịch nước", en: "the President")
    case .primeMinister: Words(vi: "Thủ tướng Chính phủ", en: "the Prime Minister")
    case .minister:
      Words(vi: "bộ trưởng hoặc chủ tịch tỉnh, thành phố", en: "a minister or the chairman of a province or city")
    case .head, .own: Words(vi: "người đứng đầu cơ quan, chủ tịch xã, phường", en: "the head of a body or a commune")
    }
  }

  static func tooLow(_ award: Award, _ terms: DecisionTerms, _ rule: Competence.Rule) -> Grant.Fault {
    let (who, giver) = (terms.authority.isEmpty ? terms.number : terms.authority, giver(award))
    return Grant.Fault(
      finding: Finding(
        .awardAboveAuthority, severity: rule.isRead ? .error : .warning,
        Words(
          vi:
            "\(award.plainTitle) do \(giver.vietnamese) tặng; quyết định \(terms.number) là của \(who) (\(rule.source)).",
          en:
            "\(award.plainTitle) is given by \(giver.english); decision \(terms.number) is one of \(who) (\(rule.source))."
        ),
        hint: Words(
          vi:
            "Khai quyết định của cấp trên trong decisions (number, issuer, signer, awards), hoặc sửa hình thức khen thưởng.",
          en: "State the higher decision in decisions (number, issuer, signer, awards), or mend the award.")),
      field: "award")
  }

  static func tooHigh(_ award: Award, _ terms: DecisionTerms, _ rule: Competence.Rule) -> Grant.Fault {
    let giver = giver(award)
    return Grant.Fault(
      finding: Finding(
        .awardBelowAuthority,
        Words(
          vi: "\(award.plainTitle) thường do \(giver.vietnamese) tặng, không phải \(terms.authority) (\(rule.source)).",
          en: "\(award.plainTitle) is usually given by \(giver.english), not by \(terms.authority) (\(rule.source))."),
        hint: Words(vi: "Xem lại quyết định và hình thức khen thưởng.", en: "Look at the decision and the award.")),
      field: "award")
  }

  static func twoFacts(
    _ field: String, _ value: FieldValue, _ stated: FieldValue, number: String, other: Place?
  ) -> Grant.Fault {
    Grant.Fault(
      finding: .factTypedTwice(field, value.plainText, stated.plainText, number: number, other: other), field: field)
  }
}
