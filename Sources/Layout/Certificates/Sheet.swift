import Drawing
import Findings
import Geometry
import Synchronization

/// A layout at one size of paper, with the stock that was made for it.
final class Sheet: Sendable {
  let paper: PaperSize
  let name: String
  let description: LayoutDescription
  /// The stock by the values of the ceremony's fields in it; mostly there is one.
  private let stocks = Mutex<[[String]: Stock]>([:])

  struct Stock: Sendable {
    var frame: SharedFrame
    /// Only the texts of the frame, to be held against those of the data.
    var texts: [Frame.Placed]
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
      let made = Stock(
        frame: SharedFrame(name: "\(name)/stock/\(PaperSize.key(paper.name))\(suffix)", layer.frame),
        texts: layer.frame.textMarks, findings: layer.findings)
      stocks[values] = made
      return made
    }
  }

  /// Places each element of a layer on the trim; what does not fit is a finding of its own.
  func layer(
    _ recipes: [NamedRecipe], for scope: any Scope, in setting: Setting, with typesetter: Typesetter
  ) -> (frame: Frame, findings: [Finding]) {
    let space = Space(width: paper.trim.width, height: paper.trim.height)
    var frame = Frame(size: paper.trim)
    var findings: [Finding] = []
    for recipe in recipes {
      do {
        guard let element = try recipe.element(for: scope, in: setting) else { continue }
        switch try element.placeWhole(in: space, with: typesetter) {
        case .frame(let part): frame.add(part, at: .zero)
        case .overflow(let reason): findings.append(reason.finding(in: recipe.label))
        }
      } catch {
        findings.append(error)
      }
    }
    return (frame, findings)
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
