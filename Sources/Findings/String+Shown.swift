extension String {
  /// The text as a terminal may show it: signs that would command the terminal stand as pictures of themselves.
  public var shown: String {
    func isControl(_ scalar: Unicode.Scalar) -> Bool {
      (scalar.value < 0x20 && scalar != "\n" && scalar != "\t") || (0x7F...0x9F).contains(scalar.value)
        || (0x202A...0x202E).contains(scalar.value) || (0x2066...0x2069).contains(scalar.value)
    }
    guard unicodeScalars.contains(where: isControl) else { return self }
    var shown = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      guard isControl(scalar) else {
        shown.append(scalar)
        continue
      }
      let picture =
        scalar.value < 0x20 ? Unicode.Scalar(0x2400 + scalar.value) : scalar.value == 0x7F ? "\u{2421}" : nil
      shown.append(picture ?? "\u{FFFD}")
    }
    return String(shown)
  }
}
