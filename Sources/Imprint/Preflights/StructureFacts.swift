import PDFObjects

/// What a file's tree of tags holds.
struct StructureFacts {
  private(set) var elements: [String: Int] = [:]
  /// Figures that say in no words what they show.
  private(set) var figuresWithoutWords = 0

  /// No book has more elements.
  private static var most: Int { 2_000_000 }

  init(of document: PDFDocument, root: PDFDictionary) {
    guard let structure = document.dictionary(root["StructTreeRoot"]) else { return }
    let roles = document.dictionary(structure["RoleMap"])
    var open = [structure["K"] ?? .null]
    var visited: Set<PDFReference> = []
    var count = 0
    while let next = open.popLast(), count < Self.most {
      if let reference = next.reference, !visited.insert(reference).inserted { continue }
      let value = document.value(next)
      if let kids = value.array {
        open += kids
        continue
      }
      guard let element = value.dictionary, let kind = document.value(element["S"]).name else { continue }
      count += 1
      elements[kind, default: 0] += 1
      let isFigure = kind == "Figure" || document.value(roles?[kind]).name == "Figure"
      if isFigure, element["Alt"] == nil, element["ActualText"] == nil { figuresWithoutWords += 1 }
      if let kids = element["K"] { open.append(kids) }
    }
  }
}
