import Vietnamese

/// Reads a heading as words: what the column is about, what narrows that down, and what is joined or offered beside it.
enum HeadingReader {
  /// What a heading means; nothing where one of its words is not known, or where its words do not go together.
  static func read(_ text: String) -> Heading? {
    if let field = Field.named(text) { return Heading(fields: [field.name], sureness: .certain) }
    // “Giới tính (Nam/Nữ)”, “Đơn vị (cơ quan) công tác”: what stands in brackets explains, and now and then says it all.
    let (outside, inside) = parted(text)
    guard !inside.isEmpty else { return byGrammar(text) }
    if inside.contains(where: changesMeaning) { return nil }
    if let field = Field.named(outside) { return Heading(fields: [field.name], sureness: .certain) }
    if let heading = byGrammar(outside) { return heading }
    let inner = inside.joined(separator: ", ")
    // “Tên gọi (Ông/Bà/Chức danh)”: what is in brackets may only say how to address somebody.
    return HeadingWords.shared.roles(of: inner).flatMap { honorific($0) }
  }

  /// Whether an explanation makes numbers mean something else: thousands of đồng, or an amount in words.
  private static func changesMeaning(_ text: String) -> Bool {
    let key = " " + VietnameseText.comparisonKey(text) + " "
    return ["nghìn", "ngàn", "triệu", "bằng chữ", "1 000", "000", "cũ", "năm trước"].contains {
      key.contains(" " + VietnameseText.comparisonKey($0) + " ")
    }
  }

  /// The heading without what stands in brackets, and what stands there.
  private static func parted(_ text: String) -> (outside: String, inside: [String]) {
    var outside = ""
    var inside: [String] = []
    var depth = 0
    for character in text {
      switch character {
      case "(", "[":
        depth += 1
        if depth == 1 { inside.append("") }
      case ")", "]": depth = max(0, depth - 1)
      default:
        if depth > 0 { inside[inside.count - 1].append(character) } else { outside.append(character) }
      }
    }
    return (VietnameseText.collapsed(outside), inside)
  }

  // MARK: Grammar

  /// A part of a heading between separators.
  private struct Piece {
    var concepts: [String] = []
    var qualifiers: [Set<String>] = []
    var hasRecipient = false

    var isEmpty: Bool { concepts.isEmpty && !hasRecipient }
  }

  private static func byGrammar(_ text: String) -> Heading? {
    guard text.utf8.count <= 200, let roles = HeadingWords.shared.roles(of: text), !roles.isEmpty else { return nil }
    if let heading = honorific(roles) { return heading }
    let pieces = pieces(roles)
    guard !pieces.isEmpty else { return nil }
    var isNamed = false
    var concepts: [String] = []
    let isLoneWord = pieces.count == 1 && pieces[0].concepts.isEmpty && pieces[0].qualifiers.isEmpty
    for (index, piece) in pieces.enumerated() {
      guard let concept = concept(of: piece, after: pieces.suffix(from: index + 1)) else { return nil }
      if piece.concepts.contains("named") { isNamed = true }
      if concepts.last != concept { concepts.append(concept) }
    }
    return joined(concepts, isNamed: isNamed, isLoneWord: isLoneWord)
  }

  /// “Ông/Bà”, “Ông, bà, chức danh”: ways to address somebody, and nothing else.
  private static func honorific(_ roles: [HeadingWords.Role]) -> Heading? {
    let heads = roles.compactMap { if case .head(let concept) = $0 { concept } else { nil } }
    guard heads.count == roles.count(where: { $0 != .separator }), heads.count(where: { $0 == "honorific" }) >= 2,
      heads.allSatisfy({ $0 == "honorific" || $0 == "position" })
    else { return nil }
    return Heading(fields: ["honorific"], sureness: .likely)
  }

  private static func pieces(_ roles: [HeadingWords.Role]) -> [Piece] {
    var pieces = [Piece()]
    for role in roles {
      switch role {
      case .separator: pieces.append(Piece())
      case .recipient: pieces[pieces.count - 1].hasRecipient = true
      case .filler: continue
      case .head(let concept): pieces[pieces.count - 1].concepts.append(concept)
      case .qualifier(let concepts): pieces[pieces.count - 1].qualifiers.append(concepts)
      }
    }
    // A piece of qualifiers alone belongs to the piece before it: “Hình thức khen thưởng, đề nghị”.
    var kept: [Piece] = []
    for piece in pieces {
      if piece.isEmpty, let last = kept.indices.last {
        kept[last].qualifiers += piece.qualifiers
      } else if !piece.isEmpty {
        kept.append(piece)
      } else if !piece.qualifiers.isEmpty {
        return []
      }
    }
    return kept
  }

  /// What one piece is about; nothing where its words contradict each other.
  private static func concept(of piece: Piece, after rest: ArraySlice<Piece>) -> String? {
    var concepts = piece.concepts
    // “Thành tích khen thưởng”, “Đơn vị đề nghị khen thưởng”: behind another head it only says what for.
    let isForAward = concepts.count > 1 && concepts[0] != "award" && concepts.dropFirst().contains("award")
    if isForAward { concepts = [concepts[0]] + concepts.dropFirst().filter { $0 != "award" } }
    var qualifiers = piece.qualifiers
    if isForAward {
      qualifiers.append(["name", "named", "recipient", "kind", "citation", "decision", "amount", "number", "day"])
    }
    guard let concept = reduced(concepts, hasRecipient: piece.hasRecipient, before: rest) else { return nil }
    let base = concept.hasPrefix("decision") ? "decision" : concept
    guard qualifiers.allSatisfy({ $0.contains(base) || base == "name" && $0.contains("named") }) else { return nil }
    return concept
  }

  private static func reduced(
    _ concepts: [String], hasRecipient: Bool, before rest: ArraySlice<Piece>
  ) -> String? {
    let isDecided = rest.contains { $0.concepts.contains("decision") }
    switch concepts {
    case []: return hasRecipient ? Heading.Part.recipient : nil
    case ["award"] where hasRecipient: return Heading.Part.recipient
    case ["named"]: return hasRecipient ? "name" : "named"
    case ["named", "kind"], ["name", "kind"], ["named", "name"]: return "name"
    case ["named", "award"], ["named", "decision"]: return nil
    case ["number", "decision"], ["decision", "number"]: return "decision.number"
    case ["day", "decision"], ["decision", "day"]: return "decision.date"
    case ["number"]: return isDecided ? "decision.number" : "number"
    case ["day"]: return isDecided ? "decision.date" : "day"
    case ["decision"]: return "decision.number"
    case ["name"], ["kind"]: return concepts[0]
    case ["sex", Heading.Part.male]: return Heading.Part.male
    case ["sex", Heading.Part.female]: return Heading.Part.female
    case ["birth", Heading.Part.male], ["birth", Heading.Part.female]: return concepts[1]
    default: break
    }
    if concepts.first == "named", Set(concepts.dropFirst()) == ["unit"] { return "unit" }
    if hasRecipient, !["unit", "position"].contains(concepts[0]) { return nil }
    return Set(concepts).count == 1 ? concepts[0] : nil
  }

  /// What the pieces are together: the same, alternatives for a name, or several fields in this order.
  private static func joined(_ given: [String], isNamed: Bool, isLoneWord: Bool) -> Heading? {
    var concepts = given
    if concepts.contains("decision.date"), let number = concepts.firstIndex(of: "number") {
      concepts[number] = "decision.number"
    }
    if concepts.first == "decision.number", concepts.dropFirst() == ["day"] { concepts[1] = "decision.date" }
    if concepts == ["named"] { return Heading(fields: [Heading.Part.given], sureness: .likely, isNamed: true) }
    // “Tên đơn vị, cá nhân”, “Họ tên cá nhân, tập thể”: whoever of them it is, it is a name.
    let recipient = Heading.Part.recipient
    let isName = concepts.contains("name") || concepts.contains(recipient)
    if isName, concepts.contains(recipient) || concepts.contains("named") {
      if isLoneWord { return Heading(fields: [recipient], sureness: .guess) }
      let isAnyBody = isNamed || !concepts.contains("name")
      concepts.removeAll { $0 == recipient || $0 == "named" || $0 == "unit" && isAnyBody }
      if !concepts.contains("name") { concepts.insert("name", at: 0) }
    }
    if Set(concepts) == [Heading.Part.male, Heading.Part.female] { concepts = ["sex"] }
    if Set(concepts) == ["sex", Heading.Part.male, Heading.Part.female] { concepts = ["sex"] }
    if concepts.count > 1, Set(concepts) == ["award", "kind"] { return nil }
    return Set(concepts).count == concepts.count && isSound(concepts)
      ? Heading(fields: concepts, sureness: .likely, isNamed: isNamed) : nil
  }

  /// Which fields may share a column: those that cells write one behind the other.
  private static let neighbours: [Set<String>] = [
    ["honorific", "name"], ["position", "unit"], ["decision.number", "decision.date"],
    ["name", "position"], ["name", "position", "unit"], ["name", "birth"], ["honorific", "name", "position", "unit"],
    ["honorific", "name", "position"], ["unit", "address"],
  ]

  private static func isSound(_ concepts: [String]) -> Bool {
    if concepts.count == 1 { return Field.named(concepts[0]) != nil || Heading.Part.all.contains(concepts[0]) }
    return neighbours.contains(Set(concepts))
  }
}
