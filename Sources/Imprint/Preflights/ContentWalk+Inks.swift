import Geometry

/// A shape filled with inks, on which black may be printed over.
struct Ground {
  var outline: [Point]
  /// The sum of its inks, and how much of that is black.
  var ink: Double
  var black: Double

  /// Whether a point lies in it, by the crossings of a ray.
  func holds(_ point: Point) -> Bool {
    var isInside = false
    var last = outline.count - 1
    for (index, corner) in outline.enumerated() {
      let other = outline[last]
      last = index
      guard (corner.y > point.y) != (other.y > point.y) else { continue }
      let x = corner.x + (point.y - corner.y) / (other.y - corner.y) * (other.x - corner.x)
      if point.x < x { isInside.toggle() }
    }
    return isInside
  }
}

/// How much ink lies where, and whether that is left when the page is cut.
extension ContentWalk {
  mutating func note(ink: Double) { totalInk = max(totalInk, ink) }

  /// The sum of inks of a colour in a space; a spot ink weighs as much as it is set.
  func ink(of numbers: [Double], in space: PDFValue?) -> Double {
    let value = reader.value(space)
    let kind = value.name ?? reader.value(value.array?.first).name
    switch kind {
    case "DeviceCMYK", "DeviceN": return numbers.reduce(0, +)
    case "Separation":
      let name = reader.value(value.array?.dropFirst().first).name
      return name == "None" ? 0 : (numbers.first ?? 0) * (name == "All" ? 4 : 1)
    case "ICCBased": return numbers.count == 4 ? numbers.reduce(0, +) : 0
    default: return 0
    }
  }

  /// Shadings are heaviest where one of their functions begins or ends.
  func heaviestInk(of given: PDFValue?, in space: PDFValue?) -> Double {
    guard let function = reader.dictionary(given) else { return 0 }
    let parts = reader.array(function["Functions"])
    if !parts.isEmpty { return parts.map { heaviestInk(of: $0, in: space) }.max() ?? 0 }
    return ["C0", "C1"].map { ink(of: reader.numbers(function[$0]), in: space) }.max() ?? 0
  }

  mutating func extend(_ numbers: [Double], isBox: Bool, _ transform: Transform) {
    var points = stride(from: 0, to: numbers.count - 1, by: 2).map { Point(numbers[$0], numbers[$0 + 1]) }
    if isBox, points.count == 2 {
      let (corner, size) = (points[0], points[1])
      points = [
        corner, Point(corner.x + size.x, corner.y), Point(corner.x, corner.y + size.y),
        Point(corner.x + size.x, corner.y + size.y),
      ]
    }
    for point in points.map(transform.apply(to:)) {
      let known = path ?? (point, point)
      path = (
        Point(min(known.lower.x, point.x), min(known.lower.y, point.y)),
        Point(max(known.upper.x, point.x), max(known.upper.y, point.y))
      )
    }
  }

  /// Shapes of more points are drawings, on which nobody sets text.
  private static var mostCorners: Int { 64 }
  /// Grounds that count: the latest.
  private static var mostGrounds: Int { 256 }

  /// Follows the path as one simple shape; a second one ends that.
  mutating func extendOutline(_ numbers: [Double], _ name: String, _ transform: Transform) {
    guard var corners = outline else { return }
    if name == "m" || name == "re", !corners.isEmpty {
      outline = nil
      return
    }
    if name == "re" {
      guard numbers.count == 4 else { return }
      let (x, y, width, height) = (numbers[0], numbers[1], numbers[2], numbers[3])
      corners = [Point(x, y), Point(x + width, y), Point(x + width, y + height), Point(x, y + height)]
        .map(transform.apply(to:))
    } else if let x = numbers.dropLast().last, let y = numbers.last {
      corners.append(transform.apply(to: Point(x, y)))
    }
    outline = corners.count > Self.mostCorners ? nil : corners
  }

  mutating func endPath() {
    (path, outline) = (nil, [])
  }

  /// Keeps the path that is filled as a ground of what comes later.
  mutating func lay(_ state: State) {
    guard state.isOpaque, let outline, outline.count > 2 else { return }
    let black = state.fillBlack ?? 0
    grounds.append(Ground(outline: outline, ink: state.fill, black: black))
    if grounds.count > 2 * Self.mostGrounds { grounds.removeFirst(Self.mostGrounds) }
  }

  /// The inks where black that prints over meets what lies there already.
  func inkOver(_ state: State, at point: Point) -> Double {
    guard state.fillsOver, let black = state.fillBlack, state.fill == black, black > 0,
      let ground = grounds.last(where: { $0.holds(point) })
    else { return 0 }
    return ground.ink - ground.black + black
  }

  func isPathWithin(_ reach: Double) -> Bool {
    guard let area, let path else { return path != nil }
    return path.lower.x - reach < area.maxX && path.upper.x + reach > area.minX && path.lower.y - reach < area.maxY
      && path.upper.y + reach > area.minY
  }

  /// The inks of a picture's heaviest pixel, where its samples can be read.
  mutating func note(samplesOf given: PDFValue, _ dictionary: PDFDictionary) {
    guard reader.value(dictionary["ColorSpace"]).name == "DeviceCMYK",
      reader.value(dictionary["BitsPerComponent"]).integer == 8, let samples = reader.content(of: given)
    else { return }
    var heaviest = 0
    for start in stride(from: 0, to: samples.count - 3, by: 4) {
      let sum = Int(samples[start]) + Int(samples[start + 1]) + Int(samples[start + 2]) + Int(samples[start + 3])
      if sum > heaviest { heaviest = sum }
    }
    note(ink: Double(heaviest) / 255)
  }
}
