/// Pixels: rows from the top, one or three bytes each, and perhaps a mask of one byte each.
struct Raster: Sendable {
  var width: Int
  var height: Int
  /// 1 for grey, 3 for red, green and blue.
  var channels: Int
  var samples: [UInt8]
  var mask: [UInt8]?
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

  /// Undoes the filters of rows in place; answers with the rows without their filter bytes.
  static func undo(_ filtered: ArraySlice<UInt8>, rows: Int, rowLength: Int, pixelLength: Int) -> [UInt8]? {
    guard filtered.count >= rows * (rowLength + 1) else { return nil }
    var samples = [UInt8](repeating: 0, count: rows * rowLength)
    for row in 0..<rows {
      let source = filtered.startIndex + row * (rowLength + 1)
      let start = row * rowLength
      let kind = filtered[source]
      guard kind <= 4 else { return nil }
      for position in 0..<rowLength {
        let left = position >= pixelLength ? Int(samples[start + position - pixelLength]) : 0
        let up = row > 0 ? Int(samples[start + position - rowLength]) : 0
        let prediction: Int
        switch kind {
        case 1: prediction = left
        case 2: prediction = up
        case 3: prediction = (left + up) / 2
        case 4:
          let corner = row > 0 && position >= pixelLength ? Int(samples[start + position - rowLength - pixelLength]) : 0
          prediction = predict(left, up, corner)
        default: prediction = 0
        }
        samples[start + position] = filtered[source + 1 + position] &+ UInt8(prediction)
      }
    }
    return samples
  }
}
