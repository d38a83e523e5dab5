import CUnix
import Findings
import Foundation

/// The files that a command reads and those that it is to write, held against one another before anything is written.
public struct WrittenFiles: Sendable {
  public var inputs: [String]
  public var outputs: [String]

  public init(inputs: [String], outputs: [String]) {
    self.inputs = inputs
    self.outputs = outputs
  }

  /// Throws where an output is an input, by whatever name or link, or where two outputs are one.
  public func check() throws(Finding) {
    let read = Dictionary(inputs.flatMap { path in Self.marks(of: path).map { ($0, path) } }) { first, _ in first }
    var written: [Mark: String] = [:]
    for output in outputs {
      for mark in Self.marks(of: output) {
        if let input = read[mark] { throw .inputIsOutput(input) }
        if let other = written[mark] { throw Self.twice(other, output) }
      }
      for mark in Self.marks(of: output) { written[mark] = output }
    }
  }

  /// By what a file is known: where it lies, or where its name would lie.
  private enum Mark: Hashable {
    case file(device: UInt64, number: UInt64)
    /// Some disks take names that differ in case or in how accents are composed for one.
    case name(folder: String, name: String)
  }

  private static func marks(of path: String) -> [Mark] {
    var marks: [Mark] = []
    for follows in [true, false] {
      var status = stat()
      let isKnown = follows ? stat(path, &status) == 0 : lstat(path, &status) == 0
      if isKnown { marks.append(.file(device: UInt64(status.st_dev), number: UInt64(status.st_ino))) }
    }
    let folder = PathText.folder(of: path)
    let place = folder.isEmpty ? "." : folder
    var real = PathText.absolute(place)
    if let resolved = realpath(place, nil) {
      real = String(cString: resolved)
      free(resolved)
    }
    let name = PathText.last(of: path).precomposedStringWithCanonicalMapping.lowercased()
    marks.append(.name(folder: real.precomposedStringWithCanonicalMapping.lowercased(), name: name))
    return marks
  }

  private static func twice(_ first: String, _ second: String) -> Finding {
    Finding(
      .outputsOfOneName,
      Words(
        vi: "“\(first)” và “\(second)” là cùng một tệp kết quả, nên một trong hai sẽ mất.",
        en: "“\(first)” and “\(second)” are one output, so that one of the two would be lost."),
      at: Place(second),
      hint: Words(
        vi: "Ghi vào hai thư mục khác nhau, hoặc đổi tên tệp đầu vào.",
        en: "Write into two folders, or rename an input."))
  }
}
