import Drawing
import Findings
import Foundation
import Geometry
import Layout
import Vietnamese

@testable import Booklet

/// A source of chance that is the same each time.
struct Chance: RandomNumberGenerator {
  private var state: UInt64
  init(_ seed: Int) { state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 &+ 1 }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

struct NoFields: Scope {
  func value(of field: String) -> FieldValue? { nil }
  func list(of name: String) -> [any Scope]? { nil }
}

/// Booklets of random length, and what stands in them.
enum RandomBooklets {
  /// Seeds for the tests of pages; `KHEN_RANDOM_BOOKLETS` asks for more.
  static let seeds = 0..<(ProcessInfo.processInfo.environment["KHEN_RANDOM_BOOKLETS"].flatMap(Int.init) ?? 16)

  static let syllables = [
    "thi", "đua", "khen", "thưởng", "nghiệp", "công", "thương", "xuất", "khẩu", "Nguyễn", "Ấn", "đổi", "mới", "kỹ",
    "thuật", "sáng", "kiến", "lao", "động", "giỏi", "quản", "lý", "bàn", "tay", "vàng", "nghề", "làng", "phố", "Ẫm",
    "năm", "người", "hàng", "chợ", "tuần", "chuyển",
  ]

  /// Words that are all different, so that one lost or doubled is seen.
  static func words(_ count: Int, from number: inout Int, _ chance: inout Chance) -> String {
    (0..<count).map { _ in
      number += 1
      return syllables.randomElement(using: &chance)! + "x\(number)"
    }.joined(separator: " ")
  }

  /// The numbers that such words bear, in their order.
  static func numbers(in text: String) -> [Int] {
    text.split(whereSeparator: { !$0.isLetter && !$0.isNumber }).compactMap { word in
      word.lastIndex(of: "x").flatMap { Int(word[word.index(after: $0)...]) }
    }
  }

  /// Markdown of headings, paragraphs, lists, tables and footnotes; every word of it is unlike the others.
  static func markdown(_ chance: inout Chance) -> String {
    var number = 0
    var text = ""
    var notes = ""
    var noteCount = 0
    for _ in 0..<Int.random(in: 3...40, using: &chance) {
      switch Int.random(in: 0...9, using: &chance) {
      case 0: text += "# " + words(3, from: &number, &chance) + "\n\n"
      case 1: text += "## " + words(5, from: &number, &chance) + "\n\n"
      case 2:
        for _ in 0..<4 { text += "- " + words(Int.random(in: 3...25, using: &chance), from: &number, &chance) + "\n" }
        text += "\n"
      case 3:
        text += "| a | b |\n|---|--:|\n"
        for _ in 0..<Int.random(in: 1...30, using: &chance) {
          text += "| \(words(4, from: &number, &chance)) | \(words(1, from: &number, &chance)) |\n"
        }
        text += "\n"
      case 4:
        noteCount += 1
        text += words(20, from: &number, &chance) + ".[^\(noteCount)] " + words(30, from: &number, &chance) + "\n\n"
        notes += "[^\(noteCount)]: " + words(15, from: &number, &chance) + "\n\n"
      default: text += words(Int.random(in: 1...180, using: &chance), from: &number, &chance) + "\n\n"
      }
    }
    return text + notes
  }

  static func honoured(_ count: Int, _ chance: inout Chance) -> [Honoured] {
    let awards = ["Bằng khen", "Giấy khen", "Lao động tiên tiến"]
    return (0..<count).map { index in
      Honoured(
        order: index + 1, kind: index % 3 == 0 ? .collective : .individual, honorific: index % 3 == 0 ? "" : "Ông",
        name: "Nguyễn Văn N\(index + 1)", position: "Chuyên viên", unit: "Phòng P\(index % 7)",
        award: awards[index * 3 / max(1, count)], citation: "Thành tích số \(index + 1)")
    }
  }

  static func layout() throws -> PaperLayout {
    try PaperLayout.load("booklet-a4", in: [SampleSet.root + "/layouts"])
  }
}
