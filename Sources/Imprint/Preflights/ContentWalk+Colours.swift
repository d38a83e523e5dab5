import Geometry
import PDFObjects

/// Colours and how they meet.
extension ContentWalk {
  mutating func setColour(
    _ name: String, _ operands: [PDFValue], _ numbers: [Double], _ state: inout WalkState, _ resources: PDFDictionary
  ) {
    let isFill = name.first?.isLowercase == true
    switch name {
    case "g", "G", "rg", "RG", "k", "K":
      let device = name.count == 2 ? "DeviceRGB" : name.lowercased() == "k" ? "DeviceCMYK" : "DeviceGray"
      let space = space(.name(device), resources)
      use(space)
      set(space, space.ink(of: numbers), isFill, &state)
    case "cs", "CS":
      let space = space(operands.first, resources)
      use(space)
      set(space, space.first, isFill, &state)
    default:
      let space = isFill ? state.fillSpace : state.strokeSpace
      if case .pattern = space.kind, let pattern = operands.last?.name { use(pattern: pattern, resources) }
      set(space, space.ink(of: numbers), isFill, &state)
    }
  }

  private func set(_ space: ColourSpace, _ ink: Ink, _ isFill: Bool, _ state: inout WalkState) {
    if isFill { (state.fillSpace, state.fill) = (space, ink) } else { (state.strokeSpace, state.stroke) = (space, ink) }
  }

  mutating func space(_ given: PDFValue?, _ resources: PDFDictionary) -> ColourSpace {
    guard let given else { return .unknown }
    let own = document.dictionary(resources["ColorSpace"])
    let key = given.name.flatMap { own?[$0] } ?? given
    // What a device's space stands for goes by the resources.
    let isOfDevice = key.name != nil && own != nil
    if !isOfDevice, let known = knownSpaces[key] { return known }
    let space = ColourSpace(given, resources: resources, in: document)
    if !isOfDevice { knownSpaces[key] = space }
    return space
  }

  /// Notes that a space is in use on the page.
  mutating func use(_ space: ColourSpace) {
    if !space.name.isEmpty { spaces.insert(space.name) }
    if case .spots(let names) = space.kind { spots.formUnion(names) }
  }

  private mutating func use(pattern name: String, _ resources: PDFDictionary) {
    guard let given = document.dictionary(resources["Pattern"])?[name], let pattern = document.dictionary(given) else {
      return
    }
    if let shading = document.dictionary(pattern["Shading"]) { note(shading: shading, resources) }
    guard case .stream(let dictionary, let reference) = document.value(given),
      document.value(dictionary["PatternType"]).integer == 1
    else { return }
    // The cell of a pattern lies in a space of its own: its inks and fonts count, its places do not.
    var cell = ContentWalk(
      document: document, page: page, area: nil, reach: nil, fonts: fonts, operationsLeft: min(operationsLeft, 20_000))
    let before = cell.operationsLeft
    cell.marked = 1
    cell.walk(form: reference, from: WalkState(), inheriting: resources)
    operationsLeft -= before - cell.operationsLeft
    spaces.formUnion(cell.spaces)
    spots.formUnion(cell.spots)
    totalInk = max(totalInk, cell.totalInk)
    hasTransparency = hasTransparency || cell.hasTransparency
  }

  mutating func set(state name: String?, _ resources: PDFDictionary, in state: inout WalkState) {
    guard let name, let given = document.dictionary(document.dictionary(resources["ExtGState"])?[name]) else { return }
    if let opacity = document.value(given["ca"]).number { state.fillOpacity = min(max(opacity, 0), 1) }
    if let opacity = document.value(given["CA"]).number { state.strokeOpacity = min(max(opacity, 0), 1) }
    if let width = document.value(given["LW"]).number { state.lineWidth = abs(width) }
    let blend = document.value(given["BM"])
    if let name = blend.name ?? document.value(blend.array?.first).name {
      state.blend = name == "Compatible" ? "Normal" : name
    }
    if document.value(given["SMask"]).dictionary != nil { hasTransparency = true }
    if state.fillOpacity < 1 || state.strokeOpacity < 1 || state.blend != "Normal" { hasTransparency = true }
    let strokes = document.value(given["OP"]).boolean
    if let strokes { state.strokesOver = strokes }
    if let fills = document.value(given["op"]).boolean ?? strokes { state.fillsOver = fills }
    if let mode = document.value(given["OPM"]).integer { state.leavesUnset = mode == 1 }
    let font = document.array(given["Font"])
    if font.count == 2 {
      state.font = fonts.font(font[0], in: document)
      state.fontSize = document.value(font[1]).number ?? state.fontSize
    }
  }

  // MARK: Shadings

  mutating func shade(_ name: String?, _ state: WalkState, _ resources: PDFDictionary) {
    guard let name, let shading = document.dictionary(document.dictionary(resources["Shading"])?[name]) else { return }
    if marked == 0 { remarks.add(.unmarkedContent, page: page) }
    note(shading: shading, resources)
    if let whole = state.clip ?? reach { note(paintedArea: whole, outline: whole.corners, state) }
  }

  private mutating func note(shading: PDFDictionary, _ resources: PDFDictionary) {
    let space = space(shading["ColorSpace"], resources)
    use(space)
    note(heaviest(of: shading["Function"], in: space, depth: 0))
  }

  /// Shadings are heaviest where one of their functions begins or ends.
  private func heaviest(of given: PDFValue?, in space: ColourSpace, depth: Int) -> Ink {
    guard depth < 5, let function = document.dictionary(given) else { return .none }
    let parts = document.array(function["Functions"]).prefix(256)
    let inks =
      parts.isEmpty
      ? ["C0", "C1"].map { space.ink(of: document.numbers(function[$0])) }
      : parts.map { heaviest(of: $0, in: space, depth: depth + 1) }
    return inks.max { $0.sum < $1.sum } ?? .none
  }
}
