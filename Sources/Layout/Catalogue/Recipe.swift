import Drawing
import Findings
import SourceTree

/// What a layout file says of one element, read and checked: makes the element for the fields of a scope.
protocol Recipe: Sendable {
  static var kind: ElementKind { get }
  /// Properties that it knows besides those of its kind, by what is written in its mapping.
  static func furtherProperties(_ node: SourceNode) -> [Property]
  /// Reads the properties; nothing when they make no element. What is wrong is reported to the reading.
  init?(_ properties: Properties)
  /// What it is in the document's structure, unless the layout says otherwise.
  var role: Role? { get }
  /// The element for a scope; nothing where it would be empty.
  func element(for scope: any Scope, in setting: Setting) throws(Finding) -> (any Element)?
}

extension Recipe {
  static func furtherProperties(_ node: SourceNode) -> [Property] { [] }
  var role: Role? { nil }
}

/// What holds for all elements of one certificate, besides the scope.
struct Setting: Sendable {
  /// Whether texts may leave the bounds of their ladders rather than be refused.
  var isLenient = false
  /// Whether each element's frame is named after it.
  var showsLabels = false
  /// The greatest share of its size that a text of a group may take, by the group's name.
  var uniformSizes: [String: Double] = [:]
  /// The height for signature and seal, in points; nothing for what the layout wants.
  var signingRoom: Double?
  /// Pictures read so far.
  var shelf: PictureShelf
}
