extension Meaning {
  /// What can be wrong with texts and their places.
  static let fit: [Meaning] = [
    Meaning(
      .textDoesNotFit, .error,
      Words(
        vi: "Chữ không vừa chỗ, kể cả khi đã dùng hết các bậc của bố cục.",
        en: "A text does not fit, with all that its layout allows."),
      remedy: Words(
        vi: "Rút ngắn chữ, nới khung, hoặc cho phép cỡ chữ nhỏ hơn.",
        en: "Shorten it, give it more room, or allow a smaller size.")),
    Meaning(
      .textBeyondBounds, .warning,
      Words(
        vi: "Chữ phải thu nhỏ quá giới hạn của bố cục (--on-overflow warn).",
        en: "A text was made smaller than its layout allows (--on-overflow warn)."),
      remedy: Words(
        vi: "Rút ngắn chữ, hoặc nới khung trong bố cục.", en: "Shorten the text, or give its box more room.")),
    Meaning(
      .touchingTexts, .error, or: [.warning],
      Words(vi: "Chữ của hai khung chạm nhau.", en: "The letters of two texts touch."),
      remedy: Words(
        vi: "Rút ngắn chữ, hoặc dời khung của chúng ra xa nhau trong bố cục.",
        en: "Shorten the text, or move their boxes apart in the layout.")),
    Meaning(
      .inkOffThePage, .error, or: [.warning],
      Words(vi: "Hồ sơ máy in đẩy mực ra ngoài trang.", en: "A printer's profile moves ink off the page."),
      remedy: Words(
        vi: "Xem lại hồ sơ bằng khen calibrate --list, hoặc dời phần tử này vào trong trang.",
        en: "Look at the profile with khen calibrate --list, or move the element further in.")),
    Meaning(
      .narrowSigningRoom, .warning,
      Words(
        vi: "Chữ dài nên chỗ ký và đóng dấu hẹp hơn mức nên có.",
        en: "Long texts leave less room for signature and seal than there should be."),
      remedy: Words(
        vi: "Rút ngắn thành tích hoặc chức vụ, hoặc dùng khổ giấy lớn hơn.",
        en: "Shorten the citation or the position, or use larger paper.")),
    Meaning(
      .placeLeftEmpty, .warning,
      Words(
        vi: "Mẫu giấy có chỗ cho một thứ mà không ai khai, nên chỗ ấy để trống.",
        en: "The layout has a place for something that nobody gives; the place stays empty."),
      remedy: Words(
        vi: "Khai thứ ấy trong ceremony.yaml (ví dụ emblem: bieu-trung.svg) hoặc trong một cột.",
        en: "Give it in ceremony.yaml (as in emblem: mark.svg) or in a column.")),
    Meaning(
      .wordWiderThanColumn, .error,
      Words(vi: "Một từ rộng hơn cột chữ của nó.", en: "A word is wider than its column."),
      remedy: Words(
        vi: "Tách từ bằng dấu cách hoặc gạch nối, hoặc dùng cột rộng hơn.",
        en: "Part it with a space or a hyphen, or use a wider column.")),
    Meaning(
      .tableWiderThanPage, .error, Words(vi: "Bảng rộng hơn trang.", en: "A table is wider than the page."),
      remedy: Words(vi: "Bớt cột, hoặc viết ngắn hơn.", en: "Leave out columns, or write less in them.")),
    Meaning(
      .endlessPart, .error,
      Words(
        vi: "Một phần của kỷ yếu dài quá số trang tối đa.",
        en: "A part of the booklet runs over more pages than there can be."),
      remedy: Words(vi: "Chia phần ấy ra, hoặc rút ngắn.", en: "Divide the part, or shorten it.")),
    Meaning(
      .higherThanPage, .error,
      Words(vi: "Một thứ trong kỷ yếu cao hơn trang.", en: "Something in the booklet is higher than a page."),
      remedy: Words(
        vi: "Làm thấp biểu đồ, hình hoặc hàng của bảng, hoặc bớt chữ.",
        en: "Make the chart, the picture or the table's row lower, or shorten the text.")),
    Meaning(
      .unsettledPages, .error,
      Words(vi: "Số trang trong mục lục không ổn định.", en: "The page numbers of the contents do not settle."),
      remedy: Words(
        vi: "Thêm hoặc bớt một dòng gần chỗ nhắc tới số trang.",
        en: "Add or remove a line near the place that names a page.")),
    Meaning(
      .textLargerThanCard, .error,
      Words(
        vi: "Chữ không vừa thẻ, kể cả khi thu nhỏ một nửa.",
        en: "A text does not fit on its card, not even at half its size."),
      remedy: Words(vi: "Dùng thẻ lớn hơn (stocks trong bố cục).", en: "Use larger cards (stocks in the layout).")),
    Meaning(
      .crowdedChart, .error, or: [.warning],
      Words(vi: "Biểu đồ không đủ chỗ cho nhãn.", en: "A chart has no room for a label."),
      remedy: Words(
        vi: "Dùng thanh ngang (kind: horizontal), ít cột hơn hoặc tên ngắn hơn.",
        en: "Use lying bars (kind: horizontal), fewer bars, or shorter names.")),
  ]
}
