import Drawing
import Findings
import Geometry

/// Nothing: takes no room.
struct Empty: Element {
  func place(in space: Space, with typesetter: Typesetter) throws(Finding) -> Placement {
    .whole(Frame(size: .zero))
  }
}
