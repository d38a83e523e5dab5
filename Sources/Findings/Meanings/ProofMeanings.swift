extension Meaning {
  /// What can be wrong with what was made and does not pass its check.
  static let proof: [Meaning] = [
    Meaning(
      .unreadableForReader, .error,
      Words(
        vi: "Chương trình đọc lại không đọc được tệp đã làm.",
        en: "The program that reads back cannot read the file that was made."),
      remedy: Words(vi: "Chạy lại với --force.", en: "Run again with --force.")),
    Meaning(
      .textNotReadBack, .error,
      Words(vi: "Đọc lại không thấy đúng chữ phải có.", en: "Reading back does not show the text that must be there."),
      remedy: Words(
        vi: "Không in tệp này; chạy lại với --force.", en: "Do not print this file; run again with --force.")),
    Meaning(
      .wrongPageCount, .error, Words(vi: "Tệp có số trang sai.", en: "The file has the wrong number of pages."),
      remedy: Words(
        vi: "Không in tệp này; chạy lại với --force.", en: "Do not print this file; run again with --force.")),
    Meaning(
      .fieldLostOnPaper, .error,
      Words(vi: "Giấy không có trọn một giá trị phải có.", en: "The paper lacks a value that it must bear."),
      remedy: Words(
        vi: "Xem lại bố cục: trường ấy có được in không.", en: "Look at the layout: whether it prints that field.")),
    Meaning(
      .wrongPageSize, .error, Words(vi: "Đọc lại thấy khổ trang sai.", en: "Reading back shows the wrong page size."),
      remedy: Words(
        vi: "Không in tệp này; chạy lại với --force.", en: "Do not print this file; run again with --force.")),
    Meaning(
      .wrongInkOfText, .error,
      Words(vi: "Nét mực của một dòng chữ không đúng.", en: "The ink of a text is not what it ought to be."),
      remedy: Words(
        vi: "Không in tệp này; chạy lại với --force.", en: "Do not print this file; run again with --force.")),
    Meaning(
      .wrongInkElsewhere, .error,
      Words(vi: "Có mực sai ở chỗ khác trên trang.", en: "There is wrong ink elsewhere on the page."),
      remedy: Words(
        vi: "Không in tệp này; chạy lại với --force.", en: "Do not print this file; run again with --force.")),
    Meaning(
      .changedSinceRun, .error,
      Words(vi: "Tệp khác với tệp mà lần chạy đã ghi.", en: "The file is not the one that the run wrote."),
      remedy: Words(vi: "Chạy lại khen certificates.", en: "Run khen certificates again.")),
    Meaning(
      .pageWithoutItsText, .error,
      Words(vi: "Trang không có giá trị mà run.json ghi.", en: "A page lacks a value that run.json tells of."),
      remedy: Words(
        vi: "Không phát tờ này; chạy lại khen certificates.", en: "Do not hand it out; run khen certificates again.")),
    Meaning(
      .reportWithoutFile, .error,
      Words(vi: "run.json không nói gì về tệp này.", en: "The run.json tells nothing of this file."),
      remedy: Words(
        vi: "Dùng run.json của lần chạy đã làm ra tệp, và giữ nguyên tên tệp.",
        en: "Use the run.json of the run that made the file, and keep the file's name.")),
    Meaning(
      .reportWithoutName, .error,
      Words(vi: "run.json không có tên của một bản ghi.", en: "The run.json has no name of a record."),
      remedy: Words(
        vi: "Tệp này của bản khen cũ; chạy lại khen certificates --force.",
        en: "It is of an older khen; run khen certificates --force.")),
    Meaning(
      .pageCountSinceRun, .error,
      Words(
        vi: "Số trang của tệp khác số mà run.json ghi.", en: "The file has another number of pages than run.json tells."
      ), remedy: Words(vi: "Chạy lại khen certificates.", en: "Run khen certificates again.")),
    Meaning(
      .tooMuchInk, .warning,
      Words(
        vi: "Tổng lượng mực của trang đang làm vượt giới hạn.",
        en: "The total ink of a page in the making is over the limit."),
      remedy: Words(
        vi: "Dùng màu nhẹ hơn hoặc ghi rõ tỉ lệ mực trong bố cục.",
        en: "Use a lighter colour, or state its inks in the layout.")),
    Meaning(
      .fontNotEmbedded, .error, Words(vi: "Phông không được nhúng.", en: "A font is not embedded."),
      remedy: Words(vi: "Xuất lại tệp với phông nhúng.", en: "Export the file again with its fonts embedded.")),
    Meaning(
      .textNotCopyable, .warning,
      Words(vi: "Chữ của một phông không chép ra được.", en: "Text in a font cannot be copied."),
      remedy: Words(vi: "Tệp cần bảng ToUnicode.", en: "The file needs a ToUnicode map.")),
    Meaning(
      .noTrimBox, .error, Words(vi: "Có trang thiếu khung xén (TrimBox).", en: "A page has no trim box."),
      remedy: Words(vi: "Đặt khổ thành phẩm trong bố cục.", en: "State the trimmed size in the layout.")),
    Meaning(
      .screenColours, .error, Words(vi: "Tệp còn màu RGB.", en: "The file has colours in RGB."),
      remedy: Words(vi: "Xuất lại với màu CMYK.", en: "Make it again in CMYK.")),
    Meaning(
      .coarsePicture, .warning, Words(vi: "Ảnh có độ phân giải thấp.", en: "A picture has a low resolution."),
      remedy: Words(vi: "Dùng ảnh lớn hơn hoặc in nhỏ lại.", en: "Use a larger picture, or print it smaller.")),
    Meaning(
      .smallText, .warning, Words(vi: "Chữ nhỏ hơn mức nên in.", en: "Text is smaller than is advised."),
      remedy: Words(vi: "Tăng cỡ chữ trong bố cục.", en: "Raise the size in the layout.")),
    Meaning(
      .thinLine, .warning, Words(vi: "Nét mảnh hơn mức nên in.", en: "A line is thinner than is advised."),
      remedy: Words(vi: "Tăng độ dày nét.", en: "Draw the line thicker.")),
    Meaning(
      .inkOverLimit, .warning,
      Words(vi: "Tổng lượng mực trong tệp vượt giới hạn.", en: "The total ink in the file is over the limit."),
      remedy: Words(vi: "Dùng màu nhẹ hơn.", en: "Use a lighter colour.")),
    Meaning(
      .unreadContent, .warning,
      Words(vi: "Một phần nội dung không đọc được để kiểm tra.", en: "A part of the content could not be looked into."),
      remedy: Words(vi: "Kiểm tra tệp bằng công cụ khác.", en: "Check the file with another tool.")),
    Meaning(
      .encryptedStandard, .error,
      Words(
        vi: "Tệp khai theo PDF/A hay PDF/X nhưng có mật khẩu.",
        en: "The file claims PDF/A or PDF/X, but has a password."),
      remedy: Words(vi: "Đặt mật khẩu bằng khen protect.", en: "Put the password on with khen protect.")),
  ]
}
