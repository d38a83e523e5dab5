extension Meaning {
  /// What the checks of records find.
  static let checks: [Meaning] = [
    Meaning(
      .requiredFieldMissing, .error, Words(vi: "Trường bắt buộc để trống.", en: "A required field is empty."),
      remedy: Words(
        vi: "Điền vào ô, thêm cột, hoặc đặt giá trị chung trong ceremony.yaml.",
        en: "Fill in the cell, add the column, or set the value for all in ceremony.yaml.")),
    Meaning(
      .duplicate, .warning,
      Words(vi: "Cùng tên, đơn vị và hình thức với một dòng trước.", en: "Same name, unit and award as a row before."),
      remedy: Words(
        vi: "Xóa một dòng; nếu là hai người trùng tên, ghi thêm chức vụ hoặc ngày sinh.",
        en: "Delete one row; if these are two persons, tell them apart by post or birth date.")),
    Meaning(
      .nearDuplicate, .warning,
      Words(
        vi: "Tên chỉ khác một dấu hay một chữ với một dòng cùng đơn vị và hình thức.",
        en: "The name is one tone or letter away from a row with the same unit and award."),
      remedy: Words(vi: "Có phải một người viết hai cách không?", en: "Is it one person, spelt in two ways?")),
    Meaning(
      .shiftedRow, .error,
      Words(
        vi: "Giá trị trông như của cột khác; dòng có thể bị lệch.",
        en: "A value looks like that of another column; the row may be shifted."),
      remedy: Words(vi: "So từng ô của dòng với tiêu đề.", en: "Compare each cell of the row with the header.")),
    Meaning(
      .impossibleDay, .error, Words(vi: "Ngày không thể đúng.", en: "A day cannot be right."),
      remedy: Words(vi: "Xem lại năm.", en: "Look at the year.")),
    Meaning(
      .decisionAfterCeremony, .warning,
      Words(vi: "Quyết định có ngày sau buổi lễ.", en: "The decision is later than the ceremony."),
      remedy: Words(vi: "So với bản quyết định đã ký.", en: "Compare with the signed decision.")),
    Meaning(
      .decisionWithTwoDays, .error,
      Words(
        vi: "Một quyết định có hai ngày khác nhau trong danh sách.",
        en: "One decision has two different days in the list."),
      remedy: Words(vi: "So với bản quyết định đã ký.", en: "Compare with the signed decision.")),
    Meaning(
      .doubtfulDecisionNumber, .warning,
      Words(vi: "Chữ không có dạng số quyết định.", en: "A text has not the form of a decision's number."),
      remedy: Words(vi: "Viết như 05/QĐ-SCT.", en: "Write it such as 05/QĐ-SCT.")),
    Meaning(
      .decisionNumberDiffers, .error,
      Words(vi: "Một số quyết định được viết theo hai cách.", en: "One decision's number is written in two ways."),
      remedy: Words(vi: "Viết như trong quyết định đã ký.", en: "Write it as in the signed decision.")),
    Meaning(
      .bareDecisionNumber, .note,
      Words(
        vi: "Số quyết định dưới 10 được thêm số 0 ở trước.", en: "A decision's number below 10 takes a leading zero."),
      remedy: Words(vi: "Không cần làm gì.", en: "Nothing to do.")),
    Meaning(
      .unknownAward, .warning,
      Words(vi: "Hình thức khen thưởng không có trong danh mục.", en: "The award is not in the catalogue."),
      remedy: Words(
        vi: "Xem chính tả; danh hiệu riêng của cơ quan thì giữ nguyên.",
        en: "Look at the spelling; leave a title of the office's own as it is.")),
    Meaning(
      .awardOfAnotherKind, .error,
      Words(
        vi: "Hình thức khen thưởng không dành cho loại đối tượng này.",
        en: "The award is not given to recipients of this kind."),
      remedy: Words(
        vi: "Xem lại hình thức khen thưởng, hoặc ghi rõ cột “Đối tượng”.",
        en: "Look at the award, or state the kind in a column “Đối tượng”.")),
    Meaning(
      .unclearKind, .error,
      Words(
        vi: "Không rõ dòng là cá nhân, tập thể hay hộ gia đình.",
        en: "Whether a row is an individual, a collective or a household is unclear."),
      remedy: Words(
        vi: "Ghi vào cột “Đối tượng”.",
        en: "Write it into a column “Đối tượng”.")),
    Meaning(
      .honorificInName, .warning,
      Words(
        vi: "Tên có cả xưng hô; giấy in xưng hô một lần.",
        en: "A name holds an honorific; papers have it once."),
      remedy: Words(
        vi: "Để xưng hô ở cột “Danh xưng”.",
        en: "Keep the honorific in the column “Danh xưng”.")),
    Meaning(
      .honorificsContradict, .error,
      Words(
        vi: "Xưng hô trong tên trái với cột xưng hô.",
        en: "The honorific in the name contradicts its column."),
      remedy: Words(
        vi: "Sửa một trong hai ô.",
        en: "Mend one of the two cells.")),
    Meaning(
      .honorificMissing, .warning,
      Words(
        vi: "Cá nhân không có xưng hô.",
        en: "An individual has no honorific."),
      remedy: Words(
        vi: "Thêm cột “Danh xưng” hoặc “Giới tính”.",
        en: "Add a column “Danh xưng” or “Giới tính”.")),
    Meaning(
      .awardOfAnotherLayout, .error,
      Words(
        vi: "Mẫu in không phải của hình thức khen thưởng này.",
        en: "The layout is not for this award."),
      remedy: Words(
        vi: "Chọn mẫu khác trong layouts, hoặc sửa hình thức khen thưởng.",
        en: "Choose another layout in layouts, or mend the award.")),
    Meaning(
      .awardNotChosen, .error,
      Words(
        vi: "Không ghi hình thức khen thưởng, mẫu in được nhiều.",
        en: "No award is named, and the layout prints several."),
      remedy: Words(
        vi: "Thêm cột “Hình thức khen thưởng”.",
        en: "Add a column “Hình thức khen thưởng”.")),
    Meaning(
      .unclearAwardTitle, .error,
      Words(
        vi: "Tên danh hiệu, hình thức khen thưởng chưa đầy đủ.",
        en: "The name of an award is not whole."),
      remedy: Words(
        vi: "Viết tên đầy đủ.",
        en: "Write the whole name.")),
    Meaning(
      .awardAboveAuthority, .error, or: [.warning],
      Words(
        vi: "Người quyết định không có thẩm quyền tặng hình thức này.",
        en: "Who decides may not give this award."),
      remedy: Words(
        vi: "Khai quyết định của cấp trên, hoặc sửa hình thức khen thưởng.",
        en: "State the higher decision, or mend the award.")),
    Meaning(
      .awardBelowAuthority, .warning,
      Words(
        vi: "Hình thức này thường do cấp thấp hơn tặng.",
        en: "A lower level usually gives this award."),
      remedy: Words(
        vi: "Xem lại quyết định và hình thức khen thưởng.",
        en: "Look at the decision and the award.")),
    Meaning(
      .impossibleAmount, .error,
      Words(
        vi: "Tiền thưởng không phải là một số tiền.",
        en: "A prize is no sum of money."),
      remedy: Words(
        vi: "Ghi số đồng, không âm, không lẻ.",
        en: "Write whole đồng, not below zero.")),
    Meaning(
      .prizeRuleNotRead, .note,
      Words(
        vi: "Mức thưởng tính theo văn bản chưa đọc được.",
        en: "A prize follows a rule whose text was not read."),
      remedy: Words(
        vi: "So với văn bản trước khi chi.",
        en: "Compare with the text before paying.")),
    Meaning(
      .decisionOfListDiffers, .error,
      Words(
        vi: "Danh sách ghi kèm theo một quyết định khác.",
        en: "The list says that it belongs to another decision."),
      remedy: Words(
        vi: "So với bản quyết định đã ký.",
        en: "Compare with the signed decision.")),
    Meaning(
      .unclearSex, .warning, Words(vi: "Giới tính ghi không rõ.", en: "The sex is unclear."),
      remedy: Words(vi: "Ghi Nam hoặc Nữ.", en: "Write Nam or Nữ.")),
    Meaning(
      .honorificAgainstSex, .error, Words(vi: "Xưng hô trái với giới tính.", en: "The honorific contradicts the sex."),
      remedy: Words(vi: "Sửa một trong hai ô.", en: "Mend one of the two cells.")),
    Meaning(
      .honorificOfCollective, .error, Words(vi: "Tập thể lại có xưng hô.", en: "A collective has an honorific."),
      remedy: Words(vi: "Bỏ xưng hô, hoặc xem lại đối tượng.", en: "Take the honorific out, or look at the kind.")),
    Meaning(
      .honorificAgainstName, .note,
      Words(vi: "Xưng hô không hợp với tên đệm.", en: "The honorific does not suit the middle name."),
      remedy: Words(
        vi: "Xem lại; tên đệm không nói chắc được giới tính.", en: "Look again; a middle name does not settle it.")),
    Meaning(
      .registerWithoutDigits, .warning,
      Words(vi: "Số sổ vàng không có chữ số.", en: "A register number has no digits."),
      remedy: Words(vi: "Ghi số như trong quyết định.", en: "Write the number as in the decision.")),
    Meaning(
      .registerTwice, .error,
      Words(vi: "Một số sổ vàng dùng cho hai dòng.", en: "One register number stands in two rows."),
      remedy: Words(
        vi: "Mỗi người, mỗi tập thể có một số riêng trong quyết định.",
        en: "Each recipient has a number of its own in the decision.")),
    Meaning(
      .registerGaps, .warning, Words(vi: "Dãy số sổ vàng thiếu số.", en: "The register numbers have gaps."),
      remedy: Words(vi: "Có ai bị sót trong danh sách không?", en: "Has someone been left out of the list?")),
    Meaning(
      .lowerTitleBeside, .warning,
      Words(
        vi: "Một người có hai danh hiệu mà chỉ danh hiệu cao hơn được thưởng.",
        en: "A person has two titles, of which only the higher is rewarded."),
      remedy: Words(
        vi: "Bỏ dòng của danh hiệu thấp hơn, nếu quyết định không ghi cả hai.",
        en: "Take the row of the lower title out, unless the decision has both.")),
    Meaning(
      .unusualPrize, .warning, or: [.note],
      Words(vi: "Tiền thưởng khác mức theo quy định.", en: "The prize differs from the rule."),
      remedy: Words(
        vi: "So với quyết định và bảng mức thưởng.", en: "Compare with the decision and the table of prizes.")),
    Meaning(
      .spelledDifferently, .error,
      Words(vi: "Tên viết khác trong danh sách đối chiếu.", en: "The name is spelt differently in the other list."),
      remedy: Words(vi: "Viết như trong quyết định đã ký.", en: "Write it as in the signed decision.")),
    Meaning(
      .absentFromOtherList, .error,
      Words(vi: "Người này không có trong danh sách đối chiếu.", en: "The person is not in the other list."),
      remedy: Words(
        vi: "Xem lại quyết định: người này có được khen không?", en: "Look at the decision: is this person commended?")),
    Meaning(
      .absentFromSheet, .warning,
      Words(
        vi: "Người có trong danh sách đối chiếu mà không có trong bảng.",
        en: "A person of the other list is not in the sheet."),
      remedy: Words(vi: "Thêm người này vào bảng.", en: "Add this person to the sheet.")),
    Meaning(
      .nothingToPrint, .error,
      Words(vi: "Sau khi đọc, không còn dòng nào để in.", en: "After reading, there is no record to print."),
      remedy: Words(
        vi: "Xem các lỗi và ghi chú ở trên: vì sao không dòng nào được nhận.",
        en: "Look at the findings above: why no row was taken.")),
    Meaning(
      .correctionApplied, .note,
      Words(
        vi: "Một giá trị lấy theo corrections.csv, không theo danh sách.",
        en: "A value is taken from corrections.csv, not from the list."),
      remedy: Words(
        vi: "khen corrections list để xem, khen corrections withdraw để rút lại.",
        en: "See them with khen corrections list; take one back with khen corrections withdraw.")),
    Meaning(
      .correctionOutdated, .error,
      Words(
        vi: "Phần đã sửa dành cho một giá trị khác với giá trị nay có trong danh sách.",
        en: "A correction is for another value than the list holds now."),
      remedy: Words(
        vi: "Xem giá trị nào đúng: rút phần sửa bằng khen corrections withdraw, hoặc sửa lại danh sách.",
        en: "See which is right: take the correction back with khen corrections withdraw, or mend the list.")),
    Meaning(
      .correctionOfNoRow, .error,
      Words(
        vi: "Phần đã sửa dành cho một dòng không còn trong danh sách.",
        en: "A correction is for a row that the list does not have."),
      remedy: Words(
        vi: "Rút phần sửa bằng khen corrections withdraw, hoặc sửa số dòng trong corrections.csv.",
        en: "Take it back with khen corrections withdraw, or mend its row in corrections.csv.")),
    Meaning(
      .unreadableCorrections, .error,
      Words(vi: "Một dòng của corrections.csv không đọc được.", en: "A line of corrections.csv cannot be read."),
      remedy: Words(
        vi: "Giữ dòng tiêu đề và các cột như khen đã ghi.", en: "Leave header and columns as khen wrote them.")),
    Meaning(
      .noSuchCorrection, .error,
      Words(vi: "Không có phần sửa mang số này.", en: "There is no correction of this number."),
      remedy: Words(vi: "khen corrections list cho biết các số.", en: "khen corrections list tells the numbers.")),
    Meaning(
      .correctionWithoutOrigin, .error,
      Words(
        vi: "Dòng sửa không khớp dòng nào của bảng gốc.", en: "A correction belongs to no record of the originals."),
      remedy: Words(
        vi: "Giữ nguyên cột cuối mà refused.csv dùng để tìm lại dòng gốc.",
        en: "Leave the column of refused.csv by which rows are found again as it is.")),
    Meaning(
      .unreadablePDFToCheck, .error,
      Words(
        vi: "Không đọc được cấu trúc của tệp PDF cần kiểm tra.",
        en: "The structure of the PDF to be checked cannot be read."),
      remedy: Words(
        vi: "Kiểm tra lại tệp, hoặc bỏ mật khẩu trước.", en: "Check the file, or take its password off first.")),
  ]
}
