import Vietnamese

/// Tells who a record honours from whatever its row, section and sheet say.
struct KindReader {
  /// Fields that only persons have.
  static let personalFields = ["honorific", "sex", "birth"]

  private let sheetKind: RecipientKind?
  /// What award texts say about the kind; a sheet has thousands of rows and a handful of awards.
  private var awardKinds: [String: RecipientKind?] = [:]

  init(sheet: String?) { sheetKind = sheet.flatMap(Self.kind(named:)) }

  /// The kind; nothing where the row must say it: its own word cannot be read, or its name leaves it open.
  mutating func kind(of row: RecordRow, in columns: ColumnSet, section: RecipientKind?) -> RecipientKind? {
    func value(_ field: String) -> FieldValue? { row.value(of: field, in: columns) }
    if let own = value("kind") { return RecipientKind(own.plainText) }
    if let section { return section }
    let isAddressed = Self.personalFields.contains { value($0) != nil }
    let guess = KindGuess(
      name: value("name")?.plainText ?? "", isAddressed: isAddressed, hasPosition: value("position") != nil)
    let award = kind(ofAward: value("award")?.plainText ?? "")
    guard let sure = guess.kind else { return award ?? (isAddressed ? .individual : sheetKind) }
    // A title of families makes one of its head.
    if award == .household { return award }
    // What the name surely says is not overruled by the sheet, so that the contradiction shows.
    return award == nil && !isAddressed && sheetKind.map { $0 != sure } ?? false ? nil : sure
  }

  private mutating func kind(ofAward text: String) -> RecipientKind? {
    if let known = awardKinds[text] { return known }
    let kinds = AwardCatalogue.award(in: text)?.kinds ?? []
    let kind = kinds.count == 1 ? kinds[0] : nil
    awardKinds[text] = .some(kind)
    return kind
  }

  /// The kind that a heading names: "I. TẬP THỂ", "Cá nhân", "Danh sách hộ gia đình".
  static func kind(named heading: String) -> RecipientKind? {
    let key = " " + VietnameseText.comparisonKey(heading) + " "
    let found = RecipientKind.allCases.filter { key.contains(" " + VietnameseText.comparisonKey($0.label) + " ") }
    return found.count == 1 ? found[0] : nil
  }
}
