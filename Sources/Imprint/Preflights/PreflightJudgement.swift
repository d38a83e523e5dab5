import Findings

/// What a print house would object to.
struct PreflightJudgement {
  let report: PreflightReport
  let limits: PreflightLimits
  let file: String
  let isReadable: Bool

  var findings: [Finding] {
    var findings: [Finding] = []
    func add(_ code: Code, _ message: Words, _ hint: Words) {
      findings.append(Finding(code, message, at: Place(file), hint: hint))
    }
    for font in report.fonts where !font.isEmbedded {
      add(
        Code.fontNotEmbedded,
        Words(vi: "Phông “\(font.name)” không được nhúng.", en: "The font “\(font.name)” is not embedded."),
        Words(vi: "Xuất lại tệp với phông nhúng.", en: "Export the file again with its fonts embedded."))
    }
    for font in report.fonts where !font.hasUnicode {
      add(
        Code.textNotCopyable,
        Words(
          vi: "Chữ của phông “\(font.name)” không chép ra được.",
          en: "Text in the font “\(font.name)” cannot be copied."),
        Words(vi: "Tệp cần bảng ToUnicode.", en: "The file needs a ToUnicode map."))
    }
    if report.boxes.contains(where: { $0.trim == nil }) && report.standards.contains("PDF/X-4") {
      add(
        Code.noTrimBox, Words(vi: "Có trang thiếu khung xén (TrimBox).", en: "A page has no trim box."),
        Words(vi: "Đặt khổ thành phẩm trong bố cục.", en: "State the trimmed size in the layout."))
    }
    if limits.forbidsRGB, report.colourSpaces.contains(where: { $0 == "DeviceRGB" || $0 == "ICCBased 3" }) {
      add(
        Code.screenColours, Words(vi: "Tệp còn màu RGB.", en: "The file has colours in RGB."),
        Words(vi: "Xuất lại với màu CMYK.", en: "Make it again in CMYK."))
    }
    judgeSizes(add)
    if !isReadable {
      add(
        Code.unreadContent,
        Words(
          vi: "Một phần nội dung không đọc được để kiểm tra.", en: "A part of the content could not be looked into."),
        Words(vi: "Kiểm tra tệp bằng công cụ khác.", en: "Check the file with another tool."))
    }
    return findings
  }

  private func judgeSizes(_ add: (Code, Words, Words) -> Void) {
    for image in report.images where image.resolution < limits.resolution {
      let (found, wanted) = (Int(image.resolution.rounded()), Int(limits.resolution.rounded()))
      add(
        Code.coarsePicture,
        Words(
          vi: "Ảnh ở trang \(image.page) chỉ có \(found) dpi (cần \(wanted)).",
          en: "The picture on page \(image.page) has only \(found) dpi (\(wanted) wanted)."),
        Words(vi: "Dùng ảnh lớn hơn hoặc in nhỏ lại.", en: "Use a larger picture, or print it smaller."))
    }
    if let size = report.smallestText, size < limits.smallestText - 0.001 {
      add(
        Code.smallText,
        Words(
          vi: "Chữ nhỏ nhất là \(Self.vietnamese(size)) pt (nên từ \(Self.vietnamese(limits.smallestText)) pt).",
          en:
            "The smallest text is \(Self.english(size)) pt (at least \(Self.english(limits.smallestText)) pt advised)."),
        Words(vi: "Tăng cỡ chữ trong bố cục.", en: "Raise the size in the layout."))
    }
    if let width = report.thinnestLine, width < limits.thinnestLine - 0.001 {
      add(
        Code.thinLine,
        Words(
          vi: "Nét mảnh nhất là \(Self.vietnamese(width)) pt (nên từ \(Self.vietnamese(limits.thinnestLine)) pt).",
          en:
            "The thinnest line is \(Self.english(width)) pt (at least \(Self.english(limits.thinnestLine)) pt advised)."
        ),
        Words(vi: "Tăng độ dày nét.", en: "Draw the line thicker."))
    }
    if let ink = report.totalInk, ink > limits.totalInk + 0.0005 {
      let (found, allowed) = (Int((ink * 100).rounded()), Int((limits.totalInk * 100).rounded()))
      add(
        Code.inkOverLimit,
        Words(
          vi: "Tổng lượng mực là \(found) %, vượt giới hạn \(allowed) %.",
          en: "The total ink is \(found) %, over the limit of \(allowed) %."),
        Words(vi: "Dùng màu nhẹ hơn.", en: "Use a lighter colour."))
    }
  }

  private static func english(_ value: Double) -> String {
    String(decoding: bytes(capacity: 16) { $0.append(value, decimals: 2) }, as: UTF8.self).withLeadingZero
  }

  private static func vietnamese(_ value: Double) -> String {
    String(english(value).map { $0 == "." ? "," : $0 })
  }
}

extension String {
  fileprivate var withLeadingZero: String { hasPrefix(".") ? "0" + self : self }
}
