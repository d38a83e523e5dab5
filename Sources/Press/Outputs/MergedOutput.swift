import Findings

/// The merged file while it is written: it has no name yet, and its sum and length grow with it.
final class MergedOutput<Merging: MergedFile> {
  private let folder: OutputFolder
  private let stream: Stream
  private var merging: Merging
  private(set) var pageCount = 0
  /// What only the whole file shows, once it is finished.
  private(set) var findings: [Finding] = []

  /// Where the bytes go.
  private final class Stream {
    let file: UnnamedFile
    var digester: Digester? = Digester()
    var length = 0

    init(_ file: UnnamedFile) { self.file = file }

    func append(_ bytes: [UInt8]) throws(Finding) {
      try file.append(bytes)
      digester?.add(bytes)
      length += bytes.count
    }
  }

  /// The ticket by which the file is told from the single ones.
  private static var ticket: Int { -2 }

  init<Maker: CertificateMaker>(in folder: OutputFolder, of maker: Maker) throws(Finding)
  where Maker.Merging == Merging {
    self.folder = folder
    let stream = Stream(try folder.begin(ticket: Self.ticket))
    self.stream = stream
    merging = try maker.merge { bytes throws(Finding) in try stream.append(bytes) }
  }

  func append(_ sheet: Merging.Sheet, pageCount: Int, of recipient: Recipient) throws(Finding) {
    try merging.append(sheet, of: recipient)
    self.pageCount += pageCount
  }

  /// Ends the file and gives it its name, once `note` has told of it.
  func finish(note: (WrittenPaper) throws(Finding) -> Void) throws(Finding) -> RunHistory.Merged {
    findings = try merging.finish()
    try stream.file.flush()
    let digester = stream.digester.take()
    let sum = digester?.finish().description ?? ""
    try note(WrittenPaper(name: RunHistory.mergedName, sum: sum))
    try folder.rename(stream.file.name, to: RunHistory.mergedName)
    try folder.flush()
    return RunHistory.Merged(length: stream.length, sum: sum, pageCount: pageCount)
  }

  /// Leaves no trace of the file.
  func abandon() { folder.remove(stream.file.name) }
}
