import ArgumentParser
import Calibration
import Findings
import Foundation
import Press

extension Edge: ExpressibleByArgument {}

/// Teaches the tool how a printer errs: makes the sheet that is measured, and keeps what was found.
struct CalibrateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "calibrate",
    abstract: "Make a calibration sheet for a printer, and keep what was measured on it.",
    discussion: """
      1  khen calibrate --printer "HP M404" --tray "Tray 2" --paper A4 --landscape -o sheet.pdf
      2  print it at 100 %, measure it
      3  khen calibrate --printer "HP M404" --tray "Tray 2" --paper A4 --landscape --measured A=20.3/19.8 B=20.1 …
      4  khen certificates … --mode overlay --printer "HP M404/Tray 2"
      A correction can also be given: --offset is millimetres to the right/downwards, --scale percent across/down,
      --rotation degrees clockwise. It is that of the data, not of the printer: a printer that prints 1.5 mm too far
      left has --offset 1.5/0.
      """)

  @Option(help: ArgumentHelp("The printer's name, of your choice.", valueName: "name"))
  var printer: String?

  @Option(help: ArgumentHelp("The tray's name, of your choice.", valueName: "name"))
  var tray: String?

  @Option(help: ArgumentHelp("The paper: A5, A4, A3, … or 400x300 in mm.", valueName: "size"))
  var paper = "A4"

  @Flag(help: "The page lies across.")
  var landscape = false

  @Option(help: "The edge of the page that goes into the printer first: top, bottom, left or right.")
  var firstEdge: Edge?

  @Option(name: .shortAndLong, help: "Write the calibration sheet to this PDF.", completion: .file(extensions: ["pdf"]))
  var output: String?

  @Flag(help: "Print the sheet through the stored profile, to see that it is right.")
  var corrected = false

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp("What a ruler shows on the sheet, in mm.", valueName: "A=20.3/19.8 B=20.1 …"))
  var measured: [String] = []

  @Option(parsing: .unconditional, help: ArgumentHelp("Move the data, in mm to the right/downwards.", valueName: "x/y"))
  var offset: String?

  @Option(parsing: .unconditional, help: ArgumentHelp("Stretch the data, in percent.", valueName: "percent[/percent]"))
  var scale: String?

  @Option(parsing: .unconditional, help: ArgumentHelp("Turn the data, in degrees clockwise.", valueName: "degrees"))
  var rotation: String?

  @Flag(help: "List the stored profiles.")
  var list = false

  @Flag(help: "Show the printer's stored profile.")
  var show = false

  @OptionGroup(title: "Messages") var reporting: ReportingOptions

  private var isGiven: Bool { offset != nil || scale != nil || rotation != nil }

  func validate() throws {
    let wishes = [output != nil, !measured.isEmpty, isGiven, list, show].count { $0 }
    guard wishes == 1 else {
      throw ValidationError(
        "Say one of: -o sheet.pdf, --measured …, --offset/--scale/--rotation, --list, --show.")
    }
    if printer == nil, !list { throw ValidationError("Name the printer: --printer NAME.") }
    if corrected, output == nil { throw ValidationError("--corrected belongs to -o sheet.pdf.") }
  }

  func run() throws {
    let console = Console(reporting)
    do throws(Finding) {
      let work = CalibrationWork(
        shelf: .locate(environment: ProcessInfo.processInfo.environment), console: console)
      if list { return work.list() }
      let name = try printerName()
      if show { return try work.show(name) }
      if isGiven { return try work.store(PrinterProfile(name: name, correction: try givenCorrection())) }
      let sheet = try SheetPaper(paper, isLandscape: landscape)
      if let output {
        let correction = corrected ? try work.shelf.profile(name).correction : nil
        let request = SheetRequest(name: name, paper: sheet, firstEdge: firstEdge, correction: correction)
        try CalibrationJob(home: .ofThisProcess).writeSheet(request, to: output)
        console.print(output)
      } else {
        let request = SheetRequest(name: name, paper: sheet, firstEdge: firstEdge)
        try work.store(measured, for: request)
      }
    } catch {
      console.report(error)
      throw ExitCode(ExitStatus(nothingMadeBecauseOf: error.code.area).rawValue)
    }
  }

  /// A slash in the printer's name is understood too, as `--printer` of other commands takes it.
  private func printerName() throws(Finding) -> PrinterName {
    guard let tray else { return try PrinterName(printer ?? "") }
    return try PrinterName(printer: printer ?? "", tray: tray)
  }

  private func givenCorrection() throws(Finding) -> Correction {
    try Correction(offset: offset, scale: scale, rotation: rotation)
  }
}

/// What `khen calibrate` does with profiles.
struct CalibrationWork {
  let shelf: PrinterShelf
  let console: Console

  func list() {
    let overview = PrinterOverview(shelf)
    console.report(overview.findings)
    if console.isJSON { return console.print(overview.json()) }
    if overview.profiles.isEmpty {
      console.tell(
        Words(vi: "Chưa có hồ sơ nào trong \(shelf.folder).", en: "There is no profile in \(shelf.folder) yet."))
    }
    for profile in overview.profiles {
      let paper = profile.paper.map { " · " + $0.words(in: console.language) } ?? ""
      let edge = profile.firstEdge.map { " · " + Self.first($0)(in: console.language) } ?? ""
      console.print(
        "\(FieldsCommand.padded(profile.name.description, to: 24))  \(profile.correction.text)\(paper)\(edge)")
    }
  }

  func show(_ name: PrinterName) throws(Finding) {
    let profile = try shelf.profile(name)
    if console.isJSON { return console.print(PrinterOverview(shelf, only: name).json()) }
    console.tell(Words(vi: shelf.path(of: name), en: shelf.path(of: name)))
    console.print(String(profile.yaml.dropLast()))
  }

  /// Keeps a correction that was given by hand.
  func store(_ profile: PrinterProfile) throws(Finding) {
    if let finding = profile.correction.findings().first { throw finding }
    try keep(profile)
  }

  /// Keeps what readings say, and explains it.
  func store(_ texts: [String], for request: SheetRequest) throws(Finding) {
    let fit = try PrinterFit(try Reading.readings(texts, on: request.paper), on: request.paper)
    console.report(fit.findings)
    let profile = PrinterProfile(
      name: request.name, correction: fit.behaviour.correction.rounded, paper: request.paper,
      firstEdge: request.firstEdge, readings: texts)
    try keep(profile, explained: fit.explanation)
  }

  private func keep(_ profile: PrinterProfile, explained lines: [Words] = []) throws(Finding) {
    let path = try shelf.store(profile)
    if console.isJSON { return console.print(PrinterOverview(shelf, only: profile.name).json()) }
    if !console.isQuiet { for line in lines { console.print(line(in: console.language)) } }
    let text = profile.correction.text
    console.print(Words(vi: "Độ chỉnh dữ liệu: \(text)", en: "Correction of the data: \(text)")(in: console.language))
    tellStored(profile.name, path)
  }

  private func tellStored(_ name: PrinterName, _ path: String) {
    console.tell(
      Words(
        vi: "Đã lưu vào \(path). In với: --printer \"\(name)\"",
        en: "Kept in \(path). Print with: --printer \"\(name)\""))
  }

  private static func first(_ edge: Edge) -> Words {
    Words(vi: edge.words.vietnamese + " vào trước", en: edge.words.english + " first")
  }
}
