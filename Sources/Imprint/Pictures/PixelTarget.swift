import Drawing
import Geometry

/// The pixels that a picture has where it stands on the paper, if it had as many as print shows.
struct PixelTarget: Hashable {
  let width: Int
  let height: Int

  /// Pixels to the inch that no press shows more of.
  private static let density = 450.0

  /// For a picture in a unit square under a map; nothing where the picture has no more pixels than that.
  init?(_ picture: Picture, in area: Transform) {
    guard let pixels = picture.pixels else { return nil }
    let across = (area.a * area.a + area.b * area.b).squareRoot()
    let down = (area.c * area.c + area.d * area.d).squareRoot()
    guard across.isFinite, down.isFinite, across > 0, down > 0, across < 1e5, down < 1e5 else { return nil }
    width = max(1, Int((across / 72 * Self.density).rounded()))
    height = max(1, Int((down / 72 * Self.density).rounded()))
    if width >= pixels.width && height >= pixels.height { return nil }
  }
}

extension Raster {
  /// Whether there are no more colours than signs and codes have.
  var hasFewColours: Bool {
    var colours: Set<Int> = []
    for pixel in 0..<width * height {
      var colour = mask.map { Int($0[pixel]) } ?? 255
      for channel in 0..<channels { colour = colour << 8 | Int(samples[pixel * channels + channel]) }
      colours.insert(colour)
      if colours.count > 16 { return false }
    }
    return true
  }
}
