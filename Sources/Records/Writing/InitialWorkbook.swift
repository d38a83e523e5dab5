import Findings
import Vietnamese

/// The workbook that a new ceremony begins with: a sheet to fill in, and a sheet that says how.
public enum InitialWorkbook {
  /// The name of the sheet to fill in.
  public static let sheetName = "Danh sách"

  /// The fields of the sheet, in its order.
  public static let fields = [
    "no", "honorific", "name", "position", "unit", "kind", "award", "citation", "decision.number", "decision.date",
    "register", "amount", "note",
  ]

  /// The workbook with the given rows, each by field names, so that a new ceremony has something to show.
  public static func bytes(rows: [[String: FieldValue]], day: CivilDate) throws(Finding) -> [UInt8] {
    let columns = fields.compactMap(column)
    let plan = SheetPlan(
      name: sheetName, titles: ["DANH SÁCH KHEN THƯỞNG", "Xem cách điền ở trang Hướng dẫn; giữ nguyên dòng tiêu đề."],
      columns: columns, rows: rows.map { row in fields.map { row[$0] } })
    return try WorkbookWriter.bytes([plan, instructions], day: day, title: "Danh sách khen thưởng")
  }

  private static func column(_ name: String) -> SheetPlan.Column? {
    guard let field = Field.named(name) else { return nil }
    let header = field.labels.first ?? name
    switch name {
    case "no": return SheetPlan.Column(header, .number, width: 6)
    case "honorific":
      return SheetPlan.Column(header, width: 11, choices: ["Ông", "Bà"], advice: "Ông, Bà, hoặc cấp bậc.")
    case "name": return SheetPlan.Column(header, width: 30)
    case "unit": return SheetPlan.Column(header, width: 34)
    case "kind":
      return SheetPlan.Column(
        header, width: 13, choices: RecipientKind.allCases.map(\.label), advice: "Cá nhân, tập thể hay hộ gia đình.")
    case "award":
      return SheetPlan.Column(
        header, width: 28, choices: AwardCatalogue.all.map(\.plainTitle),
        advice: "Chọn danh hiệu hoặc hình thức khen thưởng; có thể viết thêm “của …”.")
    case "citation": return SheetPlan.Column(header, width: 50)
    case "decision.date": return SheetPlan.Column(header, .date, width: 14)
    case "amount": return SheetPlan.Column(header, .number, width: 14)
    default: return SheetPlan.Column(header, width: name == "position" || name == "note" ? 20 : 15)
    }
  }

  private static var instructions: SheetPlan {
    let lines =
      [
        "Mỗi dòng của trang “\(sheetName)” là một giấy: một cá nhân, một tập thể hoặc một hộ gia đình.",
        "Họ và tên viết đúng từng dấu như trong quyết định; chương trình không bao giờ sửa tên.",
        "Tập thể: ghi tên tập thể vào cột “Họ và tên”, cơ quan chủ quản vào cột “Đơn vị công tác”, bỏ trống danh xưng và chức vụ.",
        "Ngày viết theo ngày/tháng/năm, như 05/01/2026. Số quyết định dưới 10 có số 0 ở trước, như 05/QĐ-SCT.",
        "Các cột “Số quyết định”, “Số sổ vàng” là chữ: số 0 ở đầu được giữ nguyên.",
        "Cột nào giống nhau cho mọi người (số và ngày quyết định) có thể xóa và ghi một lần trong ceremony.yaml.",
        "Có thể thêm cột khác; trên mẫu giấy gọi bằng tên cột trong ngoặc nhọn, như {Quê quán}.",
        "Dòng ẩn và cột ẩn không được đọc. Dòng “Tổng cộng” và các dòng chữ ký ở cuối được bỏ qua.",
        "Trước khi in, chạy: khen check. Khi đã đúng, chạy: khen certificates.", "",
        "Ý nghĩa các cột:",
      ]
      + fields.compactMap { Field.named($0) }.map { "\($0.labels.first ?? $0.name): \($0.vietnamese)" }
    return SheetPlan(
      name: "Hướng dẫn", titles: ["CÁCH ĐIỀN DANH SÁCH"], columns: [SheetPlan.Column("", width: 110)],
      rows: lines.map { [$0.isEmpty ? nil : .text($0)] }, hasHeader: false)
  }
}
