import Findings
import Vietnamese

/// The prose of an administrative paper without what its form says already: the title above the first text goes, and
/// what a decision says before its command are its legal bases.
struct PaperProse {
  let prose: Prose
  /// Legal bases that do not end as they must.
  private(set) var findings: [Finding] = []

  init(_ source: Prose, isDecision: Bool) {
    var prose = source
    if case .heading(level: 1, _)? = prose.blocks.first?.content, !isDecision || prose.blocks.count > 1 {
      prose.blocks.removeFirst()
    }
    if isDecision {
      let end = prose.blocks.firstIndex { if case .heading = $0.content { true } else { false } } ?? 0
      for index in 0..<end {
        if let finding = Self.mark(of: prose.blocks[index], isLast: index == end - 1) { findings.append(finding) }
        prose.blocks[index] = Block(.legalBasis(prose.blocks[index]), at: prose.blocks[index].place)
      }
    }
    self.prose = prose
  }

  private static func mark(of block: Block, isLast: Bool) -> Finding? {
    guard case .paragraph(let inlines) = block.content else { return nil }
    let text = VietnameseText.collapsed(Inline.plainText(inlines))
    let mark = isLast ? "." : ";"
    return text.isEmpty || text.hasSuffix(mark) ? nil : .legalBasisWithoutMark(text, mark: mark, at: block.place)
  }
}
