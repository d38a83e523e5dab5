import Findings

extension Finding {
  static func corrected(_ correction: CellCorrection, at place: Place) -> Finding {
    Finding(
      .correctionApplied,
      Words(
        vi: "“\(correction.header)” lấy theo phần đã sửa: “\(correction.old)” → “\(correction.new)”.",
        en: "“\(correction.header)” as corrected: “\(correction.old)” → “\(correction.new)”."), at: place)
  }

  static func outdated(_ correction: CellCorrection, shown: String, at place: Place) -> Finding {
    Finding(
      .correctionOutdated,
      Words(
        vi: "Phần đã sửa dành cho “\(correction.old)” (thành “\(correction.new)”), nhưng ô nay là “\(shown)”.",
        en: "The correction is for “\(correction.old)” (to “\(correction.new)”), but the cell now holds “\(shown)”."),
      at: place)
  }
}
