/// A value as it stands in a PDF file.
public indirect enum PDFValue: Sendable, Hashable {
  case null
  case boolean(Bool)
  case integer(Int)
  case real(Double)
  case string([UInt8])
  case name(String)
  case array([PDFValue])
  case dictionary(PDFDictionary)
  case reference(PDFReference)
  /// A stream: its dictionary, and the object that holds its bytes.
  case stream(PDFDictionary, PDFReference)

  /// Whole numbers are bounded so that sums and products of two do not overflow.
  private static var bound: Int { 1 << 31 }

  public var integer: Int? {
    switch self {
    case .integer(let value): min(max(value, -Self.bound), Self.bound)
    case .real(let value) where value.isFinite: Int(min(max(value, -Double(Self.bound)), Double(Self.bound)))
    default: nil
    }
  }

  /// A finite number, bounded as lengths of readers are.
  public var number: Double? {
    switch self {
    case .integer(let value): min(max(Double(value), -1e12), 1e12)
    case .real(let value): value.isFinite ? min(max(value, -1e12), 1e12) : nil
    default: nil
    }
  }
  public var name: String? { if case .name(let value) = self { value } else { nil } }
  public var array: [PDFValue]? { if case .array(let values) = self { values } else { nil } }
  public var bytes: [UInt8]? { if case .string(let value) = self { value } else { nil } }
  public var boolean: Bool? { if case .boolean(let value) = self { value } else { nil } }
  public var reference: PDFReference? { if case .reference(let value) = self { value } else { nil } }
  public var isStream: Bool { if case .stream = self { true } else { false } }
  /// The dictionary itself, or that of a stream.
  public var dictionary: PDFDictionary? {
    switch self {
    case .dictionary(let value), .stream(let value, _): value
    default: nil
    }
  }
}

extension PDFValue {
  /// Reads the text of one value; null where it is none.
  public init(text: [UInt8]) {
    var assembly = ValueAssembly()
    PDFTokens.read(text) { token in
      assembly.take(token)
      return true
    }
    self = assembly.finished.first ?? .null
  }

  /// The value as a file holds it.
  public var text: String {
    switch self {
    case .null: "null"
    case .boolean(let value): value ? "true" : "false"
    case .integer(let value): "\(value)"
    case .real(let value): NumberText.exact(value)
    case .string(let bytes): "<" + bytes.map(NumberText.hexadecimal).joined() + ">"
    case .name(let name): Self.text(ofName: name)
    case .array(let values): "[" + values.map(\.text).joined(separator: " ") + "]"
    case .dictionary(let dictionary), .stream(let dictionary, _):
      "<<" + dictionary.entries.map { Self.text(ofName: $0.key) + " " + $0.value.text }.joined() + ">>"
    case .reference(let reference): "\(reference.number) \(reference.generation) R"
    }
  }

  private static func text(ofName name: String) -> String {
    "/"
      + PDFName.bytes(of: name).map { byte in
        let isPlain = byte > 32 && byte < 127 && !"()<>[]{}/%#".utf8.contains(byte)
        return isPlain ? String(UnicodeScalar(byte)) : "#" + NumberText.hexadecimal(byte)
      }.joined()
  }
}
