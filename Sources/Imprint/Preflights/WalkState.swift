import Geometry

/// What operators change and `Q` brings back.
struct WalkState {
  var transform = Transform.identity
  var lineWidth = 1.0
  var fontSize = 0.0
  var font: FontFacts?
  var textScale = 1.0
  /// How letters are drawn; 3 is not at all.
  var textMode = 0
  var fill = Ink.grey(0)
  var stroke = Ink.grey(0)
  var fillSpace = ColourSpace.grey
  var strokeSpace = ColourSpace.grey
  var blend = "Normal"
  var fillOpacity = 1.0
  var strokeOpacity = 1.0
  var fillsOver = false
  var strokesOver = false
  /// Whether inks that are not set are left, too, in colours of four inks.
  var leavesUnset = false
  /// Only what lies inside is painted.
  var clip: Rectangle?

  var fillManner: Ink.Manner {
    Ink.Manner(blend: blend, opacity: fillOpacity, prints: fillsOver && (leavesUnset || isSpot(fillSpace)))
  }

  private func isSpot(_ space: ColourSpace) -> Bool { if case .spots = space.kind { true } else { false } }

  var isTextSeen: Bool { textMode != 3 && textMode != 7 && fillOpacity > 0 }
}
