import Vietnamese

/// Sheets of a workbook that help with filling it in and hold no records, as their names say: “Hướng dẫn”, and lists of
/// what may stand in a column, such as “Danh mục Hình thức khen thưởng”.
enum AsideSheet {
  private static let instructions = VietnameseText.comparisonKey("Hướng dẫn")
  private static let catalogue = "Danh mục "

  /// Whether a sheet of this name is passed over without a word when it has no header, or is hidden.
  static func isNamed(_ name: String) -> Bool {
    if VietnameseText.comparisonKey(name) == instructions { return true }
    return name.hasPrefix(catalogue) && Field.named(String(name.dropFirst(catalogue.count))) != nil
  }

  /// The name of a list of what may stand in a column.
  static func name(ofListFor header: String) -> String { catalogue + header }
}
