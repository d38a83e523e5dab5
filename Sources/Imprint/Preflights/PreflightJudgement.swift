import Findings

/// What a print house would object to in the file as a whole.
struct PreflightJudgement {
  let report: PreflightReport
  let facts: DocumentFacts
  let limits: PreflightLimits
  let file: String

  var findings: [Finding] { reading + fonts + boxes + colours + sizes + layers + annotations }

  private func finding(
    _ code: Code, _ severity: Finding.Severity? = nil, _ vietnamese: String, _ english: String
  ) -> Finding {
    Finding(code, severity: severity, Words(vi: vietnamese, en: english), at: Place(file), hint: code.meaning.remedy)
  }

  // MARK: Reading

  private var reading: [Finding] {
    var findings: [Finding] = []
    if let stated = facts.statedPages {
      findings.append(
        finding(
          Code.mendedFile, .error, "Tệp ghi có \(stated) trang nhưng chỉ đọc được \(report.pageCount) trang.",
          "The file says that it has \(stated) pages; \(report.pageCount) can be read."))
    } else if let first = facts.warnings.first {
      findings.append(
        finding(
          Code.mendedFile, nil, "Tệp bị hỏng một phần và được đọc theo cách sửa tạm (\(first)).",
          "The file is damaged in part, and read as well as it can be mended (\(first))."))
    }
    if !facts.isReadable {
      findings.append(
        finding(
          Code.unreadContent, nil, "Một phần nội dung không đọc được để kiểm tra.",
          "A part of the content could not be looked into."))
    }
    return findings
  }

  // MARK: Fonts

  private var fonts: [Finding] {
    var findings: [Finding] = []
    for name in names({ !$0.isEmbedded }) {
      findings.append(
        finding(
          Code.fontNotEmbedded, nil, "Phông “\(name)” không được nhúng.", "The font “\(name)” is not embedded."))
    }
    let mute = names { !$0.isCopyable }
    if !mute.isEmpty {
      let list = mute.prefix(5).map { "“\($0)”" }.joined(separator: ", ")
      let more = mute.count > 5 ? " …" : ""
      findings.append(
        finding(
          Code.textNotCopyable, nil, "Chữ của phông \(list)\(more) không chép ra được.",
          "Text in the font \(list)\(more) cannot be copied."))
    }
    let drawn = report.fonts.filter { $0.kind == "Type3" }
    if !drawn.isEmpty {
      let names = Set(drawn.map(\.name)).subtracting([""]).sorted().prefix(3).joined(separator: ", ")
      let shown = names.isEmpty ? "\(drawn.count)" : names
      findings.append(
        finding(
          Code.drawnFont, nil, "Phông loại Type 3 (\(shown)): chữ là hình vẽ, có thể in thô.",
          "Fonts of Type 3 (\(shown)): their letters are drawings, which may print coarsely."))
    }
    return findings
  }

  /// The names of the fonts of which this is so, each once.
  private func names(_ isSo: (PreflightReport.Font) -> Bool) -> [String] {
    Set(report.fonts.filter(isSo).map { $0.name.isEmpty ? "Type 3" : $0.name }).sorted()
  }

  // MARK: Boxes

  private var boxes: [Finding] {
    var findings: [Finding] = []
    let isExchange = report.standards.contains { $0.hasPrefix("PDF/X") }
    if report.isForPress, !isExchange, let page = facts.pagesWithoutTrim.first {
      findings.append(
        finding(
          Code.noTrimBox, nil, "Thiếu khung xén (TrimBox), từ trang \(page).",
          "There is no trim box, from page \(page) on."))
    }
    if let page = facts.pagesWithBoxesOutside.first {
      findings.append(
        finding(
          Code.boxesOutside, nil, "Khung xén ra ngoài khổ giấy hoặc khung tràn ở trang \(page).",
          "The trim box reaches out of the page or of its bleed on page \(page)."))
    }
    if let turned = report.turnedPages.first {
      findings.append(
        finding(
          Code.turnedPages, nil, "\(report.turnedPages.count) trang được lưu ở tư thế xoay (từ trang \(turned)).",
          "\(report.turnedPages.count) pages are stored turned (from page \(turned))."))
    }
    if let scaled = report.boxes.first(where: { $0.unit != 1 }), let page = scaled.pages.first {
      let unit = Decimal.text(scaled.unit)
      findings.append(
        finding(
          Code.scaledUnits, nil,
          "Trang \(page) đặt đơn vị riêng (UserUnit \(Decimal.vietnamese(unit))): khổ thật lớn gấp bấy nhiêu lần.",
          "Page \(page) has units of its own (UserUnit \(unit)): it is as many times larger as it seems."))
    }
    if let other = otherSize {
      findings.append(
        finding(
          Code.severalSizes, report.isForPress ? .warning : .note,
          "Tệp có trang nhiều khổ (từ trang \(other)).", "Pages are of several sizes (from page \(other))."))
    }
    return findings
  }

  /// The first page whose trimmed size is not that of the first, upright and lying being different.
  private var otherSize: Int? {
    func size(_ boxes: PreflightReport.PageBoxes) -> (Double, Double) {
      let box = boxes.trim ?? boxes.media
      guard box.count == 4 else { return (0, 0) }
      return ((box[2] - box[0]) * boxes.unit, (box[3] - box[1]) * boxes.unit)
    }
    guard let first = report.boxes.first else { return nil }
    let wanted = size(first)
    return report.boxes.filter { boxes in
      let found = size(boxes)
      return abs(found.0 - wanted.0) > 1.5 || abs(found.1 - wanted.1) > 1.5
    }.flatMap(\.pages).min()
  }

  // MARK: Colours

  private var colours: [Finding] {
    var findings: [Finding] = []
    let screen = report.colourSpaces.filter { ["DeviceRGB", "CalRGB", "ICCBased 3"].contains($0) }
    if !screen.isEmpty, limits.forbidsRGB || report.isForPress {
      let names = screen.joined(separator: ", ")
      findings.append(
        finding(
          Code.screenColours, limits.forbidsRGB ? .error : .warning, "Tệp in còn màu RGB (\(names)).",
          "The file has colours of a screen (\(names))."))
    }
    let measured = report.colourSpaces.filter { $0 == "Lab" || $0 == "ICCBased Lab" }
    if !measured.isEmpty, report.isForPress {
      findings.append(
        finding(
          Code.measuredColours, nil, "Có màu Lab, máy in sẽ tự đổi sang mực theo cách của nó.",
          "There are colours in Lab, which each press turns into inks in its own way."))
    }
    for names in alikeSpots {
      let list = names.map { "“\($0)”" }.joined(separator: ", ")
      findings.append(
        finding(
          Code.spotsAlike, nil, "Một màu pha có nhiều cách ghi tên: \(list); mỗi tên thành một bản in riêng.",
          "One spot ink is spelt in several ways: \(list); each gets a plate of its own."))
    }
    return findings
  }

  /// Names of inks that differ in nothing but case, spaces and marks.
  private var alikeSpots: [[String]] {
    func plain(_ name: String) -> String {
      var text = name.lowercased().filter { $0.isLetter || $0.isNumber }
      if text.hasPrefix("pms") { text = "pantone" + text.dropFirst(3) }
      if text.hasPrefix("pantone") {
        for end in ["cvc", "cvu", "cv", "c", "u"] where text.hasSuffix(end) { return String(text.dropLast(end.count)) }
      }
      return text
    }
    return Dictionary(grouping: report.spots, by: plain).values.filter { $0.count > 1 }.map { $0.sorted() }
      .sorted { $0[0] < $1[0] }
  }

  // MARK: Sizes

  private var sizes: [Finding] {
    var findings: [Finding] = []
    let coarse = report.images.filter { $0.resolution < limits.resolution }
    for image in coarse.prefix(50) {
      let (found, wanted) = (Decimal.whole(image.resolution), Decimal.whole(limits.resolution))
      findings.append(
        finding(
          Code.coarsePicture, nil, "Ảnh ở trang \(image.page) chỉ có \(found) dpi (cần \(wanted)).",
          "The picture on page \(image.page) has only \(found) dpi (\(wanted) wanted)."))
    }
    if let size = report.smallestText, size < limits.smallestText - 0.001 {
      let (found, wanted) = (Decimal.text(size), Decimal.text(limits.smallestText))
      findings.append(
        finding(
          Code.smallText, nil,
          "Chữ nhỏ nhất là \(Decimal.vietnamese(found)) pt (nên từ \(Decimal.vietnamese(wanted)) pt).",
          "The smallest text is \(found) pt (at least \(wanted) pt advised)."))
    }
    if let width = report.thinnestLine, width < limits.thinnestLine - 0.001 {
      let (found, wanted) = (Decimal.text(width), Decimal.text(limits.thinnestLine))
      findings.append(
        finding(
          Code.thinLine, nil,
          "Nét mảnh nhất là \(Decimal.vietnamese(found)) pt (nên từ \(Decimal.vietnamese(wanted)) pt).",
          "The thinnest line is \(found) pt (at least \(wanted) pt advised)."))
    }
    if let ink = report.totalInk, ink > limits.totalInk + 0.0005 {
      let (found, allowed) = (Decimal.whole(ink * 100), Decimal.whole(limits.totalInk * 100))
      findings.append(
        finding(
          Code.inkOverLimit, nil, "Tổng lượng mực là \(found)%, vượt giới hạn \(allowed)%.",
          "The total ink is \(found)%, over the limit of \(allowed)%."))
    }
    return findings
  }

  // MARK: Layers and annotations

  private var layers: [Finding] {
    guard !report.hiddenLayers.isEmpty else { return [] }
    let names = report.hiddenLayers.prefix(5).map { "“\($0)”" }.joined(separator: ", ")
    return [
      finding(
        Code.hiddenLayer, nil, "Có lớp đang ẩn: \(names).", "There are hidden layers: \(names).")
    ]
  }

  private var annotations: [Finding] {
    let quiet = ["Link", "Popup", "PrinterMark", "TrapNet"]
    let found = report.annotations.filter { $0.isOnPage && !quiet.contains($0.kind) }
    guard let first = found.first else { return [] }
    let kinds = Set(found.map(\.kind)).sorted().joined(separator: ", ")
    let isPrinted = found.contains(where: \.isPrinted)
    return [
      finding(
        Code.annotationOnPage, isPrinted ? .warning : .note,
        "Có \(found.count) chú thích hoặc ô điền (\(kinds)) nằm trên trang, từ trang \(first.page).",
        "\(found.count) annotations or fields (\(kinds)) lie on pages, from page \(first.page).")
    ]
  }
}
