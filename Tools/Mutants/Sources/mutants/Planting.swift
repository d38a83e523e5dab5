import Foundation

/// Writes mutants into a copy of the sources, and what tells which of them is chosen into each target.
struct Planting {
  let sources: URL

  /// Overwrites the files that have mutants, and adds `ChosenMutant.swift` to every target that has any.
  ///
  /// Answers with the lines, from 1, on which each then stands.
  func plant(_ mutants: [Mutant]) throws -> [Int: ClosedRange<Int>] {
    var places: [Int: ClosedRange<Int>] = [:]
    for (file, ones) in Dictionary(grouping: mutants, by: \.file) {
      let url = sources.appending(path: file)
      let old = Array(try Data(contentsOf: url))
      var new: [UInt8] = []
      var done = 0
      var line = 1
      for one in ones.sorted(by: { $0.start < $1.start }) {
        let kept = old[done..<one.start]
        let question = "ChosenMutant.is(\(one.number))"
        let text = Array(one.planted.replacingOccurrences(of: Mutant.question, with: question).utf8)
        line += kept.count { $0 == UInt8(ascii: "\n") }
        let last = line + text.count { $0 == UInt8(ascii: "\n") }
        places[one.number] = line...last
        line = last
        new += kept + text
        done = one.end
      }
      try Data(new + old[done...]).write(to: url)
    }
    for target in Set(mutants.map(\.target)) {
      try Data(Self.chooser.utf8).write(to: sources.appending(path: "\(target)/ChosenMutant.swift"))
    }
    return places
  }

  /// KHEN_MUTANT chooses one; KHEN_MUTANTS_REACHED names a file that takes the numbers of those that a run comes to.
  private static let chooser = """
    import Foundation

    enum ChosenMutant {
      private static let number = getenv("KHEN_MUTANT").flatMap { Int(String(cString: $0)) } ?? -1
      private static let log: Int32 = getenv("KHEN_MUTANTS_REACHED").map { open($0, O_WRONLY | O_APPEND | O_CREAT, 0o644) } ?? -1
      private static let lock = NSLock()
      nonisolated(unsafe) private static var seen: Set<Int> = []

      static func `is`(_ asked: Int) -> Bool {
        if log >= 0 { note(asked) }
        return asked == number
      }

      private static func note(_ asked: Int) {
        lock.lock()
        defer { lock.unlock() }
        guard seen.insert(asked).inserted else { return }
        let line = Array("\\(asked)\\n".utf8)
        _ = write(log, line, line.count)
      }
    }

    """
}
