import Findings
import Geometry

/// How finely a picture of pixels stands on the paper.
public struct PictureResolution: Sendable {
  public let picture: Picture
  /// Pixels to the inch, the fewer of the two directions.
  public let density: Double
  /// How large it is printed, in points.
  public let size: Size

  /// Below the first a picture looks coarse at arm's length; below the second its pixels are seen.
  private static let (fine, least) = (150.0, 100.0)

  /// What is to be said of it; nothing where it is fine enough, or its pixels are meant to be seen as squares.
  ///
  /// - Parameter isRefused: whether a picture whose pixels are seen is an error.
  func finding(isRefused: Bool) -> Finding? {
    guard density < Self.fine, !hasFewColours else { return nil }
    let (points, wanted) = (Int(density.rounded(.down)), Int(Self.fine * 2))
    let side = "\(Int(size.width.inMillimetres.rounded())) × \(Int(size.height.inMillimetres.rounded())) mm"
    let name = picture.file.split(separator: "/").last.map(String.init) ?? picture.file
    return Finding(
      .lowResolution, severity: isRefused && density < Self.least ? .error : .warning,
      Words(
        vi: "Ảnh “\(name)” in cỡ \(side) chỉ có \(points) điểm ảnh trên một inch nên sẽ bị nhòe.",
        en: "The picture “\(name)” has only \(points) pixels to the inch at \(side): it will look coarse."),
      at: Place(picture.file),
      hint: Words(
        vi: "Xin ảnh gốc (tốt nhất \(wanted) điểm trên một inch), hoặc in ảnh nhỏ lại.",
        en: "Ask for the original (\(wanted) pixels to the inch is best), or print it smaller."))
  }

  /// Codes to scan and plain signs have few colours and sharp pixels, however large they are.
  private var hasFewColours: Bool {
    guard picture.kind == .png, let pixels = try? PixelMap(png: picture.bytes) else { return false }
    var colours: Set<UInt32> = []
    for at in stride(from: 0, to: pixels.bytes.count, by: 4) {
      colours.insert(pixels.bytes[at..<at + 4].reduce(0) { $0 << 8 | UInt32($1) })
      if colours.count > 16 { return false }
    }
    return true
  }
}

extension Frame {
  /// What is to be said of pictures that are printed too large for their pixels, each file once, where it is coarsest.
  public func findingsOfPictures(isRefused: Bool) -> [Finding] {
    var worst: [PictureResolution] = []
    forEachMark { found in
      guard case .picture(let picture, let size) = found.mark,
        let resolution = PictureResolution(picture, size, found.transform)
      else { return }
      if let known = worst.firstIndex(where: { $0.picture.file == picture.file }) {
        if resolution.density < worst[known].density { worst[known] = resolution }
      } else {
        worst.append(resolution)
      }
    }
    return worst.compactMap { $0.finding(isRefused: isRefused) }
  }
}

extension PictureResolution {
  init?(_ picture: Picture, _ size: Size, _ transform: Transform) {
    guard let pixels = picture.pixels, pixels.width > 0, pixels.height > 0 else { return nil }
    let printed = Size(
      size.width * (transform.a * transform.a + transform.b * transform.b).squareRoot(),
      size.height * (transform.c * transform.c + transform.d * transform.d).squareRoot())
    guard printed.width > 0, printed.height > 0, printed.width.isFinite, printed.height.isFinite else { return nil }
    let isTurned = picture.orientation.isSideways
    let (across, down) = isTurned ? (pixels.height, pixels.width) : (pixels.width, pixels.height)
    self.picture = picture
    self.size = printed
    density = min(Double(across) / printed.width, Double(down) / printed.height) * 72
  }
}
