import Drawing
import Findings
import Geometry
import Locks

/// A layout at one size of paper, with the stock that was made for it.
final class Sheet: Sendable {
  let paper: PaperSize
  let name: String
  let description: LayoutDescription
  /// The stock by the values of the ceremony's fields in it; mostly there is one.
  private let stocks = Guarded<[[String]: Stock]>([:])

  /// What pre-printed paper bears: art in one frame, and each text in one of its own, to be read where it stands.
  struct Stock: Sendable {
    var art: SharedFrame?
    var texts: [(frame: SharedFrame, baseline: Double)]
    /// Only the texts of the frames, to be held against those of the data.
    var textMarks: [Frame.Placed]
    var findings: [Finding]
  }

  init(_ tree: LayoutTree, paper: PaperSize, shelf: PictureShelf) {
    self.paper = paper
    name = tree.name
    description = LayoutDescription(tree, scale: paper.scale, shelf: shelf)
  }

  /// The stock for a scope: the same frame for all scopes with the same ceremony.
  func stock(for scope: any Scope, in setting: Setting, with typesetter: Typesetter) -> Stock {
    let values = description.stockFields.map { scope.value(of: $0)?.plainText ?? "" } + ["\(setting.showsLabels)"]
    return stocks.withLock { stocks in
      if let known = stocks[values] { return known }
      let layer = layer(description.stock, for: scope, in: setting, with: typesetter)
      let suffix = stocks.isEmpty ? "" : "-\(stocks.count + 1)"
      let made = stock(of: layer, named: "\(name)/stock/\(PaperSize.key(paper.name))\(suffix)")
      stocks[values] = made
      return made
    }
  }

  private func stock(of layer: Layer, named name: String) -> Stock {
    var art = Frame(size: paper.trim)
    var texts: [(frame: SharedFrame, baseline: Double)] = []
    for part in layer.parts {
      if let baseline = part.texts.first?.origin.y {
        texts.append((SharedFrame(name: "\(name)/\(texts.count + 1)", part), baseline))
      } else {
        art.add(part, at: .zero)
      }
    }
    return Stock(
      art: art.marks.isEmpty ? nil : SharedFrame(name: name, art), texts: texts,
      textMarks: layer.parts.flatMap(\.textMarks), findings: layer.findings)
  }

  /// The frames of a layer's elements, in their order, each in the page's coordinates.
  struct Layer {
    var parts: [Frame] = []
    var findings: [Finding] = []
  }

  /// Places each element of a layer on the trim; what does not fit is a finding of its own.
  func layer(
    _ recipes: [NamedRecipe], for scope: any Scope, in setting: Setting, with typesetter: Typesetter
  ) -> Layer {
    let space = Space(width: paper.trim.width, height: paper.trim.height)
    var layer = Layer()
    for recipe in recipes {
      do {
        guard let element = try recipe.element(for: scope, in: setting) else { continue }
        switch try element.placeWhole(in: space, with: typesetter) {
        case .frame(let part): layer.parts.append(part)
        case .overflow(let reason): layer.findings.append(reason.finding(in: recipe.label))
        }
      } catch {
        layer.findings.append(error)
      }
    }
    return layer
  }
}

extension Frame {
  /// The marks that hold text, and of groups only what in them does.
  var textMarks: [Placed] {
    marks.compactMap { placed in
      switch placed.mark {
      case .text: return placed
      case .group(var group):
        group.frame.marks = group.frame.textMarks
        return group.frame.marks.isEmpty ? nil : Placed(.group(group), at: placed.origin)
      default: return nil
      }
    }
  }
}
