extension Meaning {
  /// What can be wrong with faces.
  static let font: [Meaning] = [
    Meaning(
      .missingFace, .error,
      Words(vi: "Không có phông chữ này, hoặc kiểu này của nó.", en: "There is no such face, or not in this style."),
      remedy: Words(
        vi: "Chép phông vào fonts/, hoặc chọn phông khác; khen fonts liệt kê.",
        en: "Put the face into fonts/, or choose another; khen fonts lists them.")),
    Meaning(
      .letterMissingInFace, .error,
      Words(vi: "Phông không có một chữ cần in.", en: "The face lacks a letter that is to be printed."),
      remedy: Words(
        vi: "Sửa chữ trong dữ liệu, hoặc chọn phông khác trong bố cục.",
        en: "Correct the text in the data, or choose another face in the layout.")),
    Meaning(
      .lostFontFile, .error,
      Words(
        vi: "Tệp phông đã mất hoặc hỏng từ khi bắt đầu chạy.",
        en: "The font file was lost or damaged since the run began."),
      remedy: Words(vi: "Chạy lại scripts/setup.", en: "Run scripts/setup again.")),
    Meaning(
      .variableFont, .warning, Words(vi: "Phông biến thiên bị bỏ qua.", en: "A variable font is left out."),
      remedy: Words(
        vi: "Dùng các tệp phông tĩnh, mỗi kiểu chữ một tệp.", en: "Use static font files, one for each style.")),
    Meaning(
      .unprintableCharacter, .error,
      Words(vi: "Chữ có ký tự điều khiển hay ký tự hỏng.", en: "A text holds a control character or a broken one."),
      remedy: Words(
        vi: "Xóa ký tự ấy, hoặc lưu lại tệp với bảng mã đúng (UTF-8).",
        en: "Remove the character, or save the file in its right encoding (UTF-8).")),
    Meaning(
      .looseMarks, .error,
      Words(vi: "Chữ có dấu rời (không ở dạng NFC).", en: "A text has loose marks (it is not in NFC)."),
      remedy: Words(vi: "Lưu lại văn bản ở dạng Unicode dựng sẵn.", en: "Save the text in composed Unicode.")),
    Meaning(
      .unknownFontFeature, .error,
      Words(vi: "Tên tính năng OpenType không đúng.", en: "The name of an OpenType feature is wrong."),
      remedy: Words(vi: "Viết như smcp, onum hoặc liga=0.", en: "Write it like smcp, onum or liga=0.")),
    Meaning(
      .missingSmallCapital, .error, Words(vi: "Phông thiếu chữ hoa nhỏ.", en: "The face lacks a small capital."),
      remedy: Words(
        vi: "Chọn phông có đủ chữ hoa nhỏ, như TeX Gyre Termes, hoặc bỏ smcp.",
        en: "Choose a face whose small capitals are complete, such as TeX Gyre Termes, or drop smcp.")),
    Meaning(
      .unreadableFont, .warning,
      Words(vi: "Tệp phông không đọc được bị bỏ qua.", en: "A font file that cannot be read is left out."),
      remedy: Words(vi: "Chép lại tệp phông, hoặc xóa nó đi.", en: "Copy the font file again, or remove it.")),
    Meaning(
      .brokenFaceCatalogue, .error,
      Words(vi: "fonts/catalogue.yaml không phải YAML đúng.", en: "fonts/catalogue.yaml is not sound YAML."),
      remedy: Words(
        vi: "Kiểm tra thụt dòng, dấu hai chấm và dấu ngoặc kép.", en: "Look at the indentation, colons and quotes.")),
    Meaning(
      .unboundedFaceCatalogue, .error,
      Words(
        vi: "Bí danh YAML làm danh mục phông mở ra quá lớn.",
        en: "YAML aliases make the catalogue of faces unfold too large."),
      remedy: Words(vi: "Viết thẳng nội dung thay cho bí danh.", en: "Write things out instead of using aliases.")),
    Meaning(
      .faceKeyNotText, .error,
      Words(
        vi: "Một khóa của danh mục phông không phải là chữ.", en: "A key of the catalogue of faces is not plain text."),
      remedy: Words(vi: "Viết khóa: giá trị.", en: "Write key: value.")),
    Meaning(
      .faceKeyTwice, .error,
      Words(vi: "Một khóa của danh mục phông viết hai lần.", en: "A key of the catalogue of faces is written twice."),
      remedy: Words(vi: "Giữ lại một trong hai.", en: "Keep one of the two.")),
    Meaning(
      .unembeddableFont, .error,
      Words(vi: "Không đọc được tệp phông để nhúng.", en: "A font file cannot be read for embedding."),
      remedy: Words(
        vi: "Cần phông TrueType hoặc OpenType tĩnh; hãy cài lại phông.",
        en: "A static TrueType or OpenType font is needed; install it anew.")),
    Meaning(
      .forbiddenEmbedding, .error,
      Words(vi: "Phông không cho phép nhúng vào tài liệu.", en: "The face does not permit embedding."),
      remedy: Words(vi: "Hãy chọn phông khác trong bố cục.", en: "Choose another face in the layout.")),
    Meaning(
      .glyphsNotTakenOut, .error,
      Words(
        vi: "Không tách được các chữ của phông để nhúng.", en: "The glyphs of a face cannot be taken out for embedding."
      ),
      remedy: Words(
        vi: "Tệp phông có thể bị hỏng; hãy cài lại phông.", en: "The font file may be damaged; install it anew.")),
    Meaning(
      .shapelessLetter, .error,
      Words(vi: "Một chữ không có hình trong phông.", en: "A letter has no shape in its face."),
      remedy: Words(vi: "Chọn phông có đủ chữ tiếng Việt.", en: "Choose a face with all letters of Vietnamese.")),
    Meaning(
      .wrongFaceCatalogue, .error,
      Words(
        vi: "fonts/catalogue.yaml có khóa hay giá trị không đọc được.",
        en: "fonts/catalogue.yaml has a key or a value that cannot be read."),
      remedy: Words(vi: "Sửa như thông báo gợi ý.", en: "Mend it as the message suggests.")),
  ]
}
