import Drawing
import Findings
import Geometry

/// Anything that can be set on paper: it places itself in a space and answers what it made and what is left.
public protocol Element: Sendable {
  /// Places as much as fits; a pure function of the element and the space.
  func place(in space: Space, with typesetter: Typesetter) throws(Finding) -> Placement
  /// How its height answers to the room that a column has; nothing when it takes what it needs.
  var flexibility: Flexibility? { get }
}

extension Element {
  public var flexibility: Flexibility? { nil }
}

/// How the height of an element answers to the room that there is.
public enum Flexibility: Sendable, Hashable {
  /// It takes a share of the free height, and at least so many points.
  case grows(share: Double, least: Double)
  /// It can make itself lower, within bounds, when the others need the room.
  case yields
  /// It has its own place in the space and takes no room from the others.
  case floats
}

/// The room that an element is offered, in points.
public struct Space: Sendable, Hashable {
  public var width: Double
  public var height: Double

  public init(width: Double, height: Double) {
    self.width = width
    self.height = height
  }

  public var size: Size { Size(width, height) }
}

/// What an element answers: all of it, a part and the rest, or nothing and why.
public enum Placement: Sendable {
  case whole(Frame)
  case part(Frame, rest: any Element)
  case nothing(because: Reason)
}

/// Why nothing could be placed: how much more room the smallest part needs.
public struct Reason: Sendable, Hashable {
  /// Points of width and height that are missing; zero where that side is not the cause.
  public var missing: Size
  /// The elements from the outermost to the one that does not fit.
  public var path: [Group.Label]
  /// The field whose text does not fit, where one does.
  public var field: String?
  /// The share of its size at which a text would fit, where it is a text that does not.
  public var sizeNeeded: Double?

  public init(missing: Size, path: [Group.Label] = [], field: String? = nil, sizeNeeded: Double? = nil) {
    self.missing = missing
    self.path = path
    self.field = field
    self.sizeNeeded = sizeNeeded
  }
}
