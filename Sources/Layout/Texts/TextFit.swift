import Drawing
import Geometry
import Vietnamese

/// Finds the least change by which a text fits its box.
struct TextFit {
  var shaped: ShapedText
  var rules: LineBreakRules
  var style: Style
  /// Size of the letters, in points.
  var size: Double
  var width: Double
  /// The width that lines keep to, where a line more serves as well; nothing for all of the width.
  var measure: Double?
  var height: Double
  /// Lines wanted at most, before remedies.
  var wantedLines: Int?
  /// Whether the size may go below its bound, rather than that nothing fits.
  var isLenient: Bool
  /// Whether the letters may become a little smaller for the sake of better breaks alone.
  var shrinksForSense = true

  /// A text that fits, and what was done for it.
  struct Solution: Sendable {
    var lines: TextLines
    var pieces: Pieces
    var size: Double
    var remedies: [String]
  }

  /// What is done to the text: how far each remedy of the ladder goes.
  private struct State {
    var tracking = 0.0
    var lines: Int?
    var share = 1.0
    var leading: Double
    var measure: Double?
    /// Whether words of several syllables may be parted.
    var partsWords = false
  }

  private var ladder: [Ladder.Remedy] { style.ladder?.remedies ?? [] }

  /// The least change that fits; the later a remedy stands in the ladder, the less of it is used.
  ///
  /// A word of several syllables is parted only where nothing that the ladder allows would keep it whole.
  func solution() -> Solution? {
    let whole = start
    if let found = solution(from: whole, isLenient: false) { return found }
    var parted = whole
    parted.partsWords = true
    return solution(from: parted, isLenient: isLenient)
  }

  private var start: State { State(lines: wantedLines ?? linesBound, leading: style.leading, measure: measure) }

  private func solution(from start: State, isLenient: Bool) -> Solution? {
    var state = start
    if let found = attempt(state) { return bySense(found, state) }
    for remedy in ladder { state = applied(remedy, step: steps(of: remedy), to: state) }
    guard var best = attempt(state) else { return isLenient ? beyond(state) : nil }
    for remedy in ladder.reversed() {
      let bound = steps(of: remedy)
      guard bound > 0, !isOvertaken(remedy, in: state) else { continue }
      (state, best) = leastStep(of: remedy, bound: bound, from: state, best: best)
    }
    return bySense(best, state)
  }

  /// The same text a little closer or smaller, where fewer lines then end within a word or at one that leaves the reader
  /// waiting.
  private func bySense(_ solution: Solution, _ state: State) -> Solution {
    guard style.breaking == .balanced, solution.lines.lines.count > 1 else { return solution }
    var (best, fewest) = (solution, harshBreaks(solution))
    for state in furtherStates(state) where fewest > 0 {
      guard let other = attempt(state), other.lines.lines.count <= solution.lines.lines.count else { continue }
      let count = harshBreaks(other)
      if count < fewest { (best, fewest) = (other, count) }
    }
    return best
  }

  private func harshBreaks(_ solution: Solution) -> Int {
    solution.lines.lines.dropLast().count { rules.penalties[$0.upperBound - 1] >= 1 }
  }

  /// First closer as far as the ladder lets the text go, then smaller by at most four hundredths within its bound.
  private func furtherStates(_ state: State) -> [State] {
    var states: [State] = []
    for case .tracking(let bound) in ladder {
      for tracking in stride(from: state.tracking - 0.002, through: bound - 0.0001, by: -0.002) {
        var further = state
        further.tracking = tracking
        states.append(further)
      }
    }
    let bounds = ladder.compactMap { if case .size(let bound) = $0 { bound } else { nil } }
    guard shrinksForSense, let bound = bounds.min() else { return states }
    for step in 1...8 {
      var further = states.last ?? state
      further.share = state.share - 0.005 * Double(step)
      if further.share >= bound { states.append(further) }
    }
    return states
  }

  /// The share of its size at which the text would fit if the ladder allowed it.
  func sizeNeeded() -> Double? {
    var state = start
    state.partsWords = true
    for remedy in ladder { state = applied(remedy, step: steps(of: remedy), to: state) }
    return shareThatFits(below: state.share, state)?.share
  }

  /// By how much the text exceeds its box when everything is done that the ladder allows.
  func missing() -> Size {
    var state = start
    state.partsWords = true
    for remedy in ladder { state = applied(remedy, step: steps(of: remedy), to: state) }
    let pieces = pieces(state)
    let breaker = LineBreaker(pieces, width: width / state.share, strictness: .bonds)
    let tooWide = breaker.widestUnit * state.share - width
    if tooWide > .tolerance { return Size(tooWide, 0) }
    guard let lines = lines(state, pieces, limited: false) else { return Size(max(tooWide, 0.01), 0) }
    let most = state.lines ?? .max
    if lines.lines.count > most {
      // What goes beyond the lines that are allowed, as a length of text.
      let excess = lines.lines[most...].reduce(0.0) { $0 + pieces.width($1) }
      return Size(excess * state.share, 0)
    }
    return Size(0, max(lines.height * state.share - height, 0.01))
  }

  // MARK: Steps

  /// By how many points lines become longer at a time.
  private static let measureStep = 6.0

  private var linesBound: Int? {
    for case .lines(let count) in ladder { return count }
    return nil
  }

  /// Into how many steps a remedy's way to its bound is cut.
  private func steps(of remedy: Ladder.Remedy) -> Int {
    switch remedy {
    case .tracking(let bound): Int((-bound / 0.001).rounded())
    case .lines(let count): max(0, count - (wantedLines ?? count))
    case .size(let bound): Int(((1 - bound) / 0.005).rounded())
    case .leading(let bound): max(0, Int(((style.leading - bound) / 0.01).rounded(.up)))
    case .measure(let bound): max(0, Int(((bound - (measure ?? bound)) / Self.measureStep).rounded(.up)))
    }
  }

  private func applied(_ remedy: Ladder.Remedy, step: Int, to state: State) -> State {
    var state = state
    switch remedy {
    case .tracking(let bound): state.tracking = max(bound, -0.001 * Double(step))
    case .lines: state.lines = wantedLines.map { $0 + step } ?? state.lines
    case .size(let bound): state.share = max(bound, 1 - 0.005 * Double(step))
    case .leading(let bound): state.leading = min(style.leading, max(bound, style.leading - 0.01 * Double(step)))
    case .measure(let bound): state.measure = measure.map { min(bound, $0 + Self.measureStep * Double(step)) }
    }
    return state
  }

  /// Whether a later rung of the same kind is in use, so that this one has gone to its bound.
  private func isOvertaken(_ remedy: Ladder.Remedy, in state: State) -> Bool {
    switch remedy {
    case .tracking(let bound): state.tracking < bound
    case .lines(let count): (state.lines ?? 0) > count
    case .size(let bound): state.share < bound
    case .leading(let bound): state.leading < bound
    case .measure(let bound): (state.measure ?? 0) > bound
    }
  }

  private func leastStep(
    of remedy: Ladder.Remedy, bound: Int, from state: State, best: Solution
  ) -> (State, Solution) {
    var enough = bound
    var tooLittle = -1
    var best = best
    while enough - tooLittle > 1 {
      let middle = tooLittle < 0 && enough == bound ? 0 : (enough + tooLittle) / 2
      if let found = attempt(applied(remedy, step: middle, to: state)) {
        enough = middle
        best = found
      } else {
        tooLittle = middle
      }
    }
    return (applied(remedy, step: enough, to: state), best)
  }

  // MARK: Attempts

  private func pieces(_ state: State) -> Pieces {
    Pieces(state.tracking == 0 ? shaped : shaped.tracked(by: state.tracking), rules: rules)
  }

  private func attempt(_ state: State) -> Solution? {
    let pieces = pieces(state)
    guard let lines = lines(state, pieces, limited: true) else { return nil }
    return Solution(
      lines: lines.scaled(by: state.share), pieces: pieces, size: size * state.share, remedies: remedies(state))
  }

  /// The lines at full size in a box that is larger by as much as the text would be smaller.
  private func lines(_ state: State, _ pieces: Pieces, limited: Bool) -> TextLines? {
    let text = state.tracking == 0 ? shaped : shaped.tracked(by: state.tracking)
    for strictness in state.partsWords ? [Pieces.Strictness.wholes, .bonds] : [.all, .words] {
      guard
        let lines = TextLines(
          text, pieces: pieces, width: width / state.share, measure: (state.measure ?? .infinity) / state.share,
          size: size, style: style, leading: state.leading, strictness: strictness)
      else { continue }
      if !limited { return lines }
      if lines.lines.count <= state.lines ?? .max, lines.height * state.share <= height + .tolerance { return lines }
    }
    return nil
  }

  private func remedies(_ state: State) -> [String] {
    func percent(_ share: Double) -> String {
      let tenths = (share * 1000).rounded()
      let text = tenths.truncatingRemainder(dividingBy: 10) == 0 ? "\(Int(tenths / 10))" : "\(tenths / 10)"
      return text + "%"
    }
    var remedies: [String] = []
    if state.tracking < 0 { remedies.append("tracking \(percent(state.tracking))") }
    if let measure, let wider = state.measure, wider > measure {
      remedies.append("measure \(Int(wider.inMillimetres.rounded())) mm")
    }
    if let lines = state.lines, let wanted = wantedLines, lines > wanted { remedies.append("lines \(lines)") }
    if state.share < 1 { remedies.append("size \(percent(state.share))") }
    if state.leading < style.leading { remedies.append("leading \(percent(state.leading))") }
    return remedies
  }

  // MARK: Beyond the bounds

  private func beyond(_ state: State) -> Solution? {
    guard let (share, solution) = shareThatFits(below: state.share, state) else { return nil }
    var found = solution
    found.remedies = remedies(state).filter { !$0.hasPrefix("size") } + ["size \(Int(share * 100))%", "beyond bounds"]
    return found
  }

  /// The largest share, to a hundredth, at which the text fits; not less than a tenth.
  private func shareThatFits(below bound: Double, _ state: State) -> (share: Double, solution: Solution)? {
    var state = state
    for hundredth in stride(from: Int(bound * 100), through: 10, by: -1) {
      state.share = Double(hundredth) / 100
      if let solution = attempt(state) { return (state.share, solution) }
    }
    return nil
  }
}

extension TextLines {
  /// The same lines at another size.
  func scaled(by factor: Double) -> TextLines {
    guard factor != 1 else { return self }
    var copy = self
    copy.shaped = shaped.scaled(by: factor)
    copy.lefts = lefts.map { $0 * factor }
    copy.stretches = stretches.map { $0 * factor }
    copy.inks = inks.map {
      Rectangle(x: $0.minX * factor, y: $0.minY * factor, width: $0.width * factor, height: $0.height * factor)
    }
    copy.top *= factor
    copy.distance *= factor
    copy.bottom *= factor
    return copy
  }
}
