import Findings
import SourceTree
import Vietnamese

/// The awards that a ceremony file names, held against those that its lists give.
struct AwardsNamed {
  private let ceremony: Ceremony

  init(_ ceremony: Ceremony) { self.ceremony = ceremony }

  /// An award that nobody is given: a slip where its name is close to another's, for then another decision or layout
  /// is taken without a word; else a thing to look at, unless the file only says how such an award would be printed.
  func findings(given: Set<String>) -> [Finding] {
    let known = given.sorted() + AwardCatalogue.all.map(\.title)
    let keys = Set(AwardCatalogue.all.flatMap { [$0.title] + $0.aliases }.map(VietnameseText.comparisonKey))
    return ceremony.awardsNamed.compactMap { named in
      guard !given.contains(where: { AwardName.index(of: $0, in: [named.award]) != nil }) else { return nil }
      let key = VietnameseText.comparisonKey(named.award)
      // A layout may stand for all awards whose titles begin like its own, such as “Chiến sĩ thi đua”.
      if keys.contains(where: { $0 == key || $0.hasPrefix(key + " ") }) {
        return named.key == "decision" ? notGiven(named, severity: .warning, near: nil) : nil
      }
      let near = NearestName.of(named.award, in: known)
      return notGiven(named, severity: near == nil ? .warning : .error, near: near)
    }
  }

  private func notGiven(_ named: Ceremony.NamedAward, severity: Finding.Severity, near: String?) -> Finding {
    Finding(
      .awardNotGiven, severity: severity,
      Words(
        vi: "Không ai trong danh sách được tặng “\(named.award)”.",
        en: "Nobody of the list is given “\(named.award)”."),
      at: named.place,
      hint: near.map { Words(vi: "Có phải ý bạn là “\($0)”?", en: "Did you mean “\($0)”?") })
  }
}
