import Drawing
import Findings
import Geometry

/// An element whose box is its ink, so that distances above and below it are seen as they are measured.
struct InkBox: Element {
  var child: any Element

  var flexibility: Flexibility? { child.flexibility }

  /// How often a text that yields is asked for a little less, since its box and its ink do not shrink as one.
  private static let attempts = 6

  func place(in space: Space, with typesetter: Typesetter) throws(Finding) -> Placement {
    let whole: Frame
    switch try child.placeWhole(in: Space(width: space.width, height: .infinity), with: typesetter) {
    case .overflow(let reason): return .nothing(because: reason)
    case .frame(let frame): whole = frame
    }
    let natural = cropped(whole)
    var excess = natural.size.height - space.height
    guard excess > .tolerance else { return .whole(natural) }
    guard flexibility == .yields else { return .nothing(because: Reason(missing: Size(0, excess))) }
    // White above and below the ink belongs to the box that the text is fitted into.
    var box = space.height + whole.size.height - natural.size.height
    for _ in 0..<Self.attempts {
      switch try child.placeWhole(in: Space(width: space.width, height: box), with: typesetter) {
      case .overflow(let reason): return .nothing(because: reason)
      case .frame(let frame):
        let inked = cropped(frame)
        excess = inked.size.height - space.height
        if excess <= .tolerance { return .whole(inked) }
        box -= excess
      }
    }
    return .nothing(because: Reason(missing: Size(0, excess)))
  }

  private func cropped(_ inner: Frame) -> Frame {
    guard let ink = inner.inkBounds else { return inner }
    var frame = Frame(size: Size(inner.size.width, ink.height))
    frame.add(inner, at: Point(0, -ink.minY))
    frame.firstBaseline = inner.firstBaseline.map { $0 - ink.minY }
    frame.lastBaseline = inner.lastBaseline.map { $0 - ink.minY }
    return frame
  }
}
