/// A title or a form of commendation of the catalogue.
public struct Award: Sendable, Hashable, Identifiable {
  /// Whether it is a title that is won (danh hiệu) or a form that is given (hình thức).
  public enum Nature: String, Sendable, Hashable { case title, form }

  /// Whose signature it bears.
  public enum Signer: String, Sendable, Hashable {
    /// The President of the State.
    case president
    /// The Prime Minister or the Government.
    case primeMinister = "prime-minister"
    /// A minister, or the chairman of the People's Committee of a province or city.
    case minister
    /// The head of the body itself, such as the director of a department.
    case head
    /// A union, a Party body or a school, by rules of its own.
    case own
  }

  /// The stable name, such as `giay-khen`.
  public let id: String
  /// The name as decisions write it, with its quotation marks where it has them.
  public let title: String
  /// Other ways in which sheets write it.
  public let aliases: [String]
  public let nature: Nature
  public let kinds: [RecipientKind]
  public let signer: Signer
  /// Where the facts stand.
  public let source: String
  /// Whether name, kinds and signer were read in the text of the source.
  public let isVerified: Bool
  /// Whether the law's rule about who gives it was read; else it is use.
  public var isLevelRead = true

  /// The place in the catalogue, the highest award having 0; lists and stages call them in this order.
  public var rank: Int { AwardCatalogue.all.firstIndex { $0.id == id } ?? AwardCatalogue.all.count }

  /// The title without its quotation marks.
  public var plainTitle: String { title.filter { !"“”\"".contains($0) } }
}
