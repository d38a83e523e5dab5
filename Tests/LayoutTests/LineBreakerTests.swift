import Drawing
import Foundation
import Testing
import Vietnamese

@testable import Layout

@Suite("Lines of a text")
struct LineBreakerTests {
  /// Pieces of which each is as wide as it has letters, with spaces of one.
  private func pieces(_ text: String) -> Pieces {
    let words = text.split(separator: " ")
    var ranges: [Range<Int>] = []
    var start = 0
    for word in words {
      ranges.append(start..<start + word.utf8.count)
      start += word.utf8.count + 1
    }
    return Pieces(
      widths: words.map { Double($0.count) }, spaces: words.map { _ in 1 },
      rules: LineBreakRules(text: text, pieces: ranges))
  }

  private func lines(_ text: String, _ width: Double, _ method: Style.Breaking) -> [String]? {
    let pieces = pieces(text)
    let words = text.split(separator: " ")
    return LineBreaker(pieces, width: width, strictness: .wholes).lines(method)?.map {
      words[$0].joined(separator: " ")
    }
  }

  @Test("Greedy lines are as full as they can be")
  func greedy() {
    #expect(lines("aa bb cc dd ee", 8, .greedy) == ["aa bb cc", "dd ee"])
    #expect(lines("aa bb cc dd", 8, .greedy) == ["aa bb cc", "dd"])
  }

  @Test("Balanced lines leave no lonely syllable")
  func balanced() {
    #expect(lines("aa bb cc dd", 8, .balanced) == ["aa bb", "cc dd"])
  }

  @Test("Balanced lines break after a comma where it costs little evenness")
  func sense() {
    #expect(
      lines("có thành tích tốt, góp phần vào kết quả", 30, .balanced) == ["có thành tích tốt,", "góp phần vào kết quả"])
  }

  @Test("What is too wide and may not be broken makes no lines")
  func tooWide() {
    #expect(lines("tại Hà Nội", 5, .greedy) == nil)
    #expect(lines("tại Hà Nội", 6, .greedy) == ["tại", "Hà Nội"])
  }

  @Test("A date stays whole where a line can hold it, and is parted between its members where not")
  func dates() {
    #expect(lines("ký ngày 05 tháng 01 năm 2026", 25, .greedy) == ["ký", "ngày 05 tháng 01 năm 2026"])
    #expect(lines("ký ngày 05 tháng 01 năm 2026", 17, .greedy) == ["ký ngày 05", "tháng 01 năm 2026"])
  }

  @Test("The optimum looks at the whole paragraph")
  func optimum() throws {
    let text = "aaa bb cc ddddd"
    let breaker = LineBreaker(pieces(text), width: 6, strictness: .wholes)
    let greedy = try #require(breaker.lines(.greedy))
    let optimum = try #require(breaker.lines(.optimum))
    #expect(breaker.badness(of: optimum) <= breaker.badness(of: greedy))
  }

  @Test("A wider column never takes more lines")
  func wider() throws {
    var random = RandomText(seed: 5)
    let typesetter = try Bench.typesetter()
    for _ in 0..<30 {
      let shaped = try typesetter.shape(
        StyledText([
          .init(random.citation(words: 10 + random.next(below: 60)), .init(family: "TeX Gyre Termes", size: 14))
        ]))
      let rules = LineBreakRules(text: shaped.text, pieces: shaped.segments.map { $0.start..<$0.end })
      let pieces = Pieces(shaped, rules: rules)
      for method in Style.Breaking.allCases {
        var fewest = 10_000
        for width in stride(from: 120.0, to: 700, by: 23) {
          let lines = LineBreaker(pieces, width: width, strictness: .bonds).lines(method)
          guard let count = lines?.count else { continue }
          // Spaces that shrink may save the optimum a line that a little more width then needs again.
          #expect(count <= fewest + (method == .optimum ? 1 : 0), "\(method) \(width): \(shaped.text)")
          fewest = min(fewest, count)
        }
      }
    }
  }

  /// What a corpus of citations comes to, broken in several widths.
  struct Tally {
    var texts = 0
    var lonely = (greedy: 0, balanced: 0)
    var spread = (greedy: 0.0, balanced: 0.0)
    var against = (greedy: 0, balanced: 0)
    var badness = (greedy: 0.0, optimum: 0.0)
    var paragraphs = 0
  }

  @Test("Over a corpus, balanced is never worse than greedy, nor the optimum")
  func corpus() throws {
    let texts = try String(contentsOfFile: Bench.fixtures + "/citations.txt", encoding: .utf8)
      .split(separator: "\n").map(String.init)
    let typesetter = try Bench.typesetter()
    var tally = Tally()
    for text in texts {
      let shaped = try typesetter.shape(StyledText([.init(text, .init(family: "TeX Gyre Termes", size: 16))]))
      let rules = LineBreakRules(text: shaped.text, pieces: shaped.segments.map { $0.start..<$0.end })
      let pieces = Pieces(shaped, rules: rules)
      for millimetres in stride(from: 90.0, through: 220, by: 10) {
        let breaker = LineBreaker(pieces, width: .millimetres(millimetres), strictness: .wholes)
        guard let greedy = breaker.lines(.greedy), greedy.count > 1, let balanced = breaker.lines(.balanced),
          let optimum = breaker.lines(.optimum)
        else { continue }
        let (plain, even) = (LineQuality(greedy, of: pieces), LineQuality(balanced, of: pieces))
        #expect(even.isNoWorse(than: plain), "\(millimetres) mm: \(text)")
        #expect(breaker.badness(of: optimum) <= breaker.badness(of: greedy), "\(millimetres) mm: \(text)")
        tally.texts += 1
        tally.lonely.greedy += plain.isLonely ? 1 : 0
        tally.lonely.balanced += even.isLonely ? 1 : 0
        tally.spread.greedy += plain.spread / .millimetres(millimetres)
        tally.spread.balanced += even.spread / .millimetres(millimetres)
        tally.against.greedy += greedy.dropLast().filter { rules.penalties[$0.upperBound - 1] > 0.5 }.count
        tally.against.balanced += balanced.dropLast().filter { rules.penalties[$0.upperBound - 1] > 0.5 }.count
        tally.badness.greedy += breaker.badness(of: greedy)
        tally.badness.optimum += breaker.badness(of: optimum)
      }
    }
    #expect(tally.texts > 500)
    try record(tally)
  }

  /// The numbers as the docs have them; KHEN_WRITE_DOCS writes them anew.
  private func record(_ tally: Tally) throws {
    let count = Double(tally.texts)
    func percent(_ share: Double) -> String { "\(Double(Int(share * 1000 / count + 0.5)) / 10) %" }
    let table = """
      | over \(tally.texts) settings | greedy | balanced |
      |---|---|---|
      | a lonely syllable on the last line | \(tally.lonely.greedy) | \(tally.lonely.balanced) |
      | widest line less narrowest, mean, of the column | \(percent(tally.spread.greedy)) | \
      \(percent(tally.spread.balanced)) |
      | lines that end against the sense | \(tally.against.greedy) | \(tally.against.balanced) |

      | over the same settings, justified | greedy | optimum |
      |---|---|---|
      | badness of a paragraph, mean | \(Int(tally.badness.greedy / count)) | \(Int(tally.badness.optimum / count)) |

      """
    let file = Bench.root + "docs/typography.md"
    let docs = try String(contentsOfFile: file, encoding: .utf8)
    let marks = ("<!-- numbers of the corpus -->\n", "<!-- end of the numbers -->")
    let head = try #require(docs.range(of: marks.0)).upperBound
    let tail = try #require(docs.range(of: marks.1)).lowerBound
    if ProcessInfo.processInfo.environment["KHEN_WRITE_DOCS"] != nil {
      let text = docs[..<head] + table + docs[tail...]
      try String(text).write(toFile: file, atomically: true, encoding: .utf8)
    } else {
      #expect(String(docs[head..<tail]) == table)
    }
  }
}
