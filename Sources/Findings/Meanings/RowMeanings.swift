extension Meaning {
  /// What can be wrong with single rows of a list, and with what a list says of itself.
  static let rows: [Meaning] = [
    Meaning(
      .struckRow, .warning,
      Words(vi: "Một dòng bị gạch ngang nên không được đọc.", en: "A row is struck through and was not read."),
      remedy: Words(
        vi: "Bỏ gạch ngang nếu vẫn khen thưởng; nếu không, có thể xóa dòng.",
        en: "Take the strike away if the award stands; if not, the row may be deleted.")),
    Meaning(
      .struckText, .warning,
      Words(vi: "Chữ bị gạch ngang trong ô không được đọc.", en: "Struck-through text in a cell was not read."),
      remedy: Words(vi: "Xóa chữ bị gạch, hoặc bỏ gạch ngang.", en: "Delete the struck text, or take the strike away.")),
    Meaning(
      .withdrawnRow, .warning,
      Words(
        vi: "Một dòng ghi là đã rút, thôi xét nên không được đọc.",
        en: "A row says that it was withdrawn and was not read."
      ),
      remedy: Words(
        vi: "Xóa lời ghi ấy nếu vẫn khen thưởng; nếu không, có thể xóa dòng.",
        en: "Delete the remark if the award stands; if not, the row may be deleted.")),
    Meaning(
      .totalDisagrees, .warning,
      Words(
        vi: "Số ghi ở dòng tổng hoặc tiêu đề nhóm khác số dòng của danh sách.",
        en: "A total or the title of a group says another number than the list has."),
      remedy: Words(
        vi: "Xem có dòng nào bị sót, thừa, hay con số chưa được sửa theo.",
        en: "See whether a row is missing or too many, or the number was not brought up to date.")),
    Meaning(
      .labelAsName, .error,
      Words(vi: "Tên cột đứng ở chỗ của họ và tên.", en: "A heading stands where a name should."),
      remedy: Words(
        vi: "Đặt tên cột của bảng ấy như các bảng khác, hoặc xóa dòng.",
        en: "Name the columns of that table as of the others, or delete the row.")),
    Meaning(
      .dittoMarks, .note,
      Words(
        vi: "Ô ghi “như trên” lấy giá trị của dòng trên.",
        en: "Cells that say “as above” take the value of the row above."),
      remedy: Words(vi: "Không cần làm gì.", en: "Nothing to do.")),
    Meaning(
      .dittoWithoutValue, .error,
      Words(
        vi: "Ô ghi “như trên” nhưng dòng trên trống.", en: "A cell says “as above”, but the row above has no value."),
      remedy: Words(vi: "Ghi rõ giá trị vào ô.", en: "Write the value into the cell.")),
    Meaning(
      .notAList, .note, or: [.warning],
      Words(
        vi: "Một bảng không phải danh sách khen thưởng nên được bỏ qua.",
        en: "A table is no list of recipients and was passed over."),
      remedy: Words(
        vi: "Không cần làm gì, nếu bảng ấy không phải danh sách; nếu phải, đặt tên cột như khen fields liệt kê.",
        en: "Nothing to do if it is no list; if it is one, name its columns as khen fields lists them.")),
    Meaning(
      .unclearMarks, .error,
      Words(vi: "Không rõ dấu x được đánh vào cột nào.", en: "It is unclear under which heading the x stands."),
      remedy: Words(vi: "Đánh dấu x vào đúng một ô của dòng.", en: "Put one x under one of the headings.")),
    Meaning(
      .emptyRows, .note,
      Words(
        vi: "Dòng chỉ có số thứ tự hoặc công thức được coi là trống.",
        en: "Rows with only a number or formulas count as empty."),
      remedy: Words(vi: "Không cần làm gì.", en: "Nothing to do.")),
    Meaning(
      .unreadName, .warning,
      Words(
        vi: "Một tên đứng ngoài các bảng nên không được đọc.", en: "A name stands outside the tables and was not read."),
      remedy: Words(
        vi: "Nếu là người được khen thưởng, đưa vào bảng dưới dòng tiêu đề.",
        en: "If it is a recipient, move it into a table, below its header.")),
    Meaning(
      .nameInParts, .error,
      Words(vi: "Chỉ có một phần của họ và tên.", en: "There is only a part of the names."),
      remedy: Words(
        vi: "Thêm cột còn lại, hoặc ghi đủ họ và tên trong một cột.",
        en: "Add the other column, or write the whole name in one.")),
    Meaning(
      .foreignFile, .error,
      Words(vi: "Không đọc được danh sách từ loại tệp này.", en: "Lists are not read from files of this kind."),
      remedy: Words(
        vi: "Lưu thành .xlsx (bảng tính) hoặc .docx (văn bản); tệp PDF thì xin tệp gốc.",
        en: "Save it as .xlsx (sheet) or .docx (letter); of a PDF ask for the original.")),
    Meaning(
      .deletedText, .warning,
      Words(
        vi: "Chữ đã xóa trong chế độ theo dõi thay đổi không được đọc.",
        en: "Text that a tracked change deletes was not read."),
      remedy: Words(
        vi: "Chấp nhận hoặc từ chối thay đổi trong Word rồi lưu lại.",
        en: "Accept or reject the change in Word, then save.")),
    Meaning(
      .hiddenText, .warning,
      Words(vi: "Chữ ẩn trong văn bản không được đọc.", en: "Hidden text of a letter was not read."),
      remedy: Words(vi: "Dùng --include-hidden nếu cần đọc.", en: "Use --include-hidden to read it.")),
  ]
}
