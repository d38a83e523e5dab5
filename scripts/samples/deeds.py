"""Invented deeds, in the words of citations: what single persons and what collectives were honoured for.

A deed is text with numbers left open: `{8-24}` is drawn from that range, `{120-460:10}` from it in steps of ten, and
`{03-09}` is written with two digits, as offices write what they count.
"""

QUALITY = "4 đổi mới kỹ thuật"
MANAGEMENT = "Quản lý giỏi"
WORK = "Lao động giỏi"
IDEAS = "Sáng kiến, sáng tạo, tiết kiệm trong sản xuất"
SKILL = "Luyện tay nghề, thi thợ giỏi"
GOLDEN = "Bàn tay vàng"
MOVEMENTS = (QUALITY, MANAGEMENT, WORK, IDEAS, SKILL, GOLDEN)

# A place of work: its name, the posts there, and the deeds of persons with the movement to which each belongs.
OFFICES = [
    ("Phòng Quản lý Công nghiệp", ["Chuyên viên", "Chuyên viên chính", "Phó Trưởng phòng", "Trưởng phòng"], [
        (QUALITY, "tham mưu xây dựng kế hoạch phát triển công nghiệp hỗ trợ, kết nối {8-24} doanh nghiệp trong nước vào chuỗi cung ứng của các tập đoàn lắp ráp"),
        (MANAGEMENT, "tháo gỡ vướng mắc về mặt bằng, hạ tầng và xử lý nước thải cho {05-17} cụm công nghiệp trên địa bàn thành phố"),
        (QUALITY, "hướng dẫn {12-40} cơ sở cơ khí, điện tử tiếp cận các giải pháp sản xuất thông minh của cuộc Cách mạng công nghiệp lần thứ tư"),
    ]),
    ("Phòng Quản lý Thương mại", ["Chuyên viên", "Chuyên viên chính", "Phó Trưởng phòng", "Trưởng phòng"], [
        (MANAGEMENT, "tham mưu triển khai chương trình bình ổn thị trường, bảo đảm đủ hàng hóa thiết yếu phục vụ nhân dân dịp Tết Nguyên đán Đinh Dậu"),
        (WORK, "tổ chức {24-96} chuyến bán hàng lưu động về các xã ngoại thành, hưởng ứng Cuộc vận động “Người Việt Nam ưu tiên dùng hàng Việt Nam”"),
        (MANAGEMENT, "rà soát mạng lưới chợ, siêu thị, trung tâm thương mại, đưa {03-09} chợ xây mới vào hoạt động đúng tiến độ"),
    ]),
    ("Phòng Thương mại điện tử", ["Chuyên viên", "Phó Trưởng phòng"], [
        (IDEAS, "xây dựng gian hàng trực tuyến dùng chung, giúp {120-460:10} hộ kinh doanh và làng nghề bán hàng qua mạng"),
        (QUALITY, "tham mưu tổ chức tuần lễ mua sắm trực tuyến với {300-900:20} doanh nghiệp tham gia, đưa thương mại điện tử đến gần người tiêu dùng"),
    ]),
    ("Phòng Quản lý Năng lượng", ["Chuyên viên", "Chuyên viên chính", "Phó Trưởng phòng"], [
        (IDEAS, "hướng dẫn {18-60} cơ sở trọng điểm kiểm toán năng lượng, tiết kiệm hơn {2-9} triệu kWh điện trong năm"),
        (WORK, "phối hợp bảo đảm cung ứng điện an toàn, ổn định cho sản xuất và sinh hoạt trong các đợt nắng nóng kéo dài"),
    ]),
    ("Phòng Kế hoạch - Tài chính", ["Chuyên viên", "Chuyên viên chính", "Phó Trưởng phòng"], [
        (MANAGEMENT, "quản lý tài chính, tài sản công chặt chẽ, đúng quy định, tiết kiệm {6-12}% chi thường xuyên so với dự toán được giao"),
        (WORK, "tổng hợp, phân tích số liệu kịp thời, chính xác, phục vụ có hiệu quả công tác điều hành sản xuất, kinh doanh của ngành"),
    ]),
    ("Văn phòng Sở", ["Chuyên viên", "Chuyên viên chính", "Phó Chánh Văn phòng"], [
        (WORK, "tham mưu phát động, sơ kết các phong trào thi đua của ngành, kịp thời phát hiện và nhân rộng {15-45} điển hình tiên tiến"),
        (QUALITY, "đưa {20-60} dịch vụ công trực tuyến vào hoạt động, giải quyết đúng hạn và trước hạn 100% hồ sơ thủ tục hành chính"),
    ]),
    ("Văn phòng Sở", ["Văn thư", "Lưu trữ viên"], [
        (IDEAS, "số hóa {1200-4800:100} hồ sơ lưu trữ, giảm một nửa thời gian tìm kiếm tài liệu"),
    ]),
    ("Văn phòng Sở", ["Lái xe"], [
        (WORK, "lái xe an toàn hơn {90-140:5} nghìn ki-lô-mét, giữ gìn phương tiện luôn sạch sẽ, tiết kiệm nhiên liệu"),
    ]),
    ("Thanh tra Sở", ["Thanh tra viên", "Phó Chánh Thanh tra"], [
        (WORK, "tiếp công dân tận tình, giải quyết dứt điểm {09-26} đơn thư ngay từ cơ sở, không để xảy ra khiếu kiện vượt cấp"),
        (MANAGEMENT, "thanh tra chuyên ngành đúng trọng tâm, kịp thời chấn chỉnh sai sót của {14-38} đơn vị kinh doanh"),
    ]),
    ("Chi cục Quản lý thị trường", ["Kiểm soát viên thị trường", "Đội trưởng", "Phó Đội trưởng"], [
        (WORK, "trực tiếp phát hiện, xử lý {36-140} vụ buôn bán, vận chuyển hàng nhập lậu, hàng giả, nộp ngân sách nhà nước {450-980:10} triệu đồng"),
        (IDEAS, "xây dựng cơ sở dữ liệu về địa bàn trọng điểm, giúp kiểm tra đúng đối tượng, giảm phiền hà cho người kinh doanh chân chính"),
        (WORK, "kiên trì tuyên truyền, vận động {200-700:10} hộ kinh doanh ký cam kết không bày bán hàng giả, hàng kém chất lượng"),
    ]),
    ("Trung tâm Khuyến công và Tư vấn phát triển công nghiệp", ["Viên chức", "Trưởng phòng", "Phó Giám đốc"], [
        (QUALITY, "triển khai {12-30} đề án khuyến công, chuyển giao máy móc tiên tiến cho các cơ sở sản xuất hàng thủ công mỹ nghệ"),
        (SKILL, "tổ chức {20-48} lớp truyền nghề mây tre đan, thêu ren, khảm trai cho {700-1600:50} lao động nông thôn"),
        (IDEAS, "đề xuất mô hình làng nghề gắn với du lịch trải nghiệm, đón hơn {8-30} nghìn lượt khách trong năm"),
    ]),
    ("Trung tâm Xúc tiến thương mại và Liên kết vùng", ["Viên chức", "Trưởng phòng", "Phó Giám đốc"], [
        (MANAGEMENT, "kết nối tiêu thụ nông sản, đặc sản của {12-32} tỉnh, thành phố vào hệ thống phân phối của Thủ đô, góp phần tăng cường liên kết vùng"),
        (WORK, "tổ chức {06-15} đoàn giao thương, đưa sản phẩm của {40-120:5} doanh nghiệp và làng nghề đến các hội chợ trong nước và quốc tế"),
    ]),
]

COMPANIES = [
    ("Công ty Cổ phần Cơ khí chính xác Hồng Vân Phát", "cơ khí"),
    ("Công ty TNHH Khuôn mẫu và Nhựa kỹ thuật Đại Lâm An", "cơ khí"),
    ("Tổng công ty Cơ điện Bình Minh Đỏ", "cơ khí"),
    ("Công ty Cổ phần Thiết bị điện Tân Khuê", "điện"),
    ("Công ty Cổ phần Điện tử Viễn Minh Sao", "điện"),
    ("Công ty TNHH Một thành viên Dệt kim Ánh Ban Mai", "may"),
    ("Công ty Cổ phần May xuất khẩu Sông Tô Xanh", "may"),
    ("Công ty Cổ phần Bánh kẹo Hương Cốm Mới", "thực phẩm"),
    ("Công ty TNHH Chế biến thực phẩm sạch Vườn Thảo", "thực phẩm"),
    ("Công ty TNHH Thương mại và Dịch vụ siêu thị Chợ Quê Mới", "bán lẻ"),
    ("Công ty Cổ phần Bách hóa Năm Cửa Ô", "bán lẻ"),
    ("Công ty TNHH Gốm sứ mỹ nghệ Lò Bầu Cổ", "nghề"),
    ("Hợp tác xã Mây tre đan Phú Lễ Hạ", "nghề"),
    ("Hợp tác xã Sơn mài Hạ Vĩnh Thượng", "nghề"),
    ("Hợp tác xã Dệt lụa Đồng Mơ Ngoài", "nghề"),
]

# By trade: posts, and the deeds that people in these posts do.
TRADES = {
    "cơ khí": [
        (["Công nhân bậc 6/7", "Thợ phay bậc 5/7", "Thợ hàn bậc 6/7"], [
            (IDEAS, "có {02-06} sáng kiến cải tiến khuôn dập, làm lợi cho đơn vị {120-460:10} triệu đồng"),
            (GOLDEN, "đạt giải Nhất hội thi thợ giỏi của ngành, được đồng nghiệp tin yêu, học tập"),
            (SKILL, "kèm cặp {04-12} thợ trẻ nâng bậc, trong đó {02-03} người đạt danh hiệu thợ giỏi của đơn vị"),
        ]),
        (["Kỹ sư cơ khí", "Quản đốc phân xưởng", "Phó Trưởng phòng Kỹ thuật"], [
            (QUALITY, "chế tạo thành công đồ gá hàn tự động, nâng năng suất lao động thêm {12-35}%, giảm tỷ lệ sản phẩm lỗi xuống dưới {2-4}%"),
            (MANAGEMENT, "sắp xếp lại mặt bằng sản xuất, rút ngắn thời gian giao hàng từ {18-24} ngày xuống còn {10-14} ngày"),
        ]),
    ],
    "điện": [
        (["Kỹ sư điện", "Kỹ sư tự động hóa", "Trưởng phòng Kỹ thuật"], [
            (QUALITY, "thiết kế, đưa vào vận hành dây chuyền kiểm tra bo mạch bằng camera, thay thế {06-14} công đoạn kiểm tra thủ công"),
            (IDEAS, "cải tiến tủ điều khiển lò ủ, tiết kiệm {15-28}% điện năng tiêu thụ của phân xưởng"),
        ]),
        (["Công nhân lắp ráp", "Công nhân bậc 5/7", "Trưởng ca"], [
            (GOLDEN, "hàn, lắp {900-1500:20} bảng mạch liên tục không có lỗi, giữ kỷ lục tay nghề của đơn vị"),
            (SKILL, "tự biên soạn tài liệu, hướng dẫn {10-30} công nhân trẻ thành thạo thiết bị mới"),
        ]),
    ],
    "may": [
        (["Công nhân may bậc 5/6", "Công nhân cắt", "Tổ trưởng tổ may số 3", "Trưởng chuyền"], [
            (WORK, "vượt định mức {18-40}% trong {06-12} tháng liên tục, chất lượng sản phẩm đạt loại A"),
            (GOLDEN, "đạt danh hiệu thợ may giỏi toàn công ty {02-05} năm liền, tận tình truyền nghề cho lớp thợ trẻ"),
            (IDEAS, "cải tiến cữ may, cách trải vải, tiết kiệm {3-8}% nguyên liệu cho mỗi đơn hàng"),
            (SKILL, "đạt giải Nhì hội thi thợ giỏi, giúp {05-15} anh chị em trong chuyền nâng cao tay nghề"),
        ]),
    ],
    "thực phẩm": [
        (["Kỹ sư công nghệ thực phẩm", "Trưởng phòng Nghiên cứu sản phẩm"], [
            (QUALITY, "nghiên cứu, đưa vào sản xuất {03-09} sản phẩm mới từ nông sản Việt Nam, được người tiêu dùng ưa chuộng"),
            (IDEAS, "tận dụng nhiệt thừa của lò nướng, tiết kiệm {200-600:20} triệu đồng chi phí nhiên liệu mỗi năm"),
        ]),
        (["Công nhân", "Trưởng ca sản xuất", "Nhân viên kiểm nghiệm"], [
            (WORK, "bảo đảm vệ sinh, an toàn thực phẩm tuyệt đối trong {08-12} tháng liên tục, vượt {10-25}% sản lượng kế hoạch"),
        ]),
    ],
    "bán lẻ": [
        (["Nhân viên bán hàng", "Thu ngân", "Nhân viên giao nhận"], [
            (WORK, "phục vụ khách hàng tận tụy, văn minh, nhiều lần trả lại tài sản khách bỏ quên"),
            (IDEAS, "đề xuất cách bày hàng, quay vòng hàng tươi sống, giảm {20-45}% lượng hàng hủy"),
        ]),
        (["Cửa hàng trưởng", "Trưởng ngành hàng"], [
            (MANAGEMENT, "đưa tỷ lệ hàng Việt trên quầy kệ lên {85-96}%, tổ chức {10-28} phiên chợ hàng Việt tại các khu công nghiệp"),
        ]),
    ],
    "nghề": [
        (["Nghệ nhân", "Thợ cả", "Họa sĩ tạo mẫu"], [
            (GOLDEN, "gìn giữ bí quyết nghề truyền thống, sáng tạo {05-18} mẫu mới được chọn làm quà tặng du lịch của Thủ đô"),
            (SKILL, "truyền nghề cho {15-60} lao động trẻ ở địa phương, trong đó nhiều em đã sống được bằng nghề"),
        ]),
        (["Quản lý xưởng", "Phụ trách kinh doanh"], [
            (QUALITY, "đổi mới mẫu mã, bao bì, đưa sản phẩm làng nghề lên sàn thương mại điện tử"),
            (WORK, "cùng bà con giữ nghề, mở lối xuất khẩu sang {03-09} nước, đưa thu nhập bình quân của thợ lên {6-9} triệu đồng mỗi tháng"),
        ]),
    ],
}

# Collectives inside a company, by trade.
TEAMS = {
    "cơ khí": ["Phân xưởng Cơ khí 2", "Tổ Phay - Tiện", "Phòng Kỹ thuật - Công nghệ"],
    "điện": ["Dây chuyền Lắp ráp số 1", "Phòng Nghiên cứu và Phát triển", "Tổ Bảo trì"],
    "may": ["Tổ may số 7", "Phân xưởng Cắt", "Chuyền 12"],
    "thực phẩm": ["Ca sản xuất số 2", "Phòng Kiểm nghiệm"],
    "bán lẻ": ["Cửa hàng tự chọn số 3", "Bộ phận Giao nhận"],
    "nghề": ["Tổ Tạo mẫu", "Xưởng truyền nghề"],
}
LONG_TEAMS = [
    "Tổ Tự động hóa và Bảo trì thiết bị thuộc Phân xưởng Khuôn mẫu và Gia công cơ khí chính xác số 2",
    "Ban Chỉ đạo triển khai Cuộc vận động “Người Việt Nam ưu tiên dùng hàng Việt Nam” khối doanh nghiệp bán lẻ",
    "Cụm thi đua số 4 các hợp tác xã thủ công mỹ nghệ và doanh nghiệp nhỏ và vừa vùng ven sông",
]
OFFICE_DEEDS = [
    (MANAGEMENT, "hoàn thành vượt mức các chỉ tiêu được giao, giữ vững khối đoàn kết thống nhất trong cơ quan"),
    (QUALITY, "đi đầu trong cải cách hành chính, rút ngắn {20-45}% thời gian giải quyết thủ tục cho doanh nghiệp và người dân"),
    (WORK, "tham mưu thực hiện có hiệu quả nhiệm vụ trọng tâm của ngành, góp phần đưa kim ngạch xuất khẩu năm 2017 vượt kế hoạch"),
    (IDEAS, "có {04-11} sáng kiến được công nhận và áp dụng, nâng cao chất lượng phục vụ doanh nghiệp"),
]
TEAM_DEEDS = [
    (QUALITY, "đổi mới thiết bị, quy trình và tổ chức sản xuất, nâng năng suất lao động bình quân thêm {12-30}%"),
    (IDEAS, "có {12-48} sáng kiến, cải tiến kỹ thuật với giá trị làm lợi trên {1-4} tỷ đồng"),
    (WORK, "hoàn thành kế hoạch năm trước {10-35} ngày, thu nhập của người lao động tăng {8-15}%"),
    (SKILL, "có {60-95}% công nhân tham gia luyện tập, thi nâng bậc, trong đó {8-20} người đạt loại giỏi"),
    (GOLDEN, "là tập thể có nhiều thợ giỏi nhất hội thi tay nghề của ngành, giành {03-07} giải cá nhân và giải Nhất toàn đoàn"),
    (MANAGEMENT, "quản lý sản xuất khoa học, bảo đảm an toàn lao động tuyệt đối, không để xảy ra cháy nổ"),
]
COMPANY_DEEDS = [
    (QUALITY, "đầu tư dây chuyền hiện đại, tham gia chuỗi cung ứng công nghiệp hỗ trợ, tạo việc làm ổn định cho {200-900:20} lao động"),
    (MANAGEMENT, "kinh doanh có hiệu quả, nộp ngân sách nhà nước tăng {12-34}%, chăm lo tốt đời sống người lao động"),
    (WORK, "tích cực tham gia bình ổn thị trường, dự trữ hàng thiết yếu trị giá {15-80:5} tỷ đồng phục vụ Tết Nguyên đán"),
    (IDEAS, "thực hành tiết kiệm trong sản xuất, giảm {8-18}% chi phí năng lượng trên một đơn vị sản phẩm"),
]

SHORT = [
    "Có thành tích xuất sắc trong phong trào thi đua năm 2017",
    "Hoàn thành xuất sắc nhiệm vụ công tác năm 2017",
    "Có nhiều thành tích trong công tác khuyến công năm 2017",
    "Có thành tích trong công tác quản lý thị trường",
]
LONG_PERSON = [
    ("Công ty Cổ phần Cơ khí chính xác Hồng Vân Phát", "Kỹ sư cơ khí, Phó Trưởng phòng Kỹ thuật", "Đã có thành tích xuất sắc trong phong trào thi đua “Sáng kiến, sáng tạo, tiết kiệm trong sản xuất” giai đoạn 2016–2017; chủ trì nghiên cứu, thiết kế và chế tạo thành công dây chuyền gia công khuôn dập liên hoàn, thay thế thiết bị nhập khẩu, làm lợi hơn 2,4 tỷ đồng; tận tình đào tạo, kèm cặp lớp thợ trẻ, xây dựng tập thể vững mạnh"),
    ("Chi cục Quản lý thị trường", "Đội trưởng", "Đã có thành tích xuất sắc trong công tác đấu tranh chống buôn lậu, gian lận thương mại và hàng giả hai năm 2016–2017; dũng cảm, mưu trí, phối hợp chặt chẽ với các lực lượng chức năng triệt phá nhiều đường dây vận chuyển hàng cấm, giữ vững kỷ cương thị trường, bảo vệ quyền lợi chính đáng của người tiêu dùng và doanh nghiệp làm ăn chân chính"),
    ("Hợp tác xã Sơn mài Hạ Vĩnh Thượng", "Nghệ nhân", "Đã có nhiều cống hiến trong việc gìn giữ, phục hồi và phát triển nghề truyền thống gắn với du lịch làng nghề; hơn ba mươi năm bền bỉ truyền nghề cho con em địa phương, sáng tạo nhiều mẫu sản phẩm đậm đà bản sắc dân tộc, góp phần đưa hàng thủ công mỹ nghệ của Thủ đô đến với bạn bè quốc tế"),
]
LONG_TEAM = [
    ("Tổng công ty Cơ điện Bình Minh Đỏ", "Đã có thành tích xuất sắc, dẫn đầu phong trào thi đua “4 đổi mới kỹ thuật” hai năm 2016–2017: đổi mới thiết bị, đổi mới công nghệ, đổi mới tổ chức sản xuất và đổi mới sản phẩm; đưa giá trị sản xuất tăng bình quân 14,6% mỗi năm, bảo đảm việc làm, nâng cao đời sống cho người lao động, tích cực tham gia công tác xã hội"),
    ("Công ty TNHH Thương mại và Dịch vụ siêu thị Chợ Quê Mới", "Đã có thành tích xuất sắc trong triển khai chương trình bình ổn thị trường, xúc tiến thương mại và liên kết vùng hai năm 2016–2017; đưa hàng Việt về nông thôn, khu công nghiệp, khu chế xuất, góp phần đưa tổng mức bán lẻ hàng hóa trên địa bàn tăng bình quân 11,2% mỗi năm"),
]
