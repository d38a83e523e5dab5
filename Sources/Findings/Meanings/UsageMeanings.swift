extension Meaning {
  /// What can be wrong with the command line.
  static let usage: [Meaning] = [
    Meaning(
      .settingOfWrongForm, .error,
      Words(
        vi: "Giá trị của --set không có dạng trường=giá trị.", en: "A value of --set is not of the form field=value."),
      remedy: Words(vi: "Viết như --set place=\"Hà Nội\".", en: "Write it like --set place=\"Hà Nội\".")),
    Meaning(
      .wrongRecordNumbers, .error,
      Words(
        vi: "Giá trị của --only không phải danh sách số thứ tự.",
        en: "The value of --only is not a list of record numbers."),
      remedy: Words(vi: "Viết như 3,7-12.", en: "Write it like 3,7-12.")),
    Meaning(
      .settingNotADay, .error,
      Words(
        vi: "Giá trị của --set cho một trường ngày không phải là ngày.",
        en: "The value of --set for a date field is not a day."),
      remedy: Words(vi: "Viết 2026-01-05 hoặc 05/01/2026.", en: "Write 2026-01-05 or 05/01/2026.")),
    Meaning(
      .nothingChosen, .error,
      Words(
        vi: "Không dòng nào hợp với --only, --where hay --limit.",
        en: "No record is chosen by --only, --where or --limit."),
      remedy: Words(vi: "Xem lại --only và --where.", en: "Look at --only and --where again.")),
    Meaning(
      .unusableLayoutName, .error,
      Words(vi: "Tên không dùng làm tên bố cục được.", en: "The name cannot be that of a layout."),
      remedy: Words(vi: "Dùng chữ không dấu, số và gạch nối.", en: "Use plain letters, digits and hyphens.")),
    Meaning(
      .unclearShard, .error, Words(vi: "Không rõ phần việc được chọn.", en: "It is unclear which shard is meant."),
      remedy: Words(
        vi: "Viết như 2/8; auto chỉ dùng trong mảng Slurm, Job có chỉ số của Kubernetes, hoặc auto/8 với GNU parallel.",
        en: "Write it like 2/8; auto is for a Slurm array or a Kubernetes indexed Job, auto/8 for GNU parallel.")),
    Meaning(
      .noPressProfile, .error,
      Words(vi: "Màu CMYK cần hồ sơ ICC của nhà in.", en: "CMYK needs the ICC profile of the press."),
      remedy: Words(
        vi: "Thêm --profile TỆP.icc; xin nhà in tệp này.", en: "Add --profile FILE.icc; ask the print house for it.")),
    Meaning(
      .unknownOrderOption, .error,
      Words(vi: "--order nêu thứ không xếp theo được.", en: "The option --order names what nothing can be ordered by."),
      remedy: Words(
        vi: "Dùng award, kind, sheet hoặc tên một trường như name, unit, no.",
        en: "Use award, kind, sheet, or the name of a field such as name, unit, no.")),
    Meaning(
      .wrongFileNameOption, .error,
      Words(vi: "Mẫu của --file-name viết sai.", en: "The pattern of --file-name is wrong."),
      remedy: Words(vi: "Viết như {order:3}-{name}.", en: "Write it like {order:3}-{name}.")),
    Meaning(
      .noLayoutOption, .error,
      Words(vi: "Chưa nói in bảng này bằng bố cục nào.", en: "No layout is named for this sheet."),
      remedy: Words(
        vi: "Thêm --layout giay-khen; khen layouts liệt kê các bố cục.",
        en: "Add --layout giay-khen; khen layouts lists them.")),
    Meaning(
      .unknownImpositionPaper, .error,
      Words(vi: "Không có khổ giấy này để bình bản.", en: "There is no such paper to impose on."),
      remedy: Words(
        vi: "Dùng một khổ mà thông báo liệt kê, hoặc như 400x300 (mm).",
        en: "Use one that the message lists, or such as 400x300 (mm).")),
    Meaning(
      .pageLargerThanSheet, .error,
      Words(vi: "Trang không đủ chỗ trên tờ giấy đã chọn.", en: "The pages do not fit on the sheet chosen."),
      remedy: Words(
        vi: "Chọn tờ giấy lớn hơn, ít trang hơn trên một mặt, hoặc để tự thu nhỏ (bỏ --scale).",
        en: "Choose larger paper, fewer pages on a side, or let pages shrink (leave out --scale).")),
    Meaning(
      .noOwnerPassword, .error, Words(vi: "Cần mật khẩu của chủ tệp.", en: "The owner's password is needed."),
      remedy: Words(
        vi: "Ghi mật khẩu vào một tệp và dùng --owner-password-file TỆP, hoặc đặt biến KHEN_OWNER_PASSWORD.",
        en: "Write it to a file and use --owner-password-file FILE, or set KHEN_OWNER_PASSWORD.")),
    Meaning(
      .samePasswords, .error, Words(vi: "Hai mật khẩu giống nhau.", en: "Both passwords are the same."),
      remedy: Words(vi: "Dùng hai mật khẩu khác nhau.", en: "Use two different passwords.")),
    Meaning(
      .unusablePrinterName, .error,
      Words(vi: "Tên không dùng làm tên máy in hay khay được.", en: "The name cannot be that of a printer or a tray."),
      remedy: Words(
        vi: "Dùng chữ, số, dấu cách, gạch ngang và dấu chấm; khay viết sau dấu /, như “HP M404/Khay 2”.",
        en: "Use letters, digits, spaces, hyphens and dots; a tray follows a slash, as in “HP M404/Tray 2”.")),
    Meaning(
      .unknownCalibrationPaper, .error,
      Words(vi: "Không có khổ giấy này để căn chỉnh.", en: "There is no such paper to calibrate with."),
      remedy: Words(
        vi: "Dùng một khổ mà thông báo liệt kê, hoặc như 400x300 (mm).",
        en: "Use one that the message lists, or such as 400x300 (mm).")),
    Meaning(
      .unclearReading, .error, Words(vi: "Không hiểu số đo.", en: "A reading cannot be understood."),
      remedy: Words(
        vi: "Góc ghi hai số (mép bên/mép trên hoặc dưới), cạnh ghi một số: A=20,3/19,8 B=20,1 … HD=257,2 BF=170,1.",
        en:
          "A corner has two numbers (side edge/top or bottom edge), a side has one: A=20.3/19.8 B=20.1 … HD=257.2 BF=170.1."
      )),
    Meaning(
      .readingTwice, .error, Words(vi: "Một số đo có hai lần.", en: "A reading is there twice."),
      remedy: Words(vi: "Giữ lại một số.", en: "Keep one of them.")),
    Meaning(
      .missingReadings, .error, Words(vi: "Thiếu số đo ở góc.", en: "The readings at corners are missing."),
      remedy: Words(
        vi: "Cần đủ bốn góc A, C, E, G, mỗi góc hai số; thêm HD và BF thì tỷ lệ chắc hơn.",
        en: "All four corners A, C, E, G are needed, with two numbers each; HD and BF make the scale surer.")),
    Meaning(
      .unclearCorrection, .error,
      Words(vi: "Không hiểu độ chỉnh đưa vào.", en: "A correction given cannot be understood."),
      remedy: Words(vi: "Viết như thông báo nêu.", en: "Write it as the message shows.")),
  ]
}
