import Findings
import SourceTree
import Vietnamese

/// Which awards a layout prints, as far as its file tells.
public struct LayoutAwards: Sendable, Hashable {
  /// The awards that its file names; empty where it names none.
  public let names: [String]
  /// Whether it sets the award that the record has, instead of words of its own.
  public let setsAward: Bool
  /// Where the file stands.
  public let place: Place

  /// Reads a layout by its name in one of the folders, or by the path of its folder or file; nothing where it cannot be
  /// read, which is told elsewhere.
  public init?(of nameOrPath: String, in folders: [String]) {
    guard let tree = try? LayoutTree.read(nameOrPath, in: folders) else { return nil }
    self.init(tree)
  }

  init(_ tree: LayoutTree) {
    let node = tree.root["awards"]
    names = (node?.list ?? [node].compactMap { $0 }).compactMap(\.text).map(VietnameseText.nfc)
    setsAward = Self.mentionsAward(tree.root)
    place = Place(tree.files[0])
  }

  /// Whether it prints an award of this title.
  public func prints(_ title: AwardTitle) -> Bool {
    let key = VietnameseText.comparisonKey(title.text)
    return names.contains { name in
      if let award = title.award, AwardCatalogue.award(in: name) == award { return true }
      let own = VietnameseText.comparisonKey(name)
      return key == own || title.award == nil && key.hasPrefix(own + " ")
    }
  }

  private static func mentionsAward(_ node: SourceNode) -> Bool {
    switch node.content {
    case .scalar(let text, _):
      text.split(separator: "{").dropFirst().contains { slot in
        Field.named(String(slot.prefix { !"}:|".contains($0) }))?.name == "award"
      }
    case .list(let nodes): nodes.contains(where: mentionsAward)
    case .mapping(let entries): entries.contains { $0.key != "fields" && mentionsAward($0.value) }
    }
  }
}
