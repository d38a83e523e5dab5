internal import CCairo
import Findings

/// What the pages of one painter share: opened faces, decoded pictures, recorded static art.
final class CairoResources {
  let fonts = CairoFonts()
  let pictures = CairoPictures()
  private(set) var grounds: [Ground] = []
  private var recordings: [ObjectIdentifier: (frame: SharedFrame, surface: CairoSurface)] = [:]

  /// Static art as a recording, made once: Cairo writes it once, however many pages show it.
  func recording(of shared: SharedFrame) throws(Finding) -> CairoSurface {
    if let known = recordings[ObjectIdentifier(shared)] { return known.surface }
    let surface = try CairoSurface.recording()
    try CairoCanvas(surface, self, .art).paint(shared.frame)
    recordings[ObjectIdentifier(shared)] = (shared, surface)
    return surface
  }

  /// Keeps the latest few: each is a whole page of pixels.
  func keep(_ ground: Ground) {
    if grounds.count >= 8 { grounds.removeFirst() }
    grounds.append(ground)
  }
}
