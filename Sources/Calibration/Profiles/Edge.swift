import Findings

/// An edge of the page as one reads it.
public enum Edge: String, Sendable, Hashable, CaseIterable {
  case top, bottom, left, right

  public var words: Words {
    switch self {
    case .top: Words(vi: "cạnh trên", en: "top edge")
    case .bottom: Words(vi: "cạnh dưới", en: "bottom edge")
    case .left: Words(vi: "cạnh trái", en: "left edge")
    case .right: Words(vi: "cạnh phải", en: "right edge")
    }
  }
}
