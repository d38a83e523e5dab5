import Geometry

/// One thing that is measured on the sheet.
public enum Quantity: Sendable, Hashable {
  /// From an edge of the paper to a crosshair.
  case distance(Edge, Station)
  /// From the crosshair H to D, or from B to F: what a page really measures, whatever the paper does.
  case across
  case down

  /// As the sheet and the command call it.
  public var name: String {
    switch self {
    case .distance(_, let station): station.rawValue
    case .across: "HD"
    case .down: "BF"
    }
  }

  /// What a ruler shows when the printer is true, in millimetres.
  public func nominal(on paper: SheetPaper) -> Double {
    switch self {
    case .distance: Station.inset
    case .across: paper.width - 2 * Station.inset
    case .down: paper.height - 2 * Station.inset
    }
  }

  /// What a ruler shows when a printer does this to the page, in millimetres.
  func value(on paper: SheetPaper, by behaviour: PrinterBehaviour) -> Double {
    func point(_ station: Station) -> Point { behaviour.place(of: station.position(on: paper), on: paper) }
    let (width, height) = (paper.width + behaviour.excessWidth, paper.height + behaviour.excessHeight)
    return switch self {
    case .distance(.left, let station): width / 2 + point(station).x
    case .distance(.right, let station): width / 2 - point(station).x
    case .distance(.top, let station): height / 2 + point(station).y
    case .distance(.bottom, let station): height / 2 - point(station).y
    case .across: Self.length(from: point(.h), to: point(.d))
    case .down: Self.length(from: point(.b), to: point(.f))
    }
  }

  private static func length(from start: Point, to end: Point) -> Double {
    let way = end - start
    return (way.x * way.x + way.y * way.y).squareRoot()
  }
}
