/// How a span of text is set.
public struct TextStyle: Sendable, Hashable {
  public var family: String
  public var weight: Weight
  public var isItalic: Bool
  /// Size in points.
  public var size: Double
  public var colour: Colour
  /// Space added between letters, as a share of the size (0.05 is 5 %).
  public var tracking: Double
  /// OpenType features by tag, such as `smcp` or `onum`.
  public var features: [String]
  /// Baseline shift upwards in points.
  public var rise: Double
  public var isUnderlined: Bool

  public init(
    family: String, weight: Weight = .regular, isItalic: Bool = false, size: Double, colour: Colour = .black,
    tracking: Double = 0, features: [String] = [], rise: Double = 0, isUnderlined: Bool = false
  ) {
    self.family = family
    self.weight = weight
    self.isItalic = isItalic
    self.size = size
    self.colour = colour
    self.tracking = tracking
    self.features = features
    self.rise = rise
    self.isUnderlined = isUnderlined
  }
}

/// Text with a style for every part of it, in NFC; what is shaped.
public struct StyledText: Sendable, Hashable {
  public struct Span: Sendable, Hashable {
    public var text: String
    public var style: TextStyle
    /// Whether lines may not break inside, as in a person's name.
    public var isKeptTogether: Bool

    public init(_ text: String, _ style: TextStyle, isKeptTogether: Bool = false) {
      self.text = text
      self.style = style
      self.isKeptTogether = isKeptTogether
    }
  }

  public var spans: [Span]

  public init(_ spans: [Span]) { self.spans = spans }

  /// The text without its styles.
  public var string: String { spans.map(\.text).joined() }
  public var isEmpty: Bool { spans.allSatisfy { $0.text.isEmpty } }
}
