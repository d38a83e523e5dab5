import Drawing
import Findings
import Geometry
import Testing
import Vietnamese

@testable import Layout

/// What must hold for every element of the catalogue, whatever it is given.
@Suite("Every element of the catalogue")
struct CatalogueTests {
  @Test("Names are unique, and each says what it is in both languages")
  func descriptions() {
    let names = ElementCatalogue.all.map(\.name)
    #expect(Set(names).count == names.count)
    for kind in ElementCatalogue.all {
      #expect(!kind.summary.vietnamese.isEmpty && !kind.summary.english.isEmpty, "\(kind.name)")
      for property in kind.properties {
        #expect(!property.summary.vietnamese.isEmpty && !property.summary.english.isEmpty, "\(kind.name)")
      }
      if let shorthand = kind.shorthand { #expect(kind.properties.contains { $0.name == shorthand }) }
    }
  }

  @Test("Its example can be read and placed whole", arguments: ElementCatalogue.all.map(\.example))
  func example(yaml: String) throws {
    let (recipe, findings) = Bench.recipe(yaml)
    #expect(findings == [])
    let element = try #require(
      try recipe?.element(for: Self.scope(seed: 1, words: 6), in: Setting(shelf: PictureShelf())))
    let placement = try element.place(in: Space(width: 400, height: 400), with: Bench.typesetter())
    switch placement {
    case .whole: break
    case .part: Issue.record("\(yaml) does not end")
    case .nothing(let reason): Issue.record("\(yaml): \(reason)")
    }
  }

  /// Compositions in which elements meet, besides the examples.
  static let compositions = [
    "column: [{text: \"{citation}\"}, {spacer: {share: 1}}, {text: \"{name}\"}, {rule: {length: 50%}}]",
    "column: {gap: 1mm, children: [{each: {list: recipients, child: {text: \"{citation}\"}}}, {text: \"{unit}\"}]}",
    "row: {widths: [auto, 1fr], gap: 2mm, children: [{text: {content: \"{no}\"}}, {text: \"{citation}\"}]}",
    "row: {widths: [30%, 1fr, 2fr], children: [{text: \"{name}\"}, {text: \"{citation}\"}, {text: \"{unit}\"}]}",
    "box: {stroke: ink, padding: 2mm, child: {column: [{text: \"{citation}\"}, {text: {content: \"{citation}\", align: justify}}]}}",
    "layers: [{box: {fill: white}}, {padding: {all: 3mm, child: {text: {content: \"{citation}\", align: center}}}}]",
    "keep-together: {column: [{text: \"{citation}\"}, {text: \"{name}\"}]}",
    "shrink: {to: 40%, child: {text: {content: \"{citation}\", align: center}}}",
    "text: {content: \"{citation}\", align: center, lines: 2, fit: [tracking -2%, lines 4, size 60%, leading 100%]}",
    "column: [{spacer: {share: 1}}, {text: {content: \"{citation}\", align: center, fit: default}}, {spacer: {share: 2}}]",
    "text: {content: \"<b>{name}</b> <i>{citation}</i>\", align: right}",
    "text: {content: \"{citation}\", align: justify, break: optimum}",
    "ruled: {child: {text: {content: \"<i>{citation}</i>\", align: center}}}",
    "align: {horizontal: center, vertical: middle, child: {text: \"{citation}\"}}",
    "sized: {width: 60%, child: {text: \"{citation}\"}}",
    "tag: {role: section, child: {link: {to: \"#x\", child: {anchor: {id: x, child: {text: \"{citation}\"}}}}}}",
  ]

  static let samples = ElementCatalogue.all.filter { $0.name != "fixed" }.map(\.example) + compositions

  @Test("Frames stay in their space, progress is made, no text is lost or doubled", arguments: samples)
  func properties(yaml: String) throws {
    let recipe = try #require(Bench.recipe(yaml).recipe)
    let typesetter = try Bench.typesetter()
    var random = RandomText(seed: 42)
    for round in 0..<16 {
      let scope = Self.scope(seed: UInt64(round), words: 1 + random.next(below: 90))
      guard let element = try recipe.element(for: scope, in: Setting(shelf: PictureShelf())) else { continue }
      let space = Space(width: random.number(from: 90, to: 700), height: random.number(from: 12, to: 500))
      try check(element, in: space, with: typesetter, "\(yaml) round \(round)")
    }
  }

  private func check(
    _ element: any Layout.Element, in space: Space, with typesetter: Typesetter, _ comment: String
  ) throws {
    let endless = try frames(of: element, in: Space(width: space.width, height: 100_000), with: typesetter, comment)
    let pages = try frames(of: element, in: space, with: typesetter, comment)
    for frame in pages.frames {
      #expect(frame.size.width <= space.width + 0.01, "\(comment)")
      #expect(frame.size.height <= space.height + 0.01, "\(comment)")
      if let ink = frame.textInk {
        let room = Rectangle(x: 0, y: 0, width: space.width, height: space.height)
        #expect(room.contains(ink, tolerance: 0.02), "\(comment): \(ink) in \(room)")
      }
    }
    let again = try frames(of: element, in: space, with: typesetter, comment)
    #expect(again.frames == pages.frames, "\(comment)")
    if pages.isWhole, endless.isWhole {
      #expect(Self.words(pages.frames) == Self.words(endless.frames), "\(comment)")
    }
  }

  private func frames(
    of element: any Layout.Element, in space: Space, with typesetter: Typesetter, _ comment: String
  ) throws -> (frames: [Frame], isWhole: Bool) {
    let (frames, left) = try Paginator(first: space).frames(of: element, with: typesetter)
    #expect(frames.count < 500, "\(comment): no progress")
    if let left { #expect(left.missing.width > 0 || left.missing.height > 0, "\(comment): \(left)") }
    return (frames, left == nil)
  }

  /// The words of the frames, sorted, since columns side by side take turns over pages; what tables repeat on each page is left out.
  private static func words(_ frames: [Frame]) -> [String] {
    frames.flatMap { $0.textLines }.flatMap { $0.text.split(separator: " ") }.map(String.init)
      .filter { !["TT", "Họ", "và", "tên", "(tiếp", "theo)"].contains($0) }.sorted()
  }

  static func scope(seed: UInt64, words: Int) -> Fields {
    var random = RandomText(seed: seed)
    func person(_ number: Int) -> Fields {
      Fields([
        "no": .text("\(number)"), "name": .text(random.name(syllables: 2 + random.next(below: 3))),
        "unit": .text(random.citation(words: 4)), "citation": .text(random.citation(words: words)),
        "kind": .text("collective"),
      ])
    }
    var scope = person(1)
    scope.lists["recipients"] = (1...8).map { person($0) }
    return scope
  }
}

extension Frame {
  /// The lines of text in the frame, in painting order.
  var textLines: [TextLine] {
    marks.flatMap { placed -> [TextLine] in
      switch placed.mark {
      case .text(let line): [line]
      case .group(let group): group.frame.textLines
      default: []
      }
    }
  }
}
