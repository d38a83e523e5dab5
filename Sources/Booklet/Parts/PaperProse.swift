/// The prose of an administrative paper without what its form says already: the title above the first text goes, and
/// what a decision says before its command are its legal bases.
struct PaperProse {
  let prose: Prose

  init(_ source: Prose, isDecision: Bool) {
    var prose = source
    if case .heading(level: 1, _)? = prose.blocks.first?.content, !isDecision || prose.blocks.count > 1 {
      prose.blocks.removeFirst()
    }
    if isDecision {
      let end = prose.blocks.firstIndex { if case .heading = $0.content { true } else { false } } ?? 0
      for index in 0..<end {
        prose.blocks[index] = Block(.legalBasis(prose.blocks[index]), at: prose.blocks[index].place)
      }
    }
    self.prose = prose
  }
}
