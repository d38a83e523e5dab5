/// The recipients of a ceremony in the order of calling, each made anew where it is looked up.
struct RecipientRoll: RandomAccessCollection, Sendable {
  private let recipient: @Sendable (Int) -> Recipient
  let endIndex: Int

  var startIndex: Int { 0 }

  /// - Parameter recipient: the recipient at a position, counted from 0.
  init(count: Int, recipient: @escaping @Sendable (Int) -> Recipient) {
    endIndex = count
    self.recipient = recipient
  }

  init(_ recipients: [Recipient]) {
    self.init(count: recipients.count) { recipients[$0] }
  }

  subscript(position: Int) -> Recipient { recipient(position) }
}
