import Findings

/// Where a link may lead: to a page of the web, an address for letters, or a place in the same document.
public enum LinkTarget {
  /// What is wrong with a target; nothing where it may stand.
  public static func fault(_ target: String, at place: Place?) -> Finding? {
    let text = target.lowercased()
    guard !["#", "http://", "https://", "mailto:"].contains(where: text.hasPrefix) else { return nil }
    return Finding(
      .forbiddenLink,
      Words(vi: "Đường dẫn “\(target)” không dùng được.", en: "The link “\(target)” cannot be used."), at: place,
      hint: Words(
        vi: "Chỉ dùng http://, https://, mailto: hoặc #chỗ-trong-tài-liệu.",
        en: "Only http://, https://, mailto: or #a-place-in-the-document."))
  }
}
