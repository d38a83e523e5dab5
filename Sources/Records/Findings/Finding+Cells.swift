import Findings

extension Finding {
  static func endlessText(_ count: Int, header: String, at place: Place) -> Finding {
    Finding(
      .endlessText,
      Words(
        vi: "Ô của cột “\(header)” có \(count) ký tự, nhiều hơn một ô có thể chứa.",
        en: "The cell of the column “\(header)” has \(count) letters, more than a cell can hold."), at: place,
      hint: Words(vi: "Xóa bớt chữ thừa trong ô.", en: "Take the superfluous text out of the cell."))
  }

  /// - Parameter count: how many cells have such values; the place is that of the first.
  static func unseenValues(_ count: Int, at place: Place) -> Finding {
    Finding(
      .valuesUnderMergedCells,
      Words(
        vi:
          "\(count) ô nằm dưới ô gộp còn giữ giá trị khác mà người xem bảng không thấy; các giá trị ấy không được dùng.",
        en: "\(count) cells under merged cells hold other values, which nobody sees; they are not used."),
      at: place,
      hint: Words(
        vi: "Bỏ gộp ô để xem, rồi xóa giá trị thừa hoặc để ô riêng.",
        en: "Part the merged cells to see them; clear what is stale, or leave the cells apart."))
  }

  static func errorCell(_ code: String, at place: Place) -> Finding {
    Finding(
      .errorCell,
      Words(vi: "Ô báo lỗi \(code) của Excel.", en: "The cell holds Excel's error \(code)."), at: place,
      hint: Words(vi: "Sửa công thức, hoặc gõ giá trị vào ô.", en: "Mend the formula, or type the value."))
  }

  static func emptyFormula(at place: Place) -> Finding {
    Finding(
      .formulaWithoutResult,
      Words(
        vi: "Công thức trong ô chưa có kết quả lưu trong tệp.", en: "The cell's formula has no result in the file."),
      at: place,
      hint: Words(
        vi: "Mở tệp bằng Excel rồi lưu lại.", en: "Open the file in Excel and save it, so that results are stored."))
  }

  static func notADate(_ text: String, at place: Place) -> Finding {
    Finding(
      .notADate,
      Words(vi: "“\(text)” không phải là ngày.", en: "“\(text)” is not a day."), at: place,
      hint: Words(vi: "Viết ngày/tháng/năm, như 05/01/2026.", en: "Write day/month/year, such as 05/01/2026."))
  }

  static func doubtfulDate(_ text: String, readAs date: String, at place: Place) -> Finding {
    Finding(
      .doubtfulDate,
      Words(
        vi: "Ngày “\(text)” viết không rõ, được đọc là \(date).",
        en: "The day “\(text)” is unclear; it was read as \(date)."),
      at: place,
      hint: Words(
        vi: "Viết đủ ngày/tháng/năm với năm bốn chữ số.", en: "Write day/month/year with four digits of the year."))
  }

  static func exchangeableDate(_ text: String, at place: Place) -> Finding {
    Finding(
      .exchangeableDate,
      Words(
        vi: "Không rõ “\(text)” là ngày/tháng hay tháng/ngày: cột này có cả ngày viết tháng trước.",
        en: "It is unclear whether “\(text)” is day/month or month/day: the column has days written month first."),
      at: place,
      hint: Words(vi: "Viết cả cột theo ngày/tháng/năm.", en: "Write the whole column as day/month/year."))
  }

  static func serialDate(_ serial: String, readAs date: String, at place: Place) -> Finding {
    Finding(
      .serialDate,
      Words(
        vi: "Ô ngày chứa số \(serial), được đọc là \(date).",
        en: "The date cell holds the number \(serial), read as \(date)."),
      at: place,
      hint: Words(vi: "Định dạng ô là ngày (dd/mm/yyyy).", en: "Format the cell as a date (dd/mm/yyyy)."))
  }

  static func dateInText(_ date: String, header: String, at place: Place) -> Finding {
    Finding(
      .dateInTextColumn,
      Words(
        vi: "Cột “\(header)” phải là chữ nhưng ô chứa ngày \(date); có thể Excel đã tự đổi.",
        en: "The column “\(header)” holds text, but this cell holds the day \(date); Excel may have changed it."),
      at: place,
      hint: Words(
        vi: "Định dạng ô là Text rồi gõ lại giá trị đúng.", en: "Format the cell as Text and type the value again."))
  }

  static func notANumber(_ text: String, header: String, at place: Place) -> Finding {
    Finding(
      .notANumber,
      Words(
        vi: "“\(text)” trong cột “\(header)” không phải là số.",
        en: "“\(text)” in the column “\(header)” is not a number."),
      at: place,
      hint: Words(vi: "Viết số, như 2.340.000.", en: "Write a number, such as 2.340.000."))
  }

  static func mixedDates(header: String, at place: Place) -> Finding {
    Finding(
      .mixedDates,
      Words(
        vi:
          "Cột “\(header)” có cả ngày thật và ngày dạng chữ; Excel có thể đã đảo ngày và tháng ở các ô ngày thật.",
        en:
          "The column “\(header)” has true days and days as text; Excel may have exchanged day and month in the true ones."
      ), at: place,
      hint: Words(
        vi: "So lại các ngày từ 01 đến 12 của cột với quyết định.",
        en: "Compare the days from 01 to 12 of the column with the decision."))
  }

  static func raggedRow(found: Int, expected: Int, at place: Place) -> Finding {
    Finding(
      .raggedRow,
      Words(
        vi: "Dòng có \(found) ô nhưng tiêu đề chỉ có \(expected) cột; dữ liệu có thể bị lệch cột.",
        en: "The row has \(found) fields, but the header has \(expected) columns; its data may be shifted."), at: place,
      hint: Words(
        vi: "Đặt chữ có dấu phân cách trong ngoặc kép.", en: "Put text that holds the separator in quotes."))
  }

  /// What was mended in the cells of a column, said once.
  static func mended(_ mending: Mending, count: Int, header: String, example: String, at place: Place) -> Finding? {
    let what: (code: Code, vi: String, en: String)
    switch mending {
    case .spaces: what = (Code.mendedSpaces, "dấu cách thừa giữa chữ, đã bỏ", "doubled spaces, made one")
    case .wideSpaces:
      what = (
        Code.mendedWideSpaces, "dấu cách không ngắt, đã đổi thành dấu cách thường", "non-breaking spaces, made plain"
      )
    case .invisible:
      what = (Code.mendedInvisible, "ký tự vô hình, đã bỏ", "invisible characters, taken out")
    case .lookAlikes:
      what = (
        Code.mendedLookAlikes, "chữ cái giống chữ Việt nhưng của bảng chữ khác, đã thay",
        "look-alike letters, replaced"
      )
    case .lines:
      what = (
        Code.mendedLineBreaks, "xuống dòng trong ô, đã đổi thành dấu cách", "line breaks in the cell, made spaces"
      )
    case .composed:
      what = (Code.mendedComposition, "chữ tổ hợp rời (NFD), đã ghép lại", "decomposed letters (NFD), composed")
    case .foreign:
      what = (
        Code.foreignLetters, "chữ lạ với tiếng Việt, giữ nguyên",
        "letters foreign to Vietnamese, left as they are"
      )
    case .broken: what = (Code.brokenLettersInCells, "chữ đã hỏng (�)", "broken letters (�)")
    default: return nil
    }
    return Finding(
      what.code,
      Words(
        vi: "Cột “\(header)”, \(count) ô: \(what.vi). Ví dụ: “\(example)”.",
        en: "Column “\(header)”, \(count) cells: \(what.en). Example: “\(example)”."), at: place,
      hint: what.code.meaning.severity == .note
        ? nil
        : Words(
          vi: "Xem lại các ô này; nếu chữ sai, gõ lại hoặc chỉ rõ --encoding.",
          en: "Look at these cells; if letters are wrong, type them again or say --encoding."))
  }
}
