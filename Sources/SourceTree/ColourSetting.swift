/// A colour as settings write it: `"#C8102E"`, or `{rgb: …, cmyk: […], spot: …}`; shares from 0 to 1.
public struct ColourSetting: Sendable, Hashable {
  public var red: Double
  public var green: Double
  public var blue: Double
  /// Cyan, magenta, yellow, black.
  public var inks: [Double]?
  /// The name of an ink of its own.
  public var spot: String?

  static let keys = ["rgb", "cmyk", "spot"]
}

extension SettingsReader {
  /// The colour of an entry.
  public func colour(_ entry: SourceNode.Entry) -> ColourSetting? {
    guard entry.value.entries != nil else { return screenColour(entry.value, entry.key) }
    let section = SettingsSection(entry.value, entry.key, keys: ColourSetting.keys, in: self)
    guard let screen = section["rgb"] else {
      missing("rgb", of: entry.key, at: entry.keyPlace)
      return nil
    }
    guard var colour = screenColour(screen, entry.key) else { return nil }
    colour.inks = section["cmyk"].flatMap { inks($0) }
    colour.spot = section.text("spot")
    return colour
  }

  private func screenColour(_ node: SourceNode, _ name: String) -> ColourSetting? {
    guard let text = text(node, name) else { return nil }
    let digits = text.hasPrefix("#") ? text.dropFirst() : text[...]
    guard digits.utf8.count == 6, digits.allSatisfy({ $0.isASCII && $0.isHexDigit }),
      let number = Int(digits, radix: 16)
    else {
      wrong(node, name, .colour)
      return nil
    }
    func share(_ shift: Int) -> Double { Double(number >> shift & 255) / 255 }
    return ColourSetting(red: share(16), green: share(8), blue: share(0))
  }

  private func inks(_ node: SourceNode) -> [Double]? {
    let shares = (node.list ?? []).compactMap { node in
      Measure.number(node.text ?? "").flatMap { (0...100).contains($0) ? $0 / 100 : nil }
    }
    if shares.count == 4, node.list?.count == 4 { return shares }
    wrong(node, "cmyk", .inks)
    return nil
  }
}
