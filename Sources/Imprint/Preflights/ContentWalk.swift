import Geometry

/// Goes through the operators of a page's contents, and of the forms in it, and notes what a print house asks for.
struct ContentWalk {
  struct State {
    var transform = Transform.identity
    var lineWidth = 1.0
    var fontSize = 0.0
    var font: String?
    /// Sums of the inks in use, 3 being 300 %.
    var fill = 0.0
    var stroke = 0.0
    /// The share of black of a fill in cyan, magenta, yellow and black; nothing in other spaces.
    var fillBlack: Double?
    /// Whether fills leave inks that they do not have as they are.
    var fillsOver = false
    var isOpaque = true
    var fillSpace: PDFValue?
    var strokeSpace: PDFValue?
  }

  let reader: PDFReader
  let page: Int
  /// What is left of the page when it is cut; inks and lines beyond do not count.
  let area: Rectangle?
  private(set) var smallestText = Double.infinity
  private(set) var thinnestLine = Double.infinity
  var totalInk = 0.0
  private(set) var spaces: Set<String> = []
  private(set) var images: [PreflightReport.Image] = []
  private(set) var hasTransparency = false
  private(set) var text = ""
  /// The fonts that were used, by their objects or, written in place, by their names.
  private(set) var fonts: [PDFValue] = []
  private(set) var isReadable = true
  private var unicodeMaps: [PDFValue: UnicodeReader] = [:]
  private var replacements: [String?] = []
  private var depth = 0
  /// The corners of the path at hand, on the page.
  var path: (lower: Point, upper: Point)?
  /// The points of the path at hand, as long as it is one simple shape.
  var outline: [Point]? = []
  /// Shapes that lie under what is set later.
  var grounds: [Ground] = []

  init(reader: PDFReader, page: Int, area: Rectangle? = nil) {
    self.reader = reader
    self.page = page
    self.area = area
  }

  mutating func walk(page dictionary: PDFDictionary, resources: PDFDictionary?) {
    let given = reader.value(dictionary["Contents"])
    var content: [UInt8] = []
    for part in given.array ?? (given == .null ? [] : [dictionary["Contents"] ?? .null]) {
      guard let bytes = reader.content(of: part) else {
        isReadable = false
        continue
      }
      content += bytes + [10]
    }
    walk(content, resources: resources ?? PDFDictionary(), from: State())
  }

  private mutating func walk(_ content: [UInt8], resources: PDFDictionary, from start: State) {
    guard depth < 20 else { return }
    depth += 1
    defer { depth -= 1 }
    var state = start
    var saved: [State] = []
    var textMatrix = Transform.identity
    var operands: [PDFValue] = []
    var scanner = PDFScanner(content)
    while let token = scanner.next() {
      switch token {
      case .value(let value): operands.append(value)
      case .keyword(let name):
        switch name {
        case "q": saved.append(state)
        case "Q": if let last = saved.popLast() { state = last }
        case "cm":
          if let matrix = Self.matrix(operands) { state.transform = matrix.then(state.transform) }
        case "BT": textMatrix = .identity
        case "Tm": if let matrix = Self.matrix(operands) { textMatrix = matrix }
        case "Td", "TD":
          let step = operands.compactMap(\.number)
          if step.count == 2 { textMatrix = Transform.translation(step[0], step[1]).then(textMatrix) }
          apply(name, operands, &state, textMatrix, resources)
        case "ID": skipInlineImage(&scanner)
        default: apply(name, operands, &state, textMatrix, resources)
        }
        operands.removeAll(keepingCapacity: true)
      }
    }
  }

  private mutating func apply(
    _ name: String, _ operands: [PDFValue], _ state: inout State, _ textMatrix: Transform, _ resources: PDFDictionary
  ) {
    let numbers = operands.compactMap(\.number)
    switch name {
    case "w": state.lineWidth = numbers.first ?? 1
    case "m", "l", "c", "v", "y", "re":
      extend(numbers, isBox: name == "re", state.transform)
      extendOutline(numbers, name, state.transform)
    case "S", "s", "B", "B*", "b", "b*":
      if isPathWithin(state.lineWidth / 2) {
        thinnestLine = min(thinnestLine, state.lineWidth * Self.scale(state.transform))
        note(ink: name.lowercased() == "s" ? state.stroke : max(state.stroke, state.fill))
      }
      if name.lowercased() != "s" { lay(state) }
      endPath()
    case "f", "f*", "F":
      if isPathWithin(0) { note(ink: state.fill) }
      lay(state)
      endPath()
    case "n": endPath()
    case "g", "G", "rg", "RG", "k", "K":
      spaces.insert(numbers.count == 1 ? "DeviceGray" : numbers.count == 3 ? "DeviceRGB" : "DeviceCMYK")
      let ink = numbers.count == 4 ? numbers.reduce(0, +) : 0
      if name.first?.isLowercase == true {
        (state.fill, state.fillSpace, state.fillBlack) = (ink, nil, numbers.count == 4 ? numbers[3] : nil)
      } else {
        (state.stroke, state.strokeSpace) = (ink, nil)
      }
    case "cs", "CS":
      guard let space = operands.first?.name else { break }
      note(space: space, resources)
      let given = reader.dictionary(resources["ColorSpace"])?[space] ?? .name(space)
      if name == "cs" { (state.fillSpace, state.fillBlack) = (given, nil) } else { state.strokeSpace = given }
    case "sc", "scn": state.fill = ink(of: numbers, in: state.fillSpace)
    case "SC", "SCN": state.stroke = ink(of: numbers, in: state.strokeSpace)
    case "Tf":
      state.fontSize = numbers.last ?? 0
      state.font = operands.first?.name
    case "Tj", "'", "\"", "TJ": show(operands, state, textMatrix, resources)
    case "Td", "TD", "T*": if !text.isEmpty, !text.hasSuffix("\n") { text += "\n" }
    case "BDC": beginReplacement(operands, resources)
    case "BMC": replacements.append(nil)
    case "EMC": _ = replacements.popLast()
    case "gs": note(state: operands.first?.name, resources, in: &state)
    case "sh":
      let shading = operands.first?.name.flatMap { reader.dictionary(reader.dictionary(resources["Shading"])?[$0]) }
      if let shading {
        note(spaceValue: shading["ColorSpace"], resources)
        note(ink: heaviestInk(of: shading["Function"], in: shading["ColorSpace"]))
      }
    case "Do": paint(operands.first?.name, state, resources)
    default: break
    }
  }

  // MARK: Text

  private mutating func show(
    _ operands: [PDFValue], _ state: State, _ textMatrix: Transform, _ resources: PDFDictionary
  ) {
    let size = abs(state.fontSize) * Self.scale(textMatrix.then(state.transform))
    if size > 0 { smallestText = min(smallestText, size) }
    let start = textMatrix.then(state.transform)
    let ink = inkOver(state, at: start.apply(to: Point(state.fontSize * 0.1, state.fontSize * 0.2)))
    note(ink: max(state.fill, ink))
    guard let name = state.font, let given = reader.dictionary(resources["Font"])?[name] else { return }
    if !fonts.contains(given) { fonts.append(given) }
    guard replacements.allSatisfy({ $0 == nil }) else { return }
    if unicodeMaps[given] == nil { unicodeMaps[given] = UnicodeReader(font: reader.dictionary(given), reader: reader) }
    guard let map = unicodeMaps[given] else { return }
    for operand in operands {
      for part in operand.array ?? [operand] {
        if let bytes = part.bytes { text += map.text(of: bytes) }
      }
    }
  }

  private mutating func beginReplacement(_ operands: [PDFValue], _ resources: PDFDictionary) {
    var properties = operands.last?.dictionary
    if properties == nil, let name = operands.last?.name {
      properties = reader.dictionary(reader.dictionary(resources["Properties"])?[name])
    }
    let actual = properties.flatMap { reader.value($0["ActualText"]).bytes }.map(PDFText.decode)
    if let actual, replacements.allSatisfy({ $0 == nil }) { text += actual }
    replacements.append(actual)
  }

  // MARK: Colours, states, pictures

  private mutating func note(space name: String, _ resources: PDFDictionary) {
    if name.hasPrefix("Device") || name == "Pattern" {
      if name != "Pattern" { spaces.insert(name) }
      return
    }
    note(spaceValue: reader.dictionary(resources["ColorSpace"])?[name], resources)
  }

  private mutating func note(spaceValue given: PDFValue?, _ resources: PDFDictionary) {
    let value = reader.value(given)
    if let name = value.name { return note(space: name, resources) }
    guard let parts = value.array, let kind = reader.value(parts.first).name else { return }
    switch kind {
    case "Separation": spaces.insert("Separation " + (reader.value(parts.dropFirst().first).name ?? ""))
    case "ICCBased":
      let components = reader.dictionary(parts.dropFirst().first)?["N"]?.integer ?? 0
      spaces.insert("ICCBased \(components)")
    case "Indexed": note(spaceValue: parts.dropFirst().first, resources)
    default: spaces.insert(kind)
    }
  }

  private mutating func note(state name: String?, _ resources: PDFDictionary, in state: inout State) {
    guard let name, let given = reader.dictionary(reader.dictionary(resources["ExtGState"])?[name]) else { return }
    let opacity = min(reader.value(given["ca"]).number ?? 1, reader.value(given["CA"]).number ?? 1)
    let mask = reader.value(given["SMask"])
    let blend = reader.value(given["BM"]).name ?? "Normal"
    if opacity < 1 || mask.dictionary != nil || blend != "Normal" { hasTransparency = true }
    if let fill = reader.value(given["ca"]).number { state.isOpaque = fill >= 1 }
    if let over = reader.value(given["op"]).boolean ?? reader.value(given["OP"]).boolean {
      state.fillsOver = over && reader.value(given["OPM"]).integer == 1
    }
  }

  private mutating func paint(_ name: String?, _ state: State, _ resources: PDFDictionary) {
    guard let name, let given = reader.dictionary(resources["XObject"])?[name],
      case .stream(let dictionary, _) = reader.value(given)
    else { return }
    switch reader.value(dictionary["Subtype"]).name {
    case "Form":
      guard let content = reader.content(of: given) else {
        isReadable = false
        return
      }
      let matrix = Self.matrix(reader.array(dictionary["Matrix"])) ?? .identity
      var inner = state
      inner.transform = matrix.then(state.transform)
      walk(content, resources: reader.dictionary(dictionary["Resources"]) ?? resources, from: inner)
    case "Image":
      note(image: dictionary, state, resources)
      note(samplesOf: given, dictionary)
    default: break
    }
  }

  private mutating func note(image dictionary: PDFDictionary, _ state: State, _ resources: PDFDictionary) {
    let width = reader.value(dictionary["Width"]).integer ?? 0
    let height = reader.value(dictionary["Height"]).integer ?? 0
    if reader.value(dictionary["SMask"]).dictionary != nil { hasTransparency = true }
    let before = spaces
    note(spaceValue: dictionary["ColorSpace"], resources)
    let map = state.transform
    let across = (map.a * map.a + map.b * map.b).squareRoot()
    let down = (map.c * map.c + map.d * map.d).squareRoot()
    guard width > 0, height > 0, across > 0, down > 0 else { return }
    let resolution = min(Double(width) / across, Double(height) / down) * 72
    let space = spaces.subtracting(before).sorted().first ?? reader.value(dictionary["ColorSpace"]).name ?? ""
    images.append(
      .init(page: page, width: width, height: height, space: space, resolution: (resolution * 10).rounded() / 10))
  }

  private func skipInlineImage(_ scanner: inout PDFScanner) {
    while let end = PDFReader.find("EI", in: scanner.bytes, from: scanner.position, to: scanner.bytes.count) {
      scanner.position = end + 2
      let isApart = end > 0 && PDFScanner.isSpace(scanner.bytes[end - 1])
      let isLast = end + 2 >= scanner.bytes.count || PDFScanner.isSpace(scanner.bytes[end + 2])
      if isApart && isLast { return }
    }
    scanner.position = scanner.bytes.count
  }

  private static func matrix(_ operands: [PDFValue]) -> Transform? {
    let values = operands.compactMap(\.number)
    guard values.count == 6 else { return nil }
    return Transform(a: values[0], b: values[1], c: values[2], d: values[3], e: values[4], f: values[5])
  }

  private static func scale(_ transform: Transform) -> Double {
    abs(transform.a * transform.d - transform.b * transform.c).squareRoot()
  }
}
