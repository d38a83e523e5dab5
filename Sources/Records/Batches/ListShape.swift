/// What kind of list a header makes: who is honoured stands under a name, or is the unit itself.
enum ListShape {
  /// It has a column of names.
  case list
  /// Bodies stand under the column of units: what they get, or how the heading speaks of them, says so.
  case bodies
  /// Of the name there is only a part.
  case partOfName(Column)
  /// Nobody's name stands in it.
  case nameless

  /// Fields that only a recipient has.
  private static let gifts: Set<String> = ["award", "citation", "amount", "register", "decision.number"]

  init(_ header: HeaderFinder.Header, meanings: HeaderMeanings) {
    let fields = Set(header.columns.filter(\.isKnown).map(\.field))
    let part = header.columns.first { meanings.heading($0.header)?.fields == [Heading.Part.family] }
    if fields.contains("name") {
      self = .list
    } else if let part {
      self = .partOfName(part)
    } else if fields.contains("unit"),
      !fields.isDisjoint(with: Self.gifts)
        || header.columns.contains(where: { $0.field == "unit" && meanings.heading($0.header)?.isNamed == true })
    {
      self = .bodies
    } else {
      self = .nameless
    }
  }

  /// The header with the units in the place of names.
  static func namingBodies(_ header: HeaderFinder.Header) -> HeaderFinder.Header {
    var header = header
    guard !header.columns.contains(where: { $0.field == "name" }),
      let unit = header.columns.firstIndex(where: { $0.field == "unit" })
    else { return header }
    header.columns[unit] = header.columns[unit].filling("name")
    return header
  }
}
