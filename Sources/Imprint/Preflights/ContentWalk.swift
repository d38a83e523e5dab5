import Geometry
import PDFObjects

/// Goes through the operators of a page's contents, and of the forms in it, and notes what a print house asks for.
struct ContentWalk {
  let document: PDFDocument
  let page: Int
  /// What is left of the page when it is cut; inks and lines beyond do not count.
  let area: Rectangle?
  /// How far beyond the cut paint can reach: the bleed, or the sheet.
  let reach: Rectangle?
  /// Shared by all pages of a file.
  var fonts: FontShelf
  var smallestText = Double.infinity
  var thinnestLine = Double.infinity
  var totalInk = 0.0
  var spaces: Set<String> = []
  var spots: Set<String> = []
  var images: [PreflightReport.Image] = []
  var hasTransparency = false
  var text = ""
  /// Whether all contents could be unpacked and gone through.
  var isReadable = true
  var remarks = Remarks()
  /// How many operators may still be gone through in the whole file.
  var operationsLeft: Int
  var path = WalkedPath()
  /// Shapes that lie under what is set later.
  var grounds: [Ground] = []
  var replacements: [String?] = []
  var marked = 0
  private var depth = 0
  private var open: Set<PDFReference> = []
  private var compatible = 0
  var knownSpaces: [PDFValue: ColourSpace] = [:]

  init(
    document: PDFDocument, page: Int, area: Rectangle?, reach: Rectangle?, fonts: FontShelf, operationsLeft: Int
  ) {
    self.document = document
    self.page = page
    self.area = area
    self.reach = reach
    self.fonts = fonts
    self.operationsLeft = operationsLeft
  }

  mutating func walk(page dictionary: PDFDictionary) {
    let given = document.value(dictionary["Contents"])
    var content: [UInt8] = []
    for part in given.array ?? (given == .null ? [] : [dictionary["Contents"] ?? .null]) {
      let read = document.contentAsFar(of: part)
      if !read.isWhole { isReadable = false }
      content += read.bytes + [10]
    }
    note(group: dictionary)
    walk(content, resources: document.dictionary(dictionary["Resources"]) ?? PDFDictionary(), from: WalkState())
  }

  /// Goes through a form: the appearance of an annotation, or what a page paints.
  mutating func walk(form reference: PDFReference, from state: WalkState, inheriting resources: PDFDictionary) {
    // A form in itself is a fault that readers pass over.
    guard case .stream(let dictionary, _) = document.object(reference), open.insert(reference).inserted else { return }
    defer { open.remove(reference) }
    operationsLeft -= 20
    let read = document.contentAsFar(of: .reference(reference))
    if !read.isWhole { isReadable = false }
    note(group: dictionary)
    let matrix = Self.matrix(document.array(dictionary["Matrix"]).map { document.value($0) }) ?? .identity
    var inner = state
    inner.transform = matrix.then(state.transform)
    let box = document.numbers(dictionary["BBox"])
    if box.count == 4 {
      inner.clip = Self.meet(state.clip, inner.transform.apply(to: Rectangle(corners: box)))
    }
    walk(read.bytes, resources: document.dictionary(dictionary["Resources"]) ?? resources, from: inner)
  }

  private mutating func note(group owner: PDFDictionary) {
    guard let group = document.dictionary(owner["Group"]), document.value(group["S"]).name == "Transparency" else {
      return
    }
    remarks.add(.transparencyGroup, page: page)
  }

  private mutating func walk(_ content: [UInt8], resources: PDFDictionary, from start: WalkState) {
    guard depth < 28, operationsLeft > 0 else {
      isReadable = false
      return
    }
    depth += 1
    defer { depth -= 1 }
    var state = start
    var saved: [WalkState] = []
    var textMatrix = Transform.identity
    let before = marked
    let isSound = PDFContent.read(content) { operation in
      operationsLeft -= 1
      guard operationsLeft > 0 else {
        isReadable = false
        return false
      }
      switch operation.name {
      case "q":
        if saved.count < 2000 { saved.append(state) } else { remarks.add(.unbalancedStates, page: page) }
      case "Q":
        if let last = saved.popLast() { state = last } else { remarks.add(.unbalancedStates, page: page) }
      case "cm":
        if let matrix = Self.matrix(operation.operands) { state.transform = matrix.then(state.transform) }
      case "BT": textMatrix = .identity
      case "Tm": if let matrix = Self.matrix(operation.operands) { textMatrix = matrix }
      case "Td", "TD":
        let step = operation.operands.compactMap(\.number)
        if step.count == 2 { textMatrix = Transform.translation(step[0], step[1]).then(textMatrix) }
        breakLine()
      default: apply(operation, &state, textMatrix, resources)
      }
      return true
    }
    marked = before
    if !saved.isEmpty { remarks.add(.unbalancedStates, page: page) }
    if !isSound { remarks.add(.brokenContent, page: page) }
  }

  private mutating func apply(
    _ operation: PDFOperation, _ state: inout WalkState, _ textMatrix: Transform, _ resources: PDFDictionary
  ) {
    let operands = operation.operands
    let numbers = operands.compactMap(\.number)
    switch operation.name {
    case "w": state.lineWidth = abs(numbers.first ?? 1)
    case "m", "l", "c", "v", "y", "re": path.extend(numbers, operation.name, state.transform)
    case "h": break
    case "S", "s", "B", "B*", "b", "b*", "f", "f*", "F", "n": paint(operation.name, &state)
    case "W", "W*": path.clips = true
    case "g", "G", "rg", "RG", "k", "K", "cs", "CS", "sc", "scn", "SC", "SCN":
      setColour(operation.name, operands, numbers, &state, resources)
    case "Tf":
      state.fontSize = numbers.last ?? 0
      state.font = operands.first?.name.flatMap {
        fonts.font(document.dictionary(resources["Font"])?[$0], in: document)
      }
    case "Tz": state.textScale = (numbers.first ?? 100) / 100
    case "Tr": state.textMode = operands.first?.integer ?? 0
    case "Tj", "'", "\"", "TJ":
      if operation.name.count == 1 { breakLine() }
      show(operands, state, textMatrix)
    case "T*": breakLine()
    case "BDC", "BMC", "EMC": mark(operation.name, operands, resources)
    case "gs": set(state: operands.first?.name, resources, in: &state)
    case "sh": shade(operands.first?.name, state, resources)
    case "Do": paint(named: operands.first?.name, state, resources)
    case "BI": paint(inline: operands.first?.dictionary, state, resources)
    case "BX": compatible += 1
    case "EX": compatible = max(0, compatible - 1)
    default:
      if !Self.others.contains(operation.name), compatible == 0 {
        remarks.add(.unknownOperator(String(operation.name.prefix(12))), page: page)
      }
    }
  }

  /// Operators that change nothing of what is asked here.
  private static let others: Set<String> = [
    "j", "J", "M", "d", "ri", "i", "ET", "Tc", "Tw", "TL", "Ts", "MP", "DP", "d0", "d1",
  ]

  private mutating func breakLine() { if !text.isEmpty, !text.hasSuffix("\n") { text += "\n" } }

  private mutating func paint(named name: String?, _ state: WalkState, _ resources: PDFDictionary) {
    guard let name, let given = document.dictionary(resources["XObject"])?[name],
      case .stream(let dictionary, let reference) = document.value(given)
    else { return }
    switch document.value(dictionary["Subtype"]).name {
    case "Form": walk(form: reference, from: state, inheriting: resources)
    case "Image": paint(picture: dictionary, reference, state, resources)
    default: break
    }
  }

  static func matrix(_ operands: [PDFValue]) -> Transform? {
    let values = operands.compactMap(\.number)
    guard values.count == 6 else { return nil }
    return Transform(a: values[0], b: values[1], c: values[2], d: values[3], e: values[4], f: values[5])
  }

  /// How much of two rectangles is common; one that is missing holds everything.
  static func meet(_ first: Rectangle?, _ second: Rectangle) -> Rectangle {
    guard let first else { return second }
    let (left, bottom) = (max(first.minX, second.minX), max(first.minY, second.minY))
    return Rectangle(
      x: left, y: bottom, width: max(0, min(first.maxX, second.maxX) - left),
      height: max(0, min(first.maxY, second.maxY) - bottom))
  }
}

extension Rectangle {
  enum Side { case left, right, top, bottom }

  /// The corners, one after the other.
  var corners: [Point] { [Point(minX, minY), Point(maxX, minY), Point(maxX, maxY), Point(minX, maxY)] }

  /// From any two opposite corners, as PDF writes boxes.
  init(corners: [Double]) {
    self.init(
      x: min(corners[0], corners[2]), y: min(corners[1], corners[3]), width: abs(corners[2] - corners[0]),
      height: abs(corners[3] - corners[1]))
  }
}
