extension String {
  /// The text as it may go to a terminal: signs that command one are shown by their pictures, line breaks are kept.
  public var printable: String {
    guard unicodeScalars.contains(where: Self.commands) else { return self }
    var scalars = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      guard Self.commands(scalar) else {
        scalars.append(scalar)
        continue
      }
      let picture = scalar.value < 32 ? UnicodeScalar(0x2400 + scalar.value) : scalar.value == 127 ? "\u{2421}" : nil
      scalars.append(picture ?? "\u{FFFD}")
    }
    return String(scalars)
  }

  /// The same on one line, for names of files.
  public var printableName: String { replacing("\n", with: "\u{240A}").replacing("\r", with: "\u{240D}").printable }

  /// Whether a terminal does something at a sign: controls, and those that turn the direction of what follows.
  private static func commands(_ scalar: UnicodeScalar) -> Bool {
    switch scalar.value {
    case 9, 10: false
    case 0..<32, 127..<160, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }
}
