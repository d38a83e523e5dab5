/// A colour of the layout: how it looks on a screen, and what ink it is in print.
public struct Colour: Sendable, Hashable {
  /// The name that the layout gives it, such as `red`.
  public var name: String?
  /// sRGB components from 0 to 1.
  public var red: Double
  public var green: Double
  public var blue: Double
  /// The exact inks, where the layout names them.
  public var inks: Inks?
  /// The name of a spot ink such as `Gold 871`, whose full tone this colour is.
  public var spot: String?

  /// Shares of cyan, magenta, yellow and black, each from 0 to 1.
  public struct Inks: Sendable, Hashable {
    public var cyan: Double
    public var magenta: Double
    public var yellow: Double
    public var black: Double

    public init(cyan: Double, magenta: Double, yellow: Double, black: Double) {
      self.cyan = cyan
      self.magenta = magenta
      self.yellow = yellow
      self.black = black
    }
  }

  public static let black = Colour(
    name: "ink", red: 0, green: 0, blue: 0, inks: Inks(cyan: 0, magenta: 0, yellow: 0, black: 1))
  public static let white = Colour(
    name: "white", red: 1, green: 1, blue: 1, inks: Inks(cyan: 0, magenta: 0, yellow: 0, black: 0))

  public init(
    name: String? = nil, red: Double, green: Double, blue: Double, inks: Inks? = nil, spot: String? = nil
  ) {
    self.name = name
    self.red = red
    self.green = green
    self.blue = blue
    self.inks = inks
    self.spot = spot
  }
}
