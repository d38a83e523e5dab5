internal import CCairo
import Findings
import Geometry

/// Paints marks on a surface.
final class CairoCanvas {
  /// What a surface can do and wants to be told.
  enum Medium {
    /// Pixels: letters are filled as outlines, since Cairo sets glyphs on whole pixels only.
    case pixels
    /// Vectors without structure.
    case vectors
    /// PDF: text comes with its letters, links lead somewhere, static art stands once.
    case document
    /// Art recorded for a PDF: text comes with its letters, but Cairo crashes on links within recordings.
    case art
  }

  let surface: CairoSurface
  let context: OpaquePointer
  let resources: CairoResources
  let medium: Medium
  /// Whether letters stand on whole pixels of height and quarters of width.
  var snapsLetters = false
  /// How many faded groups are open; Cairo crashes on links within them.
  private var fadedGroups = 0

  init(_ surface: CairoSurface, _ resources: CairoResources, _ medium: Medium) throws(Finding) {
    guard let context = cairo_create(surface.pointer) else { throw .cairo(CAIRO_STATUS_NO_MEMORY) }
    self.surface = surface
    self.context = context
    self.resources = resources
    self.medium = medium
    cairo_set_antialias(context, CAIRO_ANTIALIAS_BEST)
    try check()
  }

  deinit { cairo_destroy(context) }

  func check() throws(Finding) {
    let status = cairo_status(context)
    guard status == CAIRO_STATUS_SUCCESS else { throw .cairo(status) }
  }

  private var takesLinks: Bool { medium == .document && fadedGroups == 0 }

  func paint(_ frame: Frame) throws(Finding) {
    for placed in frame.marks where placed.origin.x.isFinite && placed.origin.y.isFinite {
      cairo_save(context)
      cairo_translate(context, placed.origin.x, placed.origin.y)
      try paint(placed.mark)
      cairo_restore(context)
    }
    try check()
  }

  /// Covers the whole surface, its last pixels too where they lie partly outside the page.
  func cover(with colour: Colour) {
    setSource(colour, opacity: 1)
    cairo_paint(context)
  }

  private func paint(_ mark: Mark) throws(Finding) {
    switch mark {
    case .text(let line): try paint(line)
    case .fill(let path, let paint, let rule):
      guard trace(path) else { return }
      setSource(paint)
      cairo_set_fill_rule(context, rule == .evenOdd ? CAIRO_FILL_RULE_EVEN_ODD : CAIRO_FILL_RULE_WINDING)
      cairo_fill(context)
    case .stroke(let path, let stroke):
      guard stroke.width > 0, trace(path) else { return }
      apply(stroke)
      cairo_stroke(context)
    case .picture(let picture, let size): try resources.pictures.paint(picture, size, on: context, medium)
    case .link(let target, let size): if takesLinks { link(to: target, size) }
    case .anchor(let name): if takesLinks { anchor(name) }
    case .group(let group): try paint(group)
    case .shared(let shared): try paint(shared)
    case .fit: break
    }
  }

  private func paint(_ group: Group) throws(Finding) {
    let map = group.transform
    let determinant = map.a * map.d - map.b * map.c
    guard determinant.isFinite, abs(determinant) > 1e-12, map.e.isFinite, map.f.isFinite, group.opacity > 0 else {
      return
    }
    var matrix = cairo_matrix_t(xx: map.a, yx: map.b, xy: map.c, yy: map.d, x0: map.e, y0: map.f)
    cairo_transform(context, &matrix)
    if let clip = group.clip {
      guard trace(clip) else { return }
      cairo_set_fill_rule(context, CAIRO_FILL_RULE_WINDING)
      cairo_clip(context)
    }
    guard group.opacity < 1 else { return try paint(group.frame) }
    fadedGroups += 1
    defer { fadedGroups -= 1 }
    cairo_push_group(context)
    try paint(group.frame)
    cairo_pop_group_to_source(context)
    cairo_paint_with_alpha(context, group.opacity)
  }

  private func paint(_ shared: SharedFrame) throws(Finding) {
    guard medium == .document || medium == .art else { return try paint(shared.frame) }
    let recording = try resources.recording(of: shared)
    cairo_set_source_surface(context, recording.pointer, 0, 0)
    cairo_paint(context)
  }

  private func paint(_ line: TextLine) throws(Finding) {
    for run in line.runs {
      setSource(run.colour, opacity: 1)
      cairo_set_font_face(context, try resources.fonts.font(run.face))
      cairo_set_font_size(context, run.size)
      let glyphs = run.glyphs.map { glyph in
        let place = snapsLetters ? snapped(Point(glyph.x, glyph.y)) : Point(glyph.x, glyph.y)
        return cairo_glyph_t(index: UInt(glyph.id), x: place.x, y: place.y)
      }
      switch medium {
      case .pixels:
        cairo_glyph_path(context, glyphs, Int32(glyphs.count))
        cairo_set_fill_rule(context, CAIRO_FILL_RULE_WINDING)
        cairo_fill(context)
      case .vectors: cairo_show_glyphs(context, glyphs, Int32(glyphs.count))
      case .document, .art: show(run, glyphs)
      }
      paintUnderline(of: run)
    }
  }

  /// The place nearest above and to the left where a painter that keeps pictures of letters sets one.
  private func snapped(_ point: Point) -> Point {
    var (x, y) = (point.x, point.y)
    cairo_user_to_device(context, &x, &y)
    (x, y) = ((x * 4).rounded(.down) / 4, y.rounded(.down))
    cairo_device_to_user(context, &x, &y)
    return Point(x, y)
  }

  /// Paints glyphs together with the letters that they stand for.
  private func show(_ run: GlyphRun, _ glyphs: [cairo_glyph_t]) {
    let starts = run.glyphs.map { Int($0.cluster) }
    let isReversed = (starts.first ?? 0) > (starts.last ?? 0)
    let ordered = isReversed ? Array(starts.reversed()) : starts
    var clusters: [cairo_text_cluster_t] = []
    for (index, start) in ordered.enumerated() {
      if index > 0, start == ordered[index - 1] {
        clusters[clusters.count - 1].num_glyphs += 1
      } else {
        let end = ordered[index...].first { $0 > start } ?? run.text.utf8.count
        clusters.append(cairo_text_cluster_t(num_bytes: Int32(end - start), num_glyphs: 1))
      }
    }
    // Letters before the first cluster have no glyph; Cairo wants every byte accounted for.
    if let first = ordered.first, first > 0 { clusters[0].num_bytes += Int32(first) }
    cairo_show_text_glyphs(
      context, run.text, Int32(run.text.utf8.count), glyphs, Int32(glyphs.count), clusters, Int32(clusters.count),
      isReversed ? CAIRO_TEXT_CLUSTER_FLAG_BACKWARD : cairo_text_cluster_flags_t(rawValue: 0))
  }

  private func paintUnderline(of run: GlyphRun) {
    guard let rule = run.underline, let first = run.glyphs.first, let last = run.glyphs.last else { return }
    cairo_rectangle(
      context, first.x, rule.offset - rule.thickness / 2, last.x + last.advance - first.x, rule.thickness)
    cairo_fill(context)
  }

  /// Lays an outline as the current path; false if it is empty or not made of numbers.
  private func trace(_ path: Path) -> Bool {
    cairo_new_path(context)
    for segment in path.segments {
      guard segment.isFinite else {
        cairo_new_path(context)
        return false
      }
      switch segment {
      case .move(let point): cairo_move_to(context, point.x, point.y)
      case .line(let point): cairo_line_to(context, point.x, point.y)
      case .curve(let first, let second, let point):
        cairo_curve_to(context, first.x, first.y, second.x, second.y, point.x, point.y)
      case .close: cairo_close_path(context)
      }
    }
    return !path.segments.isEmpty
  }

  private func apply(_ stroke: Stroke) {
    setSource(stroke.colour, opacity: stroke.opacity)
    cairo_set_line_width(context, stroke.width)
    cairo_set_miter_limit(context, 10)
    let caps = [Stroke.Cap.butt: CAIRO_LINE_CAP_BUTT, .round: CAIRO_LINE_CAP_ROUND, .square: CAIRO_LINE_CAP_SQUARE]
    let joins = [
      Stroke.Join.miter: CAIRO_LINE_JOIN_MITER, .round: CAIRO_LINE_JOIN_ROUND, .bevel: CAIRO_LINE_JOIN_BEVEL,
    ]
    cairo_set_line_cap(context, caps[stroke.cap]!)
    cairo_set_line_join(context, joins[stroke.join]!)
    let isDashed = stroke.dashes.allSatisfy { $0 >= 0 && $0.isFinite } && stroke.dashes.contains { $0 > 0 }
    cairo_set_dash(context, stroke.dashes, isDashed ? Int32(stroke.dashes.count) : 0, stroke.dashOffset)
  }

  private func setSource(_ colour: Colour, opacity: Double) {
    cairo_set_source_rgba(context, colour.red, colour.green, colour.blue, opacity)
  }

  private func setSource(_ paint: Paint) {
    switch paint {
    case .solid(let colour, let opacity): setSource(colour, opacity: opacity)
    case .linear(let start, let end, let stops):
      setSource(cairo_pattern_create_linear(start.x, start.y, end.x, end.y), stops)
    case .radial(let centre, let radius, let stops):
      setSource(cairo_pattern_create_radial(centre.x, centre.y, 0, centre.x, centre.y, radius), stops)
    }
  }

  private func setSource(_ pattern: OpaquePointer?, _ stops: [Paint.Stop]) {
    for stop in stops {
      let colour = stop.colour
      cairo_pattern_add_color_stop_rgba(
        pattern, stop.position, colour.red, colour.green, colour.blue, stop.opacity)
    }
    cairo_set_source(context, pattern)
    cairo_pattern_destroy(pattern)
  }
}
