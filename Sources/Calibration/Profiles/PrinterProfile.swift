import Findings

/// What is known of a printer, or of one of its trays: how its data must be moved, and how that was found.
public struct PrinterProfile: Sendable, Hashable {
  public var name: PrinterName
  public var correction: Correction
  /// The paper that it was measured with; nothing where the values were given by hand.
  public var paper: SheetPaper?
  /// The edge of the page that went into the printer first.
  public var firstEdge: Edge?
  /// The readings that the correction comes from, as they were given.
  public var readings: [String]

  public init(
    name: PrinterName, correction: Correction, paper: SheetPaper? = nil, firstEdge: Edge? = nil, readings: [String] = []
  ) {
    self.name = name
    self.correction = correction
    self.paper = paper
    self.firstEdge = firstEdge
    self.readings = readings
  }
}
