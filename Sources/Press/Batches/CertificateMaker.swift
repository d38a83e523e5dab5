import Drawing
import Findings

/// What makes certificates: layouts to pages, pages to the bytes of files.
protocol CertificateMaker: Sendable {
  /// The pages of one certificate, ready to be put into the merged file.
  associatedtype Sheet: Sendable
  /// What one thread works with.
  associatedtype Worker
  associatedtype Merging: MergedFile where Merging.Sheet == Sheet

  func worker() throws(Finding) -> Worker
  /// - Parameter isStanding: told the key of a file before it is made; where it answers yes, it need not be made.
  func press(
    _ recipient: Recipient, wants: PressedParts, unless isStanding: (String) -> Bool, with worker: Worker
  ) -> Pressed<Sheet>
  /// Begins the merged file, whose bytes go to the sink in their order.
  func merge(into sink: @escaping ([UInt8]) throws(Finding) -> Void) throws(Finding) -> Merging
}

/// The merged file, written page by page.
protocol MergedFile {
  associatedtype Sheet
  mutating func append(_ sheet: Sheet, of recipient: Recipient) throws(Finding)
  /// Ends the file, and answers with what only the whole file shows.
  mutating func finish() throws(Finding) -> [Finding]
}

/// What is wanted of a certificate.
struct PressedParts: OptionSet, Sendable {
  let rawValue: Int
  static let file = PressedParts(rawValue: 1)
  static let sheet = PressedParts(rawValue: 2)
}

/// A certificate as a worker hands it over.
struct Pressed<Sheet: Sendable>: Sendable {
  /// An error among them means that the certificate is refused.
  var findings: [Finding] = []
  var fits: [FitReport] = []
  var pageCount = 0
  /// The pages for the merged file, where they are wanted.
  var sheet: Sheet?
  /// The sum of what is drawn and said in the certificate's own file, where that is wanted.
  var key = ""
  /// The bytes of the certificate's own file, where they are wanted and do not stand already.
  var file: [UInt8]?
}
