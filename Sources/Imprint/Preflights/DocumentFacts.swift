import PDFObjects

/// What a file's catalogue and pages show of the points that standards name.
struct DocumentFacts {
  var hasIdentity = false
  var isMarked = false
  var hasStructure = false
  var showsTitle = false
  var hasTitleInMetadata = false
  var hasMetadata = false
  var hasLayers = false
  var hasFiles = false
  var needsAppearances = false
  /// Whether it says that it is trapped, or that it is not.
  var tellsTrapping = false
  /// Kinds of actions, such as `JavaScript` or `Launch`, and `AA` for actions on occasions.
  var actions: Set<String> = []
  var pagesWithBoxesOutside: [Int] = []
  var pagesWithTwoCuts: [Int] = []
  var pagesWithoutTrim: [Int] = []
  var pagesWithoutTabOrder: [Int] = []
  var figuresWithoutWords = 0
  /// How many pages the file says it has, where that is another number.
  var statedPages: Int?
  /// What libqpdf mended or passed over.
  var warnings: [String] = []
  /// Whether everything could be gone through.
  var isReadable = true

  init() {}

  init(of document: PDFDocument, root: PDFDictionary) {
    hasIdentity = document.array(document.trailer["ID"]).count == 2
    isMarked = document.value(document.dictionary(root["MarkInfo"])?["Marked"]).boolean ?? false
    hasStructure = document.dictionary(root["StructTreeRoot"]) != nil
    showsTitle = document.value(document.dictionary(root["ViewerPreferences"])?["DisplayDocTitle"]).boolean ?? false
    hasMetadata = document.value(root["Metadata"]).isStream
    hasLayers = document.dictionary(root["OCProperties"]) != nil
    let names = document.dictionary(root["Names"])
    hasFiles = document.dictionary(names?["EmbeddedFiles"]) != nil
    needsAppearances = document.value(document.dictionary(root["AcroForm"])?["NeedAppearances"]).boolean ?? false
    let trapped = document.value(document.dictionary(document.trailer["Info"])?["Trapped"]).name
    tellsTrapping = trapped == "True" || trapped == "False"
    if document.dictionary(names?["JavaScript"]) != nil { actions.insert("JavaScript") }
    if document.dictionary(root["AA"]) != nil { actions.insert("AA") }
    actions.formUnion(Self.kinds(of: root["OpenAction"], in: document))
  }

  /// The kinds of an annotation's actions.
  static func actions(of annotation: PDFDictionary, in document: PDFDocument) -> Set<String> {
    var kinds = Self.kinds(of: annotation["A"], in: document)
    if document.dictionary(annotation["AA"]) != nil { kinds.insert("AA") }
    return kinds
  }

  private static func kinds(of given: PDFValue?, in document: PDFDocument) -> Set<String> {
    var kinds: Set<String> = []
    var open = given.map { [$0] } ?? []
    var steps = 0
    while let next = open.popLast(), steps < 50 {
      steps += 1
      let value = document.value(next)
      if let list = value.array { open += list.filter { document.dictionary($0)?["S"] != nil } }
      guard let action = value.dictionary else { continue }
      if let kind = document.value(action["S"]).name { kinds.insert(kind) }
      if let more = action["Next"] { open.append(more) }
    }
    return kinds
  }
}
