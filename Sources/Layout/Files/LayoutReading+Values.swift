import Drawing
import Geometry
import SourceTree

/// The values that a layout file may hold; each reports what it cannot read.
extension LayoutReading {
  func text(_ node: SourceNode) -> String? {
    if let text = node.text { return text }
    report(.wrongValue("…", expected: .text), at: node.place)
    return nil
  }

  /// A list of texts, or one text.
  func texts(_ node: SourceNode) -> [String]? {
    guard let list = node.list else { return text(node).map { [$0] } }
    return list.compactMap { text($0) }
  }

  func word(_ node: SourceNode, of words: [String]) -> String? {
    guard let text = text(node) else { return nil }
    if words.contains(text) { return text }
    report(.wrongValue(text, expected: .word(words)), at: node.place)
    return nil
  }

  func choice<Choice: RawRepresentable & CaseIterable>(_ node: SourceNode, of type: Choice.Type) -> Choice?
  where Choice.RawValue == String {
    word(node, of: type.allCases.map(\.rawValue)).flatMap { Choice(rawValue: $0) }
  }

  func flag(_ node: SourceNode) -> Bool? {
    guard let text = text(node) else { return nil }
    switch text.lowercased() {
    case "true", "yes": return true
    case "false", "no": return false
    default:
      report(.wrongValue(text, expected: .flag), at: node.place)
      return nil
    }
  }

  /// A length, bare numbers in millimetres unless said otherwise, multiplied by the page's scale.
  func length(_ node: SourceNode, bareUnit: Double = .pointsPerMillimetre) -> Length? {
    guard let text = text(node) else { return nil }
    if let length = Length(text, bareUnit: bareUnit) { return length.scaled(by: scale) }
    report(.wrongValue(text, expected: .length), at: node.place)
    return nil
  }

  /// A length that cannot be a share of something.
  func points(_ node: SourceNode, bareUnit: Double = .pointsPerMillimetre) -> Double? {
    guard let length = length(node, bareUnit: bareUnit) else { return nil }
    if case .points(let points) = length { return points }
    report(.wrongValue(node.text ?? "%", expected: .length), at: node.place)
    return nil
  }

  func number(_ node: SourceNode) -> Double? {
    guard let text = text(node) else { return nil }
    if let number = Double(plain: text[...]) { return number }
    report(.wrongValue(text, expected: .number), at: node.place)
    return nil
  }

  func count(_ node: SourceNode) -> Int? {
    guard let text = text(node) else { return nil }
    if let count = Int(text), (1...1000).contains(count) { return count }
    report(.wrongValue(text, expected: .count), at: node.place)
    return nil
  }

  /// `4%` as 0.04; a bare number is the factor itself.
  func share(_ node: SourceNode) -> Double? {
    guard let text = text(node) else { return nil }
    if case .share(let share)? = Length(text, bareUnit: 1) { return share }
    if let number = Double(plain: text[...]) { return number }
    report(.wrongValue(text, expected: .share), at: node.place)
    return nil
  }

  /// A type size: points, or a share of another size.
  func size(_ node: SourceNode, over base: Double) -> Double? {
    guard let size = length(node, bareUnit: 1)?.resolved(in: base) else { return nil }
    if size > 0 { return size }
    report(.wrongValue(node.text ?? "", expected: .length), at: node.place)
    return nil
  }

  func weight(_ node: SourceNode) -> Weight? {
    guard let text = text(node) else { return nil }
    let names = ["thin", "extra-light", "light", "regular", "medium", "semi-bold", "bold", "extra-bold", "black"]
    if let index = names.firstIndex(of: text) { return Weight.allCases[index] }
    if let number = Int(text), let weight = Weight(rawValue: number) { return weight }
    report(.wrongValue(text, expected: .weight), at: node.place)
    return nil
  }

  func colour(_ node: SourceNode) -> Colour? {
    guard let name = text(node) else { return nil }
    if let colour = colours[name] { return colour }
    report(.unknown(.colour, name, known: colours.names), at: node.place)
    return nil
  }

  func style(_ node: SourceNode) -> Style? {
    guard let name = text(node) else { return nil }
    if let style = styles[name] { return style }
    if !styles.names.contains(name) { report(.unknown(.style, name, known: styles.names), at: node.place) }
    return nil
  }

  func ladder(_ node: SourceNode) -> Ladder? {
    switch node.text {
    case "default", "true": return .usual
    case "none", "false": return nil
    case "uniform": return Ladder(Ladder.usual.remedies, uniformLeast: Ladder.usualUniformLeast)
    default:
      let rungs = node.list ?? [node]
      var ladder = Ladder(rungs.filter { !Self.isUniform($0) }.compactMap { remedy($0) })
      if let uniform = rungs.first(where: Self.isUniform) { ladder.uniformLeast = uniformLeast(uniform) }
      return ladder
    }
  }

  private static func isUniform(_ node: SourceNode) -> Bool { node.text?.split(separator: " ").first == "uniform" }

  /// `uniform`, or `uniform 90%` for the least share of the size that all may take.
  private func uniformLeast(_ node: SourceNode) -> Double? {
    let words = (node.text ?? "").split(separator: " ")
    guard words.count > 1 else { return Ladder.usualUniformLeast }
    if words.count == 2, case .share(let share)? = Length(String(words[1]), bareUnit: 1), share > 0.1, share <= 1 {
      return share
    }
    report(.wrongValue(node.text ?? "", expected: .ladder), at: node.place)
    return nil
  }

  private func remedy(_ node: SourceNode) -> Ladder.Remedy? {
    guard let text = text(node) else { return nil }
    let words = text.split(separator: " ")
    let amount = words.count == 2 ? Length(String(words[1]), bareUnit: 1) : nil
    switch (words.first, amount) {
    case ("tracking", .share(let share)) where share < 0 && share > -0.2: return .tracking(share)
    case ("lines", .points(let number)) where number >= 1 && number == number.rounded(): return .lines(Int(number))
    case ("size", .share(let share)) where share > 0.1 && share <= 1: return .size(share)
    case ("leading", .share(let share)) where share > 0.5: return .leading(share)
    case ("measure", .points(let number)) where number > 0:
      let length = Length(String(words[1]), bareUnit: .pointsPerMillimetre)?.scaled(by: scale)
      return .measure(length?.resolved(in: 0) ?? number)
    default:
      report(.wrongValue(text, expected: .ladder), at: node.place)
      return nil
    }
  }
}
