import Drawing
import Geometry
import SourceTree

/// The values that a layout file may hold; each reports what it cannot read.
extension LayoutReading {
  func text(_ node: SourceNode, _ name: String = "") -> String? { reader.text(node, name) }

  /// A list of texts, or one text.
  func texts(_ node: SourceNode) -> [String]? {
    let texts = reader.texts(node, "")
    return texts.isEmpty ? nil : texts
  }

  func word(_ node: SourceNode, _ name: String, of words: [String]) -> String? { reader.word(node, name, of: words) }

  func choice<Choice: RawRepresentable & CaseIterable>(
    _ node: SourceNode, _ name: String, of type: Choice.Type
  ) -> Choice? where Choice.RawValue == String {
    reader.choice(node, name, of: type)
  }

  func flag(_ node: SourceNode, _ name: String) -> Bool? { reader.flag(node, name) }

  /// A length, bare numbers in millimetres, multiplied by the page's scale.
  func length(_ node: SourceNode, _ name: String, isSigned: Bool = false) -> Length? {
    guard let text = text(node, name) else { return nil }
    if let length = Length(text, bareUnit: .pointsPerMillimetre), length.isPlausible(isSigned: isSigned) {
      return length.scaled(by: scale)
    }
    reader.wrong(node, name, .measure)
    return nil
  }

  /// A length that cannot be a share of something, nor negative.
  func points(_ node: SourceNode, _ name: String, bareUnit: Double = .pointsPerMillimetre) -> Double? {
    reader.length(node, name, in: 0...2000, bare: bareUnit == 1 ? .points : .millimetres).map { $0 * scale }
  }

  /// `4%` as 0.04; a bare number is the factor itself.
  func share(_ node: SourceNode, _ name: String, in range: ClosedRange<Double>) -> Double? {
    reader.share(node, name, in: range, bare: true)
  }

  /// A type size: points, or a share of another size.
  func size(_ node: SourceNode, over base: Double) -> Double? {
    guard let text = text(node, "size") else { return nil }
    switch Length(text, bareUnit: 1) {
    case .points(let points)? where (1...1000).contains(points): return points * scale
    case .share(let share)? where (0.05...20).contains(share): return share * base
    default:
      reader.wrong(node, "size", .measure)
      return nil
    }
  }

  func weight(_ node: SourceNode) -> Weight? {
    guard let text = text(node) else { return nil }
    let names = ["thin", "extra-light", "light", "regular", "medium", "semi-bold", "bold", "extra-bold", "black"]
    if let index = names.firstIndex(of: text) { return Weight.allCases[index] }
    if let number = Int(text), let weight = Weight(rawValue: number) { return weight }
    reader.wrong(node, "", .weight)
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
    reader.wrong(node, "", .ladder)
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
      reader.wrong(node, "", .ladder)
      return nil
    }
  }
}
