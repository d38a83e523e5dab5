import ArgumentParser
import Findings
import Foundation
import Press

extension ImpositionJob.Scheme: ExpressibleByArgument {}

/// A number of an option, with a decimal comma or a point.
struct OptionNumber: ExpressibleByArgument {
  var value: Double

  init(_ value: Double) { self.value = value }

  init?(argument: String) {
    guard let value = DecimalNumber.value(of: argument) ?? DecimalNumber.value(of: argument, unit: "%") else {
      return nil
    }
    self.value = value
  }

  var defaultValueDescription: String { value == value.rounded() ? "\(Int(value))" : "\(value)" }
}

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

  @Option(
    help: """
      saddle (folded once and stitched), fold-8 or fold-16 (sections of 8 or 16 pages, folded twice or three times), \
      together (several on a side), stacked (cut, piles in order) or repeat (each page over and over on its side).
      """)
  var scheme: ImpositionJob.Scheme = .saddle

  @Option(
    help: ArgumentHelp(
      "The sheet: A4, A3, SRA3, B5, Letter … or 297,5x420 (default: the next usual one).", valueName: "size"))
  var paper: String?

  @Option(help: ArgumentHelp("Columns and rows for together, stacked and repeat.", valueName: "2x4"))
  var up = "2x1"

  @Option(
    help: ArgumentHelp(
      "For together: the place of the first sheet on which the first page goes, as on used sheets of labels.",
      valueName: "n"))
  var start = 1

  @Option(help: ArgumentHelp("Sheets to a section (default: all in one).", valueName: "n"))
  var section: Int?

  @Option(help: "Edge around which the printer turns the sheet: short or long.")
  var flip: FlipEdge = .short

  @Flag(help: "Print on one side only.")
  var oneSided = false

  @Option(help: ArgumentHelp("True size is 100; without it pages shrink where they must.", valueName: "percent"))
  var scale: OptionNumber?

  @Option(help: ArgumentHelp("Room between pages on a sheet.", valueName: "mm"))
  var gap = OptionNumber(0)

  @Option(
    help: ArgumentHelp("How far each folded sheet pushes the next out, about the paper's thickness.", valueName: "mm"))
  var creep = OptionNumber(0)

  @Option(help: ArgumentHelp("How much bleed is kept around the pages.", valueName: "mm"))
  var bleed = OptionNumber(0)

  @Flag(help: "Draw fold marks.")
  var foldMarks = false

  @Flag(help: "Draw crop marks.")
  var cropMarks = false

  @Flag(help: "Set a line at the lower edge of each side that tells job, sheet, side and pages.")
  var slugLine = false

  @OptionGroup(title: "Messages") var reporting: ReportingOptions

  func validate() throws {
    let parts = up.lowercased().split(separator: "x").compactMap { Int($0) }
    guard parts.count == 2, (1...20).contains(parts[0]), (1...20).contains(parts[1]) else {
      throw ValidationError("--up must be like 2x4.")
    }
    if start < 1 || start > parts[0] * parts[1] || (start > 1 && scheme != .together) {
      throw ValidationError("--start is a place of the first sheet, for --scheme together.")
    }
    if section != nil, scheme != .saddle { throw ValidationError("--section is for --scheme saddle.") }
    if let scale, !(1...1000).contains(scale.value) { throw ValidationError("--scale must be from 1 to 1000.") }
    if let section, !(1...1000).contains(section) { throw ValidationError("--section must be at least 1.") }
    for length in [gap, creep, bleed] where !(0...200).contains(length.value) {
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
    job.firstPlace = start
    job.scale = scale.map { $0.value / 100 }
    (job.gap, job.creep, job.bleed) = (gap.value, creep.value, bleed.value)
    if slugLine { job.slugFaces = .ofThisProcess }
    (job.foldMarks, job.cropMarks) = (foldMarks, cropMarks)
    do throws(Finding) {
      let result = try job.run()
      console.report(result.findings)
      let percent = Int((min(result.scale, 1000) * 100).rounded())
      let words = Words(
        vi: "\(result.pages) trang trên \(result.sheets) tờ, \(percent)%",
        en: "\(result.pages) pages on \(result.sheets) sheets, \(percent)%")
      console.print("\(job.output) · \(words(in: console.language))")
    } catch {
      console.report(error)
      throw ExitCode(ExitStatus(nothingMadeBecauseOf: error.code.area).rawValue)
    }
  }
}
