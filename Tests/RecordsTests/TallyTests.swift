import Findings
import Testing

@testable import Records

@Suite("Counts and sums")
struct TallyTests {
  private let tallies = Tallies(
    try! read(
      """
      STT,Họ và tên,Đơn vị công tác,Hình thức khen thưởng,Tiền thưởng,Đối tượng
      1,Nguyễn Văn An,Phòng Kế hoạch,Giấy khen,300000,Cá nhân
      2,Trần Thị Bình,Phòng  kế hoạch,GIẤY KHEN,300000,Cá nhân
      3,Lê Văn Cường,Văn phòng,Giấy ghi công,,Cá nhân
      4,Chi cục Quản lý thị trường,,Bằng khen của Bộ trưởng,2000000,Tập thể
      5,Đỗ Dũng,,,,Cá nhân

      """
    ).records)

  @Test func all() {
    #expect(tallies.total.count == 5)
    #expect(tallies.total.amount == 2_600_000)
    #expect(tallies.total.prizes == 3)
  }

  @Test("one award however it is written, the highest first, unknown ones behind")
  func awards() {
    #expect(tallies.awards.map(\.count) == [1, 2, 1, 1])
    #expect(tallies.awards.map(\.label).dropFirst() == ["Giấy khen", "Giấy ghi công", ""])
    #expect(tallies.awards.map(\.amount) == [2_000_000, 600_000, 0, 0])
  }

  @Test func unitsAndKinds() {
    #expect(tallies.units.map(\.label) == ["Phòng Kế hoạch", "Văn phòng", "Chi cục Quản lý thị trường", ""])
    #expect(tallies.units.map(\.count) == [2, 1, 1, 1])
    #expect(tallies.kinds.map(\.label) == ["Cá nhân", "Tập thể"])
    #expect(tallies.kinds.map(\.count) == [4, 1])
  }

  @Test func asText() {
    let lines = tallies.text(in: .vietnamese).split(separator: "\n").map(String.init)
    #expect(lines.first == "  Tổng cộng: 5 · 2.600.000 đồng")
    #expect(lines.contains("  Giấy khen: 2 · 600.000 đồng"))
    #expect(lines.contains("  Không ghi hình thức: 1"))
    #expect(lines.last == "  Số đơn vị: 3")
  }
}
