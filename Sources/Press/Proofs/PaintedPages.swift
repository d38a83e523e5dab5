import Drawing

/// Pages as another program paints them, one picture after the other.
final class PaintedPages {
  private let process: ReaderProcess

  init(_ process: ReaderProcess) { self.process = process }

  /// The next page; nothing where the program has no more.
  func next() -> InkMap? {
    guard process.read(2) == Array("P5".utf8), let width = number(), let height = number(), number() == 255,
      width > 0, height > 0, width * height < 1_000_000_000
    else { return nil }
    var bytes = process.read(width * height)
    guard bytes.count == width * height else { return nil }
    for index in bytes.indices { bytes[index] = 255 - bytes[index] }
    return InkMap(width: width, height: height, bytes: bytes)
  }

  /// A number between white space, with the one byte behind it.
  private func number() -> Int? {
    var value: Int?
    while let byte = process.read(1).first {
      guard let digit = Int(String(UnicodeScalar(byte))) else {
        if value == nil, byte == 10 || byte == 32 { continue }
        return value
      }
      value = (value ?? 0) * 10 + digit
      if value ?? 0 > 1_000_000 { return nil }
    }
    return value
  }
}
