import Findings
import SourceTree

/// The same element for every entry of a list, one below the other.
struct EachRecipe: Recipe {
  static let kind = ElementKind(
    "each", vi: "Lặp lại một phần tử cho từng mục của danh sách.", en: "The same element for every entry of a list.",
    properties: [
      Property(
        "list", .plain, isRequired: true, vi: "Tên danh sách, như recipients.", en: "The list, such as recipients."),
      Property("gap", .length, vi: "Khoảng cách giữa các mục.", en: "The distance between the entries."),
      .child,
    ], example: "each: {list: recipients, gap: 2mm, child: {text: \"{name}\"}}")

  private let list: String
  private let gap: Double
  private let child: NamedRecipe

  init?(_ properties: Properties) {
    list = properties.text("list") ?? ""
    properties.reading.listsOthers = true
    gap = properties.points("gap") ?? 0
    guard let child = properties.child() else { return nil }
    self.child = child
  }

  func element(for scope: any Scope, in setting: Setting) throws(Finding) -> (any Element)? {
    var made: [any Element] = []
    for entry in try scope.entries(of: list) {
      if let element = try child.element(for: entry, in: setting) { made.append(element) }
    }
    return made.isEmpty ? nil : Column(children: made, gap: gap)
  }
}

extension Scope {
  /// The entries of a list; a finding when there is no such list.
  func entries(of list: String) throws(Finding) -> [any Scope] {
    if let entries = self.list(of: list) { return entries }
    throw Finding(
      .unknownList, Words(vi: "Không có danh sách “\(list)”.", en: "There is no list “\(list)”."),
      hint: Words(
        vi: "Trên giấy khen có danh sách recipients: mọi người nhận của buổi lễ.",
        en: "On certificates there is the list recipients: all recipients of the ceremony."))
  }
}
