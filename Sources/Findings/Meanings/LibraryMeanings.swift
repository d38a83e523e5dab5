extension Meaning {
  /// What can be wrong with libraries of the system.
  static let library: [Meaning] = [
    Meaning(
      .pangoFailed, .error,
      Words(vi: "Thư viện Pango không khởi động được.", en: "The library Pango cannot be started."),
      remedy: Words(vi: "Cài lại gói libpango1.0-0.", en: "Install the package libpango1.0-0 again.")),
    Meaning(
      .cairoFailed, .error, Words(vi: "Thư viện Cairo không vẽ được.", en: "The library Cairo cannot paint."),
      remedy: Words(
        vi: "Xem lại khổ giấy, hình vẽ và độ phân giải.", en: "Check the size of the page, its art and the resolution.")
    ),
    Meaning(
      .unpaintableSize, .error,
      Words(
        vi: "Khổ trang và độ phân giải vượt quá sức vẽ.",
        en: "The page's size and resolution are beyond what can be painted."),
      remedy: Words(
        vi: "Giảm độ phân giải, hoặc xem lại khổ giấy.", en: "Lower the resolution, or check the page's size.")),
    Meaning(
      .wrongClock, .error, Words(vi: "Đồng hồ máy không đúng.", en: "The machine's clock is wrong."),
      remedy: Words(vi: "Đặt lại ngày giờ của máy.", en: "Set the machine's date and time.")),
    Meaning(
      .missingReader, .error,
      Words(vi: "Không chạy được chương trình đọc lại PDF.", en: "The program that reads PDF back cannot be run."),
      remedy: Words(vi: "Cài gói poppler-utils.", en: "Install the package poppler-utils.")),
    Meaning(
      .colourConversionFailed, .error,
      Words(vi: "Không tạo được phép chuyển màu.", en: "The colour conversion cannot be made."),
      remedy: Words(vi: "Kiểm tra thư viện liblcms2.", en: "Check the library liblcms2.")),
    Meaning(
      .screenProfileFailed, .error, Words(vi: "Không tạo được hồ sơ màu sRGB.", en: "The sRGB profile cannot be made."),
      remedy: Words(vi: "Kiểm tra thư viện liblcms2.", en: "Check the library liblcms2.")),
  ]
}
