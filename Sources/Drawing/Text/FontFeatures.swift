internal import CPango
import Findings

/// OpenType features of a style, as shapers take them.
struct FontFeatures {
  /// As Pango writes them: `smcp, liga=0`.
  let description: String
  private var values: [hb_feature_t] = []

  /// Ligatures are off where letters are tracked: they cannot be spread.
  init(_ style: TextStyle) throws(Finding) {
    let names = style.features + (style.tracking == 0 ? [] : ["liga=0", "clig=0", "dlig=0"])
    description = names.joined(separator: ", ")
    for name in names {
      var feature = hb_feature_t()
      guard hb_feature_from_string(name, Int32(name.utf8.count), &feature) != 0 else {
        throw Finding(
          .error, Code(.font, 7),
          Words(
            vi: "“\(name)” không phải là một tính năng OpenType.", en: "“\(name)” is not an OpenType feature."),
          hint: Words(vi: "Viết như smcp, onum hoặc liga=0.", en: "Write it like smcp, onum or liga=0."))
      }
      values.append(feature)
    }
  }

  func withValues(_ body: (UnsafeBufferPointer<hb_feature_t>) -> Void) { values.withUnsafeBufferPointer(body) }
}
