/// Pixels: rows from the top, one or three bytes each, and perhaps a mask of one byte each.
struct Raster: Sendable {
  var width: Int
  var height: Int
  /// 1 for grey, 3 for red, green and blue.
  var channels: Int
  var samples: [UInt8]
  var mask: [UInt8]?
}

extension Raster {
  /// The pixels averaged into fewer; a mask is averaged with them.
  func reduced(to width: Int, _ height: Int) -> Raster {
    guard width < self.width || height < self.height, width > 0, height > 0 else { return self }
    let (width, height) = (min(width, self.width), min(height, self.height))
    return Raster(
      width: width, height: height, channels: channels, samples: averaged(samples, channels, width, height),
      mask: mask.map { averaged($0, 1, width, height) })
  }

  private func averaged(_ source: [UInt8], _ channels: Int, _ width: Int, _ height: Int) -> [UInt8] {
    // First along rows, then down columns: each pixel counts by the share of it that a new one covers.
    let rows = Self.shrunk(
      source, count: self.height, length: self.width, to: width, step: channels, rowStep: self.width * channels,
      targetRowStep: width * channels, channels: channels)
    return Self.shrunk(
      rows, count: width, length: self.height, to: height, step: width * channels, rowStep: channels,
      targetRowStep: channels, channels: channels)
  }

  /// Shrinks lines of pixels: `step` lies between the pixels of a line, `rowStep` between lines.
  private static func shrunk(
    _ source: [UInt8], count: Int, length: Int, to target: Int, step: Int, rowStep: Int, targetRowStep: Int,
    channels: Int
  ) -> [UInt8] {
    var shrunk = [UInt8](repeating: 0, count: count * target * channels)
    let targetStep = targetRowStep == channels ? count * channels : channels
    source.withUnsafeBufferPointer { source in
      for place in 0..<target {
        // In whole numbers: a line of `length * target` units, of which each pixel has `target`, each new one `length`.
        let (from, to) = (place * length, (place + 1) * length)
        let (first, last) = (from / target, (to - 1) / target)
        for line in 0..<count {
          for channel in 0..<channels {
            var sum = 0
            for index in first...last {
              let weight = min(to, (index + 1) * target) - max(from, index * target)
              sum += weight * Int(source[line * rowStep + index * step + channel])
            }
            shrunk[line * targetRowStep + place * targetStep + channel] = UInt8((sum + length / 2) / length)
          }
        }
      }
    }
    return shrunk
  }
}

/// The row filters of PNG, by which pixels deflate better.
enum RowFilter {
  /// Rows with the Paeth filter, each behind its byte 4.
  static func paeth(_ samples: [UInt8], rowLength: Int, pixelLength: Int) -> [UInt8] {
    guard rowLength > 0 else { return [] }
    let rows = samples.count / rowLength
    var filtered = [UInt8](repeating: 0, count: rows * (rowLength + 1))
    for row in 0..<rows {
      let start = row * rowLength
      let target = row * (rowLength + 1)
      filtered[target] = 4
      for position in 0..<rowLength {
        let left = position >= pixelLength ? Int(samples[start + position - pixelLength]) : 0
        let up = row > 0 ? Int(samples[start + position - rowLength]) : 0
        let corner = row > 0 && position >= pixelLength ? Int(samples[start + position - rowLength - pixelLength]) : 0
        filtered[target + 1 + position] = samples[start + position] &- UInt8(predict(left, up, corner))
      }
    }
    return filtered
  }

  static func predict(_ left: Int, _ up: Int, _ corner: Int) -> Int {
    let estimate = left + up - corner
    let (toLeft, toUp, toCorner) = (abs(estimate - left), abs(estimate - up), abs(estimate - corner))
    if toLeft <= toUp && toLeft <= toCorner { return left }
    return toUp <= toCorner ? up : corner
  }

  /// Undoes the filter of a row in place; answers false where there is no such filter.
  static func undo(
    _ bytes: UnsafeMutableBufferPointer<UInt8>, kind: UInt8, row: Int, above: Int?, _ length: Int, _ pixelLength: Int
  ) -> Bool {
    guard kind <= 4, row + length <= bytes.count else { return false }
    for position in 0..<length where kind > 0 {
      let left = position >= pixelLength ? Int(bytes[row + position - pixelLength]) : 0
      let up = above.map { Int(bytes[$0 + position]) } ?? 0
      let prediction: Int
      switch kind {
      case 1: prediction = left
      case 2: prediction = up
      case 3: prediction = (left + up) / 2
      default:
        let corner = position >= pixelLength ? above.map { Int(bytes[$0 + position - pixelLength]) } ?? 0 : 0
        prediction = predict(left, up, corner)
      }
      bytes[row + position] &+= UInt8(prediction)
    }
    return true
  }

  /// Undoes the filters of rows; answers with the rows without their filter bytes.
  static func undo(_ filtered: ArraySlice<UInt8>, rows: Int, rowLength: Int, pixelLength: Int) -> [UInt8]? {
    guard rows >= 0, rowLength > 0, filtered.count / (rowLength + 1) >= rows else { return nil }
    var bytes = Array(filtered)
    let isRead = bytes.withUnsafeMutableBufferPointer { bytes in
      (0..<rows).allSatisfy { row in
        let start = row * (rowLength + 1) + 1
        let above = row > 0 ? start - rowLength - 1 : nil
        return undo(bytes, kind: bytes[start - 1], row: start, above: above, rowLength, pixelLength)
      }
    }
    guard isRead else { return nil }
    return (0..<rows).flatMap { bytes[$0 * (rowLength + 1) + 1..<($0 + 1) * (rowLength + 1)] }
  }
}
