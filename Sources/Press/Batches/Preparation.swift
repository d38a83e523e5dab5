import Calibration
import Drawing
import Files
import Findings
import Foundation
import Imprint
import Layout
import Locks
import Vietnamese

/// Everything that a run needs, read and checked: recipients, layouts, faces.
struct Preparation {
  /// What is wrong beyond single records; with an error among them nothing can be made.
  private(set) var findings: [Finding] = []
  private(set) var plan: RunPlan?
  private(set) var maker: PrintMaker?
  /// How the lists' columns were understood.
  private var columns: [PrintingPlan.Column] = []
  private var correctionCount = 0

  private let ceremony: Ceremony
  private let home: Home
  private let options: BatchOptions

  /// - Parameter warmsUp: whether faces and art are made ready while records are read, for they will be printed.
  init(
    _ ceremony: Ceremony, home: Home, options: BatchOptions, parts: CertificateOptions.Parts? = nil,
    warmsUp: Bool = false
  ) {
    self.ceremony = ceremony.withPicturePaths()
    self.home = home
    self.options = options
    do throws(Finding) {
      try prepare(parts: parts ?? (options.mode == .full ? .full : .overlay), warmsUp: warmsUp)
    } catch {
      findings.append(error)
    }
    if findings.contains(where: { $0.severity == .error }) { (plan, maker) = (nil, nil) }
    // What reading and checking needed lies in the main thread's share of memory, where the workers cannot use it.
    FreedMemory.giveBack()
  }

  private mutating func prepare(parts: CertificateOptions.Parts, warmsUp: Bool) throws(Finding) {
    let fonts = try FontLibrary(folders: home.fontFolders(of: ceremony.folder))
    let layouts = try Self.layouts(of: ceremony, home: home, fonts: fonts, findings: &findings)
    // What forbids printing is told after what is wrong with the records, all in one go.
    let imprint = Result { () throws(Finding) in try ImprintRun(options.print.imprintOptions()) }
    let warming = warmsUp ? try? warmUp(imprint.get(), for: ceremony.layouts.names.compactMap { layouts[$0] }) : nil
    defer { try? warming?.wait() }
    var listed = ceremony
    listed.pictureFields = Set(layouts.values.flatMap(\.pictureFields).filter { Field.named($0)?.kind != .picture })
    let list = RecipientList(
      listed, home: home, typed: options.typed, against: options.against,
      expectedColumns: layouts.values.flatMap { $0.fields + $0.needs.all })
    findings += list.findings
    columns = list.columns
    correctionCount = list.corrections?.entries.count ?? 0
    var certificateOptions = CertificateOptions(parts: parts, size: options.size)
    certificateOptions.overflow = options.overflow == .error ? .error : .warn
    if let printer = options.printer {
      certificateOptions.correction = printer.correction.isNeutral ? .identity : printer.correction.transform
      findings += layouts.sorted { $0.key < $1.key }.compactMap { printer.mismatch(with: $0.value, size: options.size) }
    }
    let measure = UniformMeasure(layouts: layouts, options: certificateOptions, fonts: fonts, jobs: options.jobs)
    let uniform = measure.reports(for: list.book.roll)
    maker = PrintMaker(
      layouts: layouts, certificateOptions: certificateOptions, fonts: fonts,
      imprint: try imprint.get(),
      information: CertificateInformation(ceremony, epoch: options.epoch), hasBleed: options.print.hasBleed,
      uniformSizes: uniform.reduce(into: [:]) { $0[$1.layout, default: [:]][$1.group] = $1.share },
      build: options.build)
    plan = try makePlan(list, layouts: layouts, uniform: uniform)
  }

  /// The plan as those see it who confirm it.
  func printingPlan(_ plan: RunPlan, of ceremony: Ceremony) -> PrintingPlan {
    let papers = (maker?.layouts ?? [:]).compactMapValues { layout in
      (options.size ?? layout.sizes.first).map { $0.uppercased() }
    }
    var printing = PrintingPlan(plan, columns: columns, papers: papers)
    printing.date = ceremony.values["date"]?.date
    printing.corrections = correctionCount
    return printing
  }

  /// Makes faces and the art of layouts ready while records are read.
  private func warmUp(_ imprint: ImprintRun, for layouts: [CertificateLayout]) -> BackgroundStep {
    let pictures = options.mode == .full ? layouts.flatMap(\.pictures) : []
    let faces = layouts.flatMap(\.faces)
    let makesFiles = options.makesSingles
    return BackgroundStep { () throws(Finding) in
      imprint.makeReady(pictures: pictures, faces: faces, forFiles: makesFiles)
    }
  }

  /// The layouts that a ceremony names, and what is wrong with them.
  static func layouts(
    of ceremony: Ceremony, home: Home, fonts: FontLibrary, findings: inout [Finding]
  ) throws(Finding) -> [String: CertificateLayout] {
    guard !ceremony.layouts.names.isEmpty else { throw noLayout(of: ceremony) }
    var layouts: [String: CertificateLayout] = [:]
    for name in ceremony.layouts.names {
      let (layout, found) = LayoutFile.load(
        ceremony.layoutPath(name), in: home.layoutFolders(of: ceremony.folder), fonts: fonts,
        access: ceremony.file == nil ? .everywhere : ceremony.access(home: home))
      findings += found.map { $0.placed(at: ceremony.layouts.places[name]) }
      layouts[name] = layout
    }
    return layouts
  }

  private static func noLayout(of ceremony: Ceremony) -> Finding {
    Finding(
      ceremony.file == nil ? .noLayoutOption : .ceremonyWithoutLayout,
      Words(vi: "Chưa nói dùng bố cục nào.", en: "No layout is named."), at: ceremony.file.map { Place($0) },
      hint: ceremony.file == nil
        ? Words(
          vi: "Thêm --layout giay-khen; khen layouts liệt kê các bố cục.",
          en: "Add --layout giay-khen; khen layouts lists them.")
        : Words(vi: "Thêm dòng: layout: giay-khen", en: "Add the line: layout: giay-khen"))
  }

  private mutating func makePlan(
    _ list: RecipientList, layouts: [String: CertificateLayout], uniform: [UniformGroupReport]
  ) throws(Finding) -> RunPlan {
    var head = RunReport.Head(ceremony: ceremony.values["ceremony"]?.plainText ?? ceremony.name)
    if let file = ceremony.file { head.inputs.append(try source(file)) }
    if let file = ceremony.office.file { head.inputs.append(try source(file)) }
    head.inputs += list.inputs
    let used = ceremony.layouts.names.compactMap { layouts[$0] }
    head.layouts = try sources(used.flatMap(\.files))
    head.fonts = try sources(used.flatMap { $0.faces.map(\.path) })
    head.options = optionTexts()
    head.uniform = uniform
    let book = list.book
    let paperless = ceremony.layouts.hasElsewhere ? book.roll.indices.count { !book.hasPaper(at: $0) } : 0
    let chosen = choose(book.roll).filter { paperless == 0 || book.hasPaper(at: $0) }
    if chosen.isEmpty, book.count > paperless, options.shard == nil { findings.append(Self.nothingChosen()) }
    maker?.pictureWatch.planned = Self.portraits(of: chosen, in: book.roll)
    let inputs = [ceremony.file].compactMap { $0 } + ceremony.records.map { ceremony.path(of: $0.file) }
    return RunPlan(
      ceremonyName: head.ceremony, recipients: book.roll, chosen: chosen,
      origin: ceremony.origin, inputPaths: inputs, findings: findings.filter { $0.severity < .error }, head: head,
      refusedSheet: refusedSheet(), isTakenIn: { list.isTakenIn($0, $1) },
      paperless: paperless)
  }

  /// How the portraits of the chosen recipients are now.
  private static func portraits(of chosen: [Int], in roll: RecipientRoll) -> [String: FileState] {
    var states: [String: FileState] = [:]
    for position in chosen {
      guard let record = roll[position].record, record.columns.holdsPictures else { continue }
      for column in record.columns.columns where column.kind == .picture {
        if let path = record[column.field]?.plainText, states[path] == nil { states[path] = FileState(path) }
      }
    }
    return states
  }

  private func refusedSheet()
    -> @Sendable ([(recipient: Recipient, findings: [Finding])]) throws(Finding) -> RefusedSheet.File?
  {
    let format = options.refusedFormat
    let day = ceremony.values["date"]?.date
    return { refused throws(Finding) in try RefusedSheet(refused).file(format, day: day) }
  }

  /// Each file once, in its order.
  private func sources(_ paths: [String]) throws(Finding) -> [RunReport.Source] {
    var sources: [RunReport.Source] = []
    var seen: Set<String> = []
    for path in paths where seen.insert(path).inserted { sources.append(try source(path)) }
    return sources
  }

  private func source(_ path: String) throws(Finding) -> RunReport.Source {
    guard let data = InputFile.contents(of: path) else {
      throw OutputFolder.failed(path, reason: SystemReason(errno))
    }
    return RunReport.Source(
      path: home.reportedPath(path, ceremonyFolder: ceremony.folder), sum: Digest(of: [UInt8](data)).description)
  }

  /// The options that change what is on paper.
  private func optionTexts() -> [RunReport.Option] {
    var texts = [RunReport.Option(name: "mode", value: options.mode.rawValue)]
    texts.append(.init(name: "on-overflow", value: options.overflow.rawValue))
    if let size = options.size { texts.append(.init(name: "size", value: size)) }
    if options.isStrict { texts.append(.init(name: "strict", value: "true")) }
    if let epoch = options.epoch { texts.append(.init(name: "epoch", value: String(epoch))) }
    if let printer = options.printer {
      texts.append(.init(name: "printer", value: printer.name.description))
      texts.append(.init(name: "correction", value: printer.correction.text))
    }
    return texts + options.print.optionTexts()
  }

  private func choose(_ recipients: RecipientRoll) -> [Int] {
    let selection = options.selection
    let conditions = selection.conditions.map {
      (field: Field.named($0.field)?.name ?? $0.field, key: VietnameseText.comparisonKey($0.value))
    }
    if selection.numbers.isEmpty, conditions.isEmpty, selection.limit == nil, options.shard == nil {
      return Array(recipients.indices)
    }
    let chosen = recipients.indices.filter { position in
      let recipient = recipients[position]
      guard selection.numbers.isEmpty || selection.numbers.contains(where: { $0.contains(recipient.number) }) else {
        return false
      }
      return conditions.allSatisfy { condition in
        VietnameseText.comparisonKey(recipient.scope.text(of: condition.field) ?? "") == condition.key
      }
    }
    let limited = Array(chosen.prefix(selection.limit ?? chosen.count))
    return options.shard.map { Array(limited[$0.range(of: limited.count)]) } ?? limited
  }

  private static func nothingChosen() -> Finding {
    Finding(
      .nothingChosen,
      Words(vi: "Không dòng nào hợp với lựa chọn.", en: "No record is chosen."),
      hint: Words(vi: "Xem lại --only và --where.", en: "Look at --only and --where again."))
  }
}

extension Ceremony {
  /// The ceremony with its pictures named so that they can be opened from where the run was started.
  func withPicturePaths() -> Ceremony {
    var ceremony = self
    func resolve(_ values: inout [String: FieldValue]) {
      for (field, value) in values where Field.named(field)?.kind == .picture {
        values[field] = .text(path(of: value.plainText))
      }
    }
    resolve(&ceremony.values)
    for index in ceremony.decisions.indices { resolve(&ceremony.decisions[index].values) }
    for index in ceremony.records.indices { resolve(&ceremony.records[index].constants) }
    return ceremony
  }

  /// A layout's path seen from where the run was started; a bare name stays what it is.
  func layoutPath(_ name: String) -> String {
    guard file != nil, name.contains("/") else { return name }
    let own = path(of: name)
    return PathText.exists(own) ? own : name
  }
}
