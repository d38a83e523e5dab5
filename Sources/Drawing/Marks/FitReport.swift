/// How a text was brought into its place: the size used, what was done for it, and the room left.
public struct FitReport: Sendable, Hashable {
  /// The element's name, or the field that it sets.
  public var name: String
  /// Size used, and size asked for, in points.
  public var size: Double
  public var nominalSize: Double
  /// Number of lines set.
  public var lines: Int
  /// Horizontal room left beside the widest line, in points.
  public var roomWidth: Double
  /// Vertical room left in the box, in points.
  public var roomHeight: Double
  /// What was done, in order, such as `tracking -1.2%`, `lines 3`, `size 92%`, `leading 110%`; empty if nothing was needed.
  public var remedies: [String]
  /// The group of texts that take one size, where it belongs to one.
  public var group: String?
  /// The size of the group in points.
  public var groupSize: Double?
  /// What was set, its lines as one.
  public var text: String

  /// Whether the text could not take the size of its group.
  public var isException: Bool { groupSize.map { size < $0 - 0.001 } ?? false }

  public init(
    name: String, size: Double, nominalSize: Double, lines: Int, roomWidth: Double, roomHeight: Double,
    remedies: [String] = [], group: String? = nil, groupSize: Double? = nil, text: String = ""
  ) {
    self.name = name
    self.size = size
    self.nominalSize = nominalSize
    self.lines = lines
    self.roomWidth = roomWidth
    self.roomHeight = roomHeight
    self.remedies = remedies
    self.group = group
    self.groupSize = groupSize
    self.text = text
  }
}
