import Foundation
import Testing

@testable import Vietnamese

@Suite struct FieldTests {
  @Test(arguments: [
    ("name", "name"), ("Họ và tên", "name"), ("HỌ VÀ TÊN", "name"), ("  họ  và tên: ", "name"), ("Ho va ten", "name"),
    ("Họ tên", "name"), ("Tên tập thể", "name"), ("Tên cá nhân/tập thể", "name"), ("Đơn vị", "unit"),
    ("Đơn vị công tác", "unit"), ("Chức vụ", "position"), ("Chức danh", "position"),
    ("Hình thức khen thưởng", "award"), ("Danh hiệu", "award"), ("Thành tích", "citation"),
    ("Nội dung khen thưởng", "citation"), ("Số QĐ", "decision.number"), ("Số quyết định", "decision.number"),
    ("Ngày quyết định", "decision.date"), ("decision_date", "decision.date"), ("decision.date", "decision.date"),
    ("Số sổ vàng", "register"), ("Mức thưởng", "amount"), ("Ghi chú", "note"), ("Ảnh", "photo"), ("STT", "no"),
    ("Địa chỉ", "address"), ("Giới tính", "sex"), ("Người ký", "signer.name"), ("signer.title", "signer.title"),
    ("Cơ quan ban hành", "issuer"), ("Địa danh", "place"),
  ])
  func names(text: String, field: String) {
    #expect(Field.named(text)?.name == field)
    #expect(Field.named(text.decomposedStringWithCanonicalMapping)?.name == field)
  }

  @Test func everyLabelMeansItsOwnField() {
    for field in Field.all {
      for label in field.labels + [field.name] { #expect(Field.named(label) == field, "\(label)") }
    }
  }

  @Test func canonicalNamesAreThoseAgreed() {
    let agreed = [
      "no", "kind", "honorific", "name", "position", "unit", "address", "award", "citation", "decision.number",
      "decision.date", "register", "amount", "photo", "note", "ceremony", "parent", "issuer", "emblem", "place", "date",
      "signer.title", "signer.name", "signer.capacity",
    ]
    let names = Field.all.map(\.name)
    #expect(Set(names).count == names.count)
    #expect(Set(names).isSuperset(of: agreed))
    #expect(Field.all.allSatisfy { !$0.labels.isEmpty && !$0.vietnamese.isEmpty && !$0.english.isEmpty })
  }

  @Test func otherTextsAreNoFields() {
    for text in ["", "Đoàn viên", "Nguyễn Văn An", "Quê quán"] { #expect(Field.named(text) == nil, "\(text)") }
  }

  @Test func suggestions() {
    #expect(Field.suggestion(for: "Họ và tênn")?.field.name == "name")
    #expect(Field.suggestion(for: "Chúc vụu")?.field.name == "position")
    #expect(Field.suggestion(for: "Hình thúc khenthuong")?.field.name == "award")
    #expect(Field.suggestion(for: "decison.number")?.field.name == "decision.number")
    #expect(Field.suggestion(for: "Quê quán") == nil)
  }
}

@Suite struct ValueFormatTests {
  @Test func formats() throws {
    let date = FieldValue.date(try #require(CivilDate(year: 2026, month: 1, day: 5)))
    #expect(ValueFormat.named("long")?.text(for: date) == "ngày 05 tháng 01 năm 2026")
    #expect(ValueFormat.named("short")?.text(for: date) == "05/01/2026")
    #expect(ValueFormat.named("year")?.text(for: date) == "2026")
    #expect(ValueFormat.long.text(for: .text("5/1/2026")) == "ngày 05 tháng 01 năm 2026")
    #expect(ValueFormat.long.text(for: .text("Nguyễn Văn An")) == nil)
    #expect(ValueFormat.long.text(for: .number(46_027)) == nil)
    #expect(ValueFormat.named("number")?.text(for: .number(1_234_567)) == "1.234.567")
    #expect(ValueFormat.named("money")?.text(for: .text("2.340.000")) == "2.340.000 đồng")
    #expect(ValueFormat.named("words")?.text(for: .number(710_000)) == "bảy trăm mười nghìn đồng")
    #expect(ValueFormat.named("ordinal:3")?.text(for: .number(7)) == "007")
    #expect(ValueFormat.named("3")?.text(for: .text("7")) == "007")
    #expect(ValueFormat.named("upper")?.text(for: .text("Giấy khen")) == "GIẤY KHEN")
    #expect(ValueFormat.named("lower")?.text(for: .text("GIẤY KHEN")) == "giấy khen")
    #expect(ValueFormat.named("sentence")?.text(for: .text("đã có thành tích")) == "Đã có thành tích")
  }

  @Test func unknownNames() {
    for name in ["", "0", "99", "ordinal:", "-3", "dài", "Long"] { #expect(ValueFormat.named(name) == nil, "\(name)") }
    for name in ValueFormat.names { #expect(ValueFormat.named(name) != nil) }
  }
}
