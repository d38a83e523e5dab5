/// What the parts of one element of the source have in common wherever they stand, on further pages too: a paragraph, a
/// list, a table that go on. Two keys are the same when they are one object.
public final class StructureKey: Sendable, Hashable {
  public init() {}

  public static func == (left: StructureKey, right: StructureKey) -> Bool { left === right }
  public func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(self)) }
}
