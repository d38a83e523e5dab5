/// The pages of a file in order, each with what it inherits.
public struct PDFPages {
  public struct Page {
    public var reference: PDFReference?
    /// The page's own entries, and those that it inherits.
    public var dictionary: PDFDictionary
  }

  public private(set) var pages: [Page] = []
  /// How many pages the file says it has; nothing where it does not say.
  public let statedCount: Int?
  private var visited: Set<PDFReference> = []

  private static var deepest: Int { 60 }
  private static var most: Int { 200_000 }
  private static let inherited = ["Resources", "MediaBox", "CropBox", "Rotate"]

  public init(of document: PDFDocument) {
    let tree = document.root?["Pages"]
    statedCount = document.value(document.dictionary(tree)?["Count"]).integer
    visit(tree, inheriting: PDFDictionary(), depth: 0, in: document)
    if pages.isEmpty { search(document) }
  }

  private mutating func visit(
    _ given: PDFValue?, inheriting inherited: PDFDictionary, depth: Int, in document: PDFDocument
  ) {
    guard depth < Self.deepest, pages.count < Self.most, let node = document.dictionary(given) else { return }
    let reference = given?.reference
    // A page may stand in a tree twice; what holds pages may not, or there is no end.
    let kids = document.value(node["Kids"]).array
    if let reference, kids != nil, !visited.insert(reference).inserted { return }
    var merged = inherited
    for key in Self.inherited { if let value = node[key], document.value(value) != .null { merged[key] = value } }
    guard let kids else {
      var page = node
      for entry in merged.entries where page[entry.key] == nil { page.add(entry.key, entry.value) }
      return pages.append(Page(reference: reference, dictionary: page))
    }
    for kid in kids { visit(kid, inheriting: merged, depth: depth + 1, in: document) }
  }

  /// Files without a tree of pages that can be read still have pages.
  private mutating func search(_ document: PDFDocument) {
    for reference in document.references.sorted(by: { $0.number < $1.number }) where pages.count < Self.most {
      guard let dictionary = document.object(reference).dictionary,
        document.value(dictionary["Type"]).name == "Page"
      else { continue }
      pages.append(Page(reference: reference, dictionary: dictionary))
    }
  }
}
