import Drawing
import Findings
import Foundation
import Geometry
import SourceTree

/// How the pages of booklets and papers look: masters, colours, styles by name; read from `booklet.yaml` of a layout.
public struct PaperLayout: Sendable {
  public let file: String
  /// Its own name and those of the layouts that it builds on, the nearest first: where its covers are looked for.
  let names: [String]
  /// The size of paper as the file names it.
  let size: String
  public let trim: Size
  public let bleed: Double
  let masters: [String: PageMaster]
  let colours: [String: Colour]
  private(set) var styles: [String: ParagraphStyle]
  let chart: ChartStyle
  let plotHeight: Double
  let table: RunningTable.Look
  /// Sheets of cards and labels by name.
  let stocks: [String: CardStock]
  /// What is to be said of it, though it can be used.
  public let findings: [Finding]

  /// The name that the file of such a layout has in its folder.
  public static let fileName = "booklet.yaml"

  /// Reads a layout by name from the first folder that has it; throws the first finding of what is wrong.
  public static func load(_ name: String, in folders: [String]) throws(Finding) -> PaperLayout {
    let (layout, findings) = read(name, in: folders)
    guard let layout else {
      throw findings.first { $0.severity == .error } ?? .missingPaperLayout(name, folders: folders, at: nil)
    }
    return layout
  }

  /// Reads a layout by name from the first folder that has it; no layout where anything in it is wrong.
  ///
  /// - Parameter place: where the layout is named, for a finding that there is none.
  public static func read(
    _ name: String, in folders: [String], at place: Place? = nil
  ) -> (layout: PaperLayout?, findings: [Finding]) {
    do throws(Finding) {
      var names: [String] = []
      var reading = PaperLayoutReading(node: try source(name, in: folders, names: &names, at: place), names: names)
      return reading.read()
    } catch {
      return (nil, [error])
    }
  }

  /// The file's tree, with what it extends below it.
  private static func source(
    _ name: String, in folders: [String], names: inout [String], at place: Place?
  ) throws(Finding) -> SourceNode {
    names.append(name)
    let paths = folders.map { "\($0)/\(name)/\(fileName)" }
    guard let path = paths.first(where: { FileManager.default.fileExists(atPath: $0) }),
      let node = try SourceNode.read(path, kind: .paper)
    else { throw .missingPaperLayout(name, folders: folders, at: place) }
    guard let extended = node["extends"], let base = extended.text else { return node }
    guard !names.contains(base), names.count < 8 else {
      throw .paperLayoutFault(
        Words(vi: "Bố cục dựa vòng quanh lên “\(base)”.", en: "The layout extends “\(base)” in a circle."),
        at: extended.place)
    }
    return try source(base, in: folders, names: &names, at: extended.place).merged(with: node)
  }

  /// Styles of administrative papers beside those that begin with `paper-`.
  private static let officeStyles = [
    "country", "motto", "parent", "issuer", "signer-post", "signer-name", "recipients-title", "recipients",
  ]

  /// The same with the styles of administrative papers in the booklet's face and, for running text, on its grid of lines.
  var withPapersOfTheBook: PaperLayout {
    guard let body = styles["body"] else { return self }
    var copy = self
    for (name, style) in styles where name.hasPrefix("paper-") || Self.officeStyles.contains(name) {
      var style = style
      style.text.family = body.text.family
      if ["paper-body", "paper-basis", "paper-list"].contains(name) {
        style.text.size = body.text.size
        style.leading = body.leading
        (style.before, style.after) = (0, 0)
        style.isOnGrid = true
      }
      copy.styles[name] = style
    }
    return copy
  }

  /// A style by its name; the layout must have it.
  func style(_ name: String) throws(Finding) -> ParagraphStyle {
    guard let style = styles[name] else {
      throw .paperLayoutFault(
        Words(vi: "Bố cục thiếu kiểu chữ “\(name)”.", en: "The layout lacks the style “\(name)”."), at: Place(file))
    }
    return style
  }

  func master(_ name: String) throws(Finding) -> PageMaster {
    guard let master = masters[name] else {
      throw .paperLayoutFault(
        Words(vi: "Bố cục thiếu khung trang “\(name)”.", en: "The layout lacks the page master “\(name)”."),
        at: Place(file))
    }
    return master
  }

  func colour(_ name: String) -> Colour { colours[name] ?? .black }
}

/// Where text and furniture stand on a page; lengths in points.
struct PageMaster: Sendable, Hashable {
  var inner: Double
  var outer: Double
  var top: Double
  var bottom: Double
  /// Whether left and right pages mirror one another.
  var isMirrored: Bool
  /// Baseline of the running head below the trim's top; nothing without one.
  var head: Double?
  /// Baseline of the page number: below the top, or above the foot.
  var numberTop: Double?
  var numberFoot: Double?
  /// Whether the page number stands in the middle, not at the outer edge.
  var isNumberCentred: Bool
  /// Distance of the grid's lines.
  var grid: Double?
  /// Whether the first page of a paper shows no number.
  var hidesFirstNumber: Bool

  /// The area of text; right pages have odd numbers.
  func area(of trim: Size, isRight: Bool) -> Rectangle {
    let left = !isMirrored || isRight ? inner : outer
    return Rectangle(x: left, y: top, width: trim.width - inner - outer, height: trim.height - top - bottom)
  }
}

extension SourceNode {
  /// This tree with another's values in place of its own; mappings are joined key by key.
  func merged(with other: SourceNode) -> SourceNode {
    guard let own = entries, let others = other.entries else { return other }
    var joined = own
    for entry in others {
      if let index = joined.firstIndex(where: { $0.key == entry.key }) {
        joined[index].value = joined[index].value.merged(with: entry.value)
      } else {
        joined.append(entry)
      }
    }
    return SourceNode(.mapping(joined), at: other.place)
  }
}

extension Finding {
  static func missingPaperLayout(_ name: String, folders: [String], at place: Place?) -> Finding {
    Finding(
      .missingPaperLayout,
      Words(vi: "Không có bố cục kỷ yếu “\(name)”.", en: "There is no booklet layout “\(name)”."), at: place,
      hint: Words(
        vi: "Tìm \(name)/booklet.yaml trong: \(folders.joined(separator: ", ")).",
        en: "Looked for \(name)/booklet.yaml in: \(folders.joined(separator: ", "))."))
  }

  static func paperLayoutFault(_ message: Words, at place: Place?) -> Finding {
    SourceKind.paper.fault(message, at: place)
  }
}
