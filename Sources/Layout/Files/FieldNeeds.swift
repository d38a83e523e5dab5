import SourceTree
import Vietnamese

/// The fields that a layout asks of its records.
public struct FieldNeeds: Sendable, Hashable {
  /// Fields that every record must have, by canonical name or header.
  public private(set) var required: [String] = []
  /// Fields that only records of one kind must have.
  public private(set) var individual: [String] = []
  public private(set) var collective: [String] = []
  public private(set) var household: [String] = []
  /// Fields without which the paper is made, but not without a word.
  public private(set) var wanted: [String] = []
  /// Columns that may be there.
  public private(set) var optional: [String] = []

  static let keys = ["required", "individual", "collective", "household", "wanted", "optional"]

  init() {}

  init(_ node: SourceNode?, in reading: LayoutReading) {
    guard let entries = reading.entries(node, of: "fields") else { return }
    reading.checkKeys(entries, known: Self.keys)
    func names(_ key: String) -> [String] {
      guard let value = node?[key], !value.isEmpty else { return [] }
      return (reading.texts(value) ?? []).map { Field.named($0)?.name ?? VietnameseText.nfc($0) }
    }
    required = names("required")
    individual = names("individual")
    collective = names("collective")
    household = names("household")
    wanted = names("wanted")
    optional = names("optional")
  }

  /// All fields that are declared in any way.
  public var all: [String] { required + individual + collective + household + wanted + optional }

  /// What a record of this kind must have.
  public func required(for kind: RecipientKind) -> [String] {
    switch kind {
    case .individual: required + individual
    case .collective: required + collective
    case .household: required + household
    }
  }

  /// The declared column of this header, whatever its case and spaces.
  func declared(_ name: String) -> String? {
    let key = VietnameseText.comparisonKey(name)
    return all.first { VietnameseText.comparisonKey($0) == key }
  }
}
