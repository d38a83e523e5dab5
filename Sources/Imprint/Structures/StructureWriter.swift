import Geometry

/// Writes the elements of a part's structure as objects of a file.
struct StructureWriter {
  let tree: StructureTree
  let writer: ObjectWriter
  /// The element that the part hangs on.
  let parent: Int
  /// The objects of the part's pages, and of the links on each.
  let pages: [Int]
  let links: [[Int]]

  /// Writes all elements and answers with the number of the first; the others follow.
  func write() -> Int {
    let first = writer.reserve(tree.elements.count)
    let heads = TableHeads(tree)
    for (index, element) in tree.elements.enumerated() {
      writer.write(first + index) { output in
        output.append("<</S")
        output.append(element.tag.name)
        output.append("/P ")
        output.append(reference: element.parent < 0 ? parent : first + Int(element.parent))
        if element.page >= 0, Int(element.page) < pages.count {
          output.append("/Pg ")
          output.append(reference: pages[Int(element.page)])
        }
        appendText(of: element, number: first + index, to: &output)
        appendAttributes(of: index, heads, first: first, to: &output)
        appendKids(of: index, element: element, first: first, to: &output)
        output.append(">>")
      }
    }
    return first
  }

  /// Elements that have an identifier: notes, and the heads that cells of tables refer to.
  var named: [Int] {
    tree.elements.indices.filter { tree.elements[$0].tag == .note || tree.elements[$0].tag == .headerCell }
  }

  static func identifier(of number: Int) -> String {
    let digits = String(number)
    return "e" + String(repeating: "0", count: max(0, 8 - digits.count)) + digits
  }

  private func appendText(of element: StructureTree.Element, number: Int, to output: inout ByteBuffer) {
    if let alternative = element.alternative {
      output.append("/Alt")
      output.append(textString: alternative)
    }
    if element.tag == .note || element.tag == .headerCell {
      output.append("/ID")
      output.append(byteString: Self.identifier(of: number))
    }
    if element.tag == .figure, let box = element.box {
      output.append("/A<</O/Layout/Placement/Block/BBox[")
      for value in [box.minX, box.minY, box.maxX, box.maxY] { output.append(coordinate: value) }
      output.append("]>>")
    }
  }

  private func appendKids(
    of index: Int, element: StructureTree.Element, first: Int, to output: inout ByteBuffer
  ) {
    guard element.firstKid >= 0 else { return }
    let isSingle = element.firstKid == element.lastKid
    output.append(isSingle ? "/K " : "/K[")
    var isFollowing = false
    tree.forEachKid(of: index) { kid in
      if isFollowing { output.append(UInt8(ascii: " ")) }
      isFollowing = true
      switch kid.kind {
      case .element: output.append(reference: first + Int(kid.value))
      case .content where kid.page == element.page: output.append(integer: Int(kid.value))
      case .content:
        output.append("<</Type/MCR/Pg ")
        output.append(reference: pages[Int(kid.page)])
        output.append("/MCID ")
        output.append(integer: Int(kid.value))
        output.append(">>")
      case .link:
        output.append("<</Type/OBJR/Pg ")
        output.append(reference: pages[Int(kid.page)])
        output.append("/Obj ")
        output.append(reference: links[Int(kid.page)][Int(kid.value)])
        output.append(">>")
      }
    }
    if !isSingle { output.append("]") }
  }

  /// What a cell's heads are, or what it is the head of, and over how many columns it runs.
  private func appendAttributes(of index: Int, _ heads: TableHeads, first: Int, to output: inout ByteBuffer) {
    let span = tree.elements[index].span
    let scope = heads.scopes[index]
    let above = heads.heads[index] ?? []
    guard scope != nil || span > 1 || !above.isEmpty else { return }
    output.append("/A<</O/Table")
    switch scope {
    case .column?: output.append("/Scope/Column")
    case .row?: output.append("/Scope/Row")
    case nil: break
    }
    if span > 1 {
      output.append("/ColSpan ")
      output.append(integer: span)
    }
    if !above.isEmpty {
      output.append("/Headers[")
      for head in above { output.append(byteString: Self.identifier(of: first + head)) }
      output.append("]")
    }
    output.append(">>")
  }
}
