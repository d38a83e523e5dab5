import Findings

/// Writes one file of many recipients' pages as they come; memory does not grow with the pages.
public final class MergedWriter {
  private let assembly: DocumentAssembly
  private let asSections: Bool

  /// - Parameters:
  ///   - asSections: whether every appended part becomes a section of its own in the document's structure, as
  ///     certificates of many people do; a booklet in parts stays one document.
  ///   - sink: takes the bytes as they are ready.
  public init(
    run: ImprintRun, information: DocumentInformation, asSections: Bool = true, sink: @escaping ByteSink
  ) {
    assembly = DocumentAssembly(run: run, information: information, compressor: Compressor(), sink: sink)
    self.asSections = asSections
  }

  public var pageCount: Int { assembly.pageCount }

  /// Adds pages at the end; the order of calls is the order in the file.
  public func append(_ pages: PreparedPages) throws(Finding) {
    assembly.append(pages, asSection: asSections)
    try assembly.check()
  }

  /// Ends the file, and answers with what only the whole file shows, such as links that lead nowhere.
  public func finish() throws(Finding) -> [Finding] {
    _ = try assembly.finish()
    return assembly.deadLinks
  }
}
