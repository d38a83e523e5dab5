import ArgumentParser
import Press

extension PrintOptions.Inks: ExpressibleByArgument {}
extension PrintOptions.Standard: ExpressibleByArgument {}

/// For whom the PDF is written: offices, archives, a press.
struct PrintingOptions: ParsableArguments {
  @Option(help: "Colours: rgb for offices, grey, or cmyk for a press with --profile.")
  var inks: PrintOptions.Inks = .rgb

  @Option(
    help: ArgumentHelp("The ICC profile of the press.", valueName: "file"), completion: .file(extensions: ["icc"]))
  var profile: String?

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp("Rules to keep beyond PDF/A-2u: pdfa-2a, pdfua-1, pdfx-4.", valueName: "name"))
  var standard: [PrintOptions.Standard] = []

  @Flag(help: "Keep the art beyond the trim, for paper that is cut (always so with --marks and pdfx-4).")
  var bleed = false

  @Flag(help: "Add marks for cutting and register outside the bleed.")
  var marks = false

  @Flag(help: "Put spot inks on plates of their own.")
  var spots = false

  var printOptions: PrintOptions {
    var options = PrintOptions()
    options.inks = inks
    options.profile = profile
    options.standards = standard
    options.keepsBleed = bleed
    options.showsMarks = marks
    options.usesSpots = spots
    return options
  }
}
