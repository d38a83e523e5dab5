import Findings
import Foundation
import Locks

/// A large delimited text in UTF-8, whose rows are read one by one so that memory does not grow with them.
struct LargeText {
  /// The rows in which a header is looked for.
  let head: Table
  /// Gives the rows behind them.
  var rest: DelimitedReader

  /// Bytes from which on a text counts as large; smaller ones are read whole.
  static let least = 8 << 20
  private static let most = 400 << 20

  /// Opens an input; nothing where it is not large, or where its letters are not Unicode and it has to be read whole.
  ///
  /// The text is read through once beforehand, for what its letters are shows only at its end.
  static func open(_ input: RecordInput, options: RecordOptions) throws(Finding) -> LargeText? {
    guard let path = input.path, ["csv", "tsv", "tab", "txt"].contains(input.ending), options.encoding == nil,
      isLarge(path)
    else { return nil }
    guard !isEndless(path) else { throw .tooLarge(input.name) }
    // Each look goes through all of it, so both are taken at the same time.
    let looks = Stretches(of: 2, length: 1).map { look -> Result<Bool, Finding> in
      do throws(Finding) {
        return .success(look.lowerBound == 0 ? try isUnicode(path) : try isPlain(path, input, options))
      } catch {
        return .failure(error)
      }
    }
    guard try looks[0].get(), try looks[1].get() else { return nil }
    var rest = try reader(path, input, options)
    var head = Table(file: input.name, name: nil, addressing: .lines)
    try rest.read(into: &head, count: DelimitedReader.headRows)
    return LargeText(head: head, rest: rest)
  }

  static func isEndless(_ path: String) -> Bool { size(of: path) > most }

  static func isLarge(_ path: String) -> Bool { size(of: path) >= least }

  private static func size(of path: String) -> Int {
    (try? FileManager.default.attributesOfItem(atPath: path))?[.size] as? Int ?? 0
  }

  private static func reader(
    _ path: String, _ input: RecordInput, _ options: RecordOptions
  ) throws(Finding) -> DelimitedReader {
    try DelimitedReader(
      ByteSource(file: path), file: input.name, prefersTabs: input.ending == "tsv" || input.ending == "tab",
      limits: options.limits)
  }

  /// Whether all bytes are UTF-8 without zeros and without letters that were lost before.
  private static func isUnicode(_ path: String) throws(Finding) -> Bool {
    let source = try ByteSource(file: path)
    var rest: [UInt8] = []
    while let piece = try source.next() {
      rest += piece
      // A letter may go on in the next piece: the last few bytes wait for it.
      let end = rest.indices.suffix(4).last { rest[$0] < 0x80 || rest[$0] >= 0xC0 } ?? rest.endIndex
      guard let text = String(validating: rest[..<end], as: UTF8.self) else { return false }
      if text.utf8.contains(0) || text.unicodeScalars.contains("\u{FFFD}") { return false }
      rest.removeFirst(end)
    }
    return String(validating: rest, as: UTF8.self) != nil
  }

  /// Whether no column holds letters of a legacy font.
  private static func isPlain(
    _ path: String, _ input: RecordInput, _ options: RecordOptions
  ) throws(Finding) -> Bool {
    var reader = try reader(path, input, options)
    var samples = LegacyLetters.Samples()
    while let row = try reader.next() { samples.add(row) }
    return samples.encodings(forced: nil).isEmpty
  }
}
