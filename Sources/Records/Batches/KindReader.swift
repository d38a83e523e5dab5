import Vietnamese

/// Tells who a record honours from whatever its row, section and sheet say.
struct KindReader {
  /// Fields that only persons have.
  static let personalFields = ["honorific", "sex", "birth"]

  private let sheetKind: RecipientKind?
  /// What award texts say about the kind; a sheet has thousands of rows and a handful of awards.
  private var awardKinds: [String: RecipientKind?] = [:]

  init(sheet: String?) { sheetKind = sheet.flatMap(Self.kind(named:)) }

  mutating func kind(of row: RecordRow, in columns: ColumnSet, section: RecipientKind?) -> RecipientKind {
    func value(_ field: String) -> FieldValue? { row.value(of: field, in: columns) }
    if let own = value("kind").flatMap({ RecipientKind($0.plainText) }) { return own }
    if let section { return section }
    if let award = kind(ofAward: value("award")?.plainText ?? "") { return award }
    if Self.personalFields.contains(where: { value($0) != nil }) { return .individual }
    return sheetKind ?? Self.kind(ofName: value("name")?.plainText ?? "", hasPosition: value("position") != nil)
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

  /// Words with which only bodies are named.
  private static let bodies = [
    "Phòng", "Chi cục", "Công ty", "Trung tâm", "Văn phòng", "Trường", "Sở", "Cục", "Tập thể", "Xí nghiệp",
    "Nhà máy", "Hợp tác xã", "HTX", "Viện", "Chi bộ", "Đảng bộ", "Công đoàn", "UBND", "Ủy ban", "Uỷ ban",
    "Tổng công ty",
    "Doanh nghiệp", "Hiệp hội", "Bệnh viện", "Ban quản lý", "Thanh tra", "Đoàn thanh niên", "Đoàn TNCS", "Hội đồng",
    "Hội nông dân", "Hội phụ nữ", "Hội cựu chiến binh", "Làng nghề", "Cụm công nghiệp", "Siêu thị", "Chợ", "Khoa",
    "Phân xưởng", "Cơ sở", "Liên đoàn", "Quỹ", "Ngân hàng", "Báo", "Tạp chí", "Đài", "Nhà văn hóa", "Trạm",
  ].map(VietnameseText.comparisonSyllables)

  /// Words that name bodies, but are family names too.
  private static let doubtful = ["Ban", "Đoàn", "Hội", "Đội", "Tổ", "Câu lạc bộ", "Nhóm", "Khối"].map(
    VietnameseText.comparisonSyllables)

  private static let households = ["Hộ gia đình", "Gia đình"].map(VietnameseText.comparisonSyllables)

  /// The first syllables of all words that tell a kind; most names begin otherwise.
  private static let beginnings = Set((bodies + doubtful + households).compactMap(\.first))

  /// The kind of a name that only a household or a body can have; nothing where it may be a person's.
  static func bodyKind(ofName name: String) -> RecipientKind? { BegunName(name).flatMap(bodyKind) }

  private static func bodyKind(of name: BegunName) -> RecipientKind? {
    if households.contains(where: name.begins) { return .household }
    return bodies.contains(where: name.begins) ? .collective : nil
  }

  private static func kind(ofName text: String, hasPosition: Bool) -> RecipientKind {
    guard let name = BegunName(text) else { return .individual }
    let body = bodyKind(of: name)
    if body == .household { return .household }
    if hasPosition { return .individual }
    if let body { return body }
    // A person's name seldom has more than five syllables, and each begins with a capital.
    let words = text.split(separator: " ")
    let hasSmall = words.dropFirst().contains { $0.first?.isLowercase == true }
    if doubtful.contains(where: name.begins),
      hasSmall || words.count > 5 || words.contains(where: { $0.first?.isNumber == true })
    {
      return .collective
    }
    return .individual
  }

  /// The syllables of a name whose first is one of those that tell a kind.
  private struct BegunName {
    private let syllables: [String]

    init?(_ name: String) {
      let first = VietnameseText.comparisonSyllables(String(name.prefix { $0 != " " })).first
      if let first, !KindReader.beginnings.contains(first) { return nil }
      syllables = VietnameseText.comparisonSyllables(name)
    }

    func begins(_ words: [String]) -> Bool { syllables.starts(with: words) && syllables.count > words.count }
  }
}
