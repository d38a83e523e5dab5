import Drawing
import Vietnamese

/// The text that a page was made with.
struct PrintedText: Sendable {
  private(set) var lines: [String] = []
  /// Number of scalars of all lines, squeezed.
  private(set) var length = 0

  init(_ page: Page) {
    add(page.frame)
    length = lines.reduce(0) { $0 + Self.squeezed($1).unicodeScalars.count }
  }

  private mutating func add(_ frame: Frame) {
    for placed in frame.marks {
      switch placed.mark {
      case .text(let line): lines.append(line.text)
      case .group(let group): add(group.frame)
      case .shared(let shared): add(shared.frame)
      default: break
      }
    }
  }

  /// The text in NFC and small letters, without white space: readers differ in where they see spaces.
  static func squeezed(_ text: String) -> String {
    String(VietnameseText.lowercased(text).filter { !$0.isWhitespace })
  }
}
