/// An award as a paper has it: the catalogue's award, and its title in full with the name of the body where it has one.
public struct AwardTitle: Sendable, Hashable {
  /// Nothing for a title that the catalogue does not know, such as one of the office's own.
  public let award: Award?
  /// Without quotation marks; as the cell has it where the catalogue does not know it.
  public let text: String
  /// Whether the cell names a category or an order without its class, and nothing tells which title is meant.
  public let isUnclear: Bool

  /// - Parameters:
  ///   - cell: what the sheet has.
  ///   - level: the level of who decides, which tells the Prime Minister's "Bằng khen" from a minister's.
  ///   - body: the name of the issuing body.
  public init(_ cell: String, by level: Award.Signer?, of body: String) {
    let found = AwardCatalogue.award(in: cell)
    guard var award = found else {
      (self.award, text, isUnclear) = (nil, VietnameseText.collapsed(cell), false)
      return
    }
    // The Government's flag and the Prime Minister's Bằng khen are often written short in a list of their own.
    if level == .primeMinister,
      let id = ["bang-khen": "bang-khen-thu-tuong", "co-thi-dua-bo-tinh": "co-thi-dua-chinh-phu"][
        award.id], VietnameseText.comparisonSyllables(cell).count <= 3
    {
      award = AwardCatalogue.all.first { $0.id == id } ?? award
    }
    self.award = award
    switch award.id {
    case "chien-si-thi-dua-bo-tinh":
      let title = Self.ofBody(cell, award, "Chiến sĩ thi đua", OfficialName.territory(of: body))
      (text, isUnclear) = (title ?? award.plainTitle, title == nil)
    case "co-thi-dua-bo-tinh":
      let name = OfficialName.territory(of: body) == nil ? nil : OfficialName.inSentence(body)
      let title = Self.ofBody(cell, award, "Cờ thi đua của", name)
      (text, isUnclear) = (title ?? award.plainTitle, title == nil)
    case AwardCatalogue.unnamedOrder: (text, isUnclear) = (award.plainTitle, true)
    case "huy-chuong", "danh-hieu-nha-nuoc":
      (text, isUnclear) = (VietnameseText.collapsed(cell.filter { !"“”\"".contains($0) }), false)
    default: (text, isUnclear) = (Self.withSuffix(cell, award), false)
    }
  }

  /// The title with the body's name; what the cell itself says where it names a body in full.
  private static func ofBody(_ cell: String, _ award: Award, _ beginning: String, _ name: String?) -> String? {
    let own = AwardCatalogue.rest(of: cell, behind: award)
    if own.isEmpty { return name.map { "\(beginning) \($0)" } }
    let isOfBody = name.map { name in
      OfficialName.contains(VietnameseText.comparisonSyllables(name), VietnameseText.comparisonSyllables(own))
    }
    if isOfBody == true, let name { return "\(beginning) \(name)" }
    let text = VietnameseText.collapsed(cell.filter { !"“”\"".contains($0) })
    return holdsAbbreviation(text) ? nil : text
  }

  /// A form with whose it is, "Bằng khen của Bộ trưởng Bộ Công Thương", where the cell writes that out.
  private static func withSuffix(_ cell: String, _ award: Award) -> String {
    let text = VietnameseText.collapsed(cell)
    let suffixed = VietnameseText.comparisonKey(award.plainTitle + " của") + " "
    guard award.nature == .form, VietnameseText.comparisonKey(text).hasPrefix(suffixed), !holdsAbbreviation(text)
    else { return award.plainTitle }
    return award.plainTitle + text.dropFirst(award.plainTitle.count)
  }

  /// "UBND", "TTg", "TP": two capitals or more in one word.
  private static func holdsAbbreviation(_ text: String) -> Bool {
    text != VietnameseText.uppercased(text)
      && text.split { !$0.isLetter }.contains { $0.count { $0.isUppercase } >= 2 }
  }
}

extension AwardCatalogue {
  /// The words of a cell behind the award's name, without a year and quotation marks.
  static func rest(of cell: String, behind award: Award) -> String {
    let words = VietnameseText.collapsed(cell.filter { !"“”\",.".contains($0) }).split(separator: " ").map(String.init)
    let names = ([award.title] + award.aliases).map { key($0) }.sorted { $0.count > $1.count }
    for start in words.indices {
      for end in stride(from: words.count, through: start + 1, by: -1) {
        guard names.contains(key(words[start..<end].joined(separator: " "))) else { continue }
        let rest = words[end...]
        let isYear = rest.count == 2 && VietnameseText.comparisonKey(rest[end]) == "năm"
        return isYear ? "" : rest.joined(separator: " ")
      }
    }
    return ""
  }
}

extension OfficialName {
  /// What titles of a ministry, province or city bear of its name: "Thành phố Hà Nội", "tỉnh Lai Châu", "Bộ Công Thương".
  static func territory(of body: String) -> String? {
    let name = inSentence(body)
    let committee = "Ủy ban nhân dân "
    if name.hasPrefix(committee) || name.hasPrefix("Uỷ ban nhân dân ") {
      let place = String(name.dropFirst(committee.count))
      guard place.hasPrefix("thành phố ") || place.hasPrefix("Thành phố ") || place.hasPrefix("tỉnh ") else {
        return nil
      }
      return place.hasPrefix("thành phố ") ? VietnameseText.sentenceCased(place) : place
    }
    // A ministry whose name the table does not know stays in capitals, which no list of titles can bear.
    let isKnown = !name.split(separator: " ").contains { $0.count > 1 && $0 == VietnameseText.uppercased(String($0)) }
    return name.hasPrefix("Bộ ") && isKnown ? name : nil
  }
}
