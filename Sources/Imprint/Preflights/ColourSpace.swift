import PDFObjects

/// A colour space as far as a print house asks: what kind of colours it names.
struct ColourSpace: Hashable {
  enum Kind: Hashable {
    case grey, screen, inks
    case spots([String])
    case measured, pattern, unknown
  }

  var kind: Kind
  /// How reports name it, such as `DeviceRGB` or `Separation Gold 871`; empty for patterns.
  var name: String
  var components: Int
  /// The colours of an indexed space, in those of its base.
  var palette: [UInt8]?

  static let grey = ColourSpace(kind: .grey, name: "DeviceGray", components: 1)
  static let screen = ColourSpace(kind: .screen, name: "DeviceRGB", components: 3)
  static let inks = ColourSpace(kind: .inks, name: "DeviceCMYK", components: 4)
  static let unknown = ColourSpace(kind: .unknown, name: "", components: 0)

  /// Spaces may name spaces of the resources, and stand in one another; a few times and no more.
  init(_ given: PDFValue?, resources: PDFDictionary, in document: PDFDocument, depth: Int = 0) {
    let value = document.value(given)
    guard depth < 6 else {
      self = .unknown
      return
    }
    func inner(_ given: PDFValue?) -> ColourSpace {
      ColourSpace(given, resources: resources, in: document, depth: depth + 1)
    }
    if let name = value.name {
      switch name {
      case "DeviceGray", "G", "DeviceRGB", "RGB", "DeviceCMYK", "CMYK":
        self = Self.device(name, resources: resources, in: document, depth: depth)
      case "Pattern": self = ColourSpace(kind: .pattern, name: "", components: 0)
      default:
        // A name that stands for itself is none.
        let own = document.dictionary(resources["ColorSpace"])?[name]
        self = own == nil || document.value(own).name == name ? .unknown : inner(own)
      }
      return
    }
    guard let parts = value.array, let name = document.value(parts.first).name else {
      self = .unknown
      return
    }
    let second = parts.dropFirst().first
    switch name {
    case "DeviceGray", "DeviceRGB", "DeviceCMYK", "G", "RGB", "CMYK": self = inner(.name(name))
    case "Pattern":
      self = ColourSpace(kind: .pattern, name: "", components: 0)
      if second != nil { self = ColourSpace(kind: .pattern, name: inner(second).name, components: 0) }
    case "Separation":
      let ink = document.value(second).name ?? ""
      self = ColourSpace(kind: .spots([ink]), name: "Separation " + ink, components: 1)
    case "DeviceN":
      let inks = document.array(second).prefix(32).map { document.value($0).name ?? "" }
      self = ColourSpace(kind: .spots(inks), name: "DeviceN", components: inks.count)
    case "ICCBased":
      let count = document.value(document.dictionary(second)?["N"]).integer ?? 0
      let kind: Kind =
        count == 1 ? .grey : count == 3 ? Self.kindOfThree(second, document) : count == 4 ? .inks : .unknown
      self = ColourSpace(kind: kind, name: kind == .measured ? "ICCBased Lab" : "ICCBased \(count)", components: count)
    case "Indexed", "I":
      self = inner(second)
      let table = document.value(parts.dropFirst(3).first)
      palette = table.bytes ?? document.content(of: parts.dropFirst(3).first) ?? []
    case "Lab": self = ColourSpace(kind: .measured, name: "Lab", components: 3)
    case "CalRGB": self = ColourSpace(kind: .screen, name: "CalRGB", components: 3)
    case "CalGray": self = ColourSpace(kind: .grey, name: "CalGray", components: 1)
    default: self = ColourSpace(kind: .unknown, name: name, components: 0)
    }
  }

  /// A space of a device, or the one that the resources put in its place.
  private static func device(
    _ name: String, resources: PDFDictionary, in document: PDFDocument, depth: Int
  ) -> ColourSpace {
    let plain: ColourSpace = name.hasSuffix("RGB") ? .screen : name.hasSuffix("CMYK") ? .inks : .grey
    guard depth < 6, let spaces = document.dictionary(resources["ColorSpace"]),
      let given = spaces["Default" + plain.name.dropFirst("Device".count)], document.value(given).array != nil
    else { return plain }
    return ColourSpace(given, resources: resources, in: document, depth: depth + 1)
  }

  private static func kindOfThree(_ given: PDFValue?, _ document: PDFDocument) -> Kind {
    guard let profile = document.content(of: given), profile.count > 20 else { return .screen }
    return profile[16..<20].elementsEqual("Lab ".utf8) ? .measured : .screen
  }

  private init(kind: Kind, name: String, components: Int) {
    self.kind = kind
    self.name = name
    self.components = components
  }

  func ink(of numbers: [Double]) -> Ink {
    if palette != nil { return .unknown }
    switch kind {
    case .grey: return numbers.first.map(Ink.grey) ?? .unknown
    case .screen: return numbers.count == 3 ? .screen(numbers) : .unknown
    case .inks: return .inks(numbers)
    case .spots(let names): return .spot(numbers, names: names)
    case .measured: return Ink(isWhite: (numbers.first ?? 0) > 99.5 && numbers.dropFirst().allSatisfy { abs($0) < 1 })
    case .pattern, .unknown: return .unknown
    }
  }

  /// The colour before any is chosen: black.
  var first: Ink {
    switch kind {
    case .grey: .grey(0)
    case .inks: .inks([0, 0, 0, 1])
    case .spots(let names): .spot(names.map { _ in 1 }, names: names)
    default: .unknown
    }
  }
}
