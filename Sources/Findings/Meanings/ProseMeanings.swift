extension Meaning {
  /// What can be wrong with the prose and numbers of a booklet, and with fields that papers need.
  static let prose: [Meaning] = [
    Meaning(
      .proseIndentedLikeCode, .warning,
      Words(
        vi: "Đoạn của bài thụt bốn dấu cách; in ra như đoạn văn.",
        en: "A paragraph of prose is indented by four spaces; it is set as prose."),
      remedy: Words(vi: "Bỏ các dấu cách ở đầu dòng.", en: "Remove the spaces at the start of the line.")),
    Meaning(
      .missingNote, .error,
      Words(vi: "Chú thích được nhắc đến mà không có nội dung.", en: "A footnote is referred to, but not written."),
      remedy: Words(vi: "Viết thêm nội dung chú thích ở cuối bài.", en: "Write the footnote at the end of the text.")),
    Meaning(
      .unusedNote, .error,
      Words(
        vi: "Chú thích có nội dung mà không chỗ nào nhắc đến.", en: "A footnote is written, but nothing refers to it."),
      remedy: Words(vi: "Nhắc tới chú thích trong bài, hoặc xóa nó.", en: "Refer to it in the text, or delete it.")),
    Meaning(
      .unknownReferenceKind, .error,
      Words(
        vi: "Không hiểu loại của một chỗ dẫn {{loại: tên}}.",
        en: "The kind of a reference {{kind: name}} is not understood."),
      remedy: Words(vi: "Dùng một loại mà thông báo liệt kê.", en: "Use one of the kinds that the message lists.")),
    Meaning(
      .misplacedReference, .error,
      Words(
        vi: "Bảng, biểu đồ hay danh sách được dẫn ở giữa đoạn.",
        en: "A table, chart or list is referred to inside a paragraph."),
      remedy: Words(vi: "Để một dòng trống ở trên và ở dưới.", en: "Leave an empty line above and below.")),
    Meaning(
      .referenceToNothing, .error,
      Words(vi: "Chỗ dẫn {{…}} không chỉ tới đâu cả.", en: "A reference {{…}} leads to nothing."),
      remedy: Words(
        vi: "Sửa tên theo danh sách trong thông báo.", en: "Mend the name; the message lists what there is.")),
    Meaning(
      .referenceToEmptyCell, .error,
      Words(vi: "Chỗ dẫn {{value: …}} chỉ tới một ô trống.", en: "A reference {{value: …}} leads to an empty cell."),
      remedy: Words(vi: "Điền ô ấy, hoặc bỏ chỗ dẫn.", en: "Fill the cell, or take the reference out.")),
    Meaning(
      .emptyChart, .error, Words(vi: "Biểu đồ không có số liệu.", en: "A chart has no numbers."),
      remedy: Words(
        vi: "Kiểm tra tệp số liệu và tên các cột trong booklet.yaml.",
        en: "Look at the data file and the columns named in booklet.yaml.")),
    Meaning(
      .unshareableNumbers, .error, or: [.warning],
      Words(
        vi: "Biểu đồ tỷ trọng có số âm hoặc tổng bằng không.",
        en: "A chart of shares has a negative number, or nothing to share."),
      remedy: Words(
        vi: "Sửa số liệu, hoặc dùng loại biểu đồ khác.", en: "Mend the numbers, or use another kind of chart.")),
    Meaning(
      .emptyDataFile, .error, Words(vi: "Tệp số liệu trống.", en: "A data file is empty."),
      remedy: Words(vi: "Điền số liệu với dòng tiêu đề ở trên cùng.", en: "Fill it in, with a header row on top.")),
    Meaning(
      .recipientsWithoutPrize, .warning,
      Words(vi: "Có người hoặc tập thể chưa có mức thưởng.", en: "Some recipients have no prize."),
      remedy: Words(
        vi: "Thêm cột “Mức thưởng” vào bảng: bảng mức thưởng không có ngày của quyết định.",
        en: "Add a column “Mức thưởng” to the sheet: no rule for prizes holds on the decision's day.")),
    Meaning(
      .proseNotUTF8, .error,
      Words(vi: "Bài không phải là văn bản UTF-8.", en: "A text of the booklet is not in UTF-8."),
      remedy: Words(
        vi: "Lưu lại tệp với bảng mã UTF-8 (Unicode dựng sẵn).", en: "Save the file again in the encoding UTF-8.")),
    Meaning(
      .legalBasisWithoutMark, .warning,
      Words(
        vi: "Căn cứ của quyết định không kết thúc bằng “;” hoặc “.”.",
        en: "A decision's legal basis does not end with “;” or “.”."),
      remedy: Words(
        vi: "Mỗi căn cứ kết thúc bằng “;”, dòng cuối bằng “.”.", en: "Each ends with “;”, the last one with “.”.")),
    Meaning(
      .proseWithHTML, .warning,
      Words(vi: "Bài có thẻ HTML; in ra như chữ thường.", en: "Prose holds HTML; it is set as plain text."),
      remedy: Words(vi: "Dùng cách viết của Markdown.", en: "Write it in Markdown.")),
    Meaning(
      .fieldMissingForLayout, .error,
      Words(vi: "Trường mà bố cục cần để trống.", en: "A field that the layout needs is empty."),
      remedy: Words(
        vi: "Điền vào bảng, hoặc đặt giá trị chung trong ceremony.yaml.",
        en: "Fill it in the sheet, or set it for all in ceremony.yaml.")),
    Meaning(
      .proseTooDeep, .error,
      Words(
        vi: "Trích dẫn, danh sách hay chữ nhấn mạnh lồng vào nhau quá sâu.",
        en: "Quotations, lists or emphasis stand too deep within one another."),
      remedy: Words(vi: "Viết lại dòng ấy cho phẳng hơn.", en: "Write that line flatter.")),
    Meaning(
      .awardOfNobody, .warning,
      Words(
        vi: "booklet.yaml nêu một hình thức khen thưởng mà không ai được tặng.",
        en: "booklet.yaml names an award that nobody is given."),
      remedy: Words(
        vi: "Viết tên như trong danh sách, hoặc xóa nó.", en: "Write the name as the list has it, or take it out.")),
  ]
}
