import Findings
import SourceTree

/// One element or another, by a condition on one field.
struct WhenRecipe: Recipe {
  static let kind = ElementKind(
    "when", vi: "Chọn phần tử theo một trường.", en: "One element or another, by one field.",
    properties: [
      Property("present", .field, vi: "Trường phải có giá trị.", en: "The field that must have a value."),
      Property("absent", .field, vi: "Trường phải trống.", en: "The field that must be empty."),
      Property("field", .field, vi: "Trường được so sánh.", en: "The field to compare."),
      Property("equals", .plain, vi: "Giá trị phải bằng.", en: "The value that it must have."),
      Property("in", .list, vi: "Các giá trị cho phép.", en: "The values that it may have."),
      Property("then", .element, isRequired: true, vi: "Dùng khi đúng.", en: "Used when it holds."),
      Property("else", .element, vi: "Dùng khi không đúng.", en: "Used when it does not."),
    ], example: "when: {present: unit, then: {text: \"{unit}\"}, else: {text: Không có đơn vị}}")

  private let condition: Condition
  private let then: NamedRecipe?
  private let otherwise: NamedRecipe?

  init?(_ properties: Properties) {
    then = properties.child("then")
    otherwise = properties.child("else")
    guard let condition = properties.reading.condition(properties) else { return nil }
    self.condition = condition
  }

  func element(for scope: any Scope, in setting: Setting) throws(Finding) -> (any Element)? {
    try (condition.holds(in: scope) ? then : otherwise)?.element(for: scope, in: setting)
  }
}
