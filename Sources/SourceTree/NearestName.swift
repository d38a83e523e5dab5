import Findings

/// Finds the name that a misspelt one was probably meant to be.
public enum NearestName {
  /// The closest of the known names, or nothing when none is close; case, spaces, `_` and `-` weigh little.
  public static func of(_ name: String, in known: some Sequence<String>) -> String? {
    let wanted = folded(name)
    var best: (name: String, distance: Int)?
    for candidate in known {
      let distance = distance(wanted, folded(candidate))
      if distance < best?.distance ?? .max { best = (candidate, distance) }
    }
    guard let best, best.distance <= max(1, wanted.count / 3) else { return nil }
    return best.name
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

  /// The number of letters to put in, take out, change, or swap with their neighbour.
  static func distance(_ left: [Character], _ right: [Character]) -> Int {
    var earlier: [Int] = []
    var previous = Array(0...right.count)
    for (row, letter) in left.enumerated() {
      var current = [row + 1]
      for (column, other) in right.enumerated() {
        var least = min(previous[column + 1] + 1, current[column] + 1, previous[column] + (letter == other ? 0 : 1))
        if row > 0, column > 0, letter == right[column - 1], left[row - 1] == other {
          least = min(least, earlier[column - 1] + 1)
        }
        current.append(least)
      }
      (earlier, previous) = (previous, current)
    }
    return previous[right.count]
  }
}
