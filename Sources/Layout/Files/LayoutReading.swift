import Drawing
import Findings
import SourceTree
import Vietnamese

/// The reading of one layout at one size: what is known of it so far, and all findings on the way.
final class LayoutReading {
  /// What lengths and type sizes are multiplied by.
  let scale: Double
  /// Where the pictures of the layout are kept once they are read.
  let shelf: PictureShelf
  /// Reads the values, and gathers what is wrong.
  let reader = SettingsReader(.layout)
  var colours = ColourTable()
  var styles = StyleSheet()
  var fields = FieldNeeds()
  /// Words that its texts keep whole, besides those of the lexicon.
  var words = OwnWords.none
  var parts: [SourceNode.Entry] = []
  var wording: [SourceNode.Entry] = []
  /// Parts and wordings being read, from the outermost, to find circles.
  var openNames: [String] = []
  /// Whether what is read now is printed on blank paper once for all recipients.
  var isStock = false
  /// The room for signature and seal, where the layout has one.
  var signingRoom: SigningRoom?
  /// Fields that the elements read so far ask for, in order of appearance.
  private(set) var fieldsUsed: [String] = []
  /// Parts and wordings that were opened so far.
  private(set) var namesUsed: Set<String> = []
  /// One style of letters for each face that texts are set in, and where it is first used.
  private(set) var letters: [(style: TextStyle, place: Place)] = []
  /// Groups of texts that take one size, in order of appearance.
  private(set) var groups: [UniformGroup] = []
  /// Files of pictures that the layout names.
  private(set) var pictureFiles: [String] = []
  /// Whether it lists others than the one whom a certificate is for.
  var listsOthers = false
  /// Fields whose values name pictures.
  private(set) var pictureFields: [String] = []

  /// How many parts and wordings were opened so far.
  private var openings = 0
  private var hasToldOpenings = false
  private static let mostOpenings = 5_000
  private static let mostDepth = 40

  init(scale: Double, shelf: PictureShelf) {
    self.scale = scale
    self.shelf = shelf
  }

  func report(_ fault: LayoutFault, at place: Place?) { add(fault.finding(at: place)) }

  var findings: [Finding] { reader.findings }

  /// Adds a finding, once.
  func add(_ finding: Finding) { reader.add(finding) }

  func use(field: String) {
    if !fieldsUsed.contains(field) { fieldsUsed.append(field) }
  }

  func use(pictureField field: String) {
    if !pictureFields.contains(field) { pictureFields.append(field) }
  }

  func forgetFields(after count: Int) { fieldsUsed.removeLast(fieldsUsed.count - count) }

  func use(group name: String, least: Double?) {
    let least = least ?? 0
    if let known = groups.firstIndex(where: { $0.name == name }) {
      groups[known].least = max(groups[known].least, least)
    } else {
      groups.append(UniformGroup(name: name, least: least))
    }
  }

  func use(letters style: TextStyle, at place: Place) {
    let isKnown = letters.contains {
      $0.style.family == style.family && $0.style.weight == style.weight && $0.style.isItalic == style.isItalic
    }
    if !isKnown { letters.append((style, place)) }
  }

  /// The path of a file that a layout names, from the folder of the layout file that names it.
  func path(of file: String, besides layoutFile: String) -> String {
    let path = file.hasPrefix("/") ? file : LayoutTree.folder(of: layoutFile) + file
    if !pictureFiles.contains(path) { pictureFiles.append(path) }
    return path
  }

  func entries(_ node: SourceNode?, of owner: String) -> [SourceNode.Entry]? {
    guard let node, !node.isEmpty else { return nil }
    guard let entries = node.entries else {
      reader.wrong(node, owner, .mapping)
      return nil
    }
    return entries
  }

  /// Tells of keys that nobody knows, and of keys without a value.
  func checkKeys(_ entries: [SourceNode.Entry], known: [String]) {
    for entry in entries {
      if !known.contains(entry.key) {
        reader.unknownKey(entry, among: known)
      } else if entry.value.isEmpty {
        reader.empty(entry.key, at: entry.keyPlace)
      }
    }
  }

  /// Reads something while its name is held open; a name that is open already is a circle.
  func opening<Result>(_ name: String, at place: Place, _ read: () -> Result?) -> Result? {
    guard !openNames.contains(name) else {
      report(.cycle(openNames + [name]), at: place)
      return nil
    }
    // References to references multiply: ten levels of ten are as many as no memory holds.
    openings += 1
    guard openings <= Self.mostOpenings, openNames.count < Self.mostDepth else {
      if !hasToldOpenings { report(.tooManyReferences(name), at: place) }
      hasToldOpenings = true
      return nil
    }
    openNames.append(name)
    namesUsed.insert(name)
    defer { openNames.removeLast() }
    return read()
  }
}
