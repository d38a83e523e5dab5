import Testing

@testable import Vietnamese

@Suite("Marks of print")
struct TypographicMarksTests {
  @Test(
    "Quotation marks and dashes of a keyboard become those of print, and hyphens stay",
    arguments: [
      ("phong trào \"Bàn tay vàng\", \"Quản lý giỏi\"", "phong trào “Bàn tay vàng”, “Quản lý giỏi”"),
      ("(\"Quản lý giỏi\")", "(“Quản lý giỏi”)"),
      ("hai năm 2016-2017", "hai năm 2016–2017"),
      ("giai đoạn 2016 - 2017", "giai đoạn 2016 – 2017"),
      ("số 05/QĐ-SCT", "số 05/QĐ-SCT"),
      ("điện thoại 024-38253-1234", "điện thoại 024-38253-1234"),
      ("H-Hen - thợ dệt", "H-Hen – thợ dệt"),
      ("-", "-"),
    ])
  func marks(text: String, expected: String) {
    #expect(VietnameseText.typographic(text) == expected)
  }
}
