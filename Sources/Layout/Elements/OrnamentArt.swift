import Drawing
import Findings
import Geometry
import Locks
import Ornaments
import SourceTree

/// An ornament of the catalogue, filling its room.
struct OrnamentArt: Element {
  var ornament: any Ornament
  var colours: ColourTable
  var width: Length?
  var height: Length?
  var opacity: Double
  var cache: Cache

  /// The art made last, so that it is drawn once for all pages.
  final class Cache: Sendable {
    let last = Guarded<(size: Size, frame: Frame)?>(nil)
  }

  func place(in space: Space, with typesetter: Typesetter) throws(Finding) -> Placement {
    let size = size(in: space)
    let missing = Size(max(0, size.width - space.width), max(0, size.height - space.height))
    guard missing.width <= .tolerance, missing.height <= .tolerance else {
      return .nothing(because: Reason(missing: missing))
    }
    if let known = cache.last.withLock({ $0 }), known.size == size { return .whole(known.frame) }
    var art = Frame(size: size)
    var motifs: [String: SharedFrame] = [:]
    art.marks = try marks(ornament.artwork(in: size), motifs: &motifs)
    let frame = Frame(size: size, marks: [.init(.group(Group(art, opacity: opacity)), at: .zero)])
    cache.last.withLock { $0 = (size, frame) }
    return .whole(frame)
  }

  /// As large as asked for or as the room is; in endless room as high as it is wide.
  private func size(in space: Space) -> Size {
    let width = width.map { $0.resolved(in: space.width) } ?? space.width
    let height = height.map { $0.resolved(in: space.height) } ?? space.height
    return Size(
      width.isFinite ? width : height.isFinite ? height : 0, height.isFinite ? height : width.isFinite ? width : 0)
  }

  /// The pieces as marks; a motif becomes a shared frame, so that outputs write it once.
  private func marks(
    _ artwork: Artwork, motifs: inout [String: SharedFrame]
  ) throws(Finding) -> [Frame.Placed] {
    var marks: [Frame.Placed] = []
    for piece in artwork.pieces {
      switch piece {
      case .fill(let path, let ink, let isEvenOdd):
        let mark = Mark.fill(path, .solid(try colour(ink)), rule: isEvenOdd ? .evenOdd : .nonZero)
        marks.append(.init(mark, at: .zero))
      case .stroke(let path, let ink, let width, let cap, let join):
        let stroke = Stroke(colour: try colour(ink), width: width, cap: Stroke.Cap(cap), join: Stroke.Join(join))
        marks.append(.init(.stroke(path, stroke), at: .zero))
      case .repeated(let motif, let transforms):
        let shared = try shared(motif, motifs: &motifs)
        for transform in transforms {
          let frame = Frame(size: .zero, marks: [.init(.shared(shared), at: .zero)])
          marks.append(.init(.group(Group(frame, transform: transform)), at: .zero))
        }
      }
    }
    return marks
  }

  private func shared(
    _ motif: Motif, motifs: inout [String: SharedFrame]
  ) throws(Finding) -> SharedFrame {
    if let known = motifs[motif.name] { return known }
    let marks = try marks(motif.artwork, motifs: &motifs)
    let made = SharedFrame(name: motif.name, Frame(size: motif.bounds.size, marks: marks))
    motifs[motif.name] = made
    return made
  }

  private func colour(_ ink: String) throws(Finding) -> Colour {
    if let colour = colours[ink] { return colour }
    throw LayoutFault.unknown(.colour, ink, known: colours.names).finding(at: nil)
  }
}

extension Stroke.Cap {
  fileprivate init(_ cap: Artwork.Cap) {
    self =
      switch cap {
      case .butt: .butt
      case .round: .round
      case .square: .square
      }
  }
}

extension Stroke.Join {
  fileprivate init(_ join: Artwork.Join) {
    self =
      switch join {
      case .miter: .miter
      case .round: .round
      case .bevel: .bevel
      }
  }
}

struct OrnamentRecipe: Recipe {
  static let kind = ElementKind(
    "ornament", vi: "Họa tiết do chương trình vẽ: viền, hoa văn, quốc huy.",
    en: "Art drawn by the tool: borders, rosettes, the emblem.",
    properties: [
      Property(
        "name", .word(OrnamentCatalogue.all.map { $0.name }), isRequired: true, vi: "Tên họa tiết.", en: "Its name."),
      Property(
        "alternative", .plain, vi: "Lời tả cho người không nhìn thấy; nếu không có thì là trang trí.",
        en: "What it shows, for those who do not see; without it, it is decoration."),
      Property("width", .length, vi: "Bề rộng.", en: "The width."),
      Property("height", .length, vi: "Chiều cao.", en: "The height."),
      Property("opacity", .share, vi: "Độ đậm.", en: "How opaque it is."),
    ], shorthand: "name", example: "ornament: {name: drum-rosette, width: 30mm, height: 30mm, gold-tint: ink}")

  let role: Role?
  private let art: OrnamentArt

  static func furtherProperties(_ node: SourceNode) -> [Property] {
    guard let name = node.text ?? node["name"]?.text, let ornament = OrnamentCatalogue.named(name) else { return [] }
    return ornament.parameters.map { parameter in
      let kind: Property.Kind =
        switch parameter.kind {
        case .length: .length
        case .count: .count
        case .share: .share
        case .ink: .colour
        }
      return Property(parameter.name, kind, vi: parameter.vietnamese, en: parameter.english)
    }
  }

  init?(_ properties: Properties) {
    guard let name = properties.text("name") else { return nil }
    guard let type = OrnamentCatalogue.named(name) else {
      let known = OrnamentCatalogue.all.map { $0.name }
      properties.reading.report(.unknown(.ornament, name, known: known), at: properties.keyPlace("name"))
      return nil
    }
    art = OrnamentArt(
      ornament: type.init(Self.values(type.parameters, properties)), colours: properties.reading.colours,
      width: properties.length("width"), height: properties.length("height"),
      opacity: min(1, max(0, properties.share("opacity") ?? 1)), cache: OrnamentArt.Cache())
    role = properties.text("alternative").map { Role.figure(alternative: $0) } ?? .artifact
  }

  private static func values(_ parameters: [OrnamentParameter], _ properties: Properties) -> OrnamentValues {
    var values = OrnamentValues()
    for parameter in parameters {
      switch parameter.kind {
      case .length: values.numbers[parameter.name] = properties.points(parameter.name)
      case .count: values.numbers[parameter.name] = properties.count(parameter.name).map(Double.init)
      case .share: values.numbers[parameter.name] = properties.share(parameter.name)
      case .ink:
        values.inks[parameter.name] = properties.colour(parameter.name).flatMap { _ in properties.text(parameter.name) }
      }
    }
    return values
  }

  func element(for scope: any Scope, in setting: Setting) throws(Finding) -> (any Element)? {
    art
  }
}
