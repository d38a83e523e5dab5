import Geometry

/// One mark of a frame or of the frames within it, and how it came there.
public struct FoundMark: Sendable, Equatable {
  public var mark: Mark
  /// From the mark's own coordinates to those of the outermost frame.
  public var transform: Transform
  /// The elements that it stands in, from the outermost inwards.
  public var labels: [Group.Label]
  /// The parts of the document's structure that it stands in, from the outermost inwards.
  public var roles: [Role]
  /// The static art that it belongs to.
  public var shared: SharedFrame?
}

extension Frame {
  /// Calls for every mark, in painting order, groups and static art opened up.
  public func forEachMark(_ body: (FoundMark) -> Void) {
    walk(
      FoundMark(mark: .anchor(""), transform: .identity, labels: [], roles: [], shared: nil), body)
  }

  private func walk(_ context: FoundMark, _ body: (FoundMark) -> Void) {
    for placed in marks {
      var found = context
      found.mark = placed.mark
      let place = Transform.translation(placed.origin.x, placed.origin.y).then(context.transform)
      found.transform = place
      switch placed.mark {
      case .group(let group):
        found.transform = group.transform.then(place)
        if let label = group.label { found.labels.append(label) }
        if let role = group.role { found.roles.append(role) }
        group.frame.walk(found, body)
      case .shared(let shared):
        found.shared = shared
        shared.frame.walk(found, body)
      default: body(found)
      }
    }
  }

  /// All lines of text, in painting order.
  public var texts: [PlacedText] {
    var texts: [PlacedText] = []
    forEachMark { found in
      if case .text(let line) = found.mark {
        texts.append(PlacedText(line: line, transform: found.transform, labels: found.labels, roles: found.roles))
      }
    }
    return texts
  }

  /// How texts were fitted into their places, in order.
  public var fits: [FitReport] {
    var fits: [FitReport] = []
    forEachMark { if case .fit(let report) = $0.mark { fits.append(report) } }
    return fits
  }

  /// The faces in use, each once, in the order of their first use.
  public var faces: [Face] {
    var faces: [Face] = []
    var seen: Set<Face> = []
    for text in texts {
      for run in text.line.runs where seen.insert(run.face).inserted { faces.append(run.face) }
    }
    return faces
  }
}

/// A line of text and where it stands on the page.
public struct PlacedText: Sendable, Equatable {
  public var line: TextLine
  /// From the line's own coordinates, whose origin is the start of the baseline, to the outermost frame's.
  public var transform: Transform
  /// The elements that it stands in, from the outermost inwards.
  public var labels: [Group.Label]
  /// The parts of the document's structure that it stands in, from the outermost inwards.
  public var roles: [Role]

  public var text: String { line.text }
  /// What the line covers on the page.
  public var ink: Rectangle { transform.apply(to: line.ink) }
  /// Where its baseline starts on the page.
  public var origin: Point { transform.apply(to: .zero) }
}
