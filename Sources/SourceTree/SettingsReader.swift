import Findings
import Vietnamese

/// Reads the values of a file of settings: each that cannot be read, and each key that nobody knows, is a finding at its
/// line, so that nothing that was written is replaced by something else in silence.
public final class SettingsReader {
  public let kind: SourceKind
  public private(set) var findings: [Finding] = []
  private var told: Set<Finding> = []

  public init(_ kind: SourceKind) { self.kind = kind }

  public var hasErrors: Bool { findings.contains { $0.severity == .error } }

  /// Adds a finding, once.
  public func add(_ finding: Finding) {
    if told.insert(finding).inserted { findings.append(finding) }
  }

  // MARK: What can be wrong

  /// A value that cannot be used, with what is wanted in its place.
  public func wrong(_ node: SourceNode, _ name: String, _ expected: Expectation) {
    wrong(node.text ?? node.shape, name, expected, at: node.place)
  }

  /// The same where the value was taken apart already.
  public func wrong(_ value: String, _ name: String, _ expected: Expectation, at place: Place) {
    let message =
      name.isEmpty
      ? Words(vi: "Giá trị “\(value)” không dùng được ở đây.", en: "The value “\(value)” cannot be used here.")
      : Words(
        vi: "Giá trị “\(value)” của “\(name)” không dùng được.", en: "The value “\(value)” of “\(name)” cannot be used."
      )
    add(Finding(kind.codes.wrongValue, message, at: place, hint: expected.hint))
  }

  /// A name that refers to nothing, with the one that was most likely meant.
  public func unknown(_ value: String, _ name: String, among known: [String], at place: Place) {
    add(
      Finding(
        kind.codes.wrongValue,
        Words(vi: "“\(name)”: không có “\(value)”.", en: "“\(name)”: there is no “\(value)”."), at: place,
        hint: NearestName.hint(value, in: known)))
  }

  /// A key that nobody knows, with the one that was most likely meant.
  public func unknownKey(_ entry: SourceNode.Entry, among known: [String]) {
    add(
      Finding(
        kind.codes.unknownKey, Words(vi: "Không có khóa “\(entry.key)”.", en: "There is no key “\(entry.key)”."),
        at: entry.keyPlace, hint: NearestName.hint(entry.key, in: known)))
  }

  public func missing(_ key: String, of owner: String, at place: Place) {
    add(
      Finding(
        kind.codes.missingKey, Words(vi: "“\(owner)” thiếu “\(key)”.", en: "“\(owner)” lacks “\(key)”."), at: place))
  }

  /// A key without a value: it is taken as if it were not there, which must be said.
  public func empty(_ name: String, at place: Place) {
    add(
      Finding(
        kind.codes.emptyValue,
        Words(
          vi: "Mục “\(name)” để trống, coi như không viết.",
          en: "“\(name)” is empty, and is taken as if it were not there."),
        at: place, hint: Words(vi: "Điền giá trị, hoặc xóa dòng này.", en: "Give it a value, or take the line out.")))
  }

  /// A name that was given and that nothing refers to.
  public func unused(_ name: String, _ use: Words, at place: Place, hint: Words? = nil) {
    add(
      Finding(
        kind.codes.unusedName,
        Words(
          vi: "Không có gì dùng tới “\(name)” (\(use.vietnamese)).", en: "Nothing refers to “\(name)” (\(use.english))."
        ),
        at: place,
        hint: hint
          ?? Words(vi: "Xem lại cách viết tên, hoặc xóa nó.", en: "Look at how the name is written, or take it out.")))
  }

  // MARK: Values

  /// A text; nothing, and a finding, where there is none.
  public func text(_ node: SourceNode, _ name: String) -> String? {
    if node.isBlank {
      empty(name, at: node.place)
      return nil
    }
    if let text = node.text { return text }
    wrong(node, name, .text)
    return nil
  }

  /// The entries of a list; one value alone is a list of one.
  public func items(_ node: SourceNode) -> [SourceNode] { node.list ?? [node] }

  /// A list of texts, or one text.
  public func texts(_ node: SourceNode, _ name: String) -> [String] {
    guard let list = node.list else { return text(node, name).map { [$0] } ?? [] }
    if list.isEmpty { empty(name, at: node.place) }
    return list.compactMap { text($0, name) }
  }

  public func flag(_ node: SourceNode, _ name: String) -> Bool? {
    guard let text = text(node, name) else { return nil }
    switch text.lowercased() {
    case "true", "yes", "có": return true
    case "false", "no", "không": return false
    default:
      wrong(node, name, .flag)
      return nil
    }
  }

  /// A whole number within bounds.
  public func whole(_ node: SourceNode, _ name: String, in range: ClosedRange<Int>) -> Int? {
    guard let text = text(node, name) else { return nil }
    if let number = Int(text), range.contains(number) { return number }
    wrong(node, name, .whole(range))
    return nil
  }

  public func number(_ node: SourceNode, _ name: String, in range: ClosedRange<Double>) -> Double? {
    guard let text = text(node, name) else { return nil }
    if let number = Measure.number(text), range.contains(number) { return number }
    wrong(node, name, .number(range))
    return nil
  }

  /// A length in points; a bare number counts in a unit of the caller's choice.
  ///
  /// - Parameter range: millimetres.
  public func length(
    _ node: SourceNode, _ name: String, in range: ClosedRange<Double> = -2000...2000, bare: Measure.Unit = .millimetres
  ) -> Double? {
    guard let text = text(node, name) else { return nil }
    if let measure = Measure(text), let unit = (measure.unit == .none ? bare : measure.unit).points {
      let points = measure.number * unit
      // A little beyond a bound is the bound, written in another unit.
      if (range.lowerBound - 0.01...range.upperBound + 0.01).contains(points * 25.4 / 72) { return points }
    }
    wrong(node, name, .length(range))
    return nil
  }

  /// A share: `4%` is 0.04. A bare number is the share itself where `bare` allows it.
  public func share(
    _ node: SourceNode, _ name: String, in range: ClosedRange<Double>, bare: Bool = false
  ) -> Double? {
    guard let text = text(node, name) else { return nil }
    if let measure = Measure(text), measure.unit == .percent || (bare && measure.unit == .none) {
      let share = measure.unit == .percent ? measure.number / 100 : measure.number
      if range.contains(share) { return share }
    }
    wrong(node, name, .share(range))
    return nil
  }

  /// A day on which something can have been signed; one that no calendar has is a finding.
  public func day(_ node: SourceNode, _ name: String) -> CivilDate? {
    guard let text = text(node, name) else { return nil }
    guard let reading = DateReading(text), reading.doubt == nil else {
      add(
        Finding(
          kind.codes.notADay,
          Words(vi: "“\(name)”: “\(text)” không phải là ngày.", en: "“\(name)”: “\(text)” is not a day."),
          at: node.place,
          hint: Expectation.day.hint))
      return nil
    }
    guard CivilDate.plausibleYears.contains(reading.date.year) else {
      let years = CivilDate.plausibleYears
      add(
        Finding(
          kind.codes.notADay,
          Words(
            vi: "“\(name)”: ngày “\(text)” không hợp lý.", en: "“\(name)”: the day “\(text)” is not plausible."),
          at: node.place,
          hint: Words(
            vi: "Xem lại năm: từ \(years.lowerBound) đến \(years.upperBound).",
            en: "Look at the year: from \(years.lowerBound) to \(years.upperBound).")))
      return nil
    }
    return reading.date
  }

  /// One of some words.
  public func word(_ node: SourceNode, _ name: String, of words: [String]) -> String? {
    guard let text = text(node, name) else { return nil }
    if words.contains(text) { return text }
    add(
      Finding(
        kind.codes.wrongValue,
        Words(
          vi: "Giá trị “\(text)” của “\(name)” không dùng được.", en: "The value “\(text)” of “\(name)” cannot be used."
        ),
        at: node.place, hint: NearestName.hint(text, in: words) ?? Expectation.word(words).hint))
    return nil
  }

  public func choice<Choice: RawRepresentable & CaseIterable>(
    _ node: SourceNode, _ name: String, of type: Choice.Type
  ) -> Choice? where Choice.RawValue == String {
    word(node, name, of: type.allCases.map(\.rawValue)).flatMap { Choice(rawValue: $0) }
  }

  /// The entries of a mapping whose keys are names that people give.
  public func entries(_ node: SourceNode, _ name: String) -> [SourceNode.Entry] {
    guard let entries = node.entries else {
      node.isBlank ? empty(name, at: node.place) : wrong(node, name, .mapping)
      return []
    }
    return entries
  }
}

extension SourceNode {
  /// Whether nothing stands here, or quotes with nothing but space between them.
  public var isBlank: Bool {
    guard case .scalar(let text, _) = content else { return false }
    return isEmpty || text.allSatisfy(\.isWhitespace)
  }

  /// How a list or a mapping is shown where a scalar was wanted.
  var shape: String {
    switch content {
    case .scalar(let text, _): text
    case .list: "[…]"
    case .mapping: "{…}"
    }
  }
}
