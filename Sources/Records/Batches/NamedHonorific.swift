import Findings
import Vietnamese

/// An honorific that stands before a name in the same cell: "Ông Tống Văn Lựu".
struct NamedHonorific {
  /// As papers write it: Ông, Bà.
  let honorific: String
  /// The name without it; nothing where "Ông" may be the family name, or where the honorifics contradict each other.
  let name: String?
  let finding: Finding

  private static let words = ["Ông", "Bà", "Anh", "Chị", "Cô"]

  /// - Parameter given: what the column of honorifics says.
  init?(_ written: String, given: String?, at place: Place) {
    let parts = written.split(separator: " ", maxSplits: 1)
    guard parts.count == 2, parts[1].contains(" ") || parts[0].first?.isLowercase == true else { return nil }
    let first = parts[0].filter { $0 != ":" && $0 != "." }
    guard
      let word = Self.words.first(where: { VietnameseText.lowercased($0) == VietnameseText.lowercased(String(first)) })
    else { return nil }
    let rest = String(parts[1])
    let words = rest.split(separator: " ")
    let family = words.first.map { String($0) } ?? rest
    let isPlain = ["Bà", "Chị"].contains(word) || parts[0].first?.isLowercase == true
    // Ông, Anh and Cô are family names, too: what follows them tells, "Ông Ích Khiêm", "Ông Văn An".
    guard isPlain || FamilyNames.isKnown(family) && !FamilyNames.isUsualMiddle(family) else { return nil }
    honorific = word == "Ông" || word == "Anh" ? "Ông" : "Bà"
    guard isPlain || words.count > 2 || FamilyNames.frequent.prefix(16).contains(family) else {
      guard word == "Ông", given != nil else { return nil }
      name = nil
      finding = Self.doubtful(written, at: place)
      return
    }
    if let given, let sex = Sex(honorific: given), sex != Sex(honorific: honorific) {
      name = nil
      finding = isPlain ? Self.contradictory(written, given, at: place) : Self.doubtful(written, at: place)
      return
    }
    // A family name that the column's own honorific leaves standing: "Anh" and "Cô" are too rare to be sure of.
    guard given != nil || word == "Ông" || word == "Bà" else { return nil }
    name = rest
    finding = given == nil ? Self.moved(written, word, at: place) : Self.doubled(written, rest, at: place)
  }

  private static func doubled(_ written: String, _ name: String, at place: Place) -> Finding {
    Finding(
      .honorificInName,
      Words(
        vi: "Xưng hô có cả ở cột riêng và trong tên “\(written)”; in tên “\(name)”.",
        en: "The honorific stands in its column and in the name “\(written)”; “\(name)” is printed."),
      at: place, hint: Words(vi: "Bỏ xưng hô trong ô họ tên.", en: "Take it out of the name."), value: written)
  }

  private static func moved(_ written: String, _ word: String, at place: Place) -> Finding {
    Finding(
      Code.honorificInName, severity: .note,
      Words(vi: "“\(word)” trong “\(written)” là xưng hô.", en: "“\(word)” of “\(written)” is the honorific."),
      at: place, value: written)
  }

  private static func doubtful(_ written: String, at place: Place) -> Finding {
    Finding(
      Code.honorificInName,
      Words(
        vi: "“Ông” trong tên “\(written)” là họ hay là xưng hô?",
        en: "Is “Ông” of the name “\(written)” the family name or the honorific?"),
      at: place,
      hint: Words(
        vi: "Là xưng hô thì bỏ khỏi ô họ tên; là họ thì ghi vào accepted.",
        en: "Take it out of the name where it is the honorific; accept it where it is the family name."), value: written
    )
  }

  private static func contradictory(_ written: String, _ given: String, at place: Place) -> Finding {
    Finding(
      Code.honorificInName, severity: .error,
      Words(
        vi: "Cột xưng hô ghi “\(given)”, ô họ tên ghi “\(written)”.",
        en: "The honorific is “\(given)”, the name says “\(written)”."),
      at: place, hint: Words(vi: "Sửa một trong hai ô.", en: "Mend one of the two cells."), value: written)
  }
}
