import CXLSXWriter
import Findings
import Foundation
import Vietnamese

/// Writes sheets as an .xlsx workbook. Text is written as text, whatever it begins with.
public enum WorkbookWriter {
  /// The workbook's bytes; the same sheets and day always give the same.
  ///
  /// - Parameter day: the day of making that the workbook states, where there is one.
  public static func bytes(_ sheets: [SheetPlan], day: CivilDate?, title: String = "") throws(Finding) -> [UInt8] {
    let folder = FileManager.default.temporaryDirectory
    let path = folder.appendingPathComponent("khen-\(UUID().uuidString).xlsx").path
    defer { try? FileManager.default.removeItem(atPath: path) }
    var names = SheetNames()
    guard let workbook = workbook_new(path) else { throw failure(nil) }
    describe(workbook, day: day, title: title)
    let formats = Formats(workbook)
    for sheet in sheets {
      guard let worksheet = workbook_add_worksheet(workbook, names.name(sheet.name)) else {
        workbook_close(workbook)
        throw failure(sheet.name)
      }
      SheetWriter(worksheet: worksheet, formats: formats, plan: sheet).write(in: workbook, names: &names)
    }
    guard workbook_close(workbook) == LXW_NO_ERROR, let data = FileManager.default.contents(atPath: path) else {
      throw failure(nil)
    }
    return [UInt8](data)
  }

  private static func describe(_ workbook: UnsafeMutablePointer<lxw_workbook>, day: CivilDate?, title: String) {
    var properties = lxw_doc_properties()
    // The clock must not show in the bytes: without a day it is that on which packed files begin to count, 1 January 1980.
    properties.created = time_t((day?.dayNumber ?? 3_652) * 86_400)
    title.withCString { text in
      "khen".withCString { author in
        properties.title = UnsafeMutablePointer(mutating: text)
        properties.author = UnsafeMutablePointer(mutating: author)
        workbook_set_properties(workbook, &properties)
      }
    }
  }

  private static func failure(_ sheet: String?) -> Finding {
    Finding(
      .workbookNotMade,
      Words(vi: "Không tạo được tệp bảng tính.", en: "The workbook could not be made."),
      at: sheet.map { Place("xlsx", sheet: $0) },
      hint: Words(vi: "Kiểm tra chỗ trống của thư mục tạm.", en: "Look at the room in the temporary folder."))
  }
}

/// Names that Excel accepts for sheets: 31 characters, no signs of paths, none twice.
struct SheetNames {
  private var taken: Set<String> = []

  mutating func name(_ wanted: String) -> String {
    let allowed = wanted.filter { !"[]:*?/\\".contains($0) }.trimmingCharacters(in: CharacterSet(charactersIn: "' "))
    // Excel allows 31; a number may follow.
    let base = allowed.isEmpty ? "Trang" : String(allowed.prefix(28))
    var name = allowed.isEmpty ? base : String(allowed.prefix(31))
    var number = 2
    while !taken.insert(VietnameseText.lowercased(name)).inserted {
      name = "\(base) \(number)"
      number += 1
    }
    return name
  }
}

/// The cell formats of one workbook.
struct Formats {
  let header, title, text, wrapped, date, number: UnsafeMutablePointer<lxw_format>?

  init(_ workbook: UnsafeMutablePointer<lxw_workbook>) {
    func format(_ set: (UnsafeMutablePointer<lxw_format>) -> Void) -> UnsafeMutablePointer<lxw_format>? {
      guard let format = workbook_add_format(workbook) else { return nil }
      format_set_font_name(format, "Times New Roman")
      format_set_font_size(format, 12)
      format_set_align(format, UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue))
      set(format)
      return format
    }
    header = format {
      format_set_bold($0)
      format_set_text_wrap($0)
      format_set_align($0, UInt8(LXW_ALIGN_CENTER.rawValue))
      format_set_align($0, UInt8(LXW_ALIGN_VERTICAL_CENTER.rawValue))
      format_set_bg_color($0, 0xF6E7C1)
      format_set_border($0, UInt8(LXW_BORDER_THIN.rawValue))
    }
    title = format {
      format_set_bold($0)
      format_set_font_size($0, 14)
    }
    text = format { format_set_num_format($0, "@") }
    wrapped = format {
      format_set_num_format($0, "@")
      format_set_text_wrap($0)
    }
    date = format { format_set_num_format($0, "dd/mm/yyyy") }
    number = format { format_set_num_format($0, "#,##0") }
  }
}
