/// What Vietnamese wants of line breaks: what stays together, and where a break reads well or badly.
public struct LineBreakRules: Sendable, Hashable {
  /// For each piece of the text, whether no line may end after it.
  public var bonds: [Bool]
  /// Stretches of pieces that stay on one line if a line can hold them: dates, quotations, names of persons.
  public var wholes: [Range<Int>]
  /// Stretches of pieces that are one word, which lines keep whole as long as anything else helps: "thi đua", and the name
  /// of a firm or a place.
  public var words: [Range<Int>]
  /// For each piece, how much a line's end after it goes against the sense: 0 is neutral, below is welcome.
  public var penalties: [Double]
  /// For each piece, whether it is one syllable.
  public var isSyllable: [Bool]

  public init(
    bonds: [Bool], wholes: [Range<Int>] = [], words: [Range<Int>] = [], penalties: [Double]? = nil,
    isSyllable: [Bool]? = nil
  ) {
    self.bonds = bonds
    self.wholes = wholes
    self.words = words
    self.penalties = penalties ?? bonds.map { _ in 0 }
    self.isSyllable = isSyllable ?? bonds.map { _ in true }
  }

  /// Judges the breaks of a text cut into pieces: UTF-8 ranges without the white space after them.
  public init(text: String, pieces: [Range<Int>], own: OwnWords = .none) {
    let bytes = Array(text.utf8)
    var buffer: [UInt32] = []
    var spellings: [UInt8] = []
    spellings.reserveCapacity(bytes.count)
    let words = pieces.map { BreakWord(bytes[$0], buffer: &buffer, spellings: &spellings) }
    let compounds = WordSearch(words, spelledIn: spellings, own: own).words()
    self.words = compounds + BreakSequences.properNames(in: words)
    bonds = [Bool](repeating: false, count: words.count)
    penalties = [Double](repeating: 0, count: words.count)
    isSyllable = words.map(\.isSyllable)
    wholes = BreakSequences.wholes(of: words)
    for index in words.indices.dropLast() {
      let next = words[index + 1]
      if pieces[index].upperBound == pieces[index + 1].lowerBound {
        // The writing system allows a break after a hyphen or slash; a number or a code does not.
        if !words[index].endsInDash { wholes.append(index..<index + 2) }
        if words[index].isNumber, next.isNumber { bonds[index] = true }
        penalties[index] = 2
      } else if BreakBonds.join(words[index], next, after: index > 0 ? words[index - 1] : nil) {
        bonds[index] = true
      } else {
        penalties[index] = BreakSense.penalty(between: words[index], and: next)
      }
    }
    for range in BreakSequences.names(in: words) + BreakSequences.amounts(in: words) {
      for index in range.dropLast() { bonds[index] = true }
    }
    for range in compounds {
      for index in range.dropLast() { penalties[index] += 1.5 }
    }
    joinHyphenated(pieces)
  }

  /// Joins overlapping stretches of pieces without space between them, so that a long code is one whole.
  private mutating func joinHyphenated(_ pieces: [Range<Int>]) {
    var joined: [Range<Int>] = []
    for whole in wholes.sorted(by: { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }) {
      if let last = joined.last, last.upperBound - 1 == whole.lowerBound, last.upperBound < whole.upperBound,
        pieces[whole.lowerBound].upperBound == pieces[whole.lowerBound + 1].lowerBound
      {
        joined[joined.count - 1] = last.lowerBound..<whole.upperBound
      } else {
        joined.append(whole)
      }
    }
    wholes = joined
  }
}
