extension Meaning {
  /// What can be wrong with pictures.
  static let picture: [Meaning] = [
    Meaning(
      .unknownPictureKind, .error, or: [.warning],
      Words(vi: "Tệp hình không phải SVG, PNG hay JPEG.", en: "A picture is neither SVG nor PNG nor JPEG."),
      remedy: Words(vi: "Lưu hình lại thành SVG, PNG hoặc JPEG.", en: "Save the picture as SVG, PNG or JPEG.")),
    Meaning(
      .damagedPicture, .error, or: [.warning],
      Words(vi: "Tệp hình bị cụt hoặc hỏng.", en: "A picture's file is cut short or damaged."),
      remedy: Words(vi: "Chép lại tệp, hoặc xuất lại hình.", en: "Copy the file again, or export the picture again.")),
    Meaning(
      .unprintableDrawing, .error, or: [.warning],
      Words(vi: "SVG dùng thứ không in được bằng nét.", en: "An SVG uses what cannot be printed as vectors."),
      remedy: Words(
        vi: "Chuyển chữ thành nét, bỏ bộ lọc, mặt nạ; hoặc dùng PNG 300 dpi.",
        en: "Turn text into outlines, drop filters and masks; or use a PNG of 300 dpi.")),
    Meaning(
      .foreignResources, .error, or: [.warning],
      Words(vi: "SVG gọi đến tài nguyên bên ngoài.", en: "An SVG calls for resources outside."),
      remedy: Words(vi: "Nhúng mọi thứ vào chính tệp SVG.", en: "Put everything into the SVG itself.")),
    Meaning(
      .tooLargePicture, .error, or: [.warning],
      Words(vi: "Hình có quá nhiều điểm ảnh.", en: "A picture has too many pixels."),
      remedy: Words(vi: "Thu nhỏ hình còn 300 dpi ở khổ in.", en: "Reduce it to 300 dpi at the size of print.")),
    Meaning(
      .missingPicture, .error,
      Words(
        vi: "Không đọc được tệp hình mà bố cục hay bản ghi nêu tên.",
        en: "A picture that a layout or a record names cannot be read."),
      remedy: Words(
        vi: "Đặt tệp ảnh đúng chỗ, hoặc sửa tên tệp.", en: "Put the file where it is named, or mend its name.")),
    Meaning(
      .changingPicture, .error,
      Words(
        vi: "Tệp hình thay đổi trong lúc đang làm giấy.", en: "A picture changed while the papers were made."),
      remedy: Words(vi: "Chờ lưu xong rồi chạy lại.", en: "Wait until it is saved, then run again.")),
    Meaning(
      .lowResolution, .warning, or: [.error],
      Words(
        vi: "Ảnh in lớn quá so với số điểm ảnh của nó.", en: "A picture is printed too large for its pixels."),
      remedy: Words(vi: "Xin ảnh gốc, hoặc in ảnh nhỏ lại.", en: "Ask for the original, or print it smaller.")),
    Meaning(
      .uncompilablePicture, .error,
      Words(vi: "Không đưa được hình vào PDF.", en: "A picture cannot be brought into the PDF."),
      remedy: Words(vi: "Lưu lại ảnh ở dạng PNG hoặc JPEG.", en: "Save the picture again as PNG or JPEG.")),
    Meaning(
      .pictureInOtherInks, .error,
      Words(
        vi: "Ảnh CMYK không hợp với màu của tài liệu.", en: "A picture in CMYK does not suit the document's colours."),
      remedy: Words(vi: "Lưu ảnh lại với màu RGB.", en: "Save the picture in RGB.")),
    Meaning(
      .pixelsInDrawing, .error,
      Words(
        vi: "SVG chứa điểm ảnh RGB không chuyển được sang màu in.",
        en: "An SVG holds pixels in RGB that cannot be brought into the colours of print."),
      remedy: Words(
        vi: "Dùng ảnh PNG 300 dpi; ảnh được chuyển màu theo hồ sơ ICC.",
        en: "Use a PNG of 300 dpi: its colours are converted through the ICC profile.")),
    Meaning(
      .unreadablePictureProfile, .warning,
      Words(
        vi: "Không đọc được hồ sơ màu kèm trong ảnh.", en: "The colour profile inside a picture cannot be read."),
      remedy: Words(vi: "Lưu lại ảnh với màu sRGB.", en: "Save the picture again in sRGB.")),
    Meaning(
      .missingPictureOfProse, .error,
      Words(vi: "Hình mà bài nêu tên không có.", en: "A picture that a text names is not there."),
      remedy: Words(vi: "Kiểm tra đường dẫn tính từ tệp bài.", en: "Look at the path, relative to the text.")),
    Meaning(
      .missingPortrait, .warning,
      Words(
        vi: "Không có ảnh của một người; in chữ cái đầu thay ảnh.",
        en: "There is no portrait of a person; an initial stands in its place."),
      remedy: Words(
        vi: "Chép ảnh vào thư mục của buổi lễ, hoặc xóa ô “Ảnh”.",
        en: "Copy the picture into the ceremony's folder, or empty the cell “Ảnh”.")),
  ]
}
