internal import CPango

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
    for position in breaks() {
      if kept.contains(where: { $0.lowerBound < position.offset && position.offset < $0.upperBound })
        && !position.isMandatory
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

  private struct Break {
    var offset: Int
    var isMandatory: Bool
  }

  /// The places where lines may or must break, the end of the text among them.
  private func breaks() -> [Break] {
    let count = string.unicodeScalars.count
    var attributes = [PangoLogAttr](repeating: PangoLogAttr(), count: count + 1)
    let length = Int32(string.utf8.count)
    pango_get_log_attrs(string, length, -1, pango_language_from_string("vi"), &attributes, Int32(count + 1))
    var breaks: [Break] = []
    var offset = 0
    for (index, scalar) in string.unicodeScalars.enumerated() {
      let isMandatory = attributes[index].is_mandatory_break != 0
      if index > 0, isMandatory || attributes[index].is_line_break != 0 {
        breaks.append(Break(offset: offset, isMandatory: isMandatory))
      }
      offset += UTF8.width(scalar)
    }
    breaks.append(Break(offset: offset, isMandatory: string.utf8.last == 0x0A))
    return breaks
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
