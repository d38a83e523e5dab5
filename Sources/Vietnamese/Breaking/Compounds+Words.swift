/// The lexicon, in the older spelling ("hóa", "thúy"): what papers of commendation speak of.
extension Compounds {
  /// Praise, awards, movements, and how they are told.
  static let commendation = """
    thi đua, khen thưởng, khen ngợi, tặng thưởng, truy tặng, trao tặng, tuyên dương, biểu dương, tôn vinh, suy tôn
    phong trào, phát động, hưởng ứng, giao ước, thành tích, xuất sắc, tiêu biểu, điển hình, tiên tiến, gương mẫu
    chiến sĩ, tập thể, cá nhân, danh hiệu, danh dự, vinh dự, vinh danh, vẻ vang, huân chương, huy chương
    kỷ niệm chương, bằng khen, giấy khen, giấy chứng nhận, cờ thi đua, kỷ niệm, giải thưởng, phần thưởng, sổ vàng
    quyết định, hoàn thành, nhiệm vụ, chỉ tiêu, kế hoạch, mục tiêu, vượt mức, toàn diện, trọn vẹn, đúng hạn, tiến độ
    góp phần, đóng góp, cống hiến, công lao, tận tụy, tận tâm, tận tình, nhiệt tình, nhiệt huyết, trách nhiệm
    tích cực, chủ động, sáng tạo, sáng kiến, cải tiến, đổi mới, đột phá, năng động, linh hoạt, quyết liệt, hiệu quả
    nỗ lực, cố gắng, phấn đấu, rèn luyện, gìn giữ, giữ gìn, phát huy, truyền thống, bản sắc, tinh thần, ý thức
    ý chí, nghiêm túc, nghiêm chỉnh, trung thực, trung thành, kiên trì, kiên quyết, kiên định, bền bỉ, bền vững
    khéo léo, dũng cảm, hy sinh, anh dũng, quên mình, cứu người, cứu nạn, cứu hộ, hiểm nguy, nguy hiểm, khó khăn
    gian khổ, gian khó, thử thách, thách thức, vượt khó, vượt qua, đoàn kết, tương trợ, giúp đỡ, gắn bó, đồng hành
    chung sức, chung tay, đồng lòng, hết lòng, hết mình, hăng hái, say mê, ham học, học hỏi, học tập, noi gương
    đạo đức, phong cách, lối sống, tư tưởng, chính trị, tác phong, phẩm chất, năng lực, trình độ, chuyên môn
    nghiệp vụ, tay nghề, kinh nghiệm, kỹ năng, kết quả, thành quả, thành công, thành tựu, thắng lợi, chiến thắng
    tiến bộ, trưởng thành, nổi bật, đặc biệt, liên tục, nhiều năm, lâu năm, thời gian, thời kỳ, giai đoạn, nhiệm kỳ
    hằng năm, hàng năm, năm học, học kỳ, quản lý giỏi, lao động giỏi, bàn tay vàng, thợ giỏi, giỏi giang, thi thợ
    luyện tay, hội thi, cuộc thi, hội thao, hội diễn, hội nghị, đại hội, hội thảo, hội chợ, triển lãm, lễ hội
    buổi lễ, tổng kết, sơ kết, khai mạc, bế mạc, tham gia, tham mưu, tham luận, tham dự, đề xuất, đề nghị, đề ra
    đề án, dự án, đề tài, chuyên đề, chương trình, cuộc vận động, vận động, người việt, ưu tiên, hàng việt
    nghề nghiệp, ngành nghề, gian lao, nền nếp, nền tảng, ghi nhận, đánh giá, nhận xét, bình chọn, bình xét
    xét tặng, công nhận, khẳng định, xứng đáng, hài lòng, tín nhiệm
    """

  /// Industry, trade, farming, building, transport, money.
  static let work = """
    công nghiệp, tiểu thủ công nghiệp, thủ công, mỹ nghệ, nông nghiệp, lâm nghiệp, ngư nghiệp, thủy sản, chăn nuôi
    trồng trọt, nông thôn, nông dân, nông sản, đặc sản, lâm sản, hải sản, khu công nghiệp, khu chế xuất, chế xuất
    cụm công nghiệp, khu kinh tế, chế biến, chế tạo, sản xuất, kinh doanh, doanh nghiệp, doanh nhân, doanh thu
    doanh số, lợi nhuận, hợp tác xã, hợp tác, hộ kinh doanh, công ty, tổng công ty, cổ phần, trách nhiệm hữu hạn
    thành viên, tập đoàn, chi nhánh, nhà máy, xí nghiệp, phân xưởng, nhà xưởng, dây chuyền, máy móc, thiết bị
    vật tư, vật liệu, nguyên liệu, nhiên liệu, phụ tùng, linh kiện, bán thành phẩm, thành phẩm, sản phẩm, sản lượng
    năng suất, chất lượng, giá trị, giá thành, giá cả, chi phí, tiết kiệm, định mức, hao hụt, lãng phí, công suất
    hiệu suất, tăng trưởng, phát triển, mở rộng, nâng cao, nâng bậc, đẩy mạnh, thúc đẩy, tăng cường, củng cố
    khôi phục, phục hồi, ổn định, bình ổn, thị trường, thương mại, công thương, thương hiệu, thương nhân
    giao thương, xúc tiến, quảng bá, quảng cáo, tiếp thị, bán hàng, bán lẻ, bán buôn, mua bán, mua sắm, buôn bán
    khách hàng, tiêu dùng, tiêu thụ, lưu thông, phân phối, cung ứng, cung cấp, chuỗi cung ứng, siêu thị, cửa hàng
    gian hàng, hàng hóa, hàng giả, mặt hàng, xuất khẩu, nhập khẩu, xuất nhập khẩu, phiên chợ, hải quan, thuế quan
    cửa khẩu, biên giới, biên mậu, vận tải, vận chuyển, giao thông, đường sắt, đường bộ, hàng không, hàng hải
    bến bãi, kho bãi, hậu cần, bưu chính, viễn thông, bưu điện, điện tử, điện lực, điện năng, lưới điện, năng lượng
    xăng dầu, dầu khí, hóa chất, khoáng sản, khai thác, than đá, cơ khí, luyện kim, dệt may, da giày, may mặc
    thêu ren, gốm sứ, sơn mài, mây tre, khảm trai, lắp ráp, lắp đặt, xây lắp, kiến trúc, quy hoạch, thi công
    nghiệm thu, bảo trì, bảo dưỡng, sửa chữa, vận hành, thiết kế, công trình, hạ tầng, mặt bằng, giải phóng mặt bằng
    đô thị, nhà ở, nhà đất, đất đai, bất động sản, môi trường, tài nguyên, khí hậu, nước thải, chất thải, rác thải
    ô nhiễm, xử lý, tái chế, vệ sinh, an toàn, bảo hộ, lao động, phòng cháy, chữa cháy, cháy nổ, tai nạn, sự cố
    khắc phục, thiên tai, bão lũ, lũ lụt, hạn hán, dịch bệnh, dịch vụ, du lịch, trải nghiệm, lữ hành, khách sạn
    nhà hàng, ẩm thực, thực phẩm, lương thực, dược phẩm, mỹ phẩm, làng nghề, nghệ nhân, thợ thủ công, truyền nghề
    dạy nghề, học nghề, khuyến công, khuyến nông, liên kết, liên doanh, đầu tư, đấu thầu, hợp đồng, tài chính
    tài sản, kế toán, kiểm toán, ngân hàng, tín dụng, ngân sách, kho bạc, thuế vụ, thu nhập, tiền lương, bảo hiểm
    phúc lợi, vốn vay, nguồn vốn, trái phiếu, cổ phiếu, chứng khoán, thanh toán, công nghệ, kỹ thuật, khoa học
    ứng dụng, chuyển đổi, chuyển giao, số hóa, tự động hóa, cơ giới hóa, hiện đại hóa, công nghiệp hóa, hiện đại
    thông minh, thông tin, dữ liệu, cơ sở dữ liệu, số liệu, phần mềm, phần cứng, trực tuyến, hệ thống, mạng lưới
    giải pháp, biện pháp, phương pháp, phương án, phương hướng, phương tiện, quy trình, quy định, quy chế
    tiêu chuẩn, tiêu chí, chứng nhận, kiểm định, đo lường, thử nghiệm, thí nghiệm, nghiên cứu, khảo sát
    sở hữu trí tuệ, trí tuệ, trí thức, phát minh, sáng chế, cách mạng, kinh tế, quốc tế, hội nhập, toàn cầu, khu vực
    """

  /// Offices, law, order, and the work of an administration.
  static let state = """
    nhà nước, chính phủ, quốc hội, quốc gia, tổ quốc, đất nước, đảng bộ, đảng ủy, đảng viên, chi bộ, cấp ủy
    chính quyền, ủy ban, ủy viên, nhân dân, ủy ban nhân dân, hội đồng, hội đồng nhân dân, mặt trận, đoàn thể
    công đoàn, đoàn viên, thanh niên, phụ nữ, cựu chiến binh, chiến binh, người cao tuổi, cao tuổi, liên đoàn
    hiệp hội, tổng cục, chi cục, cơ quan, đơn vị, phòng ban, văn phòng, thanh tra, trung tâm, cơ sở, địa phương
    địa bàn, trung ương, thành phố, thủ đô, thị xã, thị trấn, ngoại thành, nội thành, vùng miền, vùng sâu, vùng xa
    miền núi, hải đảo, biên cương, bộ trưởng, thứ trưởng, giám đốc, phó giám đốc, tổng giám đốc, chủ tịch
    phó chủ tịch, bí thư, chánh văn phòng, trưởng phòng, phó phòng, phó trưởng, tổ trưởng, đội trưởng, quản đốc
    hiệu trưởng, hiệu phó, chủ nhiệm, viện trưởng, lãnh đạo, chỉ đạo, điều hành, quản lý, quản trị, tổ chức
    thực hiện, triển khai, hướng dẫn, chỉ huy, phụ trách, phối hợp, phân công, phân cấp, bố trí, sắp xếp, xây dựng
    ban hành, công bố, tuyên truyền, phổ biến, giáo dục, kiểm tra, kiểm soát, giám sát, rà soát, thống kê, tổng hợp
    báo cáo, theo dõi, đôn đốc, nhắc nhở, hành chính, cải cách, thủ tục, một cửa, hồ sơ, giấy tờ, văn bản, công văn
    văn thư, lưu trữ, tài liệu, công khai, minh bạch, kịp thời, chính xác, chặt chẽ, sâu sát, nghiêm minh, kỷ luật
    kỷ cương, nội quy, pháp luật, pháp lý, pháp chế, hiến pháp, nghị quyết, nghị định, thông tư, chỉ thị, chính sách
    chế độ, chủ trương, đường lối, quy phạm, cán bộ, công chức, viên chức, công nhân, nhân viên, người lao động
    chuyên viên, kỹ sư, kiến trúc sư, bác sĩ, giáo viên, giảng viên, luật sư, cử nhân, thạc sĩ, tiến sĩ, giáo sư
    phó giáo sư, nhân sự, nhân lực, nguồn nhân lực, đào tạo, bồi dưỡng, tập huấn, tuyển dụng, bổ nhiệm, nghỉ hưu
    công tác, công việc, công vụ, công dân, tiếp dân, tiếp nhận, giải quyết, dứt điểm, khiếu nại, tố cáo, khiếu kiện
    đơn thư, hòa giải, phiền hà, vướng mắc, tháo gỡ, đấu tranh, phòng chống, ngăn chặn, phát hiện, xử phạt, vi phạm
    buôn lậu, gian lận, tham nhũng, tiêu cực, tội phạm, ma túy, tệ nạn, an ninh, trật tự, quốc phòng, quân đội
    công an, bộ đội, dân quân, tự vệ, biên phòng, cảnh sát, bảo vệ, bảo đảm, đảm bảo, sẵn sàng, chiến đấu
    huấn luyện, diễn tập, trực chiến, tuần tra, canh gác, bí mật, vũ trang, lực lượng, chủ quyền, đối ngoại
    ngoại giao, hữu nghị, hòa bình, độc lập, tự do, hạnh phúc, dân chủ, cộng hòa, xã hội, chủ nghĩa
    xã hội chủ nghĩa, việt nam, hợp lý, hợp pháp, yêu cầu, nhu cầu, điều kiện, nội dung, hình thức, chi tiết, cụ thể
    rõ ràng, quan trọng, cần thiết, thiết yếu, thiết thực, trọng tâm, trọng điểm, chủ yếu
    """

  /// Schools, health, culture, families, and common words.
  static let people = """
    học sinh, sinh viên, nhà trường, trường học, đại học, cao đẳng, trung học, tiểu học, mầm non, phổ thông
    giảng dạy, bài giảng, giáo án, tốt nghiệp, thi cử, văn hóa, nghệ thuật, văn nghệ, văn học, âm nhạc, sân khấu
    điện ảnh, báo chí, truyền thông, truyền hình, phát thanh, xuất bản, thư viện, bảo tàng, bảo tồn, di sản, di tích
    lịch sử, thể dục, thể thao, vận động viên, huấn luyện viên, y tế, y học, y tá, điều dưỡng, bệnh viện, bệnh nhân
    người bệnh, khám bệnh, chữa bệnh, khám chữa, điều trị, cấp cứu, phẫu thuật, dự phòng, tiêm chủng, sức khỏe
    chăm sóc, dân số, kế hoạch hóa, gia đình, trẻ em, trẻ tuổi, thiếu nhi, thiếu niên, nhi đồng, con em, cha mẹ
    phụ huynh, hội viên, đồng nghiệp, đồng chí, đồng bào, đồng hương, cộng đồng, dân cư, khu dân cư, tổ dân phố
    thôn xóm, làng xã, quê hương, hiến đất, hiến máu, nhân đạo, từ thiện, tình nguyện, tình nghĩa, đền ơn, đáp nghĩa
    uống nước, nhớ nguồn, thương binh, liệt sĩ, người có công, anh hùng, mẹ việt, xóa đói, giảm nghèo, hộ nghèo
    thoát nghèo, an sinh, trợ giúp, hỗ trợ, ủng hộ, quyên góp, tài trợ, đời sống, vật chất, việc làm, phục vụ
    tiếp cận, tiếp tục, tiếp xúc, gặp gỡ, thăm hỏi, động viên, khuyến khích, khuyến học, khuyến tài, tạo điều kiện
    gương sáng, người tốt, việc tốt, nếp sống, văn minh, thanh lịch, lịch sự, thân thiện, tôn trọng, lễ phép
    niềm nở, chu đáo, nhanh chóng, nhanh gọn, thuận lợi, thuận tiện, thân ái, thường xuyên, trực tiếp, gián tiếp
    kéo dài, lâu dài, lâu đời, rộng rãi, rộng khắp, nhân rộng, lan tỏa, mô hình, bài học, ý kiến, ý nghĩa
    nguyên nhân, lý do, tác dụng, tác động, ảnh hưởng, vai trò, vị trí, quan hệ, quan tâm, hiểu biết, nhận thức
    kiến thức, tri thức, thói quen, suy nghĩ, hành động, hoạt động, sinh hoạt, làm việc, phong phú, đa dạng, đồng bộ
    thống nhất, toàn bộ, toàn thể, toàn dân, toàn quốc, đông đảo, phần lớn, đại diện, đại biểu, chia sẻ, trao đổi
    kết nối, giao lưu, gắn kết, kết hợp, kết nghĩa, thành lập, hình thành, trở thành, bắt đầu, sơ suất, sai sót
    tồn tại, hạn chế, thiếu sót, khuyết điểm, ưu điểm, cam kết, thực hành, thực tế, thực tiễn, lý luận, xuất phát
    xuất thân, đặc thù, phức tạp, nặng nhọc, độc hại, vất vả, âm thầm, lặng lẽ, bình dị, giản dị, khiêm tốn, gần gũi
    chân thành, chân chính, trong sạch, vững mạnh, liêm chính, cần kiệm, chí công, vô tư, tự giác, tự lực, tự cường
    tự hào, tự nguyện, tin cậy, tin tưởng, niềm tin, lòng tin, hy vọng, mong muốn, ước mơ, tương lai, thế hệ
    thế giới, thế kỷ, con người, bạn bè, nước ngoài, trong nước, ngày càng, không ngừng, đặc sắc, độc đáo, tinh xảo
    tinh hoa, sắc sảo, xuất xứ, nguồn gốc, nguồn lực, sức lực, sức mạnh, tiềm năng, tiềm lực, lợi thế, cơ hội
    tổng số, bình quân, trung bình, tối đa, tối thiểu, ít nhất, cao nhất, lớn nhất, đầu tiên, cuối cùng, hiện nay
    """
}
