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
      .noTrimBox, .warning, Words(vi: "Có trang thiếu khung xén (TrimBox).", en: "A page has no trim box."),
      remedy: Words(vi: "Đặt khổ thành phẩm trong bố cục.", en: "State the trimmed size in the layout.")),
    Meaning(
      .screenColours, .error, or: [.warning], Words(vi: "Tệp in còn màu RGB.", en: "The file has colours of a screen."),
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
    Meaning(
      .brokenClaim, .error,
      Words(
        vi: "Tệp tự khai theo một chuẩn mà chính nó không giữ.",
        en: "The file claims a standard that it does not keep."),
      remedy: Words(
        vi: "Xuất lại tệp theo đúng chuẩn, hoặc bỏ lời khai.",
        en: "Export it again by the standard, or leave out the claim.")),
    Meaning(
      .mendedFile, .warning, or: [.error],
      Words(
        vi: "Tệp bị hỏng một phần và được đọc theo cách sửa tạm.",
        en: "The file is damaged in part, and is read as well as it can be mended."),
      remedy: Words(
        vi: "Xin bản nguyên vẹn từ nơi gửi.",
        en: "Ask the sender for a whole copy.")),
    Meaning(
      .boxesOutside, .error,
      Words(
        vi: "Khung xén ra ngoài khổ giấy hoặc khung tràn.",
        en: "A trim box reaches out of its page or bleed."),
      remedy: Words(
        vi: "Đặt lại các khung của trang khi xuất tệp.",
        en: "Set the page's boxes right when the file is exported.")),
    Meaning(
      .turnedPages, .note,
      Words(
        vi: "Có trang được lưu ở tư thế xoay.",
        en: "Pages are stored turned."),
      remedy: Words(
        vi: "Báo cho nhà in, hoặc xuất trang đúng chiều.",
        en: "Tell the print house, or export the pages upright.")),
    Meaning(
      .scaledUnits, .warning,
      Words(
        vi: "Trang đặt đơn vị đo riêng (UserUnit).",
        en: "A page has units of its own (UserUnit)."),
      remedy: Words(
        vi: "Nhiều máy in bỏ qua đơn vị riêng; xuất lại tệp ở khổ thật.",
        en: "Many presses pass over such units; export the file in its true size.")),
    Meaning(
      .severalSizes, .warning, or: [.note],
      Words(
        vi: "Các trang không cùng một khổ.",
        en: "Pages are of several sizes."),
      remedy: Words(
        vi: "Tách tệp theo khổ, hoặc báo cho nhà in.",
        en: "Part the file by sizes, or tell the print house.")),
    Meaning(
      .measuredColours, .warning,
      Words(
        vi: "Tệp in có màu Lab.",
        en: "The file has colours in Lab."),
      remedy: Words(
        vi: "Xuất lại với màu CMYK hoặc màu pha.",
        en: "Export it in CMYK or spot inks.")),
    Meaning(
      .spotsAlike, .warning,
      Words(
        vi: "Một màu pha có nhiều cách ghi tên.",
        en: "One spot ink is spelt in several ways."),
      remedy: Words(
        vi: "Dùng một tên cho mỗi màu pha.",
        en: "Use one name for each spot ink.")),
    Meaning(
      .hiddenLayer, .warning,
      Words(
        vi: "Tệp có lớp đang ẩn.",
        en: "The file has hidden layers."),
      remedy: Words(
        vi: "Xóa lớp thừa, hoặc cho hiện lớp cần in.",
        en: "Delete layers that are not wanted, or show those that are to print.")),
    Meaning(
      .annotationOnPage, .warning, or: [.note],
      Words(
        vi: "Có chú thích hoặc ô điền nằm trên trang.",
        en: "Annotations or fields lie on pages."),
      remedy: Words(
        vi: "Gộp chú thích vào trang (flatten), hoặc xóa đi.",
        en: "Flatten them into the page, or delete them.")),
    Meaning(
      .drawnFont, .note,
      Words(
        vi: "Có phông loại Type 3, chữ là hình vẽ.",
        en: "There are fonts of Type 3, whose letters are drawings."),
      remedy: Words(
        vi: "Xuất lại với phông TrueType hoặc OpenType.",
        en: "Export it with TrueType or OpenType fonts.")),
    Meaning(
      .whiteOverprint, .warning,
      Words(
        vi: "Màu trắng đặt in chồng sẽ mất khi in.",
        en: "White that overprints is not there in print."),
      remedy: Words(
        vi: "Bỏ in chồng (overprint) cho màu trắng.",
        en: "Take overprint off what is white.")),
    Meaning(
      .richSmallText, .warning,
      Words(
        vi: "Chữ nhỏ in bằng ba mực trở lên.",
        en: "Small text is set in three inks or more."),
      remedy: Words(
        vi: "Dùng một mực đen cho chữ nhỏ.",
        en: "Set small text in black alone.")),
    Meaning(
      .registrationColour, .warning,
      Words(
        vi: "Nội dung trang dùng màu canh bản.",
        en: "The content of a page is in the colour of register marks."),
      remedy: Words(
        vi: "Đổi sang màu đen.",
        en: "Change it to black.")),
    Meaning(
      .artWithoutBleed, .warning, or: [.note],
      Words(
        vi: "Nền hoặc hình chạm mép xén mà không tràn ra ngoài.",
        en: "Art reaches the cut and does not go on beyond it."),
      remedy: Words(
        vi: "Kéo nền ra ngoài mép ít nhất 2 mm, xuất kèm phần tràn.",
        en: "Draw it at least 2 mm beyond, and export the bleed.")),
    Meaning(
      .letterWithoutGlyph, .warning,
      Words(
        vi: "Có chữ không có hình trong phông.",
        en: "Letters have no shape in their font."),
      remedy: Words(
        vi: "Chọn phông có đủ chữ.",
        en: "Choose a font that has the letters.")),
    Meaning(
      .privateLetters, .warning, or: [.note],
      Words(
        vi: "Chữ chép ra thành ký tự riêng.",
        en: "Text is copied as characters of private use."),
      remedy: Words(
        vi: "Dùng phông Unicode và xuất lại.",
        en: "Use a Unicode font, and export it again.")),
    Meaning(
      .brokenOperators, .warning,
      Words(
        vi: "Nội dung trang có lệnh sai.",
        en: "The content of a page has wrong operators."),
      remedy: Words(
        vi: "Xuất lại tệp; nhà in có thể thấy khác màn hình.",
        en: "Export it again: a press may show something else than the screen.")),
  ]
}
