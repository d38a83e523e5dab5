internal import CCairo
import Findings

/// A painted page as pixels, for comparing pictures.
public struct PixelMap: Sendable, Equatable {
  public let width: Int
  public let height: Int
  /// Four bytes a pixel, row by row: red, green, blue and alpha, the colours multiplied by alpha.
  public let bytes: [UInt8]

  /// How much two pictures differ.
  public struct Difference: Sendable, Hashable {
    /// The largest difference of one channel of one pixel, from 0 to 255.
    public var largest: Int
    /// Share of pixels, from 0 to 1, of which a channel differs by more than the tolerance.
    public var share: Double
  }

  /// Reads a PNG file.
  public init(png bytes: [UInt8]) throws(Finding) {
    let source = ByteSource(bytes)
    let pointer = withExtendedLifetime(source) {
      cairo_image_surface_create_from_png_stream(ByteSource.read, Unmanaged.passUnretained(source).toOpaque())
    }
    try self.init(CairoSurface(pointer))
  }

  init(_ surface: CairoSurface) throws(Finding) {
    cairo_surface_flush(surface.pointer)
    guard let data = cairo_image_surface_get_data(surface.pointer) else { throw .cairo(CAIRO_STATUS_NO_MEMORY) }
    let format = cairo_image_surface_get_format(surface.pointer)
    let hasAlpha = format == CAIRO_FORMAT_ARGB32
    guard hasAlpha || format == CAIRO_FORMAT_RGB24 else { throw .cairo(CAIRO_STATUS_INVALID_FORMAT) }
    width = Int(cairo_image_surface_get_width(surface.pointer))
    height = Int(cairo_image_surface_get_height(surface.pointer))
    let rows = Int(cairo_image_surface_get_stride(surface.pointer))
    var bytes: [UInt8] = []
    bytes.reserveCapacity(width * height * 4)
    for row in 0..<height {
      for column in 0..<width {
        let pixel = data + row * rows + column * 4
        bytes += [pixel[2], pixel[1], pixel[0], hasAlpha ? pixel[3] : 255]
      }
    }
    self.bytes = bytes
  }

  private init(width: Int, height: Int, bytes: [UInt8]) {
    self.width = width
    self.height = height
    self.bytes = bytes
  }

  /// The picture with every square of so many pixels averaged into one; what is left over at the edges is dropped.
  ///
  /// Painters shade the edges of shapes each in its own way; averages differ only where shapes do.
  public func reduced(by factor: Int) -> PixelMap {
    let (columns, rows) = (width / factor, height / factor)
    var reduced = [UInt8](repeating: 0, count: columns * rows * 4)
    bytes.withUnsafeBufferPointer { bytes in
      for index in reduced.indices {
        let (channel, x, y) = (index & 3, index / 4 % columns * factor, index / 4 / columns * factor)
        var sum = 0
        for row in y..<y + factor {
          for column in x..<x + factor { sum += Int(bytes[(row * width + column) * 4 + channel]) }
        }
        reduced[index] = UInt8(sum / (factor * factor))
      }
    }
    return PixelMap(width: columns, height: rows, bytes: reduced)
  }

  /// The picture in so many greys, from black to white, for goldens that take little room.
  public func grey(levels: Int) -> PixelMap {
    var grey = [UInt8](repeating: 255, count: bytes.count)
    let steps = max(2, levels) - 1
    for pixel in stride(from: 0, to: bytes.count, by: 4) {
      let light = Int(bytes[pixel]) * 299 + Int(bytes[pixel + 1]) * 587 + Int(bytes[pixel + 2]) * 114
      let value = UInt8((light * steps + 127_500) / 255_000 * 255 / steps)
      for channel in pixel..<pixel + 3 { grey[channel] = value }
    }
    return PixelMap(width: width, height: height, bytes: grey)
  }

  /// The picture as a PNG file.
  public func png() throws(Finding) -> [UInt8] {
    let surface = try CairoSurface.pixels(width: width, height: height)
    guard let data = cairo_image_surface_get_data(surface.pointer) else { throw .cairo(CAIRO_STATUS_NO_MEMORY) }
    let rows = Int(cairo_image_surface_get_stride(surface.pointer))
    for row in 0..<height {
      for column in 0..<width {
        let (from, to) = ((row * width + column) * 4, row * rows + column * 4)
        (data[to], data[to + 1], data[to + 2]) = (bytes[from + 2], bytes[from + 1], bytes[from])
        data[to + 3] = bytes[from + 3]
      }
    }
    cairo_surface_mark_dirty(surface.pointer)
    return try surface.png()
  }

  /// Red, green, blue and alpha of one pixel.
  public subscript(x: Int, y: Int) -> [UInt8] { Array(bytes[(y * width + x) * 4..<(y * width + x) * 4 + 4]) }

  /// How another picture differs; nothing if it has another size.
  public func difference(from other: PixelMap, tolerance: Int = 8) -> Difference? {
    guard width == other.width, height == other.height else { return nil }
    var largest = 0
    var differing = 0
    for pixel in stride(from: 0, to: bytes.count, by: 4) {
      let most = (pixel..<pixel + 4).reduce(0) { max($0, abs(Int(bytes[$1]) - Int(other.bytes[$1]))) }
      largest = max(largest, most)
      if most > tolerance { differing += 1 }
    }
    return Difference(largest: largest, share: Double(differing) / Double(max(1, width * height)))
  }
}
