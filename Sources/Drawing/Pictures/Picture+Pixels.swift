import Findings

extension Picture {
  /// The pixels of a JPEG, three bytes each (red, green, blue), for writers that need other colours than the file's.
  public func decodedPixels() throws(Finding) -> (width: Int, height: Int, bytes: [UInt8]) {
    let decoded = try DecodedPixels(jpeg: self)
    var bytes = [UInt8](repeating: 0, count: decoded.width * decoded.height * 3)
    for pixel in 0..<decoded.width * decoded.height {
      for channel in 0..<3 { bytes[3 * pixel + channel] = decoded.bytes[4 * pixel + 2 - channel] }
    }
    return (decoded.width, decoded.height, bytes)
  }
}
