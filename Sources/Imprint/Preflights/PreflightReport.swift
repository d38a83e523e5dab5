/// What a PDF file holds, as a print house asks for it; lengths in points.
public struct PreflightReport: Sendable, Hashable, Codable {
  public struct Font: Sendable, Hashable, Codable {
    public var name: String
    public var kind: String
    public var isEmbedded: Bool
    public var isSubset: Bool
    public var hasUnicode: Bool
  }

  public struct PageBoxes: Sendable, Hashable, Codable {
    /// Left, bottom, right, top.
    public var media: [Double]
    public var trim: [Double]?
    public var bleed: [Double]?
    /// Pages with these boxes, from 1.
    public var pages: [Int]
  }

  public struct Image: Sendable, Hashable, Codable {
    public var page: Int
    public var width: Int
    public var height: Int
    public var space: String
    /// Pixels per inch where it is shown largest.
    public var resolution: Double
  }

  public var version = ""
  public var title = ""
  public var language: String?
  public var pageCount = 0
  public var boxes: [PageBoxes] = []
  public var fonts: [Font] = []
  /// Colour spaces in use, such as `DeviceRGB`, `DeviceCMYK`, `Separation Gold 871`.
  public var colourSpaces: [String] = []
  public var images: [Image] = []
  public var smallestText: Double?
  public var thinnestLine: Double?
  /// The largest sum of inks that is set anywhere, 3 being 300 %.
  public var totalInk: Double?
  public var hasTransparency = false
  public var isTagged = false
  /// How many elements of each kind the structure has.
  public var elements: [String: Int] = [:]
  /// Standards that the file says it keeps, such as `PDF/A-2u`.
  public var standards: [String] = []
  /// Names of the output conditions it is made for.
  public var outputIntents: [String] = []
  public var bookmarkCount = 0
  public var linkCount = 0
  /// What an encrypted file lets those do who know only the user's password; nothing for files that are not encrypted.
  public var permissions: [String]?

  public init() {}
}

/// From where on a print house should be warned.
public struct PreflightLimits: Sendable, Hashable, Codable {
  /// Points.
  public var smallestText: Double
  public var thinnestLine: Double
  /// Pixels per inch.
  public var resolution: Double
  /// Sum of inks, 3 being 300 %.
  public var totalInk: Double
  /// Whether colours of a screen are faults.
  public var forbidsRGB: Bool

  public init(
    smallestText: Double = 6, thinnestLine: Double = 0.2, resolution: Double = 200, totalInk: Double = 3,
    forbidsRGB: Bool = false
  ) {
    self.smallestText = smallestText
    self.thinnestLine = thinnestLine
    self.resolution = resolution
    self.totalInk = totalInk
    self.forbidsRGB = forbidsRGB
  }
}
