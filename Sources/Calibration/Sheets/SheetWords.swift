import Findings

/// What the sheet says.
struct SheetWords {
  let request: SheetRequest

  static let title = Words(vi: "TỜ CĂN CHỈNH MÁY IN", en: "Printer calibration sheet")

  /// Printer, tray and paper.
  var subject: Words {
    let name = request.name
    func line(_ tray: String, _ paper: String) -> String {
      [name.printer, name.tray.map { $0.allSatisfy(\.isNumber) ? "\(tray) \($0)" : $0 }, paper].compactMap { $0 }
        .joined(separator: "  ·  ")
    }
    let paper = request.paper.words
    return Words(vi: line("khay", "giấy " + paper.vietnamese), en: line("tray", paper.english))
  }

  static let firstEdge = Words(vi: "CẠNH NÀY VÀO MÁY TRƯỚC", en: "THIS EDGE GOES IN FIRST")

  static let reading = Words(
    vi:
      "Thước: vạch 20 đứng ngay trước vạch 0 của du xích. Du xích: vạch 3 trùng một vạch của thước. Số đọc là 20,3 mm.",
    en:
      "Ruler: 20 is the last line before the vernier's 0. Vernier: its line 3 meets a line of the ruler. The reading is 20.3 mm."
  )

  var steps: [Words] {
    request.correction == nil ? measuringSteps : checkingSteps
  }

  private var measuringSteps: [Words] {
    [
      Words(
        vi:
          "Lấy giấy trắng cùng loại và cùng khổ với phôi in sẵn, đặt vào đúng khay. Đánh dấu bút chì lên cạnh vào máy trước.",
        en:
          "Put blank paper of the same kind and size as the pre-printed stock into this tray. Pencil a mark on the edge that goes in first."
      ),
      Words(
        vi:
          "In đúng cỡ 100 %, không chọn “vừa trang”. Dấu bút chì phải nằm ở cạnh có mũi tên; nếu không, in lại với --first-edge và tên cạnh ấy.",
        en:
          "Print at 100 %, not “fit to page”. The mark must be at the edge with the arrows; if not, print again with --first-edge and that edge’s name."
      ),
      Words(
        vi:
          "Đặt số 0 của thước milimét vào mép giấy, cạnh thước dọc theo vạch nền của du xích. Đọc milimét trên thước, phần mười trên du xích: số của vạch trùng với một vạch thước.",
        en:
          "Put the 0 of a millimetre ruler at the paper’s edge, the ruler’s side along the base line of the vernier. Read millimetres on the ruler and tenths on the vernier: the number of the line that meets one of the ruler’s."
      ),
      Words(
        vi:
          "Góc A, C, E, G đọc hai số: từ mép bên / từ mép trên hoặc dưới gần nhất. B, D, F, H đọc một số. HD, BF: đặt số 0 của thước ở H (ở B), đọc ở D (ở F).",
        en:
          "At the corners A, C, E, G take two readings: from the side / from the upper or lower edge. At B, D, F, H take one. HD, BF: put the ruler’s 0 at H (at B), read at D (at F)."
      ),
      Words(
        vi: "Ghi vào các ô dưới đây rồi gõ lệnh. Bốn góc là bắt buộc.",
        en: "Write them below, then type the command. The four corners are a must."),
    ]
  }

  private var checkingSteps: [Words] {
    [
      Words(
        vi: "Tờ này in qua hồ sơ đã lưu: \(request.correction?.text ?? "").",
        en: "This sheet is printed through the stored profile: \(request.correction?.text ?? "")."),
      Words(
        vi:
          "In đúng cỡ 100 %, rồi đo như trên tờ chưa chỉnh. Mọi số đọc phải là 20,0 (HD = \(span.across), BF = \(span.down)), sai không quá 0,2 mm.",
        en:
          "Print at 100 % and measure as on the uncorrected sheet. Every reading should be 20.0 (HD = \(span.across), BF = \(span.down)), give or take 0.2 mm."
      ),
      Words(
        vi: "Nếu còn lệch, in lại tờ chưa chỉnh và đo lại từ đầu; đừng nhập số đo của tờ này.",
        en: "If it is still out, print the uncorrected sheet and measure anew; do not enter the readings of this one."),
    ]
  }

  /// What the form's readings are when nothing is wrong.
  var nominal: Words {
    Words(
      vi: "Máy in đúng thì A–H đều là 20,0; HD = \(span.across); BF = \(span.down).",
      en: "When all is true A–H are 20.0, HD = \(span.across), BF = \(span.down).")
  }

  private var span: (across: String, down: String) {
    let (across, down) = (Quantity.across.nominal(on: request.paper), Quantity.down.nominal(on: request.paper))
    return (across.text(decimals: 1), down.text(decimals: 1))
  }
}
