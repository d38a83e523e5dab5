import Drawing
import Findings
import Geometry

/// Takes the one page of a PDF that Cairo has drawn over as a form, with all that it uses.
struct VectorImport {
  private let reader: PDFReader
  private let compressor: Compressor
  private let colours: ColourConversion
  private var objects: [CompiledPicture.Object] = []
  private var numbers: [Int: Int] = [:]
  private var paths = CompactPaths(size: .zero)
  private(set) var hasTransparency = false
  /// Whether all colours could be brought into those of the document.
  private var isConverted = true

  init?(_ bytes: [UInt8], colours: ColourConversion, compressor: Compressor) {
    guard let reader = PDFReader(bytes) else { return nil }
    self.reader = reader
    self.colours = colours
    self.compressor = compressor
  }

  /// The form, mapped to the unit square, and after it the objects that it uses; nil where the page cannot be read.
  mutating func objects(size: Size) -> [CompiledPicture.Object]? {
    let pages = reader.dictionary(reader.dictionary(reader.trailer["Root"])?["Pages"])
    guard let page = reader.dictionary(reader.array(pages?["Kids"]).first),
      let content = reader.content(of: page["Contents"])
    else { return nil }
    objects = [CompiledPicture.Object(parts: [], body: nil)]
    paths = CompactPaths(size: size)
    let resources = copy(reader.value(page["Resources"] ?? pages?["Resources"]))
    let head = bytes { output in
      output.append("/Type/XObject/Subtype/Form/BBox[0 0 ")
      output.append(size.width, decimals: 3)
      output.append(UInt8(ascii: " "))
      output.append(size.height, decimals: 3)
      output.append("]/Matrix[")
      output.append(1 / size.width, decimals: 9)
      output.append(" 0 0 ")
      output.append(1 / size.height, decimals: 9)
      output.append(" 0 0]/Resources ")
    }
    objects[0] = CompiledPicture.Object(
      parts: [.bytes(head)] + resources,
      body: Body(paths.compacted(converted(content)), by: compressor))
    return isConverted ? objects : nil
  }

  private mutating func copy(_ value: PDFValue) -> [CompiledPicture.Part] {
    switch value {
    case .reference(let number): return [.bytes([UInt8(ascii: " ")]), .reference(copyObject(number))]
    case .array(let values):
      var parts: [CompiledPicture.Part] = [.bytes(Array("[".utf8))]
      for value in values { parts += copy(value) + [.bytes([UInt8(ascii: " ")])] }
      return parts + [.bytes(Array("]".utf8))]
    case .dictionary(let dictionary):
      return [.bytes(Array("<<".utf8))] + copy(entriesOf: dictionary) + [.bytes(Array(">>".utf8))]
    case .stream: return []
    default: return [.bytes(bytes { Self.append(value, to: &$0) })]
    }
  }

  private mutating func copy(entriesOf dictionary: PDFDictionary) -> [CompiledPicture.Part] {
    var parts: [CompiledPicture.Part] = []
    if dictionary["SMask"] != nil || dictionary["ca"]?.number ?? 1 < 1 { hasTransparency = true }
    for entry in dictionary.entries {
      // PDF/A forbids smoothing of pictures; length and filter follow the body.
      guard !["Interpolate", "Length"].contains(entry.key) else { continue }
      parts.append(.bytes(bytes { $0.append(name: entry.key) } + [UInt8(ascii: " ")]))
      if colours.mode != .rgb, let replaced = replacement(of: entry.key, entry.value, in: dictionary) {
        parts.append(.bytes(bytes { Self.append(replaced, to: &$0) }))
        continue
      }
      parts += copy(entry.value)
    }
    return parts
  }

  private mutating func copyObject(_ number: Int) -> Int {
    if let known = numbers[number] { return known }
    let index = objects.count
    numbers[number] = index
    objects.append(CompiledPicture.Object(parts: [], body: nil))
    let value = reader.object(number)
    if case .stream(let dictionary, let range) = value {
      if dictionary["Subtype"]?.name == "Form", let content = reader.content(of: value) {
        var kept = PDFDictionary()
        for entry in dictionary.entries where entry.key != "Filter" { kept.add(entry.key, entry.value) }
        objects[index] = CompiledPicture.Object(
          parts: copy(entriesOf: kept), body: Body(paths.compacted(converted(content)), by: compressor))
        return index
      }
      objects[index] = CompiledPicture.Object(
        parts: copy(entriesOf: dictionary), body: Body(asIs: Array(reader.bytes[range])))
    } else {
      objects[index] = CompiledPicture.Object(parts: copy(value), body: nil)
    }
    return index
  }

  // MARK: Colours

  /// Contents with their colours in the document's own space.
  private func converted(_ content: [UInt8]) -> [UInt8] {
    guard colours.mode != .rgb else { return content }
    var scanner = PDFScanner(content)
    return bytes(capacity: content.count) { output in
      var operands: [Double] = []
      var copied = 0
      var start = 0
      while true {
        scanner.skipSpace()
        let position = scanner.position
        guard let token = scanner.next() else { break }
        if case .value(let value) = token {
          if operands.isEmpty { start = position }
          if let number = value.number { operands.append(number) } else { operands = [] }
          continue
        }
        if case .keyword(let word) = token, ["rg", "RG"].contains(word), operands.count == 3 {
          output.append(Array(content[copied..<start]))
          for value in components(operands) {
            output.append(value, decimals: 3)
            output.append(UInt8(ascii: " "))
          }
          output.append(text: colours.mode == .grey ? (word == "rg" ? "g" : "G") : (word == "rg" ? "k" : "K"))
          copied = scanner.position
        }
        operands = []
      }
      output.append(Array(content[copied...]))
    }
  }

  private func components(_ rgb: [Double]) -> [Double] {
    colours.components(of: Colour(red: rgb[0], green: rgb[1], blue: rgb[2]))
  }

  /// What stands for an entry that speaks of screen colours; nil where it may stay.
  private mutating func replacement(of key: String, _ value: PDFValue, in owner: PDFDictionary) -> PDFValue? {
    let own = PDFValue.name(String(describing: colours.space).replacing("/", with: ""))
    if ["CS", "ColorSpace"].contains(key), reader.value(value).name == "DeviceRGB" {
      if owner["Subtype"]?.name == "Image" { isConverted = false }
      return own
    }
    let isScreen = reader.value(owner["ColorSpace"]).name == "DeviceRGB" && owner["ShadingType"] != nil
    if key == "Function", isScreen { return converted(function: reader.value(value)) }
    return nil
  }

  private mutating func converted(function: PDFValue) -> PDFValue {
    guard let dictionary = function.dictionary else { return function }
    guard case .dictionary = function else {
      isConverted = false
      return function
    }
    var result = PDFDictionary()
    for entry in dictionary.entries {
      switch entry.key {
      case "C0", "C1":
        let rgb = reader.numbers(entry.value)
        result.add(entry.key, .array(rgb.count == 3 ? components(rgb).map { .real($0) } : []))
      case "Functions":
        result.add(entry.key, .array(reader.array(entry.value).map { converted(function: reader.value($0)) }))
      default: result.add(entry.key, reader.value(entry.value))
      }
    }
    return .dictionary(result)
  }

  private static func append(_ value: PDFValue, to output: inout ByteBuffer) {
    switch value {
    case .boolean(let value): output.append(value ? "true" : "false")
    case .integer(let value): output.append(integer: value)
    case .real(let value): output.append(value, decimals: 5)
    case .name(let name): output.append(name: name)
    case .string(let bytes): output.append(hexadecimal: bytes)
    case .array(let values):
      output.append("[")
      for value in values {
        append(value, to: &output)
        output.append(UInt8(ascii: " "))
      }
      output.append("]")
    case .dictionary(let dictionary):
      output.append("<<")
      for entry in dictionary.entries {
        output.append(name: entry.key)
        output.append(UInt8(ascii: " "))
        append(entry.value, to: &output)
      }
      output.append(">>")
    default: output.append("null")
    }
  }
}
