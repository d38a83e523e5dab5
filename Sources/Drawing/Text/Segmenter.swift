/// Cuts text where lines may break, by the Unicode line breaking algorithm; never inside a span that is kept together.
struct Segmenter {
  let text: StyledText
  let string: String

  func segments(of runs: [ShapedRun]) -> [ShapedText.Segment] {
    let total = string.utf8.count
    guard total > 0 else { return [] }
    let kept = keptRanges()
    var segments: [ShapedText.Segment] = []
    var start = 0
    for position in LineBreaks.places(in: string) {
      if !position.isMandatory,
        kept.contains(where: { $0.lowerBound < position.offset && $0.contains(position.offset) })
      {
        continue
      }
      guard position.offset > start else { continue }
      let end = WhiteSpace.end(ofInkIn: string, start..<position.offset)
      segments.append(
        .init(start: start, end: end, next: position.offset, width: 0, space: 0, endsLine: position.isMandatory))
      start = position.offset
    }
    Self.measure(runs, into: &segments)
    return segments
  }

  private func keptRanges() -> [Range<Int>] {
    var offset = 0
    return text.spans.compactMap { span in
      let start = offset
      offset += span.text.utf8.count
      return span.isKeptTogether ? start..<offset : nil
    }
  }

  /// Adds up the widths of the glyphs of each segment; tracking after its last letter counts as space.
  private static func measure(_ runs: [ShapedRun], into segments: inout [ShapedText.Segment]) {
    var lastLetters = [(extra: Double, size: Double)](repeating: (0, 0), count: segments.count)
    var index = 0
    for run in runs {
      for glyph in run.glyphs {
        let offset = run.start + Int(glyph.cluster)
        while index + 1 < segments.count, offset >= segments[index].next { index += 1 }
        while index > 0, offset < segments[index].start { index -= 1 }
        let (extra, size) = glyph.endsCluster ? (run.letterSpace, run.size) : (0, 0)
        let width = Double(glyph.advance) * run.unit + extra
        if offset < segments[index].end {
          segments[index].width += width
          segments[index].widthStretch += size
          lastLetters[index] = (extra, size)
        } else {
          segments[index].space += width
          segments[index].spaceStretch += size
        }
      }
    }
    for (index, last) in lastLetters.enumerated() {
      segments[index].width -= last.extra
      segments[index].space += last.extra
      segments[index].widthStretch -= last.size
      segments[index].spaceStretch += last.size
    }
  }
}
