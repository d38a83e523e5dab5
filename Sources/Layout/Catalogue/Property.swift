import Findings

/// A property of an element, as a layout may write it.
public struct Property: Sendable, Hashable {
  /// What a value of it looks like.
  public enum Kind: Sendable, Hashable {
    /// Markup with fields in braces.
    case markup
    /// Plain text with fields in braces.
    case plain
    case word([String])
    case flag, number, count, length, share, size
    case colour, style, field, part
    case ladder, role, condition
    case element, elements
    /// A list of words or lengths, such as the widths of a row.
    case list
    /// A list of mappings with these properties, or one such mapping.
    indirect case mappings([Property])
  }

  public var name: String
  public var kind: Kind
  public var isRequired: Bool
  /// What it does, in one sentence.
  public var summary: Words

  public init(_ name: String, _ kind: Kind, isRequired: Bool = false, vi: String, en: String) {
    self.name = name
    self.kind = kind
    self.isRequired = isRequired
    summary = Words(vi: vi, en: en)
  }

  static let child = Property(
    "child", .element, isRequired: true, vi: "Phần tử bên trong; một danh sách được xếp thành cột.",
    en: "The element inside; a list makes a column.")

  static let children = Property(
    "children", .elements, isRequired: true, vi: "Các phần tử bên trong.", en: "The elements inside.")

  /// What every element takes besides its own properties.
  public static let common: [Property] = [
    Property("name", .plain, vi: "Tên để gọi phần tử trong thông báo.", en: "A name for the element in messages."),
    Property(
      "when", .condition, vi: "Chỉ dùng khi điều kiện trên một trường đúng.",
      en: "Only used when a condition on one field holds."),
    Property(
      "role", .role, vi: "Vai trò trong cấu trúc tài liệu, như heading 1.",
      en: "What it is in the document's structure, such as heading 1."),
  ]
}
