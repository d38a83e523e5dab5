import Drawing
import Findings
import Geometry
import Vietnamese

/// A text set in lines.
struct TextBlock: Element {
  var text: StyledText
  var style: Style
  var limits: Limits?
  /// Words that stay whole besides those of the lexicon.
  var words = OwnWords.none
  /// The first piece that is still to be set.
  var start = 0
  var cache: PlacementCache?

  /// The box of a text that must be whole.
  struct Limits: Sendable, Hashable {
    /// What it is called in findings and reports.
    var name: String
    var field: String?
    var lines: Int?
    /// Height of the box in points, where the layout gives one.
    var height: Double?
    /// The width that lines keep to where a line more serves as well, in points.
    var measure: Double?
    /// The group of texts that take one size.
    var group: String?
    /// The share of its size that the group allows.
    var uniformShare = 1.0
    var isLenient = false
  }

  var flexibility: Flexibility? { limits?.height == nil && style.ladder != nil ? .yields : nil }

  func place(in space: Space, with typesetter: Typesetter) throws(Finding) -> Placement {
    if let known = cache?.placement(of: self, in: space) { return known }
    let height = min(space.height, limits?.height ?? .infinity)
    let setting: TextSetting
    if let known = cache?.setting(of: self, width: space.width), known.holds(for: height) {
      setting = known
    } else {
      setting = try chooseLines(width: space.width, height: height, with: typesetter)
    }
    let placement = placement(of: setting, height: height, in: space)
    cache?.keep(setting, placement, of: self, in: space)
    return placement
  }

  private func chooseLines(
    width: Double, height: Double, with typesetter: Typesetter
  ) throws(Finding) -> TextSetting {
    let shaped = try typesetter.shape(text)
    let rules = rules(of: shaped, width: min(width, limits?.measure ?? width))
    guard let limits else { return flowing(shaped, rules, width: width) }
    let share = limits.uniformShare
    var style = style
    style.ladder = style.ladder?.over(share: share)
    let fit = TextFit(
      shaped: share < 1 ? shaped.scaled(by: share) : shaped, rules: rules, style: style,
      size: style.letters.size * share, width: width, measure: limits.measure, height: height,
      wantedLines: limits.lines,
      isLenient: limits.isLenient, shrinksForSense: limits.group == nil)
    if let solution = fit.solution() { return .fitted(solution, height: height) }
    return .refused(
      Reason(missing: fit.missing(), field: limits.field, sizeNeeded: fit.sizeNeeded()), height: height)
  }

  private func placement(of setting: TextSetting, height: Double, in space: Space) -> Placement {
    switch setting {
    case .fitted(let solution, _): .whole(frame(of: solution, height: height, in: space))
    case .flowing(let lines, let pieces): cut(lines, pieces, in: space)
    case .refused(let reason, _): .nothing(because: reason)
    }
  }

  /// What the language wants of the breaks; most texts take one line and ask for none.
  private func rules(of shaped: ShapedText, width available: Double) -> LineBreakRules {
    let segments = shaped.segments
    let width = segments.reduce(0) { $0 + $1.width + $1.space }
    // Half the size is more than any letter leans out of its own width.
    let isOneLine = width + style.letters.size / 2 <= available && !segments.contains(where: \.endsLine)
    guard !isOneLine else { return LineBreakRules(bonds: [Bool](repeating: false, count: segments.count)) }
    return LineBreakRules(text: shaped.text, pieces: segments.map { $0.start..<$0.end }, own: words)
  }

  // MARK: Boxed

  private func frame(of solution: TextFit.Solution, height: Double, in space: Space) -> Frame {
    let nominal = style.letters.size
    let ratio = solution.size / (nominal * (limits?.uniformShare ?? 1))
    let widest = solution.lines.widest(solution.pieces.scaled(by: ratio))
    var frame = solution.lines.frame(width: frameWidth(in: space, widest: widest))
    if let box = limits?.height { frame.size.height = max(frame.size.height, min(box, space.height)) }
    let report = FitReport(
      name: limits?.name ?? "", size: solution.size, nominalSize: nominal, lines: solution.lines.lines.count,
      roomWidth: space.width.isFinite ? max(0, space.width - widest) : 0,
      roomHeight: height.isFinite ? max(0, height - solution.lines.height) : 0, remedies: solution.remedies,
      group: limits?.group, groupSize: limits?.group == nil ? nil : nominal * (limits?.uniformShare ?? 1),
      text: text.string)
    frame.marks.append(.init(.fit(report), at: .zero))
    return frame
  }

  /// Centred and right-aligned text takes all the width, so that its box and the space have one axis.
  private func frameWidth(in space: Space, widest: Double) -> Double {
    guard space.width.isFinite else { return widest }
    return style.alignment == .left ? min(widest, space.width) : space.width
  }

  // MARK: Flowing over pages

  private func flowing(_ shaped: ShapedText, _ rules: LineBreakRules, width: Double) -> TextSetting {
    let pieces = Pieces(shaped, rules: rules)
    for strictness in Pieces.Strictness.allCases {
      guard
        let lines = TextLines(
          shaped, pieces: pieces, from: start, width: width, size: style.letters.size, style: style,
          leading: style.leading, strictness: strictness)
      else { continue }
      return .flowing(lines, pieces)
    }
    let widest = LineBreaker(pieces, width: width, strictness: .none).widestUnit
    return .refused(Reason(missing: Size(max(0.01, widest - width), 0)), height: .infinity)
  }

  private func cut(_ lines: TextLines, _ pieces: Pieces, in space: Space) -> Placement {
    let width = frameWidth(in: space, widest: lines.widest(pieces))
    guard lines.height > space.height + .tolerance else { return .whole(lines.frame(width: width)) }
    var count = 0
    while count < lines.lines.count, lines.frameHeight(count: count + 1) <= space.height + .tolerance { count += 1 }
    count = Self.withoutLonelyLines(count, of: lines.lines.count)
    guard count > 0, let last = lines.lines[count - 1].last else {
      let least = lines.frameHeight(count: min(2, lines.lines.count))
      return .nothing(because: Reason(missing: Size(0, max(0.01, least - space.height))))
    }
    var rest = self
    rest.start = last + 1
    return .part(lines.frame(width: width, count: count), rest: rest)
  }

  /// How many lines may stay here, so that no line of a paragraph stands alone at the foot or head of a page.
  static func withoutLonelyLines(_ count: Int, of total: Int) -> Int {
    let kept = total - count == 1 ? count - 1 : count
    return kept < 2 ? 0 : kept
  }
}

extension TextLines {
  /// Height of the first so many lines.
  func frameHeight(count: Int) -> Double {
    top + Double(count - 1) * distance + (count == lines.count ? bottom : max(bottom, inks[count - 1].maxY))
  }
}

extension Pieces {
  func scaled(by factor: Double) -> Pieces {
    guard factor != 1 else { return self }
    var copy = self
    copy.widths = widths.map { $0 * factor }
    copy.spaces = spaces.map { $0 * factor }
    return copy
  }
}
