import Findings
import Vietnamese

/// Reads a file of any known kind into records.
public enum RecordFile {
  /// The records of an input, in the order of its sheets and rows.
  ///
  /// Throws when nothing can be read at all: no file, an unknown kind, no header anywhere, an unclear encoding. Whatever
  /// concerns single columns, rows or cells is a finding of the batch.
  public static func read(
    _ input: RecordInput, options: RecordOptions = RecordOptions()
  ) throws(Finding) -> RecordBatch {
    var reading = FileReading(options: options)
    if var large = try LargeText.open(input, options: options) {
      try reading.read(large.head) { () throws(Finding) in try large.rest.next() }
    } else {
      var content = try TableFile.read(input, options: options)
      reading.begin(with: content)
      while !content.tables.isEmpty {
        try reading.read(LegacyLetters.decoded(content.tables.removeFirst(), forced: options.encoding))
      }
    }
    return try reading.finish(input)
  }

  /// Whether a file is large enough that it is read piece by piece, rather than whole.
  public static func isReadInPieces(_ path: String) -> Bool { LargeText.isLarge(path) }

  /// Refuses a file that is larger than any that is read, before anything looks through it.
  public static func refuseEndless(_ path: String) throws(Finding) {
    guard LargeText.isEndless(path) else { return }
    throw .tooLarge(path)
  }
}
