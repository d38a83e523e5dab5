import ArgumentParser
import Findings
import Foundation
import Press

/// Lists faces.
struct FontsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fonts", abstract: "List the faces that layouts may use, and what is missing here.")

  @Argument(help: "The folder of a ceremony with fonts of its own.", completion: .directory)
  var folder: String = ""

  @OptionGroup var reporting: ReportingOptions

  func run() throws {
    let console = Console(reporting)
    let overview = FontOverview(home: .ofThisProcess, ceremonyFolder: folder)
    console.report(overview.findings)
    if console.isJSON {
      console.print(overview.json())
    } else {
      list(overview.lines, on: console)
    }
    if !overview.lines.contains(where: \.isInstalled) { throw ExitCode(ExitStatus.missingPart.rawValue) }
  }

  private func list(_ lines: [FontOverview.Line], on console: Console) {
    var family: String?
    for line in lines {
      if line.family != family {
        family = line.family
        let origin = [line.package, line.licence].compactMap { $0 }.joined(separator: " · ")
        console.print(line.family + (origin.isEmpty ? "" : " · " + origin))
      }
      let letters = line.letters.map { "\($0)/134" } ?? "?"
      let missing = Words(vi: "chưa cài (scripts/setup)", en: "not installed (scripts/setup)")(in: console.language)
      console.print("  \(FieldsCommand.padded(line.style))  \(letters)  \(line.isInstalled ? line.file : missing)")
    }
  }
}

extension Home {
  /// Where this program's layouts and fonts are.
  static var ofThisProcess: Home {
    locate(environment: ProcessInfo.processInfo.environment, program: Bundle.main.executablePath)
  }
}
