import Drawing
import Findings
import SourceTree
import Vietnamese

/// A layout file read at one size of paper: everything that it says, ready to make certificates.
struct LayoutDescription: Sendable {
  var title = Words(vi: "", en: "")
  var page: PageSetup
  var needs = FieldNeeds()
  var stock: [NamedRecipe] = []
  var data: [NamedRecipe] = []
  var guide: [NamedRecipe] = []
  /// Fields that the stock layer asks for; the ceremony has them.
  var stockFields: [String] = []
  /// Fields that the layout asks for anywhere.
  var fields: [String] = []
  /// Faces that its texts are set in, in order of appearance, and where.
  var letters: [(style: TextStyle, place: Place)] = []
  /// Groups of texts that take one size.
  var groups: [UniformGroup] = []
  /// The room for signature and seal, where there is one.
  var signingRoom: SigningRoom?
  /// Files of pictures that it names.
  var pictureFiles: [String] = []
  /// Whether it lists others than the one whom a certificate is for.
  var listsOthers = false
  /// Fields whose values name pictures.
  var pictureFields: [String] = []
  var findings: [Finding] = []

  static let keys = [
    "title", "extends", "base", "awards", "page", "colours", "styles", "fields", "wording", "words", "parts", "layers",
  ]

  /// Reads the tree; lengths are multiplied by the scale.
  init(_ tree: LayoutTree, scale: Double, shelf: PictureShelf) {
    let root = tree.root
    let reading = LayoutReading(scale: scale, shelf: shelf)
    page = PageSetup(root["page"], in: reading)
    guard let entries = reading.entries(root, of: tree.name) else {
      findings = reading.findings
      return
    }
    reading.checkKeys(entries, known: Self.keys)
    title = Self.title(root["title"], name: tree.name, in: reading)
    reading.fields = FieldNeeds(root["fields"], in: reading)
    needs = reading.fields
    reading.colours = ColourTable(root["colours"], in: reading)
    reading.styles = StyleSheet(root["styles"], in: reading)
    _ = root["awards"].flatMap { $0.isEmpty ? nil : reading.texts($0) }
    reading.words = OwnWords(root["words"].flatMap { $0.isEmpty ? nil : reading.texts($0) } ?? [])
    reading.parts = reading.entries(root["parts"], of: "parts") ?? []
    reading.wording = reading.entries(root["wording"], of: "wording") ?? []
    readLayers(root, in: reading)
    readUnused(in: reading)
    if data.isEmpty, root["base"]?.text != "true" { reading.report(.nothingToPrint, at: root.place) }
    fields = reading.fieldsUsed
    letters = reading.letters
    groups = reading.groups
    signingRoom = reading.signingRoom
    pictureFiles = reading.pictureFiles
    pictureFields = reading.pictureFields
    listsOthers = reading.listsOthers
    findings = reading.findings
  }

  private mutating func readLayers(_ root: SourceNode, in reading: LayoutReading) {
    let layers = reading.entries(root["layers"], of: "layers") ?? []
    reading.checkKeys(layers, known: ["stock", "data", "guide"])
    reading.isStock = true
    stock = Self.elements(root["layers"]?["stock"], in: reading)
    stockFields = reading.fieldsUsed
    reading.isStock = false
    data = Self.elements(root["layers"]?["data"], in: reading)
    guide = Self.elements(root["layers"]?["guide"], in: reading)
  }

  private static func elements(_ node: SourceNode?, in reading: LayoutReading) -> [NamedRecipe] {
    guard let node, !node.isEmpty else { return [] }
    guard let list = node.list else { return [reading.element(node)].compactMap { $0 } }
    return list.compactMap { reading.element($0) }
  }

  /// Parts and wordings that no layer uses are read all the same, so that their mistakes are found.
  private func readUnused(in reading: LayoutReading) {
    let fieldsBefore = reading.fieldsUsed
    for entry in reading.parts where !reading.namesUsed.contains("part \(entry.key)") {
      _ = reading.opening("part \(entry.key)", at: entry.keyPlace) { reading.element(entry.value) }
    }
    reading.forgetFields(after: fieldsBefore.count)
  }

  private static func title(_ node: SourceNode?, name: String, in reading: LayoutReading) -> Words {
    guard let node, !node.isEmpty else { return Words(vi: name, en: name) }
    if let text = node.text { return Words(vi: text, en: text) }
    reading.checkKeys(reading.entries(node, of: "title") ?? [], known: ["vi", "en"])
    let vietnamese = node["vi"]?.text ?? node["en"]?.text ?? name
    return Words(vi: vietnamese, en: node["en"]?.text ?? vietnamese)
  }
}
