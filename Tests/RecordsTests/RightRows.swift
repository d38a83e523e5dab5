/// Right rows of persons of many peoples, with units, posts and citations of many trades; every word is written here, and
/// none comes from the rules.
struct RightRows {
  let sheet: String

  init(count: Int) {
    var state: UInt64 = 20_261_120
    func pick(_ list: [String]) -> String {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return list[Int((state >> 33) % UInt64(list.count))]
    }
    var rows = ["STT;Danh xưng;Họ và tên;Ngày sinh;Chức vụ;Đơn vị;Địa chỉ;Hình thức khen thưởng;Thành tích"]
    var names: Set<String> = []
    while rows.count <= count {
      let isWoman = rows.count % 2 == 0
      let name = Self.name(isWoman: isWoman, pick)
      guard names.insert(name).inserted else { continue }
      let birth = "\(10 + rows.count % 18)/0\(1 + rows.count % 9)/19\(65 + rows.count % 35)"
      rows.append(
        "\(rows.count);\(isWoman ? "Bà" : "Ông");\(name);\(birth);\(pick(Self.posts));\(pick(Self.units));\(pick(Self.addresses));Giấy khen;\(pick(Self.citations))"
      )
    }
    sheet = rows.joined(separator: "\n") + "\n"
  }

  private static func list(_ text: String) -> [String] {
    text.split(separator: ",").map { String($0.drop { $0 == " " || $0 == "\n" }) }
  }

  private static func name(isWoman: Bool, _ pick: ([String]) -> String) -> String {
    switch pick(peoples) {
    case "Ê Đê": return (isWoman ? "H'" : "Y ") + pick(edeGiven) + " " + pick(ede)
    case "Gia Rai":
      return
        (isWoman
        ? pick(["Ksor H'", "Siu H'", "Rơ Châm H'", "Kpă H'"]) : pick(["Ksor ", "Siu ", "Nay ", "Rah Lan ", "Rmah "]))
        + pick(giaRai)
    case "Ba Na":
      return (isWoman ? "Y " : "A ")
        + pick(["Thuih", "Bloi", "Ngưp", "Hlăk", "Byưk", "Jring", "Đêng", "Chương", "Hnhan"])
    case "Khmer":
      return pick(["Thạch", "Sơn", "Kim", "Danh", "Châu"]) + " "
        + pick(["Sa Mol", "Sóc Kha", "Rươl", "Sô Phia", "Phol", "Sà Rết", "Chanh Đa", "Thị Sa Rinh"])
    case "Chăm":
      return pick(["Bá", "Đàng", "Quảng", "Thiên Sanh", "Từ Công", "Kiều", "Lưu", "Nại", "Thông"]) + " "
        + pick(["Thị Mận", "Năng Hổ", "Đại Tuyên", "Văn Tỷ", "Thanh Phổ", "Minh Trị"])
    case "H'Mông":
      return pick(["Giàng", "Sùng", "Vàng", "Thào", "Lầu", "Mùa", "Hạng", "Vừ", "Cứ", "Tráng", "Sồng"])
        + (isWoman ? " Thị " : " A ")
        + pick(["Páo", "Sính", "Chua", "Lử", "Pó", "Mỷ", "Dơ", "Tủa", "Súa", "Dế", "Chống"])
    case "Thái":
      return pick(["Lò", "Cà", "Quàng", "Lường", "Tòng", "Cầm", "Đèo", "Vì", "Điêu", "Bạc"])
        + (isWoman ? " Thị " : " Văn ")
        + pick(["Pánh", "Ín", "Hặc", "Ơn", "Tiện", "Xương", "Thoan", "Inh", "Phượng", "Puốn"])
    case "Tày":
      return pick(["Nông", "Hoàng", "Bế", "Ma", "Lương", "Vi", "Đàm", "Triệu", "Hứa", "Sầm", "Mông"])
        + (isWoman ? " Thị " : " Văn ")
        + pick(["Páo", "Slí", "Ngần", "Bưởi", "Dín", "Thuấn", "Lẻ", "Nhất", "Vuông", "Điềm"]).replacing(
          "Slí", with: "Sỉ")
    case "Mường":
      return pick(["Bùi", "Đinh", "Quách", "Hà", "Cao", "Bạch", "Phùng"]) + (isWoman ? " Thị " : " Văn ")
        + pick(["Ịn", "Eng", "Iêng", "Ển", "Dậu", "Ứng", "Nhỏ", "Rỉnh", "Hiền"])
    case "Hoa":
      return pick(["Voòng", "Trịnh", "Lý", "Phùn", "Tằng", "Chíu", "Vòng", "Lỷ", "Trần", "Quan"]) + " "
        + pick(["A Sáng", "Múi Chắn", "Say Phu", "A Cắm", "Mỹ Hoa", "Sìu Phóng", "Dịch Khang"])
    case "Dao":
      return pick(["Bàn", "Triệu", "Tẩn", "Lý", "Chảo", "Phàn", "Đặng"]) + " "
        + pick(["Tà Mình", "Láo Lở", "Mùi Ghển", "Chòi Hín", "Vần Sinh", "Phụ Quang"])
    default: return pick(kinh) + " " + pick(isWoman ? womenMiddles : menMiddles) + " " + pick(kinhGiven)
    }
  }

  private static let peoples = list(
    "Kinh, Kinh, Kinh, Kinh, Kinh, Kinh, Tày, Thái, Mường, Ê Đê, Gia Rai, Ba Na, Khmer, Chăm, H'Mông, Hoa, Dao")
  private static let ede = list("Niê, Êban, Mlô, Byă, Ayun, Hmok, Kbuôr, Kđăm, Ênuôl, Niê Kđăm, Bkrông")
  private static let edeGiven = list("Blôm, Lan, Hoan, Thoan, Khoa, Bliah, Nguyệt, Wôn, Jut, Mai, Brit, Djuan")
  private static let giaRai = list("Nhan, Blơ, Phương, Hyuch, Thúi, Yun, Krih, Bluih, Mơ, Đôn, Tuyết, Liêm")
  private static let kinh = list(
    "Nguyễn, Nguyễn, Trần, Lê, Phạm, Hoàng, Phan, Vũ, Võ, Đặng, Bùi, Đỗ, Hồ, Ngô, Dương, Lý, Đào, Trịnh, Đinh, Mai, Tô, Tạ, Chử, Khuất, Nghiêm, Giáp, Lều, Cấn, Phó, Ninh, Ông, Thiều, Uông, Doãn, Lữ, Viên, Tiêu, Từ, Bạch, Cù, Khúc, Nhữ, Ngụy, Mạch, Tôn Thất, Lại, Kiều, La, Thân, Vương, Hà, Cao, Lương, Lưu"
  )
  private static let menMiddles = list(
    "Văn, Đức, Minh, Quang, Hữu, Đình, Xuân, Ngọc, Bá, Trọng, Mạnh, Công, Anh, Duy, Gia, Thế, Tiến, Việt, Nhật, Hải")
  private static let womenMiddles = list(
    "Thị, Thị Thu, Thị Ngọc, Thanh, Phương, Kim, Bích, Mỹ, Thùy, Hồng, Minh, Thị Kiều, Diệu, Tuyết, Ánh, Khánh, Lan")
  private static let kinhGiven = list(
    "An, Bình, Chi, Dũng, Đạt, Giang, Hà, Hải, Hạnh, Hiếu, Hòa, Hoà, Huệ, Hùng, Khánh, Kiên, Lan, Linh, Loan, Mai, Minh, Nam, Nga, Ngân, Oanh, Phúc, Phượng, Quý, Quyên, Sáng, Sơn, Tâm, Thảo, Thịnh, Thủy, Thuỷ, Toàn, Trang, Tuấn, Uyên, Vân, Việt, Vy, Xuân, Yến, Ý, Khuê, Duệ, Nhuận, Hoằng, Thư, Quỳnh, Khoẻ, Nguyệt, Thuý, Nghĩa, Bằng, Ước, Luyến, Thơm"
  )
  private static let posts = [
    "Chuyên viên", "Chuyên viên chính", "Trưởng phòng", "Phó Trưởng phòng", "Giám đốc", "Phó Giám đốc",
    "Kế toán trưởng", "Kế toán", "Công nhân",
    "Kỹ sư", "Thợ hàn bậc 5/7", "Lái xe", "Nhân viên bảo vệ", "Giáo viên", "Hiệu trưởng", "Phó Hiệu trưởng", "Bác sĩ",
    "Điều dưỡng viên", "Văn thư",
    "Đội trưởng", "Tổ trưởng", "Chánh Văn phòng", "Phó Chánh Thanh tra", "Nghệ nhân", "Thủ quỹ", "Bí thư Đoàn",
    "Trưởng ca sản xuất", "Kiểm soát viên",
    "Nhân viên giao nhận", "Cửa hàng trưởng", "Chủ tịch Hội đồng quản trị", "Trưởng thôn", "Thanh tra viên",
  ]
  private static let units = [
    "Phòng Quản lý Thương mại", "Phòng Kế hoạch - Tài chính", "Văn phòng Sở", "Thanh tra Sở",
    "Chi cục Quản lý thị trường", "Trung tâm Xúc tiến thương mại",
    "Công ty Cổ phần Dệt may Sông Nhuệ", "Công ty TNHH Một thành viên Cơ khí Đồng Tâm", "Tổng công ty Điện lực Thủ đô",
    "Hợp tác xã Mây tre đan Phú Túc",
    "Trường Tiểu học Chu Văn An", "Bệnh viện Đa khoa Sông Hồng", "Xí nghiệp Gốm sứ Hương Canh", "Nhà máy Bia Việt Hà",
    "Đội Quản lý thị trường số 14",
    "Phòng Tổ chức cán bộ", "Khoa Nội tổng hợp, Bệnh viện Đa khoa Sông Hồng", "Tổ may số 7", "Phân xưởng Cơ khí 2",
    "Siêu thị Chợ Mơ Mới",
    "Ban Quản lý Cụm công nghiệp Thanh Oai", "Ngân hàng Thương mại cổ phần Sông Lam",
    "Công ty Cổ phần Logistics VINALINK", "Trung tâm Y tế phường Cửa Nam",
    "Phòng Hạ tầng kinh tế", "Bộ phận Một cửa", "Phòng khám đa khoa Tâm Đức", "Đài Phát thanh và Truyền hình",
    "Hội Cựu chiến binh", "Chợ Long Biên",
  ]
  private static let addresses = [
    "", "", "", "phường Cửa Nam, thành phố Hà Nội", "xã Đa Tốn Mới, thành phố Hà Nội", "số 12 phố Hàng Bài, Hà Nội",
    "phường Hải Châu, thành phố Đà Nẵng",
    "xã Ea Súp, tỉnh Đắk Lắk", "lô B19, Cụm công nghiệp Thanh Oai, Hà Nội", "tổ dân phố số 5, phường Bồ Đề, Hà Nội",
  ]
  private static let citations = [
    "Đã có thành tích xuất sắc trong phong trào thi đua “Lao động giỏi” năm 2026",
    "Hoàn thành xuất sắc nhiệm vụ năm 2026",
    "Có nhiều sáng kiến, cải tiến kỹ thuật, làm lợi 2,4 tỷ đồng; tận tình kèm cặp lớp thợ trẻ",
    "Đã có thành tích trong công tác phòng cháy, chữa cháy giai đoạn 2021 - 2026",
    "Giảng dạy tốt, có học sinh giỏi cấp thành phố năm học 2025 - 2026",
    "Chăm sóc người bệnh tận tình, được nhân dân tin yêu", "Dũng cảm cứu người bị nạn trong trận lũ tháng 9 năm 2026",
    "Tích cực tham gia hiến máu tình nguyện, ủng hộ quỹ “Vì người nghèo” với số tiền 1.250.000 đồng",
    "Lái xe an toàn hơn 90 nghìn ki-lô-mét",
    "Tham mưu tổ chức tuần lễ mua sắm trực tuyến với 500 doanh nghiệp tham gia",
    "Giữ vững an ninh, trật tự trên địa bàn phường",
    "Đạt giải Nhất hội thi tay nghề toàn ngành lần thứ XII",
    "Đã có thành tích xuất sắc trong việc chuyển đổi số, đưa 100% thủ tục lên môi trường mạng",
    "Sản xuất, kinh doanh có hiệu quả, nộp ngân sách tăng 16%, thu nhập bình quân 9,5 triệu đồng/người/tháng",
    "Đóng góp tích cực vào việc gìn giữ nghề dệt lụa truyền thống, truyền nghề cho 35 thanh niên",
    "Đã có nhiều năm gắn bó, cống hiến cho ngành Công Thương Thủ đô",
    "Xây dựng nông thôn mới, hiến 120 m² đất làm đường", "Có công phát hiện, bắt giữ đối tượng trộm cắp tài sản",
    "Tổ chức tốt các hoạt động văn hóa, thể thao chào mừng Đại hội Đảng bộ nhiệm kỳ 2025 - 2030",
    "Chủ động chuyển sang tạo nguồn hàng trong nước, bình ổn giá dịp Tết Nguyên đán",
    "Đã được tặng Bằng khen năm 2024, tiếp tục có thành tích xuất sắc năm 2026",
  ]
}
