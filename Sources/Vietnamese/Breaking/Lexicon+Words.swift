// Written by scripts/lexicon/write; do not edit.
//
// Most of the 25459 words are those of pyvi 0.1.1 (https://github.com/trungtv/pyvi):
//
// The MIT License (MIT). Copyright (c) 2016 Viet-Trung Tran
//
// Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated
// documentation files (the "Software"), to deal in the Software without restriction, including without limitation the
// rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit
// persons to whom the Software is furnished to do so, subject to the following conditions:
//
// The above copyright notice and this permission notice shall be included in all copies or substantial portions of the
// Software.
//
// THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE
// WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR
// COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR
// OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.

extension Lexicon {
  /// Words of two and more syllables in the older spelling, sorted by the bytes of their first syllable: on each line a
  /// first syllable, and after a space what follows it in words, parted by commas.
  static let words: StaticString =
    """
    a dua,ha,lô,ma tơ,men,tòng
    acid acetic,amin,béo,nitric
    ad hoc
    ai ai,bảo,lại,ngờ,nấy,oán,điếu,đời
    am hiểu,tường
    amino acid
    ampere kế
    an bài,cư,dưỡng,hưởng,khang,lành,nghỉ,nhiên,nhàn,ninh,phận,sinh,sinh xã hội,thai,thân,thần,toàn
    an toàn khu,toàn lao động,toàn thực phẩm,táng,tâm,tọa,ủi
    ang áng
    anh chàng,chị,chị em,dũng,em,em thúc bá,hùng,hùng ca,hùng chủ nghĩa,hùng cá nhân,hùng rơm,linh,minh
    anh nuôi,trai,túc,vũ,ách,ánh,đào
    ao chuôm,tù,ước
    ba ba,bảy,bị,bốn,chỉ,cùng,gác,gạc,hoa,khía,không,kích,lá,lê,lô,lăng nhăng,má,phải,que,quân,rem,rọi
    ba sinh,soi,toong,vạ,xu,đậu
    bai bải
    ban bí thư,bệ,bố,chấp hành,công,giám hiệu,giám đốc,hành,mai,miêu,ngành,ngày,nãy,phát,quản lý
    ban thường vụ,tặng,đêm,đầu,ơn
    bang giao
    bao biện,bì,bọc,bố,cao su,che,cấp,dung,giờ,gói,gồm,hoa,hàm,la,lâu,lăm,lơn,mua,nhiêu,phấn,phủ,quát
    bao sân,tay,thơ,thầu,tiêu,trùm,tải,tời,tử,vây,vây kinh tế,xa
    bay biến,bướm,bổng,hơi,lượn,nhảy
    be be,bé,bét
    beo béo
    bi a,ai,ba bi bô,bô,ca,chí,da,hài kịch,hùng,khúc,kí,ký,kịch,lắc,lụy,phẫn,quan,thương,thảm,tráng,ve
    bi đát,đình,đông
    bia bọt,chai,hơi,lon,miệng,tươi,ôm,đỡ đạn
    big bang
    binh biến,bị,chủng,công xưởng,khí,lính,lược,lửa,lực,mã,nhì,nhất,pháp,quyền,sĩ,thư,trạm,tình,vận,đoàn
    binh đội
    biên bản,chế,cương,dịch,giới,kịch,lai,mậu,nhận,niên sử,phòng,soạn,thùy,tập,tập viên,đạo,độ,đội,ải
    biêng biếc
    biếm họa
    biến báo,chuyển,chất,chủng,chứng,cách,cố,dạng,dị,dịch,hình,hóa,loạn,sắc,số,thiên,thái,thế,thể,trở
    biến tướng,tấu,tốc,áp,âm,điệu,đổi,động
    biếng nhác
    biết bao,bao nhiêu,chừng nào,mấy,nghĩ,tay,thân,thóp,tỏng,tỏng tòng tong,điều,đâu,đâu đấy,ơn
    biếu xén
    biền biệt,ngẫu
    biển báo,cả,hiệu,hồ,thủ
    biểu bì,cảm,diễn,dương,hiện,kiến,lộ,mẫu,ngữ,quyết,thuế,thị,thống kê,thức,trưng,tình,tượng,đạt,đồ
    biện bác,bạch,chứng,giải,hộ,luận,lí,lý,minh,pháp
    biệt danh,dược,hiệu,kích,li,ly,lập,mù,phái,thự,tài,tích,tăm,xứ,đãi,động,động quân,động đội
    bo bo,mạch,mạch chủ
    bom ba càng,bay,bi,bươm bướm,chìm,hóa học,khinh khí,lân tinh,napalm,nguyên tử,nổ chậm,phóng,thư
    bom từ trường,xăng,đạn
    bon bon,chen
    bong bóng,gân
    boong boong
    bromure bạc
    bu lu,lông
    bung búng,bủng,xung
    buôn buốt,bán,chuyến,hàng xách,làng,lậu,nước bọt
    buông lơi,lỏng,tha,thõng,thả,trôi,tuồng,xuôi,xõng
    buồn bã,bực,cười,hiu,ngủ,nôn,phiền,rười rượi,rượi,rầu,teo,thiu,thảm,tênh,tình,tẻ,tủi,xo,đau
    buồng lái,máy,trứng,tối
    buổi lễ,mai
    buộc lòng,tội
    buột miệng,tay
    bà ba,chúa,con,cô,cốt,gia,già,mụ,nguyệt,phước,trẻ,xã,xơ
    bài bác,bây,bông,bạc,bản,chòi,giảng,học,khóa,làm,mục,ngoại,thuốc,tiết,toán,trung,trí,trừ,tính,tập,vị
    bài vở,xích
    bàn bạc,chân,chông,chải,cuốc,cãi,cờ,giao,giấy,luận,là,là hơi,lùi,máy,mảnh,phím,ra,ren,rà,soạn,tay
    bàn tay vàng,thảo,thắng bạc,thắng vàng,thờ,trổ,tán,tính,đèn,đạc,đạp,định,ủi
    bàng bạc,hoàng,hệ,quan,quang,tiếp
    bành bạnh,trướng,tô
    bào chế,chế học,chữa,mòn,ngư,thai,tộc,tử,tử nang,xoi,xác
    bàu bạu
    bày biện,tỏ,vai,vẽ,đặt
    bá chủ,hộ,quyền,tước,vơ,vương
    bác bỏ,học,sĩ,ái
    bách bệnh,bổ,bộ,diệp,hóa,hợp,khoa,khoa thư,nhật,phân,thanh,thú,thảo,tán
    bái kiến,phục,vật giáo,xái,đường
    bám càng,trụ
    bán buôn,bình nguyên,chuyên trách,chác,chạy,chịu,công,công khai,cầu,cầu não,dâm,dạo,dẫn,hoa,hàng
    bán hóa giá,hạ,khai,kính,kết,lẻ,mạng,nguyên âm,nguyệt,nguyệt san,non,nước,phá giá,phụ âm,rao,rong
    bán sơn địa,sỉ,thành phẩm,tháo,thân,trú,trả dần,trả góp,tống,tự động,vũ trang,xới,đảo,đấu giá,độ
    bán đứng
    báng bổ
    bánh bao,bàng,bèo,bò,bỏng,canh,chay,chè,chưng,chả,cuốn,cáy,cắt,cốm,dẻo,gai,gio,giò,giầy,gối,hỏi,in
    bánh khoai,khoái,khúc,khảo,kẹo,lái,mì,mì gối,mướt,mật,nướng,nậm,nếp,phồng,phồng tôm,phở,quy,quế,rán
    bánh răng,tai voi,thánh,tro,trung thu,trái,tráng,trôi,tày,tét,tôm,tẻ,tổ,vít,vẽ,xe,xèo,ít,ú,ú tro,đa
    bánh đa nem,đai,đà,đúc,đậu xanh,ướt,ếch
    báo biểu,chí,cáo,cáo viên,công,danh,giá,hiếu,hiệu,hình,hại,hỉ,hỷ,liếp,mộng,nói,oán,tang,thù,thức
    báo tường,tử,viết,vụ,vụ viên,yên,ân,điện tử,đáp,động,ơn,ảnh,ứng
    bát chậu,chữ,cú,cổ,diện,giác,hương,mẫu,ngát,nháo,quái,sách,tiên,âm,ô tô,đàn
    báu vật
    bâng khuâng,lâng,quơ
    bây chừ,giờ,nhiêu
    bã trầu
    bãi bỏ,chợ,cá,khóa,miễn,nhiệm,nại,thải,thực,tập,tắm
    bão bùng,cát,dông,hòa,lũ,rớt,tuyết,táp,tố,từ
    bè bè,bạn,cánh,lũ,phái,đảng
    bèn bẹt
    bèo bọt,cái,cám,dâu,hoa dâu,lục bình,nhèo,ong,tây,tấm
    bé bỏng,con,cái lầm,hoẻn,hạt tiêu,mọn,nhỏ
    béc giê
    bén mảng,ngót
    béo bở,múp,mỡ,nung núc,núc,quay,tốt
    bép xép
    bét be,nhè,tĩ
    bê bết,bối,rê,tha,trễ,tông,tông cốt sắt,tông cốt thép
    bên bị,nguyên
    bênh vực
    bêu nắng,riếu,xấu
    bì bà bì bõm,bì,bõm,bạch,khổng,sị,thư
    bìa giả,trong
    bìm bìm,bịp
    bình bán,bát,bản,bầu,bịch,chọn,công,cầu,dân,dị,giá,giải,luận,luận viên,lặng,minh,nguyên,ngưng
    bình nóng lạnh,phong,phương,phẩm,phục,quyền,quân,sai,sinh,thân,thông nhau,thường,thường hóa,thản
    bình thủy,toong,tâm,tích,tĩnh,vôi,xét,xịt,yên,điện,đẳng,địa,ổn,ổn giá,ổn thị trường
    bìu dái,díu
    bí bách,bét,danh,hiểm,mật,mật nhà nghề,ngô,phấn,quyết,rì,rợ,số,thơ,thư,truyền,tỉ,đao,đỏ,ẩn,ử
    bích báo,cốt,họa,quy
    bíp tết
    bít bùng,cốt,tất,đốc
    bò biển,cạp,hóc,sát,tót,u
    bòn bon,mót,rút
    bòng bong,bòng
    bó buộc,chiếu,cẳng,gối,hẹp,rọ,tay,trát,tròn
    bóc lột,tem,trần
    bói cá,không ra,toán,đâu ra
    bón lót,thúc,đón đòng
    bóng bay,bàn,bán dẫn,bì,bầu dục,bẩy,chuyền,chày,dáng,dợn,gió,loáng,láng,lộn,ma,mát,nhoáng,ném,nước
    bóng nửa tối,râm,rổ,thám không,tối,vía,điện,điện tử,đá,đá mini,đè
    bóp bụng,chẹt,chết,cổ,họng,miệng,méo,mũi,mồm,nghẹt,nặn,trán,óc
    bô bô,lão,lô ba la,đê
    bôi bác,nhọ,trơn,đen
    bôm bốp
    bôn ba,sê vích
    bông bụt,gòn,lơn,phèng,tai,thùa,tiêu,đá,đùa
    bõ bèn
    bù giá,khú,loong,lỗ,nhìn,trừ,xù,đầu,đắp
    bùa chú,cứu mạng,hộ mệnh,hộ thân,yêu
    bùi ngùi,nhùi,tai
    bùn hoa,lầy,nhơ,non
    bùng binh,bùng,bục,nhùng,nổ,nổ dân số,phát
    bú dù,mớm
    búa chèn,chém,gió,rìu,tạ,đanh,đinh
    búi rễ,tó
    bún bò,chả,thang,tàu
    búng báng,ra sữa
    búp bê,phê
    bút bi,chiến,chì,chổi,danh,dạ,hiệu,kí,lông,lục,lực,máy,pháp,toán,tích,điện,đàm
    băm băm,bổ,vằm
    băn khoăn
    băng bó,ca,chuyền,dính,giá,hoại,huyết,hà,hình,keo,lăn,nhóm,nhạc,phiến,rôn,sơn,thông,thông rộng,tải
    băng từ,video,vệ sinh,xăng,đăng,đạn,đảng,đảo
    bơ phờ,vơ
    bơi bướm,chó,lội,nhái,sải,trải,ếch
    bơm chân không
    bưng biền,bê,bít
    bưu chánh,chính,cục,kiện,phí,phẩm,thiếp,tá,điện,ảnh
    bươm bướm
    bươn bả,chải
    bước ngoặt,nhảy vọt,sóng,tiến,đi,đường,đầu
    bướng bỉnh
    bướu cổ,giáp
    bưởi đào,đường
    bưởng trưởng
    bạc bromure,bẽo,giấy,hà,lót,lạc,màu,mày,má,mầu,mặt,nhược,nhạc,phơ,phếch,thau,tình,ác,đãi,đầu
    bạch biến,bạch,chỉ,cương tàm,cầu,dương,huyết,huyết bào,huyết cầu,hạc,hầu,kim,lộ,mao căn,phiến,phụ tử
    bạch thoại,tiền,truật,tuộc,tạng,yến,đàn,đầu,đầu quân,đậu khấu,đồng nữ
    bại binh,liệt,lộ,quân,trận,tướng,vong
    bạn bè,con dì,hàng,hữu,lòng,nối khố,trăm năm,vong niên,đường,đọc,đời
    bạng nhạng
    bạo bệnh,chúa,dạn,gan,hành,loạn,lực,miệng,mồm,nghịch,ngược,phát,phổi,tàn,động
    bạt hơi,mạng,ngàn,tai,tử,vía
    bả dột,lả,vai
    bải hoải,hải
    bản chính,chất,doanh,dương,ghi nhớ,gốc,in thử,kẽm,làng,lãnh,lĩnh,lề,mường,mạch,mạch chủ,mẫu,mặt,ngã
    bản ngữ,nhạc,năng,quyền,sao,sắc,thân,thảo,thể,thể luận,tính,vẽ,vị,xứ,án,âm,địa,đồ,đồ học
    bảng biểu,chữ cái,cân đối,cửu chương,hiệu,lảng,màu,nhãn,số,tuần hoàn,tổng sắp,vàng,đen
    bảnh bao,chọe,mắt,trai
    bảo an,ban,bối,chứng,dưỡng,hiểm,hiểm bắt buộc,hiểm hỗn hợp,hiểm nhân thọ,hiểm xã hội,hiểm y tế,hoàng
    bảo hành,hộ,kiếm,kê,lãnh,lưu,mạng,mẫu,mật,quản,sanh,tháp,thủ,toàn,trì,trọng,trợ,tàng,tồn
    bảo tồn bảo tàng,vật,vệ,vệ rừng,đảm
    bấm bụng,chí,giờ,ngọn,ra sữa,đốt,độn
    bấn bít,bíu,loạn
    bấp ba bấp bênh,bênh
    bất an,biến,bình,bạo động,chính,chấp,chợt,công,cần,cẩn,cập,cứ,diệt,hiếu,hạnh,hảo,hợp lí,hợp lý
    bất hợp lệ,hợp pháp,hợp tác,hủ,kham,khuất,khả,khả kháng,khả thi,kì,kính,kể,kỳ,luận,lương,lợi,lực
    bất minh,mãn,nghĩa,ngờ,nhân,nhã,nhẫn,phương trình,quá,thành,thành văn,thình lình,thường,thần,tiện
    bất trắc,trị,tài,tín nhiệm,tất,tận,tỉnh,tử,đắc dĩ,đẳng thức,định,đồ,đồng,động,động sản,ổn,ổn định
    bấu véo,víu
    bấy giờ,lâu,nay,nhiêu
    bầm giập
    bần bật,cùng,cùng hóa,cố nông,hàn,nông,thần,tiện,tăng
    bầu bán,bĩnh,bạn,chọn,cử,dục,eo,giác,không khí,ngưng,nậm,sao,sô,trời,đoàn
    bầy hầy,nhầy
    bẩm báo,chất,sinh,tính
    bẩn mình,thẩn bần thần,thỉu
    bẫy cò ke
    bậc tam cấp
    bậm bạch,bạp,trợn
    bận bịu,lòng,mọn,rộn,tâm
    bập bung,bà bập bõm,bà bập bùng,bà bập bềnh,bênh,bõm,bùng,bẹ,bềnh,bồng
    bật lò xo,lửa,mí,tường,đèn xanh
    bậu cửa,xậu
    bậy bạ
    bắc bán cầu,bậc,cầu,cực quyền,nam,sài hồ
    bắn bổng,chác,tiếng,tẩy,tốc độ
    bắng nhắng
    bắp chuối,chân,cày,cơ,cải,ngô,tay,thịt,vế,đùi
    bắt buộc,bí,bẻ,bớ,chuyện,chuồn chuồn,chước,chẹt,chợt,cái,cóc,cô trói cột,giọng,giữ,gặp,khoán,lỗi
    bắt mạch,mắt,mối,nguồn,nhân tình,nhạy,nhịp,nạt,nọn,nợ,quyết,rễ,tay,thóp,thăm,thường,tréo,tội,vạ,ép
    bắt đầu,đầu từ,đền
    bằn bặt
    bằng bặn,chứng,cấp,cớ,cứ,hữu,khen,không,lòng,lăng,phẳng,sáng chế,thừa,trắc,vai
    bẳn gắt,tính
    bặt thiệp,tăm
    bẹ mèo
    bẻ bai,bão,cò,ghi,khóa,khục
    bẻm mép
    bẻo lẻo
    bẽ bàng,mặt
    bẽn lẽn
    bế bồng,giảng,kinh,mạc,tắc
    bến bãi,bờ,nước,tàu,xe
    bếp núc,nước
    bề bề,bộn,dưới,mặt,ngoài,thế,trên,tôi
    bền bỉ,chí,chặt,gan,lòng,vững
    bềnh bệch,bồng
    bều bệu
    bể bơi,cạn,dâu,khổ,phốt,treo
    bệ hạ,phóng,rạc,tì,vệ,xí
    bệch bạc
    bệnh binh,bạch cầu,căn,dịch,hoạn,kín,lí,lí học,lý,lý học,nghề nghiệp,nhi,nhân,phẩm,sĩ,sử,thời khí
    bệnh trạng,tâm thần,tình,tích,tưởng,tật,viện,án
    bệu bạo
    bỉ bai,tiện,ổi
    bị can,chú,cáo,gậy,sị,thương,thịt,vong lục,đơn,động
    bịa đặt
    bịn rịn
    bịp bợm
    bịt bùng,mắt
    bọ chét,chó,cạp,dừa,gạo,gậy,hung,hà,lá,mò,mạt,mắm,ngựa,nẹt,que,quít,quýt,rùa,rầy,trĩ,vừng,xít,đa
    bọc hậu,lót
    bọng ong,đái
    bọt biển,bèo
    bỏ bà,bê,bễ,bố,cha,cuộc,dở,hoang,lửng,mình,mạng,mẹ,mối,mứa,ngoài tai,ngỏ,nhỏ,phiếu,qua,quá,rơi,rẻ
    bỏ thây,thăm,thầu,trầu,tù,túi,vật bỏ vạ,xác,xó,xừ,đời
    bỏm bẻm
    bỏng rạ
    bố cáo,cục,dượng,già,láo,láo bố lếu,lếu bố láo,mẹ,phòng,thí,trí,tời
    bốc bải,dỡ,giời,hơi,hỏa,lửa,mả,mộ,phét,thăm,trời,vác,xếp,đồng
    bối cảnh,rối
    bốn biển,bể,phương
    bốp chát
    bồ bịch,bồ,chao,cào,các,câu,công anh,hòn,hóng,kếp,kết,ngắm,nhí,nông,quân,ruột,tát,tạt,đài,đề
    bồi bàn,bút,bổ,dưỡng,hoàn,hồi,lấp,lắng,phòng,thường,thẩm,tích,tụ,đắp
    bồm bộp
    bồn binh,chồn,cầu,tắm,địa
    bồng bế,bềnh,bồng,bột,mạc,súng
    bổ bán,chửng,củi,dưỡng,dụng,khuyết,ngữ,nhiệm,nhào,nháo,nhậm,sung,trợ,trụ,túc,ích,đề
    bổi hổi
    bổn phận
    bổng lộc
    bỗ bã
    bỗng chốc,dưng,không,nhiên,đâu
    bộ binh,bánh cóc,chính trị,chế hòa khí,chỉ huy,cánh,duyệt,dàn,dạng,gõ,hành,hạ,khuếch đại,luật,lạc
    bộ máy,môn,mặt,nhớ,nhớ chỉ đọc,nhớ ngoài,nhớ sơ cấp,nhớ trong,não,phận,sậu,trưởng,tư lệnh,tướng,tịch
    bộ tổng tư lệnh,tộc,vi xử lí,vi xử lý,vạt,xử lí,xử lý,óc,điều giải,điệu,đàm,đội,đội chủ lực
    bộ đội địa phương
    bộc bạch,lộ,phá,trực,tuệch
    bội bạc,chi,chung,nghĩa,nhiễm,phần,số,số chung,thu,thực,tín,ước
    bộn bề
    bộng ong
    bộp chộp
    bột giấy,giặt,kẽm,mài,ngọt,nở,phát
    bới móc
    bớt miệng,xén
    bờ bến,bụi,cõi,giậu,khoảnh,lu,lu dông,mẫu,quai,rào,thửa,vùng
    bời bời,lời
    bờm xơm,xờm
    bở hơi tai,vía
    bởi thế,vì,vậy
    bỡ ngỡ
    bỡn cợt
    bợ đít,đỡ
    bợm bãi,già
    bợt bạt
    bụ bẫm,sữa
    bụi bậm,bặm,trần
    bụng bảo dạ,dưới,dạ,nhụng
    bụt mọc
    bủa vây
    bủn rủn,xỉn
    bủng beo
    bứ bừ,bự
    bức bách,bối,cung,hiếp,hôn,hại,thiết,tử,xúc,xạ
    bứt phá,rứt
    bừa bãi,bộn,chữ nhi,phứa
    bừng bừng
    bữa kia,mai,nay,ni,qua,tê
    bực bõ,bội,dọc,mình,tức
    ca bin,cao,cẩm,dao,hát,khúc,kịch,la thầu,lô,múa,ngợi,nhạc,nô,ra bộ,ri,rô,sĩ,sỹ,thán,trù,táp,tụng,từ
    ca ve,vát
    cai nghiện,ngục,quản,sữa,thầu,trị,đầu dài
    cam bù,chanh,chịu,còm,giấy,go,kết,phận,sài,sành,thũng,thảo,tâm,tích,tẩu mã,đoan,đường
    can chi,dự,hệ,ngăn,phạm,thiệp,trường,tội,án,đảm
    canh bạc,chừng,cánh,giữ,gác,ki na,phòng,ti,ty,tác
    cao ban long,bồi,cường,cả,cấp,dong dỏng,dỏng,giá,học,hổ cốt,hứng,kiến,kều,kỳ,lanh,lêu nghêu,lương
    cao nghều,nghệu,nguyên,ngạo,ngất,nhã,nhòng,nhất,quí,quý,ráo,răng,sang,siêu,su,sản,tay,thượng,thế,thủ
    cao trào,trình,tuổi,tăng,tần,tầng,tốc,vút,xa,xạ,áp,điểm,đẳng,đẳng tiểu học,đẹp,độ,độ kế,ốc,ủy
    cau bụng,có,dừa
    cay chua,cú,cực,nghiệt,sè,đắng,độc
    cha anh,chú,chủ sự,cố,mẹ,nội,xứ,ông,đẻ,đời,đỡ đầu
    chai lì,sạn
    chan chát,chứa,hòa
    chang bang,chang
    chanh chua,cốm,đào
    chao chát,ôi,đèn,đảo,động
    che chắn,chở,giấu,khuất,kín,lấp,mờ,phủ,đậy
    chen chân,chúc,lấn
    cheo cheo,chéo,cưới,leo,veo
    chi bằng,bộ,chi chành chành,chít,cục,dùng,hội,khu,li,lưu,nhánh,phí,phí lưu thông,phí sản xuất,phối
    chi thu,tiêu,tiết,trả,tử,viện,đoàn,đội,ủy,ủy viên
    chia chác,cắt,hết cho,li,ly,lìa,lửa,phôi,rẽ,sẻ,sớt,tay,vè,xẻ,để trị
    chim báo bão,chuột,chích,chóc,cánh cụt,cút,gáy,hát bội,khuyên,khách,lợn,muông,mồi,ngói,phường chèo
    chim ri,sâu,sẻ,thầy bói,thằng chài,đầu đàn
    chin chít
    chinh chiến,phục
    chiu chíu
    chiêm bao,chiếp,nghiệm,ngưỡng,tinh,tinh học,trũng
    chiêu an,bài,dân,hồi,hồn,khách,sinh,thức,đãi,đãi viên
    chiếm cứ,dụng,giữ,hữu,lĩnh,đoạt,đóng
    chiến binh,bào,bại,chinh,cuộc,công,dịch,hào,hạm,hữu,khu,lũy,lược,lược quân sự,lợi phẩm,sĩ,sĩ thi đua
    chiến sĩ tiên tiến,sự,thuyền,thuật,thắng,tranh,tranh cục bộ,tranh du kích,tranh giải phóng
    chiến tranh hạt nhân,tranh lạnh,tranh nhân dân,tranh nóng,tranh phá hoại,tranh tâm lí,tranh vi trùng
    chiến tranh đế quốc,trường,trận,tuyến,tích,xa,đấu,địa
    chiết khấu,quang,suất,trung chủ nghĩa,tự,xuất,áp
    chiếu bóng,cố,lệ,manh,nghỉ,phim,sáng,tướng,xạ,điện,đậu,đồ
    chiền chiện
    chiều chiều,chuộng,hôm,hướng,tà,tối
    cho cùng,dù,hay,qua,xong
    choai choai
    choang choang,choác,choảng
    choe chóe
    choi choi,chói
    chon von
    chong chóng
    choáng lộn,ngợp,váng
    chu cha,chuyển,cấp,kì,kỳ,sa,toàn,trình,tất,vi,đáo
    chua cay,chát,hóa,loen loét,loét,lè,lét,lòm,me,me đất,ngoa,ngoét,ngọt,xót
    chui cha,luồn,lủi,nhủi,rúc
    chum chúm,hum
    chun chủn
    chung chiêng,chung,chăn gối,chạ,cuộc,cư,khảo,kết,lưng,quanh,qui,qui lại,quy,quy lại,sức,tay,thân
    chung thẩm,thủy,tình,đúc,đụng
    chuyên ban,biệt,canh,chính,chính vô sản,chú,chế,chở,cơ,cần,doanh,dùng,dụng,gia,hóa,khoa,khảo,luận
    chuyên môn,môn hóa,mục,nghiệp,ngành,quyền,san,sâu,sử,trang,trách,trị,tu,tâm,viên,án,đề
    chuyển biến,bụng,chú,dạ,dịch,dời,giao,hóa,hướng,khoản,loại,mình,nghĩa,ngữ,nhượng,phát,thể,tiếp,tải
    chuyển tự,vận,đổi,đổi số,động,động quay,động tịnh tiến,động đều
    chuyện trò,vãn
    chuẩn bị,chi,gốc,hóa,mực,thứ,tướng,xác,y,úy,độ
    chuếnh choáng
    chuệch choạc
    chuệnh choạng
    chuối ba lùn,bụt,cau,chát,cơm,hoa,hột,lá,lùn,lửa,mít,mật,mắn,mốc,ngự,rẻ quạt,sợi,sứ,thanh tiêu,tiêu
    chuối tây,vả
    chuồn chuồn,chuồn kim
    chuồng tiêu,trại,xí
    chuỗi cung ứng,liên kết
    chuột bạch,chù,chũi,cống,khuy,lang,lắt,nhắt,quang,rút,tam thể,túi,đất,đồng
    chà là,đạp
    chài lưới
    chàng hiu,hảng,làng,màng,mạng,ràng
    chành bành,chọe
    chào bán,giá,hàng,hỏi,mào,mời,mừng,thua,thầu,đón,đời
    chày cối,kình
    chán chê,chường,ghét,mớ đời,ngán,ngắt,nản,phè,vạn
    chánh thanh tra,trương,văn phòng,án
    cháo hoa,lá đa,lão,lòng,lú
    chát chúa,lè,xít
    cháu chắt,đích tôn
    cháy bỏng,chợ,nổ,túi
    châm biếm,bẩm,chích,chước,chọc,cứu,ngôn
    chân chim,chính,chất,chấu,dung,giá trị,giò,giả,gỗ,hàng,không,kiềng,kính,lí,lí khách quan
    chân lí tuyệt đối,lí tương đối,lý,lý khách quan,lý tuyệt đối,lý tương đối,mày,như,nâng,phương,quê
    chân quì,quỳ,rết,thành,thật,thực,trời,tu,tài,tình,tướng,voi,vòng kiềng,vạc,vịt,đất,đế,đốt
    châu báu,chấu,lục,ngọc,thổ
    chây lười,ì
    chão chuộc,chàng
    chè bà cốt,bạng,bồm,chén,con ong,hoa cau,hương,hạt,hạt lựu,hột,kho,lam,lá,móc câu,mạn,nụ,thuốc,tàu
    chè tươi,xanh,đen,đường,đậu đãi
    chèm nhèm
    chèn ép
    chèo bẻo,chẹo,chống,kéo,lái,mũi,queo
    chém cha,giết,vè,đẹp
    chén hạt mít,mắt trâu,quân,tống
    chéo go,áo
    chép miệng
    chê bai,cười,trách
    chênh chếch,lệch,vênh
    chì chiết,than
    chìa khóa,vít,vôi,vặn
    chìm lỉm,nghỉm,ngập,nổi,xuồng,đắm
    chình ình
    chí chát,chóe,chết,công,cốt,hiếu,hướng,khí,lí,lý,nguy,sĩ,thiết,thân,thú,tuyến,tình,tử,ít
    chích choác,chòe
    chín bói,chắn,cây,muồi,mé,mõm,rộ,rục,sáp,sữa,tầng mây,tới,ép
    chính biến,cương,cống,danh,diện,giới,hiệu,khách,khóa,kiến,kịch,luận,nghĩa,ngạch,ngọ,phạm,phẩm,phủ
    chính phủ điện tử,qui,quy,quy hóa,quyền,quyền số,quả,quốc,sách,sách xã hội,sử,thể,thống,thức
    chính thức hóa,trường,trị,trị gia,trị học,trị phạm,trị viên,trực,tông,tả,tố,vụ,xác,yếu,âm,điện,đáng
    chính đạo,đảng,đề,ủy
    chíp hôi
    chíu chít
    chò chỉ,hỏ,nâu
    chòi mòi
    chòm chọp,sao,xóm
    chòng chọc,ghẹo,vòng
    chó biển,chết,ghẻ,lài,má,ngao,sói,săn,đẻ,đểu
    chóc ngóc
    chói chang,lòa,lọi,ngời
    chóng mặt,vánh
    chóp bu,chép,rễ
    chót bót,vót
    chôm chôm
    chôn chân,cất
    chông ba lá,chà,chênh,gai
    chõ miệng,mõm,mũi,mồm
    chùa chiền
    chùm gửi,nhum,ruột
    chùn chùn,chũn,chụt
    chùng chình
    chú dẫn,mày,mình,mục,rể,thích,trọng,tâm,âm,ý
    chúa cứu thế,sơn lâm,trời,tể,đất
    chúc mào,mừng,thư,thọ,tụng
    chúi nhủi,đầu
    chúm chím
    chúng bạn,mày,mình,nó,sinh,ta,tao,tôi
    chút chít,xíu,ít,đỉnh
    chăm bón,bẳm,bẵm,chú,chút,chăm,chắm,chỉ,lo,nom,sóc
    chăn chiên,dắt,nuôi,thả
    chăng nữa
    chĩa ba
    chĩnh chện
    chũm chọe
    chơ chỏng,vơ
    chơi bời,chữ,khăm,nhởi,trèo,trội,vơi,với lửa,xấu,xỏ,đùa,đẹp,đểu
    chơm chởm
    chư hầu
    chưa biết chừng,chừng
    chưng cất,diện,hửng
    chương chướng,hồi,mục,trình,trình nghị sự
    chướng khí,ngại,ngại vật
    chưởng lí,lý
    chạch chấu
    chạm bong,cốc,khắc,lộng,mặt,ngõ,nọc,nổi,súng,trán,trổ
    chạng vạng
    chạnh lòng
    chạp mả
    chạy bàn,chọt,chợ,chữa,dai sức,gằn,hiệu,làng,sô,tàu,tội,việt dã,vạy,án,ăn,điện,đua,đằng giời
    chạy đằng trời
    chả bù,chìa,chớt,giò,giò rế,hạn,là,lụa,mấy khi,quế,trách
    chải chuốt
    chảy máu,rữa
    chấm câu,dôi,dứt,hết,hỏi,lửng,mút,phá,phạt đền,phảy,phẩy,than,ảnh
    chấn chỉnh,hưng,lưu,song,thương,tử,động
    chấp bút,chóa,chới,hành,nhận,nhặt,thuận
    chất bán dẫn,béo,bôi trơn,bốc,cháy,chỉ thị,dẻo,hữu cơ,khí,khử,kết dính,liệu,lưu,lượng,lỏng
    chất nguyên sinh,ngất,nổ,phác,rắn,thải,vô cơ,vấn,xám,xúc tác,điểm,đốt,độc
    chầm bập,chậm,chập,vập
    chần chờ,chừ
    chầu chực,giời,hẫu,rìa,trời,văn,ông vải
    chẩn đoán
    chẫu chuộc,chàng
    chậm chạp,rãi,rì,rì rì,tiến,trễ
    chập cheng,choạng,chờn,chững,mạch,tối
    chật chội,cứng,hẹp,ních,vật
    chậu thau
    chắc chân,chắn,dạ,hẳn,lép,mẩm,nình nịch,nịch,tay,xanh,ăn
    chắn bóng,bùn,cạ,song,xích
    chắp cánh,nối,vá
    chắt bóp,chiu,lót,lọc
    chằm bặp,chằm,chặp
    chằn chặn,tinh
    chằng chéo,chịt
    chẳng bù,hạn,là,lẽ,mấy chốc,mấy khi,mấy nỗi,những,nữa,qua,thể,trách
    chẵn lẻ
    chặc lưỡi
    chặn hậu,họng,đứng
    chặt chẽ,đẹp
    chẻ hoe,tre
    chế biến,bản,giễu,ngự,nhạo,phẩm,tài,tạo,tạo máy,xuất,áp,định,độ,độ chuyên chế,độ công hữu
    chế độ cộng hòa,độ dân chủ,độ nông nô,độ phong kiến,độ quân chủ,độ tư bản,độ tư hữu
    chếnh choáng
    chết cha,chóc,chùm,chưa,chẹt,chửa,dần chết mòn,dở,giả,giấc,giẫm,gí,hụt,mê,mê chết mệt,mệt,ngóm,non
    chết não,nỗi,rấp,thật,tiệt,trôi,tươi,xác,yểu,điếng,đuối,đầu nước,đứng
    chềnh ềnh
    chểnh mảng
    chễm chệ
    chệch choạc
    chệnh choạng
    chỉ bảo,dẫn,dẫn địa lý,giáo,giới,huy,huy dàn nhạc,huy trưởng,lệnh,mỗi tội,số,số sản xuất,thiên,thị
    chỉ thực,tiêu,trích,trỏ,tội,vẽ,xác,điểm,được cái,đạo,định
    chỉn chu
    chỉnh huấn,hình,lí,lý,lưu,sửa,thể,trang,tề,đốn
    chị chàng,em,gái,nuôi
    chịu chơi,khó,lửa,nhiệt,phép,tang,thua,trận,trống,tải,đực,đựng
    chọc ghẹo,giận,léc,tiết,trời,tức
    chọn lọc,lựa,phối
    chỏm cầu
    chỏng chơ,gọng,lỏn,quèo
    chốc chốc,lát,lở
    chối bỏ,cãi,từ
    chống chế,chếnh,chọi,chỏi,cự,giữ,lò,nạnh,nẹ,phá,rường,trả,án,đối,đỡ
    chồm chỗm,hổm,hỗm
    chồng chéo,chưa cưới,chất,con,lấn,ngồng
    chổi rễ,sể,than
    chổng kềnh,vó
    chỗ kín,phạm,đứng
    chộn rộn
    chột dạ
    chớ chi,có trách
    chới với
    chớp mắt,nhoáng
    chớt nhả
    chờ chực,mong,đợi
    chờm bờm
    chờn chợn,vờn
    chợ búa,chiều,cóc,giời,lao động,người,nổi,phiên,trời,xanh,đen
    chụp giật,giựt,mũ,đèn,ếch
    chủ biên,bài,chiến,chốt,chứa,công,hòa,hôn,hộ,khách,lực,mưu,nghĩa,nghĩa bành trướng,nghĩa bá quyền
    chủ nghĩa bảo thủ,nghĩa chủ quan,nghĩa chủng tộc,nghĩa cá nhân,nghĩa cơ hội,nghĩa cải lương
    chủ nghĩa cấp tiến,nghĩa cổ điển,nghĩa cộng sản,nghĩa dada,nghĩa duy cảm,nghĩa duy linh,nghĩa duy lí
    chủ nghĩa duy lý,nghĩa duy mĩ,nghĩa duy mỹ,nghĩa duy tâm,nghĩa duy vật,nghĩa dân túy,nghĩa dân tộc
    chủ nghĩa giáo điều,nghĩa hiện sinh,nghĩa hiện thực,nghĩa hiện tượng,nghĩa hiện đại,nghĩa hoài nghi
    chủ nghĩa hình thức,nghĩa hư vô,nghĩa khách quan,nghĩa khắc kỉ,nghĩa kinh nghiệm,nghĩa kinh viện
    chủ nghĩa lãng mạn,nghĩa lập thể,nghĩa nhân bản,nghĩa nhân văn,nghĩa nhân vị,nghĩa nhân đạo
    chủ nghĩa phát xít,nghĩa quan liêu,nghĩa quân phiệt,nghĩa quốc gia,nghĩa quốc tế,nghĩa quốc xã
    chủ nghĩa siêu thực,nghĩa sô vanh,nghĩa tam dân,nghĩa thuần túy,nghĩa thần bí,nghĩa thực chứng
    chủ nghĩa thực dân,nghĩa thực dụng,nghĩa trực giác,nghĩa tình cảm,nghĩa tư bản,nghĩa tương đối
    chủ nghĩa tượng trưng,nghĩa tự do,nghĩa tự nhiên,nghĩa vị kỉ,nghĩa vị kỷ,nghĩa vị lai,nghĩa vị lợi
    chủ nghĩa vị tha,nghĩa xã hội,nghĩa xét lại,nghĩa yêu nước,nghĩa đế quốc,nghĩa ấn tượng,ngữ,nhiệm
    chủ nhân,nhân ông,nhật,nợ,quan,quyền,quản,sở hữu,sự,thầu,thể,trì,trương,trị,tài khoản,tâm,tế,tịch
    chủ tịch đoàn,tọa,từ,yếu,ý,đích,đạo,đề,định,động
    chủng chẳng,loại,sinh,tộc,viện,đậu
    chứ lại,lị
    chứa chan,chấp,chất,đựng
    chức danh,năng,phận,quyền,sắc,trách,vị,vụ
    chứng bệnh,chỉ,cớ,cứ,giám,khoán,kiến,lý,minh,minh thư,nhận,quả,thư,thương,thực,tích,tỏ,từ
    chừ bự
    chừng mực,như,độ
    chửa hoang,trâu,trứng
    chửi bới,mắng,rủa,đổng
    chữ bát,chi,cái,gothic,gotic,kí,ký,môn,nghĩa,nho,nhân,nổi,quốc ngữ,số,thập,thập ngoặc,thập đỏ,viết
    chữ điền
    chữa bệnh,cháy,thẹn,trị
    chững chạc
    co bóp,cụm,dãn,giãn,giật,kéo,quắp,ro,rúm,vòi
    coi bộ,chừng,khinh,mắt,nhẹ,rẻ,sóc,thường,trọng
    com lê,măng ca
    con buôn,bài,bạc,chiên,chiên ghẻ,cháu,chạch,chạy,con,cái,cò,cón,cúi,cả,dấu,em,giai,giáp,giống,gái
    con heo,hoang,lăn,lắc,mẹ,mọn,một,nghiện,ngoài giá thú,ngươi,người,nhà lành,nuôi,nít,nước,nợ,phe,quay
    con ranh,riêng,ruột,rơi,rạ,rối,so,số,thoi,thơ,thứ,tin,toán,trai,trượt,trẻ,trỏ,trốt,tính,xỏ,đẻ,đội
    cong cớn,queo,tớn,veo,vút,vắt
    coóc xê
    credit card
    cu cu,cườm,cậu,gáy,gầm ghì,li,luồng,sen,xanh,đơ,đất
    cua biển,bấy,bể,dẽ,gạch,nước,rơ,thịt,óp,đá,đồng
    cui cút
    cum cúp
    cun cút
    cung bậc,cách,cúc,cấp,cầu,khai,kéo,kính,phản xạ,phụng,quăng,thiếu nhi,thánh,tiến,trăng,văn,văn hóa
    cung điện,đốn,độ,ứng
    cuốc bàn,bướm,bộ,chim,chét,chĩa
    cuối cùng
    cuốn chiếu,gói,hút,vó,xéo
    cuống cuồng,cà kê,họng,quít,quýt
    cuồn cuộn
    cuồng bạo,chiến,dâm,dại,loạn,nhiệt,nộ,phong,si,sát,tín,vọng
    cuộc chiến,chơi,gọi,sống,thi,vận động,đời
    cuội kết
    cuộn sơ cấp,thứ cấp
    cà bát,chua,cuống,cưỡng,cộ,dái dê,dừa,gai,ghim,gỉ,kheo,khịa,khổ,kê,kếu,lăm,lơ,mèn,mèng,na,nhắc,niễng
    cà om,pháo,phê,ri,riềng,rà,ràng,rá,ròn,rốt,rỡn,sa,thọt,tong,tàng,tím,vạt,xóc,xốc,độc dược,ổi
    cài răng lược,đặt
    càn bậy,lướt,quét,quấy,rỡ
    càng cua,ngày càng
    cành cạch
    cào bằng,cào,cấu
    càu cạu,nhàu
    cày cuốc,cấy,cục,dầm,máy,mò,ngang,ngả,rang,vỡ,úp,đảo,ải,ấp
    cá basa,biệt,biệt hóa,bò,bơn,bạc,bạc má,bẹ,bống,bống mú,bỗng,bột,chai,chim,chiên,chuối,chuồn,chày
    cá chát,cháy,chép,chình,chạch,chẻng,chọi,cóc,căng,cơm,cược,cảnh,da trơn,diếc,dưa,gáy,hanh,heo,hẻn,hố
    cá hồi,hồng,kim,kiếm,kìm,leo,linh,liệt,lành canh,lòng tong,lóc,lúi,lăng,lưỡng tiêm,lạc,lầm,lẹp
    cá lờn bơn,mè,mè hoa,mòi,mó,mú,măng,mương,mại,mập,mối,ngão,ngạnh,ngần,ngừ,ngựa,nheo,nhám,nhâm,nhân
    cá nhân chủ nghĩa,nhét,nhụ,nóc,nước,nục,phèn,quả,rô,rô phi,rô thia,rựa,song,săn sắt,sơn,sấu,sặt,sộp
    cá thia,thia lia,thia thia,thiều,thiểu,thoi loi,thu,thát lát,thèn,thể,thờn bơn,tra,tràu,trác,trèn
    cá trê,trích,trôi,trắm,trổng,tính,tính hóa,tầm,voi,vàng,vược,vền,ông,úc,đao,đuôi cờ,đuối,đé,đối,độ
    các bin,tông
    cách biệt,chức,cú,li,luật,ly,mạng,mạng công nghiệp,mạng hóa,mạng kĩ thuật,mạng kỹ thuật,mạng tư sản
    cách mạng vô sản,mạng văn hóa,mạng xanh,ngôn,nhiệt,nhật,quãng,rách,thủy,thức,trở,tân,âm,điện,điệu
    cách điệu hóa
    cái chết trắng,ghẻ,trò
    cám cảnh,dỗ,hấp,ơn
    cán bộ,cân,sự
    cáng đáng
    cánh cam,cung,cứng,gián,giống,gà,kiến,kiến đỏ,màng,nửa,phấn,quít,quýt,quạt,sen,sẻ,tay,tay đòn,thẳng
    cánh trả,vảy
    cáo buộc,bạch,chung,già,lui,lỗi,phó,trạng,từ
    cáp quang
    cát bá,cánh,căn,cứ,két,kết,pha,sê,tuyến,vàng,đen
    cáu bẳn,giận,gắt,kỉnh,sườn,tiết
    câm họng,lặng,miệng hến,như hến,nín
    cân bàn,bằng,chìm,cấn,hơi,kẹo,móc hàm,nhắc,não,ta,tay,tiểu li,tiểu ly,treo,tự động,xô,xứng,đai,đĩa
    cân đối,đồng hồ
    câu chuyện,cú,cấu,dầm,khách,kéo,kết,liêm,lạc bộ,lệnh,nhạc,nệ,rút,thúc,thơ,đầu,đố,đối
    cây bóng mát,bút,bụi,công nghiệp,cảnh,cọ,cỏ,cối,cổ thụ,gỗ,hoa màu,lau nhà,leo,lâu năm,lương thực
    cây lấy dầu,mầm,mộc,nông nghiệp,nước,phủ đất,số,thuốc,thân cỏ,thân gỗ,thân thảo,thảo,thế,trồng,viết
    cây xanh,xăng,ăn quả,ăn trái
    cãi cọ,lộn,vã
    cò bợ,con,cưa,hương,kè,lả,lửa,mồi,quay
    còi cọc,xương
    còm cõi,nhom
    còn khuya,mệt,mồ ma,phải nói,xơi
    còng queo,quèo
    có bề gì,bề nào,chăng,chửa,của,dễ,giá,hiếu,hạn,hạng,hậu,học,khi,lí,lý,lẽ,mang,máu mặt,mặt,nghĩa,nhân
    có nhẽ,thai,thể,tuổi,tình,ích,ăn,điều
    cóc ca cóc cách,cách,cáy,gặm,khô,nhảy,tía
    cóm róm
    cóp nhặt
    cót ca cót két,két
    cô bác,dâu,giáo,hồn,liêu,lập,mình,mụ,phòng,quạnh,đúc,đơn,đọng,đồng,độc
    côi cút
    côm cốp
    côn quyền,trùng,trùng học,đồ
    công an,binh,binh xưởng,báo,bằng,bố,bộc,bội,chiếu,chuyện,chính,chúa,chúng,chức,chứng,chứng viên,cuộc
    công cán,cốc,cộng,cụ,danh,diễn,du,dân,dã tràng,dụng,hiệu,hàm,hữu,hữu hóa,khai,khu,khố,kênh,kích,lao
    công luận,lí,lý,lập,lệnh,lịch,lực,minh,nghiệp,nghiệp chủ lực,nghiệp hóa,nghiệp hỗ trợ,nghiệp nhẹ
    công nghiệp nặng,nghệ,nghệ cao,nghệ di truyền,nghệ học,nghệ phần mềm,nghệ phẩm,nghệ sinh học
    công nghệ sạch,nghệ thông tin,nghệ tri thức,nghệ xanh,nguyên,nhiên,nhân,nhân quí tộc,nhân quý tộc
    công nhân viên,nhận,nhật,nông,nông binh,nông lâm nghiệp,nông nghiệp,năng,nương,nợ,phiếu,phu,phá
    công pháp quốc tế,phẫn,quyền,quĩ,quả,quốc,quỹ,sai,suất,sở,sứ,sứ quán,sức,sự,thương,thương nghiệp
    công thần,thổ,thủ,thức,thức hóa học,thự,ti,ti con,ti cổ phần,ti mẹ,toi,trái,trình,trình phụ,trình sư
    công trường,trường thủ công,trạng,ty,ty con,ty cổ phần,ty mẹ,tác,tác phí,tâm,tơ,tơ tổng,tư hợp doanh
    công tước,tắc,tố,tố viên,tử,tử bột,viên,viên nước,việc,văn,vụ,xá,xã,xã nhân dân,xã nông thôn,xưởng
    công ích,ăn việc làm,điền,điểm,điện,đoàn,đoàn phí,đoàn vàng,đoạn,đức,ơn,ước
    cõi dương,lòng,tiên,trần,tục,âm,đời
    cù lao,là,lần,mì,mộc,ngoéo,nhây,nhầy,nèo,rù
    cùi chỏ,cụi,kén,tay
    cùm cụp,kẹp
    cùn đời
    cùng cực,khổ,quẫn,đường
    cú mèo,pháp,pháp học,vọ
    cúc bấm,cu,cung,hoa,trắng,tần,vàng,vạn thọ
    cúm gia cầm,gà,núm,rúm
    cúng bái,cáo,cơm,giỗ,lễ,quải,tiến,tế
    cút kít
    căm căm,gan,ghét,giận,hờn,phẫn,thù,tức,uất,xe
    căn bản,bệnh,chỉnh,cơ,cước,cắt,cứ,cứ địa,dặn,hộ,ke,số,thức,tố,vặn
    căng cắc,thẳng,tin
    cũ kĩ,kỹ,mèm,rích
    cũn cỡn
    cũng nên,quá tội
    cơ bản,bẩm,bắp,chế,chế thị trường,chỉ,chừng,chừng này,cấu,cực,giới,giới hóa,hoành,hàn,học,hồ,hội
    cơ hội chủ nghĩa,hữu,khí,khí chính xác,khí hóa,khí học,khổ,lỡ,man,may,mà,mưu,mầu,mật,nghiệp,ngơi,nhỡ
    cơ năng,quan,quan chuyên môn,quan chức năng,quan dân cử,quan hành chính,quan ngôn luận,số,sở
    cơ sở dữ liệu,sở hạ tầng,sở ngữ liệu,sự,thắt,thể,trơn,trưởng,vân,vòng,yếu,điện,điện tử,đê,địa,đồ
    cơ động
    cơi nới
    cơm bình dân,bụi,bữa,chiên,cháo,gạo,hộp,lam,nước,rang,rượu,áo,đen,đĩa
    cơn cớ,sốt
    cư dân,sĩ,tang,trú,trú chính trị,xử
    cưa xẻ
    cưng chiều,cứng
    cưu mang
    cương lĩnh,nghị,quyết,trực,vị
    cước khí,phí,vận
    cưới cheo,chạy,chạy tang,xin
    cướp biển,bóc,cò,giật,đoạt
    cười chê,cợt,duyên,góp,gằn,khà,khì,khẩy,mát,mũi,ngất,nhạt,nịnh,nụ,phá,ruồi,rộ,sằng sặc,trừ,tình,tủm
    cười vỡ bụng,xòa,ồ
    cường bạo,dương,giáp,kích,lực,quyền,quốc,suất,thịnh,tráng,tập,điệu,độ,độ lao động
    cưỡi cổ,hổ
    cưỡng bức,chế,dâm,hiếp,hôn,ép,đoạt
    cạm bẫy
    cạn chén,kiệt,lời,queo
    cạnh huyền,khóe,khế,tranh,đáy
    cạo gió
    cạp nia,nong,quần
    cả cục,gan,gói,nghĩ,nể,thảy,thẹn,thể,tin
    cải biên,biến,bắp,bẹ,canh,cay,chính,cách,cách hành chính,cách ruộng đất,cúc,củ,dạng,giá,hoa,huấn,làn
    cải lương,mả,soong,sửa,thiện,thìa,tiến,trang,trời,táng,tạo,tổ,xoong
    cảm biến,biết,giác,giác luận,hàn,hóa,hứng,khái,kích,mạo,mến,nghĩ,nhiễm,nhận,phiền,phục,quan,thán
    cảm thông,thương,thụ,thức,tình,tình cá nhân,tính,tưởng,tạ,từ,tử,xúc,động,ơn,ứng
    cản ngăn,phá,quang,trở
    cảng hàng không,vụ
    cảnh binh,báo,cáo,giác,giới,gần,huống,ngộ,phục,quan,sát,sắc,trí,tượng,tỉnh,vật,vẻ,vệ,vừa,xa,đặc tả
    cảu rảu
    cấm binh,chỉ,cung,cảu,cố,cửa,khẩu,kị,quân,thành,tiệt,vận,vệ,đoán,địa
    cấn cái
    cấp bách,bậc,bộ,cơ sở,cứu,dưỡng,hiệu,nước,phát,phối,số cộng,số nhân,thiết,tiến,tính,tập,tỉnh,tốc,vốn
    cấp xã,độ,ủy,ủy viên
    cất bước,cánh,công,giấu,giữ,mả,mộ,nhắc,quân,tiếng,trữ,vó,đám
    cấu chí,hình,kiện,kết,thành,trúc,tạo,tứ,véo,xé
    cấy cày,ghép,hái,mô
    cầm canh,chân,chắc,chừng,cập,cố,cự,giữ,hơi,lòng,quyền,quân,thú,tinh,trịch,tù,đầu,đồ
    cần câu,cù,cẩu,dại,kiệm,kíp,mẫn,sa,ta,thiết,trục,tây,vọt,vụ,xé,yếu,đốp
    cầu an,ao,chui,chì,chúc,cúng,cạnh,cảng,cống,cứu,dao,duyên,gai,hàng không,hòa,hôn,hồn,khiến,khuẩn
    cầu khẩn,khỉ,kinh,kì,là,lông,lăn,may,mong,máng,mây,môn,mắt,nguyện,noi,nối,phao,phong,phúc,quay,siêu
    cầu thang,thang cuốn,thang máy,thăng bằng,thủ,tiêu,toàn,treo,truyền hình,trường,trượt,trục,tàu,tự
    cầu vai,viện,vượt,vồng,xin,đường,đảo
    cầy bông lau,giông,hương,móc cua,vòi
    cẩm châu,chướng,lai,nang,nhung,thạch
    cẩn mật,thận,trọng,tắc
    cẩu thả
    cận chiến,cảnh,dưới,kề,nhiệt đới,thành,thần,thị,trên,vệ,đại
    cập kèm,kênh,nhật,rập
    cật lực
    cậu ấm
    cậy cục
    cắc cớ,củm,kè
    cắm cúi,cổ,sừng,thùng,đầu
    cắn chỉ,câu,răng,rứt,trắt,xé,ổ
    cắt cúp,cơn,cầu,cổ,cử,giảm,lượt,lớp,nghĩa,tiết,xén,đặt
    cằn cặt,cỗi,nhằn
    cẳng chân,giò,tay
    cặc bần
    cặm cụi
    cặn bã,kẽ
    cặp ba lá,bài trùng,bồ,díp,kè,kèm,lồng,mạch,nhiệt,sốt
    cọ dầu,xát
    cọc cà cọc cạch,cạch
    cọt cà cọt kẹt,kẹt
    cỏ bạc đầu,cây,gà,gấu,lác,lồng vực,may,mần trầu,mật,năn,roi ngựa,rả,sâu róm,sữa,tranh,xước
    cỏn con
    cố chí,chấp,chết,công,cùng,gắng,hương,hữu,kết,nhiên,nhân,quốc,sát,thây,thủ,tri,tình,tật,vấn,ý,đô,đạo
    cố định
    cốc láo,vũ,vại,đế
    cối chày đạp,cần,nước,xay,xay gió
    cống hiến,luồn,nạp,rãnh
    cốp pha
    cốt cách,cán,khí,khí muồng,liệu,lõi,mạc,sao,truyện,tủy,tử,yếu
    cồ cộ
    cồm cộm,cộp
    cồn cào,cát duyên hải
    cồng chiêng,kềnh,trắng,tía
    cổ bồng,chày,chân,cồn,cứng,giả,hũ,họng,hủ,kính,lai hi,lai hy,lỗ,lỗ sĩ,ngữ,nhân,phiếu,phong,phần
    cổ phần hóa,quái,sinh,sinh vật,sinh vật học,sơ,sử,tay,thi,thụ,tiền học,truyền,trướng,tích,tức,tự
    cổ tự học,văn,vũ,vật,xưa,điển,đông,đại,địa lí,địa lý,động,động viên
    cổng chào,rả,tán
    cỗ bàn,ván,áo
    cỗi rễ
    cộc cằn,lốc
    cội nguồn,rễ
    cộng cư,hòa,hưởng,sinh,sản,sản chủ nghĩa,sản nguyên thủy,sự,tác,tác viên,đồng
    cột dọc,số,sống,thu lôi,trụ
    cớ sao
    cờ bạc,bỏi,chân chó,chó,gánh,lê,lông công,người,thi đua,trắng,tướng,vua,vây,xí,đuôi nheo
    cờn cỡn
    cởi mở
    cợt nhả
    cụ kị,kỵ,non,thể,thể hóa
    cục bộ,cằn,diện,mịch,súc,trưởng,tác,tính
    cụm công nghiệp,cảng,cứ điểm,từ
    cụng li
    cụt hứng,lủn,ngủn,thun lủn
    củ bình vôi,cái,cải,cải đường,cẩm,khỉ,mài,mì,mỉ,mỡ,nâu,não,năn,rủ,từ,đao,đậu,ấu
    của chìm,cải,nả,nổi,nợ,đáng tội,độc
    củi lụt,lửa,rả,đuốc,đóm
    củng cố
    cứ cho là,liệu,việc,điểm
    cứa cổ
    cức bì
    cứng cáp,cát,còng,cỏi,cổ,cựa,họng,lưỡi,ngắc,nhắc,quành,quèo,rắn,đầu,đờ
    cứt gián,ngựa,su,sắt,trâu,đái
    cứu chữa,cánh,giúp,hỏa,hộ,mạng,người,nạn,quốc,rỗi,sinh,thương,thế,tinh,trợ,tế,viện,vãn,vớt,độ
    cừ khôi
    cử chỉ,hành,nhân,tri,tuyển,tọa,động
    cửa biển,bể,bức bàn,chớp,cuốn,hiệu,hàng,hàng trưởng,khẩu,kính,lá sách,miệng,mái,mình,mạch,mở,ngõ,nhà
    cửa nẻo,quan,quyền,rả,sông,sổ,tay,trời,tò vò,tử,van,xếp,ô,ải
    cửu chương,lí hương,vạn
    cự li,ly,mã,nự,phách,tuyệt
    cựa quậy
    cực chẳng đã,hình,hữu,khổ,kì,kỳ,lực,nhọc,nhục,quang,thịnh,tiểu,trị,tả,từ,điểm,đoan,đại,độ
    cựu binh,chiến binh,trào
    da bánh mật,bát,bò,bọc xương,bốc,cam,chì,cóc,diết,dâu,dầu,dẻ,gai,giày,gà,liễu,láng,lươn,màu,mồi
    da nhung,non,rạn,sần,thuộc,trời
    dai dẳng,nhách,sức
    dan díu
    dang dở
    danh bạ,ca,cầm,dự,giá,hiệu,hài,họa,lam,lợi,mục,nghĩa,ngôn,ngữ,nhân,pháp,sách,số,thiếp,thắng,thủ
    danh tiếng,tiết,tánh,tính,tướng,từ,từ chung,từ riêng,vị,vọng
    dao bài,bào,búa,bảy,bầu,cau,chìa vôi,cạo,cầu,díp,găm,kéo,lam,mổ,nhíp,nề,pha,phay,quắm,rựa,tiện,trổ
    dao tu,tông,tể,vôi,vọ,xây,xếp,yếm,độ,động,động kí,động đồ
    day dứt,trở
    debit card
    di bút,chuyển,chúc,chỉ,chứng,căn,cư,cảo,cốt,dân,dưỡng,huấn,hài,hại,hận,họa,lí,lý,sản,thực,tinh
    di truyền,truyền học,trú,tích,tản,vật,động,ảnh
    dinh cơ,dính,dưỡng,lũy
    diêm dân,dúa,sinh,tiêu
    diếc móc
    diếp cá
    diềm bâu
    diều hâu
    diễm lệ,phúc
    diễn biến,biến hòa bình,ca,cảm,dịch,giải,giảng,nghĩa,thuyết,tả,tấu,tập,từ,viên,văn,xuất,xướng,đàn
    diễn đạt
    diễu binh,hành
    diệc lửa
    diện mạo,tích,tích phụ
    diệp lục,lục tố
    diệt trùng,trừ,vong
    diệu huyền,kì,kế,kỳ,vợi
    do dự,thám
    doanh gia,lợi,nghiệp,nghiệp nhỏ và vừa,nhân,số,thu,trại
    dong dải,dỏng,riềng,đao
    du canh,canh du cư,côn,cư,di,dương,hành vũ trụ,học,học sinh,khách,khảo,kích,lịch,mục,nhập,thuyền
    du xuân,xích,đãng
    dung dăng,dưỡng,dịch,hòa,lượng,môi,nham,nhan,nạp,sai,tha,thân,thứ,tích,túng,tục
    duy cảm,danh,linh,lí,lý,mĩ,mỹ,ngã,ngã độc tôn,nhất,thực,trì,tu,tâm,tâm sử quan,tân,vật,ý chí
    duyên cớ,dáng,hải,kiếp,kì ngộ,kỳ ngộ,nợ,phận,số
    duyệt binh,y
    duốc cá
    dài dài,dòng,dại,dằng dặc,hạn,lưng,mồm,nghêu,ngoằng,ngoằng ngoẵng,ngoẵng,nhằng,thòng,thườn thượt
    dài thượt,đuồn đuỗn,đuỗn
    dàn bài,bè,cảnh,dựng,hòa,mặt,nhạc,nhạc giao hưởng,trải,tập,xếp,ý
    dành dành,dụm
    dào dạt,ôi
    dàu dàu
    dày cui,cồm cộp,cộp,dạn,dặn,đặc
    dái chân,mít,tai
    dáng bộ,chừng,dấp,vóc,vẻ,điệu
    dát gái
    dâm dấp,dật,dục,loạn,ô,đãng
    dân ca,chính,chúng,chơi,chủ,chủ hóa,chủ tư sản,công,cư,cử,dã,dụng,gian,làng,lập,nghèo,phòng,phố
    dân quyền,quân,quân du kích,quân tự vệ,sinh,số,số học,sự,thường,trí,tình,tộc,tộc chủ thể,tộc hóa
    dân tộc học,tộc thiểu số,tộc đa số,vận,vệ,ý
    dâu con,da,da xoan,gia,rượu,tây,tằm
    dây bọc,chun,chuyền,chằng,cung,cáp,cót,dưa,dẫn,dọi,dợ,gắm,khóa kéo,kẽm gai,leo,lưng,mát,mũi,mực
    dây nguội,nóng,nối đất,pha,sống,thun,thép gai,thần kinh,tiếp địa,trần,tóc,xích,óng,điện,đất
    dã chiến,man,ngoại,nhân,sử,thú,tràng,tâm
    dãi dầu
    dãn nở
    dè bỉu,chừng,dặt,sẻn
    dèn dẹt
    dé chân chèo
    dép lê,quai hậu
    dì ghẻ
    dìu dắt,dặt,dịu
    dí dỏm
    dích dắc
    dính dáng,dấp,líu
    dò dẫm,hỏi,la,tìm,xét
    dòm dỏ,ngó
    dòng chảy,giống,họ,điện,điện một chiều,điện xoay chiều
    dô ta
    dôi dư,thừa
    dông bão,dài,tố
    dõng dạc
    dù cho,dì,rằng,sao
    dùi cui,đục
    dùng bữa,dằng
    dúi dụi
    dúm dó
    dút dát
    dăm ba,bào,bảy,cối,kèn,kết
    dăn deo,dúm
    dĩ nhiên,vãng
    dũng cảm,khí,mãnh,sĩ
    dơ bẩn,duốc,dáy
    dư chấn,dả,dật,dứ,luận,lượng,nợ,thừa,vị,âm
    dưa bở,chuột,gang,góp,hấu,hồng,leo,lê,món
    dương bản,cầm,gian,liễu,lịch,oai,tính,vật,xỉ
    dường như
    dưỡng bệnh,chất,khí,lão,sinh,sức,thai,thương
    dược học,liệu,lí,lý,phẩm,sĩ,thảo,tá,tính,điển
    dạ con,cỏ,cửa,dày,dày cơ,dày tuyến,hương,hội,hợp,khúc,lan hương,lá sách,lí hương,lý hương,minh sa
    dạ múi khế,quang,tiệc,tổ ong,vũ,xoa,đề
    dại dột,gái,khờ,mặt
    dạm hỏi,ngõ
    dạn dày,dĩ
    dạng thức
    dạo mát,đầu
    dạt dào
    dạy bảo,dỗ,học,nghề,đời
    dải phân cách,rút,tần
    dấm da dấm dẳn,dúi,dẳn,dớ,dứ
    dấn mình,thân
    dấp da dấp dính,dính,giọng
    dấu chấm,chấm hỏi,chấm lửng,chấm phẩy,chấm than,câu,gạch ngang,gạch nối,hai chấm,hiệu,hỏi,luyến,lặng
    dấu má,mũ,nhắc,nối,phẩy,vết,ấn
    dầm dề
    dần dà,dần
    dầu bóng,bạc hà,cao,chổi,con hổ,cá,cù là,cốc,diesel,dãi,giun,gió,gội,hôi,hắc,hỏa,khí,luyn,lạc,lửa
    dầu máy,măng,mỏ,mỡ,nhớt,nhờn,nặng,phộng,rái,ta,thô,tẩy,đèn
    dầy cồm cộp,cộp,dạn,dặn,đặc
    dẫn chương trình,chứng,cưới,dắt,giải,hỏa,lưu,nhiệt,rượu,thân,thủy,truyền,xuất,xác,điểm,điện,đầu,độ
    dẫn động
    dẫu sao
    dậm dọa
    dập dìu,dềnh,dờn
    dật dờ,sử
    dậy mùi,thì,đất
    dắt dây,dìu,díu,gái,mũi,mối
    dằn dỗi,mặt,túi,vặt
    dằng dai,dặc,dịt
    dặm trường
    dặn dò
    dặng hắng
    dặt dìu,dẹo
    dẹp lép,tiệm
    dẻo dai,dang,mồm,quèo quẹo,quẹo
    dẽ dàng,giun,gà
    dế dũi,mèn,trũi
    dền cơm,gai,tía
    dềnh dàng
    dễ bề,chịu,coi,dàng,dãi,dầu,thương,thường,thở,tính
    dệt kim,may
    dị biệt,bản,dạng,giáo,hình,hóa,hướng,hờm,hợm,nghị,nguyên,thường,tật,vật,đoan,đồng,ứng
    dịch bào,bệnh,chuyển,giả,hạch,hại,máy,nhầy,thuật,tả,tễ,tễ học,vị,vụ,vụ công,âm
    dịu dàng,hiền,ngọt
    dọa dẫm,nạt
    dọc ngang
    dọn dẹp,giọng
    dốc nước,thoải
    dối dá,trá
    dốt nát,đặc
    dồi dào
    dồn dập,nén,tụ,ép
    dồng dộc
    dỗ dành
    dột nát
    dớ dẩn
    dời đổi
    dở bữa,chừng,dang,dói,hơi,người
    dụ dỗ
    dục dặc,vọng
    dụng binh,công,cụ,tâm,võ,ý
    dứt khoát,điểm
    dừa lửa,nước,xiêm
    dửng dưng,dừng dưng,mỡ
    dữ dằn,dội,kiện,liệu,liệu lớn,tợn,đòn
    dự báo,bị,bị đại học,chi,cảm,khuyết,khán,kiến,liệu,luật,phòng,thu,thính,thảo,thầu,toán,trù,trữ,tuyển
    dự tính,án,đoán,định
    dựa dẫm
    dựng chuyện,phim,tóc gáy,đứng
    e dè,hèm,lệ,ngại,sợ,thẹn,ấp
    em em,gái,trai,út
    eng éc
    eo biển,hẹp,sèo,éo,óc,ôi,đất,ếch
    ga lăng,men,ra,rô,tô,xép
    gai cột sống,góc,mắt,ngạnh,ốc
    gan cóc tía,dạ,gà,góc,lì,ruột
    gang thép,tấc
    ganh ghét,tị,đua
    gay cấn,go,gắt
    ghe bản lồng,bầu,chài,cộ,cửa,lườn
    ghen ghét,tuông,tị,tức
    ghi bàn,chép,chú,danh,hình,lò,nhận,nhớ,tạc,âm,điểm,đông
    ghé gẩm,lưng,mắt,vai
    ghép nối
    ghét bỏ
    ghê gớm,rợn,sợ,tởm
    ghẹ ổ
    ghẻ lạnh,lở,ruồi
    ghế bành,băng,bố,cứng,dài,dựa,mềm,ngồi,ngựa,tréo,tựa,điện,đẩu
    gi lê
    gia binh,bảo,công,cầm,cố,dụng,giáo,giảm,hạn,nhập,phả,quyến,súc,sư,sản,thế,tiên,truyền,trưởng,tài
    gia tăng,tư,tốc,tộc,vị,đình,đình chủ nghĩa,đình trị,đình văn hóa,đạo
    giai cấp,kỳ,thoại,điệu,đoạn
    giam cầm,giữ,hãm,lỏng
    gian dâm,dối,giảo,hiểm,hàng,hùng,khó,khổ,lao,lận,lận thương mại,nan,ngoan,nguy,phi,tham,thương,truân
    gian trá,tà,tế,xảo,ác
    giang hồ,mai,sơn
    giao ban,bóng,ca,chiến,cảm,cấu,cắt,diện,du,duyên,dịch,hoán,hòa,hưởng,hảo,hẹn,hội,hợp,hữu,khoán,kết
    giao liên,lưu,lộ,nhận,nộp,phó,phối,thiệp,thoa,thông,thông hào,thông tĩnh,thương,thầu,thời,thức,thừa
    giao tiếp,tranh,tuyến,tử,điểm,đãi,đấu,ước
    gieo cấy,neo,quẻ,rắc,trồng,vần
    gion giỏn
    giun chỉ,dẹp,kim,móc,móc câu,sán,tròn,tóc,đũa,đất,đốt
    già câng,cả,cốc đế,cỗi,dặn,họng,khú đế,khằn,khọm,khụ,làng,lão,mồm,nua,tay,yếu,đời
    giàn giáo,giụa,hỏa,mui
    giàng giàng,thun
    giành giật
    giàu có,mạnh,sang,sụ
    giày ba ta,bát kết,dép,hạ,mõm nhái,vò,xéo,đinh,đạp
    giá biển,buốt,bìa,chợ,cạnh tranh,cả,lạnh,mà,ngắt,như,nhạc,noãn,rét,sinh hoạt,sàn,súng,thành,thú
    giá treo cổ,trần,trị,trị gia tăng,trị sử dụng,trị thặng dư,trị trao đổi,trị tuyệt đối,vốn
    giác kế,mạc,ngộ,quan,thư
    giám hiệu,hộ,khảo,mã,mục,quản,quốc,sát,thị,định,đốc,đốc thẩm,đốc điều hành
    gián cách,thu,tiếp,điệp,đoạn
    giáng hương,hạ,họa,phúc,sinh,thế,trần
    giáo chủ,cụ,cụ trực quan,dân,dưỡng,dục,dục học,dục phổ thông,giới,giở,hoàng,hóa,hạt,học pháp,hội,hữu
    giáo khoa,lí,lý,mác,phái,phường,phẩm,phận,sinh,sĩ,sư,trình,viên,vụ,xứ,án,điều,đường,đầu
    giáp bảng,chiến,công,giới,hạt,lai,lá cà,mặt,ranh,trạng,trận,vụ,xác
    giâu gia,gia xoan
    giây lát,phút
    giã biệt,từ,đám
    giãi bày,tỏ
    giãn nở
    giãy chết,giụa,nảy
    gièm pha
    giêng hai
    giò lụa
    giòn giã,rụm,tan
    gió bụi,chướng,heo may,lùa,lốc,may,máy,mùa,nồm
    gióng giả,một
    giôn giốt
    giông bão,giống
    giúp sức,việc,ích,đỡ
    giăm bông
    giăng giăng,mắc
    giương mắt ếch,vây
    giường bệnh,nằm,thờ
    giả ba ba,bộ,cầy,da,danh,dạng,dối,dụ,hiệu,lơ,lả,mạo,sơn,sử,thiết,thuyết,thử,trang,trá,tưởng,tạo,tảng
    giả vờ,đò,định
    giải chấp,cứu,giáp,giới,khuây,khát,lao,mã,nghĩa,nghệ,ngân,ngũ,nhiệm,nhiệt,oan,phiền,pháp,phóng
    giải phóng mặt bằng,phóng quân,phẫu,phẫu học,quyết,sầu,thoát,thuật,thích,thưởng,thể,trình,trí
    giải trừ quân bị,tán,tích,tỏa,tội,vây,vũ,ách,đáp,đông,độc
    giảm chấn,giá,nghèo,phát,sút,thiểu,thọ,tốc,xóc,đẳng
    giản dị,tiện,đơn,ước
    giảng dạy,giải,hòa,nghĩa,thuật,viên,đường
    giảo hoạt,quyệt
    giấc ngủ,nồng
    giấm bỗng,cái,thanh,ớt
    giấp cá
    giấu giếm
    giấy bao gói,báo,bóng,bóng kính,bản,bồi,bổi,carbon,chặm,chứng minh,chứng nhận,dó,dó lụa,dầu,dậm,khen
    giấy lề,lệnh,lọc,lộn,moi,má,nhiễu,nhám,nến,phèn,phép,quyến,ráp,sáp,sơn,than,thiếc,thông hành,thấm
    giấy trang kim,tờ,vệ sinh,ăn,điệp,đánh máy,ảnh
    giần giật,sàng
    giầu có,mạnh,sang,sụ
    giầy dép,vò,xéo
    giẫm đạp
    giẫy giụa,nẩy
    giậm giật
    giận dỗi,dữ,hờn,lẫy
    giập giạp
    giật cánh khuỷu,cục,dây,giọng,gân,lùi,mình,nóng,nợ,thót,thột
    giằng co,xay,xé
    giặc giã,lái
    giặt giũ,khô
    giẻ cùi
    giếng chìm,khoan,khơi,mỏ,thơi
    giết chóc,hại,mổ,thì giờ,thịt
    giễu cợt
    giọng lưỡi,điệu
    giọt sành
    giỏi giang
    giối già
    giống hệt,lai,má,nòi
    giỗ chạp,hậu,kị,kỵ,tết,đầu
    giới chức,hạn,luật,nghiêm,sát,sắc,thiệu,tuyến,tính,từ,tửu,đàn
    giờ chính thức,giấc,hoàng đạo,hành chính,hồn,lâu,phút,quốc tế,đây,địa phương
    giở chứng,dạ,giói,giọng,giời,mặt,quẻ,trò
    giục giã
    giữ chân,ghế,gìn,kẽ,miếng,mình,rịt,tiếng,ý
    giữa chừng
    gom góp,nhóp,nhặt
    guồng máy
    gà chọi,công nghiệp,cồ,giò,gà,gô,gật,hoa mơ,lôi,lơgo,mái ghẹ,mờ,nòi,nước,pha,qué,ri,rốt,sao,tây,tồ
    gà xiêm,ác,đồng
    gàn dở
    gào thét
    gàu bốc,dai,ngoạm,sòng
    gác bỏ,chuông,lửng,thượng,xép
    gái bao,bán hoa,giang hồ,gọi,nhảy,điếm
    gán ghép
    gánh chịu,gồng,vác
    gân cốt,cổ,guốc,sức
    gây chiến,chuyện,dựng,gấy,gổ,hấn,lộn,mê,rối,sự,tê,tạo
    gãy góc,gọn
    gì thì gì
    gìn giữ
    gò bó,má,ép,đống
    gòn gọn
    góa bụa,phụ
    góc bù nhau,bẹt,cạnh,học tập,kề bù,ngoài,nhị diện,nhọn,phụ,quay,tù,vuông,đa diện,đầy,đối đỉnh,độ
    gói ghém,thầu
    góp mặt,nhóp,nhặt,phần,ý,điện
    gót sắt
    gông cùm,xiềng
    gõ cửa,kiến,đầu trẻ
    găm giữ
    găn gắt
    găng tay,trâu,tây
    gương cầu,lõm,lồi,mẫu,mặt,phẳng,sen,sáng,tày liếp,tầy liếp
    gượng gạo,nhẹ,ép
    gạ chuyện,gẫm
    gạch bông,chỉ,chịu lửa,hoa,lá nem,lỗ,men,men sứ,ngang,nối,silicat,thông tâm,vồ,ốp lát
    gại giọng
    gạn lọc
    gạo cẩm,cội,giã,lức,nước,nếp,tẻ
    gạt gẫm,tàn
    gả bán
    gấm vóc
    gấp bội,gáp,khúc,rút
    gấu chó,lợn,mèo,ngựa,trúc,trắng
    gấy sốt
    gầm ghè,gào,gừ,rít,rú,trời
    gần gũi,gặn,gụi,xa
    gầy còm,guộc,gò,mòn,nhom,yếu,đét
    gập ghềnh
    gật gù,gưỡng,gật
    gậy gộc,tày
    gắn bó,kết
    gắng công,gượng,sức
    gắp thăm
    gắt gao,gỏng,ngủ
    gặm nhấm
    gặp gỡ,mặt
    gặt hái
    gọi hồn,là,thầu,vốn
    gọn ghẽ,gàng,lỏn,mắt,nhẹ,thon lỏn
    gọng kìm
    gọt dũa,giũa,đẽo
    gỏi sinh cầm
    gốc gác,rễ,tích,từ
    gối vụ,xếp,đầu
    gốm sứ
    gồ ghề
    gồng gánh
    gỗ dác,dán,tạp,vang,ván,xẻ
    gộp đá
    gột rửa
    gớm ghiếc,guốc
    gờn gợn
    gởi gắm
    gỡ gạc,lỗi,rối,tội
    gợi chuyện,cảm,mở,tình,tả,ý
    gục gặc
    gừng gió
    gửi gắm,rể
    ha ha,hả
    hai chấm,lá mầm,lòng
    ham chuộng,học,hố,muốn,mê,thích
    han gỉ
    hang hùm,hốc,ổ
    hanh hao
    hao hao,hớt,hụt,mòn,phí,sút,tài,tổn
    hau háu
    hay biết,chữ,hay,ho,hớm,là
    hen suyễn
    heo heo,héo,hút,hắt,may,vòi
    hi hi,sinh,thiêm,thiêm thảo,vọng
    him him,híp
    hinh hích
    hip hop
    hiu hiu,hắt,quạnh
    hiên ngang
    hiêng hiếng
    hiếm hoi,muộn
    hiến binh,chương,dâng,kế,máu,pháp,đất
    hiếp dâm,đáp
    hiếu chiến,chủ,danh,hỉ,học,hỷ,khách,kì,kỳ,nghĩa,sinh,sự,thuận,thảo,thắng,động
    hiềm khích,nghi,thù
    hiền dịu,hòa,hậu,khô,lành,thảo,thục,triết,tài,từ,đức
    hiểm hóc,họa,nghèo,nguy,sâu,trở,yếu,ác,độc
    hiển hiện,hoa,hách,linh,ngôn,nhiên,thánh,thị
    hiểu biết
    hiện diện,giờ,hành,hình,hữu,kim,nay,sinh,thân,thời,thực,thực khách quan,trường,trạng,tình,tượng
    hiện tượng học,tượng luận,tại,vật,đại,đại hóa
    hiệp hội,lực,sĩ,thương,tác hóa,định,định khung,định sơ bộ,đồng,ước
    hiệu chỉnh,dụng,lệnh,lực,nghiệm,năng,phó,quả,suất,số,thính viên,thế,triệu,trưởng,ích,điện thế,đính
    hiệu ứng,ứng lồng kính,ứng nhà kính
    ho gà,he,hen,khan,lao
    hoa cúc,cương,giấy,hiên,hoét,hòe,hậu,hồng,khôi,lan,liễu,loa kèn,lá,lá cành,lí,lý,lơ,lệ,lợi,màu
    hoa mép dê,môi,mõm chó,mõm sói,mĩ,mười giờ,mỹ,quả,râm,sói,tai,tay,thị,tigôn,tiên,tiêu,văn,đèn,đăng
    hoa đồng tiền
    hoan hô,hỉ,hỷ,lạc,nghinh,nghênh
    hoang dâm,dã,dại,hoác,hóa,lạnh,mang,mạc,phí,phế,sơ,toàng,tàn,tưởng,vu,vắng,đàng,đường,đảo
    hoe hoe
    hoen gỉ,rỉ,ố
    hom hem
    hong hóng
    hoài bão,cảm,cổ,của,nghi,niệm,phí,sơn,vọng
    hoàn chỉnh,công,cảnh,hảo,hồn,lưu,lương,mĩ,mỹ,nguyên,thiện,thành,toàn,trả,tất,tục
    hoàng anh,bá,cung,cầm,gia,hôn,hậu,kim,kì,lan,liên,thành,thân,thất,thổ,tinh,tộc,tử,yến,đàn,đạo,đản
    hoàng đới
    hoành cách mô,hành,phi,thánh,tráng,độ
    hoán dụ,vị,đổi
    hoãn binh,xung
    hoạch định
    hoại sinh,thư,tử
    hoạn nạn
    hoạnh họe
    hoạt bát,chất,cảnh,huyết,hình,hóa,họa,kịch,thạch,tinh,tính,tượng,động
    hoảng hốt,hồn,loạn,sợ
    hoắc hương
    hoặc giả
    hu hu
    hum húp
    hun hút,đúc
    hung bạo,dữ,hiểm,hãn,hăng,khí,thần,thủ,tinh,tàn,tợn,ác,đồ
    huy chương,hiệu,hoàng,động
    huyên náo,thuyên
    huyết bài,bạch,chiến,cầu,dịch,dụ,giác,học,mạch,quản,sắc tố,thanh,thư,thống,trầm,tương,tộc,áp,áp cao
    huyết áp thấp
    huyền bí,diệu,hoặc,nhiệm,phù,sâm,thoại,tích,ảo
    huyễn hoặc,tưởng
    huyện bộ,lị,lỵ,thị,đoàn,đội,ủy,ủy viên
    huyệt mộ
    huân chương,chương lao động,tước
    huê hồng,lợi
    huênh hoang
    huýt gió,sáo
    huấn luyện,luyện viên,thị
    huếch hoác
    huệ tây
    huống chi,gì,hồ
    huỳnh huỵch,quang,tinh
    huỵch toẹt
    hy hữu,sinh,vọng
    hà bá,cớ,hiếp,hơi,khắc,mã,móng,rầm,thủ ô,thủ ô nam,thủ ô trắng,thủ ô đỏ,tiện,tất
    hài cốt,hòa,hước,kịch,lòng,thanh
    hàm chứa,cấp,hồ,lượng,nghĩa,ngôn,răng,súc,số,thiếc,thụ,ý,ơn,ẩn,ếch
    hàn gắn,huyên,hơi,khẩu,lâm,lộ,the,thực,xì,đới
    hàng binh,chiến lược,chợ,cấm,dệt may,giả,hiên,hiệu,hóa,hải,họ,khô,không,không vũ trụ,loạt,lậu,lối,mã
    hàng ngũ,năm,phục,quán,rào,rào danh dự,rào thuế quan,thùng,tiêu dùng,việt,việt nam,xách,xáo,xén,xóm
    hành chính,chức,dinh,giả,hoa,hung,hình,hương,hạ,khách,khúc,khất,kinh,lang,lang pháp lí,lang pháp lý
    hành lí,lý,lạc,nghề,não,pháp,quyết,quân,ta,tinh,tinh nhân tạo,trang,trình,tung,tá tràng,tây,tội,tủy
    hành vi,vân,văn,xác,đạo,động
    hào chiến đấu,giao thông,hiệp,hoa,hùng,hển,hứng,khí,lũy,nhoáng,phóng,quang,sảng
    há hốc
    hách dịch
    hái lượm,ra tiền
    hám danh,lợi
    hánh nắng
    háo danh,hức,khí,nước,sắc
    hát bắc,bộ,bội,cách,dạo,dậm,dặm,ghẹo,hò,hỏng,hổng,khách,lượn,nam,nói,rong,ru,tuồng,ví,văn,xoan,xẩm
    hát đúm
    háu đói
    hâm hấp,mộ,nóng
    hân hoan,hạnh
    hây hây,hẩy
    hãi hùng
    hãm hiếp,hại,mình,tài,ảnh
    hãn hữu
    hãnh diện,tiến
    hão huyền
    hè hụi
    hèm hẹp
    hèn chi,gì,hạ,kém,mạt,mọn,nhát,nào,yếu
    hé răng
    héo don,hon,hắt,mòn
    hét lác,ra lửa
    hênh hếch
    hì hà hì hục,hục,hụi,hụp
    hình bình hành,bóng,bầu dục,chiếu,chìm,chóp,chóp cụt,chữ nhật,cầu,cầu phân,cụ,dung,dáng,dạng,hài,họa
    hình học,học giải tích,học họa hình,học không gian,học phẳng,hộp,hộp chữ nhật,không gian,khối
    hình lăng trụ,lập phương,mẫu,nhi hạ,nhân,như,nón,nón cụt,nộm,phạt,phẳng,quạt tròn,sự,tam giác,thang
    hình thoi,thành,thái,thái học,thù,thế,thể,thức,thức chủ nghĩa,thức khen thưởng,tròn,tròn xoay,trụ
    hình tượng,viên phân,vuông,vành khăn,vóc,vẽ,vị,xuyến,ảnh
    hí ha hí hửng,hoáy,húi,họa,hởn,hửng,khúc,kịch
    hít hà
    hò hét,hẹn,khoan,la,lơ,lờ,mái nhì,mái đẩy,reo
    hòa bình,bình chủ nghĩa,cả làng,dịu,giải,hiếu,hiệp,hoãn,hợp,khí,kết,mình,mạng,nhã,nhạc,nhập,nhịp
    hòa quyện,tan,thuận,thượng,trộn,tấu,vốn,âm,đàm,đồng,ước
    hòm gian,hòm,thư,xiểng
    hòn dái
    hó hé
    hóa chất,dược,dầu,giá,giải,hơi,học,học hữu cơ,học vô cơ,hợp,kiếp,lí,lý,lỏng,mĩ phẩm,mỹ phẩm,nghiệm
    hóa năng,phép,phẩm,ra,sinh,sinh học,thân,thạch,trang,trị,tính,xương,đơn
    hóc búa,hách
    hóm hỉnh
    hóng hớt
    hô hoán,hào,hấp,hố
    hôi hám,rình,tanh,thối
    hôm kia,kìa,mai,nay,qua,sớm
    hôn hít,lễ,mê,nhân
    hù dọa
    hùi hụi
    hùm beo
    hùn hạp,vào
    hùng biện,dũng,hoàng,hậu,hồn,hổ,hục,khí,mạnh,tráng,vĩ
    hú hí,họa,hồn,tim,vía
    húng chanh,chó,dũi,dổi,hắng,lìu,quế
    húp híp
    hút chích,hít,hồn,mật,xách
    húy kị
    hý khúc,kịch,trường,viện
    hăm dọa,he,hở
    hăng gô,hái,hắc,máu,máu vịt,say,tiết,tiết vịt
    hơ hải,hỏng,hớ
    hơi hám,hướm,hướng,ngạt,nước,sức,đâu
    hơn bù kém,hớn,nữa,thiệt
    hư cấu,danh,hao,hại,hỏng,hốt,không,số,thân,từ,vinh,vô,văn,đốn,ảo
    hưng hửng,phấn,thịnh,vong
    hưu trí
    hương bài,hoa,hỏa,hồn,khói,liệu,lộ,nguyền,nhu,phụ,sen,sư,vòng,vị,án,ước
    hươu cao cổ,sao,xạ
    hướng dương,dẫn,dẫn viên,nghiệp,ngoại,nội,thiện,tâm,đạo,đạo sinh,động
    hưởng dương,lạc,thọ,thụ,ứng
    hạ bì,bút,bạc,bạn,bệ,bộ,chí,cánh,cấp,giới,huyền,huyệt,lưu,lệnh,màn,mình,nang,nghị sĩ,nghị viện,nguồn
    hạ nhục,sách,sát,sĩ,sĩ quan,sơn,thế,thọ,thổ,thủ,thủy,tuần,tầng,tầng cơ sở,viện,vị,áp,âm,điền,đẳng
    hạch hỏi,sách,toán
    hạm đội
    hạn chế,dùng,hán,hẹp,mức,ngạch,vận,định
    hạng mục,ngạch
    hạnh kiểm,nhân,phúc
    hạp long
    hạt alpha,beta,cơ bản,dẻ,giống,kín,nhân,tiêu,trần,é
    hả dạ,giận,hê,lòng
    hải báo,chiến,cảng,cẩu,dương,dương học,giới,hà,khẩu,li,ly,lí,lý,lưu,mã,phận,phận quốc tế,quan,quân
    hải quân lục chiến,quân đánh bộ,quì,quỳ,sâm,sản,thuyền,tượng,tặc,văn,vị,yến,âu,đoàn,đăng,đường,đảo
    hải đồ,đồng,đội
    hảo hạng,tâm
    hấm hứ
    hấp dẫn,ha hấp háy,him,háy,hơi,hối,lưu,phụ,ta hấp tấp,thu,thụ,tấp
    hất cẳng
    hầm hào,hè,hầm,hập,hố,lò,mỏ,trú ẩn,tàu
    hầu bao,bóng,cận,hạ,hết,khắp,như,phòng,tước
    hẩm hiu
    hẫng hụt
    hậm hà hậm hực,họe,hụi,hực
    hận thù
    hậu bị,bối,chiến,cung,cần,cứ,duệ,hĩ,hĩnh,họa,kì,mãi,môn,nghiệm,phương,phẫu,quân,quả,sinh,sản,sự
    hậu thuẫn,thân,thế,trường,tuyến,tạ,tố,vận,vệ,đãi,đậu
    hắc lào,tinh tinh,xì dầu,ám,ín
    hắng giọng
    hắt hiu,hơi,hủi,xì,xì hơi
    hằm hè,hằm
    hằn học
    hằng bất đẳng thức,hà,năm,số,đẳng thức
    hẳn hoi,nhiên
    hẹn hò,ước
    hẹp bụng,hòi
    hẻo lánh
    hết chỗ nói,dạ,hơi,hồn,hồn hết vía,lòng,lẽ,lời,mình,mức,mực,nhẵn,nhẽ,nước,sức,thảy,vía,ý,đất,đời
    hề gậy,hấn,hề,mồi,đồng
    hềnh hệch
    hể hả
    hệ luận,miễn dịch,miễn nhiễm,mét,quả,sinh thái,số,thống,thống hóa,thống đếm,thức,trọng,tư tưởng,tộc
    hệ từ,điều hành,đơn vị,đếm,đếm nhị phân,đếm thập phân
    hỉ hả
    họ hàng,mạc,tên,tộc,và tên,đạo
    họa báo,chăng,gia,hoằn,may,mi,sĩ,tiết,âm
    học bạ,bổng,giả,gạo,hàm,hành,hỏi,kì,kỳ,lóm,lỏm,lực,mót,nghề,phiệt,phí,phần,sinh,sinh giỏi,thuyết
    học thuật,thức,trình,trò,tài thi phận,tập,viên,việc,viện,vấn,vẹt,vị,xá,đòi,đường
    họp báo,hành,mặt
    hỏa canh,châu,công,hoạn,hổ,khí,kế,lò,lực,mai,mù,ngục,pháo,thiêu,thực,tuyến,táng,tốc,điểm,đàn
    hỏi cung,dò,han,nhỏ,thăm,tội,vặn,vợ,đáp
    hỏng hóc,kiểu
    hố chậu,ga,tiêu,xí,đen
    hốc hác
    hối cải,hôn,hả,hận,lỗi,lộ,phiếu,suất,thúc,tiếc,đoái
    hống hách
    hốt hoảng,nhiên
    hồ bi,chứa nước,cầm,dễ,hởi,li tinh,ly,ly tinh,lô,nghi,quang,sơ,thủy,tinh,tiêu,đồ
    hồi cư,cố,hương,hộp,kí,ký,môn,phục,quang,sinh,sức,tâm,tưởng,tỉnh,tố,văn,xuân,âm,đáp,ức
    hồn hậu,nhiên,phách,thơ,vía
    hồng bì,bạch,cầu,hoa,hoang,huyết cầu,hào,hạc,hộc,lâu,mao,ngoại,ngọc,nhung,quân,quế,tâm,xiêm
    hồng y giáo chủ,điều,đào
    hổ chuối,chúa,cốt,danh,lang,lốn,lửa,mang,nhục,phách,phù,thẹn,trâu
    hổn ha hổn hển,hà hổn hển,hển
    hỗ trợ
    hỗn canh hỗn cư,chiến,danh,giao,hào,hợp,loạn,láo,mang,quân,số,tạp,xược,độn
    hộ chiếu,giá,khẩu,kinh doanh,lí,lý,mạng,mệnh,nghèo,pháp,sinh,tịch,tống,vệ,đê
    hộc tốc
    hội chẩn,chợ,chứng,diễn,giảng,hè,họa,họp,kiến,nghị,nghị bàn tròn,ngộ,nhập,sở,thao,thi,thoại,thảo
    hội thẩm,thẩm nhân dân,trường,trưởng,tụ,viên,ái hữu,ý,đoàn,đàm,đồng,đồng chính phủ,đồng nhà nước
    hội đồng nhân dân,đồng quản trị
    hộp chữa cháy,giảm tốc,quẹt,số,thoại,thư,tốc độ,đen,đêm
    hột cơm
    hớ hênh
    hớn hở
    hớp hồn
    hớt hải,lẻo,tóc
    hờ hững
    hời hợt
    hờn dỗi,giận,mát,oán,trách,tủi
    hở hang
    hởi dạ,lòng
    hỡi ôi,ơi
    hợm hĩnh,mình
    hợp chất,doanh,hiến,khẩu,kim,kim màu,lí,lí hóa,lý,lý hóa,lưu,lệ,lực,nhất,pháp,pháp hóa,phần,số,tan
    hợp thành,thời,thức,thức hóa,tuyển,tác,tác hóa,tác xã,táng,tấu,tử,xướng,âm,ý,đề,đồng,đồng lao động
    hục hặc
    hụt hẫng
    hủ bại,hóa,hỉ,lậu,tiếu,tục
    hủy bỏ,diệt,hoại
    hứa hão,hôn,hẹn
    hứng chịu,gió,khởi,thú
    hừ hừ
    hừng hực
    hững hờ
    hữu biên,cơ,hiệu,hình,hạn,khuynh,nghị,ngạn,quan,sinh,thanh,thần luận,trách,tuyến,tình,tính,tỉ,tỷ,ích
    hữu ý
    i tờ
    im bặt,lìm,lặng,phăng phắc,phắc,re,thin thít,thít,ả,ắng,ỉm
    in hệt,như,ít,ấn,ỉn
    inh tai,tai nhức óc,ỏi
    ion hóa
    iu ỉu
    kalium nitrate
    kem cân,cây,cốc,kí,ký,que
    ken két
    keo bẩn,kiệt,sơn,tai tượng,tơ,xương,xỉn
    kha khá
    khai báo,bút,chiến,cuộc,căn,diễn,giảng,hoa,hoang,hỏa,hội,khoáng,khẩn,mào,mạc,phá,phương,quang,quật
    khai sinh,thác,thông,triển,trương,trường,trừ,tử,vị
    kham khổ
    khan hiếm
    khang khác,kháng,kiện,trang
    khanh khách
    khao khao,khát,quân
    khe khé,khắt,khẽ
    khen khét,ngợi,thưởng,tặng
    kheo khéo,khư
    khi hồi
    khin khít
    khinh binh,bạc,bỉ,khi,khí cầu,khích,khỉnh,miệt,mạn,nhờn,rẻ,suất,thường
    khiêm nhường,tốn
    khiên cưỡng
    khiêng vác
    khiêu chiến,dâm,khích,vũ
    khiếm khuyết,nhã,thính,thị,thực
    khiếp nhược,sợ,vía,đảm
    khiếu kiện,nại,tố
    khiển trách
    kho bãi,bạc,quỹ,tàng,tàu,tộ
    khoa bảng,giáo,học,học cơ bản,học kĩ thuật,học kỹ thuật,học nhân văn,học quân sự,học tự nhiên
    khoa học viễn tưởng,học xã hội,học ứng dụng,mục,ngoại,nội,trương,trường
    khoai khoái,lang,mì,môn,mùa,mỡ,nưa,nước,sọ,trụng,tây,tía,từ,vạc,đao
    khoan dung,hồng,khoái,nhượng,thai
    khoang nhạc
    khoanh tay
    khoe khoang,mẽ
    khoác lác,áo
    khoái chí,cảm,cảm thẩm mĩ,cảm thẩm mỹ,khẩu,lạc,trá
    khoán sản,trắng
    khoáng chất,sàng,sàng học,sản,vật,vật học,đãng,đạt
    khoản đãi
    khoảng cách,không,âm
    khoảnh khắc
    khoằm khoặm
    khu biệt,chế xuất,công nghiệp,dân cư,dân cư văn hóa,kinh tế,phi quân sự,phố,trú,tập thể,tự trị,vực
    khu đô thị,đệm
    khua khoắng
    khung cảnh,cửi,giá,hình phạt,thành
    khuy bấm,tết
    khuya khoắt,sớm
    khuynh diệp,hướng,đảo
    khuyên bảo,can,dỗ,giáo,giải,lơn,nhủ,răn
    khuyến cáo,công,học,khích,lâm,mãi,mại,nghị,ngư,nông,tài
    khuyết danh,thiếu,tật,điểm
    khuân vác
    khuây khỏa
    khuôn dạng,hình,khổ,mẫu,mặt,nhạc,phép,sáo,thức,viên
    khuất bóng,khúc,núi,nẻo,phục,tất
    khuấy đảo,động
    khuếch trương,tán,đại
    khuỳnh tay ngai
    khành khạch
    khào khào
    khá giả,khẩm
    khác biệt,gì,nào,thường
    khách hàng,khí,khứa,qua đường,quan,quan chủ nghĩa,sáo,sạn,thể,vãng lai
    khái luận,niệm,quát,quát hóa,tính
    khám bệnh,chữa,nghiệm,phá,xét
    khán giả,thính giả,đài
    kháng chiến,cáo,cự,nghị,nguyên,sinh,thể,viêm,án
    khánh kiệt,thành,tiết
    khát khao,máu,vọng
    kháu khỉnh
    khâm liệm,phục
    khâu vá,vắt
    khéo léo,miệng,mồm,tay
    khép kín,nép
    khét lèn lẹt,lẹt,tiếng
    khê đọng
    khêu gợi
    khìn khịt
    khí chất,công,cầu,cụ,gió,huyết,hư,hậu,hậu học,khái,kém,lực,nhạc,nổ,phách,quyển,quản,sắc,than
    khí thiên nhiên,thải,thế,tiết,trơ,tài,tĩnh học,tượng,tượng học,tượng thủy văn,vị,áp,áp kế,đốt
    khí động học
    khía cạnh
    khích bác,lệ
    khít khao,khìn khịt,khịt,rịt
    khò khè
    khó chịu,coi,dễ,gặm,khăn,lòng,nhọc,tính,đăm đăm,ở
    khóa kéo,luận,nòng,số,sổ,trình
    khóc dạ đề,lóc,than
    khói hương,lửa,sương
    khô cằn,cứng,dầu,dầu lá,hanh,héo,hạn,khan,khát,không khốc,khốc,kiệt,lạnh,mộc,rang,ráo,róc,vằn,đét
    khôi hài,ngô,phục
    khôn cùng,hồn,khéo,lường,lỏi,lớn,ngoan,nguôi,thiêng,xiết
    không biết chừng,bào,bờ bến,chiến,chừng,dưng,gian,khéo,khí,kích,lưu,lẽ,mấy khi,ngừng,những,phận,quân
    không thể,trung,trách,tài gì,tài nào,tưởng,tặc,vận,ít thì nhiều,đâu,đâu vào đâu
    khù khờ,khụ
    khùng khục
    khúc chiết,côn cầu,khuỷu,khích,mắc,nhôi,xạ
    khúm na khúm núm,núm
    khúng khắng
    khăm khắm,khẳm
    khăn gói,khẳn,mỏ quạ,piêu,quàng,quàng đỏ,san,vuông,xếp,áo,ăn,đóng,đầu rìu
    khăng khít,khăng
    khơ khớ
    khơi gợi,khơi,mào
    khư khư
    khước từ
    khạng nạng
    khả biến,chuyển,dĩ,dụng,kính,nghi,năng,quan,thi,ái,ố
    khải hoàn môn
    khảm trai
    khản đặc
    khảng khái
    khảo chứng,cổ,cổ học,cứu,dị,luận,nghiệm,sát,tra,đính
    khấm khá
    khấn khứa,vái
    khấp kha khấp khểnh,khểnh,khởi
    khất lần,sĩ,thực
    khấu hao,trừ,đuôi
    khẩn cấp,cầu,hoang,khoản,thiết,trương
    khẩu chiến,cung,hiệu,khí,lệnh,ngữ,phần,trang,vị,độ,đội
    khập khiễng,khà khập khiễng,khễnh
    khật khà khật khưỡng,khà khật khừ,khưỡng,khừ
    khắc ghi,họa,khoải,khổ,kỉ,kỷ,nghiệt,phục,tinh
    khắm lằm lặm,lặm
    khắt khe
    khằng khặc
    khẳng khiu,định
    khặc khè,khặc,khừ
    khẽ khàng,khọt
    khế cơm
    khề khà
    khệ nệ
    khệnh khạng
    khỉ gió,đột
    khọt khẹt
    khỏa lấp,thân
    khỏe khoắn,mạnh,như vâm
    khỏi phải nói
    khố tải
    khốc liệt
    khối lượng,phố,u
    khốn cùng,khó,khổ,kiếp,một nỗi,nạn,nỗi,quẫn,đốn
    khống chế,chỉ
    khổ chủ,công,cực,hạnh,học,luyện,một nỗi,nhục,nhục kế,não,qua,sâm,sâm nam,sở,thân,tâm,đau,ải
    khổng lồ
    khờ dại,khạo
    khởi công,hành,kiện,nghiệp,nghĩa,nguồn,phát,sắc,sự,thảo,tranh,tố,tử,xướng,điểm,đầu,động
    khụng khiệng
    khụt khịt
    khủng bố,bố trắng,hoảng,hoảng chính trị,khiếp,khỉnh,long
    khứ hồi
    khứu giác
    khừ khừ
    khử trùng
    ki bo,cóp,lô,ốt
    kia mà
    kim anh,anh tử,băng,chỉ nam,cúc,cương,cổ,giao,hoàn,hỏa,khánh,khí,loại,loại học,loại màu,loại đen,móc
    kim nam châm,ngân,ngạch,ngạch xuất khẩu,nhũ,sinh học,thanh,thuộc,tiền,tuyến,tương học,tự tháp,đan
    kim đơn,đồng
    kin kít
    kinh bổn,doanh,dị,giới,hoàng,hoảng,hãi,hồn,khủng,kệ,kịch,kỳ,lý,lạc,nghiệm,nghĩa,nguyệt,ngạc,niên
    kinh phong,phí,qua,rợn,sợ,sử,thành,truyện,trập,tuyến,tuyến gốc,tế,tế hàng hóa,tế học,tế số
    kinh tế thị trường,tế tri thức,tế tự nhiên,tởm,viện,xáng,điển,độ,độ tây,độ đông,động
    kiêm nhiệm
    kiên cường,cố,gan,nghị,nhẫn,quyết,trinh,trì,tâm,định
    kiêng cữ,dè,khem,kị,kỵ,nể,sợ
    kiêu binh,bạc,căng,hãnh,kì,kỳ,ngạo,sa
    kiếm chuyện,chác,hiệp,khách,thuật,ăn
    kiến càng,cánh,cỏ,gió,giải,giảng,lập,lửa,nghị,thiết,thức,trúc,trúc sư,trúc thượng tầng,trúc địa chất
    kiến tạo,tạo học,tập,vàng,vống,đen
    kiếng mát
    kiết lị,lỵ,xác
    kiềm chế,tính,tỏa
    kiền kiền
    kiều bào,diễm,dân,hối
    kiểm chứng,duyệt,dịch,kê,lâm,nghiệm,ngân,ngư,nhận,phẩm,soát,sát,sát viên,thử,toán,toán viên,tra,điểm
    kiểm đếm,định
    kiểu cách,dáng,mẫu
    kiệm lời
    kiện cáo,toàn,tướng,tụng
    kiệt lực,quệ,sức,tác,xuất
    kè kè,nhè
    kèm cặp,nhèm
    kèn bóp,bầu,cor,cựa,kẹt,trống
    kèo nhèo,nài,nèo
    ké né,đầu ngựa
    kém cạnh,cỏi
    kén chọn
    kéo bè kéo cánh,co,dài,lại,theo
    kê biên,khai,kích,úm
    kên kên
    kênh kiệu,rạch,truyền hình,xáng
    kêu ca,cầu,gào,gọi,la,nài,trời,van
    kì bí,công,cùng,cạch,cọ,cục,cựu,diệu,dị,giông,hạn,khôi,kèo,lân,lạ,nhông,phiếu,quan,quái,quặc,thú,thị
    kì thủ,thực,tài,tích,tập,vĩ,vọng,đà,đài,ảo
    kìm cộng lực,giữ,hãm,kẹp,nén
    kìn kìn
    kình ngư,địch
    kí chủ,gửi,hiệu,hiệu học,họa,kết,quĩ,quỹ,sinh,sinh trùng,sự,thác,tên,túc,túc xá,tắt,tự,âm,âm pháp,ức
    kích cầu,cỡ,dục,giá,hoạt,thích,thước,động,ứng
    kín kẽ,mít,như bưng,nhẽ,tiếng,đáo
    kính cẩn,cận,hiển vi,lão,lúp,mát,mến,nể,phục,râm,thiên văn,thuốc,tiềm vọng,trọng,viễn,viễn vọng
    kính vạn hoa,yêu,đổi màu,ảnh
    ký chủ,giả,gửi,hiệu,hiệu học,họa,kết,lô,lục,nhận,quỹ,sinh,sinh trùng,sự,thác,tên,túc,túc xá,tắt,tự
    ký âm,âm pháp,ức
    kĩ càng,lưỡng,năng,sư,thuật,thuật số,thuật viên,tính,xảo
    kĩu cà kĩu kịt,kịt
    kẹo cao su,đắng
    kẻ cướp,cả,cắp,gian,thù,trộm
    kẻo mà,nữa,rồi
    kẽo cà kẽo kẹt,kẹt
    kế chân,cận,hoạch,hoạch hóa,nghiệp,nhiệm,sách,thừa,tiếp,toán,toán trưởng,tục,vị
    kếch xù
    kết bạn,cấu,cấu hạ tầng,cục,duyên,dính,dư,hôn,hợp,liễu,luận,mạc,nghĩa,nạp,nối,quả,thúc,tinh,toán,tội
    kết tụ,tủa,từ,án
    kề cà,cận,miệng lỗ
    kền kền
    kềnh càng,kệch,kệnh
    kể cả,lể,ra
    kệ nệ,thây,xác
    kệch cỡm
    kỉ cương,luật,lục,nguyên,niệm,vật,yếu
    kị binh,binh bay,khí,mã,nước,rơ
    kịch bản,bản phim,chiến,câm,cương,cọt,hát,liệt,mục,ngắn,nói,thơ,tính
    kịp thời
    kỳ bí,công,cùng,cục,cựu,diệu,dị,giông,hào,hạn,khôi,lân,lạ,mục,ngộ,nhông,phiếu,quan,quái,quặc,thú
    kỳ thật,thị,thủ,thực,tài,tình,tích,tập,vĩ,vọng,đà,đài,ảo
    kỵ binh,binh bay,binh thiết giáp,khí,mã,nước,rơ,sĩ
    kỷ cương,luật,lục,nguyên,niệm,niệm chương,vật,yếu
    kỹ càng,lưỡng,năng,nữ,sư,thuật,thuật số,thuật viên,tính,xảo
    la bàn,cà,hét,liếm,liệt,làng,lối,trời,ó,đà
    lai căng,dắt,giống,kinh tế,láng,lịch,nhai,rai,tạo,tạp,vãng
    lam làm,lũ,nham
    lan can,man,truyền,tràn,tỏa
    lang ben,băm,bạt,chạ,lảng,sói,thang,vườn
    lanh chanh,lảnh,lẹ,lẹn,lợi,tô
    lao công,lung,lý,lực,nhao,phổi,tâm,xao,đao,động,động giỏi,động tiên tiến
    lau cha lau chau,chau,chùi,lách,láu,nhau
    lay chuyển,láy,lắt,nhay,phay,động,ơn
    le le,lé,lói,te
    lem luốc,lém,lẻm,nha lem nhem,nhem
    len dạ,gai,lách,lén,lét,lỏi
    leng keng,reng
    leo khoeo,lét,lắt,lẻo,thang,trèo
    li biệt,bì,dị,gián,hôn,khai,kì,thân,ti,tán,tâm,tô
    lia chia,lịa
    lim dim
    linh chi,cảm,cẩu,cữu,diệu,dương,hoạt,hồn,khí,kiện,miêu,mục,nghiệm,ta linh tinh,thiêng,tinh
    linh tinh lang tang,trưởng,tính,đan,đình,động,ứng
    liu riu,điu
    liêm chính,khiết,sỉ
    liên bang,bộ,can,chi,chi ủy,cầu khuẩn,danh,doanh,gia,hiệp,hoan,hoan phim,hoàn,hệ,hồi,hợp,khu,kết
    liên kết vùng,liến,lạc,lụy,minh,miên,ngành,nhục,quan,quân,thanh,thông,tiếp,tưởng,tịch,tục,từ,vận
    liên đoàn,đội,đới
    liêu xiêu
    liếm gót,láp
    liến láu,thoắng
    liếp nhiếp
    liền liền,tay,tù tì
    liều liệu,lĩnh,lượng,mình,mạng
    liểng xiểng
    liệt dương,giường,kê,sĩ
    liệu chừng,cái thần hồn,hồn,pháp,thần hồn,trình
    lo buồn,liệu,lót,lắng,nghĩ,ngại,phiền,sốt vó,sợ,toan,tính,xa,âu
    loa kèn,lóa,thùng
    loai choai
    loan báo
    loang loáng,lổ,toàng
    loanh quanh
    loay hoay
    loe lóe
    logic biện chứng,hình thức,học,toán,toán học
    loi choi,ngoi,nhoi,thoi
    lom kha lom khom,khom,lom
    lon ton
    long bong,cung,diên hương,lanh,lóc,mạch,nhãn,não,tong,trọng,vương,đong,đình
    loong toong
    loài người
    loàng xoàng
    loáng quáng,thoáng
    loãng toẹt,xương
    loăn quăn,xoăn
    loăng quăng
    loạc choạc
    loại biệt,bỏ,hình,hình học,suy,trừ
    loạn dâm,li,luân,ly,lạc,ngôn,quân,sắc,thị,trí,xạ,xị,óc,đả
    loạng choạng,quạng
    loạt soạt
    loảng xoảng
    loắt choắt
    loằng ngoằng
    loẹt quẹt
    lu bu,bù,loa,mờ
    lua tua
    lui cui,lủi,tới
    lum khum
    lung bung,lay,linh,liêng,lạc,ta lung tung,tung,tung beng
    luyến láy,tiếc
    luyện kim,kim màu,kim đen,tay,tập
    luân canh,chuyển,hồi,lí,lý,lưu,phiên,thường
    luôm nhuôm
    luôn luôn,thể,tiện
    luông tuồng
    luýnh quýnh
    luẩn quẩn
    luận chiến,chứng,cương,cứ,tội,văn,án,điểm,điệu,đoán,đề
    luật bài trung,bằng trắc,chơi,dân sự,gia,hành chính,hình sự,học,khoa,lệ,pháp,quốc tế,rừng,sư,tục
    luật định
    luống cuống,tuổi
    luồn cúi,lách,lọt,lỏi
    luồng lạch
    luộm thuộm,thà luộm thuộm
    ly biệt,dị,gián,hôn,khai,kỳ,loạn,thân,tán,tâm
    là hơi,là,lượt,lạ,đà
    làm biếng,bàn,bạn,bằng,bếp,bộ,cao,chay,chi,chủ,chứng,công,cỏ,duyên,dáng,dấu,dấu thánh,dầm,dữ,già
    làm giàu,giá,gì,gương,hàng,khách,khó,loạn,luật,lành,lông,lơ,lẽ,lụng,ma,mai,mướn,mối,ngơ,nhục,nên
    làm nũng,phiền,phách,phép,phúc,phước,phản,quen,quà,ruộng,sao,thinh,thuê,thân,thịt,tin,tiền,trò,tròn
    làm tàng,tình,tội,tới,việc,vì,vườn,xiếc,ăn,đầu,đẹp,đỏm,đồng,ơn,ải
    làn lạt,sóng,thảm,điệu,đường
    làng chơi,mạc,nghề,nhàng,nước,xã,xóm
    lành chanh,lạnh,lặn,mạnh,nghề,tính
    lào phào,quào,rào,thào,xào
    làu bà làu bàu,bàu,nhà làu nhàu,nhàu
    lá bắc,chét,chắn,cải,cẩm,cờ đầu,kép,lách,lẩu,lốt,mía,mầm,ngón,sen,sách,tọa
    lác mắt,đác
    lách ca lách cách,chách,cách,nhách,tách
    lái xe,đò
    lán trại
    láng bóng,cháng,giềng,máng
    lánh mặt,né,nạn
    láo liên,lếu,nháo,toét,xược
    lát hoa
    láu cá,lỉnh,ta láu táu,táu
    lâm bệnh,chung,học,li,luật,ly,nghiệp,nguy,nạn,phần,râm,sinh,sàng,sản,sự,thâm,thời,trường,trận,tặc
    lâm viên
    lân cận,la,quang,tinh
    lâng lâng
    lâu bền,dài,hoắc,la,lâu,lắc,nay,nhâu,năm,đời
    lây dây,lan,lất,nhiễm,nhây,rây,truyền
    lã chã
    lãi gộp,lờ,ròng,suất
    lãn công
    lãng du,mạn,phí,quên,tử,đãng
    lãnh canh,cảm,dục,hải,hội,sự,sự quán,sự tài phán,thổ,tụ,vực,đạm,đạo,địa,đủ
    lão hóa,khoa,luyện,làng,nông,suy,thành,thị,tướng
    lè lẹ,nhà lè nhè,nhè,tè
    lèm bà lèm bèm,bèm,nhèm
    lèo lá,lái,nhèo,tèo
    lém lỉnh
    lén lút
    léng phéng
    léo hánh,nha léo nhéo,nhéo,xéo
    lép bép,kẹp,nhép,vế
    lê la,lết,thê
    lên cân,cơn,dây,giọng,gân,khuôn,lão,lớp,men,mặt,ngôi,nước,râu,sởi,tay,tiếng,án,đèn,đường,đạn,đồng
    lên đời
    lênh kha lênh khênh,khênh,láng,đênh
    lêu lổng,nghêu,têu,đêu
    lì lợm,xì
    lìa bỏ
    lình xình
    lí do,giải,la lí lắc,liệu pháp,luận,lắc,lẽ,lịch,nha lí nhí,nhí,số,sự,sự cùn,thuyết,thuyết thông tin
    lí thuyết tương đối,thuyết tập hợp,thuyết xác suất,thú,trí,tính,tưởng,tưởng hóa
    lích ca lích kích,chích,kích,rích
    lính chiến,dù,thủy,thủy đánh bộ,tráng,đánh thuê
    lít nha lít nhít,nhít
    líu díu,la líu lô,lo,lô,quýu,ra líu ríu,ríu,tíu
    lò cao,chõ,chợ,cò,dò,luyện kim,mò,mổ,rèn,sát sinh,sưởi,vi sóng,xo,đúc,đứng
    lòa nhòa,xòa
    lòe bịp,loẹt,xòe
    lòi dom,tói,xỉ,đuôi
    lòm khòm
    lòn bon
    lòng chảo,dạ,khòng,máng,sông,thành,thòng,tin,trắng,và lòng vòng,vòng,đen,đào,đường,đỏ
    ló mặt
    lóa mắt
    lóc cóc,ngóc,nhóc,xóc
    lóm thóm
    lóng ca lóng cóng,cóng,la lóng lánh,lánh,nga lóng ngóng,ngóng,nhóng
    lóp ngóp
    lót dạ,tay,ổ
    lô cốt,lốc,nhô,tô,xô
    lôi cuốn,kéo,long,thôi,đình
    lôm côm
    lông ba lông bông,bông,bông lang bang,hút,hồng,lá,lốc,mao,mi,mày,măng,nheo,nhông,quặm,tơ,vũ
    lõa lồ,xõa
    lõi đời
    lõm bõm
    lõng bõng
    lù khù,lù,mù,rù,xù,đù
    lùi bước,lũi
    lùn tè,tịt
    lùng bùng,nhà lùng nhùng,nhùng,sục,thùng,tùng
    lú lấp,lẫn,nhú
    lúa chét,cấy,lốc,ma,má,mì,mạch,nương,nước,nổi,rẫy,sạ,sớm,thu,trời,xuân
    lúc la lúc lắc,lắc,lỉu,nha lúc nhúc,nhúc,nào
    lúi húi,xùi
    lúm đồng tiền
    lún phún
    lúng ba lúng búng,búng,la lúng liếng,liếng,ta lúng túng,túng
    lúp xúp
    lút cút
    lý do,dịch,giải,hào,hương,liệu pháp,luận,lẽ,lịch,số,sự,sự cùn,thuyết,thuyết thông tin
    lý thuyết tương đối,thuyết tập hợp,thuyết xác suất,thú,trí,tài,tính,tưởng,tưởng hóa
    lăm le,lăm,tăm
    lăn chiêng,kềnh,lóc,lưng,lộn,quay,queo,tay,tăn,xả,đùng
    lăng kính,loàn,líu,miếu,mạ,mộ,nhăng,nhục,quăng,trì,trụ,tẩm,xa lăng xăng,xê,xăng
    lĩnh hội,vực,xướng
    lũ lĩ,lượt,lụt,quét,ống
    lũn chũn,cũn
    lũng đoạn
    lũy thừa,tiến
    lơ chơ lỏng chỏng,hồng,là,láo,lớ,lửng,mơ,nga lơ ngơ,ngơ,phơ,thơ,tơ mơ,xe,đãng,đễnh
    lơi lỏng
    lơn tơn
    lưa thưa
    lưng chừng,lửng,lửng dạ,vốn
    lưu ban,bút,chiểu,chuyển,cữu,danh,diễn,giữ,huỳnh,hành,học sinh,không,li,loát,luyến,ly,lượng,lạc,manh
    lưu nhiệm,niên,niệm,thông,thủy,truyền,trú,trữ,tâm,tốc,tồn,vong,vực,ý,điện,động
    lươn khươn,lẹo
    lương bổng,khoán,khô,lậu,sản phẩm,thiện,thực,tri,tâm,y
    lưới lửa,điện
    lướng vướng
    lướp tướp
    lướt mướt,sóng,tha lướt thướt,thướt,ván
    lười biếng,chảy thây,nhác
    lườm nguýt
    lưỡi câu,dao cạo,gà,không xương,liềm,lê,trai
    lưỡng chiết,cực,dụng,khả,lự,phân,quyền,thê
    lược bí,dày,dịch,khảo,thuật,thưa
    lượm lặt
    lượn lờ
    lượng giác,giác học,hóa,thứ,tình,tử
    lượt là,thà lượt thượt,thượt,về,đi
    lạ hoắc,kì,lùng,lẫm,miệng,mắt,mặt,nhà,tai,thường,đời
    lạc hậu,khoản,loài,lõng,nghiệp,nhân,quan,quan tếu,thú,tiên,điệu,đà,đề
    lạch bà lạch bạch,bạch,cà lạch cạch,cạch,tà lạch tạch,tạch,xà lạch xạch,xạch
    lại gan,giống,gạo,hồn,mâm,mũi,mặt,người,quả,sức
    lạm dụng,phát,quyền,sát,thu
    lạng lách,ta
    lạnh giá,gáy,lùng,lẽo,ngắt,như tiền,nhạt,tanh,toát
    lạo xạo
    lạp xường,xưởng
    lạt lẽo,sạt
    lạu bà lạu bạu,bạu
    lạy cả nón,lục,tạ
    lả lơi,lướt,tả
    lải nhải,nhải lài nhài
    lảm nhảm
    lảng tránh,vảng
    lảnh lói,lót
    lảo đảo
    lảu bảu
    lấc ca lấc cấc,cấc,láo
    lấm chấm,la lấm lét,lem,láp,lét,tấm
    lấn bấn,chiếm,cấn,lướt,sân,át
    lấp la lấp lánh,la lấp lửng,liếm,loáng,lánh,láy,ló,lóa,lóe,lửng,xấp
    lất phất
    lấy có,giọng,lòng,lệ,nê,rồi,được
    lầm bà lầm bầm,bầm,lì,lũi,lạc,lầm,lẫn,lỗi,lội,lỡ,lụi,rầm,than,đường
    lần chà lần chần,chần,hồi,khân,khần,lượt,lữa,mò,thần
    lầu bà lầu bầu,bầu,nhà lầu nhầu,nhầu
    lầy lội,nhầy
    lẩm bà lẩm bẩm,bẩm,ca lẩm cẩm,cà lẩm cẩm,cẩm,nhẩm
    lẩn khuất,lút,mẩn,quất,tha lẩn thẩn,thà lẩn thẩn,thẩn,tránh,trốn
    lẩu bẩu
    lẩy bà lẩy bẩy,bẩy
    lẫm chẫm,liệt
    lẫn cẫn,lộn
    lẫy lừng
    lận đận
    lập bập,cà lập cập,công,cập,dị,hiến,hạ,luận,là,lòe,lờ,mưu,nghiêm,nghiệp,pháp,phương,thu,thân,thể
    lập trình,trình viên,trường,tức,xuân,đông
    lật bật,lọng,ngược,phật,tẩy,đà lật đật,đật,đổ
    lắc cắc,lư,rắc,đầu
    lắm chuyện,mồm,điều
    lắng dịu,nghe,tai,đọng
    lắp ba lắp bắp,bắp,ghép,ráp,xắp,đặt
    lắt la lắt lẻo,lay,léo,lẻo,nha lắt nhắt,nhắt
    lằng nhà lằng nhằng,nhằng
    lẳng khẳng,lơ,lặng,nhẳng
    lẵng nhẵng
    lặc lè
    lặn lội
    lặng câm,im,lẽ,lờ,ngắt,phắc,thinh,tờ,yên
    lặt và lặt vặt,vặt
    lẹ làng
    lẹp kẹp,xẹp
    lẹt đẹt
    lẻ loi,tẻ
    lẻn lút
    lẻng xẻng
    lẻo khoẻo
    lẽ mọn,nào,phải,ra
    lẽo đẽo
    lếch tha lếch thếch,thếch
    lết bết
    lếu láo
    lề lối,mà lề mề,mề,thói,đường
    lềnh bềnh,phềnh,đềnh
    lều bều,nghều
    lểu đểu
    lễ bái,giáo,hội,lạt,mễ,nghi,nghĩa,phép,phục,tân,vật,đài,đường,độ
    lệ bộ,làng,phí,thuộc
    lệch lạc
    lệt bệt,sệt
    lỉnh ca lỉnh kỉnh,kỉnh
    lịch blốc,bà lịch bịch,bịch,duyệt,kịch,lãm,pháp,phịch,sử,sự,thiệp,trình,tờ,đại
    lọ lem,mọ,nghẹ,nồi
    lọc cọc,lõi,xọc
    lọm cọm,khọm
    lọt lòng,lưới,tai,thỏm
    lỏa tỏa
    lỏn lẻn
    lỏng cha lỏng chỏng,chỏng,khỏng,la lỏng lẻo,lẻo
    lố bịch,lăng,nhố
    lốc cốc,lịch,nhốc
    lối sống,thoát,xóm
    lốm đốm
    lốn nhốn
    lốp ba lốp bốp,bốp,cốp
    lồ lộ,ô
    lồi lõm
    lồm cồm,ngồm
    lồng bàn,bồng,cồng,ghép,hổng,kính,lộn,lộng,ngực,tiếng,ấp
    lổ đổ
    lổm ngổm,nhổm
    lổn ngổn,nha lổn nhổn,nhổn
    lổng cha lổng chổng,chổng
    lỗ bì,chân lông,châu mai,chỗ,hổng,lã,lãi,mãng,mỗ,vốn,đen,đáo,đít
    lỗi lạc,lầm,thời
    lộ giới,hầu,liễu,phí,thiên,trình,tẩy,xỉ
    lộc cộc,ngộc,nhung,xộc
    lộm cộm
    lộn bậy,bậy lộn bạ,chồng,lạo,máu,mề gà,mửa,nhào,nhèo,phèo,ruột,sòng,tiết,tùng phèo,xà lộn xộn,xộn,ẩu
    lộng gió,hành,lẫy,quyền,óc
    lộp bà lộp bộp,bộp,cộp,độp
    lột trần,tả,xác
    lớ ngớ,quớ,xớ
    lớn bồng,bổng,khôn,lao,mạnh,nhất,phổng,tiếng,tuổi,tướng
    lớp học,lang,nhớp
    lớt phớt
    lờ lãi,lợ,mờ,ngờ,phờ,tịt,và lờ vờ,đờ
    lời bạt,giải,lãi,lẽ,lỗ,nói,nói đầu,tòa soạn,tựa,văn,ăn lỗ chịu,đường mật
    lờm lợm,xờm
    lờn bơn,lợt
    lở loét,lói,mồm long móng,sơn
    lởm cha lởm chởm,chởm,khà lởm khởm,khởm
    lởn vởn
    lỡ cỡ,duyên,dở,làng,lầm,lời,ra,thì,đường
    lợi dụng,hại,khí,lộc,nhuận,niệu,suất,thế,tiểu,tức,ích,điểm
    lợm giọng
    lợn bột,cà,cấn,cợn,dái,gạo,hạch,lòi,nái,rừng,sề,sữa,thịt,ỉ,ỷ
    lợt lạt
    lụ khà lụ khụ,khụ
    lụa là,đậu
    lục bát,bình,bục,cục,giác,lạc,lạo,lọi,phủ,phủ ngũ tạng,quân,soát,soạn,sục,tục,vấn,địa,đục
    lụi cụi,hụi
    lụm cụm
    lụn bại,vụn
    lụng thà lụng thụng,thụng
    lụp bụp,chụp,xụp
    lụt cụt,lội
    lủ khủ,khủ lù khù
    lủi thủi
    lủng ca lủng củng,cà lủng củng,củng,la lủng lẳng,liểng,lẳng
    lứa đôi
    lừ lừ,thừ,đừ
    lừa bịp,dối,gạt,lọc,mị,phỉnh,đảo
    lừng chừng,danh,khà lừng khừng,khừng,lẫy,lững
    lử cò bợ,khử,khử lừ khừ,thử lừ thừ,đử lừ đừ
    lửa trại,đạn
    lửng dạ,khửng,lơ
    lữ hành,đoàn
    lững chững,lờ,thững
    lựa chọn
    lực kế,lưỡng,lượng,lượng sản xuất,lượng thứ ba,lượng vũ trang,sĩ
    lựu pháo,đạn
    ma chay,cà bông,cà rồng,cô,dút,giáo,gà,két,lanh,lem,lực,men,mãnh,mút,mị,mộc,nơ canh,quái,quỉ,quỷ,sát
    ma thuật,trơi,trận,túy,vương,xó,ăn cỗ
    mai gầm,kia,mái,mỉa,mối,mốt,một,phục,sau,táng,đây
    man di,dại,mác,mát,rợ,trá
    mang bành,chủng,máng,tai,tiếng
    manh mún,mối,nha,tràng,tâm,động
    mao dẫn,mạch,quản
    mau chóng,lẹ,miệng,mắn,mồm,nước mắt
    may công nghiệp,mà,mắn,mặc,ra,rủi,sao,so,sẵn,vá,ô,đo
    men sứ
    meo cau
    minh bạch,bạch hóa,họa,khí,mẫn,oan,tinh,xác,xét
    miên man
    miêu tả
    miếu mạo,đường
    miền ngược,núi,xuôi
    miễn cưỡng,dịch,giảm,là,nghị,nhiễm,nhiệm,phí,sao,thứ,trách,trừ,tố
    miệng lưỡi,tiếng,ăn
    miệt mài,thị,vườn
    mo cau,nang,then
    moi móc
    mon men
    mong chờ,manh,muốn,mỏi,ngóng,nhớ,đợi,ước
    mua buôn,bán,chuộc,dâm,gom,lẻ,sắm,sỉ,việc,vui,độ
    mum múp
    mung lung
    muôn muốt,nghìn,ngàn,năm,thuở,trùng,tâu,vàn,đời
    muông thú
    muối acid,bỏ biển,khoáng,mè,mặt,mỏ,tiêu,vừng,ăn
    muỗi mắt
    muộn màng,mằn,phiền
    mà lại
    mài dũa,giũa,mại
    màn bạc,gió,gọng,hiện sóng,hình,kịch,ảnh
    màng cứng,kính,lưới,màng,mạch,nhĩ,nhầy,nhện,tang,trinh,tế bào,võng,xương,ối
    mành mành
    mào gà,đầu
    màu bột,da,keo,mè,mỡ,nhiệm,nước,phấn,sắc
    mày mò,ngài,đay
    má bánh đúc,mì,phanh
    mách bảo,lẻo,nước,qué
    mái chèo,dầm,hiên,hắt,nhì,tóc,vẩy,đẩy
    máng xối
    mánh khóe,lới,mung
    mát dạ,dịu,lành,lòng,mắt,mặt,mẻ,ruột,rười rượi,rượi,rợi,tay,tính
    máu cam,chó,dê,ghen,huyết,khô,lửa,me,mê,mủ,nóng,tham,thịt,trắng
    máy bay,bay cánh quạt,bay cường kích,bay lên thẳng,bay phản lực,bay tiêm kích,bay trực thăng,bào,bơm
    máy bộ đàm,bừa,chiếu,chiếu hình,chiếu phim,chém,chủ,chữ,cày,cái,cán,công cụ,cấy,doa,ghi hình từ
    máy ghi âm,ghi âm từ,gia tốc,giặt,gặt,hút bụi,hơi nước,in,khoan,khách,khâu,kéo,liên hợp,lạnh,may,móc
    máy nhắn tin,nổ,phay,phát điện,quay đĩa,quét,rửa bát,sấy,tay,thu hình,tiện,tính,tính cá nhân
    máy tính xách tay,tính điện tử,tính để bàn,vi tính,xay,xúc,điều hòa,điện,điện tim,ảnh,ủi
    mâm bồng,cặp,pháo,xôi
    mân mê
    mâu thuẫn
    mây khói,mù,tre,xanh
    mã cân,hiệu,hóa,lực,não,số,thượng,thầy,tiên thảo,tiền,tấu,vạch,đề
    mãi mãi
    mãn khai,kinh,kiếp,nguyện,nhiệm,tính
    mãng cầu,xà
    mãnh hổ,liệt,thú
    mè nheo,xửng
    mèo mun,mướp,nhị thể,tam thể
    méo mó,mặt,xẹo,xệch
    mét khối,vuông
    mê cung,cuồng,hoặc,hồn,li,ly,lú,lộ,man,muội,mải,mẩn,mệt,ngủ,say,sảng,tín,tít,tơi,đạo,đắm
    mên mến
    mênh mang,mông
    mì chính,thánh,ăn liền
    mìn lõm,muỗi,định hướng
    mình mẩy
    mía chi,de,lau,đỏ
    mít dai,mật,ráo,tinh,tịt,tố nữ,đặc,ướt
    mò kim đáy bể,mẫm
    mòn mỏi,vẹt
    mòng két,mọng
    mó máy,tay
    móc câu,hàm,kép,miếng,máy,ngoặc,nối,túi,xích,đơn
    móm mém,xều
    móng giò,guốc,rồng
    mô hình,hình hóa,phạm,phỏng,tê,típ,tô,tô ba bánh,tơ,tả
    môi giới,sinh,trường
    môn bài,học,phái
    mông lung,muội,má,mênh,mốc,quạnh
    mù chữ,khơi,lòa,màu,mịt,mờ,quáng,tăm,tạt,tịt,u
    mùa màng,vụ
    mùi gì,mẫn,mẽ,mẽ gì,soa,vị
    mùn cưa
    mùng quân,tơi
    múa lân,may,mép,mỏ,rối,rối nước,sư tử
    múi cầu,giờ
    múm mím
    múp míp
    măng cụt,le,non,sét,sông,sữa,tây,tô,đá
    mĩ cảm,dục,học,kí,lệ,miều,mãn,nghệ,nhân kế,phẩm,quan,thuật,thuật công nghiệp,tục,viện
    mũ bảo hiểm,bịt tai,chào mào,cát,lưỡi trai,mãng,mấn,ni,nồi,phớt,tai bèo
    mũi dãi,dùi,nhọn,tên,đất
    mũm mĩm
    mơ hồ,màng,mộng,ngủ,tưởng,ước
    mơi mới
    mơn man,mởn,trớn
    mưa bay,bom bão đạn,bóng mây,bụi,dầm,gió,lũ,ngâu,nắng,phùn,rào,rươi,tuyết,đá
    mưu chước,cơ,cầu,hại,kế,lược,mô,mẹo,sinh,sách,sát,toan,trí,tính,đồ
    mươn mướt
    mương máng
    mướp hương,tây,đắng
    mướt mát,mượt,mồ hôi
    mười mươi
    mườn mượt
    mường tưởng,tượng
    mượn mõ
    mượt mà
    mạch lươn,lạc,máu,môn,ngầm,nha,sủi,tích hợp
    mại bản,dâm
    mạn phép,đàm
    mạng cục bộ,diện rộng,lưới,mỡ,nhện,sườn,toàn cục
    mạnh bạo,dạn,giỏi,khỏe,miệng,mẽ,mồm,tay
    mạo danh,hiểm,nhận,từ
    mạt chược,cưa,hạng,kiếp,kỳ,sát,vận,đời
    mải miết,mê,mốt
    mảnh bát,cộng,dẻ,khảnh,mai
    mảy may
    mấp máy,mé,mô
    mất công,công toi,cắp,dạy,giá,gốc,hút,hồn,lòng,mát,mùa,mạng,mặt,ngủ,nết,sức,toi,trí,trắng,trộm,tích
    mất tăm,vía
    mấu chốt
    mấy ai,chốc,khi,lại,mươi,nỗi,đời
    mầm mống,non
    mần thinh
    mầu mè,mẽ,mỡ,nhiệm,sắc
    mầy mò
    mẫn cán,cảm
    mẫu giáo,hệ,mã,mực,quyền,số,số chung,ta,tây,tử,vật,đơn
    mận cơm,hậu,tam hoa
    mập mạp,mờ,ù,ú,ú ù
    mật báo,danh,hiệu,khẩu,lệnh,mã,ngữ,ong,thiết,thám,thư,vụ,đàm,độ,ước
    mậu dịch
    mắc coọc,cạn,cỡ,cửi,kẹt,lỡm,lừa,mưu,mỏ,mớ,mứu,áo
    mắm cái,kem,muối,nêm,tép,tôm
    mắng chửi,mỏ,nhiếc
    mắt bão,bồ câu,cá,cáo,gió,hột,kính,mũi,phượng,thần,xanh,xích
    mằn mặn,thắn
    mặc cả,cảm,dù,dầu,kệ,lòng,nhiên,niệm,sức,thây,tình,xác,ý,định
    mặn chát,miệng,mà,mòi,nồng
    mặt biển,bằng,chữ,chữ điền,cân,cầu,cắt,dày,hàng,khác,mo,mày,mũi,mẹt,nón,nước,nạ,phẳng,phố,số,tiền
    mặt trái,trái xoan,tròn xoay,trăng,trận,trời,trụ,đường,đất,đối mặt
    mẹ ghẻ,kiếp,kế,mìn,việt,đỡ đầu
    mếch lòng
    mến mộ,phục,thương,yêu
    mếu máo
    mề gà,đay
    mềm dẻo,lòng,lũn,môi,mại,mỏng,nhũn,yếu
    mền mệt
    mệnh danh,giá,hệ,lệnh,trời,đề
    mệt lử,mỏi,nghỉ,nhoài,nhọc,xác
    mỉa mai,móc
    mị dân
    mịn màng
    mịt mù,mùng
    mọc sừng
    mọi khi,rợ
    mọt dân,gông,ruỗng,sách
    mỏ cặp,hàn,lết,neo,nhát,vịt,ác
    mỏi mòn,mắt,mệt
    mỏng dinh dính,dính,manh,môi,mảnh,tai,tang,tanh
    mốc giới,hoa cau,meo,thếch,xì
    mối hàng,lái,manh
    mống cụt
    mồ cha,côi,hóng,hôi,hôi muối,ma,mả
    mồi chài
    mồm mép
    mồn một
    mồng thất,tơi
    mổ cò,xẻ
    mỗi một,tội
    mộ chí,táng,điệu,đạo
    mộc bản,hương,lan,mạc,nhĩ,tuyền
    mộng du,mơ,mẹo,mị,tinh,tưởng,âm dương,ước,ảo
    một bề,chiều,chút,chạp,cách,cửa,cửa liên thông,hai,hơi,lá mầm,lèo,lòng,mình,mạch,mực,phép,số,thể,tí
    một tẹo,vài,ít,đôi
    mới coong,cứng,khự,lạ,mẻ,phải,rồi,tinh,toanh,đây,đó,đầu
    mớm cung
    mớn nước
    mờ mịt,nhạt,ám,ảo
    mời chào,gọi,mọc,thầu
    mở cờ,cửa,hàng,mang,miệng,màn,mắt,mặt,rộng,thầu,toang,đường,đầu
    mỡ chài,cơm xôi,gà,khổ,lá,màng,máy,phần,sa
    mụ mẫm,mị,vườn
    mục kích,lục,nát,ruỗng,sư,sở thị,tiêu,từ,đích,đích luận
    mụn nhọt
    mủ mỉ
    mủi lòng
    mủm mỉm
    mức nước,nước tuyệt đối,sống,độ
    mừng công,hụt,quýnh,rơn,rỡ,thầm,tuổi
    mửa mật
    mực thước,tàu
    mỹ cảm,dục,học,kí,lệ,miều,mãn,nghệ,nhân,nhân kế,nữ,phẩm,quan,thuật,thuật công nghiệp,tục,viện
    na mô,ná
    nai lưng,nịt
    nam ai,bán cầu,bình,cao,châm,cực quyền,giới,mô,nữ,sài hồ,trung,trầm,tính,tước,vô
    nan giải,hoa,y
    nanh nọc,sấu,vuốt,ác
    nao nao,núng,nức
    nay mai
    nem chua,chạo,lụi,nép,rán,rế,tai
    neo bấn,đơn
    ngai ngái
    ngan ngát
    ngang bướng,cành bứa,dạ,dọc,hàng,ngược,ngạnh,ngửa,nhiên,tai,trái,tàng
    ngao du,ngán
    ngay cán tàn,lưng,lập tức,ngáy,ngắn,râu,thật,thẳng,tắp lự,tức khắc
    nghe chừng,lóm,lỏm,ngóng,nhìn,ra,đâu
    nghi binh,hoặc,kị,kỵ,lễ,ngút,ngại,ngờ,thức,trang,trượng,vấn,vệ
    nghiêm chỉnh,cấm,khắc,lệnh,minh,mật,nghị,ngặt,trang,trị,trọng,túc
    nghiên cứu,cứu khả thi,cứu sinh,cứu viên
    nghiêng mình,nghé,ngó,ngả,ngửa
    nghiến ngấu
    nghiền ngẫm
    nghiễm nhiên
    nghiệm số,thu,đúng
    nghiện hút,ngập
    nghiệp báo,chướng,dư,vụ,đoàn
    nghiệt ngã
    nghèn nghẹn,nghẹt
    nghèo hèn,khó,khổ,nàn,rớt,túng,xác,xác xơ,đói
    nghênh chiến,ngang,ngáo
    nghêu ngao
    nghìn nghịt,thu,trùng,xưa
    nghĩ bụng,lại,ngợi,suy
    nghĩa bóng,cử,hiệp,khí,là,lí,lý,quân,trang,tình,vụ,vụ quân sự,đen,địa
    nghẹn cứng,ngào,đòng,ứ
    nghẹt thở
    nghề nghiệp,ngỗng,truyền thống,tự do,đời nó thế
    nghền nghệt
    nghềnh nghệch
    nghể răm
    nghễnh ngãng
    nghễu nghện
    nghệ nhân,sĩ,sĩ công huân,sĩ nhân dân,sĩ ưu tú,thuật,thuật thứ bảy
    nghỉ chân,dưỡng,hè,hưu,mát,ngơi,phép,tay,việc
    nghị luận,lực,quyết,sĩ,sự,trường,viện,án,định,định thư
    nghịch biến,cảnh,lí,lý,ngợm,nhĩ,phách,đảo
    ngo ngoe
    ngoa dụ,ngoắt
    ngoan cường,cố,ngoãn,đạo
    ngoay ngoáy,ngoảy
    ngoe ngoảy,nguẩy
    ngoen ngoẻn
    ngoi ngóp
    ngon giấc,lành,miệng,mắt,ngót,ngọt,xơi,ăn,ơ
    ngong ngóng
    ngoài luồng,lề,miệng,mặt,ra,trời
    ngoáo ộp
    ngoéo tay
    ngoại công,cảm,cảnh,cỡ,diên,giao,giao đoàn,hình,hạng,hối,khoa,khóa,kiều,lai,lệ,lực,ngữ,nhập,phạm
    ngoại sinh,suy,thành,thương,thất,tiếp,tiết,trú,trưởng,trừ,tuyến,tình,tệ,tệ mạnh,tỉ,tỉnh,tộc,tỷ,vi
    ngoại văn,vụ,xâm,ô,đạo,động
    ngoạn cảnh,mục
    ngoắt ngoéo
    ngoằn ngoèo
    ngoặc kép,tay,vuông,đơn
    ngoặt ngoẹo
    ngu dại,dốt,muội,ngơ,ngốc,si,tối,xuẩn,đần,độn
    nguy biến,cơ,cấp,hiểm,hại,khốn,kịch,nan,nga,ngập
    nguyên bản,canh,chất,cáo,cớ,do,dạng,hình,khai,khí,liệu,lành,lí,lý,mẫu,ngữ,nhân,niên,phát,quán,sinh
    nguyên soái,sơ,thủ,thủy,tiêu,trạng,tác,tắc,tố,tố hóa học,tử,tử số,văn,vật liệu,vẹn,vị,xi,âm,đại
    nguyên động lực
    nguyền rủa
    nguyện vọng,ước
    nguyệt quế,san,thực
    nguây nguẩy
    nguôi ngoai,quên
    nguệch ngoạc
    nguồn cơn,cội,gốc,lực,nhân lực,vốn
    nguội lạnh,ngắt,tanh nguội ngắt
    ngà ngà,voi
    ngài ngại
    ngàn ngạt,thu,trùng,xưa
    ngành dọc,hàng,nghề,ngọn
    ngào ngạt
    ngày càng,công,giờ,kia,kìa,mai,mùa,một,nay,ngày,rày,sau,sinh,tháng,tiết,trước,xưa,đêm,đường
    ngái ngủ
    ngán ngẩm
    ngáng trở
    ngáo ộp
    ngâm khúc,nga,ngẩm,tôm,vịnh
    ngân hà,hàng,khoản,khố,nga,ngấn,ngất,phiếu,quĩ,sách,vang
    ngây dại,ngô,ngất,ngấy,thơ,đờ
    ngã bệnh,giá,lòng,ngũ,ngửa,nước
    ngòi bút,nổ
    ngòn ngọt
    ngó nghiêng,ngoáy,ngàng
    ngóc ngách
    ngói bò,chiếu,móc,mấu,ta,âm dương
    ngón cái,giữa,nghề,trỏ,áp út,út
    ngóng chờ,trông,đợi
    ngót dạ,nghét
    ngô nghê,ngố,đồng
    ngôi sao,thứ,vị
    ngôn luận,ngữ,ngữ hình thức,ngữ học,ngữ lập trình,ngữ máy,ngữ tự nhiên,ngữ văn hóa,ngữ văn học,từ
    ngông cuồng,nghênh
    ngõ cụt,hẻm,ngách
    ngù ngờ
    ngùi ngùi
    ngùn ngụt
    ngúc ngắc
    ngúng nga ngúng nguẩy,nguẩy
    ngút ngàn
    ngăm ngăm
    ngăn chặn,cách,cản,cấm,kéo,ngắn,ngắt,ngừa,nắp,trở
    ngũ cung,cúng,cốc,gia bì,giác,giới,hành,kim,kinh,liên,luân,ngôn,phúc,quan,quả,sắc,tạng,vị,âm
    ngơ ngác,ngáo,ngơ,ngơ ngẩn ngẩn,ngẩn
    ngơi nghỉ,ngớt
    ngơn ngớt
    ngư cụ,dân,hộ,long,lôi,nghiệp,trường
    ngưa ngứa
    ngưng nghỉ,trệ,tụ,đọng
    ngưu tất
    người bệnh,bị hại,cao tuổi,có công,dân,dưng,hùng,khuyết tật,lao động,làm,lớn,máy,mẫu,nghèo,ngoài
    người người,ngợm,nhà,nhái,phát ngôn,quản lí,quản lý,rừng,sử dụng lao động,ta,thân,thương,tiêu dùng
    người tình,tốt,việt,vượn,xưa,yêu,đời
    ngường ngượng
    ngưỡng cửa,mộ,vọng
    ngược lại,ngạo,xuôi,đãi,đời
    ngượng mặt,mồm,nghịu,ngùng,ngập
    ngạc nhiên
    ngạch bậc
    ngại ngùng
    ngạn ngữ
    ngạo mạn,nghễ,ngược
    ngạt mũi
    ngả lưng,nghiêng,ngốn,ngớn,vạ
    ngải cứu
    ngấm nguýt,ngầm
    ngấp nga ngấp nghé,nghé
    ngất nga ngất nghểu,nga ngất ngưởng,nghểu,ngây,ngư,ngưởng,trời,xỉu
    ngấu nghiến
    ngầm ẩn
    ngần ngại,ngừ
    ngầy ngà,ngậy
    ngẩn ngơ,tò te
    ngẫm nghĩ,ngợi
    ngẫu hứng,lực,nhiên
    ngậm bồ hòn,hột thị,miệng,ngùi,nước,sữa,tăm
    ngập chìm,lụt,mặn,ngà ngập ngừng,ngụa,ngừng,tràn,úng,đầu
    ngật ngưỡng
    ngậu xị
    ngắc ngoải,ngứ
    ngắm nghía,vuốt
    ngắn gọn,hạn,ngủi,ngủn,tun hủn
    ngắt quãng,điện
    ngằn ngặt
    ngặt một nỗi,nghèo,nghẽo
    ngọ ngoạy,nguậy
    ngọc bích,lan,lan tây,ngà,phả,thạch,trai
    ngọn nguồn,ngành
    ngọng nghịu
    ngọt bùi,lịm,lừ,ngào,nhạt,sắc,xớt
    ngỏn ngoẻn
    ngốc nghếch
    ngốn ngấu
    ngồ ngộ
    ngồi bó giò,bó gối,bệt,chồm hổm,chồm hỗm,dãi thẻ,không,phệt,thiền,tù,xếp bằng,xổm,đồng
    ngồm ngoàm
    ngồn ngộn,ngột
    ngổ ngáo
    ngổn ngang
    ngỗ nghịch,ngược
    ngỗng trời
    ngộ nghĩnh,nhận,sát,độc
    ngộc nghệch
    ngột ngạt
    ngớ ngẩn
    ngờ nghệch,ngạc,ngợ,vực,đâu
    ngời ngời,ngợi
    ngờm ngợp
    ngỡ ngàng
    ngợi ca,khen
    ngụ cư,ngôn,ý
    ngục tù
    ngụp lặn
    ngụy binh,biện,lí,quyền,quân,trang,tạo,vận
    ngủ gà,gà ngủ gật,gật,khì,lang,mê,nghê,ngáy,đông,đậu
    ngủng nga ngủng nghỉnh,nghỉnh,ngẳng
    ngứa gan,miệng,mắt,mồm,nghề,ngáy,tai,tay,tiết
    ngừng bắn,nghỉ,trệ
    ngửa tay
    ngữ cảm,cảnh,hệ,khí,liệu,nghĩa,nghĩa học,pháp,pháp học,văn,âm,âm học,điệu,đoạn
    ngự trị
    ngựa bạch,bất kham,chiến,chứng,hồng,nghẽo,phản chủ,trời,tía,vằn,ô
    nha chu,khoa
    nhai lại,nhải
    nham hiểm,nháp,nhảm,nhở,thạch
    nhan nhản,sắc,đề
    nhang khói
    nhanh chóng,gọn,nhách,nhạy,nhảu,nhảu đoảng,nhẩu,nhẩu đoảng,nhẹn,trí
    nhao nhao
    nhay nháy
    nhem nhuốc,nhép,nhẻm,thèm
    nhen nhóm,nhúm
    nheo nhéo,nhóc
    nhi khoa,nhí,đồng
    nhinh nhỉnh
    nhiên liệu
    nhiêu khê
    nhiếc móc
    nhiếp ảnh
    nhiều nhặn,năm
    nhiễm bệnh,khuẩn,sắc thể,thể,trùng,từ,xạ,điện,độc
    nhiễu loạn,nhương,sự
    nhiệm kì,kỳ,mầu,vụ
    nhiệt dung,huyết,hóa học,hạch,học,kế,liệt,luyện,lượng,lượng kế,năng,thành,thán,tâm,tình,điện,độ
    nhiệt độ không khí,độ tới hạn,động học,đới,đới hóa
    nho giáo,học,nhoe,nhã,nhỏ
    nhoang nhoáng
    nhoay nhoáy
    nhoe nhoét
    nhoen nhoẻn
    nhoi nhói
    nhon nhón
    nhong nhong,nhóng
    nhoáng nhoàng
    nhu cầu,mì,nhú,nhược,quyền,yếu phẩm,động
    nhun nhũn
    nhung kẻ,lụa,nhúc,nhăng
    nhuần nhuyễn,nhị
    nhuận bút,tràng,trường,ảnh
    nhuếnh nhoáng
    nhuệ khí
    nhuốm bệnh
    nhà buôn,báo,bè,bạt,bếp,chung,chùa,chọc trời,chứa,chức trách,cái,cầu,cửa,doanh nghiệp,dòng,ga,giam
    nhà giáo,giáo nhân dân,giáo ưu tú,gái,hàng,hát,hát nhân dân,hộ sinh,in,kho,khách,kinh doanh,kính,lao
    nhà lầu,lồng,may,máy,mồ,ngang,nghề,nghỉ,nguyện,nhà,nòi,nông,nước,quê,riêng,rông,rường,sàn,sách,sư
    nhà thi đấu,thuyền,thuốc,thơ,thầu,thờ,trai,trường,trẻ,trệt,trọ,tu,tu kín,táng,tình nghĩa,tù,tư tưởng
    nhà tạo mẫu,tầng,tập thể,tắm,vua,văn,văn hóa,vườn,vệ sinh,xe,xuất bản,xác,xí,xưởng,ăn,điều dưỡng,đá
    nhà đám,đất,ống,ổ chuột,ở
    nhàm chán,tai
    nhàn hạ,nhã,nhạt,rỗi,tản,đàm
    nhàng nhàng
    nhào lộn,nặn
    nhàu nát
    nhày nhụa
    nhá nhem
    nhái bén
    nhám sì
    nháo nhào,nhác
    nhát gan,gái,gừng
    nháy mắt,nháy,đúp
    nhâm nhi,nhẩm
    nhân bản,bản chủ nghĩa,bản vô tính,chủng,chủng học,chứng,cách,cách hóa,công,danh,duyên,dân,dân tệ
    nhân dạng,dịp,gian,giống,hòa,hóa,hậu,khẩu,khẩu học,loại,loại học,luân,lực,mãn,mạng,nghĩa,ngôn,nhượng
    nhân nhẩn,phẩm,quyền,quả,rộng,sinh quan,sâm,sư,sự,thân,thế,thể,thọ,tiện,trung,trần,trắc học,tài,tâm
    nhân tình,tính,tạo,tố,từ,viên,văn,văn chủ nghĩa,vật,ái,điện,đạo,đức,ảnh
    nhâng nháo
    nhây nhớt
    nhã nhạc,nhặn,ý
    nhãi con,nhép,ranh
    nhãn cùi,cầu,hiệu,lồng,lực,mác,nước,quan,tiền,vở
    nhão nhoét,nhoẹt
    nhè nhẹ
    nhèo nhẹo,nhẽo
    nhì nhèo,nhằng
    nhìn chung,nhận
    nhí nha nhí nhảnh,nhách,nhảnh,nhố
    nhòe nhoẹt
    nhòm ngó,nhỏ
    nhòn nhọn
    nhóc con,nhách
    nhóm họp,trưởng
    nhôm nhoam
    nhôn nhốt
    nhõng nha nhõng nhẽo,nhẽo
    nhùn nhũn
    nhùng nhà nhùng nhằng,nhằng
    nhúc nhích,nhắc
    nhún mình,nhường,nhảy,nhẩy,vai
    nhúng tay
    nhút nhát
    nhăm nhăm
    nhăn nheo,nhó,nhúm,nhở,răng
    nhăng cuội,nhít,nhẳng
    nhĩ châm
    nhũ hương,tương,đá
    nhũn nhặn,nhẽo,não,xương
    nhũng nha nhũng nhẵng,nhiễu,nhẵng
    nhơ bẩn,nhuốc,nhớ,nhớp
    nhơm nhớp
    nhơn nhơn
    như ai,chơi,không,nhứ,thường,thể,tuồng,ý,điên
    nhưng mà,nhức
    nhường bước,lời,nhịn
    nhược điểm
    nhượng bộ,địa
    nhạc công,cảnh,cụ,hiệu,khí,khúc,kịch,lí,lý,lễ,nhẹ,phẩm,sĩ,sống,thính phòng,trưởng,tài tử,tính,viện
    nhạc vàng,điện tử,điệu,đỏ,đồng quê
    nhạo báng
    nhạt nhòa,nhẽo,phèo,thếch
    nhạy bén,cảm
    nhả nhớt
    nhảm nhí
    nhảy bổ,cao,chân sáo,cà tưng,cà tửng,cóc,cầu,cẫng,cỡn,dây,dù,dựng,múa,mũi,nhót,sào,tót,vọt,xa,xổ,ổ
    nhấm nháp,nhẳn
    nhấn chìm,mạnh,nhá
    nhấp giọng,nha nhấp nháy,nha nhấp nhô,nha nhấp nhổm,nhem,nhoáng,nhánh,nháy,nhóa,nhô,nhỏm,nhổm
    nhất hạng,loạt,là,mực,nguyên,nguyên luận,nhất,quyết,quán,thiết,thần,thần giáo,thần luận,thể hóa,thời
    nhất trí,tề,định
    nhầm lẫn
    nhần nhận
    nhầu nhĩ,nát
    nhầy nhụa
    nhẩn nha
    nhẩy bổ,cao,cóc,cầu,cẫng,dây,dù,dựng,múa,nhót,sào,vọt,xa,xổ,đầm,ổ
    nhẫn cưới,nhịn,nhục,nại,tâm
    nhậm chức
    nhận biết,chân,diện,dạng,lời,mặt,thầu,thức,thức luận,thực,vơ,xét,định
    nhập cuộc,cư,cảng,cảnh,cục,học,khẩu,môn,ngoại,ngũ,nhoạng,nhà nhập nhằng,nhèm,nhòa,nhòe,nhằng,nội
    nhập quan,siêu,thế,tràng,trường,tâm,tịch,vai,viện,đề,định
    nhật báo,kí,ký,lệnh,thực,tụng,ấn
    nhậy bén,cảm
    nhắc chừng,nhỏm,nhở,nhủ,vở
    nhắm mắt,nghiền,nhía
    nhắn gửi,nhe,nhủ,tin,tìm
    nhắng nhít
    nhằng nhằng,nhẵng,nhịt
    nhẵn lì,mặt,nhụi,thin thín,thín,túi
    nhặm lẹ
    nhặng xị
    nhặt nhạnh
    nhẹ bỗng,dạ,gánh,hẫng,kí,lời,nhàng,nhõm,nợ,tay,thênh,tênh
    nhẽo nhèo
    nhếch nhác
    nhếu nháo
    nhễ nhại
    nhị cái,diện,hỷ,nguyên luận,phân,thức,đực
    nhịn nhục,đói
    nhịp nhàng,điệu,độ
    nhọ mặt,mặt người,nhem,nồi
    nhọc lòng,nhằn
    nhọn hoắt
    nhọt bọc
    nhỏ bé,con,dại,giọt,lẻ,mọn,nhen,nhoi,nhít,nhắn,nhặt,nhẹ,nhẻ,thó,to,tuổi,xíu,yếu
    nhố nhăng
    nhốn nháo
    nhồi lắc,nhét,sọ
    nhồm nhoàm
    nhồn nhột
    nhổ neo
    nhộn nhạo,nhịp
    nhột nhạt
    nhớ mong,nguồn,nhung,thương,tiếc,đời
    nhớn nha nhớn nhác,nhác
    nhớp nháp,nhúa
    nhớt kế,nhát
    nhờ cậy,nhờ,nhỡ,vả
    nhờn nhợt
    nhởn nha,nha nhởn nhơ,nhơ
    nhỡ bước,nhàng,ra
    nhỡn lực,tiền
    nhợt nhạt
    nhục cảm,dục,hình,mạ,nhã,nhằn,thể
    nhủng nhẳng
    nhức nhối
    nhừ tử,đòn
    nhừa nhựa
    những ai,tưởng
    nhựa hóa,mủ,sống,đường
    ni cô,sư,trưởng
    ninh ních
    niêm dịch,luật,mạc,phong,yết
    niên biểu,giám,hiệu,hạn,khóa,thiếu,vụ,đại
    niết bàn
    niềm nở,tin
    niềng niễng
    niệm tình
    niệu quản,đạo
    no nê,tròn,đủ,ấm
    noi gương
    nom dòm
    non bộ,choẹt,gan,kém,nước,nớt,sông,tay,trẻ,yếu
    nong nóng
    nung mủ,núc,núng,nấu,đúc
    nuôi báo cô,béo,bộ,cấy,dưỡng,nấng,thả,trồng
    nuông chiều
    nuối tiếc
    nuốt chửng,lời,sống,trộng
    nuột nà
    nài nỉ,xin,ép
    nàng thơ
    nào hay,là,ngờ
    này khác,nọ
    ná thun
    nái sề
    náo loạn,nhiệt,nức,động
    náp cày
    nát nước,rượu,óc
    nâng bậc,cao,cấp,cốc,giá,giấc,niu,đỡ
    nâu non,sồng
    não lòng,nuột,nùng,nề
    nãy giờ
    né tránh
    ném tạ,đĩa
    nén lòng
    nên chăng,người,thân,thơ
    nình nịch
    nín bặt,khe,lặng,nhịn,thin thít,thinh,thít
    níu kéo,áo
    nòi giống
    nòng cốt,nọc
    nói bóng gió,chung,chuyện,chơi,chặn,chữ,cạnh,của đáng tội,cứng,dóc,dối,gay,gì,gì thì nói,gì đến,gở
    nói khoác,kháy,khéo,khó,leo,láo,lóng,lảng,lắp,lối,lửng,mát,mép,mê,mò,móc,ngang,ngoa,ngọt,nhịu,nhỏ
    nói năng,phách,phét,quanh,riêng,suông,sõi,sảng,thách,thánh tướng,thầm,thẳng,toạc,toẹt,trạng,trắng ra
    nói trống,trống không,trổng,trộm vía,tóm lại,tướng,tục,vuốt đuôi,vụng,xàm,xấu,xỏ,điêu,đúng ra,đớt
    nón ba tầm,bài thơ,chóp,cụt,dấu,mê,quai thao,tu lờ
    nóng bỏng,bức,chảy,giận,gáy,hôi hổi,hổi,lòng,mắt,mặt,nảy,nẩy,nực,ruột,rực,sốt,tiết,tính,vội,ăn
    nô dịch,giỡn,lệ,nức,tỳ,đùa
    nôm na
    nôn mửa,nao,nóng
    nông choèn,choèn choẹt,choẹt,cạn,cụ,dân,dược,giang,học,hộ,lâm,lịch,nghiệp,ngư,nhàn,nổi,nỗi,phẩm,sản
    nông thôn,thôn mới,trang,trang tập thể,trang viên,trường,trại
    nõn nà
    núc nác,ních
    núi băng,lửa,non,rừng,sông
    núng na núng nính,nính
    núp bóng
    năm ba,bảy,dương lịch,học,kia,ngoái,tháng,tuổi,ánh sáng,âm lịch
    năn nỉ
    năng khiếu,lượng,lực,nổ,suất,động
    nũng nịu
    nơi nơi,nới
    nơm nớp
    nương nhẹ,nhờ,náu,rẫy,tay,tựa
    nước bọt,chè hai,chín,chạt,chấm,cất,cốt,cứng,da,dãi,dùng,giải,gạo,gội đầu,hoa,hàng,khoáng,kiệu,lã
    nước lèo,lạnh,lọc,lớn,lợ,miếng,màu,máy,mũi,mắm,mắm nhỉ,mắt,mặn,mẹ,mềm,ngoài,ngầm,ngọt,nhà,non,nôi
    nước nặng,phép,ròng,rút,rửa bát,sạch,thánh,thải,tiểu,trắng,xuýt,xáo,xốt,ót,ăn,đá,đái,đôi,đại,độc,ối
    nườm nượp
    nạ dòng
    nạn nhân
    nạo thai,vét
    nạt nộ
    nản chí,lòng
    nảy lửa,nòi,nở,sinh
    nấc cụt
    nấm hương,men,mèo,mốc,mỡ,rơm,sò
    nấn ná
    nấp bóng
    nấu bếp,nung,nướng,ăn
    nần nẫn
    nẫng tay trên
    nẫu ruột
    nậu vựa
    nắc nẻ
    nắm bắt,đấm,đằng chuôi
    nắn gân,nót
    nắng lửa,mưa,nóng,nôi,nực,quái,ráo,xiên khoai
    nằm bẹp,khoèo,khàn,khểnh,mê,mơ,vùng,vạ,xuống,ổ
    nằn nì
    nằng nặc,nặng
    nặc danh,nô
    nặn chuyện,óc
    nặng gánh,kí,ký,lãi,lòng,lời,mùi,nhọc,nề,nợ,tai,tay,trình trịch,trĩu,trịch,tình,è
    nếm trải
    nến đánh lửa
    nếp con,cái,cẩm,sống,tẻ
    nết na
    nếu mà,như
    nề hà,nếp
    nền móng,nã,nếp,tảng
    nể mặt,nang,sợ,trọng,vì
    nệ cổ
    nỉ non
    nịnh bợ,hót,nọt,đầm
    nịt vú
    nọc nạng,độc
    nỏ miệng,mồm
    nốc ao
    nối dõi,ghép,gót,kết,liền,mạng,nghiệp,ngôi,tiếp,đuôi
    nốt nhạc,ruồi,tròn,trắng,đen
    nồi chõ,cơm điện,hơi,hấp,hầm,niêu,supde,áp suất
    nồng cháy,hậu,nhiệt,nàn,nã,nặc,nỗng,nực,thắm,đượm,độ,ấm
    nổ cướp,súng
    nổi bật,cáu,cộm,danh,dậy,giận,khùng,loạn,nóng,sùng,tam bành,tiếng,trội,xung,đình đám
    nỗ lực
    nỗi lòng,niềm
    nộ khí
    nội biến,bộ,chiến,chính,các,công,dung,gián,hàm,hóa,hạt,khoa,khóa,lực,nhật,qui,quy,san,sinh,soi,thuộc
    nội thành,thương,thất,tiếp,tiết,tiết tố,trú,trợ,tâm,tình,tại,tệ,tỉnh,tộc,vụ,xâm,y,đô,địa,địa hóa
    nội đồng,động,ứng
    nới tay
    nờm nợp
    nở hậu,nang,rộ
    nỡ nào
    nợ máu,nần,đìa,đọng,đời
    nụ áo
    nục nạc
    nứa ngộ,tép
    nức lòng,nở,tiếng
    nứt mắt,nanh,nẻ,rạn,toác
    nửa buổi,chừng,chừng xuân,mùa,vời,đêm,đời
    nữ cao,chúa,công,giới,hoàng,sinh,thần,trang,trung,trầm,tính,tướng,tỳ
    nữa là
    nực cười,nội
    nựng nịu
    o bế,o,ép
    oa oa
    oai hùng,nghiêm,oái,phong,vệ
    oan gia,hồn,khuất,khổ,nghiệt,trái,uổng,ức
    oang oang,oác
    oanh liệt,tạc
    oe oe,óe
    ohm kế
    oi bức,khói,ngột,ả
    om sòm
    ong bò vẽ,bầu,bắp cày,chúa,mật,nghệ,ong,ruồi,thợ,vàng,vò vẽ,vẽ,óng
    oàm oạp
    oành oạch
    oái oăm
    oán ghét,giận,hận,hờn,thán,trách
    oắt con
    oằn oại
    oặt ẹo
    pha chế,lê,trò,trộn,tạp
    phai lạt,mờ,nhạt
    phanh phui,phách,thây
    phao câu,tiêu,đồn
    phe cánh,phái,phẩy
    phi chính phủ,công,công vũ trụ,hành gia,hành đoàn,kim,lao,lê,lí,lý,mã,nghĩa,ngựa,phàm,pháo,pháp,tang
    phi thường,tiêu,vụ,đao,đoàn,đội
    phim con heo,câm,hoạt hình,hoạt họa,nhựa,nổi,thời sự,truyền hình,truyện,trường,tài liệu,video
    phim đèn chiếu,ảnh
    phin nõn
    phinh phính
    phiên bản,chuyển,chợ,dịch,hiệu,phiến,thiết,tòa,âm
    phiêu bạt,diêu,dạt,lãng,lưu
    phiếm chỉ,thần luận
    phiến diện,loạn,lá
    phiếu trắng
    phiền hà,lòng,lụy,muộn,nhiễu,phức,toái
    pho mát
    phong ba,bao,bì,cách,cách học,cảnh,cầm,dao,hàn,hóa,kiến,kế,lan,lưu,nhã,phanh,phú,quang,thanh,thái
    phong thấp,thổ,thủy,trào,trần,tình,tặng,tỏa,tục,vị,độ
    phu la,nhân
    phum sóc
    phung phá,phí
    phàm tục,ăn
    phàn nàn
    phành phạch
    phá bĩnh,bỏ,cách,cỗ,giá,giới,hoang,hoại,hại,hủy,lưới,ngang,nước,phách,quấy,rào,rối,sản,thai,thối,vây
    phá án,đám
    phác họa,thảo,đồ
    phách lác,lối
    phái mạnh,sinh,viên,yếu,đoàn,đẹp
    phán quyết,xét,xử,đoán
    pháo binh,bông,cao xạ,cối,dây,hiệu,hoa,hạm,kích,lệnh,phòng không,sáng,thuyền,thăng thiên,thủ,tép
    pháo tự hành,xiết,đài,đài bay,đùng
    pháp bảo,chế,danh,luật,lí,lý,lệnh,nhân,qui,quy,quyền,sư,trường,trị,tuyến,y,định
    phát ban,biểu,bóng,dục,giác,hiện,huy,hành,hỏa,lộ,minh,mại,ngôn,ngôn viên,nổ,quang,sinh,sóng,tang
    phát thanh,thanh viên,tiết,triển,tài,tác,tán,tích,tướng,vãng,xít,xạ,âm,điện,đơn,đạt,động
    phân ban,biệt,bua,bì,bón,bắc,bố,bổ,chia,chuồng,chất,cách,câu,công,cấp,cục,cực,giải,giới,hiệu,hóa
    phân hóa học,hạch,hạng,hội,hủy,hữu cơ,kali,khoa,khoáng,khối,kì,kỳ,li,liệt,loại,loại học,luồng,ly,lân
    phân lèn,lượng,lập,minh,mục,nhiệm,nửa,phát,phất,phối,quyền,rác,rã,số,số thập phân,thân,thế,thức,trần
    phân tách,tán,tâm học,tích,tươi,tử,vai,vi lượng,vi sinh,viện,vân,vô cơ,vùng,xanh,xã,xét,xưởng,xử
    phân đoàn,đoạn,đạm,định,độ,đội,ưu
    phây phây,phẩy
    phè phè,phỡn
    phèn chua,phẹt
    phèng la
    phéc mơ tuya
    phép biện chứng,hài thanh,kéo theo,siêu hình,thuật,toán,tính,tính vi phân,tắc,đối xứng
    phét lác
    phê bình,bình văn học,chuẩn,duyệt,phán
    phì cười,nhiêu,nộn,phà,phèo,phò,phạch,phị
    phí hoài,phạm,tổn
    phòng ban,bệnh,bị,cháy,cháy chữa cháy,chống,dịch,gian,hỏa,hộ,khám,khánh tiết,không,kế hoạch,mạch
    phòng nghiệp vụ,ngừa,ngự,the,thân,thí nghiệm,thường trực,thủ,tránh,trừ,tuyến,tổ chức,vệ,xa,ốc
    phó ban,chánh,chủ tịch,giám đốc,giáo sư,hiệu trưởng,khoa,lãnh sự,mặc,nháy,phòng,thác,thường dân
    phó tiến sĩ,trưởng,tổng,từ,văn phòng
    phóng hỏa,khoáng,sinh,sự,tay,thanh,thích,tác,túng,uế,viên,viên nhiếp ảnh,viên thường trú,xạ,điện
    phóng đãng,đại
    phô bày,bầy,diễn,mai,phang,trương
    phôi bào,pha,sinh học,thai
    phôm phốp
    phông chữ,nền
    phù du,dung,dâu,hiệu,hộ,hợp,kế,nề,phiếm,phép,rể,sa,thũng,thủy,trợ,voi,điêu
    phùn phụt
    phùng phìu
    phú quí,quý
    phúc hậu,khảo,kiểm,lợi,mạc,thẩm,tra,trình,âm,đáp,đức
    phún thạch
    phúng dụ,phính,viếng
    phút chốc,giây
    phăm phăm,phắp
    phăng phăng,phắc,teo
    phũ phàng
    phơi bày,màu,phóng,phới,thây,áo
    phơn phớt
    phương châm,cách,diện,diện quân,hướng,hại,kế,ngữ,phi,pháp,pháp luận,sai,sách,thuốc,thức
    phương thức sản xuất,tiện,trình,trình hóa học,trình vi phân,trượng,tích,án
    phường bát âm,chèo
    phượng hoàng,tây,vĩ
    phạm luật,nhân,pháp,phòng,qui,quy,trù,tội,vi
    phạt góc,vạ,đền
    phải biết,chi,chăng,cái,cái tội,gió,lòng,quấy,trái,tội
    phản biện,bác,bội,chiến,chiếu,chứng,cung,cách mạng,công,cảm,diện,gián,giáo dục,hồi,khoa học,kháng
    phản kích,loạn,lực,nghĩa,phong,pháo,phúc,quang,quốc,thuyết,thí dụ,thùng,trắc,tuyên truyền,tác dụng
    phản vệ,xạ,ánh,ánh luận,đế,đề,đối,động,ảnh,ứng,ứng dây chuyền,ứng hóa học
    phảng phất
    phấn chấn,khích,khởi,rôm,son,đấu
    phấp phỏng,phới
    phất pha phất phơ,phơ,trần
    phầm phập
    phần cứng,lớn,mềm,nhiều,nào,phật,phụ,thưởng,trăm,tử,đông
    phẩm chất,cách,cấp,giá
    phẩy tay
    phẫn chí,khích,nộ,uất
    phẫu thuật
    phận sự
    phập phà phập phồng,phù,phều,phồng
    phật lòng,thủ,ý
    phẳng lì,lặng,phiu
    phế binh,bào,bỏ,liệu,nang,phẩm,quản,thải,truất,tích
    phề phệ
    phều phào
    phỉ báng,nhổ,phui
    phỉnh mũi,nịnh,phờ
    phọt phẹt
    phỏng chừng,dịch,sinh học,tính,vấn,đoán
    phố phường,xá
    phối chế,cảnh,hợp,khí,kết hợp,liệu,màu,trộn
    phốp pháp
    phốt pho,phát
    phồn hoa,thịnh,thực,vinh
    phồng tôm
    phổ biến,cập,dụng,hệ,kế,niệm,quát,thông,thông đầu phiếu,độ
    phổi bò
    phổng mũi,phao
    phớn phở
    phớt lạnh,lờ,tỉnh,đời
    phờ phạc,râu
    phởn phơ
    phụ bạc,bản,cấp,cận,gia,giúp,giảng,huynh,hệ,họa,khoa,kiện,liệu,lão,lục,nữ,phí,phẩm,quyền,san,sản,thu
    phụ thuộc,trách,trương,trội,trợ,tá,tùng,tải,tố,từ,tử,âm,đạo,đề
    phục chế,cổ,dịch,dựng,hóa,hưng,hồi,kích,linh,lăn,phịch,sức,thiện,thù,trang,tùng,viên,vụ
    phụng dưỡng,hoàng,phịu,sự,thờ
    phủ nhận,phê,phục,quyết,sóng,tạng,đầu,định
    phủi tay
    phứa phựa
    phức hệ,hợp,tạp,điệu
    qua loa,lại,mặt,ngày,quít,quýt,đời
    quai bị,chèo,hàm
    quan chức,cách,dạng,hệ,hệ sản xuất,họ,khách,liêu,ngại,nha,niệm,sát,sát viên,tiền,trắc,trọng
    quan trọng hóa,tài,tâm,viên,yếu,điểm
    quang cảnh,cầu,dầu,dẫn,gánh,học,hợp,năng,phổ,quác,quẻ,sai,thông,vinh,điện,đãng
    quanh co,năm,quánh,quất,quẩn
    quay cuồng,cóp,lơ,phim,quắt,vòng,đĩa
    que hàn,đan
    quen biết,mui,mặt,thuộc,thân,thói
    qui bản,chuẩn,chế,chụp,cách,củ,hoạch,hoạch vùng,hoạch đô thị,hàng,kết,luật,lát,mô,nạp,phạm
    qui phạm pháp luật,phục,thuận,tiên,trình,tập,tắc,tắc tam suất,tụ,y,định,đồng mẫu số,đổi,ước
    quy bản,chuẩn,chế,chụp,cách,củ,hoạch,hoạch vùng,hoạch đô thị,kết,luật,lát,mô,nạp,phạm,phạm pháp luật
    quy phục,thuận,trình,tập,tắc,tắc tam suất,tụ,y,định,đồng mẫu số,đổi,ước
    quyên góp
    quyến luyến,rũ
    quyết chiến,chí,liệt,nghị,sinh,sách,thắng,toán,tâm,tâm thư,tử,đoán,đấu,định,định luận
    quyền biến,công dân,cước,hành,hạn,lợi,lực,năng,quý,sở hữu,thuật,thế,tác giả,uy
    quà bánh,cáp
    quàng quạc,xiên
    quàu quạu
    quày quả
    quá bán,bộ,bữa,chén,chừng,cảnh,cố,cỡ,giang,giấc,khích,khổ,khứ,lắm,lời,lửa,quắt,sức,tay,thể,trình
    quá trớn,tải,tội,đi chứ,đà,đáng,đỗi,độ,ư
    quái dị,gở,kiệt,lạ,nhân,quỉ,quỷ,thai,vật,ác,đản
    quán cóc,ngữ,triệt,trọ,tính,xuyến,xá
    quáng gà,quàng
    quánh quạnh
    quát lác,mắng,tháo
    quân báo,bình,bưu,bị,ca,chính,chủ,chủ chuyên chế,chủ lập hiến,chủng,công,cảng,cảnh,dân,dược,dịch
    quân dụng,giới,hiệu,hàm,khu,khí,kì,kỳ,luật,lính,lương,lệnh,lực,ngũ,nhu,nhân,nhạc,phiệt,pháp,phục
    quân quản,sư,số,sự,thù,trang,tình nguyện,tịch,tử,y,đoàn,đội,ủy,ủy trung ương
    quây quần
    què quặt
    quèn quẹt
    quét dọn,quáy,tước
    quê hương,kệch,mùa,một cục,quán
    quên béng,bẵng,khuấy,lãng,lửng,mình
    quí báu,danh,giá,hiếm,hóa,hồ,khách,mến,nhân,phi,phái,trọng,tướng,tộc,tử,vị
    quý báu,danh,giá,hiếm,hóa,hồ,khách,mến,nhân,phái,trọng,tướng,tộc,tử,vị
    quýnh quáng
    quăm quắm
    quăn queo
    quăng quật
    quĩ tiết kiệm,tích,tín dụng,đen,đạo
    quạnh hiu,quẽ,vắng
    quạt bàn,con cóc,cây,gió,hòm,kéo,lúa,máy,tai voi,thông gió,treo tường,trần,điện
    quạu quọ
    quả báo,cân,cảm,lắc,lừa,nhiên,phúc,phụ,quyết,tang,thật,thực,tình,vậy,đấm,đất
    quản bút,giáo,lí,lí nhà nước,lý,lý giỏi,lý nhà nước,lý thị trường,ngại,thúc,trang,trị,tượng,đốc
    quảng bá,canh,cáo,trường,đại
    quấn quít,quýt
    quất hồng bì
    quấy nhiễu,phá,quá,quả,rầy,rối,đảo
    quần bò,chúng,cư,cụt,hôn,lá tọa,lót,ngựa,nịt,phăng,quật,soóc,thể,tụ,vợt,xà lỏn,áo,âu,đông xuân,đùi
    quần đảo
    quầy quả,quậy
    quẩn quanh
    quẩng mỡ
    quẫn bách,trí
    quẫy đạp
    quận lỵ,ủy
    quật cường,khởi
    quậy phá
    quắc thước
    quắt queo
    quằm quặm
    quằn quại,quặn
    quặn thắt
    quặt quẹo
    quẻ âm dương
    quế chi
    quết trầu
    quềnh quàng
    quều quào
    quỉ kế,quyệt,quái,sứ,thần
    quị lụy
    quốc ca,cấm,doanh,gia,giáo,hiệu,huy,hội,hữu hóa,khánh,kì,kỳ,lập,lộ,lủi,ngữ,nạn,nội,phòng,phục,sách
    quốc sư,tang,thiều,thư,thể,trái,trưởng,táng,tế,tế ca,tế hóa,tế ngữ,tịch,văn,vương,vụ khanh,đảo
    quờ quạng
    quở trách
    quỵ lụy
    quỷ kế,quyệt,quái,sứ,thần
    quỹ tiết kiệm,tích,tín dụng,đen,đạo
    ra bộ,chiều,cái vẻ,cái điều,công,dáng,gì,hiệu,hồn,lò,lệnh,mắt,mặt,ngôi,oai,phết,quân,ràng,rìa,rả,sức
    ra tay,trò,tuồng,vẻ,điều,đời
    ram ráp
    ran rát
    ranh con,giới,ma,mãnh
    rao giảng
    rau cháo,câu,cần,cỏ,diếp,dưa,dền,giền,khúc,khủ khởi,lấp,muối,muống,màu,má,mơ,ngót,ngổ,ráu,rút,răm
    rau sam,sạch,sắng,sống,thơm,đay
    ren rén
    reng reng
    reo hò
    ri rí,rỉ,vê,đô
    rin rít
    rinh rích
    riu riu,ríu
    riêng biệt,lẻ,rẽ,tư
    riết róng
    ro ro
    roi cặc bò,rói,vọt
    rong huyết,ruổi,rêu,róc
    ru hời,lô,ngủ,rú
    run rẩy,rủi,sợ
    rung chuyển,cảm,rinh,động
    ruy băng
    ruốc bông
    ruồi lằng,nhặng,trâu,xanh
    ruồng bỏ,bố,rẫy
    ruỗng nát
    ruộng bậc thang,muối,nương,rộc,vườn,đất
    ruột gan,già,gà,nghé,non,rà,thịt,thừa,tượng
    rà rẫm,soát
    ràn rạt
    ràng buộc,ràng,rạng,rịt
    rành mạch,rành,rẽ,rọt
    rào chắn,cản,giậu,rào,rạo,rạt,đón
    rác rưởi,tai,thải
    rách bươm,mướp,nát,rưới,tươm,việc
    rái cá
    ráo hoảnh,riết
    ráp nối
    rát mặt,ràn rạt,rạt
    râm bụt,ran,rấp
    rân rấn
    râu quai nón,ria
    rã họng,rượi,rời,đám
    rèn cặp,giũa,luyện
    réo rắt
    rét buốt,lộc,mướt,ngọt,đài
    rên la,rẩm,rỉ,xiết
    rêu phong,rao
    rì rà rì rầm,rào,rì,rầm
    rình mò,rang,rập
    ríu ra ríu rít,ran,rít
    rò rỉ
    ròng rã,ròng,rọc,rọc kép
    róc rách
    rón rén
    rô ti,to
    rôm rả,sảy
    rông đen,đô
    rõ khéo,ràng,rệt
    rù rờ
    rùm beng
    rùng mình,rùng,rợn
    rúc rích
    rúm ró
    rún rẩy
    rúng động
    rút gọn,lui,ruột,rát,tiền
    răm rắp
    răn dạy,reo,rắn,đe
    răng cưa,cửa,hàm,khôn,nanh,rắc,sữa
    rũ rượi,rợi,tù
    rơ le,moóc
    rơi rớt,rụng,vãi
    rơm rác,rạ,rớm
    rưng rưng,rức
    rươn rướn
    rước xách
    rười rượi
    rườm rà
    rường cột
    rượu bia,chè,chổi,cần,cẩm,cồn,mùi,mạnh,ngọn,ngọt,nho,nếp,thuốc,trắng,tăm,vang,đế
    rạc rài
    rạch ròi
    rạn nứt,vỡ
    rạng rỡ,đông
    rạo rực
    rả rích
    rải rác,thảm
    rảnh rang,rỗi
    rấm rứt
    rất chi là,mực,đỗi
    rầm rầm,rầm rộ rộ,rập,rộ
    rần rần,rật
    rầu rĩ,rầu
    rầy la,nâu,rà
    rậm rì,rạp,rật,rịch,rịt
    rập khuôn,ràng,rình,rờn
    rắc rối
    rắn chắc,câng,cấc,giun,lục,lửa,mặt,mối,nước,ráo,rết,rỏi,độc
    rắp ranh,tâm
    rằn ri
    rẻ mạt,như bèo,quạt,rúng,thối,tiền
    rẻo cao
    rẽ ràng
    rếch rác
    rề rà,rề
    rền rĩ
    rễ chùm,cọc,củ
    rệu rã,rạo
    rỉ răng,rả,tai
    rỉa rói
    rọ mõm,rạy
    rọt rẹt
    rối beng,bét,bòng bong,bù,bời,loạn,mù,nước,ra rối rít,ren,ruột,rít,rít tít mù,rắm,tinh,tinh rối mù
    rối tung,tung rối mù
    rốt cuộc,ráo
    rồ dại
    rồi ra,đây
    rồng rắn,rồng
    rổn rảng
    rỗ hoa
    rỗi hơi,rãi
    rỗng không,tuếch,tuếch rỗng toác
    rộc rạc
    rộn ràng,rã,rạo,rịch
    rộng chân rộng cẳng,cẳng,huếch,huếch rộng hoác,khắp,lượng,lớn,mở,rãi
    rớt giá
    rờ mó,rẫm
    rời rạc,rợi
    rờm rợp
    rờn rợn
    rỡ ràng
    rục rịch
    rụng rời
    rụt rè
    rủ lòng,rê,rỉ,rỉ rù rì
    rủi ro
    rủng rẻng,rỉnh
    rứt ruột
    rừng chồi,cấm,già,núi,phòng hộ,rú,rực,đặc dụng
    rửa ráy,tiền,tội,ảnh
    rửng mỡ
    rực rỡ
    sa bàn,bồi,chân,cơ,khoáng,lát,lầy,lệch,mu,mạc,ngã,nhân,sâm,sút,sả,sầm,sẩy,thạch,thải,đà,đì,đọa
    sai bảo,dịch,khiến,lạc,lầm,lệch,phái,phạm,sót,số,trái
    san hô,lấp,sát,sẻ,sớt,ủi
    sang chấn,cát,giàu,ngang,nhượng,năm,sáng,sảng,tay,trọng,tên
    sanh sánh
    sao băng,chép,chế,chổi,chụp,la,lãng,nhãng,sa,tẩm,y bản chính,đổi ngôi
    sau cùng,hết,này,rốt,đại học
    say khướt,máu,mèm,mê,sưa,xỉn,đắm
    se se,sắt,sẻ,sẽ,thắt
    sen đầm,đầm quốc tế
    si mê,ngốc,tình
    sin sít
    sinh bệnh,chuyện,dưỡng,dục,hoạt,hoạt phí,hóa,hóa học,học,khoáng,khoáng học,khí,kế,lí,lí học,lý
    sinh lý học,lợi,lực,mạng,mệnh,ngữ,nhai,nhật,nở,phần,quyển,quán,sát,sôi,sản,sản hữu tính,sản vô tính
    sinh sắc,sống,sự,thiết,thái,thái học,thời,thực khí,tiền,trưởng,tố,tồn,từ,tử,viên,vật,vật cảnh
    sinh vật học,đôi,đẻ,địa,động
    siêng năng
    siêu cường,dẫn,hiện thực,hình,hình học,hạng,liên kết,lợi nhuận,mẫu,ngôn ngữ,người mẫu,ngạch,nhiên
    siêu nhân,phàm,sao,thanh,thoát,thăng,thị,thịt,thực,trường,trọng,trứng,tần,tập ngữ liệu,tốc,tự nhiên
    siêu vi,vi khuẩn,vi trùng,việt,âm,đao,đẳng,độ
    siểm nịnh
    so bì,găng,kè,le,sánh,đo,đũa,đọ
    soi mói,rọi
    son phấn,rỗi,sắt,trẻ
    song biên,ca,hành,hỉ,hỷ,kiếm,loan,ngữ,phi,phương,sinh,song,thai,thất lục bát,tiết,toàn,tấu,tử diệp
    soàn soạt
    soát xét
    soạn giả,thảo
    su hào,su,sê
    sui gia
    sum họp,sê,vầy
    sung công,huyết,mãn,sướng,sức,túc
    suy bì,dinh dưỡng,diễn,giảm,gẫm,kiệt,luận,lí,lí gián tiếp,lí trực tiếp,lý,lý gián tiếp,lý trực tiếp
    suy nghĩ,ngẫm,nhược,nhược thần kinh,suyển,sụp,thoái,tàn,tính,tôn,tư,tưởng,tị,tổn,tỵ,vi,vong,xét,yếu
    suy đoán,đốn,đồi
    suôn sẻ
    suýt nữa,soát
    suất vốn,điện động
    suồng sã
    sà lan,sã
    sài giật,hồ,kinh,lang,đất,đẹn
    sàm sỡ
    sàn diễn,nhảy,sàn
    sàng lọc,sảy,tuyển
    sành sỏi,sứ,điệu
    sào huyệt
    sách báo,công cụ,giáo khoa,lược,nhiễu,trắng,vở,đen,đỏ
    sám hối
    sán lá,xơ mít
    sáng bạch,bảnh,bảnh mắt,choang,chế,dạ,giá,kiến,loáng,láng,lập,mai,mắt,ngời,nhoáng,quắc,rực,suốt,sáng
    sáng sủa,trưng,tác,tạo,tỏ,ý
    sánh bước,duyên,vai
    sáo cũ,mép,mòn,ngữ,rỗng,sậu
    sáp nhập,ong
    sát cánh,hạch,hại,hợp,khuẩn,khí,nhân,nách,nút,phạt,sao,sinh,sàn sạt,sườn,sạt,thương,thủ,thực,trùng
    sâm banh,cầm,nhung,sẩm
    sân bay,chơi,cỏ,khách,khấu,nhà,siu,thượng,vận động
    sâu bệnh,bọ,cay,cuốn lá,cắn gié,gai,hoắm,keo,kín,lắng,mọt,nặng,quảng,róm,răng,rộng,sát,sắc,vòi voi
    sâu xa,xám,đo,đậm,độc,đục thân
    sây sát
    sè sè
    sênh tiền
    sêu tết
    sì sụp
    sình lầy
    sính lễ
    sít sao,sìn sịt,sịt
    sò huyết
    sòn sòn
    sòng phẳng,sọc
    sóc vọng
    sóng gió,lừng,ngầm,radio,soài,sánh,sượt,thần,vô tuyến,âm,điện từ,đôi
    sô vanh
    sôi gan,máu,nổi,sục,tiết,động
    sôn sốt
    sông con,cái,máng,ngòi,núi,nước,đào
    sõng soài
    sù sụ
    sùi sụt
    sùm sụp
    sùng bái,cổ,kính,ngoại,sục,tín,đạo
    súc sinh,sản,sắc,tích,vật
    súng cao su,cối,hơi,kíp,liên thanh,lục,máy,ngắn,ngựa trời,phun lửa,trường,tự động,đạn,ống
    súp lơ
    sút cân,kém
    săm se,soi,sắn
    săn bắn,bắt,lùng,sóc,sắt,tìm,đuổi,đón
    sĩ diện,khí,quan,số
    sơ bộ,chế,cấp,cứu,hở,khai,khảo,kì,kết,kỳ,lược,mi,nhiễm,sinh,suất,sài,sơ,sẩy,thảo,thẩm,tuyển,tán,yếu
    sơ ý,đẳng,đồ
    sơm sớm
    sơn ca,chín,cước,dương,dầu,hệ,mài,môn,mạch,pháo,phòng,sống,ta,thần,thủy,trà,tràng,xì
    sư bà,bác,cụ,huynh,hổ mang,mô,mẫu,nữ,phạm,sãi,thầy,trưởng,tử,tử biển,ông,đoàn,đoàn trưởng,đệ
    sưng húp,sỉa,vù,vếu,vều
    sưu tầm,tập
    sương giá,giáng,gió,khói,muối,móc,mù
    sướng rơn
    sướt mướt
    sườn sượt
    sượng mặt,sùng
    sạch bong,bách,bóng,mắt,nước cản,sành sanh,sẽ
    sạn mặt
    sạt lở,nghiệp
    sản giật,hậu,khoa,lượng,phẩm,phụ,sinh,vật,xuất,xuất xanh
    sảng khoái
    sấm kí,ký,sét
    sấn sổ
    sấp bóng,mặt,ngửa
    sấy tóc
    sầm sì,sập,uất
    sần sùi,sật
    sầu hận,não,riêng,thảm,đâu,đông
    sẩy thai
    sập sùi,tiệm
    sắc bén,cạnh,dục,luật,lạnh,lẹm,lẻm,lệnh,màu,phục,sảo,thuế,thái,tố,tộc,đẹp,độ
    sắm nắm,sanh,sửa,vai
    sắn dây,thuyền
    sắp sửa,xếp,đặt
    sắt son,tây,đá
    sằng sặc
    sẵn lòng,sàng
    sặc gạch,máu,mùi,sỡ,sụa,tiết
    sẻn so
    sẽ sàng
    sếu đầu đỏ
    sền sệt
    sỉ nhục
    sịt mũi
    sọ dừa
    số báo danh,bình quân,bị chia,bị nhân,bị trừ,chia,chính phương,chẵn,cào,dư,dương,gia,hiệu,hóa,hạng
    số học,hữu tỉ,hữu tỷ,không,kiếp,liệu,là,lượng,lẻ,mũ,mệnh,một,nguyên,nguyên tố,nhiều,nhân,phận,phức
    số siêu việt,thành,thập phân,thực,tiền,trừ,tương đối,từ,tự nhiên,vô tỉ,vô tỷ,âm,ít,đo,đại số,đề,đối
    số ảo
    sống chết,còn,lưng,mái,mũi,nhăn,sít,sót,sượng,trâu,động
    sốt dẻo,lạnh,ruột,rét,sắng,sột,vó,xuất huyết
    sồ sề
    sồn sồn,sột
    sổ hộ khẩu,lòng,mũi,sách,tay,thiên tào,toẹt,vàng,đen,đỏ
    sổng sểnh
    sỗ sàng
    sột soạt
    sớm chiều,hôm,khuya,mai,muộn,sủa,tối
    sớn sác
    sờ lên gáy,mó,soạng,sẫm,sờ,sợ
    sờn lòng
    sở chỉ huy,dĩ,giao dịch,hữu,hữu công nghiệp,hữu trí tuệ,nguyện,thuộc,thích,trường,tại,đoản
    sởn gáy,sơ
    sợ hãi,sệt
    sợi chỉ đỏ
    sục bùn,sạo
    sụp đổ
    sụt giá,giảm,sùi,sịt
    sứ giả,mạng,mệnh,quán,vệ sinh
    sức bật,bền,khỏe,kéo,lao động,lực,mua,mạnh,mấy,ngựa,sống,vóc,ép
    sứt mẻ,sát,sẹo
    sừn sựt
    sừng sỏ,sộ,sừng sộ sộ,sững
    sử ca,dụng,gia,học,ký,liệu,quân tử,sách,thi,tích,xanh
    sửa chữa,chữa lớn,chữa nhỏ,chữa vừa,sai,sang,soạn,đổi
    sửng cồ,sốt
    sữa chua,ong chúa,tươi,đậu nành
    sững sờ
    sự biến,cố,kiện,nghiệp,thật,thể,thực,tình,tích,việc,vật,vụ,vụ chủ nghĩa,đời
    sực nức
    ta luy,thán,đây
    tai biến,chua,hại,họa,hồng,mắt,nghe,ngược,nạn,phôn,quái,tiếng,tái,vạ,ác,ương
    tam bản,bảo,cúc,cương,cấp,giác,giác cân,giác cầu,giác vuông,giác đều,giới,quan,quyền phân lập,sinh
    tam suất,thất,thập lục,thể,thức,toạng,tài,tòng,tấu,đoạn luận,đại,đảo
    tan hoang,nát,rã,tành,tác,tầm,vỡ
    tang chủ,chứng,gia bối rối,lễ,phục,quyến,thương,tóc,tảng sáng,vật
    tanh banh,bành,hôi,tách,tưởi
    tao khang,nhã
    tay ba,chân,chơi,cầm,không,lái,mặt,ngang,nghề,nghề cao,nải,phải,quay,sai,thước,trong,trái,trên,trắng
    tay vịn,vợt,áo,đua,đôi,ấn
    te te,tua,tái,tét
    tem thư
    teo tóp
    tha bổng,hóa,hương,hồ,ma,phương,thiết,thẩn,thứ
    thai nghén,nhi,phụ,sinh,sản
    tham chiến,chiếu,dự,gia,khảo,lam,luận,mưu,mưu trưởng,nhũng,quan,số,tán,tán công sứ,vấn,vọng,ô
    than béo,bùn,chì,cám,cốc,gầy,khóc,luyện,mỏ,mỡ,nâu,phiền,quả bàng,thở,trắng,tổ ong,vãn,ôi,đá
    thang cuốn,máy,âm,độ
    thanh bình,bạch,cao,cảnh,danh,giằng,hao,la,liêm,long,lí,lý,lịch,lọc,minh,mảnh,nhàn,nhã,nhạc,niên
    thanh quản,sát,tao,thanh,thiếu niên,thoát,thản,thế,toán,tra,truyền,trà,trùng,trừ,trừng,tân,tú,tĩnh
    thanh tịnh,vắng,xuân,yên,điệu,đạm
    thao diễn,luyện,láo,lược,thao,thức,trường,tác,túng
    thau chua rửa mặn
    thay mặt,thế,vì,đổi
    the thé
    then chốt
    theo dõi,gót,đuôi,đuổi,đòi
    thi ca,công,cử,gan,hài,hành,hào,hứng,lễ,pháp,phú,sĩ,thoảng,thể,thố,thợ,trắc nghiệm,tuyển,viết
    thi vấn đáp,vị,vị hóa,đua,đấu
    thia lia,thia
    thin thít
    thinh không,thích
    thiu thiu
    thiêm thiếp
    thiên binh,bẩm,can,chức,cung,cơ,cầu,cổ,di,hà,hướng,hạ,kiến,kỉ,kỷ,lí,lôi,lý,lệch,nga,nhiên,niên kiện
    thiên niên kỉ,niên kỷ,phú,sứ,tai,thanh,thu,thạch,thần,thẹo,thể,thời,tuế,tài,tào,táng,tính,tư,tướng
    thiên tạo,văn,văn học,vị,đàng,đình,đường,đầu thống,đỉnh,địch
    thiêng liêng
    thiêu hủy,thân,đốt
    thiếc hàn
    thiết bì,bị,bị hiển thị,bị ngoại vi,bị đầu cuối,giáp,giáp hạm,kế,lập,mộc,nghĩ,tha,thân,thực,tưởng
    thiết yếu,đoàn,đồ
    thiếu gì,hụt,nhi,niên,nữ,phụ,sinh quân,sót,thốn,thời,tá,tướng,vắng,úy,điều,đói
    thiền học,sư,tông,định
    thiển cận,nghĩ,ý
    thiểu não,năng,phát,số
    thiện chiến,chí,cảm,nghệ,nguyện,xạ,ý
    thiệt hơn,hại,mạng,thà,thân,thòi
    thoai thoải
    thoang thoảng
    thoi thóp
    thon lỏn,thót,thả
    thong dong,manh,thả
    thoái chí,hóa,hôn,lui,thác,trào,vị
    thoáng khí,đãng,đạt
    thoát li,ly,nghèo,nước,thai,thân,trần,tục,vị,y vũ
    thoăn thoắt
    thoạt tiên,đầu
    thoải mái
    thu binh,chi,dung,dọn,dụng,giữ,gom,hoạch,hình,hút,hẹp,hồi,lu,lôi,lượm,mua,ngân,nhận,nhập
    thu nhập quốc dân,nhập thuần túy,nhặt,nạp,phân,phục,quân,thanh,thập,va thu vén,vén,xếp
    thua kém,lỗ,sút,thiệt
    thui chột,thủi
    thum thủm
    thun lủn,thút
    thung lũng,thăng,thổ
    thuyên chuyển,giảm
    thuyết biến hình,biến hóa,bất biến,bất khả tri,domino,duy danh,duy ngã,duy thực,duy ý chí,giáo,giảng
    thuyết hỗ trợ,hữu thần,luân hồi,lí,lý,minh,nhân quả,nhất nguyên,nhất thần,nhị nguyên,pháp,phục
    thuyết thần bí,tiến hóa,tiền định,trình,trình viên,tương đối,tự sinh,vô thần,đa nguyên,đa thần
    thuyết định mệnh
    thuyền buồm,bè,bồng,chài,lan,mành,nan,nhân,rồng,thoi,thúng,trưởng,tán,viên,đinh
    thuê bao,mua,mướn
    thuần chất,chủng,dưỡng,hóa,hậu,khiết,nhất,phong,phong mĩ tục,phong mỹ tục,phác,phục,thục,tính,túy
    thuận hòa,lợi,tiện,tình
    thuật ngữ,số,toán
    thuế doanh thu,gián thu,khóa,má,môn bài,quan,quan bảo hộ,suất,thu nhập,trước bạ,trực thu,vụ
    thuốc bắc,bổ,chén,cốm,dấu,lào,lá,men,muối,mê,mỡ,nam,ngủ,nhuộm,nước,nổ,phiện,rê,sát trùng,sâu,súng
    thuốc sắc,ta,thang,thử,tiêm,trứng,trừ sâu,tây,tím,tẩy,đạn,đặc hiệu,đỏ,độc
    thuồn thuỗn
    thuồng luồng
    thuộc hạ,làu,lòng,nằm lòng,tính,địa
    thà là,rằng
    thài lài
    thành bại,công,danh,hoàng,hình,hôn,hội,khí,khẩn,kiến,kính,lũy,lập,ngữ,niên,nội,phần,phẩm,phố,quách
    thành quả,thạo,thật,thị,thục,thử,thực,trì,tài,tâm,tích,tố,tựu,viên,văn,đoàn,đạt,đồng,ủy,ủy viên
    thào thào
    thày lay
    thác loạn
    thách cưới,thức,đố
    thái bình,cổ,cực,cực quyền,dương,hậu,quá,tử,độ
    thám báo,hiểm,không,sát,thính,tử
    thán phục,từ
    tháng chạp,dương lịch,giêng,một,ngày,thiếu,âm lịch,đủ
    thánh ca,giá,hiền,mẫu,nhân,sống,thiện,thót,thất,thần,tăng,tướng,đường,địa
    tháo chạy,dạ,dỡ,gỡ,khoán,lui,thân,tỏng,vát
    tháp canh,ngà,nước,tùng
    thâm canh,hiểm,hụt,nghiêm,nhiễm,nho,nhập,niên,quầng,thù,thúy,thấp,thủng,trầm,tâm,tình,u,xịt,ý,độc
    thân chinh,chủ,cận,củ,hành,hình,mật,mến,mềm,nhiệt,nhân,pháp,phận,quen,sinh,sơ,thiết,thiện,thuộc
    thân thích,thương,thế,thể,tình,tín,tộc,từ,xác,yêu,ái,đốt
    thâu tóm
    thây kệ,lẩy,ma
    thè lè
    thèm khát,muốn,thuồng,vào
    thèn thẹn
    thèo đảnh
    thép hợp kim,không gỉ
    thét lác
    thê lương,thiếp,thảm,đội
    thêm bớt,thắt
    thênh thang,thênh
    thêu dệt,ren,thùa
    thì chớ,chớ kể,có,giờ,là,phải,ra,thà thì thầm,thà thì thụt,thào,thòm,thôi,thùng,thầm,thọt,thụt
    thìa canh,cà phê,là,lìa
    thình lình,thịch
    thí bỏ,chủ,dụ,mạng,nghiệm,sinh,điểm
    thích chí,dụng,hợp,nghi,thú,đáng,ứng
    thính giác,giả,lực,phòng
    thò lò
    thòi lòi
    thòm thèm
    thòng lọng
    thóa mạ
    thóc gạo,lúa,mách
    thói quen,thường,tật,tục,đời
    thót tim
    thô bạo,bỉ,kệch,lố,lỗ,mộc,ráp,sơ,thiển,tục,vụng
    thôi miên,nôi,sơn,thì,thúc,thối,việc
    thôn bản,nữ,tính,xóm
    thông báo,cáo,cáo chung,cảm,dâm,dịch,dụng,gia,hiểu,hành,lưng,lượng,lệ,minh,phán,qua,quan,suốt,số,sử
    thông thoáng,thuộc,thái,thương,thường,thạo,thốc,thống,tin,tin học,tin đại chúng,tri,tín viên,tư,tấn
    thông tấn xã,tầm,tỏ,tục,điệp,đồng
    thõng thượt,thẹo
    thù ghét,hận,hằn,lao,lù,oán,địch
    thùm thụp
    thùng thình,thùng,xe,đấu
    thùy dương,mị
    thú dữ,nhận,thiệt,thật,thực,tính,tội,vui,vật,vị,y
    thúc bách,béo,giục,ép,đẩy
    thúng mủng,thắng
    thút thít
    thăm dò,hỏi,nom,nuôi,thú,thẳm,viếng
    thăng bằng,hoa,hạng,thiên,tiến,trầm
    thơ ca,dại,liên hoàn,mộng,ngây,thẩn,thới,từ,văn,ấu
    thơm lây,lừng,lựng,ngát,nức,phưng phức,phức,tho,thảo
    thơn thớt
    thư bảo đảm,chuyển tiền,dãn,họa,kí,kí riêng,ký,ký riêng,lưu,lưu kí,lưu ký,mục,ngỏ,nhàn,pháp,sinh,tay
    thư thoại,thái,thả,tín,tín dụng,tín điện tử,tịch,từ,viện,điện tử
    thưa gửi,kiện,thớt,vắng
    thương binh,cảm,cảng,gia,hiệu,hàn,hại,lái,lượng,mại,mại hóa,mại điện tử,mến,nhân,nhớ,phiếu,phẩm
    thương quyền,số,thuyết,thuyền,thảo,tiếc,trường,tâm,tình,tích,tật,tổn,vong,vụ,xá,xót,yêu,ôi
    thước cong,cuộn,cặp,dây,gấp,kẹp,kẻ,mộc,ngắm,nách,ta,thợ,tính,tỉ lệ,tỷ lệ,đo,đo góc
    thướt tha
    thườn thượt
    thường dân,khi,kì,kỳ,lệ,ngày,nhật,niên,phạm,phục,sơn,thức,trú,trực,tình,vụ,xuyên
    thưởng hoa,nóng,phạt,thức
    thưỡn thà thưỡn thẹo
    thược dược
    thượng cổ,du,giới,huyền,hạng,hảo hạng,khách,khẩn,lưu,lương,nghị sĩ,nghị viện,nguyên,nguồn,phong,sách
    thượng sĩ,thận,thặng,thọ,tuần,tá,tướng,tầng,tầng kiến trúc,tọa,viện,võ,vị,úy,điền,đài,đỉnh
    thạc sĩ
    thạch anh,bản,cao,học,lựu,nhũ,quyển,sùng,tín,xương bồ
    thạo đời
    thả bộ,cửa,lỏng,nổi,sức
    thảm bại,cảnh,hại,họa,khốc,kịch,sát,sầu,thiết,thương,thực vật,trạng,đạm,đỏ
    thản nhiên
    thảng hoặc,thốt
    thảnh thơi
    thảo cầm viên,dược,hèn,luận,lảo,mộc,nguyên,nào,quyết minh,quả
    thấm nhuần,thoắt,tháp,thía,đượm,đẫm,đậm
    thấp hèn,khớp,kém,thoáng,thỏm,tầng,điểm
    thất bát,bại,cách,cử,hiếu,học,hứa,kinh,luật,lạc,lễ,nghiệp,ngôn,ngôn bát cú,niêm,sách,sắc,thanh,thiệt
    thất thoát,thu,thường,thần,thế,thểu,thố,truyền,trận,tán,tình,tín,vọng,đức
    thấu cảm,hiểu,kính,suốt,triệt,đáo
    thấy kinh,tháng
    thầm kín,lén,lặng,thì
    thần bí,bí hóa,chú,chết,diệu,hiệu,học,hồn,kinh,kinh ngoại biên,kinh trung ương,kì,kỳ,linh,nông,phả
    thần quyền,sa,sắc,thoại,thái,thánh,thánh hóa,thông,thế,tiên,tài,tình,tích,tượng,tốc,xác,đồng
    thầu dầu,khoán
    thầy bà,bói,chùa,cúng,dòng,dùi,giáo,kí,ký,lang,mo,pháp,số,thuốc,thuốc nhân dân,thuốc ưu tú,tu,tào
    thầy tướng,địa,địa lí,địa lý
    thẩm cung,lậu,mĩ,mĩ viện,mỹ,mỹ viện,phán,quyền,thấu,tra,vấn,xét,định
    thẩn thơ
    thẫn thờ
    thậm chí,thà thậm thụt,thịch,thọt,thụt,tệ
    thận trọng
    thập cẩm,kỉ,kỷ,lục,niên,phân,phương,thò,tự chinh,ác
    thật lực,ra,sự,thà,tình
    thắc mắc
    thắm thiết
    thắng bại,cảnh,cử,lợi,thầu,thế
    thắt cổ,cổ bồng,lưng,ngặt,nút
    thằn lằn
    thằng cha
    thẳng băng,cánh,cẳng,góc,ruột ngựa,tay,thắn,thớm,thừng,tuồn tuột,tuột,tính,tắp,đuồn đuột,đuỗn,đuột
    thẳng đứng
    thặng dư
    thẹn thò,thùng
    thẻ ghi nợ,nhớ,thanh toán,tín dụng,vàng,đỏ
    thẽ thọt
    thế chiến,chân,chấp,cuộc,gian,giới,giới quan,giới thứ ba,giới vi mô,giới vĩ mô,hệ,kỉ,kỷ,là,lực,mà
    thế mạng,nào,năng,phẩm,ra,sự,thì,trận,tục,tử
    thết đãi
    thề nguyền,thốt
    thềm lục địa
    thều thào
    thể chất,chế,diện,dục,dục dụng cụ,dục nhịp điệu,dục thẩm mĩ,dục thẩm mỹ,dục thể hình,hiện,hình,loại
    thể lệ,lực,nghiệm,nhiễm sắc,nhân,nào,sợi,thao,theo,thống,thức,trạng,trọng,tình,tích,xác
    thỉnh cầu,giảng,kinh,thoảng,thị
    thị chính,giá,giác,hiếu,lực,phi,phạm,phần,sát,thực,trường,trường chứng khoán,trường tiền tệ,trưởng
    thị trấn,tộc,tứ,tỳ,uy,xã,ủy
    thịnh hành,nộ,soạn,suy,tình,vượng
    thịt thà
    thọ giáo,giới
    thọc léc,lét,sâu
    thỏ thẻ,đế
    thỏa hiệp,mãn,thuê,thuận,thuận khung,thích,đáng,ước
    thốc tháo
    thối chí,hoăng,hoắc,hôn,lui,nát,tai,tha,thây
    thống khổ,kê,kê học,lý,lĩnh,nhất,nhứt,thiết,trị,đốc
    thốt nhiên,nốt
    thồm lồm
    thổ canh,công,cư,cẩm,dân,huyết,lộ,mộ,nghi,ngữ,nhưỡng,nhưỡng học,phỉ,phục linh,sản,thần,trạch,tả,âm
    thổ địa
    thổi ngạt,phồng
    thổn thức
    thỗn thện
    thớ lợ
    thờ cúng,kính,phụng,thẫn,ơ
    thời buổi,bình,chiến,cuộc,cơ,gian,gian biểu,giá,giờ,hiệu,hạn,khóa biểu,khắc,kì,kỳ,lượng,sự,thượng
    thời thế,tiết,trang,vận,vụ,điểm,đoạn,đại,đại đồ sắt,đại đồ đá,đại đồ đồng
    thờn bơn
    thở dài,dốc,hắt,phào,than
    thợ bạn,cả,giỏi,hồ,kim hoàn,may,máy,mộc,nguội,rèn,săn,thủ công,xây,điện,đấu
    thụ giới,hưởng,lí,lý,phấn,phấn nhân tạo,thai,tinh,tinh nhân tạo,trai,án,động
    thục mạng,địa
    thụt két,lùi,rửa
    thủ bút,công,công nghiệp,cựu,dâm,hiến,hòa,kho,khoa,lãnh,lĩnh,môn,mưu,pháo,pháp,phạm,phận,quân,quĩ
    thủ quỹ,thuật,thành,thư,thế,thỉ,tiêu,trưởng,túc,tướng,tục,tục hành chính,từ,tự,vĩ ngâm,đoạn,đô
    thủng thẳng
    thủy canh,chiến,chung,châm,cung,cầm,luyện,lôi,lợi,lực,lực học,mạc,ngân,nông,năng,phi cơ,phân,phận
    thủy phủ,quyển,quái,quân,sinh,sư đô đốc,sản,tai,thần,thổ,thủ,tinh,tinh thể,tiên,triều,trúc,táng
    thủy tĩnh học,tạ,tổ,văn,văn học,điện,đậu,động
    thứ ba,bảy,bậc,bực,dân viện,hai,hạng,liệu,lỗi,năm,phát,phẩm,sinh,sáu,trưởng,tư,tự,yếu
    thức giấc,thời,tỉnh,ăn
    thừa cơ,hành,hưởng,kế,mứa,nhận,số,thãi,thắng,thế,tự
    thử hỏi,lửa,nghiệm,thách
    thực chi,chất,chứng luận,dân,dụng,hiện,hành,hư,khách,lòng,lợi,lực,nghiệm,phẩm,phẩm chức năng,quyền
    thực quản,ra,sự,thi,thu,thà,thể,thụ,tiễn,trạng,tài,tâm,tình,tình mà nói,tại,tại khách quan,tại ảo
    thực tập,tập sinh,tế,từ,vật,vật bậc thấp,vật học,đơn,địa
    ti hí,thể,tiện,toe,tỉ,vi
    tia alpha,beta,cực tím,gamma,hồng ngoại,tía,tử ngoại,vũ trụ
    tim mạch,tím,đen
    tin buồn,cẩn,cậy,dùng,hin,học,học hóa,mừng,tưởng,tặc,tức,vui,vắn,vịt,yêu,đồn
    tinh anh,bột,chất,chế,chỉnh,cầu,dầu,dịch,giảm,giản,gọn,hoa,hoàn,khiết,khôi,khôn,kỳ,luyện,lọc,lực,ma
    tinh mơ,nghịch,nhanh,nhuệ,nhạy,quái,quặng,ranh,sương,thông,thần,thể,thể học,thể lỏng,tinh,trùng,tú
    tinh túy,tươm,tướng,tường,tế,vi,vân,xảo,ý,đời
    tiu nghỉu
    tiêm chích,chủng,kích,mao,nhiễm
    tiên cung,cảm,cảnh,liệu,lượng,nga,nghiệm,nhân,nữ,phong,quyết,sinh,sư,sư cha,tiến,tri,ông,đoán,đề
    tiên đồng
    tiêng tiếc
    tiêu biểu,bản,chuẩn,chí,chảy,cự,cực,diêu,diệt,dùng,hao,hóa,hủy,khiển,ma,ngữ,pha,phí,sơ,sọ,tan,thoát
    tiêu thổ,thụ,thủy,thức,tùng,vong,xài,âm,điều,điểm,đề
    tiếc hùi hụi,nuối,rẻ,thương
    tiến bộ,công,cử,hành,hóa,hóa luận,quân,sĩ,sĩ khoa học,thoái,thân,thủ,triển,trình,độ
    tiếng là,lóng,mẹ đẻ,nói,phổ thông,rằng,thơm,thế,tăm,vang,địa phương,động
    tiếp chuyện,cận,cứu,diễn,diện,dân,giáp,kiến,liệu,lời,nhận,phẩm,quản,sức,tay,theo,thu,thị,thụ,tuyến
    tiếp tân,tế,tục,viên,viện,vận,xúc,âm,điểm,đãi,đón,ứng
    tiết canh,diện,dục,giảm,hạnh,kiệm,lộ,mục,niệu,tháo,tấu
    tiếu lâm
    tiềm lực,năng,thức,tàng,ẩn
    tiền bạc,bối,chiến,chẵn,cảnh,của,duyên,giấy,hôn nhân,khả thi,khởi nghĩa,kiếp,liệt tuyến,lương,lẻ,lệ
    tiền mãi lộ,mãn kinh,mặt,nhiệm,nong,phong,phương,quân,sảnh,sử,sử học,sự,thân,tiêu,trạm,tuyến,tuất
    tiền tài,túi,tệ,tố,vận,vệ,án,âm phủ,đình,đúc,đường,đạo,đề,định,định luận,đồ,đồn
    tiều tụy
    tiểu ban,cao,công nghiệp,cầu,gia súc,hàn,họa,học,hổ,khu,khí hậu,liên,loại,luận,mãn,ngạch,nhân,não
    tiểu nông,phẩm,phẫu,qui mô,quy mô,sản xuất,sử,thuyết,thư,thương,thủ công,thủ công nghiệp,thủy nông
    tiểu thừa,thử,tiết,tiện,tuyết,tuần hoàn,táo,tư sản,vùng,xảo,đoàn,đoàn bộ,đoàn trưởng,đường,đối,đội
    tiểu đội trưởng
    tiễn chân,đưa
    tiễu phỉ
    tiệc mặn,rượu,trà,tùng,đứng
    tiệm tiến
    tiện dụng,lợi,nghi,thể,tặn,ích
    tiệt khuẩn,nọc,trừ
    to chuyện,con,gan,kếch,kềnh,lớn,mồm,nhỏ,sụ,tiếng,tát,tướng,tổ bố,xù,đùng,đầu
    toa xe
    toan tính
    toang hoang,hoác,toang,toác
    toe toét
    toen hoẻn
    toi cơm,dịch,mạng
    tom góp
    ton hót,ton
    tong teo,tong,tả,tỏng
    top ten
    topo học
    toàn bích,bộ,cảnh,cầu,cầu hóa,cục,diện,dân,lực,mỹ,năng,phần,quyền,quốc,thân,thắng,thể,tòng,tập,văn
    toàn vẹn
    toác hoác
    toán học,kinh tế,loạn,trưởng,tử,đố
    toèn toẹt
    toét nhèm
    toòng teng
    toại nguyện
    tra cứu,hỏi,khảo,tấn,vấn,xét
    trai giới,gái,lơ,tráng,trẻ
    trang bị,chủ,hoàng,kim,lứa,mục,nghiêm,nhã,phục,sức,thiết bị,trí,trại,trải,trọng,viên,âm,điểm
    tranh chấp,cãi,cử,dân gian,dầu,giành,hoành tráng,hùng,khảm màu,khắc gỗ,khắc đồng,luận,lụa,sơn dầu
    tranh sơn mài,sơn thủy,thần thoại,thờ,thủ,thủy mạc,truyện,tôn giáo,tường,tứ bình,vui,đoạt,đồ họa,ảnh
    trao gửi,tráo,trả,tặng,đổi
    trau chuốt,dồi
    tre là ngà,pheo,trẻ,đằng ngà
    treo cổ,giò,mõm,niêu
    tri giác,kỉ,kỷ,ngộ,thức,âm
    trinh bạch,nữ,sát,thám,tiết,trắng
    triết gia,học,lí,lý
    triền miên
    triều cường,suy,đại
    triển khai,lãm,vọng
    triệt hạ,phá,sản,tiêu,để
    triệu chứng,hồi,phú,tập
    trong lành,ngoài,nước,suốt,sáng,sạch,trắng,trẻo,veo,vắt
    tru tréo
    trui rèn
    trung bình,bình cộng,bình nhân,cao,chuyển,châu,cảnh,cấp,cổ,du,dung,dũng,gian,hòa,hưng,hạn,hậu,học
    trung học chuyên nghiệp,học cơ sở,học phổ thông,khu,kiên,liên,liệt,lưu,lập,lộ,nghĩa,nguyên,niên
    trung phong,phẫu,quân,sĩ,thu,thành,thực,tiện,trực,tu,tuyến,tuần,tá,táo,tâm,tính,tướng,tần,tố,vệ,úy
    trung điểm,đoàn,đoạn,đại,đội,ương,ương tập quyền
    truy bức,cập,cập ngẫu nhiên,cập tuần tự,cứu,hô,hỏi,kích,lãnh,lùng,lĩnh,nhận,nhập,nã,quét,thu,tìm
    truy tặng,tố,xuất,xuất nguồn gốc,xét,ép,điệu,đuổi
    truyền bá,cảm,dẫn,giáo,hình,khẩu,kiếp,miệng,nghề,nhiễm,thanh,thuyết,thông,thần,thống,tải,tụng,đơn
    truyền đạo,đạt
    truyện cười,cổ,cổ tích,dài,kí,ký,ngắn,nôm,phim,thơ,tranh,vừa
    truân chuyên
    trà lá,mi,trộn,đạo
    tràn cung mây,lan,ngập,trề,đầy
    tràng hạt,kỉ,kỷ,nhạc
    trào dâng,lưu,lộng,phúng
    trá hàng,hình
    trác tuyệt,táng
    trách cứ,móc,mắng,nhiệm,nhiệm hữu hạn
    trái chứng,cây,cựa,khoáy,lại,mùa,nghĩa,ngược,nết,phiếu,phép,rạ,tai,tim,tính,vụ,xoan,đào,đất
    tráng ca,kiện,lệ,miệng
    tránh mặt,né,tiếng
    tráo trưng,trở,đổi
    trâm bầu
    trân châu,châu lùn,trọng,trối
    trâng tráo
    trâu bò,gié,ngố,ngựa,nước
    trây ì
    trèo trẹo
    tréo giò,khoeo,mảy,ngoảy
    trên cơ,dưới,hết,tài
    trêu chọc,ghẹo,ngươi,tức
    trì hoãn,kéo,níu,trệ
    trình bày,báo,bầy,chiếu,diễn,diện,duyệt,dược viên,làng,soạn thảo,thức,tấu,tự,độ
    trìu mến,trĩu
    trí giả,khôn,lực,mạng,nhớ,não,năng,thức,trá,tuệ,tuệ nhân tạo,tưởng,óc
    trích dẫn,lập,ngang,đoạn
    trò chuyện,chơi,cười,hề,ma,trống,đùa,đời
    tròm trèm
    tròn bóng,trĩnh,trặn,trịa,vo,xoay,xoe
    tròng ngao,trành,trắng,đen,đỏ
    trói buộc,chân
    trót dại,lọt
    trô trố
    trôi chảy,dạt,nổi,sông
    trôn kim,ốc
    trông chờ,chừng,coi,cậy,mong,ngóng,nom,vời,đợi
    trù bị,dập,liệu,phú,trừ,tính,úm,ẻo
    trùm chăn,sỏ
    trùng dương,hợp,khơi,lắp,lặp,phùng,phương,roi,tang,trùng,trùng điệp điệp,trục,tu,điệp
    trú chân,ngụ,quán,quân,ẩn
    trúc bâu,sênh,trắc,đào
    trúng cử,gió,mánh,phong,quả,thầu,thực,tuyển,tủ,độc
    trăm nghìn,ngàn,năm,sự,tuổi
    trăn trở
    trăng gió,hoa,khuyết,lưỡi liềm,mật,non,treo,tròn,trắng,trối
    trĩ mũi
    trĩu nặng,trịt
    trơ khấc,lì,mắt,mắt ếch,thổ địa,tráo,trơ,trẽn,trọi,trụi
    trơn nhẫy,tru,tuột
    trưa trật
    trưng bày,bầy,cầu,dụng,mua,thu,thầu,vay
    trương lực
    trước bạ,hết,kia,mắt,nay,sau,tiên,tác
    trường bắn,ca,chinh,cửu,giáo dưỡng,học,hợp,kì,kỉ,kỳ,kỷ,phái,quay,qui,sinh học,sở,thành,thọ,tồn,vốn
    trường đoạn,đoản cú,đua,độ,đời,ốc
    trưởng ban,khoa,lão,nam,nhóm,nữ,phòng,thành,thôn,đoàn,đoàn ngoại giao
    trượt băng,giá,tuyết
    trại cải tạo,giam,hè,mồ côi,tập trung
    trạm trưởng,xá
    trạng huống,ngữ,thái
    trạt vôi
    trả chậm,giá,góp,lời,miếng,nghĩa,phép,thù,đũa
    trải nghiệm,đời
    trấn an,giữ,lột,tĩnh,áp
    trầm bổng,cảm,hùng,hương,kha,luân,lắng,lặng,mình,mặc,ngâm,trọng,trồ,tích,tĩnh,tư,uất
    trần ai,bì,duyên,gian,thuật,thế,truồng,trùi trụi,trụi,tục,đời
    trầu không
    trầy trật,trụa,xước
    trẩy hội
    trận mạc,tuyến,địa,đồ
    trập trùng
    trật tự,tự đô thị
    trắc bá,bách diệp,nghiệm,thủ,trở,địa,địa học,địa mỏ,ẩn
    trắng bong,bóc,bạch,bệch,bốp,dã,hếu,lôm lốp,lốp,muốt,mắt,ngà,ngần,nhởn,nuột,nõn,phau,phau phau,phếch
    trắng tay,tinh,toát,trơn,trẻo,trợn,xóa,án,đen,ởn
    trằn trọc
    trẻ con,em,hóa,măng,mỏ,ranh,thơ,trung,tuổi
    trễ nải,phép,tràng
    trệu trạo
    trị an,giá,liệu,ngoại pháp quyền,số,sự,thủy,tội,vì
    trịch thượng
    trịnh trọng
    trọ trẹ
    trọc hếu,lông lốc,lốc,phú,tếu
    trọn gói,vẹn
    trọng dụng,liên,lượng,lực,pháo,phạm,thương,thưởng,thể,thị,trách,trường,tài,tâm,tải,tội,vọng,yếu,án
    trọng âm,điểm,đãi,đại
    trối chết,già,trăng
    trốn lính,nắng,thuế,tránh
    trống bản,bỏi,bồng,bộc,chầu,cái,cơm,hoác,huếch,hông hốc,hốc,không,khẩu,lệnh,lốc,lổng,mảnh,ngực,quân
    trống rỗng,trơ,trơn,trải,vắng,đại,đồng,ếch
    trồi sụt
    trồng cây chuối,răng,trọt,trộng
    trổ tài
    trộm cướp,cắp,phép,vía
    trớ trêu
    trời biển,bể,có mắt,giáng,trồng,đánh,đất,đất ơi,ơi
    trở chứng,dạ,lại,lực,mình,mặt,ngại,nên,tay,thành,trời
    trợ chiến,cấp,giá,giúp,giảng,lí,lý,lực,thính,thủ,tim,từ,vốn,động từ
    trợn trừng
    trợt lớt
    trụ cột,sinh,sở,trì
    trục hoành,lăn,lợi,quay,trặc,tung,vít,vớt,xuất
    trụi lủi,thui lủi
    trụy lạc,thai,tim,tim mạch
    trứ danh,tác
    trứng cuốc,cá,lộn,nước,sáo
    trừ bì,bị,bỏ,bữa,gian,hao,khử,phi,tà,tịch
    trừng phạt,trị,trộ,trừng
    trừu tượng,tượng hóa
    trữ kim,lượng,tình
    trực ban,chiến,cảm,diện,giao,giác,hệ,khuẩn,nhật,quan,thu,thuộc,thăng,thăng vận,tiếp,tràng,trùng
    trực tuyến,tâm,tính
    tu bổ,chí,dưỡng,huýt,hành,hú,kín,luyện,nghiệp,nghiệp sinh,sĩ,sửa,tạo,tỉnh,từ,từ học,viện
    tua rua,tủa,vít
    tum húm,húp
    tun hút,hủn
    tung hoành,hê,hô,hứng,lưới,thâm,tích,tóe,tăng,tẩy,độ
    tuy líp,nhiên,rằng,thế,vậy
    tuyên bố,bố chung,chiến,dương,giáo,huấn,ngôn,phạt,thệ,truyền,truyền viên,xử,án,úy,đọc
    tuyến giáp,giáp trạng,nội tiết,thượng thận,tiền liệt,tính,vị,yên
    tuyết sương
    tuyển chọn,cử,dụng,khoáng,lựa,mộ,quân,sinh,thủ,tập
    tuyệt chiêu,chủng,diệt,diệu,giao,hảo,kĩ,kỹ,mĩ,mật,mệnh,mỹ,nhiên,nọc,thực,trần,tác,tình,tự,vọng,vời
    tuyệt đại bộ phận,đại đa số,đỉnh,đối
    tuân thủ
    tuýt xo
    tuấn mã,tú
    tuần báo,duyên,dương hạm,hoàn,hành,lễ,lộc,phòng,san,tiễu,tra,trăng,trăng mật,ty,tự,vũ
    tuẫn táng
    tuế tóa
    tuềnh toàng
    tuệch toạc
    tuốc năng
    tuốt luốt,tuồn tuột,tuột
    tuồn tuột
    tuồng đồ
    tuổi hoa,hồi xuân,mụ,ta,thơ,thọ,trẻ,tác,tây,tôi,xanh,đầu,đời
    tuột dốc
    tà dâm,giáo,khí,ma,thuyết,thuật,tà,vẹt,đạo
    tài ba,bàn,chính,cán,công,giỏi,hoa,khoản,khóa,liệu,lộc,lực,nghệ,nguyên,nào mà chẳng,năng,phiệt,phán
    tài sản,sản cố định,sản lưu động,sắc,trí,trợ,tình,tử,vụ,xế,đức
    tàm tạm
    tàn binh,bạo,canh,dư,hương,khốc,lụi,nhang,nhẫn,phá,phế,quân,sát,tích,tạ,tật,tệ,ác
    tàng hình,thư,trữ,tàng,ẩn
    tành tạch
    tào lao,phớ,phở
    tàu bay,biển,bè,chiến,chậm,chợ,con thoi,cuốc,há mồm,hũ,hỏa,khu trục,ngầm,nhanh,suốt,sân bay,thuyền
    tàu thủy,tuần dương,tuần tiễu,tốc hành,vét,vũ trụ,điện,điện ngầm,đổ bộ
    tày trời,đình
    tá dược,hỏa,tràng,túc
    tác chiến,dụng,gia,giả,hại,nghiệp,nhân,phong,phẩm,quái,động
    tách biệt,bạch
    tái bút,bản,chiếm,chế,cử,diễn,dại,giá,hiện,hợp,kiểm,lập,mét,ngũ,ngắt,nhiễm,nhập,nhợt,phát,phạm,sinh
    tái sản xuất,thiết,thẩm,tê,tạo,vũ trang,xanh,xuất,định cư
    tám hoánh,thơm,xoan,đời
    tán dóc,dương,gẫu,loạn,sắc,thành,thưởng,tỉnh,tụng,xạ,đồng
    táo bón,bạo,quân,ta,tàu,tác,tây,tợn
    táp nham
    tát tai
    táy máy
    tâm bão,can,giao,huyết,hồn,khảm,linh,lí,lí chiến,lí học,lý,lý chiến,lý học,lực,nguyện,ngẩm,nhĩ,niệm
    tâm phúc,sinh lí,sinh lý,sức,sự,thất,thần,thần học,thức,trí,trạng,tình,tính,tư,tưởng,điểm,đắc,địa
    tâm đối xứng
    tân binh,dược,gia,hôn,kỳ,sinh,thời,trang,xuân
    tâng bốc,công,hẩng,tâng
    tây bán cầu,phương,thiên,y
    tã giấy,lót
    tè he
    tèm lem
    té ngửa,ra,re,tát
    tép riu
    tê dại,giác,liệt,mê,thấp,tái,tê
    tên chữ,cúng cơm,hiệu,lửa,lửa vũ trụ,lửa đường đạn,lửa đạn đạo,miền,riêng,thánh,thụy,tuổi,tập thể
    tên tục,tự
    tênh hênh,tênh
    tì bà,tì,vết,vị
    tìm hiểu,kiếm,tòi
    tìn tịt
    tình báo,báo viên,ca,cảm,cảm chủ nghĩa,cảnh,cờ,duyên,dục,dục học,huống,hình,khúc,nghi,nghĩa,nguyện
    tình nhân,si,sử,tang,thương,thế,thực,tiết,trường,trạng,tứ,tự,yêu,ái,ý,địch
    tí chút,hon,nhau,ta tí toét,teo,ti,toáy,toét,tách,tẹo,tị,tởn,xíu
    tía lia,lia tía lịa,tô
    tích cóp,cực,góp,hợp,kê,lũy,phân,số,sự,truyện,trữ,tắc,tụ
    tím gan,lịm,ruột,rịm,than,tái
    tín chấp,chỉ,chủ,dụng,hiệu,nghĩa,ngưỡng,nhiệm,nữ,phiếu,phong,điều,đồ
    tính chuyện,chất,cách,dục,giai cấp,giao,hướng,khí,liệu,mạng,ngữ,nhân dân,nhân quả,năng,nết,sổ,toán
    tính trạng,tình,tư tưởng,tẩu,từ,đảng,đồng nhất
    tít mù,mù tắp,mắt,thò lò,tắp
    tíu tít
    tò he,mò,te,vò
    tòa giám mục,giảng,sen,soạn,thánh,án
    tòm tem,tõm
    tòng phạm,quân,tọc
    tóc mai,máu,mây,ngứa,rễ tre,sâu,sương,tai,thề,tiên,tơ,xanh,đuôi gà
    tóe khói,loe,phở
    tóm cổ,lược,tém,tắt
    tóp mỡ,ta tóp tép,tép,tòm tọp,tọp
    tô giới,hô,hồng,mộc,nô,vẽ,điểm
    tôi luyện,tối
    tôm bông,càng,càng xanh,he,hùm,rảo,rồng,sú,thẻ,tép
    tôn chỉ,giáo,giáo học,kính,nghiêm,sùng,thờ,ti,trọng,tạo,vinh,xưng
    tông miếu,phái,tích,tốc,tộc,đơ,đường,đồ
    tù binh,cẳng,giam,hãm,mù,nhân,treo,túng,tội,và,đày,đầy,đọng
    tùm hum,hụp,lum,tũm
    tùng hương,phèo,tiệm,xẻo
    tùy bút,cơ,cơ ứng biến,hứng,nghi,thuộc,thân,thích,tiện,táng,tâm,tòng,tùng,viên,ý
    tú bà,hụ,lơ khơ,tài,ụ
    túc khiên,trái,trực,túc,tắc
    túi bóng,bụi,du lịch,dết,mật,tham,tiền,xách
    túm tụm
    túng bấn,quẫn,thiếu,thế
    túy lúy
    tăm dạng,hơi,tia,tích,tắp,tối
    tăng bo,cường,gia,giá,lữ,ni,sản,tiến,trưởng,trưởng xanh,trọng,tả,tốc,viện,âm
    tĩnh dưỡng,học,lặng,mạch,mịch,trí,tâm,tại,tọa,vật,điện,điện kế
    tơ hào,hóa học,hồng,lụa,màng,mơ,rưng,tưởng,tằm,vò,vương
    tơi bời,tả,tới
    tư biện,bản,bản bất biến,bản chủ nghĩa,bản cố định,bản khả biến,chất,cách,cách pháp nhân,dinh,doanh
    tư duy,hữu,hữu hóa,liệu,liệu lao động,liệu sản xuất,lệnh,lợi,lự,nhân,pháp,pháp quốc tế,sản,thông,thù
    tư thương,thế,thục,trang,tình,túi,tưởng,vấn
    tưng bừng,hửng,tưng,tức,tửng
    tươi cười,hơn hớn,mát,nhuận,roi rói,rói,sáng,sống,thắm,trẻ,tắn,tỉnh,tốt,vui
    tươm tất
    tương hỗ,hợp,khắc,kị,kỵ,lai,lai học,phản,quan,quan lực lượng,thân tương ái,thích,truyền,trợ,tàn,tác
    tương tư,tự,xứng,đương,đối,đồng,ớt,ứng
    tước đoạt
    tưới tiêu,tắm
    tướng cướp,lĩnh,mạo,sĩ,số,tá
    tướt bơ
    tường bao,giải,hoa,minh,thuật,trình,tận,vi
    tưởng bở,chừng,nhớ,niệm,tượng,vọng
    tượng binh,hình,thanh,trưng,đài
    tạ thế
    tại chỗ,chức,gia,ngoại,ngũ,sao,trận
    tạm biệt,bợ,chi,cư,thu,thời,trú,trữ,tuyển,vắng,ước,ứng
    tạnh ráo
    tạo dựng,hình,hóa,lập,mẫu,vật,điều kiện
    tạp chí,chất,dề,giao,hóa,hôn,kĩ,kỹ,nhạp,phí lù,phẩm,văn,vụ,âm,ăn
    tả biên,chân,khuynh,ngạn,thực,tơi
    tải thương,trọng,điện
    tản cư,mác,mát,mạn,thực vật,văn
    tảng lờ,sáng
    tảo hôn,mộ,tần
    tấm bé,lợp,tắc,tức
    tấn công,phong,tới
    tấp nập,tểnh
    tất bật,cả,nhiên,niên,thắng,tưởi,tả,tần tật,tật,yếu
    tầm bậy,cỡ,gởi,gửi,mắt,nhìn xa,phào,sét,súng,thước,thường,tã,tầm,vóc,vông,xuân,xích
    tần mần,ngần,suất,số,tảo
    tầng bậc,lớp,nấc
    tầu bay
    tầy trời,đình
    tẩm bổ,quất
    tẩn mẩn
    tẩu mã,thoát,tán
    tẩy chay,não,rửa,rửa tiền,trang,trừ,uế,xóa
    tậm tịt
    tận cùng,dụng,hưởng,lực,mắt,số,tay,thu,thế,tâm,tình,tụy
    tập dượt,huấn,hậu,họp,hợp,hợp con,kích,kết,luyện,quyền,quán,san,sự,thể,thể dục,thể hóa
    tập thể lao động xuất sắc,tin,trung,trận,tàng,tành,tính,tễnh,tọng,tục,vở,đoàn,đoàn quân,đại thành
    tật nguyền
    tắc họng,kè,lưỡi,nghẽn,ráng,trách,tị
    tắm giặt,gội,rửa,táp
    tắp lự
    tắt kinh,mắt,ngóm,ngấm,thở
    tằn tiện
    tằng hắng,tịu
    tặc lưỡi
    tặng phẩm,thưởng,vật
    tẹp nhẹp
    tẻ lạnh,ngắt,nhạt
    tẻo tèo teo
    tẽn tò
    tế bào,lễ,nhị
    tết nhất
    tếu táo
    tề chỉnh,tựu
    tềnh toàng
    tệ bạc,hại,nạn
    tệp tin
    tỉ dụ,giá,giá hối đoái,giá thả nổi,lệ,lệ bản đồ,lệ nghịch,lệ phần trăm,lệ thuận,lệ thức,mẩn,mỉ,như
    tỉ phú,suất,số,ti,trọng,tê
    tỉa tót
    tỉnh bơ,giấc,hội,khô,lẻ,lị,lộ,lỵ,ngộ,ngủ,như không,thành,táo,đoàn,đòn,ủy,ủy viên
    tị hiềm,nạn,nạnh
    tịch biên,diệt,mịch,thu
    tịnh giới,tiến,vô,xá,độ
    tịt mít,ngòi
    tọa lạc,thiền,đàm,đăng,độ
    tọc mạch
    tỏ tình,tường,vẻ
    tỏa nhiệt
    tỏi gà,tây
    tố chất,cáo,cộng,giác,hộ,khổ,tụng
    tốc hành,họa,kí,ký,lực,độ
    tối cao,dạ,giản,huệ quốc,hậu,hậu thư,khẩn,kị,kỵ,mò,mù,mật,mắt,mịt,ngày,om,sầm,thiểu,thượng,trời,tân
    tối tăm,đa,đất,ưu
    tốn kém
    tống cổ,giam,khứ,tiền,tiễn,táng,tình,đạt
    tốp ca
    tốt bụng,giọng,lành,mã,nghiệp,ngày,nhịn,nái,nết,phúc,số,tính,tươi,đen,đôi,đẹp
    tồ tồ
    tồi tàn,tệ
    tồn dư,giữ,kho,khoản,lưu,nghi,quĩ,quỹ,tại,tại xã hội,vong,đọng,ứ
    tồng ngồng,tộc
    tổ bố,chức,dân phố,dân phố văn hóa,hợp,khúc,phó,quốc,sư,tiên,trưởng,tôm,viên,đỉa,đổi công,ấm
    tổn hại,phí,thương,thất,thọ
    tổng biên tập,bãi công,bí thư,chi,chỉ huy,công ti,công trình sư,công ty,cộng,cục,cục trưởng,diễn tập
    tổng duyệt,dự toán,giám mục,giám đốc,hành dinh,hòa,hội,hợp,kho,khởi nghĩa,khủng hoảng,kim ngạch,kết
    tổng liên đoàn,luận,lãnh sự,lãnh sự quán,lượng,lực,mức bán lẻ,ngân sách,nha,phát hành,phản công,phổ
    tổng quát,sản lượng,sản phẩm,sắp,số,tham mưu,tham mưu trưởng,thanh tra,thu,thuật,thành,thư kí,thư ký
    tổng thể,thống,tiến công,tuyển cử,tư lệnh,tấn công,tập,vệ sinh,đài,đại diện,đội,động viên
    tộc danh,người,phả,trưởng
    tội danh,gì,gì mà,lỗi,nghiệp,nợ,phạm,phạm chiến tranh,phạm học,trạng,tình,vạ,ác
    tột bậc,bực,cùng,đỉnh,độ
    tới lui,tấp
    tờ gấp,mờ,mờ đất,rơi,trình
    tở mở
    tởm lợm
    tợn tạo
    tụ cư,huyết trùng,họp,hội,tập,xoay,điểm,điện
    tục danh,lệ,ngữ,truyền,tĩu,tằn
    tụng niệm
    tụt dốc,hậu
    tủ chè,chữa cháy,li,ly,lạnh,lệch,sách,tường,đá,đứng
    tủi cực,hổ,hờn,nhục,thân
    tủm tỉm
    tủn mủn
    tủy sống
    tứ bình,bề,chi,chiếng,diện,giác,kết,linh,lục,ngôn,phía,phương,quí,quý,sắc,thiết,thư,tung,tuyệt,tán
    tứ xứ,đức
    tức cười,giận,khí,khắc,là,mình,thì,thời,tưởi,tốc,tối
    từ bi,biệt,bỏ,chương,chối,chức,giã,hóa,hôn,hư,học,khuynh,khóa,kiêng kị,kiêng kỵ,loại,láy,nguyên
    từ nguyên học,ngữ,nhiệm,phản nghĩa,thiên,thiện,thông,thạch,trái nghĩa,trường,trần,tính,tố,tốn,tổ,từ
    từ vị,vựng,vựng học,điển,điển bách khoa,điển giải thích,điển học,điển song ngữ,điển trực tuyến
    từ điển tường giải,điển điện tử,đường,đồng nghĩa,đồng âm
    từa tựa
    từng lớp,trải
    tử chiến,cung,huyệt,hình,ngoại,ngữ,nạn,sĩ,số,thi,thù,thương,thần,trận,tuất,tù,tước,tế,tội,vi,vong
    tử vì đạo,vận,địa
    tửu lượng
    tự biên,cao,chủ,cường,cảm,cấp,do,do chủ nghĩa,dưng,dưỡng,dạng,giác,hoại,hành,hào,khắc,kiêu,lập,lực
    tự mãn,nguyện,nhiên,nhiên chủ nghĩa,nhiên học,nhủ,phát,phụ,phục vụ,quyết,quyền,quản,sát,sự,thiêu
    tự thuật,thân,thú,thị,ti,tin,tiện,truyện,trào,trầm,trị,trọng,tình,tôn,túc,tại,tử,vấn,vẫn,vệ,xưng,ái
    tự ý,điền,đắc,động,động hóa
    tựa hồ
    tựu trung,trường
    tỳ bà,thiếp,vị
    tỵ nạnh
    tỷ dụ,giá,giá hối đoái,giá thả nổi,lệ,lệ bản đồ,lệ nghịch,lệ phần trăm,lệ thuận,lệ thức,mỉ,như,phú
    tỷ suất,số,thí,trọng,đối
    u buồn,hoài,mê,nang,sầu,trầm,tịch,tối,u,uất,uẩn,xơ,ám,ơ,ẩn
    ui ui
    um tùm
    un đúc
    ung bướu,dung,nhọt,thư,ủng
    uy danh,hiếp,linh,lực,nghi,nghiêm,phong,quyền,thế,tín,vũ
    uyên bác,thâm,ương
    uyển chuyển,ngữ
    uất hận,nghẹn,ức
    uẩn khúc
    uế khí,tạp
    uể oải
    uốn câu,dẻo,khúc,lượn,nắn,tóc,ván,éo
    uống nước
    uổng phí
    uỳnh uỵch
    va chạm,li,quệt,vấp,đập
    vai cày,trò,vế
    van an toàn,lơn,lạy,nài,vát,vỉ,xin
    vang dậy,dội,lừng,vọng,động
    vanh vách
    vay lãi,mượn
    ve sầu,ve,vãn,vẩy,áo
    ven nội,đô
    veo veo
    vi chất,cảnh,khuẩn,khí hậu,lượng,mô,mạch,nấm,phân,phạm,phạm hành chính,phẫu,phẫu thuật,sinh,sinh vật
    vi sinh vật học,sóng,thể,tiểu hình hóa,trùng,tính,vu,vút,xử lí,xử lý,điện tử,điện tử học
    vinh danh,dự,hạnh,quang,qui
    viêm nhiễm
    viên chức,ngoại,tịch
    viếng thăm
    viết lách,tay
    viển vông
    viễn chinh,chí,cảnh,du,dương,thám,thông,thị,tưởng,vọng,xứ
    việc gì,làm,tốt,đã rồi
    viện binh,bảo tàng,dẫn,hàn lâm,kiểm sát,phí,quí tộc,quý tộc,sĩ,trưởng,trợ
    việt dã,nam,vị
    vo ve,viên,vo
    voi biển,giày
    voice chat,mail
    volt kế
    von vót
    vong bản,hồn,linh,mạng,ân
    vu cáo,hồi,khống,oan,qui,vu,vơ,vạ
    vua phá lưới
    vui chân,chơi,lòng,miệng,mắt,mừng,nhộn,sướng,tai,thích,thú,tính,tươi,vầy,vẻ,đùa
    vun bón,quén,trồng,vào,vén,vút,xới,đắp
    vung thiên địa,tàn tán,vãi,vít,vảy,vẩy
    vuông góc,tre,vắn,vức
    vuốt mắt,râu hùm,ve,đuôi
    vài ba
    vàng anh,bạc,chóe,cốm,hoa,hoe,hươm,hồ,hực,khè,khé,lá,lưới,lụi,mã,mười,ngọc,ròng,rộm,son,trắng,tâm
    vàng tây,võ,vọt,xuộm,đen,ệch,ối
    vành khuyên,móng ngựa,vạnh,đai,đai trắng
    vào cuộc,cầu,hùa,khoảng,sổ,tròng,vai,đề
    vày cầu
    vá víu
    vác mặt
    vái lạy
    ván ngựa,thiên,thôi
    váng vất
    váy xòe,áo,đầm
    vân vê
    vâng dạ
    vây bọc,bủa,cánh,hãm,ráp,ép
    vãi linh hồn
    vãn cảnh,hồi
    vãng lai
    vè vè
    vèo vèo
    vé số
    véo von
    vét tông,xi,đĩa
    vên vên
    vênh vang,vác,váo,vênh
    vêu vao
    vì chống,cầu,kèo,nể,sao,thế,vậy
    ví dù,dầu,dặm,dụ,như,phỏng,thử,von
    vía van
    vò võ,xé
    vòi hoa sen,nước,rồng,sen,voi,vĩnh,vọi
    vòm miệng,trời
    vòn vọt
    vòng bi,cung,hoa,kiềng,loại,nguyệt quế,quanh,tay,tránh thai,tròn,vo,vây,vèo,vòng,đai,đệm
    vóc dáng,dạc,vạc
    vô biên,bào,bổ,bờ,can,chính phủ,chủ,chừng,cùng,cùng tận,căn cứ,cảm,cớ,cực,danh,duyên,dụng,giá
    vô giá trị,giáo dục,hiệu,hiệu hóa,hình,hình trung,hại,hạn,hậu,học,hồn,khối,kì hạn,kể,kỉ luật,kỳ hạn
    vô kỷ luật,liêm sỉ,lo,loài,luân,luận,lê,lí,lý,lăng,lương,lại,lễ,lối,nghiệm,nghĩa,nguyên tắc,ngần
    vô nhân đạo,phép,phúc,phương,phước,sinh,song,sản,sản hóa,sỉ,số,sự,thanh,thiên lủng,thần,thần luận
    vô thời hạn,thức,thừa nhận,tri,trách nhiệm,trùng,tuyến,tuyến truyền hình,tuyến điện,tâm,tình,tích sự
    vô tính,tư,tư lự,tận,tỉ,tổ chức,tội,tội vạ,tỷ,vàn,vị,vọng,ích,ý,ý thức,điều kiện,đạo,địch,định,độ,ơn
    vôi bột,chín,hóa,sống,tôi
    vông vang
    võ công,khí,lâm,lực,nghệ,phu,sinh,sĩ,sĩ đạo,sư,thuật,trang,vàng,vẽ,đoán,đài,đường
    võng mạc
    vùi dập,đầu
    vùn vụt
    vùng biên,biển,cao,kinh tế mới,lõm,miền,sâu,sâu vùng xa,trời,ven,và vùng vằng,vẫy,vằng,xa,đất,đệm
    vú cao su,sữa,vê,đá
    văn bia,bản,bản học,bằng,chương,chỉ,công,cảnh,hiến,hoa,hào,hóa,hóa phẩm,hóa quần chúng,học
    văn học dân gian,học sử,học thành văn,học truyền khẩu,học truyền miệng,khố,kiện,liệu,minh,miếu,nghệ
    văn nghệ sĩ,ngôn,phong,phòng,phòng phẩm,thơ,thư,thư lưu trữ,thể,tế,tự,võ,vần,vật,vẻ,xuôi
    văng mạng,tê,tục,vắng,vẳng
    vĩ mô,nhân,thanh,tuyến,tố,đại,độ
    vĩnh biệt,cửu,hằng,viễn
    vũ bão,công,hội,khí,khí hóa học,khí hạt nhân,khí lạnh,khí sinh học,khí tên lửa,khí vi trùng,khúc,kế
    vũ kịch,lực,nữ,phu,sư,thủy,trang,trường,trụ,điệu,đoàn,đài,đạo
    vũng tàu
    vơ váo,vét,vất,vẩn
    vơi đầy
    vươn mình
    vương giả,miện,phi,quốc,triều,tướng,vãi,víu,vướng,vấn,vất
    vướng bận,mắc,víu,vất
    vườn bách thú,bách thảo,quốc gia,trường,tược,địa đàng,ươm
    vượn người
    vượt biên,bậc,bực,cạn,cấp,khó,mức,ngục,qua,rào,trội,tuyến
    vạ lây,miệng,vật,vịt
    vạc dầu
    vạch mặt,trần
    vạm vỡ
    vạn chài,niên thanh,năng,thọ,tuế,vật,đò
    vả chăng,lại
    vải bò,giả da,kiện,nhựa,thiều,vóc
    vảy nến
    vấn nạn,vít,vương,đáp,đề
    vấp ngã,váp
    vất va vất vưởng,vưởng,vả
    vần chân,công,lưng,ngược,vè,vò,vũ,vụ,xuôi
    vầng dương,đông
    vầy vò,vậy
    vẩn vơ,đục
    vẩy nến
    vẫy gọi,vùng
    vậm vạp
    vận chuyển,dụng,hành,hạn,hội,khí,mạng,mệnh,số,trù,trù học,tải,tốc,xuất,đơn,động,động viên
    vật chất,chủ,chứng,giá,kính,linh giáo,liệu,liệu xây dựng,lí,lí cổ điển,lí hiện đại,lí hạt nhân
    vật lí học,lí sinh vật,lí trị liệu,lý,lý cổ điển,lý hiện đại,lý hạt nhân,lý học,lý sinh vật
    vật lý trị liệu,lộn,lực,mang,nuôi,nài,phẩm,thể,tư,tự nó,vã,vờ
    vậy mà
    vắn tắt
    vắng bặt,hoe,lặng,mặt,ngắt,tanh,teo,tin,tiếng,vẻ
    vắt sổ,va vắt vẻo,vẻo,óc
    vằn thắn,vèo,vện
    vằng vặc
    vặn vẹo
    vặt vãnh
    vẹc bông lau
    vẹn nguyên,toàn,tròn
    vẹo vọ
    vẻ vang
    vẻn vẹn
    vẽ chuyện,vời
    vết chàm,thương,tích,xe đổ
    về vườn
    vệ binh,quốc,quốc quân,sinh,sinh an toàn thực phẩm,sinh lao động,sĩ,tinh,tinh nhân tạo,tinh địa tĩnh
    vỉ buồm,ruồi
    vỉa hè
    vị chi,chủng,giác,kỉ,kỷ,lai,ngữ,nể,tha,thành niên,thế,toan,trí,từ
    vịt bầu,cỏ,trời,xiêm,đàn
    vọc vạch
    vọng cổ,gác,ngoại
    vọp bẻ
    vỏ bào,chai,lải,lụa,não
    vỏn vẹn
    vốn cố định,dĩ,liếng,lưu động,pháp định,sống,tự có,vay,điều lệ
    vồ vập,ếch
    vồn vã
    vỗ béo,ngực,tay,về
    vội vàng,vã
    vớ bẫm,bở,vẩn
    với lại
    vớt vát
    vờ vĩnh,vịt
    vời vợi
    vởn vơ
    vỡ chợ,giọng,hoang,kế hoạch,lòng,lẽ,lở,mộng,nợ,vạc
    vợ bé,chưa cưới,chồng,con,cả,kế,lẽ,lớn,nhỏ
    vụ lợi,trưởng,việc
    vụn vặt
    vụng dại,trộm,về
    vừa lòng,miệng,mắt,mồm,mới,nãy,phải,qua,rồi,vặn,ý
    vữa bata
    vững bền,bụng,chãi,chắc,dạ,lòng,mạnh,tâm,vàng
    vựa lúa
    xa bô chê,cách,gần,hoa,khơi,lánh,lìa,lông,lăng lắc,lạ,lắc,lộ,ngái,rời,tanh,thẳm,tít,tắp,vắng,vời
    xa vời vợi,xa,xôi,xăm,xưa,xẩn,xỉ,xỉ phẩm
    xam xám
    xanh biếc,cỏ,hòa bình,lam,lè,lét,lơ,lướt,mét,mắt,ngắt,om,rì,rớt,rờn,tuya,tươi,um,xao
    xao xuyến,xác,động
    xay xát
    xe buýt,bãi,bò,bọc thép,bồn,ca,con,cút kít,cơ giới,cải tiến,cộ,du lịch,gíp,gắn máy,hoa,hơi,khách,kéo
    xe lam,lu,lăn,lăn đường,lội nước,máy,ngựa,nôi,nước,pháo,quệt,song mã,thồ,thổ mộ,téc,tăng,tải,ôm,điếu
    xe đạp
    xem bói,chừng,khinh,lại,mạch,mặt,ngày,ra,tay,thường,trọng,tuổi,tướng,tử vi,xét
    xen canh,cài,kẽ,lẫn
    xeo xéo
    xi lanh,líp,măng,nhan,rô,ta
    xin lỗi,quẻ,xỉn,xỏ,âm dương,đểu,đủ
    xinh tươi,xinh,xắn,xẻo,đẹp
    xiên xẹo
    xiêu bạt,lòng,vẹo,xiêu
    xiết bao,nợ
    xiềng gông,xích
    xo ro
    xoa bóp,dịu
    xoay chuyển,trần,trở,vần,xỏa,xở
    xoen xoét
    xoi mói,xói
    xon xón,xót
    xong chuyện,xuôi,xả,đời
    xoài cát,cơm,quéo,thanh ca,tượng,voi
    xoàng xĩnh
    xoành xoạch
    xoáy ốc
    xoèn xoẹt
    xoắn khuẩn,xuýt,ốc
    xu chiêng,hướng,nịnh,thế,thời,xoa
    xua tan,đuổi
    xui khiến,xẻo
    xun xoe
    xung khắc,kích,lượng,lực,phong,quanh,trận,yếu,điện,động,đột
    xuyên khung,táo,tâm liên,tạc
    xuân nữ,phân,sắc,xanh
    xuê xoa
    xuôi chiều,ngược,tai
    xuýt xoa
    xuất bản,bản phẩm,chúng,cảng,cảnh,gia,hiện,huyết,hành,khẩu,kích,ngoại,ngũ,nhập cảnh,nhập khẩu,phát
    xuất phát điểm,quân,siêu,sắc,thân,thần,thế,tinh,toán,trình,viện,xưởng,xứ
    xuề xòa
    xuềnh xoàng
    xuống cân,cấp,dốc,giống,lỗ,mã,nước,tay,thang,tóc,đường
    xuồng ba lá
    xà beng,bông,cạp,cột,cừ,gồ,kép,lim,lách,lệch,lỏn,ngang,phòng,rông,tích,xẻo,ích,đơn
    xài phí
    xàng xê
    xào nấu,xáo,xạc,xạo
    xá xíu,xị
    xác chết,lập,minh,nhận,suất,thịt,thực,tín,vờ,xơ,đáng,định
    xách mé
    xám ngoét,ngắt,xịt
    xán lạn
    xáo trộn,xác,động
    xâm canh,chiếm,hại,lăng,lược,lấn,nhập,phạm,thực,xấp,xẩm
    xâu chuỗi,xé
    xây cất,dựng,lắp,xẩm,đắp
    xã giao,hội,hội chủ nghĩa,hội hóa,hội học,hội số,hội đen,luận,viên,đoàn
    xè xè
    xèn xẹt
    xé lẻ,phay,rào,xác
    xén tóc
    xép xẹp
    xét duyệt,hỏi,lại,nghiệm,nét,tặng,xử,đoán
    xê dịch,ri,xích
    xênh xang
    xì căng đan,dầu,gà,ke,xoẹt,xà xì xồ,xà xì xụp,xào,xèo,xầm,xị,xồ,xục,xụp
    xình xịch
    xí bệt,nghiệp,xa xí xớn,xóa,xổm,xớn
    xích lô,mích,thố,vệ,xiềng,đu,đông,đạo,đới
    xíu mại
    xó xỉnh
    xóa bỏ,mù,nhòa,sổ,đói,đói giảm nghèo
    xóc xách,đĩa
    xói lở,mòn,móc
    xóm giềng,liều,làng
    xóp xọp
    xót ruột,thương,xa
    xô bồ,viết,xát,đẩy
    xôi gấc,lúa,ngô,thịt,vò,xéo
    xôm xốp
    xôn xao
    xông hơi,pha,xáo,xênh,đất
    xù xì
    xùng xình
    xú uế
    xúc cảm,giác,phạm,tiến,tiến thương mại,tu,tác,xiểm,xích,động
    xúi bẩy,giục,quẩy
    xúm xít
    xúng xa xúng xính,xính
    xăm xúi,xăm,xắm,xắn,xắp
    xăng dầu,văng,xái,đan
    xơ cua,cứng,gan,hóa,múi,rơ,vữa,xác
    xơi tái,xơi
    xơn xớt
    xưa nay
    xưng danh,hô,tội,tụng,xưng
    xương bồ,chậu,cùng,cốt,cụt,máu,quai xanh,rồng,sông,sống,tủy,xương,xẩu,đòn
    xước măng rô
    xướng họa,âm
    xường xám
    xạ hương,kích,thủ,trị
    xạc xào
    xả hơi,láng,thân,đông
    xảo quyệt,thuật,trá
    xảy ra
    xấc láo,xược
    xấp xõa,xỉ
    xấu bụng,chơi,hổ,số,tính,xa,xí
    xầm xì
    xẩm xoan
    xập xình,xòe
    xắc cốt
    xắm nắm
    xắn móng lợn
    xắng xở
    xằng bậy
    xẹo xọ
    xẹp lép
    xẻn lẻn
    xế bóng,chiều,tà
    xếp bằng,bằng tròn,dọn,dỡ,hàng,hạng,xó,đặt,ải
    xề xệ
    xềm xệp
    xềnh xoàng,xệch
    xệch xạc
    xỉ vả
    xỉa xói
    xỏ lá,mũi,xiên
    xốc nổi,vác,xếch
    xối xả
    xốn xang
    xốp xồm xộp,xộp
    xốt vang
    xồm xoàm
    xồng xộc
    xổ số
    xộc xệch
    xớ rớ
    xới xáo
    xởi lởi
    xủng xoảng,xẻng
    xứ sở,đạo
    xứng đáng,đôi
    xử lí,lí từ xa,lí văn bản,lý,lý từ xa,lý văn bản,phạt,sự,thế,thử,trí,tử
    xửng vửng
    y bạ,cụ,hệt,học,khoa,lí,lý,lệnh,môn,nguyên,như,như rằng,phục,sinh,sì,sĩ,thuật,trang,tá,tế,vụ,án,đức
    yên giấc,lành,lòng,lặng,nghỉ,phận,thân,trí,tâm,tĩnh,vui,vị,ả,ấm,ắng,ổn
    yêu chiều,chuộng,cầu,dấu,kiều,mến,quái,quí,quý,sách,thương,tinh,đương,đời
    yếm dãi,khí,thế
    yến anh,mạch,sào
    yết giá,hầu,hậu,kiến
    yếu hèn,kém,lĩnh,mềm,thế,tố,xìu,đuối,địa,ớt
    yểm hộ,trợ
    yểu tướng,điệu
    à uôm,ơi
    ào ào,ạt
    á hậu,kim,sừng,à
    ác bá,chiến,cái là,cảm,hiểm,hại,khẩu,liệt,là,miệng,mỏ,mộng,nghiệp,nghiệt,thú,thần,tính,ôn,ý,độc
    ách tắc
    ái chà,mộ,nam ái nữ,ngại,nữ,quốc,tình,ân
    ám chỉ,hiệu,hại,muội,quẻ,sát,thị,ảnh
    án mạng,ngữ,phí,thư,treo
    áng chừng
    ánh kim,sáng,ỏi
    áo ba lỗ,bay,bào,bìa,bông,choàng,cà sa,cánh,cánh tiên,cưới,cối,dài,gai,giáp,gió,hạt,khoác,khách,khăn
    áo kén,lá,lót,lặn,lọt lòng,mưa,nhộng,năm thân,nước,nậu,phao,phông,pull,pun,quan,quần,rét,rộng,sô
    áo tang,thụng,trấn thủ,tơi,tắm,tế,tứ thân,vệ sinh,xống,đại cán,đầm,ấm
    áp bức,chót,chảo,dụng,giá,giải,kế,lực,phe,phích,suất,thuế,thấp,thấp nhiệt đới,tải,điện,đảo,đặt
    át chủ bài
    áy náy
    âm binh,bản,bội,chủ,cơ bản,dương lịch,hưởng,học,hồn,hộ,khu,luật,lượng,lịch,mưu,nang,nhạc,phủ,sắc
    âm thanh,thoa,thầm,ti,tiết,ty,tính,tần,tố,u,vang,vật,vị,vị học,vực,âm,âm u u,điệu,đạo,đức,ấm,ẩm,ỉ
    ân cần,huệ,hận,nghĩa,nhân,tình,xá,ái,đức
    âu lo,là,nổi,phục,sầu,thuyền,tàu,yếm,đất
    è cổ,ạch
    èo uột
    ém nhẹm
    éo le
    ép buộc,giá,lòng,nài,uổng,xác
    ê a,chề,chệ,cu,hề,ke,kíp,mặt,tô,ẩm
    êm dịu,ro,ru,rơ,thấm,xuôi,ái,đẹp,đềm,ả,ấm
    ì oạp,xèo,à ì ạch,ạch,ầm
    ìn ịt
    ình oàng
    í a í ới,oẳng,ới
    ích kỉ,kỷ,lợi,mẫu,xì
    ít lâu,nhiều,nhất,nữa,ra,ỏi
    òng ọc
    ó cá
    óc bã đậu,bè phái,ách,đậu
    óng a óng ánh,chuốt,mượt,ánh,ả
    ô dù,hay,hợp,kê,kìa,liu,mai,môi,nhiễm,nhục,rô,trọc,tô,tô buýt,tô con,tô du lịch,uế,văng
    ôi chao,dào,thôi
    ôm chân,chầm,đồm,ấp
    ôn con,dịch,hòa,luyện,tập,tồn,vật,đới
    ông ba mươi,bà,bà ông vải,bầu,cha,công,già,hoàng,mãnh,phệnh,táo,tổ,từ,vải,xanh,xã,địa,ổng
    ôxy già,hóa
    õng a õng ẹo,à õng ẹo,ẹo
    ù cạc,lì,té,xọe,à ù ờ,ù,ù cạc cạc,ờ
    ùn tắc,ùn
    ùng oàng,ục
    ú a ú ớ,tim,ớ
    úi chà,dà,dào
    úm ba la
    úng ngập,thủy
    úp mở,thìa
    út ít
    ý chí,chí luận,chừng,dĩ,kiến,muốn,nghĩ,nghĩa,nguyện,nhị,niệm,thức,tưởng,tứ,vị,định,đồ
    ăm ắp
    ăn bám,báo cô,báo hại,bẩn,bẫm,bận,bớt,chay,chia,chơi,chặn,chẹt,chịu,chực,cám,cánh,cướp,cắp,diện,dày
    ăn dè,ghém,gian,giá,giải,gỏi,hiếp,hàng,hại,học,hỏi,hối lộ,hớt,khách,không,khớp,kiêng,liền,lái,lường
    ăn lận,lời,may,mày,mòn,mảnh,mặc,mừng,người,nhập,nhậu,nhằm,nhịp,nói,năn,nằm,phải bả,phải đũa,quỵt,rơ
    ăn rỗi,rở,sương,theo,thua,thông,thề,tiêu,tiền,trả bữa,trầu,trộm,tạp,uống,vay,vã,vạ,vụng,xin,xài,xổi
    ăn ý,đong,đường,đất,đậm,đủ,đứt,ở
    ăng ẳng
    đa biên,bào,bội,canh,chiều,chương trình,cảm,cấp,diện,dâm,dạng,dạng hóa,dạng sinh học,dụng,giác,hệ
    đa khoa,luồng,mang,mưu,nghi,nghĩa,nguyên,nguyên luận,ngôn,ngữ,nhiệm,năng,phu,phương,phương hóa
    đa phương tiện,phần,sầu,số,sự,thê,thần,thần giáo,thần luận,thức,tiết,tài,tình,túc,tư lự,xử lí,xử lý
    đa đa
    đai chậu,truyền,ốc
    đam mê
    đan chéo,cài,kết,lát,xen
    đang tay,tâm
    đanh thép,đá
    đao búa,cung,kiếm,phủ
    đau buồn,khổ,lòng,nhói,thương,xót,yếu,điếng,đáu,đầu,đớn,ốm
    đay nghiến
    đe dọa,nẹt
    đem lòng
    đen giòn,kịt,lay láy,lánh,láy,nghìn nghịt,nghịt,ngòm,nhay nháy,nhánh,nháy,nhưng nhức,nhẻm,nhức,sì
    đen thui,trùi trũi,trũi,tối,đét,đúa,đủi
    đeo bám,đuổi,đẳng
    đi bước nữa,bụi,chăng nữa,cầu,giải,hoang,khách,lò,lại,nghề,ngoài,nữa,phép,rửa,sát,sâu,tiêu,tiểu,tu
    đi tua,tơ,tả,tắt,tắt đón đầu,văng,đêm,đôi,đại tiện,đạo,đất,đằng đầu,đồng,đời,đứng,đứt,ở
    đinh ba,cúc,ghim,hương,khuy,lăng,ninh,râu,rệp,tai,thuyền,tán,vít,đỉa,ấn,ốc
    điên cuồng,dại,khùng,loạn,rồ,tiết,điển,đảo,đầu
    điêu khắc,khắc gia,linh,luyện,ngoa,toa,tàn,đứng
    điếc lác,lòi,đặc
    điếm canh,nhục
    điếu bát,cày,văn,đóm,ống
    điềm nhiên,tĩnh,đạm
    điền dã,kinh,thanh
    điều biến,chuyển,chế,chỉnh,dưỡng,hành,hòa,hòa không khí,hòa nhiệt độ,khiển,khiển học,khiển từ xa
    điều khoản,kinh,kiện,kiện cần,kiện đủ,luật,lệ,lệnh,nghiên,phối,phối viên,tiếng,tiết,tra,tra cơ bản
    điều tra viên,trần,trị,tốc,vận,áp,đình,độ,động,ước
    điểm báo,cao,chuẩn,danh,huyệt,mù,nhìn,nóng,sàn,sách,tâm,tựa,xuyết,xạ,ảnh
    điển cố,hình,hình hóa,trai,tích
    điểu học
    điện báo,báo viên,châm,cơ,cực,dung,hoa,hóa học,khí hóa,khí quyển,kế,li,ly,lưới,lượng,lạnh,lực,máy
    điện môi,nghiệm,não đồ,năng,phân,quang,sinh học,sinh lí học,sinh lý học,thanh,thoại,thoại di động
    điện thoại truyền hình,thoại viên,thế,tim,toán,trường,trở,trở suất,tâm đồ,tích,tín,từ,từ học
    điện từ trường,tử,tử hóa,tử học,văn,áp,đài,đàm,đóm,ảnh
    điệp báo,khúc,ngữ,trùng,viên,vận
    điệu bộ,nghệ,này,đà,đàng
    đo lường,ván,đạc,đếm,đỏ
    đoan trang
    đom đóm
    đon đả
    đong đưa
    đoàn chủ tịch,kết,lạp,ngoại giao,phí,thể,tụ,viên
    đoái hoài
    đoán chừng,định
    đoạn tang,thẳng,toa xe,tuyệt
    đoản côn,kiếm,mạch,mệnh,ngữ,trình,đao
    đoảng vị
    đu bay,quay,đưa,đủ,đủ tía
    đua chen,tranh,đòi
    đui mù,đèn
    đun nấu
    đung đưa
    đuôi gà,sam,từ
    đuểnh đoảng
    đuốc tuệ
    đuồn đuỗn
    đà tàu,đao,điểu
    đài các,hoa,hóa thân,khí tượng,nguyên,nước,phát thanh,thiên văn,thọ,truyền hình,đóm
    đàm phán,thoại,tiếu,đạo
    đàn anh,bà,bầu,em,hương,hồi,kìm,môi,nguyệt,nhật,sáo,sến,tam,tam thập lục,thập lục,tranh,tràng,tàu,tì
    đàn tính,tơ rưng,tứ,tỳ,xếp,áp,ông,đá,đáy,đúm,ống
    đàng hoàng,sá,điếm
    đành hanh,lòng,rằng,đạch
    đào bới,hoa,lộn hột,mỏ,ngũ,nhiệm,sâu,thải,tạo,xới
    đày đọa,ải
    đá ballast,bọt,cuội,dăm,hoa,hoa cương,hộc,lửa,magma,mài,nam châm,ong,phiến,quý,rửa,tai mèo,trầm tích
    đá trụ,tảng,vách,vôi,đít,đưa,ốp lát
    đái dầm,dắt,láu,tháo,tháo đường,đường
    đám cưới,hỏi,hội,ma,tang,xá
    đáng giá,kiếp,kể,lí,lý,lẽ,ra,đời
    đánh bài,bò cạp,bóng,bạc,bại,bạn,bạo,bạt,bật,bắt,bộ,chim sẻ,chác,chén,chính diện,cuộc,cá,công kiên
    đánh cược,cắp,du kích,dấu,ghen,giá,giáp lá cà,gió,gần,gục,hào ngầm,hôi,hơi,hỏng,khơi,liều,lộn,lộng
    đánh lừa,máy,mùi,nguội,nhịp,phá,phấn,quả,rơi,rắm,suốt,số,tháo,thọc sâu,thức,tiêu diệt,tiêu hao,tiếng
    đánh tráo,trận địa,trống lảng,trống lấp,trống ngực,tung thâm,vòng,võng,vần,vận động,vật,vỗ mặt,úp,đu
    đánh đuổi,đàng xa,đòn,đôi,đùng một cái,đĩ,đơn,đường,đấm,đầu,đập,đố,đồng,đồng thiếp,đổ,đổi,động,đụng
    đánh ống
    đáo hạn,nợ,để
    đáp nghĩa,số,từ,án,ứng
    đâm bổ,chém,hông,ra,sầm,đơn,đầu
    đâu ra đấy,vào đấy,đâu,đây,đó,đấy
    đây đó,đẩy
    đã đời
    đãi bôi,ngộ
    đãng trí
    đè bẹp,nén
    đèm đẹp
    đèn ba cực,biển,bán dẫn,bão,cao áp,chiếu,chùm,chớp,cù,cảm ứng,cầy,cồn,dù,hiệu,hoa kì,hoa kỳ
    đèn huỳnh quang,hình,khí đá,kéo quân,ló,lồng,măng sông,neon,pha,pin,vàng,xanh,xì,xếp,điện,điện tử
    đèn đuốc,đóm,đất,đỏ,ống
    đèo bòng,hàng,đẽo
    đê bao,biển,bối,hèn,kè,mê,mạt,quai,tiện,điều
    đêm hôm,ngày,trường,trừ tịch,tối,đêm
    đì đoành,đùng,đẹt
    đình bản,chiến,chỉ,công,sản,trung,trệ,đám,đốn
    đìu hiu,ríu
    đích danh,thân,thị,thực,tôn,xác,đáng
    đính chính,hôn,ước
    đò dọc,giang,ngang,đưa
    đòi hỏi
    đòn bẩy,càn,gió,gánh,tay,vọt,xeo,xóc,ống
    đòng đong,đòng
    đó đây
    đói khát,khổ,kém,meo,nghèo,ngấu,rách,veo
    đón chào,dâu,nhận,rước,tiếp,đưa,đầu
    đóng băng,chai,cửa,dấu,gói,góp,hộp,khung,kịch,thùng,đô
    đô hộ,la,thị,thị hóa,thị văn minh,vật,đốc
    đôi chút,co,hồi,khi,lứa,mươi,thạch
    đôm đốp
    đôn hậu,quân,đáo,đốc
    đông bán cầu,chí,du,dược,lạnh,nghìn nghịt,nghẹt,nghịt,y,đúc,đảo,đặc,đủ
    đù mẹ,đà đù đờ,đờ
    đùa bỡn,cợt,giỡn,nghịch,với lửa
    đùm bọc,túm
    đùn đẩy
    đùng một cái,đoàng,đình,đùng,đục
    đú mỡ,đa đú đởn,đởn
    đúc kết,rút
    đúng hạn,mức,mực,ra,đắn
    đút lót,nút,túi
    đăm chiêu,đăm,đắm
    đăng cai,kiểm,kí,ký,nhập,quang,ten,tải,đàn,đó,đắng
    đĩ bợm,rạc,thõa,tính,điếm
    đĩa bay,compact,cứng,hát,hình,mềm,quang,quang học,từ,đệm
    đĩnh đạc
    đũa bếp,cả
    đơm đặt
    đơn bào,bạc,bản vị,bội,ca,chiếc,chất,côi,cử,giá,giản,giản hóa,lập,lẻ,nguyên,nhất,phương,sơ,sắc,thuần
    đơn thân,thư,thức,tiết,trị,tính,từ,tử,tử diệp,vị,vị công tác,vị học trình,vị quyết thắng,vị tiền tệ
    đơn vị điều khiển,vị đo lường,điệu,độc
    đưa dâu,ma,mắt,tang,tiễn,tình,đám,đón,đẩy
    đương chức,kim,lượng,nhiên,nhiệm,qui,quy,quyền,sự,thì,thời,đại,đầu
    đười ươi
    đườn đưỡn
    đường bay,biên,biển,băng,bệ,bộ,cao,cao tốc,chim bay,chéo,cong,cái,cát,dây,dây nóng,dẫn,goòng
    đường gấp khúc,hoàng,huyết,hàng hải,hàng không,hướng,hầm,không,kính,lánh nạn,lối,lối quần chúng,máu
    đường mòn,mật,ngào,ngôi,ngắm,nhựa,nét,phân giác,phèn,phên,phố,phổi,quốc lộ,ray,sinh,sá,sông,sắt
    đường thẳng,thủy,tiếng,tiệm cận,trung bình,trung trực,tròn,trường,trắc địa,trục,tỉnh lộ,vành đai
    đường xoáy ốc,xoắn ốc,xương cá,đoản trình,đôi,đường,được,đạn,đất,đồng mức,đột,ống
    được cái,giá,lòng,mùa,thể,việc
    đại bi,binh,biểu,biện,biện lâm thời,biện thường trú,bàng,bác,bại,bản doanh,bịp,bộ phận,bợm,ca,cao
    đại cao thủ,chiến,châu,chúng,cà sa,cán,công nghiệp,cương,cử tri,diện,dương,dịch,gia,gia súc,gia đình
    đại gian ác,hoàng,hàn,hạn,họa,học,hồi,hồng thủy,hội,hội đồng,khái,liên,loại,lãn,lí,lý,lược,lượng
    đại lượng biến thiên,lượng không đổi,lễ,lễ đường,lộ,lục,mạch,nghĩa,nghị,nguyên soái,não,nạn,phu,phẫu
    đại qui mô,quy mô,quát,quân,sảnh,số,số học,sứ,sứ quán,tang,thánh,thắng,thể,thọ,thụ,thừa,thử,tiệc
    đại tiện,trà,tràng,tu,tuyết,tuần hoàn,tài,tá,táo,tư bản,tướng,từ,tự,xa,xá,úy,ý,đa số,đao,đoàn
    đại đoàn kết,để,đồng,đồng tiểu dị,đội,đức
    đạm bạc
    đạn bọc đường,dumdum,dược,ghém,lõm,nổ,xuyên,đạo
    đạo cụ,diễn,giáo,hiếu,hàm,hạnh,luật,lí,lý,mạo,nghĩa,pháp,quân thứ năm,sĩ,ôn,đức,đức học
    đạp bằng,lôi,mái,đổ
    đả kích,phá,thông,đảo,động,đớt
    đảm bảo,nhiệm,nhận,trách,đang,đương
    đảng bộ,kì,kỳ,phái,phí,sâm,trị,tính,tịch,viên,vụ,đoàn,ủy,ủy viên
    đảo chánh,chính,lộn,ngói,ngũ,ngược,nợ,phách,quốc,điên,điện
    đấm bóp,họng,mõm,đá
    đất cát,cát pha,dụng võ,hiếm,liền,màu,nhẹ,nung,nước,nặng,sét,sứ,thánh,thó,thịt,thịt pha,đai,đèn,đỏ
    đấu dịu,giao hữu,giá,khẩu,loại,lí,lý,pháp,sĩ,thầu,thủ,tranh,tranh chính trị,tranh giai cấp
    đấu tranh sinh tồn,tranh tư tưởng,tranh vũ trang,trí,trường,tố,vòng tròn,võ,vật,đá
    đầm phá,xòe,đìa,đậm,ấm
    đần dại,độn
    đầu bài,bò,bảng,bếp,cuối,câm,cơ,cơ trục lợi,ghi,gấu,gối,hàng,hôm,hồi,lâu,lòng,lưỡi,lọc,máy,mấu,mẩu
    đầu mặt,mối,mục từ,ngắm,não,nước,nậu,phiếu,quân,ra,rau,ruồi,sai,sách,sỏ,tay,thai,thú,tiên,trò,tàu
    đầu têu,tư,tư chiều sâu,tầu,từ,video,vào,xanh,óc,đanh,đinh,đuôi,đàn,đảng,đề,đọc,độc,ối
    đầy năm,rẫy,tháng,vơi,đặn,đọa,đủ,ải,ắp
    đẩy lùi,mạnh
    đẫn đờ
    đẫy đà
    đậm nét,đà,đặc
    đập hộp,tan
    đậu bắp,cô ve,dải áo,gà,hũ,khấu,lào,mùa,ngự,nành,phộng,phụ,phụ nhự,phụng,rồng,trắng,tây,tương,ván
    đậu xanh,đen,đũa,đỏ
    đậy điệm
    đắc chí,cử,lực,sách,thắng,ý,đạo,địa
    đắm chìm,say,đuối
    đắn đo
    đắng cay,chằng,nghét,ngắt
    đắp điếm,đổi
    đắt giá,đỏ
    đằm thắm
    đằng hắng,ngà,thằng,đằng,đẵng,ấy
    đẳng cấp,cấu,hướng,lập,nhiệt,phương,thế,thức,tích,áp
    đặc biệt,chế,chủng,cách,công,dụng,hiệu,hữu,khu,khu kinh tế,kĩ,kịt,kỹ,mệnh,nhiệm,phái,phái viên,quyền
    đặc quyền lãnh sự,quyền ngoại giao,quyền đặc lợi,san,sản,sắc,sệt,thù,trách,trưng,trị,tính,tả,vụ,xá
    đặc ân,điểm
    đặt chân,cược,cọc,hàng,vòng,điều
    đẹp duyên,giai,lão,lòng,mắt,mặt,trai,đôi,đẽ
    đẻ non,đái
    đẽo gọt
    đế chế,quốc,quốc chủ nghĩa,vương
    đếm chác,xỉa
    đến cùng,nơi,nỗi,điều
    đề bài,bạt,can,cao,cương,cập,cử,dẫn,huề,kháng,mục,nghị,phòng,ra,tài,từ,tựa,xuất,xướng,án,đóm,đạt
    đền bù,mạng,tội,đài,đáp,ơn,ơn đáp nghĩa
    đều đặn
    để bụng,chỏm,dành,mắt,phần,tang,tâm,ý
    đểnh đoảng
    đểu cáng,giả
    đệ trình,tử
    đệm bóng
    đỉa hẹ,mén,trâu
    đỉnh cao,điểm
    địa bàn,chi,chánh,chí,chính,chấn,chấn học,chấn kí,chấn ký,chất,chất học,chỉ,cầu,cốt bì,danh,dư,giới
    địa hoàng,hình,hóa học,hạt,lan,liền,lí,lí học,lí kinh tế,lí tự nhiên,lý,lý học,lý kinh tế
    địa lý tự nhiên,lợi,mạch,mạo,mạo học,ngục,nhiệt,phương,phương chủ nghĩa,phận,sinh,thế,triều,tĩnh
    địa tầng,tầng học,từ,vật,vật lí,vật lý,vị,vực,y,điểm,đạo,đầu,ốc
    địch hậu,họa,thủ,vận
    định bụng,canh,chuẩn,chế,cư,danh,dạng,giá,hình,hướng,kiến,kì,kỳ,liệu,luật,luật bảo toàn,lí
    định lí phản nhau,lí đảo,lý,lượng,mệnh,mệnh luận,mức,nghĩa,ngữ,thần,thức,tinh,trị,tuyến,tâm,tính,tội
    định vị,vị toàn cầu,xứ,đoạt,đô,đề,ước,ảnh
    địt mẹ
    đọa đày
    đỏ au,bừng,chon chót,chóe,chói,chót,con mắt,gay,hoe,hoen hoét,hon hỏn,hoét,hỏn,khè,kè,loét,lòm,lừ
    đỏ lửa,lựng,ngầu,nhừ,quành quạch,quạch,rực,đen,đuôi,đèn,đòng đọc,đắn,đọc,ối,ửng
    đỏm dáng
    đỏng đảnh
    đố kị,kỵ
    đốc chứng,công,học,suất,thúc
    đối chiếu,chất,chọi,chứng,diện,kháng,lưu,lập,mặt,nghịch,ngoại,ngẫu,nội,phó,phương,sách,số,thoại,thủ
    đối trọng,tác,tượng,với,xứng,xử,đáp,đãi,đầu,địch,ứng
    đốm nâu
    đốn kiếp,mạt,đời
    đốp chát
    đốt cháy giai đoạn,phá,sống
    đồ bộ,chơi,chừng,dùng,gỗ,hàng,họa,hộp,lề,mát,nghề,rau,sộ,thị,tể,uống,vật,án,đạc,đảng
    đồi bại,mồi,não,thị,trụy
    đồm độp
    đồn bót,bốt,lũy,thổi,trưởng,điền,đãi,đại
    đồng bào,bóng,bạc,bạch,bằng,bệnh,bọn,bộ,ca,chí,chất,cân,cô,cảm,cỏ,cốt,dao,diễn,dạng,hao,hun,huyết
    đồng hành,hóa,hương,học,hồ,hồ báo thức,hồ bấm giây,hồ mặt trời,hồ nguyên tử,hồ quả lắc,hồ tổng,khởi
    đồng la,liêu,loại,loạt,lòng,lõa,lương,lần,minh,mưu,mắt cua,nghiệp,nghĩa,ngũ,nhân dân tệ,nhất,niên
    đồng nát,nội,nữ,phân,phạm,phẳng,phục,qui,quy,quê,ruộng,thanh,thau,thiếp,thoại,thòa,thời,tiền,trinh
    đồng tác giả,tâm,tình,tính,tử,vị,vị ngữ,vị phóng xạ,vốn,áng,âm,ý,đen,điếu,điệu,đại,đảng,đất,đều,đỏ
    đồng đội
    đổ bê tông,bể,bệnh,bộ,dồn,hào quang,hồi,máu,nhào,nát,riệt,thừa,vấy,vỡ,xô,điêu,đom đóm,đốn,đồng,ải
    đổi chác,mới,mới sáng tạo,thay,đời
    đỗ quyên,trọng,đạt
    độ chính xác,lượng,phân giải,phì,sinh,vong,ẩm,ẩm không khí
    độc bình,canh,chiêu,chiếm,diễn,dược,giả,hại,kế,lập,mồm,mồm độc miệng,mộc,nhất,quyền,thoại
    độc thoại nội tâm,thân,thần,thần luận,thủ,tài,tính,tôn,tấu,tố,vận,ác,đoán,đáo,đạo,đắc,địa,ẩm
    đội giá,hình,lốt,ngũ,quân nhạc,quân thứ năm,sổ,trưởng,tuyển,viên
    độn thổ,thủy
    động chạm,cơ,cơ diesel,cơ nhiệt,cơ phản lực,cơ vĩnh cửu,cơ điện,cơ đốt ngoài,cơ đốt trong,cỡn,dạng
    động dục,hình,học,hớn,kinh,lòng,lượng,lực,lực học,mạch,mạch vành,ngữ,não,năng,rồ,sản,thai,thái,thổ
    động trời,tác,tình,tĩnh,từ,tử,viên,vật,vật có vú,vật học,vật nguyên sinh,đất,đậy,đực
    độp một cái
    đột biến,khởi,kích,ngột,nhiên,nhập,phá,phá khẩu,quỵ,rập,tử,xuất
    đới cầu,địa chất,địa lí,địa lý
    đớn hèn,đau
    đờ đẫn
    đời chót,mới,nào,sống,thuở,thường,thủa,đầu,đời
    đỡ đần,đầu,đẻ
    đợi chờ
    đụ mẹ
    đục khoét,ngầu
    đụng chạm,đầu,độ
    đủng đa đủng đỉnh,đà đủng đỉnh,đỉnh
    đứ đừ
    đức cha,hạnh,tin,trị,tính,ông chồng,độ
    đứng bóng,cái,số,tim,tuổi,tên,đường,đắn
    đứt bữa,gãy,nối,quãng,ruột,ruột đứt gan,đoạn,đuôi
    đừng có trách
    đực rựa
    ơ hay,kìa
    ơi là,ới
    ơn huệ,nghĩa,ớn
    ư ử
    ưa chuộng,nhìn,thích
    ưng thuận,ý,ức,ửng
    ưu khuyết điểm,thế,tiên,trương,tú,tư,việt,ái,điểm,đãi
    ươm ướm
    ươn hèn,ướt
    ương bướng,gàn,ngạnh
    ước ao,chung,chừng,hẹn,lược,lượng,lệ,mong,muốn,mơ,nguyện,số,số chung,tính,vọng,định
    ướp lạnh
    ướt mèm,nhèm,rườn rượt,rượt,sũng,sườn sượt,sượt,át,đầm,đẫm
    ưỡn a ưỡn ẹo,à ưỡn ẹo,ẹo
    ạ ơi
    ảm đạm
    ảnh hưởng
    ảo giác,huyền,mộng,não,thuật,thuật gia,tưởng,ảnh
    ấm a ấm ớ,a ấm ứ,a ấm ức,chuyên,cúng,no,oái,tích,ách,áp,êm,đầu,ớ,ứ,ức
    ấn bản,hành,kiếm,loát,phẩm,quyết,tín,tượng,định
    ấp a ấp úng,chiến lược,dân sinh,iu,úng,ủ
    ất giáp
    ấu thơ,trùng,trĩ
    ầm ì,ĩ,ầm,ừ
    ầng ậng
    ầu ơ
    ẩm kế,mốc,sì,thấp,thực,xìu,ương,ướt
    ẩn chứa,dật,dụ,giấu,hiện,hoa,náu,núp,nấp,số,ý,ức
    ẩu tả,đả
    ậm à ậm ạch,ạch,ừ,ực
    ắc quy
    ắng lặng
    ắt hẳn,là
    ằng ặc
    ẵm ngửa
    ẻo lả
    ẽo à ẽo ợt,ợt
    ế ẩm
    ếch bà,nhái
    ề à
    ềnh ễnh,ệch
    ễnh ương
    ỉ eo,ê
    ỉa chảy
    ỉu xìu
    ọ ẹ
    ọc ạch
    ọp à ọp ẹp,ẹp
    ỏm tỏi
    ỏn a ỏn ẻn,thót,à ỏn ẻn,ẻn
    ốc bươu,bươu vàng,hương,lồi,nhồi,sên,vặn,xà cừ,đảo
    ối dào
    ốm nghén,nhom,nhách,o,xác,yếu,đau,đòn
    ống bô,bơ,chân,dòm,khói,kính,nghe,nghiệm,nhòm,nhổ,nói,phóng,quyển,quần,tay áo,tiêm,xả
    ốp lát,lết
    ồ ạt,ề,ồ
    ồm ồm,ộp
    ồn ào,ã
    ồng ộc
    ổ bi,bụng,chuột,cắm,cứng,gà,khóa,mềm,nhóm,trâu,trục,voi,đĩa,đĩa cứng,đĩa cứng ngoài,đề kháng,đọc
    ổi trâu,tàu
    ổn thỏa,áp,định
    ộ ệ
    ộp oạp
    ớt bị,chỉ thiên,cà chua,hiểm,ngọt
    ời ời,ợi
    ở cữ,góa,không,lổ,mướn,riêng,rể,truồng,trần,vú,vậy,đậu,đợ
    ỡm ờ
    ụ pháo,súng,tàu
    ục ịch
    ụt ịt
    ủ bệnh,dột,rũ,ê,ấp
    ủn ỉn
    ủng hộ
    ủy ban,ban nhân dân,ban quân quản,mị,mỵ,nhiệm,nhiệm thư,quyền,thác,trị,viên
    ứ hơi,hự,đọng,ừ
    ức chế,hiếp,đoán
    ứng biến,chiến,cứu,cử,cử viên,dụng,khẩu,lực,nghiệm,phó,trực,tuyển,tác,tấu,viên,xử,đối
    ừ hữ,ào
    ừng ực
    ỷ lại
    """
}
