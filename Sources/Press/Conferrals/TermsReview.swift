import Booklet
import Findings
import Vietnamese

/// Looks at one decision as its papers name it: whether capacity and post, head line, body, symbol and day agree.
struct TermsReview {
  private(set) var findings: [Finding] = []
  private let terms: DecisionTerms
  private let ceremony: Ceremony
  /// Where the decision is written; nothing where the record's cell is told instead.
  private let place: (String) -> Place?

  /// - Parameter place: where a field of it is written.
  init(_ terms: DecisionTerms, ceremony: Ceremony, place: ((String) -> Place?)?) {
    self.terms = terms
    self.ceremony = ceremony
    self.place = place ?? { _ in nil }
    reviewSigner()
    reviewBody()
    reviewDay()
    reviewPlaceholders()
  }

  private mutating func add(_ code: Code, _ field: String, _ words: Words, _ hint: Words) {
    findings.append(Finding(code, words, at: place(field), hint: hint))
  }

  private var which: Words {
    terms.number.isEmpty
      ? Words(vi: "", en: "") : Words(vi: "Quyết định \(terms.number): ", en: "Decision \(terms.number): ")
  }

  // MARK: Capacity, post, head line

  private mutating func reviewSigner() {
    let signer = terms.signer
    guard !signer.title.isEmpty else { return }
    let post = SigningPost(capacity: signer.capacity, title: signer.title)
    if let fault = post.fault {
      let (words, hint) = words(of: fault)
      add(
        .capacityAgainstPost, signer.capacity.isEmpty ? "signer.title" : "signer.capacity",
        Words(vi: which.vietnamese + words.vietnamese, en: which.english + words.english), hint)
      return
    }
    let head = OfficialName.key(terms.authority)
    let wanted = OfficialName.key(post.deciding)
    let body = post.capacity?.of(.onBehalf).map(OfficialName.key) ?? []
    let issuer = OfficialName.key(terms.issuer)
    let fits = head.starts(with: wanted) || !body.isEmpty && head.starts(with: body) || !head.isEmpty && head == issuer
    guard !head.isEmpty, !fits else { return }
    add(
      .authorityAgainstSigner, "authority",
      Words(
        vi:
          "\(which.vietnamese)dòng đầu ghi “\(terms.authority)”, nhưng người ký là \(signer.line), tức là \(post.deciding) quyết định.",
        en:
          "\(which.english)the head line is “\(terms.authority)”, but \(signer.line) signs, which means that \(post.deciding) decides."
      ),
      Words(
        vi: "Sửa authority thành \(OfficialName.authority(post: post.deciding, of: terms.issuer)), hoặc sửa signer.",
        en: "Mend authority to \(OfficialName.authority(post: post.deciding, of: terms.issuer)), or mend signer."))
  }

  private func words(of fault: SigningPost.Fault) -> (Words, Words) {
    let (capacity, title) = (terms.signer.capacity, terms.signer.title)
    let line = terms.signer.line
    switch fault {
    case .unknownCapacity:
      return (
        Words(vi: "“\(capacity)” không phải là quyền hạn ký.", en: "“\(capacity)” is no capacity of signing."),
        Words(
          vi:
            "Viết TM. (thay mặt), KT. (ký thay), TL. (thừa lệnh), TUQ. (thừa ủy quyền) hoặc Q. (quyền), như KT. GIÁM ĐỐC.",
          en: "Write TM., KT., TL., TUQ. or Q. with the post, such as KT. GIÁM ĐỐC.")
      )
    case .deputyAlone:
      return (
        Words(
          vi: "\(title) (\(line)) là cấp phó, nhưng không ghi ký thay ai.",
          en: "\(title) (\(line)) is a deputy, and nothing says for whom they sign."),
        Words(
          vi: "Thêm vào signer: capacity: KT. và chức vụ của cấp trưởng, như KT. GIÁM ĐỐC.",
          en: "Add to signer: capacity: KT. and the head's post, such as KT. GIÁM ĐỐC.")
      )
    case .notItsDeputy(let head):
      return (
        Words(
          vi: "“\(capacity)” là của cấp phó của \(head); \(title) không phải (\(line)).",
          en: "“\(capacity)” is for the deputy of \(head), which \(title) is not (\(line))."),
        Words(vi: "Sửa capacity hoặc title của người ký.", en: "Mend capacity or title of the signer.")
      )
    case .notHeadOfBody(let body):
      return (
        Words(
          vi: "Người ký TM. \(body) phải là người đứng đầu (cấp phó thì thêm KT.); \(title) không phải (\(line)).",
          en: "Who signs TM. \(body) is its head (a deputy adds KT.), which \(title) is not (\(line))."),
        Words(vi: "Sửa capacity hoặc title của người ký.", en: "Mend capacity or title of the signer.")
      )
    case .ownPost(let head):
      return (
        Words(
          vi: "“\(capacity)” là của cấp dưới của \(head); \(title) không ký như vậy (\(line)).",
          en: "“\(capacity)” is for those below \(head); \(title) does not sign so (\(line))."),
        Words(vi: "Cấp trưởng không cần capacity; cấp phó ghi KT.", en: "A head needs no capacity; a deputy has KT.")
      )
    }
  }

  // MARK: Body and symbol

  private static func words(_ text: String) -> [String] { VietnameseText.comparisonSyllables(text) }
  private static let heads: [(body: [String], posts: [[String]])] = [
    (words("sở"), [words("giám đốc")]), (words("ủy ban nhân dân"), [words("chủ tịch")]),
    (words("bộ"), [words("bộ trưởng")]), (words("cục"), [words("cục trưởng")]),
    (words("chi cục"), [words("chi cục trưởng")]),
  ]

  private mutating func reviewBody() {
    let (issuer, title) = (OfficialName.key(terms.issuer), terms.signer.title)
    let post = OfficialName.key(SigningPost(capacity: terms.signer.capacity, title: title).deciding)
    if !post.isEmpty, let rule = Self.heads.first(where: { issuer.starts(with: $0.body) }),
      Self.heads.contains(where: { other in other.posts.contains { post.starts(with: $0) } }),
      !rule.posts.contains(where: { post.starts(with: $0) })
    {
      add(
        .postOfAnotherBody, "signer.title",
        Words(
          vi: "\(which.vietnamese)\(terms.issuer) không có chức vụ \(title) (\(terms.signer.line)).",
          en: "\(which.english)\(terms.issuer) has no post \(title) (\(terms.signer.line))."),
        Words(
          vi: "Ghi issuer và signer đủ cho quyết định này: chúng đi cùng nhau.",
          en: "State issuer and signer of this decision: they go together."))
    }
    let symbol = AuthorityLevel.symbol(of: terms.number)
    guard !issuer.isEmpty, !symbol.isEmpty else { return }
    let committee = Self.words("ủy ban nhân dân")
    let named = OfficialName.key(terms.issuer + " " + terms.authority).joined(separator: " ")
    let level = AuthorityLevel(authority: terms.authority, body: terms.issuer, number: "")?.level
    let isWrong =
      switch symbol {
      case "UBND": !named.contains(committee.joined(separator: " "))
      case "CTN": level.map { $0 != .president } ?? false
      case "TTG": level.map { $0 != .primeMinister } ?? false
      default: symbol.hasPrefix("S") && issuer.starts(with: committee)
      }
    guard isWrong else { return }
    add(
      .symbolOfAnotherBody, "decision.number",
      Words(
        vi: "Số \(terms.number) không phải của \(terms.issuer).",
        en: "The number \(terms.number) is none of \(terms.issuer)."),
      Words(
        vi: "Ghi issuer và signer của cơ quan ra quyết định này, hoặc sửa số.",
        en: "State issuer and signer of the body that made this decision, or mend the number."))
  }

  // MARK: Day and placeholders

  private mutating func reviewDay() {
    guard let day = terms.date else { return }
    if day.year < 1945 || day.year > 2100 {
      add(
        .impossibleDecisionDay, "decision.date",
        Words(
          vi: "\(which.vietnamese)ngày \(day.shortText) không hợp lý.",
          en: "\(which.english)the day \(day.shortText) cannot be right."),
        Words(vi: "Xem lại năm.", en: "Look at the year."))
    } else if let ceremony = ceremony.values["date"]?.date, ceremony < day {
      add(
        .decisionAfterCeremony, "decision.date",
        Words(
          vi: "\(which.vietnamese)ngày ký (\(day.shortText)) sau ngày tổ chức trao thưởng (\(ceremony.shortText)).",
          en: "\(which.english)its day (\(day.shortText)) is later than the ceremony (\(ceremony.shortText))."),
        Words(vi: "So với bản quyết định đã ký.", en: "Compare with the signed decision."))
    }
  }

  private mutating func reviewPlaceholders() {
    for (field, text) in [
      ("signer.name", terms.signer.name), ("decision.number", terms.number), ("issuer", terms.issuer),
    ]
    where Placeholder.isLeft(in: text) {
      findings.append(.placeholderLeft(text, field: field, at: place(field)))
    }
  }
}
