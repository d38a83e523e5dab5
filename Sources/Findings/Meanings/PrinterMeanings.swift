extension Meaning {
  /// What can be wrong with printers' profiles and what was measured.
  static let printer: [Meaning] = [
    Meaning(
      .missingPrinterProfile, .error,
      Words(vi: "Không có hồ sơ của máy in này.", en: "There is no profile of this printer."),
      remedy: Words(
        vi: "Làm tờ căn chỉnh trước: khen calibrate.", en: "Make a calibration sheet first: khen calibrate.")),
    Meaning(
      .profileOfOtherPaper, .warning,
      Words(
        vi: "Hồ sơ đo trên giấy khác với giấy của bố cục.",
        en: "The profile was measured on other paper than the layout's."),
      remedy: Words(
        vi: "Căn chỉnh lại với đúng khổ và chiều giấy này, dưới một tên khay khác.",
        en: "Calibrate with this paper, lying this way, under another tray's name.")),
    Meaning(
      .implausibleCorrection, .error, Words(vi: "Độ chỉnh không hợp lý.", en: "A correction is not plausible."),
      remedy: Words(
        vi: "Kiểm tra dấu phẩy và đơn vị; máy lệch hơn thế cần sửa cơ khí hoặc chọn lại khổ giấy.",
        en: "Look at the decimal point and the unit; a printer that is further out needs repair or another paper set.")),
    Meaning(
      .unknownProfileKey, .error,
      Words(vi: "Hồ sơ máy in có khóa không biết.", en: "A printer's profile has a key that is not known."),
      remedy: Words(vi: "Sửa như thông báo gợi ý.", en: "Mend it as the message suggests.")),
    Meaning(
      .wrongProfileValue, .error,
      Words(vi: "Giá trị trong hồ sơ máy in không hiểu được.", en: "A value in the printer's profile cannot be read."),
      remedy: Words(vi: "Viết theo dạng mà thông báo nêu.", en: "Write it in the form that the message names.")),
    Meaning(
      .implausibleReading, .error,
      Words(vi: "Số đo quá xa chỗ nó phải ở.", en: "A reading is too far from where it should be."),
      remedy: Words(
        vi: "Đo lại; kiểm tra --paper và --landscape có đúng tờ đã in, và tờ ấy in đúng cỡ 100 %.",
        en:
          "Measure again; see that --paper and --landscape are those of the printed sheet, and that it was printed at 100 %."
      )),
    Meaning(
      .contradictoryReadings, .error, or: [.warning],
      Words(vi: "Các số đo không khớp nhau.", en: "The readings do not agree."),
      remedy: Words(
        vi: "Đo lại chỗ đáng ngờ mà thông báo nêu.", en: "Measure the doubtful one again that the message names.")),
    Meaning(
      .brokenProfileYAML, .error,
      Words(vi: "Hồ sơ máy in không phải YAML đúng.", en: "The printer's profile is not sound YAML."),
      remedy: Words(
        vi: "Kiểm tra thụt dòng, dấu hai chấm và dấu ngoặc kép.", en: "Look at the indentation, colons and quotes.")),
    Meaning(
      .unboundedProfileYAML, .error,
      Words(
        vi: "Hồ sơ máy in lớn hơn 8 MB, hoặc bí danh YAML làm tệp mở ra quá lớn.",
        en: "The printer's profile is larger than 8 MB, or YAML aliases make it unfold too large."),
      remedy: Words(vi: "Viết thẳng nội dung thay cho bí danh.", en: "Write things out instead of using aliases.")),
    Meaning(
      .profileKeyNotText, .error,
      Words(
        vi: "Một khóa của hồ sơ máy in không phải là chữ.", en: "A key of the printer's profile is not plain text."),
      remedy: Words(vi: "Viết khóa: giá trị.", en: "Write key: value.")),
    Meaning(
      .profileKeyTwice, .error,
      Words(vi: "Một khóa của hồ sơ máy in viết hai lần.", en: "A key of the printer's profile is written twice."),
      remedy: Words(vi: "Giữ lại một trong hai.", en: "Keep one of the two.")),
  ]
}
