import Findings

/// Holds what a file claims to be against what it shows.
///
/// Only what the file itself contradicts is told; a claim without such a point stays a claim. Sources: ISO 15930-1, -4 and -7
/// (PDF/X), ISO 19005-1, -2 and -3 (PDF/A), ISO 14289-1 (PDF/UA).
struct ClaimJudgement {
  let report: PreflightReport
  let facts: DocumentFacts
  let remarks: Remarks
  let file: String

  /// One finding for each point that breaks a claim.
  var findings: [Finding] {
    report.standards.flatMap { claim in
      points(of: claim).map { point in
        Finding(
          Code.brokenClaim,
          Words(
            vi: "Tệp tự khai là \(claim) nhưng không đúng: \(point.vietnamese).",
            en: "The file claims to be \(claim), which is not so: \(point.english)."),
          at: Place(file))
      }
    }
  }

  private func points(of claim: String) -> [Words] {
    if claim.hasPrefix("PDF/X") { return common + exchange(claim) }
    if claim.hasPrefix("PDF/A-") { return common + archival(claim) }
    if claim.hasPrefix("PDF/UA") { return access }
    return []
  }

  // MARK: PDF/X and PDF/A

  private var common: [Words] {
    var points: [Words] = []
    if !facts.hasIdentity {
      points.append(Words(vi: "thiếu mã nhận dạng /ID", en: "it has no /ID"))
    }
    points += fonts
    return points
  }

  private var fonts: [Words] {
    report.fonts.filter { !$0.isEmbedded }.map {
      Words(vi: "phông “\($0.name)” không được nhúng", en: "the font “\($0.name)” is not embedded")
    }
  }

  private func exchange(_ claim: String) -> [Words] {
    var points = boxes
    let isFour = claim.hasPrefix("PDF/X-4")
    let isOne = claim.hasPrefix("PDF/X-1")
    let isThree = claim.hasPrefix("PDF/X-3")
    points += intents(needsProfile: claim == "PDF/X-4")
    if !facts.tellsTrapping {
      points.append(Words(vi: "không ghi Trapped là True hay False", en: "it does not say whether it is trapped"))
    }
    for action in facts.actions.sorted() where action != "URI" && action != "GoTo" {
      points.append(Words(vi: "có hành động \(Self.vietnamese(action))", en: "it holds actions (\(action))"))
    }
    let onPage = report.annotations.filter { $0.isOnPage && !["PrinterMark", "TrapNet", "Popup"].contains($0.kind) }
    if let first = onPage.first {
      points.append(
        Words(
          vi: "chú thích (\(first.kind)) nằm trên trang \(first.page)",
          en: "an annotation (\(first.kind)) lies on page \(first.page)"))
    }
    if isOne || isThree { points += transparency }
    if isOne {
      let foreign = report.colourSpaces.filter {
        ["DeviceRGB", "CalRGB", "CalGray", "Lab", "ICCBased Lab"].contains($0) || $0.hasPrefix("ICCBased")
      }
      points += foreign.map { Words(vi: "dùng màu \($0)", en: "it uses colours in \($0)") }
    } else if isFour || isThree {
      let isScreen = report.outputIntents.contains { $0.profileSpace == "RGB" }
      if report.colourSpaces.contains("DeviceRGB"), !isScreen {
        points.append(Words(vi: "dùng màu DeviceRGB", en: "it uses colours in DeviceRGB"))
      }
    }
    return points
  }

  private var boxes: [Words] {
    var points: [Words] = []
    func add(_ pages: [Int], _ vietnamese: String, _ english: String) {
      guard let first = pages.first else { return }
      points.append(Words(vi: "\(vietnamese) (trang \(first))", en: "\(english) (page \(first))"))
    }
    add(facts.pagesWithoutTrim, "thiếu khung xén TrimBox", "there is no trim box")
    add(facts.pagesWithTwoCuts, "có cả TrimBox lẫn ArtBox", "there are both a trim box and an art box")
    add(facts.pagesWithBoxesOutside, "khung xén ra ngoài khung khác", "the trim box reaches out of another box")
    return points
  }

  private func intents(needsProfile: Bool) -> [Words] {
    let own = report.outputIntents.filter { $0.standard == "GTS_PDFX" }
    guard let intent = own.first else {
      return [Words(vi: "thiếu điều kiện in (OutputIntent)", en: "it names no condition of printing (output intent)")]
    }
    var points: [Words] = []
    if let kind = intent.profileClass, kind != "prtr" {
      points.append(
        Words(
          vi: "hồ sơ màu của điều kiện in không phải của máy in (\(kind))",
          en: "the profile of its output intent is of no press (\(kind))"))
    }
    if intent.profileClass == nil, needsProfile {
      points.append(
        Words(vi: "điều kiện in không kèm hồ sơ màu", en: "its output intent holds no profile"))
    }
    return points
  }

  private var transparency: [Words] {
    guard report.hasTransparency || remarks.pages(of: .transparencyGroup) != nil else { return [] }
    return [Words(vi: "có độ trong suốt", en: "it uses transparency")]
  }

  private func archival(_ claim: String) -> [Words] {
    let rest = claim.dropFirst("PDF/A-".count)
    let part = rest.prefix { $0.isNumber }
    let level = rest.dropFirst(part.count).lowercased()
    var points: [Words] = []
    if !facts.hasMetadata { points.append(Words(vi: "thiếu siêu dữ liệu XMP", en: "it has no XMP metadata")) }
    let forbidden = facts.actions.subtracting(["GoTo", "GoToR", "GoToE", "URI", "Named", "SubmitForm", "Thread"])
    for action in forbidden.sorted() {
      points.append(Words(vi: "có hành động \(Self.vietnamese(action))", en: "it holds actions (\(action))"))
    }
    if part == "1" {
      points += transparency
      if facts.hasLayers { points.append(Words(vi: "có lớp nội dung", en: "it has layers")) }
      if facts.hasFiles { points.append(Words(vi: "có tệp đính kèm", en: "files are attached")) }
    }
    points += colours
    if facts.needsAppearances {
      points.append(
        Words(vi: "ô điền cần trình đọc tự vẽ (NeedAppearances)", en: "fields are left to be drawn by the reader"))
    }
    if let bare = report.annotations.first(where: { !$0.hasAppearance && !["Link", "Popup"].contains($0.kind) }),
      part != "1" || bare.kind == "Widget"
    {
      points.append(
        Words(
          vi: "chú thích (\(bare.kind)) ở trang \(bare.page) không có hình vẽ",
          en: "an annotation (\(bare.kind)) on page \(bare.page) has no appearance"))
    }
    if level == "a", !report.isTagged {
      points.append(Words(vi: "không có thẻ cấu trúc", en: "it is not tagged"))
    }
    if level == "a" || level == "u" { points += unreadable }
    return points
  }

  /// Colours of a device mean something only where an output intent says which device.
  private var colours: [Words] {
    let own = report.outputIntents.filter { $0.standard.hasPrefix("GTS_PDF") }
    let known = Set(own.compactMap(\.profileSpace))
    var points: [Words] = []
    for (space, wanted) in [("DeviceRGB", "RGB"), ("DeviceCMYK", "CMYK")]
    where report.colourSpaces.contains(space) && !known.contains(wanted) {
      points.append(
        Words(
          vi: "dùng màu \(space) mà không có hồ sơ màu \(wanted)",
          en: "it uses colours in \(space) without an output intent for \(wanted)"))
    }
    if report.colourSpaces.contains("DeviceGray"), known.isEmpty {
      points.append(
        Words(
          vi: "dùng màu DeviceGray mà không có hồ sơ màu", en: "it uses colours in DeviceGray without an output intent")
      )
    }
    return points
  }

  private var unreadable: [Words] {
    report.fonts.filter { !$0.isCopyable }.map {
      Words(vi: "chữ của phông “\($0.name)” không có bảng Unicode", en: "the font “\($0.name)” has no map to Unicode")
    }
  }

  // MARK: PDF/UA

  private var access: [Words] {
    var points = fonts + unreadable
    if !report.isTagged {
      points.append(Words(vi: "không có thẻ cấu trúc", en: "it is not tagged"))
    } else if report.elements.isEmpty {
      points.append(Words(vi: "cây cấu trúc trống", en: "its structure is empty"))
    }
    if report.isTagged, let pages = remarks.pages(of: .unmarkedContent), let first = pages.first {
      points.append(
        Words(vi: "nội dung không gắn thẻ ở trang \(first)", en: "content on page \(first) is in no tag"))
    }
    if facts.figuresWithoutWords > 0 {
      points.append(
        Words(
          vi: "\(facts.figuresWithoutWords) hình không có lời mô tả",
          en: "\(facts.figuresWithoutWords) figures have no text in their place"))
    }
    if report.language?.isEmpty ?? true {
      points.append(Words(vi: "không ghi ngôn ngữ", en: "it does not say its language"))
    }
    if !facts.showsTitle || !facts.hasTitleInMetadata {
      points.append(
        Words(vi: "không ghi hoặc không cho hiện nhan đề", en: "its title is missing or not shown"))
    }
    if let first = facts.pagesWithoutTabOrder.first {
      points.append(
        Words(
          vi: "trang \(first) có chú thích mà không theo thứ tự cấu trúc",
          en: "page \(first) has annotations in another order than the structure"))
    }
    return points
  }

  private static func vietnamese(_ action: String) -> String { action == "AA" ? "tự chạy (AA)" : action }
}
