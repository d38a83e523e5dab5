import Drawing
import Findings
import Geometry

/// Sets an element on as many pages as it needs.
public struct Paginator {
  /// More pages than this for one element is taken for an endless loop.
  static let mostPages = 10_000

  /// Space on the first page and on each page after it.
  public var first: Space
  public var next: Space

  public init(first: Space, next: Space? = nil) {
    self.first = first
    self.next = next ?? first
  }

  /// The frame of each page; and why the rest could not be set, if something was left that fits on no page.
  public func frames(
    of element: any Element, with typesetter: Typesetter
  ) throws(Finding) -> (frames: [Frame], left: Reason?) {
    var frames: [Frame] = []
    var element = element
    while frames.count < Self.mostPages {
      switch try element.place(in: frames.isEmpty ? first : next, with: typesetter) {
      case .whole(let frame): return (frames + [frame], nil)
      case .part(let frame, let rest):
        frames.append(frame)
        element = rest
      case .nothing(let reason): return (frames, reason)
      }
    }
    return (frames, Reason(missing: .zero))
  }
}
