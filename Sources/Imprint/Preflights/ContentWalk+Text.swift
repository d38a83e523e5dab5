import Geometry
import PDFObjects

/// What is set as text.
extension ContentWalk {
  /// Small letters in several inks blur where the plates do not meet to the hair.
  private static var smallForSeveralInks: Double { 9.05 }

  mutating func show(_ operands: [PDFValue], _ state: WalkState, _ textMatrix: Transform) {
    let strings = operands.flatMap { $0.array ?? [$0] }.compactMap(\.bytes)
    guard strings.contains(where: { !$0.isEmpty }) else { return }
    let start = textMatrix.then(state.transform)
    if state.isTextSeen {
      if marked == 0 { remarks.add(.unmarkedContent, page: page) }
      note(text: state, start)
    }
    guard let font = state.font else { return }
    if state.isTextSeen {
      font.isShown = true
      if strings.contains(where: font.lacksGlyph) {
        remarks.add(.letterWithoutGlyph(font: font.name), page: page)
      }
      let ofPrivateUse = strings.map(font.privateUse).reduce((0, 0)) { ($0.0 + $1.count, $0.1 + $1.of) }
      if ofPrivateUse.0 > 0 {
        let isSymbol = font.isOfSymbols || ofPrivateUse.1 == 1
        remarks.add(
          isSymbol ? .symbolsOfPrivateUse(font: font.name) : .privateLetters(font: font.name), page: page)
      }
    }
    guard replacements.allSatisfy({ $0 == nil }) else { return }
    for string in strings { text += font.text(of: string) }
  }

  /// Looks at the size and the colour of text that is left on the page.
  private mutating func note(text state: WalkState, _ start: Transform) {
    let height = abs(state.fontSize) * (start.c * start.c + start.d * start.d).squareRoot()
    let foot = start.apply(to: Point(state.fontSize * 0.1, state.fontSize * 0.2))
    let isOnPage = area.map { box in
      foot.x > box.minX - height && foot.x < box.maxX + height && foot.y > box.minY - height
        && foot.y < box.maxY + height
    }
    guard isOnPage ?? true, height > 0 else { return }
    smallestText = min(smallestText, height)
    let fills = [0, 2, 4, 6].contains(state.textMode)
    guard fills else { return note(state.stroke) }
    note(ink(state, at: foot))
    if state.fill.isRegistration {
      remarks.add(.registrationColour, page: page)
    } else if state.fill.isOfPress, state.fill.plates >= 3, height < Self.smallForSeveralInks {
      remarks.add(.richSmallText, page: page)
    }
    if state.fill.isWhite, state.fillsOver { remarks.add(.whiteOverprint, page: page) }
  }

  mutating func mark(_ name: String, _ operands: [PDFValue], _ resources: PDFDictionary) {
    switch name {
    case "BDC":
      marked += 1
      beginReplacement(operands, resources)
    case "BMC":
      marked += 1
      replacements.append(nil)
    default:
      marked = max(0, marked - 1)
      _ = replacements.popLast()
    }
  }

  private mutating func beginReplacement(_ operands: [PDFValue], _ resources: PDFDictionary) {
    var properties = operands.last?.dictionary
    if properties == nil, let name = operands.last?.name {
      properties = document.dictionary(document.dictionary(resources["Properties"])?[name])
    }
    let actual = properties.flatMap { document.value($0["ActualText"]).bytes }.map(PDFText.decode)
    if let actual, replacements.allSatisfy({ $0 == nil }) { text += actual }
    replacements.append(actual)
  }
}
