import Findings

/// What a calibration sheet is made for.
public struct SheetRequest: Sendable, Hashable {
  public var name: PrinterName
  public var paper: SheetPaper
  /// The edge of the page that goes into the printer first.
  public var firstEdge: Edge
  /// The correction with which the sheet is printed, to see that it is right; nothing for one that is measured.
  public var correction: Correction?

  public init(name: PrinterName, paper: SheetPaper, firstEdge: Edge? = nil, correction: Correction? = nil) {
    self.name = name
    self.paper = paper
    self.firstEdge = firstEdge ?? Self.usualEdge(of: paper)
    self.correction = correction
  }

  /// Most printers take paper by its short edge.
  static func usualEdge(of paper: SheetPaper) -> Edge { paper.isLandscape ? .left : .top }

  /// The command that the readings are added to.
  var command: String {
    var words = ["khen calibrate --printer \(Self.quoted(name.printer))"]
    if let tray = name.tray { words.append("--tray \(Self.quoted(tray))") }
    words.append("--paper \(paper.name)")
    if paper.isLandscape, !paper.name.contains("x") { words.append("--landscape") }
    if firstEdge != Self.usualEdge(of: paper) { words.append("--first-edge \(firstEdge.rawValue)") }
    return words.joined(separator: " ") + " --measured"
  }

  private static func quoted(_ text: String) -> String {
    text.allSatisfy { $0.isLetter || $0.isNumber || "-_.".contains($0) } ? text : "\"\(text)\""
  }
}
