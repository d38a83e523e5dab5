/// What a PDF file holds, as a print house asks for it; lengths in points.
public struct PreflightReport: Sendable, Hashable, Codable {
  public struct Font: Sendable, Hashable, Codable {
    public var name: String
    public var kind: String
    public var isEmbedded: Bool
    public var isSubset: Bool
    public var hasUnicode: Bool
    /// Whether its text can be copied: by a map to Unicode, or by a usual encoding.
    public var isCopyable: Bool
  }

  public struct PageBoxes: Sendable, Hashable, Codable {
    /// Left, bottom, right, top.
    public var media: [Double]
    public var trim: [Double]?
    public var bleed: [Double]?
    /// How many points a unit of the boxes is.
    public var unit: Double
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

  /// What lies on a page without being its content: a stamp, a field, a note.
  public struct Annotation: Sendable, Hashable, Codable {
    public var page: Int
    public var kind: String
    public var isPrinted: Bool
    public var hasAppearance: Bool
    /// Whether it lies on what is left of the page when it is cut.
    public var isOnPage: Bool
  }

  /// What prints it was made for.
  public struct OutputIntent: Sendable, Hashable, Codable {
    /// The standard that asks for it, such as `GTS_PDFX`.
    public var standard: String
    public var identifier: String
    /// The profile's device class and colours, such as `prtr` and `CMYK`; nothing where none is in the file.
    public var profileClass: String?
    public var profileSpace: String?
  }

  public var version = ""
  public var title = ""
  public var language: String?
  public var pageCount = 0
  public var boxes: [PageBoxes] = []
  public var fonts: [Font] = []
  /// Colour spaces in use, such as `DeviceRGB`, `DeviceCMYK`, `Separation Gold 871`.
  public var colourSpaces: [String] = []
  /// Names of inks of their own.
  public var spots: [String] = []
  public var images: [Image] = []
  public var annotations: [Annotation] = []
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
  public var outputIntents: [OutputIntent] = []
  /// Layers that are not shown when the file is opened.
  public var hiddenLayers: [String] = []
  /// Pages that are shown turned.
  public var turnedPages: [Int] = []
  public var bookmarkCount = 0
  public var linkCount = 0
  /// What an encrypted file lets those do who know only the user's password; nothing for files that are not encrypted.
  public var permissions: [String]?

  public init() {}

  /// Whether the file is made for a press: it bears inks, or names the press.
  public var isForPress: Bool {
    outputIntents.contains { $0.standard == "GTS_PDFX" || $0.profileSpace == "CMYK" }
      || standards.contains { $0.hasPrefix("PDF/X") }
      || colourSpaces.contains {
        $0 == "DeviceCMYK" || $0 == "ICCBased 4" || $0.hasPrefix("Separation ") || $0 == "DeviceN"
      }
  }
}
