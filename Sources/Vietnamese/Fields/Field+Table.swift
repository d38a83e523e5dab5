extension Field {
  /// The one table of fields: of records first, then of ceremonies.
  public static let all: [Field] = ofRecords + ofCeremonies

  static let ofRecords: [Field] = [
    Field(
      "no", .record, .number, labels: ["STT", "TT", "Số TT", "Số thứ tự", "Thứ tự", "No", "No."],
      vi: "Số thứ tự trong danh sách.", en: "The number in the sheet."),
    Field(
      "kind", .record, .text,
      labels: ["Đối tượng", "Loại đối tượng", "Loại hình", "Đối tượng khen thưởng"],
      vi: "Cá nhân, tập thể hay hộ gia đình.", en: "Individual, collective or household."),
    Field(
      "honorific", .record, .text, labels: ["Danh xưng", "Xưng hô", "Ông/Bà", "Ông (Bà)", "Cấp bậc", "Quân hàm"],
      vi: "Ông, Bà hoặc cấp bậc trước tên.", en: "Mr, Mrs or a rank before the name."),
    Field(
      "name", .record, .text,
      labels: [
        "Họ và tên", "Họ tên", "Họ, tên", "Họ và tên cá nhân", "Tên cá nhân", "Tên tập thể", "Tên cá nhân/tập thể",
        "Tên tập thể, cá nhân", "Tên cá nhân, tập thể", "Cá nhân, tập thể", "Tập thể, cá nhân", "Tên",
        "Họ và tên/Tên tập thể", "Họ tên/Tên tập thể", "Họ và tên, đơn vị", "Tên hộ gia đình", "Tên đơn vị, cá nhân",
        "Người được khen thưởng", "Tên người nhận", "Full name",
      ],
      vi: "Họ và tên cá nhân, hoặc tên tập thể, hộ gia đình.", en: "The recipient's full name."),
    Field(
      "recipient", .record, .text, labels: ["Tên ghi trên giấy", "Tên gọi đầy đủ"],
      vi: "Tên gọi đầy đủ trên giấy, như “Hộ gia đình bà …”; không có cột này thì chương trình dựng ra.",
      en: "The recipient in full, as papers have it; made of honorific and name where no column says it."),
    Field(
      "sex", .record, .text, labels: ["Giới tính", "Phái", "Nam/Nữ", "Nam, nữ", "Giới"],
      vi: "Giới tính của cá nhân.", en: "The individual's sex."),
    Field(
      "birth", .record, .date, labels: ["Ngày sinh", "Ngày tháng năm sinh", "Ngày, tháng, năm sinh", "Năm sinh"],
      vi: "Ngày sinh hoặc năm sinh.", en: "The date or year of birth."),
    Field(
      "position", .record, .text, labels: ["Chức vụ", "Chức danh", "Chức vụ/Chức danh", "Chức vụ, chức danh"],
      vi: "Chức vụ của cá nhân.", en: "The individual's post."),
    Field(
      "unit", .record, .text,
      labels: [
        "Đơn vị công tác", "Đơn vị", "Nơi công tác", "Cơ quan", "Cơ quan, đơn vị", "Cơ quan công tác", "Phòng/Đơn vị",
        "Phòng ban", "Đơn vị chủ quản", "Cơ quan chủ quản", "Bộ phận", "Nơi làm việc", "Đơn vị quản lý",
      ],
      vi: "Đơn vị công tác, hoặc cơ quan chủ quản của tập thể.", en: "Where the individual works, or who governs."),
    Field(
      "address", .record, .text, labels: ["Địa chỉ", "Nơi ở", "Nơi cư trú", "Thường trú", "Địa chỉ thường trú"],
      vi: "Địa chỉ.", en: "The address."),
    Field(
      "award", .record, .text,
      labels: [
        "Hình thức khen thưởng", "Danh hiệu", "Danh hiệu thi đua", "Danh hiệu/Hình thức khen thưởng",
        "Danh hiệu, hình thức khen thưởng", "Hình thức", "Hình thức khen", "Khen thưởng", "Danh hiệu khen thưởng",
        "Loại khen thưởng",
      ],
      vi: "Danh hiệu thi đua hoặc hình thức khen thưởng.", en: "The title or form of commendation."),
    Field(
      "citation", .record, .text,
      labels: [
        "Thành tích", "Nội dung khen thưởng", "Thành tích khen thưởng", "Nội dung thành tích", "Nội dung",
        "Tóm tắt thành tích", "Lý do khen thưởng", "Lý do", "Thành tích đạt được", "Nội dung khen",
      ],
      vi: "Thành tích được ghi nhận.", en: "What is honoured."),
    Field(
      "decision.number", .record, .text,
      labels: [
        "Số quyết định", "Số QĐ", "Quyết định số", "QĐ số", "Số QĐ khen thưởng", "Số quyết định khen thưởng",
        "Quyết định", "Quyết định khen thưởng", "Quyết định khen thưởng số",
      ],
      vi: "Số của quyết định khen thưởng.", en: "The number of the decision."),
    Field(
      "decision.date", .record, .date,
      labels: [
        "Ngày quyết định", "Ngày QĐ", "Ngày ký", "Ngày ký quyết định", "Ngày ban hành", "Ngày ký QĐ",
        "Ngày, tháng, năm quyết định", "Quyết định ngày", "Quyết định khen thưởng ngày",
      ],
      vi: "Ngày của quyết định khen thưởng.", en: "The day of the decision."),
    Field(
      "register", .record, .text,
      labels: ["Số sổ vàng", "Sổ vàng", "Số vào sổ vàng", "Số vào sổ", "Vào sổ số", "Số bằng"],
      vi: "Số vào sổ vàng.", en: "The number in the golden register."),
    Field(
      "amount", .record, .number,
      labels: [
        "Mức thưởng", "Tiền thưởng", "Mức tiền thưởng", "Số tiền", "Số tiền thưởng", "Mức thưởng (đồng)",
        "Tiền thưởng (đồng)",
      ],
      vi: "Tiền thưởng, bằng đồng.", en: "The prize in đồng."),
    Field(
      "photo", .record, .picture, labels: ["Ảnh", "Ảnh chân dung", "Tệp ảnh", "Hình ảnh"],
      vi: "Tệp ảnh chân dung.", en: "The file of a portrait."),
    Field(
      "posthumous", .record, .text, labels: ["Truy tặng"], vi: "Có chữ bất kỳ: truy tặng.",
      en: "Any words: the award is given after death."),
    Field(
      "note", .record, .text, labels: ["Ghi chú", "Chú thích", "Lưu ý"], vi: "Ghi chú, không in.",
      en: "A note, not printed."),
  ]

  static let ofCeremonies: [Field] = [
    Field(
      "ceremony", .ceremony, .text, labels: ["Hội nghị", "Tên hội nghị", "Buổi lễ", "Tên buổi lễ"],
      vi: "Tên hội nghị hoặc buổi lễ.", en: "The ceremony's name."),
    Field(
      "parent", .ceremony, .text, labels: ["Cơ quan cấp trên", "Cơ quan chủ quản cấp trên"],
      vi: "Cơ quan chủ quản cấp trên.", en: "The body above the issuer."),
    Field(
      "issuer", .ceremony, .text,
      labels: ["Cơ quan ban hành", "Cơ quan khen thưởng", "Cơ quan khen", "Đơn vị khen thưởng"],
      vi: "Cơ quan khen thưởng.", en: "The body that commends."),
    Field(
      "emblem", .ceremony, .picture, labels: ["Biểu trưng", "Quốc huy", "Logo"], vi: "Quốc huy hoặc biểu trưng.",
      en: "The emblem at the head."),
    Field(
      "place", .ceremony, .text, labels: ["Địa danh", "Nơi ký", "Nơi ban hành"], vi: "Địa danh trước ngày ký.",
      en: "The place before the date."),
    Field(
      "date", .ceremony, .date, labels: ["Ngày trao", "Ngày tổ chức", "Ngày cấp", "Ngày tháng", "Ngày"],
      vi: "Ngày ghi trên giấy.", en: "The date on the certificate."),
    Field(
      "authority", .ceremony, .text,
      labels: ["Thẩm quyền", "Người quyết định", "Người có thẩm quyền", "Chức danh người quyết định"],
      vi: "Chức danh người quyết định khen thưởng, khi khác người ký.",
      en: "The post of who decides, where another signs."),
    Field(
      "signer.title", .ceremony, .text, labels: ["Chức vụ người ký", "Chức danh người ký"], vi: "Chức vụ của người ký.",
      en: "The signer's post."),
    Field(
      "signer.name", .ceremony, .text, labels: ["Người ký", "Họ tên người ký", "Họ và tên người ký", "Tên người ký"],
      vi: "Họ và tên người ký.", en: "The signer's full name."),
    Field(
      "signer.capacity", .ceremony, .text, labels: ["Quyền hạn ký", "Thể thức ký", "Ký thay", "Thẩm quyền ký"],
      vi: "Thể thức đề ký: TM., KT., TL., TUQ., Q.", en: "The capacity of signing: TM., KT., TL., TUQ., Q."),
  ]
}
