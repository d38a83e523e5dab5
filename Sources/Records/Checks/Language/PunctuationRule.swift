import Findings
import Vietnamese

/// Marks are paired, single, and not left over at an end.
enum PunctuationRule {
  static func findings(in text: String, as sort: SpellingReview.Sort) -> [Finding] {
    var slips: [(written: String, words: Words)] = []
    for (open, close) in [("“", "”"), ("(", ")"), ("[", "]"), ("«", "»")] where isUnpaired(text, open, close) {
      slips.append(
        (open + close, Words(vi: "Dấu \(open) \(close) không khép.", en: "The marks \(open) \(close) are not paired.")))
    }
    if text.count(where: { $0 == "\"" }) % 2 == 1 {
      slips.append(("\"", Words(vi: "Dấu ngoặc kép không khép.", en: "A quotation mark is not closed.")))
    }
    if let run = doubled(text) {
      slips.append((run, Words(vi: "Dấu câu lặp: “\(run)”.", en: "Marks are doubled: “\(run)”.")))
    }
    if let last = text.last, ",;:-–/&+".contains(last) {
      slips.append((String(last), Words(vi: "Dấu “\(last)” thừa ở cuối.", en: "A mark “\(last)” is left at the end.")))
    }
    if let first = text.first, ",;:.-–/&+)".contains(first) {
      slips.append(
        (String(first), Words(vi: "Dấu “\(first)” thừa ở đầu.", en: "A mark “\(first)” is left at the beginning.")))
    }
    if let found = text.firstMatch(of: /\s[,;.:](?![.\d])/) {
      let mark = String(found.output.dropFirst())
      slips.append((" " + mark, Words(vi: "Có dấu cách trước dấu “\(mark)”.", en: "A space stands before “\(mark)”.")))
    }
    if let found = text.firstMatch(of: /\p{Ll}[,;]\p{L}/) {
      let run = String(found.output)
      slips.append((run, Words(vi: "Thiếu dấu cách sau dấu câu: “\(run)”.", en: "A space is missing: “\(run)”.")))
    }
    return slips.map { slip in
      Finding(
        .strayMarks, slip.words, hint: Words(vi: "Sửa dấu câu trong ô.", en: "Mend the marks in the cell."),
        value: slip.written)
    }
  }

  /// Whether a pair of marks closes more often than it opens, or the other way round.
  private static func isUnpaired(_ text: String, _ open: String, _ close: String) -> Bool {
    guard text.contains(open) || text.contains(close) else { return false }
    var depth = 0
    var previous: Character = " "
    for character in text {
      defer { previous = character }
      if String(character) == open { depth += 1 }
      guard String(character) == close else { continue }
      // "a) …; b) …" numbers points.
      if close == ")", depth == 0, previous.isLetter || previous.isNumber, isPoint(text) { continue }
      depth -= 1
      if depth < 0 { return true }
    }
    return depth != 0
  }

  private static func isPoint(_ text: String) -> Bool { text.contains(/(^|[\s;:.])[a-zđ\d]{1,2}\)/) }

  /// Two marks side by side, but for the dots of an ellipsis.
  private static func doubled(_ text: String) -> String? {
    for found in text.matches(of: /[.,;:]{2,}/) {
      let run = String(found.output)
      if run == "..." || run == ".," || run == ".;" { continue }
      return run
    }
    return nil
  }
}
