import Findings

extension Finding {
  static func struckRow(_ text: String, at place: Place) -> Finding {
    Finding(
      .struckRow,
      Words(
        vi: "Dòng “\(text)” bị gạch ngang nên không được đọc.",
        en: "The row “\(text)” is struck through and was not read."),
      at: place,
      hint: Words(
        vi: "Nếu vẫn khen thưởng, bỏ gạch ngang; nếu không, có thể xóa dòng.",
        en: "If the award stands, take the strike away; if not, the row may be deleted."))
  }

  static func struckText(_ text: String, at place: Place) -> Finding {
    Finding(
      .struckText,
      Words(
        vi: "Chữ bị gạch ngang “\(text)” trong ô không được đọc.",
        en: "The struck-through text “\(text)” in the cell was not read."), at: place,
      hint: Words(vi: "Xóa chữ bị gạch, hoặc bỏ gạch ngang.", en: "Delete the struck text, or take the strike away."))
  }

  static func withdrawnRow(_ text: String, remark: String, at place: Place) -> Finding {
    Finding(
      .withdrawnRow,
      Words(
        vi: "Dòng “\(text)” ghi “\(remark)” nên không được đọc.",
        en: "The row “\(text)” says “\(remark)” and was not read."), at: place,
      hint: Words(
        vi: "Nếu vẫn khen thưởng, xóa chữ “\(remark)”; nếu không, có thể xóa dòng.",
        en: "If the award stands, delete “\(remark)”; if not, the row may be deleted."))
  }

  static func totalDisagrees(_ text: String, says: Words, found: Words, at place: Place) -> Finding {
    Finding(
      .totalDisagrees,
      Words(
        vi: "“\(text)” nói \(says.vietnamese), nhưng danh sách có \(found.vietnamese).",
        en: "“\(text)” says \(says.english), but the list has \(found.english)."), at: place,
      hint: Words(
        vi: "Xem có dòng nào bị sót, thừa, hay dòng tổng chưa được sửa theo.",
        en: "See whether a row is missing or too many, or the total was not brought up to date."))
  }

  static func labelAsName(_ text: String, at place: Place) -> Finding {
    Finding(
      .labelAsName,
      Words(
        vi: "“\(text)” là tên cột, không phải tên người hay tập thể.",
        en: "“\(text)” is a heading, not the name of a person or body."), at: place,
      hint: Words(
        vi: "Nếu đây là tiêu đề của một bảng nữa, viết tên các cột như bảng trên; nếu không, xóa dòng.",
        en: "If another table begins here, name its columns as above; if not, delete the row."))
  }

  static func dittos(_ count: Int, header: String, at place: Place) -> Finding {
    Finding(
      .dittoMarks,
      Words(
        vi: "Cột “\(header)”, \(count) ô ghi “như trên”: lấy giá trị của dòng trên.",
        en: "Column “\(header)”, \(count) cells say “as above”: they take the value of the row above."), at: place)
  }

  static func dittoWithoutValue(_ text: String, at place: Place) -> Finding {
    Finding(
      .dittoWithoutValue,
      Words(
        vi: "Ô ghi “\(text)” nhưng dòng trên không có giá trị.",
        en: "The cell says “\(text)”, but the row above has no value."), at: place,
      hint: Words(vi: "Ghi rõ giá trị vào ô.", en: "Write the value into the cell."))
  }

  static func notAList(_ table: Place, reason: Words, severity: Severity) -> Finding {
    Finding(
      .notAList, severity: severity,
      Words(
        vi: "Bảng này không phải danh sách khen thưởng nên được bỏ qua: \(reason.vietnamese).",
        en: "This table is no list of recipients and was passed over: \(reason.english)."), at: table,
      hint: severity == .note
        ? nil
        : Words(
          vi: "Nếu là danh sách, đặt tên cột như khen fields liệt kê, hoặc chọn trang bằng --sheet.",
          en: "If it is a list, name its columns as khen fields lists them, or choose sheets by --sheet."))
  }

  static func unclearMarks(_ text: String, header: String, at place: Place) -> Finding {
    Finding(
      .unclearMarks,
      Words(
        vi: "Không rõ ô nào được chọn dưới “\(header)”: “\(text)”.",
        en: "It is unclear which is chosen under “\(header)”: “\(text)”."), at: place,
      hint: Words(vi: "Đánh dấu x vào đúng một ô.", en: "Put one x under one of them."))
  }

  static func emptyNumberedRows(_ count: Int, at place: Place) -> Finding {
    Finding(
      .emptyRows,
      Words(
        vi: "\(count) dòng chỉ có số thứ tự hoặc công thức, chưa có tên ai: được coi là dòng trống.",
        en: "\(count) rows have only a number or formulas and nobody's name: they count as empty."), at: place)
  }

  static func unreadName(_ text: String, at place: Place) -> Finding {
    Finding(
      .unreadName,
      Words(
        vi: "“\(text)” nằm ngoài các bảng nên không được đọc, nhưng có vẻ là một tên.",
        en: "“\(text)” stands outside the tables and was not read, but it looks like a name."), at: place,
      hint: Words(
        vi: "Nếu là người được khen thưởng, đưa vào bảng dưới dòng tiêu đề.",
        en: "If it is a recipient, move it into a table, below its header."))
  }

  static func nameInParts(_ header: String, at place: Place) -> Finding {
    Finding(
      .nameInParts,
      Words(
        vi: "Cột “\(header)” chỉ có một phần của họ và tên.",
        en: "The column “\(header)” holds only a part of the name."),
      at: place,
      hint: Words(
        vi: "Thêm cột còn lại (“Họ và tên đệm”, “Tên”), hoặc ghi đủ họ và tên trong một cột.",
        en: "Add the other column (“Họ và tên đệm”, “Tên”), or write the whole name in one."))
  }

  /// Text that a tracked change deletes.
  static func deletedText(_ text: String, at place: Place) -> Finding {
    Finding(
      .deletedText,
      Words(
        vi: "“\(text.prefix(80))” đã bị xóa trong chế độ theo dõi thay đổi nên không được đọc.",
        en: "“\(text.prefix(80))” is deleted by a tracked change and was not read."), at: place,
      hint: Words(
        vi: "Trong Word, chấp nhận hoặc từ chối thay đổi rồi lưu lại.",
        en: "In Word, accept or reject the change, then save."))
  }

  /// Text of a letter that is set hidden.
  static func hiddenText(_ text: String, at place: Place) -> Finding {
    Finding(
      .hiddenText,
      Words(
        vi: "Chữ ẩn “\(text.prefix(80))” không được đọc.", en: "The hidden text “\(text.prefix(80))” was not read."),
      at: place,
      hint: Words(vi: "Dùng --include-hidden nếu cần đọc.", en: "Use --include-hidden to read it."))
  }
}
