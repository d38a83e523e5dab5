import CXLSXWriter
import Foundation
import Vietnamese

/// Writes one planned sheet.
struct SheetWriter {
  let worksheet: UnsafeMutablePointer<lxw_worksheet>
  let formats: Formats
  let plan: SheetPlan

  /// As many rows below the header get drop-downs, so that more can be written than is there.
  private static let roomForRows = 2_000

  /// The row of the header, counted from 0.
  private var headerRow: UInt32 { plan.titles.isEmpty ? 0 : UInt32(plan.titles.count + 1) }
  private var firstRow: UInt32 { plan.hasHeader ? headerRow + 1 : headerRow }

  func write(in workbook: UnsafeMutablePointer<lxw_workbook>, names: inout SheetNames) {
    for (row, title) in plan.titles.enumerated() {
      worksheet_write_string(worksheet, UInt32(row), 0, Self.cut(title), row == 0 ? formats.title : nil)
    }
    for (index, column) in plan.columns.enumerated() {
      let number = UInt16(index)
      worksheet_set_column(worksheet, number, number, column.width, format(of: column))
      if plan.hasHeader {
        worksheet_write_string(worksheet, headerRow, number, Self.cut(column.header), formats.header)
      }
    }
    if plan.hasHeader {
      worksheet_set_row(worksheet, headerRow, 32, nil)
      worksheet_freeze_panes(worksheet, headerRow + 1, 0)
    }
    for (row, values) in plan.rows.enumerated() {
      for (column, value) in values.enumerated() where column < plan.columns.count {
        write(value, row: firstRow + UInt32(row), column: column)
      }
    }
    addChoices(workbook, names: &names)
    worksheet_set_landscape(worksheet)
    worksheet_fit_to_pages(worksheet, 1, 0)
  }

  private func format(of column: SheetPlan.Column) -> UnsafeMutablePointer<lxw_format>? {
    switch column.kind {
    case .text: column.width > 30 ? formats.wrapped : formats.text
    case .date: formats.date
    case .number: formats.number
    }
  }

  private func write(_ value: FieldValue?, row: UInt32, column: Int) {
    let number = UInt16(column)
    let format = format(of: plan.columns[column])
    switch value {
    case nil: return
    case .text(let text): worksheet_write_string(worksheet, row, number, Self.cut(text), format)
    case .number(let decimal):
      worksheet_write_number(worksheet, row, number, NSDecimalNumber(decimal: decimal).doubleValue, format)
    case .date(let date):
      // Excel's calendar has a day too many before March 1900.
      guard date.year > 1900 else {
        worksheet_write_string(worksheet, row, number, date.shortText, formats.text)
        return
      }
      worksheet_write_number(worksheet, row, number, Double(date.dayNumber + 25_569), formats.date)
    }
  }

  /// A text that a cell can hold; records have none longer, so that only a ceremony's own words could ever be cut.
  private static func cut(_ text: String) -> String {
    ReadingLimits.isEndless(text)
      ? String(decoding: text.utf16.prefix(ReadingLimits.longestText - 1), as: UTF16.self) + "…" : text
  }

  /// Drop-downs: short lists stand in the rule itself, long ones on a hidden sheet of their own.
  private func addChoices(_ workbook: UnsafeMutablePointer<lxw_workbook>, names: inout SheetNames) {
    for (index, column) in plan.columns.enumerated() where !column.choices.isEmpty {
      let isShort =
        column.choices.joined(separator: ",").utf16.count <= 255
        && !column.choices.contains { $0.contains(",") }
      if isShort {
        var lists: [UnsafeMutablePointer<CChar>?] = column.choices.map { strdup($0) } + [nil]
        defer { for list in lists { free(list) } }
        lists.withUnsafeMutableBufferPointer { list in
          addRule(column, index) { rule in
            rule.validate = UInt8(LXW_VALIDATION_TYPE_LIST.rawValue)
            rule.value_list = list.baseAddress
          }
        }
      } else if let formula = writeList(column, in: workbook, names: &names) {
        formula.withCString { text in
          addRule(column, index) { rule in
            rule.validate = UInt8(LXW_VALIDATION_TYPE_LIST_FORMULA.rawValue)
            rule.value_formula = UnsafeMutablePointer(mutating: text)
          }
        }
      }
    }
  }

  private func addRule(
    _ column: SheetPlan.Column, _ index: Int, _ set: (inout lxw_data_validation) -> Void
  ) {
    var rule = lxw_data_validation()
    set(&rule)
    // Other values stay possible: a warning asks, it does not forbid.
    rule.error_type = UInt8(LXW_VALIDATION_ERROR_TYPE_WARNING.rawValue)
    let last = firstRow + UInt32(max(Self.roomForRows, plan.rows.count))
    let title = String(column.header.prefix(31))
    let advice = String((column.advice ?? "Chọn trong danh sách.").prefix(250))
    title.withCString { title in
      advice.withCString { advice in
        rule.input_title = UnsafeMutablePointer(mutating: title)
        rule.input_message = UnsafeMutablePointer(mutating: advice)
        worksheet_data_validation_range(worksheet, firstRow, UInt16(index), last, UInt16(index), &rule)
      }
    }
  }

  /// The choices on a hidden sheet, and the formula that names them.
  private func writeList(
    _ column: SheetPlan.Column, in workbook: UnsafeMutablePointer<lxw_workbook>, names: inout SheetNames
  ) -> String? {
    let name = names.name(AsideSheet.name(ofListFor: column.header))
    guard let sheet = workbook_add_worksheet(workbook, name) else { return nil }
    for (row, choice) in column.choices.enumerated() { worksheet_write_string(sheet, UInt32(row), 0, choice, nil) }
    worksheet_hide(sheet)
    return "='\(name.replacing("'", with: "''"))'!$A$1:$A$\(column.choices.count)"
  }
}
