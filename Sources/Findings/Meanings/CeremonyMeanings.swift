extension Meaning {
  /// What can be wrong with the ceremony file.
  static let ceremony: [Meaning] = [
    Meaning(
      .brokenCeremonyYAML, .error,
      Words(
        vi: "ceremony.yaml hoặc booklet.yaml không phải YAML đúng.",
        en: "ceremony.yaml or booklet.yaml is not sound YAML."),
      remedy: Words(
        vi: "Kiểm tra thụt dòng, dấu hai chấm và dấu ngoặc kép.", en: "Look at the indentation, colons and quotes.")),
    Meaning(
      .unboundedCeremonyYAML, .error,
      Words(
        vi: "Tệp lớn hơn 8 MB, hoặc bí danh YAML làm tệp mở ra quá lớn.",
        en: "The file is larger than 8 MB, or YAML aliases make it unfold too large."),
      remedy: Words(vi: "Viết thẳng nội dung thay cho bí danh.", en: "Write things out instead of using aliases.")),
    Meaning(
      .ceremonyKeyNotText, .error,
      Words(vi: "Một khóa của tệp buổi lễ không phải là chữ.", en: "A key of the ceremony file is not plain text."),
      remedy: Words(vi: "Viết khóa: giá trị.", en: "Write key: value.")),
    Meaning(
      .ceremonyKeyTwice, .error,
      Words(vi: "Một khóa của tệp buổi lễ viết hai lần.", en: "A key of the ceremony file is written twice."),
      remedy: Words(vi: "Giữ lại một trong hai.", en: "Keep one of the two.")),
    Meaning(
      .ceremonyValueOfWrongForm, .error,
      Words(
        vi: "Giá trị trong ceremony.yaml không có dạng cần thiết.",
        en: "A value in ceremony.yaml has not the form that is wanted."),
      remedy: Words(vi: "Viết theo dạng mà thông báo nêu.", en: "Write it in the form that the message names.")),
    Meaning(
      .unknownCeremonyKey, .error,
      Words(vi: "Khóa không có trong ceremony.yaml.", en: "A key is not known in ceremony.yaml."),
      remedy: Words(
        vi: "Sửa như thông báo gợi ý, hoặc xem docs/formats.md.",
        en: "Mend it as the message suggests, or see docs/formats.md.")),
    Meaning(
      .capacityAgainstPost, .error,
      Words(
        vi: "Quyền hạn ký không hợp với chức vụ người ký.",
        en: "The capacity does not fit the signer’s post."),
      remedy: Words(
        vi: "Sửa capacity hoặc title của người ký.",
        en: "Mend capacity or title of the signer.")),
    Meaning(
      .authorityAgainstSigner, .error,
      Words(
        vi: "Dòng đầu nêu người quyết định khác với người ký.",
        en: "The head line names another post than the signer’s block."),
      remedy: Words(
        vi: "Sửa authority hoặc signer.",
        en: "Mend authority or signer.")),
    Meaning(
      .postOfAnotherBody, .error,
      Words(
        vi: "Chức vụ người ký không có ở cơ quan này.",
        en: "The body has no such post."),
      remedy: Words(
        vi: "Ghi issuer và signer của cùng một cơ quan.",
        en: "State issuer and signer of one body.")),
    Meaning(
      .symbolOfAnotherBody, .error,
      Words(
        vi: "Ký hiệu quyết định không phải của cơ quan này.",
        en: "The decision’s symbol is of another body."),
      remedy: Words(
        vi: "Ghi issuer của quyết định, hoặc sửa số.",
        en: "State the decision’s issuer, or mend the number.")),
    Meaning(
      .factTypedTwice, .error,
      Words(
        vi: "Một quyết định được ghi khác nhau ở hai nơi.",
        en: "One decision is stated differently in two places."),
      remedy: Words(
        vi: "So với bản quyết định đã ký, sửa một trong hai.",
        en: "Compare with the signed decision, and mend one.")),
    Meaning(
      .placeholderLeft, .error,
      Words(
        vi: "Còn chỗ chưa điền.",
        en: "Something is still to be filled in."),
      remedy: Words(
        vi: "Thay bằng nội dung thật.",
        en: "Put the real words in its place.")),
    Meaning(
      .decisionNumberPadded, .note,
      Words(
        vi: "Số quyết định dưới 10 được thêm số 0 ở trước.",
        en: "A decision’s number below 10 takes a leading zero."),
      remedy: Words(
        vi: "Không cần làm gì.",
        en: "Nothing to do.")),
    Meaning(
      .impossibleDecisionDay, .error,
      Words(
        vi: "Ngày ký quyết định không hợp lý.",
        en: "A decision’s day cannot be right."),
      remedy: Words(
        vi: "Xem lại năm.",
        en: "Look at the year.")),
    Meaning(
      .unknownDecision, .error,
      Words(
        vi: "Tập tài liệu nêu quyết định không có trong ceremony.yaml.",
        en: "The booklet names a decision that ceremony.yaml does not have."),
      remedy: Words(
        vi: "Sửa số, hoặc thêm quyết định vào ceremony.yaml.",
        en: "Mend the number, or add the decision to ceremony.yaml.")),
    Meaning(
      .decisionNotNamed, .error,
      Words(
        vi: "Có nhiều quyết định, phần quyết định không ghi số.",
        en: "There are several decisions, and a part names none."),
      remedy: Words(
        vi: "Thêm number vào phần decision.",
        en: "Add number to the part.")),
    Meaning(
      .planDiffers, .error,
      Words(
        vi: "Kế hoạch in khác bản đã xác nhận.",
        en: "The plan is not the one that was confirmed."),
      remedy: Words(
        vi: "Xem lại bằng khen plan, rồi xác nhận.",
        en: "Look at khen plan, then confirm.")),
    Meaning(
      .noRecordFile, .error,
      Words(vi: "ceremony.yaml không nêu tệp danh sách.", en: "ceremony.yaml names no record file."),
      remedy: Words(vi: "Thêm dòng: records: awards.xlsx", en: "Add the line: records: awards.xlsx")),
    Meaning(
      .ceremonyDateUnreadable, .error, Words(vi: "Giá trị không phải là ngày.", en: "A value is not a day."),
      remedy: Words(vi: "Viết 2026-01-05 hoặc 05/01/2026.", en: "Write 2026-01-05 or 05/01/2026.")),
    Meaning(
      .unknownMappedField, .error,
      Words(
        vi: "Phần columns đưa một cột vào trường không có.",
        en: "The mapping of columns names a field that is not known."),
      remedy: Words(vi: "Sửa như thông báo gợi ý.", en: "Mend it as the message suggests.")),
    Meaning(
      .unknownEncoding, .error, Words(vi: "Tên bảng mã không có.", en: "The name of the encoding is not known."),
      remedy: Words(
        vi: "Dùng một bảng mã mà thông báo liệt kê.", en: "Use one of the encodings that the message lists.")),
    Meaning(
      .unknownOrder, .error,
      Words(vi: "Trường order nêu thứ không xếp theo được.", en: "The key order names what nothing can be ordered by."),
      remedy: Words(
        vi: "Dùng award, kind, sheet hoặc tên một trường như name, unit, no.",
        en: "Use award, kind, sheet, or the name of a field such as name, unit, no.")),
    Meaning(
      .wrongFileNamePattern, .error, Words(vi: "Mẫu file-name viết sai.", en: "The pattern file-name is wrong."),
      remedy: Words(vi: "Viết như {order:3}-{name}.", en: "Write it like {order:3}-{name}.")),
    Meaning(
      .awardWithoutLayout, .error,
      Words(vi: "Không bố cục nào in hình thức khen thưởng này.", en: "No layout prints this award."),
      remedy: Words(
        vi: "Thêm vào layouts trong ceremony.yaml, hoặc dùng --layout.",
        en: "Add it to layouts in ceremony.yaml, or use --layout.")),
    Meaning(
      .ceremonyWithoutLayout, .error,
      Words(vi: "ceremony.yaml chưa nói dùng bố cục nào.", en: "ceremony.yaml names no layout."),
      remedy: Words(vi: "Thêm dòng: layout: giay-khen", en: "Add the line: layout: giay-khen")),
    Meaning(
      .emptyCeremonyValue, .warning,
      Words(
        vi: "Một mục của ceremony.yaml hoặc booklet.yaml để trống.",
        en: "A key of ceremony.yaml or booklet.yaml has no value."),
      remedy: Words(vi: "Điền giá trị, hoặc xóa dòng này.", en: "Give it a value, or take the line out.")),
    Meaning(
      .unusedCeremonyName, .warning,
      Words(
        vi: "Không có gì dùng tới một tên đã đặt trong ceremony.yaml hoặc booklet.yaml.",
        en: "Nothing refers to a name that ceremony.yaml or booklet.yaml gives."),
      remedy: Words(
        vi: "Xem lại cách viết tên, hoặc xóa nó.", en: "Look at how the name is written, or take it out.")),
    Meaning(
      .awardNotGiven, .error, or: [.warning],
      Words(
        vi: "ceremony.yaml nêu một hình thức khen thưởng mà không ai trong danh sách được tặng.",
        en: "ceremony.yaml names an award that nobody of the list is given."),
      remedy: Words(
        vi: "Viết tên như trong danh sách, hoặc xóa nó.", en: "Write the name as the list has it, or take it out.")),
    Meaning(
      .wrongBookletPlan, .error,
      Words(
        vi: "booklet.yaml nêu một khóa, phần hay giá trị không có, hoặc thiếu thứ phải có.",
        en: "booklet.yaml names a key, part or value that is not known, or lacks what it must have."),
      remedy: Words(
        vi: "Sửa theo thông báo; xem docs/booklet.md.", en: "Mend it as the message says; see docs/booklet.md.")),
    Meaning(
      .ceremonyFileNotUTF8, .error,
      Words(
        vi: "ceremony.yaml hoặc booklet.yaml không phải UTF-8.", en: "ceremony.yaml or booklet.yaml is not in UTF-8."),
      remedy: Words(vi: "Lưu lại tệp với bảng mã UTF-8.", en: "Save the file again in the encoding UTF-8.")),
  ]
}
