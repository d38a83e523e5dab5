/// A content stream in the making: its operators, what it uses, and the graphics state as it stands.
struct ContentStream: ~Copyable {
  struct State {
    var fill: ResolvedColour = .grey(0)
    var stroke: ResolvedColour = .grey(0)
    var width = 1.0
    var cap = 0
    var join = 0
    var dashes: [Double] = []
    var dashOffset = 0.0
    var extra = GraphicsState()
    var font = -1
    var size = 0.0
    var spacing = 0.0
    var rise = 0.0
  }

  var output: ByteBuffer
  var resources = Resources()
  private(set) var state = State()
  private var saved: [State] = []
  private(set) var isInText = false
  /// The start of the text line last begun, in hundredths of a point, where it is known.
  private var lineStart: (x: Int, y: Int)?

  init(capacity: Int = 4096) { output = ByteBuffer(capacity: capacity) }

  /// How deep graphics states are nested.
  var depth: Int { saved.count }

  mutating func save() {
    endText()
    output.append("q\n")
    saved.append(state)
  }

  mutating func restore() {
    endText()
    output.append("Q\n")
    if let last = saved.popLast() { state = last }
  }

  mutating func append(matrix a: Double, _ b: Double, _ c: Double, _ d: Double, _ e: Double, _ f: Double) {
    for value in [a, b, c, d] {
      output.append(value, decimals: 5)
      output.append(UInt8(ascii: " "))
    }
    output.append(coordinate: e)
    output.append(coordinate: f)
  }

  // MARK: Colours and strokes

  mutating func setFill(_ colour: ResolvedColour) {
    guard colour != state.fill else { return }
    state.fill = colour
    append(colour, grey: "g\n", rgb: "rg\n", cmyk: "k\n", space: " cs 1 scn\n")
  }

  mutating func setStroke(_ colour: ResolvedColour) {
    guard colour != state.stroke else { return }
    state.stroke = colour
    append(colour, grey: "G\n", rgb: "RG\n", cmyk: "K\n", space: " CS 1 SCN\n")
  }

  private mutating func append(
    _ colour: ResolvedColour, grey: StaticString, rgb: StaticString, cmyk: StaticString, space: StaticString
  ) {
    func operands(_ values: Double...) {
      for value in values {
        output.append(value, decimals: 3)
        output.append(UInt8(ascii: " "))
      }
    }
    switch colour {
    case .grey(let value):
      operands(value)
      output.append(grey)
    case .rgb(let red, let green, let blue):
      operands(red, green, blue)
      output.append(rgb)
    case .cmyk(let cyan, let magenta, let yellow, let black):
      operands(cyan, magenta, yellow, black)
      output.append(cmyk)
    case .spot(let ink):
      output.append("/C")
      output.append(integer: resources.spot(ink))
      output.append(space)
    }
  }

  mutating func set(_ extra: GraphicsState) {
    guard extra != state.extra else { return }
    state.extra = extra
    output.append("/G")
    output.append(integer: resources.state(extra))
    output.append(" gs\n")
  }

  /// Opacity and overprint as wanted; what else the dictionary holds stays.
  mutating func set(fillOpacity: Double? = nil, strokeOpacity: Double? = nil, overprints: Bool) {
    var extra = state.extra
    if let fillOpacity { extra.fillOpacity = fillOpacity }
    if let strokeOpacity { extra.strokeOpacity = strokeOpacity }
    extra.overprints = overprints
    extra.mask = nil
    set(extra)
  }

  /// Settings as a form counts on them, since it inherits those in force where it is painted.
  mutating func setDefaults() {
    endText()
    setFill(.grey(0))
    setStroke(.grey(0))
    setLine(width: 1, cap: 0, join: 0, dashes: [], offset: 0)
    setSpacing(0)
    setRise(0)
  }

  mutating func setLine(width: Double, cap: Int, join: Int, dashes: [Double], offset: Double) {
    if width != state.width {
      state.width = width
      output.append(width, decimals: 3)
      output.append(" w\n")
    }
    if cap != state.cap {
      state.cap = cap
      output.append(integer: cap)
      output.append(" J\n")
    }
    if join != state.join {
      state.join = join
      output.append(integer: join)
      output.append(" j\n")
    }
    guard dashes != state.dashes || offset != state.dashOffset else { return }
    state.dashes = dashes
    state.dashOffset = offset
    output.append("[")
    for (index, dash) in dashes.enumerated() {
      if index > 0 { output.append(UInt8(ascii: " ")) }
      output.append(dash, decimals: 3)
    }
    output.append("]")
    output.append(offset, decimals: 3)
    output.append(" d\n")
  }

  // MARK: Text

  mutating func beginText() {
    guard !isInText else { return }
    output.append("BT\n")
    isInText = true
    lineStart = (0, 0)
  }

  mutating func endText() {
    guard isInText else { return }
    output.append("ET\n")
    isInText = false
  }

  /// Starts a line of text at a point, upright.
  mutating func startLine(x: Double, y: Double) {
    let target = (x: Int((x * 100).rounded()), y: Int((y * 100).rounded()))
    if let lineStart {
      output.append(coordinate: Double(target.x - lineStart.x) / 100)
      output.append(coordinate: Double(target.y - lineStart.y) / 100)
      output.append("Td\n")
    } else {
      output.append("1 0 0 1 ")
      output.append(coordinate: Double(target.x) / 100)
      output.append(coordinate: Double(target.y) / 100)
      output.append("Tm\n")
    }
    lineStart = target
  }

  /// Starts a line of text under a matrix.
  mutating func startLine(matrix a: Double, _ b: Double, _ c: Double, _ d: Double, _ e: Double, _ f: Double) {
    append(matrix: a, b, c, d, e, f)
    output.append("Tm\n")
    lineStart = nil
  }

  mutating func setFont(_ face: FaceProgram, size: Double) -> Int {
    let font = resources.font(face)
    if font != state.font || size != state.size {
      state.font = font
      state.size = size
      output.append("/F")
      output.append(integer: font)
      output.append(UInt8(ascii: " "))
      output.append(size, decimals: 3)
      output.append(" Tf\n")
    }
    return font
  }

  mutating func setSpacing(_ spacing: Double) {
    let rounded = (spacing * 1000).rounded() / 1000
    guard rounded != state.spacing else { return }
    state.spacing = rounded
    output.append(rounded, decimals: 3)
    output.append(" Tc\n")
  }

  mutating func setRise(_ rise: Double) {
    let rounded = (rise * 1000).rounded() / 1000
    guard rounded != state.rise else { return }
    state.rise = rounded
    output.append(rounded, decimals: 3)
    output.append(" Ts\n")
  }
}
