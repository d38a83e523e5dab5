import Findings
import Testing
import Vietnamese

@testable import Records

/// What proof-reading finds in lists of a decision of 20 November 2026, and what it leaves alone.
@Suite struct LanguageTests {
  private static let day = CivilDate(year: 2026, month: 11, day: 20)

  /// The findings of language, as `code:line`.
  private func found(_ sheet: String, _ code: Code) throws -> [Int] {
    try all(sheet).filter { $0.code == code }.compactMap { $0.place?.line }
  }

  private func all(_ sheet: String) throws -> [Finding] {
    var context = CheckContext(day: Self.day)
    context.decision = { ($0.text("decision.number"), $0["decision.date"]?.date ?? Self.day) }
    let batch = try read(sheet)
    return batch.findings + RecordChecks.findings(in: batch.records, for: context)
  }

  @Test func textsAreRead() throws {
    let sheet = """
      Họ và tên;Chức vụ;Đơn vị;Địa chỉ;Hình thức khen thưởng;Thành tích
      Lê An;Chuyên viên;Phòng Kỹ thuật;;Giấy khen;Đã có thành tích xuất sắc năm 2026
      Lê Ba;GĐ;Trung tâm Khuyến nông;;Giấy khen;Đã có thành tích xuất xắc năm 2026
      Lê Bảy;Chuyên Viên;Phòng kinh doanh;;Giấy khen;Hoàn thành xuất sắc nhiệm vụ công nghiẹpp năm 2026
      Lê Cẩn;Chuyên viên;Sở Giao thông vận tải;xã X, huyện Đông Anh;Giấy khen;Có nhiều tíên bộ năm 2026,
      Lê Danh;Chuyên viên;Văn phòng;;Giấy khen;Phong trào “Lao động giỏi năm 20266
      Lê Hai;Trưởng phòng Kỹ thuật số;Phòng Kỹ thuật số;;Giấy khen;Có thành tích, được tặng Bằng khen năm 2026
      Lê Khoa;Chuyên viên;Sở Công Thương, Phòng Tổ chức;;Giấy khen;Đã có thành tích trong năm 2019
      Phòng Tổ chức;;Phòng Tổ chức;;Giấy khen;Đã có thành tích ngày 31/02/2026
      """
    #expect(try found(sheet, .misspeltWord) == [3])
    #expect(try found(sheet, .abbreviation) == [3])
    #expect(try found(sheet, .impossibleSyllable) == [4])
    #expect(try found(sheet, .doubtfulCapitals) == [4, 4])
    #expect(try found(sheet, .misplacedTone) == [5])
    #expect(try found(sheet, .strayMarks) == [5, 6])
    #expect(try found(sheet, .formerName) == [5, 5])
    #expect(try found(sheet, .impossibleYear) == [6, 8, 9])
    #expect(try found(sheet, .postRepeatsUnit) == [7])
    #expect(try found(sheet, .citationOfAnotherAward) == [7])
    #expect(try found(sheet, .unitsInReverse) == [8])
    #expect(try found(sheet, .unitIsName) == [9])
    let finding = try #require(all(sheet).first { $0.code == .misspeltWord })
    #expect(finding.value == "xuất xắc" && finding.hint?.vietnamese.contains("xuất sắc") == true)
  }

  @Test func namesAreRead() throws {
    let sheet = """
      Danh xưng;Họ và tên;Chức vụ
      Ông;Lê Văn An;Kỹ sư
      Ông;Nguyển Văn Ba;Kỹ sư
      Ông;LÊ QUANG CẨN;Kỹ sư
      Ông;Tran Van Danh;Kỹ sư
      Ông;Lê Văn H0àng;Kỹ sư
      Ông;Lê Văn Phươg;Kỹ sư
      Bà;H'Lan Êban;Kỹ sư
      ;Lê Văn Khoa;Kỹ sư
      Ông;Ông Tống Văn Lựu;Kỹ sư
      Ông;Ông Ích Khiêm;Kỹ sư
      Ông;Bà Đới Thị Hợi;Kỹ sư
      Ông;Lê văn Lâm;Kỹ sư
      """
    #expect(try found(sheet, .misspeltFamilyName) == [3])
    #expect(try found(sheet, .capitalsOfName) == [4, 13])
    #expect(try found(sheet, .nameWithoutMarks) == [5])
    #expect(try found(sheet, .signInName) == [6])
    #expect(try found(sheet, .doubtfulNameSyllable) == [7])
    #expect(try found(sheet, .missingHonorific) == [9])
  }

  @Test func rowsAreHeldAgainstEachOther() throws {
    let sheet = """
      Họ và tên;Chức vụ;Đơn vị;Hình thức khen thưởng;Số quyết định
      Lê An;Trưởng phòng;Phòng Quản lý Công nghiệp;Giấy khen;05/QĐ-SCT
      Lê Ba;Chuyên viên;Phòng Quản lý Công nghiệp;Giấy khen;05/QĐ-SCT
      Lê Cẩn;Chuyên viên;Phòng Quản lí Công nghiệp;Giấy khen;05/QĐ-SCT
      Lê An;Trưởng phòng;Phòng Kế toán;Giấy khen;05/QĐ-SCT
      Lê An;Lái xe;Phòng Kế toán;Giấy khen;05/QĐ-SCT
      Lê An;Trưởng phòng;Phòng Kế toán;Giấy khen;06/QĐ-SCT
      Lê Danh;Chuyên viên;Phòng QL Công nghiệp;Giấy khen;05/QĐ-SCT
      """
    #expect(try found(sheet, .unitSpeltOtherwise) == [4, 8])
    #expect(try found(sheet, .mixedSpelling) == [4])
    #expect(try found(sheet, .personTwice) == [5])
  }

  @Test func oneCauseIsOneLine() throws {
    let sheet = "Tên tập thể;Thành tích\n" + (1...40).map { "Tổ \($0);Hoàn thành xuất xắc nhiệm vụ\n" }.joined()
    let report = CheckReport(try all(sheet).filter { $0.code == .misspeltWord })
    let lines = report.text(in: .vietnamese).split(separator: "\n").filter { $0.contains("xuất xắc") }
    #expect(lines.count == 1 && lines[0].contains("(40 chỗ)"))
  }

  @Test("Words and units of the office are right")
  func officeWords() throws {
    let batch = try read("Tên tập thể;Đơn vị\nTổ 1;Phòng QL Kho\nTổ 2;Phòng Q.L. Kho\n")
    var context = CheckContext(day: Self.day)
    #expect(RecordChecks.findings(in: batch.records, for: context).contains { $0.code == .abbreviation })
    context.words = ["QL", "L.", "Q."]
    #expect(!RecordChecks.findings(in: batch.records, for: context).contains { $0.code == .abbreviation })
  }

  @Test("Fewer than one false alarm in a hundred of 2,000 right rows")
  func rightRows() throws {
    let findings = try all(RightRows(count: 2_000).sheet).filter { $0.severity > .note }
    let grouped = Dictionary(grouping: findings) { "\($0.code) \($0.message.vietnamese)" }.mapValues(\.count)
    #expect(findings.count < 20, "\(grouped.sorted { $0.value > $1.value }.prefix(30))")
  }
}
