import Booklet
import Drawing
import Findings
import Foundation
import Vietnamese

/// Gathers what a proof pack tells while certificates are made in rehearsal.
struct ProofTally {
  private let plan: RunPlan
  private let ceremony: Ceremony
  /// The plan of the run, line by line.
  var printing: [String] = []
  /// Numbers of the records that would be refused.
  private(set) var refused: Set<Int> = []
  private var findings: [Finding]
  private var fits: [Check.Fit] = []
  private var awards: [String: Count] = [:]
  private var units: [String: Count] = [:]

  /// How many of each kind have something in common.
  private struct Count {
    var name: String
    /// Its place in the order in which such names were met.
    var place: Int
    var numbers: [RecipientKind: Int] = [:]
    var sum: Int { numbers.values.reduce(0, +) }
  }

  init(plan: RunPlan, ceremony: Ceremony) {
    self.plan = plan
    self.ceremony = ceremony
    findings = plan.findings
  }

  mutating func add<Sheet>(_ recipient: Recipient, _ pressed: Pressed<Sheet>, isStrict: Bool) {
    findings += pressed.findings
    let least: Finding.Severity = isStrict ? .warning : .error
    if pressed.findings.contains(where: { $0.severity >= least }) {
      refused.insert(recipient.number)
    } else {
      Self.count(recipient.scope.text(of: "award") ?? "", recipient, in: &awards)
      Self.count(Self.unit(of: recipient), recipient, in: &units)
    }
    for report in pressed.fits where !report.remedies.isEmpty {
      fits.append(Check.Fit(number: recipient.number, name: recipient.name, report: report))
    }
  }

  /// Where a person works; a collective without a unit above it stands for itself.
  private static func unit(of recipient: Recipient) -> String {
    let unit = recipient.scope.text(of: "unit") ?? ""
    return unit.isEmpty && recipient.scope.kind != .individual ? recipient.name : unit
  }

  private static func count(_ name: String, _ recipient: Recipient, in counts: inout [String: Count]) {
    let key = VietnameseText.comparisonKey(name)
    let place = counts.count
    counts[key, default: Count(name: name.isEmpty ? "(không ghi)" : name, place: place)]
      .numbers[recipient.scope.kind, default: 0] += 1
  }

  // MARK: Words

  /// Everything in ready words; papers speak Vietnamese.
  func facts(mostRemarks: Int, mostFits: Int) -> ProofFacts {
    var facts = ProofFacts(ceremony: plan.ceremonyName)
    facts.plan = printing
    let remarks = findings.filter { $0.severity > .note }
    facts.figures = [
      .init(plan.chosen.count - refused.count, "giấy sẽ in"), .init(refused.count, "dòng bị từ chối"),
      .init(remarks.count { $0.severity == .warning }, "cảnh báo"), .init(fits.count, "chỗ chữ phải co"),
    ]
    facts.counts = [
      counts("Theo hình thức khen thưởng", "Hình thức", awards.values.sorted { $0.place < $1.place }),
      counts("Theo đơn vị", "Đơn vị", unitsByName),
    ]
    let ordered = remarks.filter { $0.severity == .error } + remarks.filter { $0.severity == .warning }
    facts.remarks = ordered.prefix(mostRemarks).map(remark)
    facts.hiddenRemarks = max(0, ordered.count - mostRemarks)
    let order = fits.indices.sorted { fits[$0].strain == fits[$1].strain ? $0 < $1 : fits[$0].strain > fits[$1].strain }
    facts.fits = order.prefix(mostFits).map { tight(fits[$0]) }
    facts.sources = (plan.head.inputs + plan.head.layouts).map { .init(file: $0.path, sum: $0.sum) }
    facts.statement = statement
    facts.questions = [
      "Họ tên, chức vụ, đơn vị của từng người khớp với quyết định.",
      "Hình thức khen thưởng, nội dung thành tích và số quyết định đúng.",
      "Số lượng theo hình thức và theo đơn vị đúng với danh sách được duyệt.",
      "Các cảnh báo đã được xem lại; các dòng bị từ chối đã có cách xử lý.",
      "Địa danh, ngày tháng, chức vụ và họ tên người ký đúng.",
      "Đã in thử một tờ trên giấy thật, khuôn chữ ngay ngắn.",
    ]
    facts.signers = ["Người lập danh sách", "Người kiểm tra nội dung", "Người kiểm tra bản in", "Người duyệt in"]
    return facts
  }

  private var unitsByName: [Count] {
    units.values.map { (count: $0, key: SortKey.dictionary($0.name)) }
      .sorted { ($0.key, $0.count.place) < ($1.key, $1.count.place) }.map(\.count)
  }

  private var statement: String {
    let count = NumberText.grouped(Decimal(plan.chosen.count - refused.count))
    let files = plan.head.inputs.map { "\($0.path) (SHA-256 \($0.sum.prefix(16))…)" }.joined(separator: ", ")
    return "Hồ sơ này gồm \(count) giấy, làm từ \(files)."
  }

  private func counts(_ title: String, _ name: String, _ counts: [Count]) -> ProofFacts.Counts {
    let kinds = RecipientKind.allCases.filter { kind in counts.contains { $0.numbers[kind] != nil } }
    let header = [name] + (kinds.count > 1 ? kinds.map(\.label) : []) + ["Cộng"]
    return .init(
      title: title, header: header,
      rows: counts.map { count in
        (count.name, (kinds.count > 1 ? kinds.map { count.numbers[$0] ?? 0 } : []) + [count.sum])
      })
  }

  private func remark(_ finding: Finding) -> ProofFacts.Remark {
    .init(
      label: finding.severity == .error ? "Lỗi" : "Cảnh báo", place: finding.place?.description ?? "",
      message: finding.message(in: .vietnamese), hint: finding.hint?(in: .vietnamese) ?? "")
  }

  private func tight(_ fit: Check.Fit) -> ProofFacts.Tight {
    let report = fit.report
    func text(_ number: Double) -> String { String((number * 10).rounded() / 10).replacing(".", with: ",") }
    let isWhole = report.size == report.nominalSize
    return .init(
      number: fit.number, name: fit.name, text: Self.label(of: report.name),
      size: isWhole ? text(report.size) : "\(text(report.nominalSize)) → \(text(report.size))", lines: report.lines,
      room: "\(text(report.roomWidth.inMillimetres)) × \(text(report.roomHeight.inMillimetres))",
      remedies: report.remedies.map(Self.words).joined(separator: ", "))
  }

  /// What a text is called: the label of its field, where the layout names it after one.
  private static func label(of name: String) -> String {
    name == "recipient" ? "Họ tên" : Field.named(name)?.labels.first ?? name
  }

  /// A remedy of the ladder, as an office understands it.
  private static func words(_ remedy: String) -> String {
    let parts = remedy.split(separator: " ", maxSplits: 1).map(String.init)
    let names = [
      "tracking": "khít chữ", "lines": "số dòng", "size": "cỡ chữ", "leading": "giãn dòng", "break": "ngắt dòng",
    ]
    guard let first = parts.first, let name = names[first] else { return remedy }
    return ([name] + parts.dropFirst()).joined(separator: " ").replacing(".", with: ",")
  }
}
