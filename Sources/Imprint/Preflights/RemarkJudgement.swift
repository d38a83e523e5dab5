import Findings

/// What a print house would object to in the contents of pages.
struct RemarkJudgement {
  let report: PreflightReport
  let remarks: Remarks
  let file: String

  var findings: [Finding] {
    remarks.pages.compactMap { remark, pages in
      pages.first.flatMap { finding(for: remark, page: $0, count: pages.count) }
    }
  }

  private func finding(for remark: Remark, page: Int, count: Int) -> Finding? {
    let others = Words(
      vi: count > 1 ? " (\(count) trang)" : "", en: count > 1 ? " (\(count) pages)" : "")
    func made(_ code: Code, _ severity: Finding.Severity? = nil, _ vietnamese: String, _ english: String) -> Finding {
      Finding(
        code, severity: severity,
        Words(
          vi: "Trang \(page): \(vietnamese)\(others.vietnamese).", en: "Page \(page): \(english)\(others.english)."),
        at: Place(file), hint: code.meaning.remedy)
    }
    switch remark {
    case .whiteOverprint:
      return made(
        Code.whiteOverprint, nil, "màu trắng đặt in chồng, khi in sẽ mất",
        "white is set to overprint, and will not be there")
    case .richSmallText:
      return made(
        Code.richSmallText, nil, "chữ nhỏ in bằng ba mực trở lên, dễ nhòe",
        "small text in three inks or more, which blurs")
    case .registrationColour:
      return made(
        Code.registrationColour, nil, "nội dung dùng màu canh bản (All)",
        "content is set in the colour of register marks (All)")
    case .artWithoutBleed:
      let hasTrim = report.boxes.contains { $0.trim != nil }
      return made(
        Code.artWithoutBleed, hasTrim ? .warning : .note, "nền hoặc hình chạm mép xén mà không tràn ra ngoài",
        "art reaches the cut and does not go on beyond it")
    case .letterWithoutGlyph(let font):
      return made(
        Code.letterWithoutGlyph, nil, "có chữ không có hình trong phông “\(font)”",
        "letters have no shape in the font “\(font)”")
    case .privateLetters(let font):
      return made(
        Code.privateLetters, nil, "chữ của phông “\(font)” chép ra thành ký tự riêng, không đọc được",
        "letters of the font “\(font)” are copied as characters of private use")
    case .symbolsOfPrivateUse(let font):
      return made(
        Code.privateLetters, .note, "ký hiệu của phông “\(font)” chép ra thành ký tự riêng",
        "signs of the font “\(font)” are copied as characters of private use")
    case .unknownOperator(let name):
      return made(Code.brokenOperators, nil, "lệnh “\(name)” không có trong PDF", "PDF has no operator “\(name)”")
    case .unbalancedStates:
      return made(Code.brokenOperators, nil, "lệnh q và Q không đi đôi", "the operators q and Q are not in pairs")
    case .brokenContent:
      return made(
        Code.brokenOperators, nil, "nội dung có chỗ không đúng cú pháp", "the content breaks the syntax of PDF")
    case .unmarkedContent, .transparencyGroup: return nil
    }
  }
}
