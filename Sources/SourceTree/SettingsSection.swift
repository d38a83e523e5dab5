import Findings
import Vietnamese

/// A mapping of a file of settings whose keys are known: what is read from it is read by key.
public struct SettingsSection {
  public let reader: SettingsReader
  public let place: Place
  /// How it is called in findings.
  public let name: String
  private let values: [String: SourceNode.Entry]

  /// Tells of keys that are not known, of keys without a value, and of what is no mapping.
  public init(_ node: SourceNode?, _ name: String, keys: [String], in reader: SettingsReader, at place: Place? = nil) {
    self.reader = reader
    self.name = name
    self.place = node?.place ?? place ?? Place("")
    var values: [String: SourceNode.Entry] = [:]
    for entry in node.map({ reader.entries($0, name) }) ?? [] {
      guard keys.contains(entry.key) else {
        reader.unknownKey(entry, among: keys)
        continue
      }
      if entry.value.isBlank { reader.empty(entry.key, at: entry.keyPlace) } else { values[entry.key] = entry }
    }
    self.values = values
  }

  /// The value of a key, if something is written there.
  public subscript(key: String) -> SourceNode? { values[key]?.value }

  /// Where the value of a key stands; the section's own place where there is none.
  public func place(of key: String) -> Place { values[key]?.value.place ?? place }

  public func text(_ key: String) -> String? { self[key].flatMap { reader.text($0, key) } }

  public func texts(_ key: String) -> [String] { self[key].map { reader.texts($0, key) } ?? [] }

  public func flag(_ key: String) -> Bool? { self[key].flatMap { reader.flag($0, key) } }

  public func whole(_ key: String, in range: ClosedRange<Int>) -> Int? {
    self[key].flatMap { reader.whole($0, key, in: range) }
  }

  public func number(_ key: String, in range: ClosedRange<Double>) -> Double? {
    self[key].flatMap { reader.number($0, key, in: range) }
  }

  /// A length in points; the bounds are millimetres.
  public func length(
    _ key: String, in range: ClosedRange<Double> = -2000...2000, bare: Measure.Unit = .millimetres
  ) -> Double? { self[key].flatMap { reader.length($0, key, in: range, bare: bare) } }

  public func share(_ key: String, in range: ClosedRange<Double>, bare: Bool = false) -> Double? {
    self[key].flatMap { reader.share($0, key, in: range, bare: bare) }
  }

  public func day(_ key: String) -> CivilDate? { self[key].flatMap { reader.day($0, key) } }

  public func word(_ key: String, of words: [String]) -> String? {
    self[key].flatMap { reader.word($0, key, of: words) }
  }

  public func choice<Choice: RawRepresentable & CaseIterable>(_ key: String, of type: Choice.Type) -> Choice?
  where Choice.RawValue == String {
    self[key].flatMap { reader.choice($0, key, of: type) }
  }

  /// The value of one of some names, as a caller holds them.
  public func named<Value>(_ key: String, among values: [String: Value]) -> Value? {
    guard let node = self[key], let name = reader.text(node, key) else { return nil }
    if let value = values[name] { return value }
    reader.unknown(name, key, among: values.keys.sorted(), at: node.place)
    return nil
  }

  /// A mapping within this one.
  public func section(_ key: String, keys: [String]) -> SettingsSection {
    SettingsSection(self[key], key, keys: keys, in: reader, at: place)
  }

  /// The entries of a mapping within this one whose keys are names that people give.
  public func entries(_ key: String) -> [SourceNode.Entry] { self[key].map { reader.entries($0, key) } ?? [] }

  /// The entries of a list; a value that is none is a finding.
  public func list(_ key: String) -> [SourceNode] {
    guard let node = self[key] else { return [] }
    if let list = node.list { return list }
    reader.wrong(node, key, .list)
    return []
  }

  /// Tells of a key that must be there and is not.
  public func require(_ key: String) {
    if self[key] == nil { reader.missing(key, of: name, at: place) }
  }
}
