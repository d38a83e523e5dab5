import ArgumentParser
import Findings
import Foundation
import Press

/// Looks through finished files as a print house does.
struct PreflightCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "preflight",
    abstract: "Look through finished PDF files as a print house does: fonts, boxes, colours, tags, names.")

  @Argument(help: "The PDF files.", completion: .file(extensions: ["pdf"]))
  var files: [String]

  @Option(
    name: .customLong("run"),
    help: ArgumentHelp("The run report that tells of them (default: the one beside or above).", valueName: "file"))
  var runReport: String?

  @Flag(help: "Colours of a screen are faults.")
  var noRgb = false

  @OptionGroup var reporting: ReportingOptions

  func run() throws {
    let console = Console(reporting)
    var looked: [FilePreflight] = []
    var unread: Finding?
    for file in files {
      do throws(Finding) {
        looked.append(try FilePreflight(file, run: runReport, forbidsRGB: noRgb))
      } catch {
        console.report(error)
        unread = unread ?? error
      }
    }
    if console.isJSON {
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
      console.print(String(decoding: try encoder.encode(looked), as: UTF8.self))
    }
    for one in looked {
      if !console.isJSON { describe(one, on: console) }
      console.report(one.findings)
    }
    if let unread, looked.isEmpty {
      throw ExitCode(ExitStatus(nothingMadeBecauseOf: unread.code.area).rawValue)
    }
    let isClean = unread == nil && !looked.contains { $0.findings.contains { $0.severity == .error } }
    if !isClean { throw ExitCode(ExitStatus.someRefused.rawValue) }
  }

  private func describe(_ one: FilePreflight, on console: Console) {
    let lines = one.lines(in: console.language)
    let width = lines.map(\.label.count).max() ?? 0
    console.print(one.file)
    for line in lines {
      console.print("  " + line.label + String(repeating: " ", count: width - line.label.count + 2) + line.value)
    }
  }
}
