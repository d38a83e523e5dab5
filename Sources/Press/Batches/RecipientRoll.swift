/// The recipients of a ceremony in the order of calling, each made anew where it is looked up.
struct RecipientRoll: RandomAccessCollection, Sendable {
  private let recipient: @Sendable (Int) -> Recipient
  private let fileName: @Sendable (Int) -> String
  let endIndex: Int

  var startIndex: Int { 0 }

  /// - Parameters:
  ///   - recipient: the recipient at a position, counted from 0.
  ///   - fileName: the name of the same recipient's file, without a look at its record.
  init(count: Int, recipient: @escaping @Sendable (Int) -> Recipient, fileName: @escaping @Sendable (Int) -> String) {
    endIndex = count
    self.recipient = recipient
    self.fileName = fileName
  }

  init(_ recipients: [Recipient]) {
    self.init(count: recipients.count) {
      recipients[$0]
    } fileName: {
      recipients[$0].fileName
    }
  }

  subscript(position: Int) -> Recipient { recipient(position) }

  /// The name of a recipient's file, with its ending.
  func fileName(at position: Int) -> String { fileName(position) }
}
