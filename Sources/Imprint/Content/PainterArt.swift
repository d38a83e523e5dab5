import Drawing
import Findings
import Geometry

extension Painter {
  // MARK: Areas and lines

  func fill(_ path: Path, with paint: Paint, rule: FillRule, at placement: Placement) {
    switch paint {
    case .solid(let colour, let opacity):
      guard opacity > 0 else { return }
      enterArt()
      stream.endText()
      let resolved = bench.resolve(colour, by: run.colours)
      ink.check(resolved)
      stream.setFill(resolved)
      stream.set(fillOpacity: Self.share(opacity), overprints: false)
      if stream.append(path, at: placement) {
        stream.output.append(rule == .evenOdd ? "f*\n" : "f\n")
      } else if !path.segments.isEmpty {
        report(.outOfRange)
      }
    case .linear(let from, let to, let stops):
      gradient(.axial(from.x, -from.y, to.x, -to.y), stops, over: path, rule: rule, at: placement)
    case .radial(let centre, let radius, let stops):
      guard radius > 0 else { return }
      gradient(.radial(centre.x, -centre.y, radius), stops, over: path, rule: rule, at: placement)
    }
  }

  func draw(_ path: Path, with stroke: Stroke, at placement: Placement) {
    guard stroke.width > 0, stroke.width < 1e5, stroke.opacity > 0, stroke.opacity.isFinite else { return }
    let dashes = stroke.dashes.filter { $0.isFinite && $0 >= 0 }
    let isDashed = dashes.count == stroke.dashes.count && dashes.contains { $0 > 0.001 }
    enterArt()
    stream.endText()
    let resolved = bench.resolve(stroke.colour, by: run.colours)
    ink.check(resolved)
    let scale = placement.scale
    if scale == nil {
      guard placement.isInvertible, canNest() else { return }
      stream.save()
      stream.append(transform: placement.transform)
    }
    stream.setStroke(resolved)
    stream.set(strokeOpacity: Self.share(stroke.opacity), overprints: false)
    let factor = scale ?? 1
    stream.setLine(
      width: stroke.width * factor, cap: Self.number(of: stroke.cap), join: Self.number(of: stroke.join),
      dashes: isDashed ? dashes.map { $0 * factor } : [],
      offset: isDashed && stroke.dashOffset.isFinite ? stroke.dashOffset * factor : 0)
    if stream.append(path, at: scale == nil ? Placement(.identity) : placement) {
      stream.output.append("S\n")
    } else if !path.segments.isEmpty {
      report(.outOfRange)
    }
    if scale == nil { stream.restore() }
  }

  private static func number(of cap: Stroke.Cap) -> Int {
    switch cap {
    case .butt: 0
    case .round: 1
    case .square: 2
    }
  }

  private static func number(of join: Stroke.Join) -> Int {
    switch join {
    case .miter: 0
    case .round: 1
    case .bevel: 2
    }
  }

  static func share(_ value: Double) -> Double {
    value.isFinite ? (min(max(value, 0), 1) * 1000).rounded() / 1000 : 1
  }

  /// PDF/A allows 28 nested graphics states.
  func canNest() -> Bool {
    if stream.depth < 26 { return true }
    report(.nestedTooDeep)
    return false
  }

  // MARK: Gradients

  private func gradient(
    _ shape: Shading.Shape, _ stops: [Paint.Stop], over path: Path, rule: FillRule, at placement: Placement
  ) {
    let ordered = Self.ordered(stops)
    guard !ordered.isEmpty, placement.isInvertible, Self.isFinite(shape), canNest() else { return }
    enterArt()
    stream.save()
    defer { stream.restore() }
    guard stream.append(path, at: placement) else { return }
    stream.output.append(rule == .evenOdd ? "W* n\n" : "W n\n")
    stream.append(transform: placement.transform)
    let shades = ordered.map { stop in
      let resolved = bench.resolve(stop.colour, by: run.colours)
      ink.check(resolved)
      return Shading.Stop(position: stop.position, components: run.colours.components(of: stop.colour))
    }
    let isFaded = ordered.contains { $0.opacity < 1 }
    if isFaded {
      let tones = ordered.map { Shading.Stop(position: $0.position, components: [Self.share($0.opacity)]) }
      var state = GraphicsState()
      state.mask = maskForm(Shading(shape: shape, isGrey: true, stops: tones), over: path)
      stream.set(state)
    } else {
      stream.set(fillOpacity: 1, overprints: false)
    }
    let index = stream.resources.shading(Shading(shape: shape, isGrey: false, stops: shades))
    stream.output.append("/S")
    stream.output.append(integer: index)
    stream.output.append(" sh\n")
  }

  private static func ordered(_ stops: [Paint.Stop]) -> [Paint.Stop] {
    var position = 0.0
    return stops.filter { $0.position.isFinite }.map { stop in
      var stop = stop
      position = max(position, min(max(stop.position, 0), 1))
      stop.position = position
      stop.opacity = share(stop.opacity)
      return stop
    }
  }

  private static func isFinite(_ shape: Shading.Shape) -> Bool {
    let values =
      switch shape {
      case .axial(let x, let y, let toX, let toY): [x, y, toX, toY]
      case .radial(let x, let y, let radius): [x, y, radius]
      }
    return values.allSatisfy { $0.isFinite && abs($0) < 1e6 }
  }

  private func maskForm(_ shading: Shading, over path: Path) -> Form {
    var content = ContentStream(capacity: 64)
    content.output.append("/S")
    content.output.append(integer: content.resources.shading(shading))
    content.output.append(" sh\n")
    let bounds = path.bounds.inset(by: -1)
    return Form(
      body: Body(content.output.bytes, by: bench.compressor),
      box: [bounds.minX, -bounds.maxY, bounds.maxX, -bounds.minY], resources: content.resources,
      isTransparencyGroup: true, isMask: true, isShared: false)
  }

  // MARK: Pictures

  func paint(_ picture: Picture, size: Size, at placement: Placement) throws(Finding) {
    guard size.width > 0, size.height > 0, size.width.isFinite, size.height.isFinite, placement.isInvertible else {
      return
    }
    let area = placement.within(picture.orientation.placement(in: size))
    let compiled = try run.compile(picture, target: PixelTarget(picture, in: area.transform), bench: bench)
    findings.append(contentsOf: compiled.findings.filter { !findings.contains($0) })
    guard !compiled.objects.isEmpty, canNest() else { return }
    ink.merge(compiled.ink)
    if flatness == 0 { enterPicture(picture) }
    stream.save()
    stream.set(fillOpacity: 1, overprints: false)
    // Pictures fill the unit square, whose origin is below, at the left.
    stream.append(transform: area.moved(to: Point(0, 1)).transform)
    stream.output.append("/X")
    stream.output.append(integer: stream.resources.picture(compiled))
    stream.output.append(" Do\n")
    stream.restore()
    if case .element(let element)? = owner, flatness == 0 {
      extendBox(of: element, by: placement.box(Rectangle(origin: .zero, size: size)))
    }
  }

  private func enterPicture(_ picture: Picture) {
    let owner = roles.ownerOfArt(in: &tree)
    if owner == .artifact, !roles.isArtifact, let alternative = picture.alternative, !alternative.isEmpty,
      let figure = roles.open(.figure, alternative: alternative, in: &tree)
    {
      enter(.element(figure))
    } else {
      enter(owner)
    }
  }

  // MARK: Groups

  func paint(_ group: Group, at placement: Placement) throws(Finding) {
    let inner = placement.within(group.transform)
    guard inner.isFinite, group.opacity > 0 || !group.opacity.isFinite else {
      if !inner.isFinite { report(.outOfRange) }
      return
    }
    roles.push(role(of: group), key: group.key)
    defer { roles.pop() }
    if flatness == 0 { roles.openEmpty(in: &tree) }
    if Self.share(group.opacity) < 1 {
      try paintFaded(group, at: inner)
    } else if let clip = group.clip {
      try paintClipped(group, by: clip, at: inner)
    } else {
      try paint(group.frame, at: inner)
    }
    if case .figure? = group.role, case .element(let element) = roles.ownerOfArt(in: &tree) {
      let frame = Rectangle(origin: .zero, size: group.frame.size)
      if frame.width.isFinite, frame.height.isFinite, !frame.isEmpty { extendBox(of: element, by: inner.box(frame)) }
    }
  }

  /// Words that lead somewhere are plain words where nothing can be clicked.
  private func role(of group: Group) -> Role? {
    if case .link? = group.role, run.options.standards.contains(.pdfx4) { return nil }
    return group.role
  }

  /// A figure's box is stated in the page's own coordinates.
  private func extendBox(of element: Int32, by box: Rectangle) {
    tree.extend(box: box.offset(by: Point(origin.x, origin.y)), of: element)
  }

  /// In static art a clipped or faded group is one piece: its content cannot be told apart any more.
  private func flattened(_ group: Group, _ body: () throws(Finding) -> Void) throws(Finding) {
    let isPiece = marking == .pieces && flatness == 0
    if isPiece {
      enter(group.frame.holdsText ? roles.ownerOfText(in: &tree) : roles.ownerOfArt(in: &tree))
      flatness += 1
    }
    defer { if isPiece { flatness -= 1 } }
    try body()
  }

  private func paintClipped(_ group: Group, by clip: Path, at placement: Placement) throws(Finding) {
    guard canNest() else { return }
    try flattened(group) { () throws(Finding) in
      if flatness == 0 { leave() }
      stream.save()
      defer {
        if flatness == 0 { leave() }
        stream.restore()
      }
      guard stream.append(clip, at: placement) else { return }
      stream.output.append("W n\n")
      try paint(group.frame, at: placement)
    }
  }

  /// A faded group is painted on its own and then laid down as a whole.
  private func paintFaded(_ group: Group, at placement: Placement) throws(Finding) {
    let inner = Painter(run: run, bench: bench, marking: .none, tree: StructureTree())
    inner.flatness = 1
    try inner.paintPlain(group.frame, clip: group.clip, at: placement)
    guard inner.stream.output.count > 0, canNest() else { return }
    findings.append(contentsOf: inner.findings)
    ink.merge(inner.ink)
    shower.merge(inner.shower)
    let bounds = placement.box(FrameBounds.of(group.frame)).inset(by: -2)
    let form = Form(
      body: Body(inner.stream.output.bytes, by: bench.compressor),
      box: [bounds.minX, bounds.minY, bounds.maxX, bounds.maxY], resources: inner.stream.resources,
      isTransparencyGroup: true, isShared: marking == .pieces)
    if flatness == 0 {
      enter(group.frame.holdsText ? roles.ownerOfText(in: &tree) : roles.ownerOfArt(in: &tree))
    }
    stream.endText()
    stream.setDefaults()
    stream.set(fillOpacity: Self.share(group.opacity), overprints: false)
    stream.output.append("/X")
    stream.output.append(integer: stream.resources.form(form))
    stream.output.append(" Do\n")
  }

  private func paintPlain(_ frame: Frame, clip: Path?, at placement: Placement) throws(Finding) {
    if let clip {
      guard stream.append(clip, at: placement) else { return }
      stream.output.append("W n\n")
    }
    try paint(frame, at: placement)
    stream.endText()
  }

  // MARK: Static art

  func paint(_ shared: SharedFrame, at placement: Placement) throws(Finding) {
    guard placement.isInvertible else { return }
    let art = try run.compile(shared, bench: bench)
    findings.append(contentsOf: art.findings.filter { !findings.contains($0) })
    ink.merge(art.ink)
    shower.merge(art.shower)
    let isPlain = placement.transform == .identity
    var elements = [Int32?](repeating: nil, count: art.tree.elements.count)
    for piece in art.pieces {
      if flatness == 0 {
        if let element = piece.element, !roles.isArtifact {
          enter(.element(open(element, of: art.tree, at: placement, known: &elements)))
        } else {
          enterArt()
        }
      }
      stream.endText()
      if !isPlain {
        guard canNest() else { return }
        stream.save()
        stream.append(transform: placement.transform)
      }
      stream.setDefaults()
      stream.set(fillOpacity: 1, strokeOpacity: 1, overprints: false)
      stream.output.append("/X")
      stream.output.append(integer: stream.resources.form(piece.form))
      stream.output.append(" Do\n")
      if !isPlain { stream.restore() }
    }
  }

  /// The element that an element of static art becomes on this page.
  private func open(
    _ element: Int32, of art: StructureTree, at placement: Placement, known: inout [Int32?]
  ) -> Int32 {
    if let opened = known[Int(element)] { return opened }
    let source = art.elements[Int(element)]
    let opened: Int32
    if source.parent >= 0 {
      opened = tree.open(
        source.tag, in: open(source.parent, of: art, at: placement, known: &known), alternative: source.alternative)
    } else {
      opened = roles.open(source.tag, alternative: source.alternative, in: &tree) ?? 0
    }
    if let box = source.box {
      let area = Rectangle(x: box.minX, y: -box.maxY, width: box.width, height: box.height)
      extendBox(of: opened, by: placement.box(area))
    }
    known[Int(element)] = opened
    return opened
  }
}

extension Frame {
  /// Whether there is a line of text anywhere in it.
  var holdsText: Bool {
    marks.contains { placed in
      switch placed.mark {
      case .text: true
      case .group(let group): group.role != .artifact && group.frame.holdsText
      case .shared(let shared): shared.frame.holdsText
      default: false
      }
    }
  }
}
