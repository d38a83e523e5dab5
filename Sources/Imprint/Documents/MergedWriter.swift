import Findings

/// Writes one file of many recipients' pages as they come; memory does not grow with the pages.
public final class MergedWriter {
  private let assembly: DocumentAssembly
  private let asSections: Bool
  private let identity: Identity?
  /// What a later run needs to mend the file; there once it has ended, and not where it cannot be mended.
  public private(set) var index: MergedIndex?

  /// - Parameters:
  ///   - asSections: whether every appended part becomes a section of its own in the document's structure, as
  ///     certificates of many people do; a booklet in parts stays one document.
  ///   - sink: takes the bytes as they are ready.
  public convenience init(
    run: ImprintRun, information: DocumentInformation, asSections: Bool = true, sink: @escaping ByteSink
  ) {
    self.init(
      run: run, information: information, asSections: asSections, entriesPerSection: ObjectWriter.entriesPerSection,
      sink: sink)
  }

  /// - Parameter entriesPerSection: how many objects a section of the cross-reference tells of in a file of sections.
  init(
    run: ImprintRun, information: DocumentInformation, asSections: Bool, entriesPerSection: Int,
    sink: @escaping ByteSink
  ) {
    assembly = DocumentAssembly(
      run: run, information: information, compressor: Compressor(), sink: sink,
      inSheaves: asSections ? entriesPerSection : nil)
    identity = asSections ? run.identity(entriesPerSection: entriesPerSection) : nil
    self.asSections = asSections
  }

  public var pageCount: Int { assembly.pageCount }

  /// Adds pages at the end; the order of calls is the order in the file.
  public func append(_ pages: PreparedPages) throws(Finding) {
    if asSections {
      assembly.append(toSheaf: pages)
    } else {
      assembly.append(pages, asSection: false)
    }
    try assembly.check()
  }

  /// Ends the file, and answers with what only the whole file shows, such as links that lead nowhere.
  public func finish() throws(Finding) -> [Finding] {
    if let identity {
      index = try assembly.finishSheaves(identity: identity)
    } else {
      _ = try assembly.finish()
    }
    return assembly.deadLinks
  }
}
