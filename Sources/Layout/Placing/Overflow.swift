import Drawing
import Findings
import Geometry

extension Element {
  /// Places the whole element in a space, or says how much is missing for that.
  func placeWhole(in space: Space, with typesetter: Typesetter) throws(Finding) -> WholePlacement {
    switch try place(in: space, with: typesetter) {
    case .whole(let frame): return .frame(frame)
    case .nothing(let reason): return .overflow(reason)
    case .part(let frame, let rest):
      var missing = 0.0
      var next: any Element = rest
      var used = frame.size.height
      // What is left is set on endless paper, piece after piece, to learn its height.
      for _ in 0..<Paginator.mostPages {
        switch try next.place(in: Space(width: space.width, height: .infinity), with: typesetter) {
        case .whole(let last):
          missing = used + last.size.height - space.height
          return .overflow(Reason(missing: Size(0, max(missing, 0.01))))
        case .part(let more, let rest):
          used += more.size.height
          next = rest
        case .nothing(let reason): return .overflow(reason)
        }
      }
      return .overflow(Reason(missing: Size(0, max(missing, 0.01))))
    }
  }
}

/// The answer of an element that must be placed whole.
enum WholePlacement {
  case frame(Frame)
  case overflow(Reason)
}

extension Double {
  /// Less than this many points of overflow is a matter of rounding.
  static let tolerance = 0.001
}
