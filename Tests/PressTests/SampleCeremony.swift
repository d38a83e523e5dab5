/// A ceremony that tests of the whole tool share.
enum SampleCeremony {
  /// All but the layout.
  static let head = """
    ceremony: Hội nghị thử
    issuer: SỞ CÔNG THƯƠNG
    place: Hà Nội
    date: 2018-01-19
    signer: {title: GIÁM ĐỐC, name: Lê Hồng Thăng}
    decision: {number: 05/QĐ-SCT, date: 2018-01-05}
    records: awards.csv

    """

  static func text(layout: String = "giay-khen") -> String { head + "layout: \(layout)\n" }

  /// A folder `le` with so many individuals, and a bad row where the name is missing.
  static func folder(_ count: Int = 6, badRow: Int? = nil) throws -> ScratchFolder {
    let scratch = try ScratchFolder()
    try scratch.write(text(), to: "le/ceremony.yaml")
    try scratch.write(sheet(count, badRow: badRow), to: "le/awards.csv")
    return scratch
  }

  static func sheet(_ count: Int, badRow: Int? = nil) -> String {
    let rows = (1...count).map { number in
      let name = number == badRow ? "" : "Nguyễn Thị Hương \(["An", "Bích", "Cúc", "Đào"][number % 4]) \(number)"
      return
        "\(number);Bà;\(name);Chuyên viên;Phòng Quản lý thương mại;Giấy khen;Hoàn thành xuất sắc nhiệm vụ \(number)"
    }
    return "STT;Ông/Bà;Họ và tên;Chức vụ;Đơn vị;Hình thức khen thưởng;Thành tích\n" + rows.joined(separator: "\n")
      + "\n"
  }
}
