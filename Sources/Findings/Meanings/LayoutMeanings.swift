extension Meaning {
  /// What can be wrong with layout files.
  static let layout: [Meaning] = [
    Meaning(
      .brokenLayoutYAML, .error,
      Words(vi: "Tệp bố cục không phải YAML đúng.", en: "The layout file is not sound YAML."),
      remedy: Words(
        vi: "Kiểm tra thụt dòng, dấu hai chấm và dấu ngoặc kép.", en: "Look at the indentation, colons and quotes.")),
    Meaning(
      .unboundedLayoutYAML, .error,
      Words(
        vi: "Tệp bố cục lớn hơn 8 MB, hoặc bí danh YAML làm tệp mở ra quá lớn.",
        en: "The layout file is larger than 8 MB, or YAML aliases make it unfold too large."),
      remedy: Words(vi: "Viết thẳng nội dung thay cho bí danh.", en: "Write things out instead of using aliases.")),
    Meaning(
      .layoutKeyNotText, .error,
      Words(vi: "Một khóa của bố cục không phải là chữ.", en: "A key of the layout is not plain text."),
      remedy: Words(vi: "Viết khóa: giá trị.", en: "Write key: value.")),
    Meaning(
      .layoutKeyTwice, .error,
      Words(vi: "Một khóa của bố cục viết hai lần.", en: "A key of the layout is written twice."),
      remedy: Words(vi: "Giữ lại một trong hai.", en: "Keep one of the two.")),
    Meaning(
      .unknownLayoutKey, .error,
      Words(vi: "Khóa không có ở chỗ này của bố cục.", en: "A key is not known at this place of a layout."),
      remedy: Words(
        vi: "Sửa như thông báo gợi ý; khen elements liệt kê các khóa.",
        en: "Mend it as the message suggests; khen elements lists the keys.")),
    Meaning(
      .unknownElement, .error, Words(vi: "Không có phần tử này.", en: "There is no such element."),
      remedy: Words(vi: "khen elements liệt kê các phần tử.", en: "khen elements lists the elements.")),
    Meaning(
      .unknownStyle, .error, Words(vi: "Bố cục không có kiểu chữ này.", en: "The layout has no such style."),
      remedy: Words(vi: "Khai báo nó trong styles, hoặc sửa tên.", en: "Declare it under styles, or mend the name.")),
    Meaning(
      .unknownColour, .error, Words(vi: "Bố cục không có màu này.", en: "The layout has no such colour."),
      remedy: Words(vi: "Khai báo nó trong colours, hoặc sửa tên.", en: "Declare it under colours, or mend the name.")),
    Meaning(
      .unknownField, .error, Words(vi: "Không có trường này.", en: "There is no such field."),
      remedy: Words(
        vi: "khen fields liệt kê các trường; cột riêng thì khai báo trong fields: optional.",
        en: "khen fields lists the fields; declare a column of your own under fields: optional.")),
    Meaning(
      .unknownPart, .error, Words(vi: "Bố cục không có bộ phận này.", en: "The layout has no such part."),
      remedy: Words(vi: "Khai báo nó trong parts, hoặc sửa tên.", en: "Declare it under parts, or mend the name.")),
    Meaning(
      .unknownWording, .error, Words(vi: "Bố cục không có câu chữ này.", en: "The layout has no such wording."),
      remedy: Words(vi: "Khai báo nó trong wording, hoặc sửa tên.", en: "Declare it under wording, or mend the name.")),
    Meaning(
      .unknownFormat, .error, Words(vi: "Không có định dạng này cho trường.", en: "There is no such format."),
      remedy: Words(
        vi: "Dùng một định dạng mà thông báo liệt kê.", en: "Use one of the formats that the message lists.")),
    Meaning(
      .unknownOrnament, .error, Words(vi: "Không có họa tiết này.", en: "There is no such ornament."),
      remedy: Words(vi: "Dùng một họa tiết mà thông báo gợi ý.", en: "Use one of those that the message suggests.")),
    Meaning(
      .unknownLayout, .error, Words(vi: "Không có bố cục này.", en: "There is no such layout."),
      remedy: Words(vi: "khen layouts liệt kê các bố cục.", en: "khen layouts lists the layouts.")),
    Meaning(
      .unknownPaperSize, .error, Words(vi: "Bố cục không có khổ giấy này.", en: "The layout has no such paper size."),
      remedy: Words(vi: "Dùng một khổ mà thông báo liệt kê.", en: "Use one of the sizes that the message lists.")),
    Meaning(
      .wrongLayoutValue, .error,
      Words(
        vi: "Giá trị không dùng được ở chỗ này của bố cục.", en: "The value cannot be used at this place of a layout."),
      remedy: Words(vi: "Viết theo dạng mà thông báo nêu.", en: "Write it in the form that the message names.")),
    Meaning(
      .missingLayoutKey, .error, Words(vi: "Thiếu một khóa phải có.", en: "A key that must be there is missing."),
      remedy: Words(vi: "Thêm khóa mà thông báo nêu.", en: "Add the key that the message names.")),
    Meaning(
      .circleInLayout, .error,
      Words(
        vi: "Các bố cục, kiểu chữ, câu chữ hay bộ phận dựa vào nhau theo vòng tròn.",
        en: "Layouts, styles, wordings or parts refer to each other in a circle."),
      remedy: Words(
        vi: "Bỏ một trong các mắt xích mà thông báo nêu.", en: "Take out one of the links that the message names.")),
    Meaning(
      .wrongTemplate, .error,
      Words(vi: "Chỗ điền {…} trong chữ viết sai.", en: "A placeholder {…} in a text is written wrongly."),
      remedy: Words(
        vi: "Viết {name}, {name|mặc định}, {decision.date:long}; dấu ngoặc nhọn thường viết {{ và }}.",
        en: "Write {name}, {name|default}, {decision.date:long}; a brace itself is written {{ or }}.")),
    Meaning(
      .recipientFieldInStock, .error,
      Words(vi: "Lớp stock có trường của từng người nhận.", en: "The stock layer has a field of the recipient."),
      remedy: Words(vi: "Chuyển phần tử này sang lớp data.", en: "Move this element to the data layer.")),
    Meaning(
      .layoutWithoutAwards, .warning,
      Words(
        vi: "Mẫu không ghi in hình thức khen thưởng nào.",
        en: "A layout does not say which awards it prints."),
      remedy: Words(
        vi: "Thêm dòng awards vào layout.yaml.",
        en: "Add a line awards to layout.yaml.")),
    Meaning(
      .layoutWithoutData, .error,
      Words(vi: "Bố cục không có lớp data nào để in.", en: "The layout has no data layer to print."),
      remedy: Words(
        vi: "Thêm layers: data: […], hoặc base: true nếu chỉ để bố cục khác dựa vào.",
        en: "Add layers: data: […], or base: true if it is only there to be built upon.")),
    Meaning(
      .elementOfSeveralKeys, .error, Words(vi: "Phần tử có nhiều khóa.", en: "An element has several keys."),
      remedy: Words(
        vi: "Viết như “text: {content: …}”; các thuộc tính nằm trong ngoặc.",
        en: "Write it like “text: {content: …}”; the properties stand in the braces.")),
    Meaning(
      .unreadableLayoutFile, .error, Words(vi: "Không đọc được tệp bố cục.", en: "The layout file cannot be read."),
      remedy: Words(vi: "Xem đường dẫn và quyền đọc.", en: "Look at the path and at the permission to read it.")),
    Meaning(
      .layoutNotUTF8, .error, Words(vi: "Tệp bố cục không phải là UTF-8.", en: "The layout file is not in UTF-8."),
      remedy: Words(vi: "Lưu lại tệp bằng bảng mã UTF-8.", en: "Save the file again as UTF-8.")),
    Meaning(
      .unknownList, .error, Words(vi: "Ở đây không có danh sách này.", en: "There is no such list here."),
      remedy: Words(
        vi: "Giấy khen của một người không có danh sách; dùng phần tử này trong tập tài liệu.",
        en: "The certificate of one recipient has no lists; use this element in a booklet.")),
    Meaning(
      .missingPaperLayout, .error,
      Words(
        vi: "Không có bố cục này của kỷ yếu và các danh sách.", en: "There is no such layout of a booklet or of lists."),
      remedy: Words(
        vi: "Đặt booklet.yaml của nó vào layouts/, hoặc sửa tên.",
        en: "Put its booklet.yaml under layouts/, or mend the name.")),
    Meaning(
      .emptyLayoutValue, .warning,
      Words(vi: "Một mục của bố cục để trống.", en: "A key of a layout has no value."),
      remedy: Words(vi: "Điền giá trị, hoặc xóa dòng này.", en: "Give it a value, or take the line out.")),
    Meaning(
      .unusedLayoutName, .warning,
      Words(
        vi: "Không có gì dùng tới một tên đã đặt trong bố cục.", en: "Nothing refers to a name that a layout gives."),
      remedy: Words(
        vi: "Xem lại cách viết tên, hoặc xóa nó.", en: "Look at how the name is written, or take it out.")),
    Meaning(
      .tooManyReferences, .error,
      Words(
        vi: "Các bộ phận hay câu chữ của bố cục nhắc tới nhau quá nhiều lần.",
        en: "Parts or wordings of a layout refer to one another too many times."),
      remedy: Words(vi: "Bỏ bớt các lần nhắc.", en: "Take some of the references out.")),
    Meaning(
      .wrongPaperLayout, .error,
      Words(
        vi: "Bố cục của kỷ yếu có giá trị không dùng được, hoặc thiếu thứ phải có.",
        en: "A layout of a booklet has a value that cannot be used, or lacks what it must have."),
      remedy: Words(
        vi: "Sửa theo thông báo; xem docs/booklet.md.", en: "Mend it as the message says; see docs/booklet.md.")),
    Meaning(
      .cardsLargerThanSheet, .error, Words(vi: "Các thẻ không vừa tờ giấy.", en: "The cards do not fit on the sheet."),
      remedy: Words(vi: "Xem lại stocks trong bố cục.", en: "Look at stocks in the layout.")),
    Meaning(
      .missingCover, .error,
      Words(vi: "Bố cục không có trang bìa cho tập duyệt.", en: "The layout has no cover for the proof."),
      remedy: Words(vi: "Chép cover.yaml từ booklet-a4.", en: "Copy cover.yaml from booklet-a4.")),
    Meaning(
      .unknownTag, .error, Words(vi: "Thẻ trong chữ không có.", en: "A tag in a text is not known."),
      remedy: Words(
        vi: "Dùng b, i, u, span…; dấu “<” viết là &lt;.", en: "Use b, i, u, span…; write a plain “<” as &lt;.")),
    Meaning(
      .unknownAttribute, .error, Words(vi: "Thẻ không có thuộc tính này.", en: "A tag has no such attribute."),
      remedy: Words(vi: "Dùng một thuộc tính mà thông báo liệt kê.", en: "Use one of those that the message lists.")),
    Meaning(
      .wrongAttributeValue, .error,
      Words(vi: "Thuộc tính của thẻ không nhận giá trị này.", en: "An attribute of a tag does not take this value."),
      remedy: Words(vi: "Viết như thông báo nêu.", en: "Write it as the message shows.")),
    Meaning(
      .brokenMarkup, .error,
      Words(vi: "Thẻ viết dở, chưa đóng, hoặc đóng sai.", en: "A tag is incomplete, not closed, or closed wrongly."),
      remedy: Words(vi: "Viết như <b>chữ đậm</b>.", en: "Write it like <b>bold</b>.")),
    Meaning(
      .bareAmpersand, .error,
      Words(vi: "Dấu “&” đứng một mình trong chữ có thẻ.", en: "There is a bare “&” in marked-up text."),
      remedy: Words(vi: "Viết là &amp;.", en: "Write it as &amp;.")),
  ]
}
