import Drawing
import Findings
import Layout

/// The text of a footnote; it is read behind the block in which its mark stands.
struct Footnote: Layout.Element {
  var text: Flow
  let key: StructureKey

  func place(in space: Space, with typesetter: Typesetter) throws(Finding) -> Placement {
    guard case .whole(let made) = try text.place(in: space, with: typesetter) else {
      return .nothing(because: Reason(missing: .zero))
    }
    var frame = made
    frame.marks = [.init(.group(Group(made, role: .note, key: key)), at: .zero)]
    return .whole(frame)
  }
}
