/// A value as it stands in a PDF file.
indirect enum PDFValue: Sendable, Hashable {
  case null
  case boolean(Bool)
  case integer(Int)
  case real(Double)
  case string([UInt8])
  case name(String)
  case array([PDFValue])
  case dictionary(PDFDictionary)
  case reference(Int)
  /// A stream: its dictionary, and where its bytes lie in the file.
  case stream(PDFDictionary, Range<Int>)

  var integer: Int? {
    switch self {
    case .integer(let value): value
    case .real(let value) where value.isFinite && abs(value) < 1e15: Int(value)
    default: nil
    }
  }
  var number: Double? {
    switch self {
    case .integer(let value): Double(value)
    case .real(let value): value
    default: nil
    }
  }
  var name: String? { if case .name(let value) = self { value } else { nil } }
  var array: [PDFValue]? { if case .array(let values) = self { values } else { nil } }
  var bytes: [UInt8]? { if case .string(let value) = self { value } else { nil } }
  var boolean: Bool? { if case .boolean(let value) = self { value } else { nil } }
  var reference: Int? { if case .reference(let value) = self { value } else { nil } }
  /// The dictionary itself, or that of a stream.
  var dictionary: PDFDictionary? {
    switch self {
    case .dictionary(let value), .stream(let value, _): value
    default: nil
    }
  }
}

/// A dictionary of a PDF file; entries keep the file's order.
struct PDFDictionary: Sendable, Hashable {
  private(set) var entries: [(key: String, value: PDFValue)] = []

  subscript(_ key: String) -> PDFValue? { entries.last { $0.key == key }?.value }

  mutating func add(_ key: String, _ value: PDFValue) { entries.append((key, value)) }

  static func == (left: PDFDictionary, right: PDFDictionary) -> Bool {
    left.entries.count == right.entries.count
      && zip(left.entries, right.entries).allSatisfy { $0.key == $1.key && $0.value == $1.value }
  }

  func hash(into hasher: inout Hasher) {
    for entry in entries {
      hasher.combine(entry.key)
      hasher.combine(entry.value)
    }
  }
}
