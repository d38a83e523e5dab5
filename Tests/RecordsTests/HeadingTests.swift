import Testing

@testable import Records

@Suite struct HeadingTests {
  @Test(arguments: [
    ("Họ tên cá nhân, tập thể", "name"), ("Tên cá nhân, tập thể, hộ gia đình", "name"),
    ("Họ và tên người được khen thưởng", "name"), ("Cá nhân, tập thể được khen thưởng", "name"),
    ("Họ và tên (cá nhân) hoặc tên tập thể", "name"), ("Tên đối tượng khen thưởng", "name"),
    ("Họ & tên", "name"), ("Họ và tên giáo viên", "name"),
    ("Tên gọi (Ông/Bà/Chức danh)", "honorific"), ("Ông, bà", "honorific"), ("NTNS", "birth"), ("Sinh năm", "birth"),
    ("Giới tính (Nam/Nữ)", "sex"), ("Chức vụ hiện nay", "position"), ("Chức vụ, nghề nghiệp", "position"),
    ("Chức vụ (chức danh)", "position"), ("Phòng, ban, đơn vị", "unit"), ("Lớp", "unit"), ("Tên đơn vị", "unit"),
    ("Đơn vị (cơ quan) công tác", "unit"), ("Tên cơ quan, đơn vị", "unit"), ("Nơi làm việc hiện nay", "unit"),
    ("Hình thức đề nghị khen thưởng", "award"), ("Đề nghị khen thưởng", "award"), ("Hình thức KT", "award"),
    ("Danh hiệu thi đua, hình thức khen thưởng", "award"), ("Danh hiệu đề nghị", "award"),
    ("Thành tích đề nghị khen thưởng", "citation"), ("Tóm tắt thành tích đạt được", "citation"),
    ("Ngày ký quyết định khen thưởng", "decision.date"), ("Số vào sổ vàng", "register"),
    ("Thành tiền", "amount"), ("Mức khen thưởng (đồng)", "amount"), ("Phân loại đối tượng", "kind"),
    ("Chuc vu hien nay", "position"), ("Phân loại khen thưởng", "kind"),
  ])
  func oneField(heading: String, field: String) {
    #expect(HeadingReader.read(heading)?.field == field)
  }

  @Test(arguments: [
    ("Chức vụ, đơn vị công tác", ["position", "unit"]), ("Chức danh và nơi công tác", ["position", "unit"]),
    ("Đơn vị, chức vụ", ["unit", "position"]), ("Ông/Bà, họ và tên", ["honorific", "name"]),
    ("Số, ngày quyết định", ["decision.number", "decision.date"]),
    ("Số và ngày quyết định khen thưởng", ["decision.number", "decision.date"]),
    ("Họ và tên, chức vụ, đơn vị công tác", ["name", "position", "unit"]), ("Họ tên, năm sinh", ["name", "birth"]),
  ])
  func severalFields(heading: String, fields: [String]) {
    #expect(HeadingReader.read(heading)?.fields == fields)
  }

  /// Words that turn a heading into something else, or that no one knows, leave the column alone.
  @Test(arguments: [
    "Đơn vị đề nghị", "Đơn vị tính", "Cơ quan trình khen", "Địa chỉ email", "Danh hiệu đã được tặng",
    "Tiền thưởng (nghìn đồng)", "Số tiền (bằng chữ)", "Tên cha", "Ngày vào Đảng", "Quê quán", "Dân tộc", "Tổ 3",
    "Phòng Hạ tầng", "Chức vụ, hình thức khen thưởng", "Điện thoại", "Nguyễn Văn An", "Họ tên người đại diện",
  ])
  func notUnderstood(heading: String) {
    #expect(HeadingReader.read(heading) == nil)
  }

  @Test func sureness() {
    #expect(HeadingReader.read("Họ và tên")?.sureness == .certain)
    #expect(HeadingReader.read("Chức vụ hiện nay")?.sureness == .likely)
    #expect(HeadingReader.read("Học sinh")?.sureness == .guess)
  }

  @Test(arguments: [
    ("Trưởng phòng, Phòng Kỹ thuật", "Trưởng phòng", "Phòng Kỹ thuật"),
    ("Phó Bí thư, Chủ tịch Công đoàn, Chi cục Thủy lợi", "Phó Bí thư, Chủ tịch Công đoàn", "Chi cục Thủy lợi"),
    ("Chuyên viên - Văn phòng", "Chuyên viên", "Văn phòng"),
    ("Giám đốc Công ty An Bình", "Giám đốc Công ty An Bình", ""),
    ("Phòng Kỹ thuật", "", "Phòng Kỹ thuật"), ("Kỹ sư\nXưởng 5", "Kỹ sư", "Xưởng 5"),
    ("Bí thư, Trưởng ban", "Bí thư, Trưởng ban", ""),
  ])
  func postAndUnit(text: String, post: String, unit: String) {
    let parts = CellParts.split(text, into: ["position", "unit"])
    #expect(parts["position"] ?? "" == post)
    #expect(parts["unit"] ?? "" == unit)
  }

  @Test func decisionsAndBirths() {
    #expect(
      CellParts.split("105/QĐ-UBND ngày 20/11/2026", into: ["decision.number", "decision.date"]) == [
        "decision.number": "105/QĐ-UBND", "decision.date": "20/11/2026",
      ])
    #expect(CellParts.split("Lê Văn Tám (1980)", into: ["name", "birth"]) == ["name": "Lê Văn Tám", "birth": "1980"])
    #expect(
      CellParts.split("Bà Đặng Thị Bưởi", into: ["honorific", "name"]) == ["honorific": "Bà", "name": "Đặng Thị Bưởi"])
  }
}
