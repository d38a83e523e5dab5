import Vietnamese

/// The titles under which a row stands, outermost first, and what they give it.
struct Sections {
  fileprivate enum Content: Hashable { case kind, award, unit, other }

  struct Level {
    fileprivate var content: Content
    var title: GroupTitle
    var unit: String?
    var row: Int
    /// What was read before it.
    var count: RecordCount
  }

  private(set) var levels: [Level] = []

  var kind: RecipientKind? { levels.last { $0.title.kind != nil }?.title.kind }
  var award: String? { levels.last { $0.title.award != nil }?.title.award }
  /// The unit that the innermost title names.
  var unit: String? { levels.last { $0.unit != nil }?.unit }
  /// Opens a section, and gives back those that end with it: of its level, and those inside.
  mutating func open(_ title: GroupTitle, unit: String?, row: Int, count: RecordCount) -> [Level] {
    let content: Content = title.award != nil ? .award : title.kind != nil ? .kind : unit != nil ? .unit : .other
    let isCounted = title.style != .bare && title.style != .sign
    let same = levels.firstIndex { level in
      level.title.style == title.style && isCounted || level.content == content && content != .other
        || level.title.style == title.style && level.content == content
    }
    let ended = same.map { Array(levels[$0...]) } ?? []
    if let same { levels.removeSubrange(same...) }
    levels.append(Level(content: content, title: title, unit: unit, row: row, count: count))
    return ended
  }
}
