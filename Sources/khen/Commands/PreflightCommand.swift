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

  @Option(
    help: ArgumentHelp(
      "Holds the password of locked files (- is standard input; else KHEN_PASSWORD).", valueName: "file"))
  var passwordFile: String?

  @Flag(help: "Colours of a screen are faults.")
  var noRgb = false

  @OptionGroup var reporting: ReportingOptions

  func run() throws {
    let console = Console(reporting)
    var looked: [FilePreflight] = []
    var unread: [UnreadFile] = []
    do throws(Finding) {
      let password = try PasswordSource(file: passwordFile, variable: "KHEN_PASSWORD").password()
      for file in files {
        do throws(Finding) {
          looked.append(try FilePreflight(file, run: runReport, password: password, forbidsRGB: noRgb))
        } catch {
          console.report(error)
          unread.append(UnreadFile(file: file, findings: [error]))
        }
      }
    } catch {
      console.report(error)
      throw ExitCode(ExitStatus(nothingMadeBecauseOf: error.code.area).rawValue)
    }
    if console.isJSON {
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
      let answers = Answers(looked: looked, unread: unread)
      console.print(String(decoding: try encoder.encode(answers), as: UTF8.self))
    }
    for one in looked {
      if !console.isJSON { describe(one, on: console) }
      console.report(one.findings)
    }
    if let area = unread.first?.findings.first?.code.area, looked.isEmpty {
      throw ExitCode(ExitStatus(nothingMadeBecauseOf: area).rawValue)
    }
    let isClean = unread.isEmpty && !looked.contains { $0.findings.contains { $0.severity == .error } }
    if !isClean { throw ExitCode(ExitStatus.someRefused.rawValue) }
  }

  /// A file that could not be looked through.
  private struct UnreadFile: Encodable {
    var file: String
    var findings: [Finding]
  }

  /// One list for programs.
  private struct Answers: Encodable {
    var looked: [FilePreflight]
    var unread: [UnreadFile]

    func encode(to encoder: any Encoder) throws {
      var container = encoder.unkeyedContainer()
      for one in looked { try container.encode(one) }
      for one in unread { try container.encode(one) }
    }
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
