import Foundation
import SwiftOperators
import SwiftParser
import SwiftSyntax

/// `mutants find SOURCES SEED COUNT` prints chosen mutants as JSON; `mutants plant SOURCES` plants those that it
/// reads, and prints on which lines each then stands.
@main
enum Main {
  static func main() throws {
    let arguments = CommandLine.arguments.dropFirst()
    switch (arguments.first, arguments.count) {
    case ("find", 4):
      guard let seed = UInt64(arguments[3]), let count = Int(arguments[4]) else { return usage() }
      var choice = Choice(from: try all(in: URL(filePath: arguments[2])), seed: seed)
      choice.take(count)
      FileHandle.standardOutput.write(try JSONEncoder().encode(choice.chosen))
    case ("plant", 2):
      let mutants = try JSONDecoder().decode([Mutant].self, from: FileHandle.standardInput.readDataToEndOfFile())
      let places = try Planting(sources: URL(filePath: arguments[2])).plant(mutants)
      for (number, lines) in places.sorted(by: { $0.key < $1.key }) {
        print(number, lines.lowerBound, lines.upperBound)
      }
    default: usage()
    }
  }

  private static func usage() {
    let words = "usage: mutants find SOURCES SEED COUNT | mutants plant SOURCES < MUTANTS\n"
    FileHandle.standardError.write(Data(words.utf8))
    exit(64)
  }

  /// Every mutant of all Swift files below a folder, files in their order.
  private static func all(in sources: URL) throws -> [Mutant] {
    let names = try FileManager.default.subpathsOfDirectory(atPath: sources.path).filter { $0.hasSuffix(".swift") }
    return try names.sorted().flatMap { name in
      let text = try String(contentsOf: sources.appending(path: name), encoding: .utf8)
      let tree = Parser.parse(source: text)
      let folded = OperatorTable.standardOperators.foldAll(tree) { _ in }
      let finder = SiteFinder(file: name, lines: SourceLocationConverter(fileName: name, tree: folded))
      finder.walk(folded)
      return finder.mutants
    }
  }
}
