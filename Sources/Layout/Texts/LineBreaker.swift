/// Chooses the lines of a text.
struct LineBreaker {
  var pieces: Pieces
  var width: Double
  /// For each piece, whether no line may end after it.
  var isForbidden: [Bool]

  init(_ pieces: Pieces, width: Double, strictness: Pieces.Strictness) {
    self.pieces = pieces
    self.width = width
    isForbidden = pieces.forbidden(strictness, in: width)
  }

  /// The lines by the given method, or nothing when something that may not be broken is wider than a line.
  func lines(_ method: Style.Breaking, from start: Int = 0) -> [Range<Int>]? {
    var lines: [Range<Int>] = []
    for paragraph in pieces.paragraphs(from: start) {
      guard let greedy = greedy(paragraph) else { return nil }
      switch method {
      case .greedy: lines += greedy
      case .balanced: lines += balanced(paragraph, than: greedy)
      case .optimum: lines += optimum(paragraph, than: greedy)
      }
    }
    return lines
  }

  /// Each line as full as it can be.
  func greedy(_ paragraph: Range<Int>) -> [Range<Int>]? {
    var lines: [Range<Int>] = []
    var start = paragraph.lowerBound
    while start < paragraph.upperBound {
      var end: Int?
      var used = 0.0
      for index in start..<paragraph.upperBound {
        used += pieces.widths[index]
        if used > width + .tolerance { break }
        used += pieces.spaces[index]
        if index == paragraph.upperBound - 1 || !isForbidden[index] { end = index + 1 }
      }
      guard let end else { return nil }
      lines.append(start..<end)
      start = end
    }
    return lines
  }

  /// Width of the widest piece that may not be broken.
  var widestUnit: Double {
    var widest = 0.0
    var start = 0
    for index in 0..<pieces.count where !isForbidden[index] || pieces.endsLine[index] || index == pieces.count - 1 {
      widest = max(widest, pieces.width(start..<index + 1))
      start = index + 1
    }
    return widest
  }

  /// Whether a line's end may be after this piece.
  func mayEnd(after index: Int, of paragraph: Range<Int>) -> Bool {
    index == paragraph.upperBound - 1 || !isForbidden[index]
  }
}

/// What is to be said of a set of lines, apart from their sense.
struct LineQuality: Hashable {
  /// Whether the last of several lines holds one lonely syllable.
  var isLonely: Bool
  /// Width of the widest line less that of the narrowest, in points.
  var spread: Double

  init(_ lines: [Range<Int>], of pieces: Pieces) {
    isLonely = lines.count > 1 && lines.last.map { pieces.isSyllable($0) } == true
    let widths = lines.map { pieces.width($0) }
    spread = (widths.max() ?? 0) - (widths.min() ?? 0)
  }

  /// Whether these lines are no worse in either regard.
  func isNoWorse(than other: LineQuality) -> Bool {
    (!isLonely || other.isLonely) && spread <= other.spread + .tolerance
  }
}

extension Pieces {
  /// Whether a line holds one syllable only.
  func isSyllable(_ line: Range<Int>) -> Bool { line.count == 1 && rules.isSyllable[line.lowerBound] }
}
