/// A slip that can be planted at one place of one file.
struct Mutant: Codable {
  static let question = "⟨chosen⟩"

  enum Rule: String, Codable, CaseIterable {
    case comparison, arithmetic, bound, condition, connective, statement, branch, element, constant, text
  }

  /// Its number, by which the environment chooses it; given when it is planted.
  var number = -1
  /// Relative to the folder of the sources, as `Records/Tables/HeaderRow.swift`.
  let file: String
  /// Its first line, from 1.
  let line: Int
  let rule: Rule
  /// What stands there, and what stands there instead, each on one line.
  let original: String
  let slip: String
  /// UTF-8 offsets in the file.
  let start: Int
  let end: Int
  /// What is written between the offsets; `question` stands for whether the mutant is chosen.
  let planted: String

  var target: String { String(file.prefix { $0 != "/" }) }

  func overlaps(_ other: Mutant) -> Bool { file == other.file && start < other.end && other.start < end }
}
