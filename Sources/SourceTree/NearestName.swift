import Findings
import Vietnamese

/// Finds the name that a misspelt one was probably meant to be.
public enum NearestName {
  /// The closest of the known names, or nothing when none is close; case, spaces, `_`, `-` and `.` weigh little.
  public static func of(_ name: String, in known: some Sequence<String>) -> String? {
    let wanted = folded(name)
    var limit = max(1, wanted.count / 3)
    var best: String?
    for candidate in known {
      guard let distance = EditDistance.between(wanted, folded(candidate), limit: limit) else { continue }
      best = candidate
      // Only a closer one may take its place.
      limit = distance - 1
      if limit < 0 { break }
    }
    return best
  }

  /// A hint that offers the closest name, or else lists what there is.
  public static func hint(_ name: String, in known: [String]) -> Words? {
    if let nearest = of(name, in: known) {
      return Words(vi: "Có phải ý bạn là “\(nearest)”?", en: "Did you mean “\(nearest)”?")
    }
    guard !known.isEmpty, known.count <= 40 else { return nil }
    let list = known.joined(separator: ", ")
    return Words(vi: "Có thể dùng: \(list).", en: "There are: \(list).")
  }

  private static func folded(_ name: String) -> [Character] {
    name.lowercased().filter { $0 != "-" && $0 != "_" && $0 != " " && $0 != "." }.map { $0 }
  }
}
