/// What a content stream uses, by the local names under which it does.
struct Resources: Sendable {
  struct FontUse: Sendable {
    var face: FaceProgram
    var glyphs: GlyphSet
  }

  /// Fonts by position: `/F0`, `/F1` …
  var fonts: [FontUse] = []
  /// Forms and pictures: `/X0` …
  var externals: [External] = []
  /// Graphics states: `/G0` …
  var states: [GraphicsState] = []
  /// Shadings: `/S0` …
  var shadings: [Shading] = []
  /// Spot inks: `/C0` …
  var spots: [SpotInk] = []

  enum External: Sendable {
    case form(Form)
    case picture(CompiledPicture)
  }

  mutating func font(_ face: FaceProgram) -> Int {
    for index in fonts.indices where fonts[index].face === face { return index }
    fonts.append(FontUse(face: face, glyphs: GlyphSet(glyphCount: face.glyphCount)))
    return fonts.count - 1
  }

  mutating func form(_ form: Form) -> Int {
    for (index, external) in externals.enumerated() {
      if case .form(let known) = external, known === form { return index }
    }
    externals.append(.form(form))
    return externals.count - 1
  }

  mutating func picture(_ picture: CompiledPicture) -> Int {
    for (index, external) in externals.enumerated() {
      if case .picture(let known) = external, known === picture { return index }
    }
    externals.append(.picture(picture))
    return externals.count - 1
  }

  mutating func state(_ state: GraphicsState) -> Int {
    if let index = states.firstIndex(of: state) { return index }
    states.append(state)
    return states.count - 1
  }

  mutating func shading(_ shading: Shading) -> Int {
    if let index = shadings.firstIndex(of: shading) { return index }
    shadings.append(shading)
    return shadings.count - 1
  }

  mutating func spot(_ ink: SpotInk) -> Int {
    if let index = spots.firstIndex(of: ink) { return index }
    spots.append(ink)
    return spots.count - 1
  }

  /// Whether something here, or in a form here, is not plainly opaque.
  var hasTransparency: Bool {
    states.contains { $0.isTransparent }
      || externals.contains { external in
        switch external {
        case .form(let form): form.isTransparencyGroup || form.resources.hasTransparency
        case .picture(let picture): picture.hasTransparency
        }
      }
  }
}

/// A part of the graphics state that only a dictionary can set.
struct GraphicsState: Hashable, Sendable {
  var fillOpacity: Double = 1
  var strokeOpacity: Double = 1
  var overprints = false
  /// A form whose lightness is the mask of what follows.
  var mask: Form?
  var clearsMask = false

  var isTransparent: Bool { fillOpacity < 1 || strokeOpacity < 1 || mask != nil }
}

/// Content that is painted by reference: static art, a faded group, a soft mask.
final class Form: Sendable, Hashable {
  let body: Body
  /// Left, bottom, right, top in the coordinates of its content (y upwards).
  let box: [Double]
  let resources: Resources
  let isTransparencyGroup: Bool
  /// Whether it is a mask, whose group is in shades of grey.
  let isMask: Bool
  /// Whether it stands on more than one page, so that a file should remember it.
  let isShared: Bool

  init(
    body: Body, box: [Double], resources: Resources, isTransparencyGroup: Bool = false, isMask: Bool = false,
    isShared: Bool
  ) {
    self.body = body
    self.box = box
    self.resources = resources
    self.isTransparencyGroup = isTransparencyGroup
    self.isMask = isMask
    self.isShared = isShared
  }

  static func == (left: Form, right: Form) -> Bool { left === right }
  func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(self)) }
}

/// A gradient in the document's colours, or in shades of grey for a mask.
struct Shading: Hashable, Sendable {
  enum Shape: Hashable, Sendable {
    case axial(Double, Double, Double, Double)
    case radial(Double, Double, Double)
  }

  var shape: Shape
  var isGrey: Bool
  /// Positions from 0 to 1 in order, and components.
  var stops: [Stop]

  struct Stop: Hashable, Sendable {
    var position: Double
    var components: [Double]
  }
}
