/// A sheet as an office would keep it, made from true records outward, by chance and without the reader's words.
struct OfficeSheet {
  /// What the sheet says of one recipient.
  struct Truth: Hashable {
    var name: String
    var kind: String
    var sex = ""
    var position = ""
    var unit: String
    var award: String
  }

  private(set) var truths: [Truth] = []
  private(set) var rows: [[String]] = []
  private(set) var merges: [String] = []
  private var chance: Chance
  private let hasUnitGroups: Bool
  private let joinsPost: Bool
  private let partsName: Bool
  private let crosses: Bool
  private let isNumbered: Bool
  private let awardGroups: Bool

  /// Numbers by chance that are the same for the same seed.
  struct Chance: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var mixed = state
      mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
      mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
      return mixed ^ (mixed >> 31)
    }

    mutating func one(in parts: Int) -> Bool { Int.random(in: 0..<parts, using: &self) == 0 }
    mutating func pick<Element>(_ list: [Element]) -> Element { list[Int.random(in: 0..<list.count, using: &self)] }
  }

  private static let families = [
    "Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Vũ", "Đặng", "Bùi", "Đỗ", "Hồ", "Lò", "Giàng", "Ma", "Triệu",
  ]
  private static let men = ["Văn", "Đức", "Minh", "Quang", "Hữu", "Xuân"]
  private static let women = ["Thị", "Thị Thu", "Ngọc", "Thanh", "Thị Kim"]
  private static let given = [
    "An", "Bình", "Chi", "Dung", "Giang", "Hà", "Khánh", "Lan", "Mai", "Oanh", "Phương", "Quế", "Sơn", "Thảo", "Uyên",
    "Vinh", "Yến",
  ]
  private static let posts = [
    "Chuyên viên", "Kế toán", "Kỹ sư", "Trưởng phòng", "Phó Trưởng phòng", "Văn thư", "Lái xe", "Giám đốc",
  ]
  private static let units = [
    "Phòng Hạ tầng", "Văn phòng Sở", "Chi cục Thủy lợi", "Trung tâm Khuyến nông", "Phòng Kế hoạch - Tài chính",
    "Thanh tra Sở",
  ]
  private static let bodies = [
    "Phòng Tổng hợp", "Chi cục Kiểm lâm", "Trạm Thủy nông số 3", "Công đoàn cơ sở Văn phòng", "Hạt Kiểm lâm Nậm Ban",
    "Công ty Cổ phần An Bình", "Trường Tiểu học Kim Đồng",
  ]
  private static let awards = ["Giấy khen", "Bằng khen"]

  init(seed: UInt64) {
    var chance = Chance(state: seed)
    hasUnitGroups = chance.one(in: 4)
    joinsPost = !hasUnitGroups && chance.one(in: 4)
    partsName = chance.one(in: 5)
    crosses = chance.one(in: 3)
    isNumbered = hasUnitGroups || !chance.one(in: 4)
    awardGroups = !hasUnitGroups && chance.one(in: 4)
    self.chance = chance
    makeTitles()
    let persons = (0..<Int.random(in: 3...9, using: &self.chance)).map { _ in person() }
    let bodies =
      hasUnitGroups || self.chance.one(in: 2)
      ? [] : (0..<Int.random(in: 2...4, using: &self.chance)).map { _ in body() }
    makeTable(persons, withBodies: bodies)
    makeFoot()
  }

  private mutating func person() -> Truth {
    let isWoman = chance.one(in: 2)
    let name = [chance.pick(Self.families), chance.pick(isWoman ? Self.women : Self.men), chance.pick(Self.given)]
      .joined(separator: " ")
    return Truth(
      name: name, kind: "individual", sex: isWoman ? "Nữ" : "Nam", position: chance.pick(Self.posts),
      unit: chance.pick(Self.units), award: chance.pick(Self.awards))
  }

  private mutating func body() -> Truth {
    Truth(
      name: chance.pick(Self.bodies), kind: "collective", unit: "Sở Nông nghiệp và Môi trường",
      award: chance.pick(Self.awards))
  }

  private mutating func makeTitles() {
    guard !chance.one(in: 4) else { return }
    rows += [["SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG", "", "", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"], []]
    rows.append([chance.pick(["DANH SÁCH KHEN THƯỞNG NĂM 2026", "DANH SÁCH TẬP THỂ, CÁ NHÂN ĐƯỢC KHEN THƯỞNG"])])
    if chance.one(in: 2) { rows.append(["(Kèm theo Quyết định số 215/QĐ-SNN ngày 11 tháng 12 năm 2026)"]) }
    rows.append([])
  }

  // MARK: The table

  private enum Column { case number, name, family, given, male, female, sex, position, unit, post, award, note }

  private mutating func columns() -> [Column] {
    var columns: [Column] = isNumbered ? [.number] : []
    columns += partsName ? [.family, .given] : [.name]
    columns += crosses ? [.male, .female] : [.sex]
    if joinsPost { columns.append(.post) } else { columns += hasUnitGroups ? [.position] : [.position, .unit] }
    if !awardGroups { columns.append(.award) }
    if chance.one(in: 2) { columns.append(.note) }
    return columns
  }

  private mutating func label(_ column: Column) -> String {
    switch column {
    case .number: chance.pick(["STT", "TT", "Số TT"])
    case .name:
      chance.pick([
        "Họ và tên", "HỌ VÀ TÊN", "Họ tên cá nhân, tên tập thể", "Tên tập thể/cá nhân",
        "Họ và tên người được khen thưởng",
      ])
    case .family: chance.pick(["Họ", "Họ và tên đệm", "Họ lót"])
    case .given: "Tên"
    case .male: "Nam"
    case .female: "Nữ"
    case .sex: chance.pick(["Giới tính", "Nam/Nữ", "Giới tính (Nam/Nữ)"])
    case .position: chance.pick(["Chức vụ", "Chức danh", "Chức vụ, chức danh", "Chức vụ hiện nay"])
    case .unit: chance.pick(["Đơn vị", "Đơn vị công tác", "Cơ quan, đơn vị", "Nơi công tác"])
    case .post: chance.pick(["Chức vụ, đơn vị công tác", "Chức vụ và nơi công tác", "Chức danh, đơn vị"])
    case .award:
      chance.pick([
        "Hình thức khen thưởng", "Hình thức đề nghị khen thưởng", "Danh hiệu/Hình thức khen thưởng",
        "Đề nghị khen thưởng",
      ])
    case .note: "Ghi chú"
    }
  }

  private func text(_ column: Column, _ truth: Truth, number: Int) -> String {
    switch column {
    case .number: return String(number)
    case .name: return truth.name
    case .family:
      return truth.kind == "individual"
        ? truth.name.split(separator: " ").dropLast().joined(separator: " ") : truth.name
    case .given: return truth.kind == "individual" ? String(truth.name.split(separator: " ").last ?? "") : ""
    case .male: return truth.sex == "Nam" ? "x" : ""
    case .female: return truth.sex == "Nữ" ? "x" : ""
    case .sex: return truth.sex
    case .position: return truth.position
    case .unit: return truth.unit
    case .post: return [truth.position, truth.unit].filter { !$0.isEmpty }.joined(separator: ", ")
    case .award: return truth.award
    case .note: return ""
    }
  }

  private mutating func makeTable(_ persons: [Truth], withBodies bodies: [Truth]) {
    let columns = columns()
    makeHeader(columns)
    if chance.one(in: 4) { rows.append(columns.indices.map { "(\($0 + 1))" }) }
    for group in groups(persons, bodies) {
      if let title = group.title {
        rows.append([title])
        if chance.one(in: 2) { merge(rows.count, 0, columns.count - 1) }
      }
      for (index, truth) in group.list.enumerated() {
        rows.append(columns.map { text($0, truth, number: index + 1) })
        truths.append(truth)
      }
    }
    let count = truths.count
    if isNumbered, chance.one(in: 5) { rows += (1...3).map { [String(count + $0)] } }
    if chance.one(in: 2) { rows.append(["", chance.pick(["Tổng cộng: \(count)", "Tổng cộng: \(count) trường hợp"])]) }
  }

  /// Recipients below one title.
  private struct Group {
    var title: String?
    var list: [Truth]
  }

  private func groups(_ persons: [Truth], _ bodies: [Truth]) -> [Group] {
    if hasUnitGroups {
      let groups = Self.units.map { unit in Group(title: unit, list: persons.filter { $0.unit == unit }) }
      return groups.filter { !$0.list.isEmpty }
    }
    if awardGroups {
      let own = byAward(persons)
      return bodies.isEmpty
        ? own : [Group(title: "I. CÁ NHÂN", list: [])] + own + [Group(title: "II. TẬP THỂ", list: [])] + byAward(bodies)
    }
    if bodies.isEmpty { return [Group(title: nil, list: persons)] }
    return [Group(title: "I. TẬP THỂ", list: bodies), Group(title: "II. CÁ NHÂN", list: persons)]
  }

  private func byAward(_ list: [Truth]) -> [Group] {
    let groups = Self.awards.map { award in Group(title: award, list: list.filter { $0.award == award }) }
    return groups.filter { !$0.list.isEmpty }
  }

  /// A header of one row, or of two where the sexes stand under one heading.
  private mutating func makeHeader(_ columns: [Column]) {
    let labels = columns.map { label($0) }
    guard crosses, let male = columns.firstIndex(of: .male), chance.one(in: 2) else {
      rows.append(labels)
      return
    }
    rows.append(columns.indices.map { $0 == male ? "Giới tính" : $0 == male + 1 ? "" : labels[$0] })
    rows.append(columns.indices.map { $0 == male || $0 == male + 1 ? labels[$0] : "" })
    merge(rows.count - 1, male, male + 1)
    for index in columns.indices where index != male && index != male + 1 {
      let letter = WorkbookBuilder.letter(index)
      merges.append("\(letter)\(rows.count - 1):\(letter)\(rows.count)")
    }
  }

  private mutating func merge(_ row: Int, _ first: Int, _ last: Int) {
    merges.append("\(WorkbookBuilder.letter(first))\(row):\(WorkbookBuilder.letter(last))\(row)")
  }

  private mutating func makeFoot() {
    guard chance.one(in: 2) else { return }
    rows += [
      [], ["", "", "", "Lai Châu, ngày 11 tháng 12 năm 2026"], ["", "NGƯỜI LẬP BIỂU", "", "GIÁM ĐỐC"], [],
      ["", "Mào Thị Lập", "", "Lù Văn Páo"],
    ]
  }

  /// The sheet in a workbook, now and then with a guide or a catalogue beside it.
  var workbook: WorkbookBuilder {
    var chance = chance
    var workbook = WorkbookBuilder()
    let cells = merges.map { "<mergeCell ref=\"\($0)\"/>" }.joined()
    workbook.add("Danh sách", texts: rows, after: cells.isEmpty ? "" : "<mergeCells>\(cells)</mergeCells>")
    if chance.one(in: 3) {
      workbook.add(
        "Hướng dẫn",
        texts: [
          ["CÁCH GHI"], ["Cột", "Yêu cầu"], ["Họ và tên", "Ghi đúng dấu."], ["Chức vụ", "Có thể trống."],
          ["Đơn vị", "Ghi đủ."],
        ])
    }
    if chance.one(in: 3) {
      workbook.add(
        "DM",
        texts: [
          ["STT", "Đơn vị", "", "STT", "Chức vụ"], ["1", "Phòng Hạ tầng", "", "1", "Kỹ sư"],
          ["2", "Thanh tra Sở", "", "2", "Văn thư"],
        ])
    }
    return workbook
  }
}
