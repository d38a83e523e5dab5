import ArgumentParser
import Calibration
import Findings
import Foundation
import Press

extension BatchOptions.Mode: ExpressibleByArgument {}
extension BatchOptions.Overflow: ExpressibleByArgument {}
extension BatchOptions.RefusedFormat: ExpressibleByArgument {}

/// How certificates are made and written.
struct PressingOptions: ParsableArguments {
  @Option(name: .shortAndLong, help: "The folder to write into (default: output/<ceremony>).", completion: .directory)
  var output: String?

  @Option(name: .shortAndLong, help: "Number of threads (default: one for each core).")
  var jobs: Int?

  @Option(help: "How refused records come back: as refused.csv or refused.xlsx.")
  var refused: BatchOptions.RefusedFormat = .csv

  @Option(
    help: ArgumentHelp("A mended refused.csv or .xlsx: goes to corrections.csv beside the ceremony.", valueName: "file")
  )
  var corrections: String?

  @Option(
    help: ArgumentHelp(
      "Make only this part, into a folder of its own (join them with khen join).", valueName: "i/n|auto"))
  var shard: String?

  @Flag(help: "Write only the merged file.")
  var merged = false

  @Flag(help: "Write only one file for each record.")
  var separate = false

  @Option(help: ArgumentHelp("Names of the single files (default: {order:3}-{name}).", valueName: "pattern"))
  var fileName: String?

  @Option(help: "Print everything, or only the data onto pre-printed paper: full or overlay.")
  var mode: BatchOptions.Mode = .full

  @Option(help: ArgumentHelp("Correct the data for this printer (see khen calibrate).", valueName: "name[/tray]"))
  var printer: String?

  @OptionGroup(title: "The printed file") var printing: PrintingOptions

  @Option(help: "Refuse a record whose text does not fit, or only warn: error or warn.")
  var onOverflow: BatchOptions.Overflow = .error

  @Flag(help: "Refuse records for warnings too.")
  var strict = false

  @Flag(inversion: .prefixedNo, help: .hidden)
  var keepGoing = true

  @Flag(help: "Stop at the first refused record.")
  var failFast = false

  @Flag(help: "Go on where a broken run stopped.")
  var resume = false

  @Flag(help: "Make records again though nothing changed.")
  var force = false

  @Flag(help: "Read every page back with poppler, and compare its text and ink with the record.")
  var verify = false

  @Flag(help: "Replace files in the output folder that khen did not make there.")
  var intoExisting = false

  @Flag(help: "Do everything but write.")
  var dryRun = false

  func validate() throws {
    if let jobs, !(1...1024).contains(jobs) { throw ValidationError("--jobs must be from 1 to 1024.") }
    if merged && separate {
      throw ValidationError("--merged and --separate exclude each other; without them both are written.")
    }
  }

  func batchOptions(for ceremony: Ceremony, selection: RecordSelection) throws(Finding) -> BatchOptions {
    var options = BatchOptions(output: output ?? "output/\(ceremony.name)")
    options.selection = selection
    options.typed = corrections.map { TypedSheet(file: $0, author: NSUserName(), isRehearsal: dryRun) }
    options.refusedFormat = refused
    options.makesMerged = !separate
    options.makesSingles = !merged
    options.mode = mode
    options.printer = try PrinterProfile.ofThisProcess(printer)
    options.overflow = onOverflow
    options.print = printing.printOptions
    options.isStrict = strict
    options.stopsAtFirstRefusal = failFast || !keepGoing
    options.resumes = resume
    options.remakesUnchanged = force
    options.verifies = verify
    options.isDryRun = dryRun
    options.replacesOthers = intoExisting
    options.build = .ofThisProcess
    if let shard {
      let part = try Shard(shard, environment: ProcessInfo.processInfo.environment)
      options.shard = part
      options.output += "/" + part.folderName
      options.makesMerged = false
      options.makesSingles = true
    }
    options.jobs = jobs ?? ProcessInfo.processInfo.activeProcessorCount
    options.epoch = ProcessInfo.processInfo.sourceDateEpoch
    return options
  }
}

extension PrinterProfile {
  /// The profile of a printer by `NAME` or `NAME/TRAY`, from where the environment says that profiles are.
  static func ofThisProcess(_ text: String?) throws(Finding) -> PrinterProfile? {
    guard let text else { return nil }
    return try PrinterShelf.locate(environment: ProcessInfo.processInfo.environment).profile(try PrinterName(text))
  }
}
