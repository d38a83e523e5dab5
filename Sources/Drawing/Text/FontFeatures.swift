internal import CPango
import Findings

/// OpenType features that a face is set with, as shapers take them, and the words already set so.
final class FontFeatures {
  /// The features by their names, as a style has them.
  let names: [String]
  /// Whether ligatures are off because letters are tracked: they cannot be spread.
  let isTracked: Bool
  /// As Pango writes them: `smcp, liga=0`.
  let description: String
  let values: [hb_feature_t]
  let words = WordCache()

  init(names: [String], isTracked: Bool) throws(Finding) {
    self.names = names
    self.isTracked = isTracked
    let all = names + (isTracked ? ["liga=0", "clig=0", "dlig=0"] : [])
    description = all.joined(separator: ", ")
    var values: [hb_feature_t] = []
    for name in all {
      var feature = hb_feature_t()
      guard hb_feature_from_string(name, Int32(name.utf8.count), &feature) != 0 else {
        throw Finding(
          .unknownFontFeature,
          Words(
            vi: "“\(name)” không phải là một tính năng OpenType.", en: "“\(name)” is not an OpenType feature."),
          hint: Words(vi: "Viết như smcp, onum hoặc liga=0.", en: "Write it like smcp, onum or liga=0."))
      }
      values.append(feature)
    }
    self.values = values
  }
}
