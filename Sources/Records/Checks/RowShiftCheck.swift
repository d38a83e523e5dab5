import Findings
import Vietnamese

/// No column holds what belongs into another one, as after a shifted row or a careless paste.
public struct RowShiftCheck: RecordCheck {
  public static let title = Words(vi: "Lệch cột", en: "Shifted columns")

  public init() {}

  /// What a text looks like, where it can be told.
  private enum Look {
    case position, award, decision, date, number

    var words: Words {
      switch self {
      case .position: Words(vi: "một chức vụ", en: "a post")
      case .award: Words(vi: "một hình thức khen thưởng", en: "an award")
      case .decision: Words(vi: "một số quyết định", en: "a decision's number")
      case .date: Words(vi: "một ngày", en: "a day")
      case .number: Words(vi: "một con số", en: "a number")
      }
    }
  }

  /// The fields looked at, and what must not stand in them.
  private static let forbidden: [(field: String, looks: [Look])] = [
    ("name", [.position, .award, .decision, .date, .number]), ("honorific", [.award, .decision, .date, .number]),
    ("position", [.award, .decision, .date, .number]), ("unit", [.position, .award, .decision, .date, .number]),
    ("award", [.position, .decision, .date, .number]), ("citation", [.decision, .date, .number]),
    ("decision.number", [.position, .award, .date]),
  ]

  /// Texts whose look is kept; lists with more different ones are rare.
  private static let mostKnown = 10_000

  public func findings(in records: RecordList, for context: CheckContext) -> [Finding] {
    var findings: [Finding] = []
    var looks: [WrittenText: Look?] = [:]
    for record in records {
      for (field, forbidden) in Self.forbidden {
        guard case .text(let text) = record[field] else { continue }
        let look: Look?
        let isFrequent = field != "name" && field != "citation"
        if isFrequent, let known = looks[WrittenText(text: text)] {
          look = known
        } else {
          look = Self.look(of: text)
          // Names seldom repeat; posts, units and awards do.
          if isFrequent {
            if looks.count >= Self.mostKnown { looks.removeAll(keepingCapacity: true) }
            looks[WrittenText(text: text)] = .some(look)
          }
        }
        guard let look, forbidden.contains(look) else { continue }
        findings.append(shifted(text, look, field: field, in: record))
      }
    }
    return findings
  }

  private func shifted(_ text: String, _ look: Look, field: String, in record: Record) -> Finding {
    let label = Field.named(field)?.labels.first ?? field
    return Finding(
      .shiftedRow,
      Words(
        vi: "“\(text)” trong cột “\(label)” trông như \(look.words.vietnamese); dòng này có thể bị lệch cột.",
        en: "“\(text)” in the column “\(label)” looks like \(look.words.english); the row may be shifted."),
      at: record.place(of: field),
      hint: Words(vi: "So từng ô của dòng với tiêu đề.", en: "Compare each cell of the row with the header."))
  }

  private static let positions = Set(positionTitles.map(VietnameseText.comparisonKey))

  private static let positionTitles = [
    "Chuyên viên", "Chuyên viên chính", "Chuyên viên cao cấp", "Trưởng phòng", "Phó Trưởng phòng", "Phó phòng",
    "Giám đốc", "Phó Giám đốc", "Chánh Văn phòng", "Phó Chánh Văn phòng", "Kế toán", "Kế toán trưởng", "Nhân viên",
    "Công nhân", "Lái xe", "Văn thư", "Chủ tịch", "Phó Chủ tịch", "Tổ trưởng", "Tổ phó", "Đội trưởng", "Đội phó",
    "Chi cục trưởng", "Phó Chi cục trưởng", "Chánh Thanh tra", "Thanh tra viên", "Kiểm soát viên", "Bảo vệ",
    "Tổng Giám đốc", "Phó Tổng Giám đốc", "Quản đốc", "Phó Quản đốc", "Thủ quỹ", "Giáo viên", "Hiệu trưởng",
  ]

  private static func look(of text: String) -> Look? {
    // What is looked for is short; a citation is not, whatever it speaks of.
    guard let first = text.utf8.first, text.utf8.count < 90 else { return nil }
    if text.utf8.contains(where: { (0x30...0x39).contains($0) }) {
      if (0x30...0x39).contains(first) {
        if isDecisionNumber(text) { return .decision }
        if text.utf8.allSatisfy({ (0x30...0x39).contains($0) || $0 == 0x2E || $0 == 0x2C || $0 == 0x20 }) {
          return .number
        }
      }
      if text.utf8.count < 50, DateReading(text) != nil { return .date }
    }
    guard beginnings.contains(String(text.prefix { $0 != " " })) else { return nil }
    let key = VietnameseText.comparisonKey(text)
    if positions.contains(key) { return .position }
    return awardNames.contains(key) ? .award : nil
  }

  /// The first words of posts and awards, as they stand and in capitals: most texts begin otherwise.
  private static let beginnings: Set<String> = {
    var beginnings: Set<String> = []
    let awards = AwardCatalogue.all.flatMap { [$0.title, $0.plainTitle] + $0.aliases }
    for text in positionTitles + awards {
      let word = String(text.prefix { $0 != " " })
      beginnings.formUnion([word, VietnameseText.uppercased(word), VietnameseText.lowercased(word)])
    }
    return beginnings
  }()

  private static let awardNames = Set(
    AwardCatalogue.all.flatMap { [$0.title] + $0.aliases.filter { $0.count > 4 } }.map(VietnameseText.comparisonKey))

  /// "05/QĐ-SCT", "123/2017/QĐ-UBND".
  static func isDecisionNumber(_ text: String) -> Bool {
    let parts = text.split(separator: "/")
    guard parts.count >= 2, parts.count <= 3, let first = parts.first, first.allSatisfy(\.isNumber),
      let last = parts.last
    else { return false }
    let key = VietnameseText.unaccented(String(last)).uppercased()
    return key.hasPrefix("QD") && text.count < 40
  }
}
