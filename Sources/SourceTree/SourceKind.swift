import Findings

/// What a YAML file is for: it decides what its faults are called.
public enum SourceKind: Sendable, Hashable, CaseIterable {
  case ceremony, layout, printer, faces

  /// The text is not YAML.
  var broken: Code {
    switch self {
    case .ceremony: Code.brokenCeremonyYAML
    case .layout: Code.brokenLayoutYAML
    case .printer: Code.brokenProfileYAML
    case .faces: Code.brokenFaceCatalogue
    }
  }

  /// The file unfolds without bound.
  var unbounded: Code {
    switch self {
    case .ceremony: Code.unboundedCeremonyYAML
    case .layout: Code.unboundedLayoutYAML
    case .printer: Code.unboundedProfileYAML
    case .faces: Code.unboundedFaceCatalogue
    }
  }

  /// A key is a list or a mapping.
  var keyNotText: Code {
    switch self {
    case .ceremony: Code.ceremonyKeyNotText
    case .layout: Code.layoutKeyNotText
    case .printer: Code.profileKeyNotText
    case .faces: Code.faceKeyNotText
    }
  }

  /// A key stands twice in one mapping.
  var keyTwice: Code {
    switch self {
    case .ceremony: Code.ceremonyKeyTwice
    case .layout: Code.layoutKeyTwice
    case .printer: Code.profileKeyTwice
    case .faces: Code.faceKeyTwice
    }
  }
}
