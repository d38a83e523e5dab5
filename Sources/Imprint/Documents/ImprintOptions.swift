/// How the files of a run are written.
public struct ImprintOptions: Sendable, Hashable {
  /// Rules that files declare to keep, beyond PDF/A-2u, which always holds.
  public enum Standard: String, Sendable, Hashable, CaseIterable {
    case pdfa2a = "pdfa-2a"
    case pdfua1 = "pdfua-1"
    case pdfx4 = "pdfx-4"
  }

  public var colour: ColourMode
  public var standards: Set<Standard>
  /// Marks for the press outside the bleed; nil for none.
  public var pageMarks: PageMarks?
  /// Whether colours that name a spot ink go on a plate of their own.
  public var usesSpots: Bool
  /// Whether black text prints over what lies below it, in colours of a press.
  public var overprintsBlackText: Bool
  /// The largest sum of inks at one place, 3 being 300 %; nil for no check.
  public var inkLimit: Double?

  public init(
    colour: ColourMode = .rgb, standards: Set<Standard> = [], pageMarks: PageMarks? = nil, usesSpots: Bool = false,
    overprintsBlackText: Bool? = nil, inkLimit: Double? = nil
  ) {
    self.colour = colour
    self.standards = standards
    self.pageMarks = pageMarks
    self.usesSpots = usesSpots
    let isPress = if case .cmyk = colour { true } else { false }
    self.overprintsBlackText = overprintsBlackText ?? isPress
    self.inkLimit = inkLimit ?? (isPress ? 3 : nil)
  }
}

/// Marks outside the bleed that tell a print house where to cut and fold, and show its inks.
public struct PageMarks: Sendable, Hashable {
  public var crop: Bool
  public var registration: Bool
  public var colourBar: Bool
  /// Where upright folds lie, in points from the trim's left side.
  public var folds: [Double]

  public init(crop: Bool = true, registration: Bool = true, colourBar: Bool = true, folds: [Double] = []) {
    self.crop = crop
    self.registration = registration
    self.colourBar = colourBar
    self.folds = folds
  }
}
