import Files
import Findings
import Foundation
import Imprint

/// How the PDF is written: for offices, for archives, for a press.
public struct PrintOptions: Sendable, Hashable {
  public enum Inks: String, Sendable, Hashable, CaseIterable {
    /// As screens and office printers mix colours.
    case rgb
    /// Shades of black.
    case grey
    /// The four inks of a press, through a profile.
    case cmyk
  }

  public enum Standard: String, Sendable, Hashable, CaseIterable {
    case pdfa2a = "pdfa-2a"
    case pdfua1 = "pdfua-1"
    case pdfx4 = "pdfx-4"
  }

  public var inks = Inks.rgb
  /// The ICC profile of the press.
  public var profile: String?
  /// Rules that the files keep beyond PDF/A-2u.
  public var standards: [Standard] = []
  /// Whether pages bear the art beyond their trim although no mark or standard of the press asks for it.
  public var keepsBleed = false
  /// Whether marks for cutting and register stand outside the bleed.
  public var showsMarks = false
  /// Whether colours that name a spot ink go on a plate of their own.
  public var usesSpots = false

  public init() {}

  /// Whether pages are larger than their trim: for a press, never for an office's printer, which would shrink them.
  var hasBleed: Bool { keepsBleed || showsMarks || standards.contains(.pdfx4) }

  func imprintOptions() throws(Finding) -> ImprintOptions {
    let colour: ColourMode
    switch inks {
    case .rgb: colour = .rgb
    case .grey: colour = .grey
    case .cmyk:
      guard let profile else { throw Self.missingProfile() }
      colour = .cmyk(profile: profile)
    }
    let standards = Set(standards.compactMap { ImprintOptions.Standard(rawValue: $0.rawValue) })
    return ImprintOptions(
      colour: colour, standards: standards, pageMarks: showsMarks ? PageMarks() : nil, usesSpots: usesSpots)
  }

  /// The options as the run report tells them; nothing where all are usual.
  func optionTexts() -> [RunReport.Option] {
    var texts: [RunReport.Option] = []
    if inks != .rgb { texts.append(.init(name: "inks", value: inks.rawValue)) }
    if let profile { texts.append(.init(name: "profile", value: Self.sum(of: profile))) }
    if !standards.isEmpty {
      texts.append(.init(name: "standard", value: standards.map(\.rawValue).joined(separator: ",")))
    }
    if keepsBleed { texts.append(.init(name: "bleed", value: "true")) }
    if showsMarks { texts.append(.init(name: "marks", value: "true")) }
    if usesSpots { texts.append(.init(name: "spots", value: "true")) }
    return texts
  }

  private static func sum(of profile: String) -> String {
    InputFile.contents(of: profile).map { Digest(of: [UInt8]($0)).description } ?? ""
  }

  private static func missingProfile() -> Finding {
    Finding(
      .noPressProfile,
      Words(vi: "Màu CMYK cần hồ sơ ICC của nhà in.", en: "CMYK needs the ICC profile of the press."),
      hint: Words(
        vi: "Thêm --profile TỆP.icc; xin nhà in tệp này.", en: "Add --profile FILE.icc; ask the print house for it."))
  }
}
