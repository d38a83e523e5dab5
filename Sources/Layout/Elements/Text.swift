import Drawing
import Findings
import Geometry
import SourceTree
import Vietnamese

/// What a layout says of a text.
struct TextRecipe: Recipe {
  static let kind = ElementKind(
    "text", vi: "Chữ, với các trường trong ngoặc nhọn.", en: "Text, with fields in braces.",
    properties: [
      Property(
        "content", .markup, isRequired: true, vi: "Nội dung: chữ, thẻ <b> <i> <span>, {trường}.",
        en: "The content: text, tags <b> <i> <span>, {fields}."),
      Property("style", .style, vi: "Kiểu chữ đã đặt tên trong styles.", en: "A style that styles names."),
      Property("size", .size, vi: "Cỡ chữ khác, tính bằng pt.", en: "Another size, in pt."),
      Property("colour", .colour, vi: "Màu khác.", en: "Another colour."),
      Property(
        "align", .word(Style.Alignment.allCases.map(\.rawValue)), vi: "Căn lề khác.", en: "Another alignment."),
      Property(
        "break", .word(Style.Breaking.allCases.map(\.rawValue)), vi: "Cách ngắt dòng.", en: "How lines are chosen."),
      Property("lines", .count, vi: "Số dòng mong muốn.", en: "How many lines are wanted at most."),
      Property("height", .length, vi: "Chiều cao của khung chữ.", en: "Height of the text's box."),
      Property(
        "measure", .length, vi: "Bề rộng dòng nên giữ khi thêm một dòng cũng được.",
        en: "The width that lines keep to where a line more serves as well."),
      Property("fit", .ladder, vi: "Các cách làm vừa chỗ, theo thứ tự.", en: "Remedies for lack of room, in order."),
      Property(
        "uniform", .plain, vi: "Nhóm chữ dùng chung một cỡ.", en: "The group of texts that take one size."),
    ], shorthand: "content", example: "text: {content: \"Tặng <b>{name|Nguyễn Văn An}</b>\", size: 14}")

  let role: Role? = .paragraph
  private let template: Template
  private let style: Style
  private let limits: TextBlock.Limits?
  private let words: OwnWords
  private let cache = PlacementCache()

  init?(_ properties: Properties) {
    let reading = properties.reading
    var style = properties["style"].flatMap { reading.style($0) } ?? Style.plain(scale: reading.scale)
    if let size = properties["size"].flatMap({ reading.size($0, over: style.letters.size) }) {
      style.letters.size = size
    }
    if let colour = properties.colour("colour") { style.letters.colour = colour }
    if let alignment = properties.choice("align", of: Style.Alignment.self) {
      style.align(alignment)
    }
    if let breaking = properties.choice("break", of: Style.Breaking.self) { style.breaking = breaking }
    if let fit = properties["fit"] { style.ladder = reading.ladder(fit) }
    self.style = style
    guard let template = properties["content"].flatMap({ reading.markupTemplate($0, style: style) }) else { return nil }
    self.template = template
    words = reading.words
    limits = Self.limits(properties, template: template, ladder: style.ladder)
  }

  private static func limits(_ properties: Properties, template: Template, ladder: Ladder?) -> TextBlock.Limits? {
    let lines = properties.count("lines")
    let height = properties.points("height")
    let measure = properties.points("measure")
    let field = template.fields.first
    let name = properties.text("name") ?? field ?? template.literal
    let group = properties.text("uniform") ?? (ladder?.uniformLeast == nil ? nil : name)
    if let group { properties.reading.use(group: group, least: ladder?.uniformLeast) }
    guard lines != nil || height != nil || measure != nil || group != nil || ladder != nil else { return nil }
    return TextBlock.Limits(
      name: name, field: field, lines: lines, height: height, measure: measure, group: group)
  }

  func element(for scope: any Scope, in setting: Setting) throws(Finding) -> (any Element)? {
    let text = template.styled(in: scope)
    guard !text.isEmpty else { return nil }
    var limits = limits
    limits?.isLenient = setting.isLenient
    if let group = limits?.group { limits?.uniformShare = setting.uniformSizes[group] ?? 1 }
    return TextBlock(text: text, style: style, limits: limits, words: words, cache: cache)
  }
}

extension Template {
  /// The fields that it may ask for, in order.
  var fields: [String] {
    pieces.flatMap { piece -> [String] in
      switch piece {
      case .literal: return []
      case .slot(let slot, _, _, _): return [slot.field]
      case .choice(let choice):
        let options = choice.cases.map(\.option) + [choice.present, choice.absent, choice.otherwise].compactMap { $0 }
        return options.flatMap(\.fields)
      }
    }
  }

  /// The fixed text in it.
  var literal: String {
    pieces.map { if case .literal(let span) = $0 { span.text } else { "" } }.joined()
  }
}
