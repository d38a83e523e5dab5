import ArgumentParser
import Findings
import Foundation
import Press

extension ImpositionJob.Scheme: ExpressibleByArgument {}

/// The edge around which a printer turns the sheet.
enum FlipEdge: String, ExpressibleByArgument, CaseIterable { case short, long }

/// `khen impose`: brings the pages of any PDF onto sheets that are folded or cut.
struct ImposeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "impose", abstract: "Bring the pages of a PDF onto sheets to be folded or cut.")

  @Argument(help: "The PDF to read.", completion: .file(extensions: ["pdf"]))
  var input: String

  @Option(name: .shortAndLong, help: "The PDF to write (default: the input's name with -sheets).")
  var output: String?

  @Option(help: "saddle (folded and stitched), together (several on a side) or stacked (cut, piles in order).")
  var scheme: ImpositionJob.Scheme = .saddle

  @Option(help: ArgumentHelp("The sheet: A4, A3, SRA3 … or 400x300 (default: the next usual one).", valueName: "size"))
  var paper: String?

  @Option(help: ArgumentHelp("Columns and rows for together and stacked.", valueName: "2x4"))
  var up = "2x1"

  @Option(help: ArgumentHelp("Sheets to a section (default: all in one).", valueName: "n"))
  var section: Int?

  @Option(help: "Edge around which the printer turns the sheet: short or long.")
  var flip: FlipEdge = .short

  @Flag(help: "Print on one side only.")
  var oneSided = false

  @Option(help: ArgumentHelp("True size is 100; without it pages shrink where they must.", valueName: "percent"))
  var scale: Double?

  @Option(help: ArgumentHelp("Room between pages on a sheet.", valueName: "mm"))
  var gap = 0.0

  @Option(
    help: ArgumentHelp("How far each folded sheet pushes the next out, about the paper's thickness.", valueName: "mm"))
  var creep = 0.0

  @Option(help: ArgumentHelp("How much bleed is kept around the pages.", valueName: "mm"))
  var bleed = 0.0

  @Flag(help: "Draw fold marks.")
  var foldMarks = false

  @Flag(help: "Draw crop marks.")
  var cropMarks = false

  @OptionGroup(title: "Messages") var reporting: ReportingOptions

  func validate() throws {
    let parts = up.lowercased().split(separator: "x").compactMap { Int($0) }
    guard parts.count == 2, (1...20).contains(parts[0]), (1...20).contains(parts[1]) else {
      throw ValidationError("--up must be like 2x4.")
    }
    if let scale, !(1...1000).contains(scale) { throw ValidationError("--scale must be from 1 to 1000.") }
    if let section, !(1...1000).contains(section) { throw ValidationError("--section must be at least 1.") }
    for length in [gap, creep, bleed] where !(0...200).contains(length) {
      throw ValidationError("Lengths must be from 0 to 200 mm.")
    }
  }

  func run() throws {
    let console = Console(reporting)
    let stem = input.hasSuffix(".pdf") ? String(input.dropLast(4)) : input
    var job = ImpositionJob(input: input, output: output ?? stem + "-sheets.pdf")
    let parts = up.lowercased().split(separator: "x").compactMap { Int($0) }
    job.scheme = scheme
    job.paper = paper
    (job.columns, job.rows) = (parts[0], parts[1])
    job.sheetsInSection = section
    job.isOneSided = oneSided
    job.flipsOnLongEdge = flip == .long
    job.scale = scale.map { $0 / 100 }
    (job.gap, job.creep, job.bleed) = (gap, creep, bleed)
    (job.foldMarks, job.cropMarks) = (foldMarks, cropMarks)
    do throws(Finding) {
      let result = try job.run()
      console.report(result.findings)
      let percent = Int((result.scale * 100).rounded())
      let words = Words(
        vi: "\(result.pages) trang trên \(result.sheets) tờ, \(percent) %",
        en: "\(result.pages) pages on \(result.sheets) sheets, \(percent) %")
      console.print("\(job.output) · \(words(in: console.language))")
    } catch {
      console.report(error)
      throw ExitCode(ExitStatus(nothingMadeBecauseOf: error.code.area).rawValue)
    }
  }
}
