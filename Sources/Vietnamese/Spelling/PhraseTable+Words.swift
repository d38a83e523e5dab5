extension PhraseTable {
  /// Words of two syllables that citations, posts and units are made of; gathered by the project.
  static let phrases = """
    thành tích, xuất sắc, phong trào, thi đua, lao động, tiên tiến, chiến sĩ, khen thưởng, hoàn thành, nhiệm vụ, công tác, \
    sáng kiến, sáng tạo, cải tiến, kỹ thuật, sản xuất, kinh doanh, tiết kiệm, quản lý, công nghiệp, thương mại, năng lượng, \
    điện tử, kế hoạch, tài chính, kế toán, tổ chức, cán bộ, công chức, viên chức, công nhân, chuyên viên, \
    trưởng phòng, giám đốc, chủ tịch, bí thư, thanh tra, thị trường, trung tâm, xúc tiến, liên kết, tư vấn, phát triển, \
    khuyến công, hợp tác, doanh nghiệp, hội nghị, tổng kết, cơ sở, tập thể, cá nhân, toàn quốc, danh hiệu, huân chương, \
    huy chương, bằng khen, giấy khen, kỷ niệm, quyết định, quyết thắng, đóng góp, tích cực, tham gia, tham mưu, tiêu biểu, \
    đề xuất, thực hiện, triển khai, hiệu quả, chất lượng, năng suất, đổi mới, công nghệ, thiết bị, quy trình, dây chuyền, \
    xuất khẩu, nhập khẩu, kim ngạch, vượt mức, chỉ tiêu, đoàn kết, thống nhất, nội bộ, trong sạch, vững mạnh, gương mẫu, \
    tận tụy, trách nhiệm, chấp hành, kỷ luật, kỷ cương, nội quy, chủ trương, chính sách, pháp luật, nhà nước, xây dựng, \
    chủ nghĩa, xã hội, bảo vệ, tổ quốc, sự nghiệp, góp phần, nâng cao, đời sống, việc làm, an toàn, an ninh, trật tự, \
    phòng chống, thiên tai, dịch bệnh, phòng cháy, chữa cháy, cứu nạn, cứu hộ, đấu tranh, buôn lậu, gian lận, hàng giả, \
    dũng cảm, mưu trí, phối hợp, chặt chẽ, lực lượng, chức năng, nông thôn, đô thị, văn minh, văn hóa, thể thao, du lịch, \
    giáo dục, đào tạo, học tập, giảng dạy, học sinh, sinh viên, giáo viên, nghiên cứu, khoa học, ứng dụng, chuyển đổi, \
    thông tin, truyền thông, cải cách, hành chính, thủ tục, giải quyết, hồ sơ, phục vụ, nhân dân, người dân, tiêu dùng, \
    bình ổn, lưu thông, phân phối, bán lẻ, hội chợ, triển lãm, quảng bá, sản phẩm, thương hiệu, làng nghề, thủ công, \
    mỹ nghệ, truyền thống, công đoàn, thanh niên, phụ nữ, cựu chiến, chiến binh, nông dân, mặt trận, từ thiện, nhân đạo, \
    ủng hộ, quyên góp, hiến máu, tình nguyện, đền ơn, đáp nghĩa, chăm lo, bồi dưỡng, tuyên truyền, vận động, kiểm tra, \
    giám sát, đánh giá, tham quan, nỗ lực, cố gắng, phấn đấu, vượt khó, khắc phục, khó khăn, dẫn đầu, điển hình, nhân tố, \
    luyện tập, tay nghề, thợ giỏi, bàn tay, đạt giải, giải thưởng, huấn luyện, thi đấu, vận hành, bảo trì, bảo dưỡng, \
    sửa chữa, lắp ráp, gia công, cơ khí, chính xác, thiết kế, chế tạo, chế biến, thực phẩm, vệ sinh, môi trường, tài nguyên, \
    bảo hiểm, y tế, chăm sóc, sức khỏe, khám bệnh, chữa bệnh, bệnh viện, bác sĩ, điều dưỡng, nghệ nhân, nghệ sĩ, \
    xí nghiệp, nhà máy, phân xưởng, công ty, cổ phần, trách nhiệm, hữu hạn, thành viên, văn phòng, tổng hợp, hành chính, \
    chi cục, hải quan, kho bạc, ngân hàng, ngân sách, thuế vụ, thu nhập, tăng trưởng, bình quân, giá trị, làm lợi, \
    nhiệt tình, sáng suốt, chủ động, linh hoạt, kịp thời, đúng hạn, quy định, hướng dẫn, thẩm định, phê duyệt, đầu tư, \
    dự án, công trình, hạ tầng, giao thông, vận tải, thủy lợi, nông nghiệp, lâm nghiệp, thủy sản, chăn nuôi, trồng trọt, \
    khởi nghiệp, cạnh tranh, hội nhập, quốc tế, đối ngoại, quốc phòng, quân sự, quân đội, công an, biên phòng, dân quân, \
    tự vệ, huyện ủy, thành ủy, đảng ủy, đảng viên, chi bộ, đảng bộ, ban chấp, chấp hành, ủy ban, ủy viên, hội đồng, \
    nhân viên, bảo quản, lưu trữ, văn thư, lái xe, thủ quỹ, kỹ sư, kiến trúc, quy hoạch, địa chính, tư pháp, tòa án, \
    kiểm sát, kiểm soát, kiểm nghiệm, kiểm định, thí nghiệm, chuyên môn, nghiệp vụ, trình độ, năng lực, phẩm chất, đạo đức, \
    lối sống, tấm gương, hưởng ứng, cuộc vận, ưu tiên, giữ gìn, giữ vững, ổn định, bền vững, toàn diện, đồng bộ, đột phá, \
    tăng cường, đẩy mạnh, mở rộng, khai thác, tiềm năng, lợi thế, thế mạnh, nguồn lực, nguồn nhân, nhân lực, chương trình, \
    mục tiêu, trọng tâm, trọng điểm, giai đoạn, liên tục, cống hiến, quá trình, nổi bật, \
    đột xuất, thường xuyên, định kỳ, hằng năm, hàng năm, xứng đáng, vinh dự, tự hào, biểu dương, tôn vinh, gặp mặt, kỷ yếu, \
    chào mừng, kỷ niệm, thành lập, thành công, tốt đẹp, rực rỡ, lãnh đạo, chỉ đạo, điều hành, phụ trách, \
    ngành nghề, lĩnh vực, địa bàn, thành phố, thủ đô, cả nước, khu vực, khu công, cụm công, hỗ trợ, giúp đỡ, chia sẻ, \
    bổ sung, xử lý, xử phạt, vi phạm, sắp xếp, củng cố, kiện toàn, tinh gọn, bộ máy, biên chế, tiền lương, tiền thưởng, \
    nộp thuế, nghĩa vụ, quyền lợi, chính đáng, hợp pháp, thuận lợi, thân thiện, minh bạch, công khai, dân chủ, văn bản, \
    báo cáo, tổng hợp, số liệu, thống kê, điều tra, phân tích, dự báo, tham luận, ý kiến, đề án, đề tài, giải pháp, \
    hữu ích, áp dụng, công nhận, nghiệm thu, bàn giao, khánh thành, vượt tiến, tiến độ, rút ngắn, thời gian, chi phí, \
    nguyên liệu, nhiên liệu, vật liệu, vật tư, máy móc, phương tiện, tự động, thông minh, kinh tế, số hóa, trực tuyến, \
    đại biểu, đại hội, nhiệm kỳ, nghị quyết, nghị định, thông tư, chỉ thị, kết luận, cử tri, bầu cử, \
    dân tộc, tôn giáo, vùng cao, miền núi, hải đảo, biên giới, xóa đói, giảm nghèo, an sinh, phúc lợi, \
    bàn tay, tiểu học, trung học, phổ thông, mầm non, đại học, cao đẳng, hiệu trưởng, tổ trưởng, đội trưởng, quản đốc, \
    cửa hàng, siêu thị, bách hóa, dệt may, da giày, gốm sứ, sơn mài, mây tre, nông sản, hải sản, vận chuyển, giao nhận, \
    kho bãi, dịch vụ, khách hàng, du khách, nhà hàng, khách sạn, bất động, điện lực, cấp nước, thoát nước, chiếu sáng, \
    cây xanh, rác thải, nước thải, khí thải, tái chế, tuần hoàn, tổ dân, dân phố, khu phố, khu dân, dân cư, gia đình, \
    hòa giải, bầu chọn, thăm hỏi, tặng quà, hoạt động, hội viên, đoàn viên, phong phú, sôi nổi, thiết thực, kính trọng
    """

  /// Pairs of syllables that are right though a letter or a tone away from one of the words above.
  static let rightPairs = """
    hoàng thành, công đoạn, công tắc, cải biên, thị trưởng, thanh trà, chi tiêu, công ăn, thu nhận, gia định, thành niên, \
    văn thơ, điện từ, người dẫn, hàng gia, hàng giá, khóa học, y tá, ưu tú, hành chánh, mỗi trường, của hàng, công tư, \
    cùng cố, trong sách, sinh hoạt, chính đảng, lành nghề, nhà may, hóa giải, hải quân, thiên tài, chuyển sang, bước sang, \
    công dân, công cụ, đội tuyển, công minh, công bằng, phân phát, công luận, tài sản, sản vật, tiên phong, tiên tri, lao tù, thành thị, \
    thành tâm, quân nhân, quân dân, dân sự, tổng thể, tổng cục, công chúng, học viên, học viện, công viên, sư phạm, \
    giải trí, hội trường, hội thi, hội thảo, hội thao, phòng học, phòng họp, tham dự, hiệu suất, hiệu lực, thời hạn, \
    hợp đồng, cộng đồng, thông báo, thông qua, bảo đảm, bảo tồn, đảm bảo, thực tế, thực phẩm, vật chất, tính toán, thanh toán, \
    dự toán, quyết toán, kiểm toán, cân đối, đối tác, đối thoại, đối tượng, dân vận, đội ngũ, kết quả, hậu quả, sơ kết, cam kết
    """
}
