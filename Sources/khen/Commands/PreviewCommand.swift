import ArgumentParser
import Calibration
import Findings
import Foundation
import Press

extension PreviewOptions.Format: ExpressibleByArgument {}

/// Paints chosen certificates for the screen.
struct PreviewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "preview", abstract: "Show chosen certificates as pictures, with the layout's guide.")

  /// So many certificates are shown when nothing is chosen.
  private static let usualLimit = 6

  @OptionGroup var ceremonyOptions: CeremonyOptions
  @OptionGroup(title: "Choosing records") var selection: SelectionOptions

  @Option(help: ArgumentHelp("Only the records whose texts had to give way most.", valueName: "n"))
  var worst: Int?

  @Option(name: .shortAndLong, help: "The folder to write into (default: output/<ceremony>/preview).")
  var output: String?

  @Option(help: "Kind of file: png, svg or pdf.")
  var format: PreviewOptions.Format = .png

  @Option(help: "Dots per inch of a PNG.")
  var dpi = 100.0

  @Flag(inversion: .prefixedNo, help: "Show the layout's guide, such as the room for the seal.")
  var guide = true

  @Flag(help: "Show the boxes of the layout's elements, each with its name and its line in the layout file.")
  var boxes = false

  @Flag(help: "Show a grid of 10 mm.")
  var grid = false

  @Flag(help: "Put all chosen certificates on contact sheets.")
  var contactSheet = false

  @Option(help: "Certificates in a row of a contact sheet.")
  var columns = 3

  @Option(help: "Show everything, or only the data as on pre-printed paper: full or overlay.")
  var mode: BatchOptions.Mode = .full

  @Option(help: ArgumentHelp("Correct the data for this printer (see khen calibrate).", valueName: "name[/tray]"))
  var printer: String?

  @Flag(help: "Go on, and show again whenever the ceremony, its records or a layout changes.")
  var watch = false

  @OptionGroup(title: "Messages") var reporting: ReportingOptions

  func validate() throws {
    if let worst, worst < 1 { throw ValidationError("--worst must be at least 1.") }
    if !(10...2400).contains(dpi) { throw ValidationError("--dpi must be from 10 to 2400.") }
    if watch, ceremonyOptions.input == "-" { throw ValidationError("--watch needs files, not standard input.") }
    if !(1...20).contains(columns) { throw ValidationError("--columns must be from 1 to 20.") }
  }

  func run() throws {
    let console = Console(reporting)
    let interruption = Interruption()
    let status = watch ? keepShowing(on: console, interruption) : preview(on: console, interruption)
    if status != .allMade { throw ExitCode(status.rawValue) }
  }

  private func preview(on console: Console, _ interruption: Interruption) -> ExitStatus {
    do throws(Finding) {
      let (read, findings) = try ceremonyOptions.ceremonyInput().ceremony()
      console.report(findings)
      guard var ceremony = read else { return ExitStatus(nothingMadeBecauseOf: findings) }
      try ceremony.apply(selection, fileName: nil)
      let options = try batchOptions(for: ceremony)
      let report = Preview(ceremony, home: .ofThisProcess, options: options, look: look).run(interruption: interruption)
      console.report(report.findings)
      if console.isJSON {
        console.print(report.json)
      } else if !console.isQuiet {
        for file in report.files { console.print("\(report.output)/\(file)") }
      }
      return report.status
    } catch {
      console.report(error)
      return ExitStatus(nothingMadeBecauseOf: error.code.area)
    }
  }

  /// Shows until it is interrupted; only an input that is not there at all ends it at once.
  private func keepShowing(on console: Console, _ interruption: Interruption) -> ExitStatus {
    do throws(Finding) {
      let input = try ceremonyOptions.ceremonyInput()
      guard FileManager.default.fileExists(atPath: input.path) else { return preview(on: console, interruption) }
      let profile = try printer.map { text throws(Finding) in
        PrinterShelf.locate(environment: ProcessInfo.processInfo.environment).path(of: try PrinterName(text))
      }
      let watch = PreviewWatch(input, home: .ofThisProcess, extraFiles: [profile].compactMap { $0 })
      watch.run(interruption: interruption) { changed in
        for file in changed { console.tell(Words(vi: "Đã đổi: \(file)", en: "Changed: \(file)")) }
        _ = preview(on: console, interruption)
        guard !interruption.isRequested else { return }
        console.tell(Words(vi: "Đang chờ thay đổi; Ctrl-C để dừng.", en: "Waiting for changes; Ctrl-C to stop."))
      }
      return .interrupted
    } catch {
      console.report(error)
      return ExitStatus(nothingMadeBecauseOf: error.code.area)
    }
  }

  private func batchOptions(for ceremony: Ceremony) throws(Finding) -> BatchOptions {
    var options = BatchOptions(output: output ?? "output/\(ceremony.name)/preview")
    options.selection = try selection.selection()
    if options.selection.isEverything, worst == nil, !contactSheet { options.selection.limit = Self.usualLimit }
    options.size = ceremonyOptions.size
    options.mode = mode
    options.printer = try PrinterProfile.ofThisProcess(printer)
    options.overflow = .warn
    options.jobs = ProcessInfo.processInfo.activeProcessorCount
    return options
  }

  private var look: PreviewOptions {
    var look = PreviewOptions()
    look.format = format
    look.dpi = dpi
    look.showsGuide = guide
    look.showsBoxes = boxes
    look.showsGrid = grid
    look.contactColumns = contactSheet ? columns : nil
    look.worst = worst
    return look
  }
}
