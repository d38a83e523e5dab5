import Drawing
import Findings
import Geometry

/// What of a layout is to be printed, and how.
public struct CertificateOptions: Sendable, Hashable {
  public enum Parts: String, Sendable, Hashable, CaseIterable {
    /// Stock and data: on blank paper.
    case full
    /// Data alone: on paper that bears the stock already.
    case overlay
    /// Stock, data and guide, each element named in its frame: for the screen.
    case preview
  }

  /// What becomes of a text that does not fit within the bounds of its ladder.
  public enum Overflow: String, Sendable, Hashable, CaseIterable {
    /// The certificate is refused.
    case error
    /// The text is made smaller than its bounds allow, and a warning says so.
    case warn
  }

  public var parts: Parts
  /// The paper by its name; nothing for the size that the layout is designed for.
  public var size: String?
  public var overflow: Overflow
  /// For each group of texts that share one size, the share of their size; from `uniformSizes`.
  public var uniformSizes: [String: Double]
  /// Where the data goes from its own place, in coordinates whose origin is the page's centre, so that a printer that does
  /// not feed true sets it there; stock and guide stay.
  public var correction: Transform

  public init(
    parts: Parts = .full, size: String? = nil, overflow: Overflow = .error, uniformSizes: [String: Double] = [:],
    correction: Transform = .identity
  ) {
    self.parts = parts
    self.size = size
    self.overflow = overflow
    self.uniformSizes = uniformSizes
    self.correction = correction
  }
}

/// A certificate, or why there is none.
public struct Certificate: Sendable {
  /// No pages when it is refused.
  public var pages: [Page]
  public var findings: [Finding]
  /// How each text with a box was fitted, in painting order.
  public var fits: [FitReport]

  public init(pages: [Page], findings: [Finding], fits: [FitReport]) {
    self.pages = pages
    self.findings = findings
    self.fits = fits
  }

  /// Whether an error stands in the way.
  public var isRefused: Bool { pages.isEmpty }
}
