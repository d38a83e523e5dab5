import Geometry

/// Art that fits itself into any size: a border, a rosette, an emblem.
public protocol Ornament: Sendable {
  /// The name by which a layout asks for it, such as `dong-son-border`.
  static var name: String { get }
  /// The parameters that it knows, for help and checks.
  static var parameters: [OrnamentParameter] { get }
  init(_ values: OrnamentValues)
  /// The art, with its upper left corner at the origin, filling the size as far as its nature allows.
  func artwork(in size: Size) -> Artwork
}

/// A number that shapes an ornament; lengths in points.
public struct OrnamentParameter: Sendable, Hashable {
  public enum Kind: Sendable, Hashable { case length, count, share, ink }

  public var name: String
  public var kind: Kind
  /// One sentence, in Vietnamese and in English.
  public var vietnamese: String
  public var english: String

  public init(_ name: String, _ kind: Kind, vi vietnamese: String, en english: String) {
    self.name = name
    self.kind = kind
    self.vietnamese = vietnamese
    self.english = english
  }
}

/// The values that a layout gives to an ornament's parameters; what it does not give is the ornament's to choose.
public struct OrnamentValues: Sendable, Hashable {
  public var numbers: [String: Double]
  public var inks: [String: String]

  public init(numbers: [String: Double] = [:], inks: [String: String] = [:]) {
    self.numbers = numbers
    self.inks = inks
  }
}
