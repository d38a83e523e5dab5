import Drawing

/// The roles around the mark that is being painted; elements come to be when they first hold something.
struct RoleStack {
  private struct Level {
    var tag: Tag?
    var isArtifact: Bool
    var alternative: String?
    var key: StructureKey?
    var span = 1
    var link: LinkRole?
    var element: Int32?
    /// Elements that the rules of structure ask for between this one and what stands in it, such as a row in a table.
    var implied: [(tag: Tag, element: Int32)] = []
    /// The paragraph around lines that bear no role of their own.
    var paragraph: Int32?
  }

  /// To whom content belongs.
  enum Owner: Equatable {
    case artifact
    case element(Int32)
  }

  private var levels: [Level] = []

  var depth: Int { levels.count }
  var isArtifact: Bool { levels.last?.isArtifact ?? false }

  mutating func push(_ role: Role?, key: StructureKey? = nil) {
    var level = Level(tag: role.flatMap { Tag($0) }, isArtifact: isArtifact || role == .artifact, key: key)
    switch role {
    case .figure(let text)?: level.alternative = text
    case .groupHeader(let columns)?: level.span = columns
    case .link(let link)?: level.link = link
    default: break
    }
    levels.append(level)
  }

  mutating func pop() { levels.removeLast() }

  /// The element that a line of text belongs to.
  mutating func ownerOfText(in tree: inout StructureTree) -> Owner {
    if isArtifact { return .artifact }
    guard let index = levels.lastIndex(where: { $0.tag != nil }), let tag = levels[index].tag else {
      return .element(paragraph(in: &tree, parent: -1, container: nil))
    }
    let element = element(at: index, in: &tree)
    if tag.holdsText { return .element(element) }
    return .element(paragraph(in: &tree, parent: element, container: index))
  }

  /// Makes the element of the innermost role come to be where it stands even empty.
  mutating func openEmpty(in tree: inout StructureTree) {
    guard !isArtifact, let index = levels.indices.last, levels[index].tag?.standsEmpty == true else { return }
    _ = element(at: index, in: &tree)
  }

  /// The link that a place to click belongs to, and where it leads; nothing where no words are marked as a link.
  mutating func link(in tree: inout StructureTree) -> (element: Int32, contents: String)? {
    guard !isArtifact, let index = levels.lastIndex(where: { $0.tag == .link }) else { return nil }
    return (element(at: index, in: &tree), levels[index].link?.contents ?? "")
  }

  /// The figure that art belongs to; without one it is decoration.
  mutating func ownerOfArt(in tree: inout StructureTree) -> Owner {
    guard !isArtifact, let index = levels.lastIndex(where: { $0.tag == .figure }) else { return .artifact }
    return .element(element(at: index, in: &tree))
  }

  /// A new element that stands where the current mark stands.
  mutating func open(_ tag: Tag, alternative: String? = nil, in tree: inout StructureTree) -> Int32? {
    if isArtifact { return nil }
    push(nil)
    levels[levels.count - 1].tag = tag
    levels[levels.count - 1].alternative = alternative
    defer { pop() }
    return element(at: levels.count - 1, in: &tree)
  }

  private mutating func paragraph(in tree: inout StructureTree, parent: Int32, container: Int?) -> Int32 {
    if let top = levels.indices.last, let known = levels[top].paragraph { return known }
    let host = container.map { self.host(of: .paragraph, at: $0, in: &tree) } ?? parent
    let element = tree.open(.paragraph, in: host)
    if let top = levels.indices.last { levels[top].paragraph = element }
    return element
  }

  private mutating func element(at index: Int, in tree: inout StructureTree) -> Int32 {
    if let known = levels[index].element { return known }
    guard let tag = levels[index].tag else { return -1 }
    defer { for level in levels.indices where level <= index { levels[level].paragraph = nil } }
    if let known = tree.element(of: levels[index].key) {
      levels[index].element = known
      return known
    }
    let outer = levels[..<index].lastIndex { $0.tag != nil }
    let host: Int32
    if let outer {
      host = self.host(of: tag, at: outer, in: &tree)
    } else {
      host = orphanHost(of: tag, at: index, in: &tree)
    }
    let element = tree.open(tag, in: host, alternative: levels[index].alternative)
    levels[index].element = element
    tree.remember(element, as: levels[index].key)
    if levels[index].span > 1 { tree.set(span: levels[index].span, of: element) }
    if let note = levels[index].link?.note { tree.openNote(for: note, markedIn: element) }
    return element
  }

  /// The element in which a part may stand, below the element of a level.
  private mutating func host(of tag: Tag, at index: Int, in tree: inout StructureTree) -> Int32 {
    var host = element(at: index, in: &tree)
    guard var hostTag = levels[index].tag else { return host }
    var depth = 0
    while let missing = hostTag.missing(before: tag), depth < 4 {
      if depth < levels[index].implied.count, levels[index].implied[depth].tag == missing {
        host = levels[index].implied[depth].element
      } else {
        levels[index].implied.removeSubrange(min(depth, levels[index].implied.count)...)
        host = tree.open(missing, in: host)
        levels[index].implied.append((missing, host))
      }
      hostTag = missing
      depth += 1
    }
    if depth == 0 { levels[index].implied.removeAll() }
    return host
  }

  private func orphanHost(of tag: Tag, at index: Int, in tree: inout StructureTree) -> Int32 {
    var chain: [Tag] = []
    var part = tag
    while let missing = Tag.section.missing(before: part), chain.count < 3 {
      chain.append(missing)
      part = missing
    }
    var host: Int32 = -1
    for missing in chain.reversed() { host = tree.open(missing, in: host) }
    return host
  }
}
