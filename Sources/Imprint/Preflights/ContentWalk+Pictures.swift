import Drawing
import Geometry
import PDFObjects

/// Pictures made of points.
extension ContentWalk {
  mutating func paint(
    picture dictionary: PDFDictionary, _ reference: PDFReference, _ state: WalkState, _ resources: PDFDictionary
  ) {
    if document.value(dictionary["SMask"]).dictionary != nil { hasTransparency = true }
    let isMask = document.value(dictionary["ImageMask"]).boolean ?? false
    let space = isMask ? nil : space(dictionary["ColorSpace"], resources)
    note(picture: dictionary, width: "Width", height: "Height", space, state)
    guard let space, isOnPage(state) else { return }
    let bits = document.value(dictionary["BitsPerComponent"]).integer ?? 8
    if let palette = space.palette {
      note(heaviestOf: palette, space)
    } else if space.kind == .inks, bits == 8, isMeasurable(dictionary) {
      note(inksOf: reference, dictionary)
    }
  }

  mutating func paint(inline dictionary: PDFDictionary?, _ state: WalkState, _ resources: PDFDictionary) {
    guard let dictionary else { return }
    let isMask = (dictionary["IM"] ?? dictionary["ImageMask"])?.boolean ?? false
    let given = dictionary["CS"] ?? dictionary["ColorSpace"]
    let space = isMask ? nil : space(given, resources)
    note(
      picture: dictionary, width: dictionary["W"] == nil ? "Width" : "W",
      height: dictionary["H"] == nil ? "Height" : "H",
      space, state)
    if let space, let palette = space.palette, isOnPage(state) { note(heaviestOf: palette, space) }
  }

  private func isOnPage(_ state: WalkState) -> Bool {
    isSeen(state.transform.apply(to: Rectangle(x: 0, y: 0, width: 1, height: 1)), within: 0)
  }

  private mutating func note(
    picture dictionary: PDFDictionary, width: String, height: String, _ space: ColourSpace?, _ state: WalkState
  ) {
    if marked == 0 { remarks.add(.unmarkedContent, page: page) }
    if let space { use(space) }
    let wide = document.value(dictionary[width]).integer ?? 0
    let high = document.value(dictionary[height]).integer ?? 0
    let map = state.transform
    if space != nil {
      let square = map.apply(to: Rectangle(x: 0, y: 0, width: 1, height: 1))
      note(paintedArea: square, outline: square.corners, state)
    }
    let across = (map.a * map.a + map.b * map.b).squareRoot()
    let down = (map.c * map.c + map.d * map.d).squareRoot()
    guard wide > 0, high > 0, across > 0, down > 0 else { return }
    // A point or a row of them, drawn out, is an area of one colour or a shade, not a picture.
    guard wide > 2, high > 2 else { return }
    let resolution = min(Double(wide) / across, Double(high) / down) * 72
    guard resolution.isFinite, images.count < 10_000 else { return }
    images.append(
      .init(
        page: page, width: wide, height: high, space: space?.name ?? "",
        resolution: (min(resolution, 1e9) * 10).rounded() / 10))
  }

  private mutating func note(heaviestOf palette: [UInt8], _ space: ColourSpace) {
    guard space.components > 0 else { return }
    var colours = space
    colours.palette = nil
    for start in stride(from: 0, to: palette.count - space.components + 1, by: space.components) {
      note(colours.ink(of: palette[start..<start + space.components].map { Double($0) / 255 }))
    }
  }

  /// Whether a picture's points can be told without much memory: JPEG is unpacked whole where its lines come in several goes.
  private func isMeasurable(_ dictionary: PDFDictionary) -> Bool {
    let (wide, high) = (document.value(dictionary["Width"]).integer, document.value(dictionary["Height"]).integer)
    guard let wide, let high, wide > 0, high > 0 else { return false }
    return Double(wide) * Double(high) < 1e8
  }

  private mutating func note(inksOf reference: PDFReference, _ dictionary: PDFDictionary) {
    let filter = document.value(dictionary["Filter"])
    let filters = (filter.array ?? [filter]).map { document.value($0).name ?? "" }
    if filters.contains("DCTDecode") {
      // The head of the picture itself tells its size; what the dictionary says may be another.
      guard filters.count == 1, let raw = document.rawBytes(of: reference), let header = JPEGHead(raw),
        header.components == 4, header.width * header.height < 50_000_000
      else { return }
      document.pixelsLeft -= min(document.pixelsLeft, header.width * header.height * 4)
    } else {
      let (wide, high) = (document.value(dictionary["Width"]).integer, document.value(dictionary["Height"]).integer)
      document.pixelsLeft -= min(document.pixelsLeft, (wide ?? 0) * (high ?? 0) * 4)
    }
    guard document.pixelsLeft > 0, let sums = document.extremes(of: reference, components: 4) else {
      isReadable = false
      return
    }
    let decode = document.numbers(dictionary["Decode"])
    let isTurned = decode.count == 8 && decode[0] > decode[1]
    let heaviest = isTurned ? 4 * 255 - sums.lowerBound : sums.upperBound
    totalInk = max(totalInk, Double(heaviest) / 255)
  }
}
