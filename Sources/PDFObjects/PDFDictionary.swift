/// A dictionary of a PDF file; entries keep the file's order.
public struct PDFDictionary: Sendable, Hashable {
  public private(set) var entries: [Entry] = []

  public struct Entry: Sendable, Hashable {
    public var key: String
    public var value: PDFValue
  }

  public init() {}

  /// The value of a key; nothing where it is not there.
  public subscript(_ key: String) -> PDFValue? {
    get { entries.last { $0.key == key }?.value }
    set {
      entries.removeAll { $0.key == key }
      if let newValue { entries.append(Entry(key: key, value: newValue)) }
    }
  }

  public mutating func add(_ key: String, _ value: PDFValue) { entries.append(Entry(key: key, value: value)) }
}
