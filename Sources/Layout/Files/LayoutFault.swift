import Findings
import SourceTree

/// What can be wrong in a layout file; turns itself into a finding.
enum LayoutFault {
  enum Thing {
    case element, style, colour, field, part, wording, format, ornament, layout, size
  }

  case unknown(Thing, String, known: [String])
  case cycle([String])
  case tooManyReferences(String)
  case template(Words)
  case recordFieldInStock(String)
  case nothingToPrint
  case severalKeys(String)

  func finding(at place: Place?) -> Finding {
    var hint: Words?
    let (code, message) = words(&hint)
    return Finding(code, message, at: place, hint: hint)
  }

  private func words(_ hint: inout Words?) -> (Code, Words) {
    switch self {
    case .unknown(let thing, let name, let known):
      hint = thing.hint(name, known)
      let words = thing.words
      return (
        thing.code,
        Words(vi: "Không có \(words.vietnamese) “\(name)”.", en: "There is no \(words.english) “\(name)”.")
      )
    case .cycle(let names):
      let chain = names.joined(separator: " → ")
      hint = Words(vi: "Bỏ một trong các mắt xích này.", en: "Take out one of these links.")
      return (
        Code.circleInLayout, Words(vi: "Vòng lặp: \(chain).", en: "These refer to each other in a circle: \(chain).")
      )
    case .tooManyReferences(let name):
      hint = Words(
        vi: "Bỏ bớt các lần nhắc tới bộ phận và câu chữ.", en: "Take some references to parts and wordings out.")
      return (
        Code.tooManyReferences,
        Words(
          vi: "Các bộ phận và câu chữ nhắc tới nhau quá nhiều lần, như ở “\(name)”.",
          en: "Parts and wordings refer to one another too many times, as at “\(name)”.")
      )
    case .template(let words):
      hint = Words(
        vi: "Viết {name}, {name|mặc định}, {decision.date:long}; dấu ngoặc nhọn thường viết {{ và }}.",
        en: "Write {name}, {name|default}, {decision.date:long}; a brace itself is written {{ or }}.")
      return (Code.wrongTemplate, words)
    case .recordFieldInStock(let field):
      hint = Words(vi: "Chuyển phần tử này sang lớp data.", en: "Move this element to the data layer.")
      return (
        Code.recipientFieldInStock,
        Words(
          vi: "Lớp stock không được có trường của từng người nhận: “{\(field)}”.",
          en: "The stock layer may not have a field of the recipient: “{\(field)}”.")
      )
    case .nothingToPrint:
      hint = Words(
        vi: "Thêm layers: data: […], hoặc base: true nếu chỉ để bố cục khác dựa vào.",
        en: "Add layers: data: […], or base: true if it is only there to be built upon.")
      return (
        Code.layoutWithoutData,
        Words(vi: "Bố cục không có lớp data nào để in.", en: "The layout has no data layer to print.")
      )
    case .severalKeys(let name):
      hint = Words(
        vi: "Ví dụ: “text: {content: …}”; các thuộc tính nằm trong ngoặc.",
        en: "For instance “text: {content: …}”; the properties stand in the braces.")
      return (
        Code.elementOfSeveralKeys,
        Words(
          vi: "Phần tử “\(name)” phải là một khóa duy nhất.", en: "The element “\(name)” must be one single key.")
      )
    }
  }
}

extension LayoutFault.Thing {
  fileprivate var code: Code {
    switch self {
    case .element: Code.unknownElement
    case .style: Code.unknownStyle
    case .colour: Code.unknownColour
    case .field: Code.unknownField
    case .part: Code.unknownPart
    case .wording: Code.unknownWording
    case .format: Code.unknownFormat
    case .ornament: Code.unknownOrnament
    case .layout: Code.unknownLayout
    case .size: Code.unknownPaperSize
    }
  }

  fileprivate func hint(_ name: String, _ known: [String]) -> Words? {
    guard self == .field, NearestName.of(name, in: known) == nil else { return NearestName.hint(name, in: known) }
    return Words(
      vi: "Nếu đó là một cột riêng của bảng, hãy khai báo nó trong fields: optional.",
      en: "If it is a column of the sheet's own, declare it under fields: optional.")
  }

  fileprivate var words: Words {
    switch self {
    case .element: Words(vi: "phần tử", en: "element")
    case .style: Words(vi: "kiểu chữ", en: "style")
    case .colour: Words(vi: "màu", en: "colour")
    case .field: Words(vi: "trường", en: "field")
    case .part: Words(vi: "bộ phận", en: "part")
    case .wording: Words(vi: "câu chữ", en: "wording")
    case .format: Words(vi: "định dạng", en: "format")
    case .ornament: Words(vi: "họa tiết", en: "ornament")
    case .layout: Words(vi: "bố cục", en: "layout")
    case .size: Words(vi: "khổ giấy", en: "paper size")
    }
  }
}

extension Expectation {
  /// A length that may be a share of the room.
  static let measure = Expectation.other(
    Words(
      vi: "Ở đây cần một độ dài, như 12mm, 3pt hoặc 50%.", en: "A length is wanted here, such as 12mm, 3pt or 50%."))
  static let ladder = Expectation.other(
    Words(
      vi: "Viết như [tracking -2%, lines 3, size 80%, leading 105%], default hoặc none.",
      en: "Write like [tracking -2%, lines 3, size 80%, leading 105%], default or none."))
  static let paper = Expectation.other(
    Words(vi: "Viết A3, A4, A5 hoặc như “400 x 300 mm”.", en: "Write A3, A4, A5 or like “400 x 300 mm”."))
  static let weight = Expectation.other(
    Words(vi: "Viết regular, bold, black… hoặc 400.", en: "Write regular, bold, black… or 400."))
  static let role = Expectation.word(RoleName.all)
  static let widths = Expectation.other(
    Words(
      vi: "Viết bề rộng như [30mm, auto, 1fr, 2fr], mỗi phần tử một giá trị.",
      en: "Write widths like [30mm, auto, 1fr, 2fr], one for each child."))
  static let element = Expectation.other(
    Words(vi: "Ở đây cần một phần tử, như “text: …”.", en: "An element is wanted here, such as “text: …”."))
}
