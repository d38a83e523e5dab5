/// A recipient as papers name it: the honorific once, from wherever the sheet says it, and the name without it.
public struct RecipientName: Sendable, Hashable {
  public enum Fault: Sendable, Hashable {
    /// The name began with an honorific.
    case honorificInName
    /// The name and its column have different ones.
    case honorificsContradict(inName: String, inColumn: String)
    /// Neither column, name nor sex says it.
    case noHonorific
  }

  public let honorific: String
  public let name: String
  /// As papers have it: "Bà Tôn Thị Vân", "Phòng Tổng hợp", "Hộ gia đình ông Lê Văn Tám".
  public let full: String
  public let fault: Fault?

  /// - Parameters:
  ///   - honorific: what the sheet has in its column; a rank stays what it is.
  ///   - sex: what the sheet has in its column.
  public init(name text: String, honorific column: String, sex: String, kind: RecipientKind) {
    let own = Self.meansBoth(column) ? "" : Honorific(column)?.text ?? column
    let said = own.isEmpty ? Sex(sex)?.honorific ?? "" : own
    switch kind {
    case .collective:
      name = Self.withoutDoubledKind(text)
      (honorific, full, fault) = ("", name, nil)
    case .household:
      let household = HouseholdName(text, honorific: said)
      (honorific, name, full, fault) = (household.honorific, household.name, household.full, nil)
    case .individual:
      guard let (found, rest) = Honorific.split(text) else {
        (honorific, name) = (said, text)
        full = said.isEmpty ? text : "\(said) \(text)"
        fault = said.isEmpty && !text.isEmpty ? .noHonorific : nil
        return
      }
      name = rest
      let contradicts = Sex(honorific: own).map {
        $0 != Sex(honorific: found.text) && Sex(honorific: found.text) != nil
      }
      honorific = own.isEmpty ? found.text : own
      full = "\(honorific) \(rest)"
      fault = contradicts == true ? .honorificsContradict(inName: found.text, inColumn: own) : .honorificInName
    }
  }

  /// "Ông/Bà", "Ông (Bà)": nobody chose.
  private static func meansBoth(_ text: String) -> Bool {
    let words = text.split { !$0.isLetter }.compactMap { Honorific(String($0))?.text }
    return Set(words).count > 1
  }

  private static func withoutDoubledKind(_ name: String) -> String {
    let words = name.split(separator: " ").map(String.init)
    let key = words.map(VietnameseText.comparisonKey)
    return key.count > 4 && key[0...1] == key[2...3] ? words.dropFirst(2).joined(separator: " ") : name
  }
}
