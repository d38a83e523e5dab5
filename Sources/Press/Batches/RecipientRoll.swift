/// The recipients of a ceremony in the order of calling, each made anew where it is looked up.
struct RecipientRoll: RandomAccessCollection, Sendable {
  /// What is known of a recipient without looking at its record.
  struct Card: Sendable {
    /// The sum of everything that the certificate depends on.
    var key: String
    /// The name of the certificate's file, with its ending.
    var fileName: String
  }

  private let recipient: @Sendable (Int) -> Recipient
  private let card: @Sendable (Int) -> Card
  let endIndex: Int

  var startIndex: Int { 0 }

  /// - Parameters:
  ///   - recipient: the recipient at a position, counted from 0.
  ///   - card: the same recipient's card.
  init(count: Int, recipient: @escaping @Sendable (Int) -> Recipient, card: @escaping @Sendable (Int) -> Card) {
    endIndex = count
    self.recipient = recipient
    self.card = card
  }

  init(_ recipients: [Recipient]) {
    self.init(count: recipients.count) {
      recipients[$0]
    } card: {
      Card(key: recipients[$0].key, fileName: recipients[$0].fileName)
    }
  }

  subscript(position: Int) -> Recipient { recipient(position) }

  func card(at position: Int) -> Card { card(position) }
}
