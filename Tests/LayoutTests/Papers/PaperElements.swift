import Drawing
import Geometry

extension Frame {
  /// Hands over every line of text, and every ornament, picture or rule, each as one, with the place of its frame.
  mutating func changeElements(at place: Point = .zero, _ change: (inout Placed, Point) -> Void) {
    for index in marks.indices {
      let inner = place + marks[index].origin
      switch marks[index].mark {
      case .group(var group) where !group.frame.texts.isEmpty:
        group.frame.changeElements(at: inner, change)
        marks[index].mark = .group(group)
      case .shared(let shared):
        var frame = shared.frame
        frame.changeElements(at: inner, change)
        marks[index].mark = .shared(SharedFrame(name: shared.name, frame))
      default: if marks[index].mark.inkBounds != nil { change(&marks[index], place) }
      }
    }
  }

  /// What each ornament, picture or rule covers on the page.
  var artBounds: [Rectangle] {
    var copy = self
    var bounds: [Rectangle] = []
    copy.changeElements { placed, place in
      if case .text = placed.mark { return }
      if let ink = placed.mark.inkBounds { bounds.append(ink.offset(by: placed.origin).offset(by: place)) }
    }
    return bounds
  }
}
