import Findings

/// Reads any file of rows into tables, its kind told from its content.
public enum TableFile {
  /// The tables of a file, and what was noticed.
  public struct Content: Sendable {
    public var tables: [Table]
    public var findings: [Finding]
    /// The paragraphs around the tables of a letter, which may say how many they are.
    var paragraphs: [(text: String, place: Place)] = []

    init(tables: [Table], findings: [Finding] = []) {
      self.tables = tables
      self.findings = findings
    }
  }

  public static func read(_ input: RecordInput, options: RecordOptions = RecordOptions()) throws(Finding) -> Content {
    let file = FileLook(input: input, bytes: try input.bytes(), limits: options.limits)
    if let foreign = ForeignFile.finding(file) { throw foreign }
    guard let format = RecordFormats.all.first(where: { $0.holds(file) }) else {
      // A broken archive is told apart from one that holds something else.
      if file.isArchive { _ = try Archive(file.bytes, file: input.name, limits: options.limits) }
      throw .unknownKind(input.name)
    }
    return try format.read(file, options: options)
  }
}
