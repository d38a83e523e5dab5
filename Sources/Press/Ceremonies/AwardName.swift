import Vietnamese

/// Names of awards as sheets and ceremonies write them.
enum AwardName {
  /// The name among others that means an award: equal but for case, quotes and spaces, else the longest that the award
  /// begins with, else one that the catalogue of awards takes for the same.
  static func index(of award: String, in names: [String]) -> Int? {
    let key = VietnameseText.comparisonKey(award)
    let keys = names.map { VietnameseText.comparisonKey($0) }
    if let equal = keys.firstIndex(of: key) { return equal }
    let beginnings = keys.indices.filter { key.hasPrefix(keys[$0] + " ") }
    if let longest = beginnings.max(by: { keys[$0].count < keys[$1].count }) { return longest }
    guard let known = AwardCatalogue.award(in: award) else { return nil }
    return names.firstIndex { AwardCatalogue.award(in: $0) == known }
  }
}
