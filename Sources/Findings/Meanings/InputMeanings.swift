extension Meaning {
  /// What can be wrong with inputs.
  static let input: [Meaning] = [
    Meaning(
      .missingRecordFile, .error,
      Words(vi: "Tệp danh sách được nêu không có.", en: "The record file that was named is not there."),
      remedy: Words(vi: "Xem lại tên và thư mục của tệp.", en: "Look at the file's name and folder.")),
    Meaning(
      .unreadableRecordFile, .error,
      Words(vi: "Tệp danh sách có đó nhưng không mở được.", en: "The record file is there but cannot be opened."),
      remedy: Words(
        vi: "Đóng tệp nếu đang mở trong Excel và kiểm tra quyền đọc.",
        en: "Close the file if Excel has it open, and look at the permission to read it.")),
    Meaning(
      .unknownInputKind, .error,
      Words(vi: "Tệp đưa vào không thuộc loại nào đọc được.", en: "The file given is of no kind that can be read."),
      remedy: Words(
        vi: "Lưu bảng thành .xlsx hoặc .csv, hoặc đưa ceremony.yaml.",
        en: "Save the sheet as .xlsx or .csv, or give a ceremony.yaml.")),
    Meaning(
      .unknownLayoutToCopy, .error,
      Words(
        vi: "Bố cục được chỉ tới để xem hay làm theo không có.",
        en: "The layout that is to be shown or begun from is not there."),
      remedy: Words(vi: "khen layouts liệt kê các bố cục.", en: "khen layouts lists the layouts.")),
    Meaning(
      .unfinishedShard, .error,
      Words(
        vi: "Thư mục của một phần việc không có kết quả trọn vẹn.", en: "The folder of a shard holds no finished run."),
      remedy: Words(vi: "Chạy lại phần việc đó.", en: "Run that shard again.")),
    Meaning(
      .noShards, .error, Words(vi: "Không thấy phần việc nào để ghép.", en: "There are no shards to join."),
      remedy: Words(vi: "Chỉ tới chúng bằng --shards.", en: "Name them with --shards.")),
    Meaning(
      .changingFile, .error, Words(vi: "Tệp thay đổi trong lúc đang đọc.", en: "The file changed while it was read."),
      remedy: Words(vi: "Chờ lưu xong rồi chạy lại.", en: "Wait until it is saved, then run again.")),
    Meaning(
      .missingInput, .error,
      Words(vi: "Tệp hay thư mục đưa vào không có.", en: "The file or folder given is not there."),
      remedy: Words(vi: "Kiểm tra đường dẫn và thư mục hiện tại.", en: "Look at the path and the current folder.")),
    Meaning(
      .unreadableCeremonyFile, .error,
      Words(vi: "Không mở được ceremony.yaml.", en: "The ceremony file cannot be opened."),
      remedy: Words(
        vi: "Xem đường dẫn và quyền đọc của tệp.", en: "Look at the path and at the permission to read the file.")),
    Meaning(
      .folderWithoutCeremony, .error,
      Words(vi: "Thư mục đưa vào không có ceremony.yaml.", en: "The folder given holds no ceremony.yaml."),
      remedy: Words(
        vi: "Chỉ tới tệp khác, hoặc đưa thẳng tệp danh sách kèm --layout.",
        en: "Name another file, or give the record file itself with --layout.")),
    Meaning(
      .missingFileToImpose, .error,
      Words(vi: "Tệp PDF cần bình bản không có.", en: "The PDF to be imposed is not there."),
      remedy: Words(vi: "Xem lại đường dẫn.", en: "Look at the path.")),
    Meaning(
      .unreadablePDF, .error, Words(vi: "Không đọc được tệp PDF.", en: "The PDF cannot be read."),
      remedy: Words(
        vi: "Kiểm tra xem trình đọc PDF có mở được tệp không.", en: "See whether a PDF reader opens the file.")),
    Meaning(
      .pagesOfSeveralSizes, .warning,
      Words(
        vi: "Tệp PDF cần bình bản có trang khác khổ trang đầu.",
        en: "The PDF to be imposed has pages of other sizes than the first."),
      remedy: Words(vi: "Xem lại các trang ấy trên tờ đã bình.", en: "Look at those pages on the sheets.")),
    Meaning(
      .unreadableFileToCheck, .error,
      Words(
        vi: "Không mở được tệp PDF hoặc run.json cần kiểm tra.",
        en: "The PDF or the run.json to be checked cannot be opened."),
      remedy: Words(vi: "Kiểm tra đường dẫn và quyền đọc.", en: "Check the path and the right to read it.")),
    Meaning(
      .lockedPDF, .error, Words(vi: "Tệp PDF bị khóa bằng mật khẩu.", en: "The PDF is locked with a password."),
      remedy: Words(
        vi: "Đưa mật khẩu bằng --password-file, hoặc bỏ khóa trước.",
        en: "Give the password with --password-file, or take it off first.")),
    Meaning(
      .wrongPassword, .error,
      Words(vi: "Mật khẩu đã cho không mở được tệp PDF.", en: "The password given does not open the PDF."),
      remedy: Words(
        vi: "Kiểm tra chữ hoa, dấu và khoảng trắng cuối dòng.", en: "Check capitals, accents and spaces at the end.")),
    Meaning(
      .missingFileToProtect, .error,
      Words(vi: "Tệp PDF cần đặt mật khẩu không có.", en: "The PDF to be protected is not there."),
      remedy: Words(vi: "Xem lại đường dẫn.", en: "Look at the path.")),
    Meaning(
      .unreadablePassword, .error,
      Words(vi: "Không đọc được mật khẩu từ tệp đã cho.", en: "No password can be read from the file given."),
      remedy: Words(vi: "Tệp gồm một dòng, UTF-8.", en: "The file holds one line, in UTF-8.")),
    Meaning(
      .missingProse, .error,
      Words(vi: "Tệp bài mà kỷ yếu nêu tên không có.", en: "A text file that the booklet names is not there."),
      remedy: Words(vi: "Đường dẫn tính từ thư mục của buổi lễ.", en: "Paths start at the ceremony's folder.")),
    Meaning(
      .missingBooklet, .error, Words(vi: "Buổi lễ chưa có booklet.yaml.", en: "The ceremony has no booklet.yaml."),
      remedy: Words(vi: "Viết tệp booklet.yaml cạnh ceremony.yaml.", en: "Write a booklet.yaml beside ceremony.yaml.")),
    Meaning(
      .costlyPDF, .error,
      Words(
        vi: "Tệp PDF đòi bộ nhớ hoặc thời gian lớn bất thường.",
        en: "A PDF asks for far more memory or time than its size allows."),
      remedy: Words(
        vi: "Xin bản khác từ nơi gửi.",
        en: "Ask the sender for another copy.")),
    Meaning(
      .missingDataFile, .error,
      Words(vi: "Không có tệp số liệu mà booklet.yaml nêu.", en: "A data file that booklet.yaml names is not there."),
      remedy: Words(
        vi: "Chép tệp vào chỗ mà thông báo nêu, hoặc sửa tên tệp.",
        en: "Put the file where the message looked for it, or mend its name.")),
    Meaning(
      .fileOutsideFolders, .error,
      Words(
        vi: "Một tệp được nêu tên nằm ngoài thư mục của buổi lễ.",
        en: "A file that is named lies outside the ceremony's folder."),
      remedy: Words(
        vi: "Chép tệp vào thư mục của buổi lễ, hoặc thêm folders vào ceremony.yaml như thông báo nêu.",
        en: "Copy it into the ceremony's folder, or add folders to ceremony.yaml as the message says.")),
    Meaning(
      .forbiddenLink, .error,
      Words(
        vi: "Đường dẫn không phải http, https, mailto hay chỗ khác trong cùng tài liệu.",
        en: "A link is not http, https, mailto, nor a place in the same document."),
      remedy: Words(vi: "Sửa hoặc bỏ đường dẫn.", en: "Mend the link, or take it out.")),
  ]
}
