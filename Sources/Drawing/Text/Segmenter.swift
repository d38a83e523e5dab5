/// Cuts text where lines may break, by the Unicode line breaking algorithm; never inside a span that is kept together.
struct Segmenter {
  let text: StyledText
  let string: String

  func segments(of runs: [ShapedRun]) -> [ShapedText.Segment] {
    let places = LineBreaks.places(in: string)
    let kept = keptRanges()
    var segments: [ShapedText.Segment] = []
    segments.reserveCapacity(places.count)
    var start = 0
    var text = string
    text.withUTF8 { bytes in
      for place in places where place.offset > start {
        let offset = place.offset
        if !place.isMandatory, kept.contains(where: { $0.lowerBound < offset && offset < $0.upperBound }) { continue }
        let end = WhiteSpace.end(ofInkIn: bytes, start..<offset)
        segments.append(.init(start: start, end: end, next: offset, width: 0, space: 0, endsLine: place.isMandatory))
        start = offset
      }
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
    segments.withUnsafeMutableBufferPointer { segments in
      var index = 0
      for run in runs { add(run, to: segments, from: &index, &lastLetters) }
      for (index, last) in lastLetters.enumerated() {
        segments[index].width -= last.extra
        segments[index].space += last.extra
        segments[index].widthStretch -= last.size
        segments[index].spaceStretch += last.size
      }
    }
  }

  private static func add(
    _ run: ShapedRun, to segments: UnsafeMutableBufferPointer<ShapedText.Segment>, from index: inout Int,
    _ lastLetters: inout [(extra: Double, size: Double)]
  ) {
    var sum = SegmentSum()
    for glyph in run.glyphs {
      let offset = run.start + Int(glyph.cluster)
      if offset >= segments[index].next || offset < segments[index].start {
        sum.add(to: &segments[index], run, &lastLetters[index])
        sum = SegmentSum()
        while index + 1 < segments.count, offset >= segments[index].next { index += 1 }
        while index > 0, offset < segments[index].start { index -= 1 }
      }
      if offset < segments[index].end {
        sum.units += Int(glyph.advance)
        sum.letters += glyph.endsCluster ? 1 : 0
      } else {
        sum.spaceUnits += Int(glyph.advance)
        sum.spaces += glyph.endsCluster ? 1 : 0
      }
    }
    sum.add(to: &segments[index], run, &lastLetters[index])
  }
}

/// Units and letters of one run in one segment.
private struct SegmentSum {
  var units = 0
  var letters = 0
  var spaceUnits = 0
  var spaces = 0

  func add(to segment: inout ShapedText.Segment, _ run: ShapedRun, _ lastLetter: inout (extra: Double, size: Double)) {
    segment.width += Double(units) * run.unit + Double(letters) * run.letterSpace
    segment.widthStretch += Double(letters) * run.size
    segment.space += Double(spaceUnits) * run.unit + Double(spaces) * run.letterSpace
    segment.spaceStretch += Double(spaces) * run.size
    if letters > 0 { lastLetter = (run.letterSpace, run.size) }
  }
}
