import Drawing
import SourceTree

/// The named colours of a layout.
struct ColourTable: Sendable {
  private(set) var colours: [String: Colour] = ["ink": .black, "white": .white]
  private(set) var names: [String] = ["ink", "white"]

  init() {}

  init(_ node: SourceNode?, in reading: LayoutReading) {
    for entry in reading.entries(node, of: "colours") ?? [] {
      guard let colour = Self.colour(entry, in: reading) else { continue }
      if colours[entry.key] == nil { names.append(entry.key) }
      colours[entry.key] = colour
    }
  }

  subscript(name: String) -> Colour? { colours[name] }

  private static func colour(_ entry: SourceNode.Entry, in reading: LayoutReading) -> Colour? {
    let node = entry.value
    if node.text != nil { return rgb(node, name: entry.key, in: reading) }
    guard let properties = reading.entries(node, of: entry.key) else { return nil }
    reading.checkKeys(properties, known: ["rgb", "cmyk", "spot"])
    guard let screen = node["rgb"] else {
      reading.report(.missing("rgb", of: entry.key), at: entry.keyPlace)
      return nil
    }
    guard var colour = rgb(screen, name: entry.key, in: reading) else { return nil }
    if let inks = node["cmyk"] { colour.inks = Self.inks(inks, in: reading) }
    colour.spot = node["spot"].flatMap { reading.text($0) }
    return colour
  }

  private static func rgb(_ node: SourceNode, name: String, in reading: LayoutReading) -> Colour? {
    guard let text = reading.text(node) else { return nil }
    let digits = text.hasPrefix("#") ? text.dropFirst() : text[...]
    guard digits.utf8.count == 6, digits.allSatisfy({ $0.isASCII && $0.isHexDigit }),
      let number = Int(digits, radix: 16)
    else {
      reading.report(.wrongValue(text, expected: .colour), at: node.place)
      return nil
    }
    func share(_ shift: Int) -> Double { Double(number >> shift & 255) / 255 }
    return Colour(name: name, red: share(16), green: share(8), blue: share(0))
  }

  private static func inks(_ node: SourceNode, in reading: LayoutReading) -> Colour.Inks? {
    let shares = (node.list ?? []).compactMap { node in
      Double(plain: (node.text ?? "")[...]).flatMap { (0...100).contains($0) ? $0 / 100 : nil }
    }
    guard shares.count == 4, node.list?.count == 4 else {
      reading.report(.wrongValue(node.text ?? "cmyk", expected: .inks), at: node.place)
      return nil
    }
    return Colour.Inks(cyan: shares[0], magenta: shares[1], yellow: shares[2], black: shares[3])
  }
}
