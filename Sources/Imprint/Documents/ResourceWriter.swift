import Findings

/// Writes the resources of contents into one file, each form and picture once.
final class ResourceWriter {
  private let writer: ObjectWriter
  private let colours: ColourConversion
  private var fonts: [(face: FaceProgram, number: Int, glyphs: GlyphSet)] = []
  private var forms: [ObjectIdentifier: Int] = [:]
  /// Forms by identity must outlive the file, lest another takes their place in memory.
  private var keptForms: [Form] = []
  private var pictures: [Fingerprint: Int] = [:]
  private var dictionaries: [[UInt8]: Int] = [:]

  init(writer: ObjectWriter, colours: ColourConversion) {
    self.writer = writer
    self.colours = colours
  }

  /// Adds to a sum what the fonts depend on: their faces, and the glyphs that contents have used.
  func addFonts(to fingerprint: inout Fingerprint) {
    for font in fonts {
      fingerprint.add(font.face.fingerprint.bytes)
      fingerprint.add(font.glyphs)
    }
  }

  /// Writes the fonts with all glyphs that contents have used.
  func finishFonts(compressor: Compressor) throws(Finding) {
    for font in fonts {
      try FontWriter(face: font.face, glyphs: font.glyphs, writer: writer, compressor: compressor).write(
        as: font.number)
    }
  }

  /// Appends `/Resources` to a page's or form's dictionary.
  func append(_ resources: Resources, to output: inout ByteBuffer) {
    let dictionary = self.dictionary(resources)
    output.append("/Resources ")
    // Most pages of a run use the same; what only one page uses is not worth an object.
    if let known = dictionaries[dictionary] {
      output.append(reference: known)
    } else if dictionaries.count < 64 {
      let number = writer.add { $0.append(dictionary) }
      dictionaries[dictionary] = number
      output.append(reference: number)
    } else {
      output.append(dictionary)
    }
  }

  private func dictionary(_ resources: Resources) -> [UInt8] {
    let fontNumbers = resources.fonts.map { number(of: $0) }
    let externalNumbers = resources.externals.map { external in
      switch external {
      case .form(let form): number(of: form)
      case .picture(let picture): number(of: picture)
      }
    }
    let masks = resources.states.map { $0.mask.map { number(of: $0) } }
    return bytes { output in
      output.append("<<")
      append(fontNumbers, as: "/Font<<", named: "/F", to: &output)
      append(externalNumbers, as: "/XObject<<", named: "/X", to: &output)
      if !resources.states.isEmpty {
        output.append("/ExtGState<<")
        for (index, state) in resources.states.enumerated() {
          output.append("/G")
          output.append(integer: index)
          append(state, mask: masks[index], to: &output)
        }
        output.append(">>")
      }
      if !resources.shadings.isEmpty {
        output.append("/Shading<<")
        for (index, shading) in resources.shadings.enumerated() {
          output.append("/S")
          output.append(integer: index)
          append(shading, to: &output)
        }
        output.append(">>")
      }
      if !resources.spots.isEmpty {
        output.append("/ColorSpace<<")
        for (index, spot) in resources.spots.enumerated() {
          output.append("/C")
          output.append(integer: index)
          append(spot, to: &output)
        }
        output.append(">>")
      }
      output.append(">>")
    }
  }

  private func append(
    _ numbers: [Int], as opening: StaticString, named prefix: StaticString, to output: inout ByteBuffer
  ) {
    guard !numbers.isEmpty else { return }
    output.append(opening)
    for (index, number) in numbers.enumerated() {
      output.append(prefix)
      output.append(integer: index)
      output.append(UInt8(ascii: " "))
      output.append(reference: number)
    }
    output.append(">>")
  }

  private func number(of use: Resources.FontUse) -> Int {
    for index in fonts.indices where fonts[index].face === use.face {
      fonts[index].glyphs.formUnion(use.glyphs)
      return fonts[index].number
    }
    fonts.append((use.face, writer.reserve(), use.glyphs))
    return fonts[fonts.count - 1].number
  }

  private func number(of picture: CompiledPicture) -> Int {
    if let known = pictures[picture.fingerprint] { return known }
    let number = picture.write(to: writer)
    pictures[picture.fingerprint] = number
    return number
  }

  private func number(of form: Form) -> Int {
    if let known = forms[ObjectIdentifier(form)] { return known }
    let number = writer.reserve()
    if form.isShared {
      forms[ObjectIdentifier(form)] = number
      keptForms.append(form)
    }
    let resources = bytes { append(form.resources, to: &$0) }
    writer.write(number, body: form.body) { output in
      output.append("/Type/XObject/Subtype/Form/BBox[")
      for value in form.box { output.append(coordinate: value) }
      output.append("]")
      output.append(resources)
      if form.isTransparencyGroup {
        output.append("/Group<</S/Transparency/CS")
        output.append(form.isMask ? "/DeviceGray" : colours.space)
        output.append(form.isMask ? "/I true>>" : ">>")
      }
    }
    return number
  }

  private func append(_ state: GraphicsState, mask: Int?, to output: inout ByteBuffer) {
    output.append("<</ca ")
    output.append(state.fillOpacity, decimals: 3)
    output.append("/CA ")
    output.append(state.strokeOpacity, decimals: 3)
    output.append(state.overprints ? "/OP true/op true/OPM 1" : "/OP false/op false/OPM 0")
    if let mask {
      output.append("/SMask<</S/Luminosity/G ")
      output.append(reference: mask)
      output.append(">>")
    }
    output.append(">>")
  }

  private func append(_ shading: Shading, to output: inout ByteBuffer) {
    let values: [Double]
    switch shading.shape {
    case .axial(let x, let y, let toX, let toY):
      output.append("<</ShadingType 2/ColorSpace")
      values = [x, y, toX, toY]
    case .radial(let x, let y, let radius):
      output.append("<</ShadingType 3/ColorSpace")
      values = [x, y, 0, x, y, radius]
    }
    output.append(shading.isGrey ? "/DeviceGray" : colours.space)
    output.append("/Coords[")
    for value in values {
      output.append(value, decimals: 3)
      output.append(UInt8(ascii: " "))
    }
    output.append("]/Extend[true true]/Function")
    append(function: shading.stops, to: &output)
    output.append(">>")
  }

  private func append(function given: [Shading.Stop], to output: inout ByteBuffer) {
    var stops = given
    if let first = stops.first, first.position > 0 {
      stops.insert(.init(position: 0, components: first.components), at: 0)
    }
    if let last = stops.last, last.position < 1 || stops.count == 1 {
      stops.append(.init(position: 1, components: last.components))
    }
    let pieces = zip(stops, stops.dropFirst()).filter { $0.0.position < $0.1.position }
    guard pieces.count > 1 else {
      if let piece = pieces.first { appendPiece(from: piece.0, to: piece.1, output: &output) }
      return
    }
    output.append("<</FunctionType 3/Domain[0 1]/Functions[")
    for piece in pieces { appendPiece(from: piece.0, to: piece.1, output: &output) }
    output.append("]/Bounds[")
    for piece in pieces.dropFirst() {
      output.append(piece.0.position, decimals: 5)
      output.append(UInt8(ascii: " "))
    }
    output.append("]/Encode[")
    for _ in pieces { output.append("0 1 ") }
    output.append("]>>")
  }

  private func appendPiece(from start: Shading.Stop, to end: Shading.Stop, output: inout ByteBuffer) {
    output.append("<</FunctionType 2/Domain[0 1]/N 1/C0[")
    for value in start.components {
      output.append(value, decimals: 3)
      output.append(UInt8(ascii: " "))
    }
    output.append("]/C1[")
    for value in end.components {
      output.append(value, decimals: 3)
      output.append(UInt8(ascii: " "))
    }
    output.append("]>>")
  }

  private func append(_ spot: SpotInk, to output: inout ByteBuffer) {
    output.append("[/Separation")
    output.append(name: spot.name)
    output.append(spot.space)
    let paper = [Double](repeating: spot.alternate.count == 4 ? 0 : 1, count: spot.alternate.count)
    appendPiece(
      from: .init(position: 0, components: paper), to: .init(position: 1, components: spot.alternate), output: &output)
    output.append("]")
  }
}
