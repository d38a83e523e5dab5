import Drawing
import Findings
import Geometry
import PDFObjects

/// Takes the one page of a PDF that Cairo has drawn over as a form, with all that it uses.
struct VectorImport {
  private let document: PDFDocument
  private let compressor: Compressor
  private let colours: ColourConversion
  private var objects: [CompiledPicture.Object] = []
  private var numbers: [PDFReference: Int] = [:]
  private var paths = CompactPaths(size: .zero)
  private(set) var hasTransparency = false
  /// Whether all colours could be brought into those of the document.
  private var isConverted = true

  init?(_ bytes: [UInt8], colours: ColourConversion, compressor: Compressor) {
    guard let document = try? PDFDocument(bytes) else { return nil }
    self.document = document
    self.colours = colours
    self.compressor = compressor
  }

  /// The form, mapped to the unit square, and after it the objects that it uses; nil where the page cannot be read.
  mutating func objects(size: Size) -> [CompiledPicture.Object]? {
    guard let page = PDFPages(of: document).pages.first?.dictionary,
      let content = document.content(of: page["Contents"])
    else { return nil }
    objects = [CompiledPicture.Object(parts: [], body: nil)]
    paths = CompactPaths(size: size)
    let resources = copy(document.value(page["Resources"]))
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
    case .reference(let reference): return [.bytes([UInt8(ascii: " ")]), .reference(copyObject(reference))]
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

  private mutating func copyObject(_ reference: PDFReference) -> Int {
    if let known = numbers[reference] { return known }
    let index = objects.count
    numbers[reference] = index
    objects.append(CompiledPicture.Object(parts: [], body: nil))
    let value = document.object(reference)
    if case .stream(let dictionary, let stream) = value {
      if dictionary["Subtype"]?.name == "Form", let content = document.content(of: value) {
        var kept = PDFDictionary()
        for entry in dictionary.entries where entry.key != "Filter" { kept.add(entry.key, entry.value) }
        objects[index] = CompiledPicture.Object(
          parts: copy(entriesOf: kept), body: Body(paths.compacted(converted(content)), by: compressor))
        return index
      }
      objects[index] = CompiledPicture.Object(
        parts: copy(entriesOf: dictionary), body: Body(asIs: document.rawBytes(of: stream) ?? []))
    } else {
      objects[index] = CompiledPicture.Object(parts: copy(value), body: nil)
    }
    return index
  }

  // MARK: Colours

  /// Contents with their colours in the document's own space.
  private func converted(_ content: [UInt8]) -> [UInt8] {
    guard colours.mode != .rgb else { return content }
    return bytes(capacity: content.count) { output in
      var copied = 0
      PDFContent.read(content) { operation in
        let operands = operation.operands.compactMap(\.number)
        guard ["rg", "RG"].contains(operation.name), operands.count == 3 else { return true }
        output.append(Array(content[copied..<operation.range.lowerBound]))
        for value in components(operands) {
          output.append(value, decimals: 3)
          output.append(UInt8(ascii: " "))
        }
        let isFill = operation.name == "rg"
        output.append(text: colours.mode == .grey ? (isFill ? "g" : "G") : (isFill ? "k" : "K"))
        copied = operation.range.upperBound
        return true
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
    if ["CS", "ColorSpace"].contains(key), document.value(value).name == "DeviceRGB" {
      if owner["Subtype"]?.name == "Image" { isConverted = false }
      return own
    }
    let isScreen = document.value(owner["ColorSpace"]).name == "DeviceRGB" && owner["ShadingType"] != nil
    if key == "Function", isScreen { return converted(function: document.value(value)) }
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
        let rgb = document.numbers(entry.value)
        result.add(entry.key, .array(rgb.count == 3 ? components(rgb).map { .real($0) } : []))
      case "Functions":
        result.add(entry.key, .array(document.array(entry.value).map { converted(function: document.value($0)) }))
      default: result.add(entry.key, document.value(entry.value))
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
