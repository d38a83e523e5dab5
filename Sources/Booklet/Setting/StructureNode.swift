import Drawing

/// An element of the document's structure that several pieces of the flow stand in, such as a list or one of its items.
struct StructureNode: Sendable, Hashable {
  let role: Role
  let key = StructureKey()

  init(_ role: Role) { self.role = role }
}

extension Frame {
  /// The frame inside elements of the structure, the outermost first.
  func within(_ nodes: [StructureNode]) -> Frame {
    nodes.reversed().reduce(self) { inner, node in
      var outer = inner
      outer.marks = [.init(.group(Group(inner, role: node.role, key: node.key)), at: .zero)]
      return outer
    }
  }
}
