import Findings
import Testing
import Vietnamese

@testable import Records

/// Each row of a sheet says in its last column which findings are expected of it, `DAT104 DAT113`, or none.
@Suite struct CheckTests {
  private func verify(
    _ sheet: String, check: any RecordCheck.Type, beyond: [String] = [],
    context: CheckContext = CheckContext(), sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let batch = try read(sheet, RecordOptions(mapping: ["Mong đợi": "expected"]))
    let findings = check.init().findings(in: batch.records, for: context)
    for record in batch.records {
      let found = findings.filter { $0.place?.record == record.number }.map(\.code.description).sorted()
      let expected = record.text("expected").split(separator: " ").map(String.init).sorted()
      #expect(found == expected, "\(record.number) \(record.name)", sourceLocation: sourceLocation)
    }
    let others = findings.filter { $0.place?.record == nil }.map(\.code.description)
    #expect(others == beyond, sourceLocation: sourceLocation)
    for finding in findings {
      #expect(finding.place?.line ?? 0 > 1 && !finding.message.vietnamese.isEmpty && !finding.message.english.isEmpty)
    }
  }

  @Test func requiredFields() throws {
    let context = CheckContext { $0.kind == .individual ? ["award", "position"] : ["award"] }
    try verify(
      """
      Họ và tên;Chức vụ;Hình thức khen thưởng;Mong đợi
      Nguyễn Văn An;Chuyên viên;Giấy khen;
      ;Chuyên viên;Giấy khen;DAT101
      Trần Thị Bình;;Giấy khen;DAT101
      Lê Văn Cường;;;DAT101 DAT101
      Phòng Tổng hợp;;Giấy khen;
      """, check: RequiredFieldsCheck.self, context: context)
  }

  @Test("Rules that look at long lists side by side find the same, in the same order, as one after the other")
  func longLists() throws {
    let rows = (1...1_200).map {
      "Nguyễn Văn An \($0 % 700);Chuyên viên;Giấy khen;\($0 % 5 == 0 ? "5" : "0\($0)/QĐ-SCT")"
    }
    let sheet = (["Họ và tên;Chức vụ;Hình thức khen thưởng;Số quyết định"] + rows).joined(separator: "\n")
    let batch = try read(sheet, RecordOptions())
    let expected = RecordChecks.all.flatMap { $0.init().findings(in: batch.records, for: CheckContext()) }
    #expect(expected.count > 500)
    #expect(RecordChecks.findings(in: batch.records) == expected)
  }

  @Test func rowShift() throws {
    try verify(
      """
      Họ và tên;Chức vụ;Đơn vị;Hình thức khen thưởng;Số quyết định;Mong đợi
      Nguyễn Văn An;Chuyên viên;Phòng A;Giấy khen;05/QĐ-SCT;
      Chuyên viên;Phòng A;Giấy khen;05/QĐ-SCT;;DAT104 DAT104 DAT104
      Trần Bình;Giấy khen;Phòng A;Giấy khen;05/QĐ-SCT;DAT104
      Lê Cúc;Kế toán trưởng;05/01/2018;Giấy khen;05/QĐ-SCT;DAT104
      Đỗ Dũng;Công nhân;Phòng A;Công nhân;05/QĐ-SCT;DAT104
      15;Công nhân;Phòng A;Giấy khen;05/QĐ-SCT;DAT104
      Vũ Giám Đốc;Giám đốc;Phòng A;Giấy khen;ngày 05 tháng 01 năm 2018;DAT104
      Phòng Kế toán;;Công ty 26;Giấy khen;123/2017/QĐ-UBND;
      Tổ sản xuất số 2;;Xí nghiệp 19/5;Giấy khen;05/QĐ-SCT;
      """, check: RowShiftCheck.self)
  }

  @Test func awards() throws {
    try verify(
      """
      Họ và tên;Đối tượng;Hình thức khen thưởng;Mong đợi
      Nguyễn Văn An;Cá nhân;Chiến sĩ thi đua cơ sở;
      Phòng Tổng hợp;Tập thể;Chiến sĩ thi đua cơ sở;DAT113
      Nguyễn Văn An;Cá nhân;Tập thể lao động tiên tiến;DAT113
      Phòng Tổng hợp;Tập thể;Giấy khen;
      Hộ ông An;Hộ gia đình;Giấy khen;
      Nguyễn Văn An;Cá nhân;Giấy khan;DAT112
      Nguyễn Văn An;Cá nhân;Giải nhất;DAT112
      Nguyễn Văn An;Cá nhân;;
      """, check: AwardCheck.self)
  }

  @Test func awardsAgainstNames() throws {
    try verify(
      """
      Họ và tên;Giới tính;Chức vụ;Hình thức khen thưởng;Mong đợi
      Phòng Kế hoạch Tài chính;;;Chiến sĩ thi đua cơ sở;DAT113
      Hộ gia đình ông An;;;Lao động tiên tiến;DAT113
      Nguyễn Văn An;;;Chiến sĩ thi đua cơ sở;
      Phòng Văn Anh;Nam;;Chiến sĩ thi đua cơ sở;
      Trường Minh Đức;;Kế toán;Chiến sĩ thi đua cơ sở;
      Nguyễn Văn An;Nam;;Tập thể lao động xuất sắc;DAT113
      Phòng Tổng hợp;;;Tập thể lao động xuất sắc;
      """, check: AwardCheck.self)
  }

  @Test func sexAgainstNames() throws {
    try verify(
      """
      Họ và tên;Giới tính;Mong đợi
      Hoàng Thị Mai;Nam;DAT117
      Hoàng Thị Mai;Nữ;
      Nguyễn Văn An;Nữ;DAT117
      Lê Thị Văn Anh;Nữ;
      Nguyễn Bình;Nam;
      """, check: HonorificCheck.self)
  }

  @Test func honorifics() throws {
    try verify(
      """
      Danh xưng;Họ và tên;Giới tính;Đối tượng;Mong đợi
      Ông;Nguyễn Văn An;Nam;Cá nhân;
      Bà;Nguyễn Văn An;Nam;Cá nhân;DAT115
      Ông;Trần Bình;Nữ;Cá nhân;DAT115
      Ông;Trần Thị Bình;;Cá nhân;DAT117
      Bà;Lê Thị Văn Anh;Nữ;Cá nhân;
      Thiếu tá;Trần Thị Bình;Nữ;Cá nhân;
      Ông;Phòng Tổng hợp;;Tập thể;DAT116
      ;Trần Bình;không rõ;Cá nhân;DAT114
      """, check: HonorificCheck.self)
  }

  @Test func dates() throws {
    let context = CheckContext(day: CivilDate(year: 2018, month: 1, day: 10))
    try verify(
      """
      Họ và tên;Ngày sinh;Số quyết định;Ngày quyết định;Mong đợi
      An;01/02/1980;05/QĐ-SCT;05/01/2018;
      Bình;01/02/1980;05/QĐ-SCT;05/01/2018;
      Cúc;01/02/1980;05/QĐ-SCT;06/01/2018;DAT107
      Dũng;01/02/2080;06/QĐ-SCT;11/01/2018;DAT105
      Em;01/02/1980;07/QĐ-SCT;05/01/0218;DAT105
      Giang;;;;
      """, check: DateCheck.self, context: context)
  }

  @Test func decisionNumbers() throws {
    try verify(
      """
      Họ và tên;Số quyết định;Mong đợi
      An;05/QĐ-SCT;
      Bình;05/QĐ-SCT;
      Cúc;5/QĐ-SCT;DAT109
      Dũng;05/QD-SCT;DAT109
      Em;7/QĐ-SCT;DAT110
      Giang;QĐ khen thưởng;DAT108
      Hà;123/2017/QĐ-UBND;
      Hiền;;
      """, check: DecisionNumberCheck.self)
  }

  @Test func registers() throws {
    try verify(
      """
      Họ và tên;Số quyết định;Số sổ vàng;Mong đợi
      An;05/QĐ;01;
      Bình;05/QĐ;02;
      Cúc;05/QĐ;02;DAT119
      Dũng;06/QĐ;02;
      Em;05/QĐ;05;
      Giang;05/QĐ;không;DAT118
      Hà;05/QĐ;;
      """, check: RegisterCheck.self, beyond: ["DAT120"])
    let batch = try read("Họ và tên;Số sổ vàng\nA B;1\nC D;2\nE F;5\nG H;7\n")
    let message = RegisterCheck().findings(in: batch.records, for: CheckContext()).first?.message.english
    #expect(message == "Register numbers are missing: 3–4, 6.")
  }

  @Test func aChoiceOfManyHasNoGaps() throws {
    try verify("Họ và tên;Số sổ vàng;Mong đợi\nA B;1;\nC D;900;\n", check: RegisterCheck.self)
  }

  @Test func duplicates() throws {
    try verify(
      """
      Họ và tên;Đơn vị;Hình thức khen thưởng;Mong đợi
      Nguyễn Thị Hường;Phòng A;Giấy khen;
      NGUYỄN THỊ HƯỜNG;Phòng  A;Giấy khen;DAT102
      Nguyễn Thị Hường;Phòng B;Giấy khen;
      Nguyễn Thị Hường;Phòng A;Lao động tiên tiến;
      Nguyễn Thị Hương;Phòng A;Giấy khen;DAT103
      Nguyễn Thi Hừơng;Phòng A;Giấy khen;DAT103
      Nguyễn Thịi Hường;Phòng A;Giấy khen;DAT103
      Phạm Hòa;Phòng A;Giấy khen;
      Phạm Hoà;Phòng A;Giấy khen;DAT102
      Tổ sản xuất số 1;Phòng A;Giấy khen;
      Tổ sản xuất số 2;Phòng A;Giấy khen;
      Trần Văn Bình;Phòng A;Giấy khen;
      Lê Văn Bình;Phòng A;Giấy khen;
      """, check: DuplicateCheck.self)
  }

  @Test func highestTitle() throws {
    try verify(
      """
      Họ và tên;Đơn vị;Danh hiệu;Mong đợi
      Nguyễn Văn An;Phòng A;Lao động tiên tiến;DAT121
      Nguyễn Văn An;Phòng A;Chiến sĩ thi đua cơ sở;
      Nguyễn Văn An;Phòng B;Lao động tiên tiến;
      Trần Thị Bình;Phòng A;Chiến sĩ thi đua cơ sở;
      Trần Thị Bình;Phòng A;Giấy khen;
      """, check: HighestTitleCheck.self)
  }

  @Test func allChecksRunInOneOrder() throws {
    let batch = try read("Họ và tên;Đơn vị;Hình thức khen thưởng\nAn;Phòng A;Giấy khan\nAn;Phòng A;Giấy khan\n")
    let findings = RecordChecks.findings(in: batch.records)
    #expect(findings.map(\.code.description) == ["DAT112", "DAT112", "DAT102"])
    #expect(RecordChecks.all.count == 15)
  }

  @Test func reportIsGroupedWorstFirst() throws {
    let batch = try read(
      "Danh xưng;Họ và tên;Đơn vị;Hình thức khen thưởng;Giới tính\nÔng;An;Phòng A;Giấy khan;Nữ\nBà;Bình;Phòng A;Giấy khan;Nữ\nÔng;Lê Thị Cúc;A;Giấy khen;\n"
    )
    let report = CheckReport(RecordChecks.findings(in: batch.records))
    #expect(report.groups.map(\.severity) == [.error, .warning, .note])
    #expect(report.count(of: .warning) == 2)
    let text = report.text(in: .vietnamese, limit: 1)
    #expect(text.hasPrefix("Lỗi DAT115 (1)\n  danh-sach.csv:2: "))
    // One cause is one line, whatever the number of its places.
    #expect(text.contains("\n  danh-sach.csv:2, 3: "))
    let others = try read("Họ và tên;Đơn vị;Hình thức khen thưởng\nLê An;A;Giấy khan\nLê Cúc;A;Giải ba\n")
    #expect(
      CheckReport(RecordChecks.findings(in: others.records)).text(in: .vietnamese, limit: 1).contains("… và 1 chỗ khác")
    )
  }
}

@Suite struct ReconciliationTests {
  private let sheet = """
    STT;Họ và tên;Đơn vị;Hình thức khen thưởng
    1;Nguyễn Thị Hường;Phòng A;Giấy khen
    2;Trần Văn Hòa;Phòng B;Giấy khen
    3;Lê Cúc;Phòng C;Giấy khen
    4;Đỗ Dũng;Phòng D;Giấy khen
    """

  private func codes(_ list: String, name: String) throws -> [String] {
    let reconciliation = try Reconciliation(.bytes(Array(list.utf8), name: name))
    return reconciliation.findings(for: try read(sheet).records).map { "\($0.code) \($0.place?.description ?? "")" }
  }

  @Test func tables() throws {
    let list = """
      PHỤ LỤC;;
      TT;Họ tên;Đơn vị
      1;NGUYỄN THỊ HƯỜNG;Phòng A
      2;Trần Văn Hoà;Phòng B
      3;Lê Cúc;Phòng C
      4;Phạm Giang;Phòng E
      """
    #expect(
      try codes(list, name: "phu-luc.csv") == [
        "DAT130 danh-sach.csv:3", "DAT131 danh-sach.csv:5", "DAT132 phu-luc.csv:6",
      ])
  }

  @Test func textLines() throws {
    let list = "1. Bà Nguyễn Thị Hương – Phòng A\n2. Ông Trần Văn Hòa, Phòng B\n\n3) Lê Cúc\n4. Đỗ Dũng\n"
    #expect(try codes(list, name: "phu-luc.txt") == ["DAT130 danh-sach.csv:2"])
  }

  @Test func equalListsGiveNothing() throws {
    #expect(try codes(sheet, name: "phu-luc.csv").isEmpty)
  }

  @Test func namesakesAreCounted() throws {
    let list =
      "Họ và tên;Đơn vị\nNguyễn Thị Hường;Phòng A\nNguyễn Thị Hường;Phòng X\nTrần Văn Hòa;Phòng B\nLê Cúc;C\nĐỗ Dũng;D\n"
    #expect(try codes(list, name: "phu-luc.csv") == ["DAT132 phu-luc.csv:3"])
  }
}

extension ReconciliationTests {
  /// One person with two awards, whom the other list names once, twice or under headings.
  @Test(arguments: [
    "1. Nguyễn Thị Hường - Phòng A\n2. Lê Cúc - Phòng C\n",
    "Nguyễn Thị Hường; Phòng A; Giấy khen\nNguyễn Thị Hường; Phòng A; Bằng khen\nLê Cúc; Phòng C; Giấy khen\n",
    "I. GIẤY KHEN\n1. Nguyễn Thị Hường - Phòng A\n2. Lê Cúc - Phòng C\nII. Bằng khen\n1. Nguyễn Thị Hường - Phòng A\n",
  ])
  func twoAwards(_ list: String) throws {
    let sheet =
      "STT;Họ và tên;Đơn vị;Hình thức khen thưởng\n1;Nguyễn Thị Hường;Phòng A;Giấy khen\n"
      + "2;Nguyễn Thị Hường;Phòng A;Bằng khen\n3;Lê Cúc;Phòng C;Giấy khen\n"
    let found = try Reconciliation(.bytes(Array(list.utf8), name: "a.txt")).findings(for: try read(sheet).records)
    #expect(found.isEmpty, "\(found.map(\.message.english))")
  }
}
