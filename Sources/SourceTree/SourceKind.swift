import Findings

/// What a YAML file is for: it decides what its faults are called.
public enum SourceKind: Sendable, Hashable, CaseIterable {
  case ceremony, booklet, layout, paper, printer, faces

  /// The codes of what can be wrong with any file of settings.
  struct Codes {
    /// The text is not YAML.
    var broken: Code
    /// The file is too large, or unfolds without bound.
    var unbounded: Code
    /// A key is a list or a mapping.
    var keyNotText: Code
    /// A key stands twice in one mapping.
    var keyTwice: Code
    /// The file is not text in UTF-8.
    var notUTF8: Code
    /// Nobody knows a key.
    var unknownKey: Code
    /// A value cannot be read, or not be used.
    var wrongValue: Code
    /// A value is no day, or none on which anything can have been signed.
    var notADay: Code
    /// A key that must be there is missing.
    var missingKey: Code
    /// A key stands there without a value.
    var emptyValue: Code
    /// Nothing refers to a name that is given.
    var unusedName: Code
  }

  var codes: Codes {
    switch self {
    case .ceremony:
      Codes(
        broken: Code.brokenCeremonyYAML, unbounded: Code.unboundedCeremonyYAML, keyNotText: Code.ceremonyKeyNotText,
        keyTwice: Code.ceremonyKeyTwice, notUTF8: Code.ceremonyFileNotUTF8, unknownKey: Code.unknownCeremonyKey,
        wrongValue: Code.ceremonyValueOfWrongForm, notADay: Code.ceremonyDateUnreadable,
        missingKey: Code.ceremonyValueOfWrongForm, emptyValue: Code.emptyCeremonyValue,
        unusedName: Code.unusedCeremonyName)
    case .booklet:
      Codes(
        broken: Code.brokenCeremonyYAML, unbounded: Code.unboundedCeremonyYAML, keyNotText: Code.ceremonyKeyNotText,
        keyTwice: Code.ceremonyKeyTwice, notUTF8: Code.ceremonyFileNotUTF8, unknownKey: Code.wrongBookletPlan,
        wrongValue: Code.wrongBookletPlan, notADay: Code.wrongBookletPlan, missingKey: Code.wrongBookletPlan,
        emptyValue: Code.emptyCeremonyValue, unusedName: Code.unusedCeremonyName)
    case .layout:
      Codes(
        broken: Code.brokenLayoutYAML, unbounded: Code.unboundedLayoutYAML, keyNotText: Code.layoutKeyNotText,
        keyTwice: Code.layoutKeyTwice, notUTF8: Code.layoutNotUTF8, unknownKey: Code.unknownLayoutKey,
        wrongValue: Code.wrongLayoutValue, notADay: Code.wrongLayoutValue, missingKey: Code.missingLayoutKey,
        emptyValue: Code.emptyLayoutValue, unusedName: Code.unusedLayoutName)
    case .paper:
      Codes(
        broken: Code.brokenLayoutYAML, unbounded: Code.unboundedLayoutYAML, keyNotText: Code.layoutKeyNotText,
        keyTwice: Code.layoutKeyTwice, notUTF8: Code.layoutNotUTF8, unknownKey: Code.wrongPaperLayout,
        wrongValue: Code.wrongPaperLayout, notADay: Code.wrongPaperLayout, missingKey: Code.wrongPaperLayout,
        emptyValue: Code.emptyLayoutValue, unusedName: Code.unusedLayoutName)
    case .printer:
      Codes(
        broken: Code.brokenProfileYAML, unbounded: Code.unboundedProfileYAML, keyNotText: Code.profileKeyNotText,
        keyTwice: Code.profileKeyTwice, notUTF8: Code.brokenProfileYAML, unknownKey: Code.unknownProfileKey,
        wrongValue: Code.wrongProfileValue, notADay: Code.wrongProfileValue, missingKey: Code.wrongProfileValue,
        emptyValue: Code.wrongProfileValue, unusedName: Code.wrongProfileValue)
    case .faces:
      Codes(
        broken: Code.brokenFaceCatalogue, unbounded: Code.unboundedFaceCatalogue, keyNotText: Code.faceKeyNotText,
        keyTwice: Code.faceKeyTwice, notUTF8: Code.brokenFaceCatalogue, unknownKey: Code.wrongFaceCatalogue,
        wrongValue: Code.wrongFaceCatalogue, notADay: Code.wrongFaceCatalogue, missingKey: Code.wrongFaceCatalogue,
        emptyValue: Code.wrongFaceCatalogue, unusedName: Code.wrongFaceCatalogue)
    }
  }

  /// A finding for something in such a file that cannot be used as it stands.
  public func fault(_ message: Words, at place: Place?, hint: Words? = nil) -> Finding {
    Finding(codes.wrongValue, message, at: place, hint: hint)
  }
}
