extension Meaning {
  /// What can be wrong with the output.
  static let output: [Meaning] = [
    Meaning(
      .cannotCreate, .error,
      Words(vi: "Không tạo được tệp hay thư mục ra.", en: "A file or folder of the output cannot be created."),
      remedy: Words(
        vi: "Chọn thư mục khác bằng -o, hoặc sửa quyền ghi của thư mục này.",
        en: "Choose another folder with -o, or make this one writable.")),
    Meaning(
      .outputIsHeld, .error,
      Words(vi: "Một lượt chạy khác đang ghi vào thư mục ra.", en: "Another run is writing into the output folder."),
      remedy: Words(
        vi: "Chờ lượt kia xong, hoặc chọn thư mục khác bằng -o.",
        en: "Wait until it has finished, or choose another folder with -o.")),
    Meaning(
      .standsAlready, .error,
      Words(
        vi: "Thư mục cho buổi lễ mới đã có tệp cùng tên.",
        en: "The folder of the new ceremony already has a file of this name."),
      remedy: Words(vi: "Chọn thư mục khác.", en: "Choose another folder.")),
    Meaning(
      .othersFiles, .error,
      Words(
        vi: "Thư mục ra có tệp không do khen làm ra ở đó, hoặc đã được ký, ghi thêm.",
        en: "The output folder holds files that khen did not make there, or that were signed or added to."),
      remedy: Words(
        vi: "Chọn thư mục khác bằng -o, cất các tệp ấy đi, hoặc thêm --into-existing để ghi đè.",
        en: "Choose another folder with -o, put those files away, or add --into-existing to replace them.")),
    Meaning(
      .damagedOutput, .warning,
      Words(
        vi: "Một tệp không còn đúng như lúc khen ghi ra, nên được làm lại.",
        en: "A file is no longer as khen wrote it, and is made anew."),
      remedy: Words(
        vi: "Nếu không ai sửa tệp này, kiểm tra ổ đĩa; in tờ này từ tệp mới.",
        en: "If nobody changed it, look at the disk; print this sheet from the new file.")),
    Meaning(
      .changedFileKept, .warning,
      Words(
        vi: "Tệp của người không còn trong danh sách đã bị sửa, nên không xóa.",
        en: "A file of somebody who is no longer in the list was changed, and so is not removed."),
      remedy: Words(vi: "Xem rồi tự xóa tệp này.", en: "Look at it, and remove it yourself.")),
    Meaning(
      .olderFiles, .warning,
      Words(
        vi: "Trong thư mục còn giấy của lần chạy trước mà lần này không làm lại.",
        en: "The folder still holds papers of an earlier run that this run has not looked at."),
      remedy: Words(
        vi: "Chạy lại không có --merged, --separate để mọi giấy cùng một đợt.",
        en: "Run without --merged and --separate, so that all papers are of one run.")),
    Meaning(
      .typedIntoRefused, .warning,
      Words(
        vi: "Tệp các dòng bị từ chối đã được sửa tay mà chưa đưa vào.",
        en: "Something was typed into the sheet of refused rows that was not taken in yet."),
      remedy: Words(
        vi: "Thêm --corrections với tệp ấy để đưa phần đã sửa vào.",
        en: "Add --corrections with that file to take it in.")),
    Meaning(
      .anotherCeremony, .error,
      Words(
        vi: "Thư mục ra đang giữ giấy của danh sách hay buổi lễ khác.",
        en: "The output folder holds the papers of another list or ceremony."),
      remedy: Words(
        vi: "Chọn thư mục khác bằng -o; hoặc thêm --into-existing nếu đúng là muốn thay.",
        en: "Choose another folder with -o; or add --into-existing if they are to be replaced.")),
    Meaning(
      .inputIsOutput, .error,
      Words(
        vi: "Tệp sắp ghi chính là một tệp đầu vào.", en: "A file that would be written is one that is read."),
      remedy: Words(vi: "Chọn tên hay thư mục khác bằng -o.", en: "Choose another name or folder with -o.")),
    Meaning(
      .workbookNotMade, .error, Words(vi: "Không tạo được tệp bảng tính.", en: "A workbook could not be made."),
      remedy: Words(vi: "Kiểm tra chỗ trống của thư mục tạm.", en: "Look at the room in the temporary folder.")),
    Meaning(
      .unreadableColourProfile, .error,
      Words(vi: "Không đọc được hồ sơ màu ICC.", en: "The ICC profile cannot be read."),
      remedy: Words(
        vi: "Cài gói libgs-common hoặc chỉ đường dẫn tới hồ sơ CMYK của nhà in.",
        en: "Install the package libgs-common, or name the printer's CMYK profile.")),
    Meaning(
      .colourProfileOfNoPress, .error,
      Words(vi: "Hồ sơ màu không phải hồ sơ in CMYK.", en: "The colour profile is not one of a CMYK press."),
      remedy: Words(vi: "Hỏi nhà in hồ sơ ICC của máy in.", en: "Ask the printer for the press's ICC profile.")),
    Meaning(
      .standardNeedsInks, .error,
      Words(vi: "PDF/X-4 cần màu CMYK hoặc đen trắng.", en: "PDF/X-4 needs colours in CMYK or grey."),
      remedy: Words(vi: "Chọn --inks cmyk kèm --profile.", en: "Choose --inks cmyk with --profile.")),
    Meaning(
      .markWithoutPlace, .warning,
      Words(
        vi: "Một hình hay dòng chữ có tọa độ không hợp lệ, bị bỏ qua.",
        en: "A shape or a line of text has no valid place and was left out."),
      remedy: Words(vi: "Kiểm tra kích thước trong bố cục.", en: "Check the sizes in the layout.")),
    Meaning(
      .nestedTooDeep, .error,
      Words(vi: "Các nhóm hình lồng nhau quá sâu để in.", en: "Groups are nested too deep for print."),
      remedy: Words(vi: "Giảm số lớp cắt và làm mờ lồng nhau.", en: "Use fewer clips and fades within each other.")),
    Meaning(
      .unusablePageSize, .error,
      Words(vi: "Khổ trang không dùng được trong PDF.", en: "The page size cannot be used in a PDF."),
      remedy: Words(
        vi: "Sửa khổ giấy hoặc lề xén trong bố cục.", en: "Correct the paper size or the bleed in the layout.")),
    Meaning(
      .deadLink, .warning,
      Words(
        vi: "Liên kết trỏ tới chỗ không có trong tài liệu.", en: "A link leads to a place that is not in the document."),
      remedy: Words(vi: "Kiểm tra tên neo trong bố cục.", en: "Check the anchor's name in the layout.")),
    Meaning(
      .documentWithoutPages, .error, Words(vi: "Tài liệu không có trang nào.", en: "The document has no pages."),
      remedy: Words(vi: "Kiểm tra dữ liệu đầu vào.", en: "Check the input.")),
    Meaning(
      .standardLost, .warning,
      Words(
        vi: "Tệp có mật khẩu không còn theo chuẩn PDF/A hay PDF/X.",
        en: "With a password the file no longer keeps PDF/A or PDF/X."),
      remedy: Words(
        vi: "Giữ tệp gốc để lưu trữ; gửi tệp có mật khẩu.",
        en: "Archive the original; send out the one with a password.")),
    Meaning(
      .signatureBroken, .warning,
      Words(
        vi: "Chữ ký số của tệp gốc không còn hiệu lực trong tệp mới.",
        en: "The digital signature of the input does not hold in the new file."),
      remedy: Words(
        vi: "Giữ tệp gốc đã ký; ký lại tệp mới nếu cần.",
        en: "Keep the signed original; sign the new file where needed.")),
    Meaning(
      .annotationsLost, .warning, or: [.note],
      Words(
        vi: "Chú thích hoặc ô điền không lên được tờ in.",
        en: "Annotations or fields are not on the sheets."),
      remedy: Words(
        vi: "In bản gốc ra PDF (gộp chú thích) rồi xếp trang lại.",
        en: "Print the original into a PDF, which flattens them, and impose that.")),
    Meaning(
      .unreadableOutput, .error,
      Words(
        vi: "Tệp vừa làm không đọc lại được nên không được ghi.",
        en: "What was made cannot be read back, and was not written."),
      remedy: Words(
        vi: "Mở tệp gốc bằng trình đọc khác, xuất lại rồi thử lại.",
        en: "Export the original again with another program, and try again.")),
    Meaning(
      .outputsOfOneName, .error,
      Words(
        vi: "Hai kết quả trùng một tên.",
        en: "Two outputs would have one name."),
      remedy: Words(
        vi: "Ghi vào hai thư mục khác nhau, hoặc đổi tên tệp đầu vào.",
        en: "Write into two folders, or rename an input.")),
    Meaning(
      .mendedInput, .warning,
      Words(
        vi: "Tệp đầu vào bị hỏng một phần.",
        en: "An input is damaged in part."),
      remedy: Words(
        vi: "Xem kỹ kết quả; xin bản nguyên vẹn nếu có thể.",
        en: "Look at the output with care; ask for a whole copy.")),
  ]
}
