import Drawing
import Findings
import Geometry
import SourceTree

/// Reads one style of a booklet layout.
struct PaperStyleReading {
  private let section: SettingsSection
  private let colours: [String: Colour]

  private static let keys = [
    "based-on", "family", "size", "weight", "italic", "tracking", "features", "colour", "align", "leading", "before",
    "after", "first-indent", "left", "right", "case", "keep-with-next", "lines", "least", "on-grid",
  ]
  private static let weights: [(name: String, weight: Weight)] = [
    ("thin", .thin), ("extra-light", .extraLight), ("light", .light), ("regular", .regular), ("medium", .medium),
    ("semi-bold", .semiBold), ("bold", .bold), ("extra-bold", .extraBold), ("black", .black),
  ]

  init(_ entry: SourceNode.Entry, colours: [String: Colour], in reader: SettingsReader) {
    section = SettingsSection(entry.value, entry.key, keys: Self.keys, in: reader, at: entry.keyPlace)
    self.colours = colours
  }

  /// The style that it builds on, and the colour that it names, as they are written.
  var base: String? { section["based-on"]?.text }
  var colour: String? { section["colour"]?.text }

  /// The style; what it builds on stands above it.
  func style(above styles: [String: ParagraphStyle]) -> ParagraphStyle {
    var style = section.named("based-on", among: styles) ?? ParagraphStyle(text: TextStyle(family: "", size: 12))
    if section["based-on"] == nil, section["family"] == nil {
      section.reader.missing("family", of: section.name, at: section.place)
    }
    fillLetters(&style)
    fillLengths(&style)
    if let alignment = section.choice("align", of: ParagraphStyle.Alignment.self) { style.alignment = alignment }
    if let form = section.word("case", of: ["upper", "none"]) { style.isUppercase = form == "upper" }
    if let keeps = section.flag("keep-with-next") { style.keepsWithNext = keeps }
    if let lines = section.word("lines", of: ["balanced", "ragged"]) { style.isBalanced = lines == "balanced" }
    if let least = section.share("least", in: 0.5...1) { style.least = least }
    if let grid = section.flag("on-grid") { style.isOnGrid = grid }
    return style
  }

  private func fillLetters(_ style: inout ParagraphStyle) {
    if let family = section.text("family") { style.text.family = family }
    if let size = section.length("size", in: 1...100, bare: .points) {
      style.leading *= size / style.text.size
      style.text.size = size
    }
    if let name = section.word("weight", of: Self.weights.map(\.name)) {
      style.text.weight = Self.weights.first { $0.name == name }?.weight ?? .regular
    }
    if let italic = section.flag("italic") { style.text.isItalic = italic }
    if let tracking = section.share("tracking", in: -0.2...1) { style.text.tracking = tracking }
    if section["features"] != nil { style.text.features = section.texts("features") }
    if let colour = section.named("colour", among: colours) { style.text.colour = colour }
  }

  private func fillLengths(_ style: inout ParagraphStyle) {
    if let node = section["leading"] {
      if node.text?.hasSuffix("%") ?? false {
        if let share = section.share("leading", in: 0.5...5) { style.leading = style.text.size * share }
      } else if let leading = section.length("leading", in: 1...150, bare: .points) {
        style.leading = leading
      }
    }
    if let before = section.length("before", in: 0...300, bare: .points) { style.before = before }
    if let after = section.length("after", in: 0...300, bare: .points) { style.after = after }
    if let indent = section.length("first-indent", in: -100...100) { style.firstIndent = indent }
    if let left = section.length("left", in: 0...200) { style.left = left }
    if let right = section.length("right", in: 0...200) { style.right = right }
  }
}
