import ArgumentParser
import Findings
import Press

/// A command that makes papers of one ceremony and writes them into one folder.
protocol CeremonyCommand: ParsableCommand {
  var ceremonyOptions: CeremonyOptions { get }
  var reporting: ReportingOptions { get }

  /// Makes the papers, and says on the console what was made.
  func make(_ ceremony: Ceremony, on console: Console) throws(Finding) -> ExitStatus
}

extension CeremonyCommand {
  func run() throws {
    let console = Console(reporting)
    let status = make(on: console)
    if status != .allMade { throw ExitCode(status.rawValue) }
  }

  private func make(on console: Console) -> ExitStatus {
    do throws(Finding) {
      let (ceremony, findings) = try ceremonyOptions.ceremonyInput().ceremony()
      console.report(findings)
      guard let ceremony else { return ExitStatus(nothingMadeBecauseOf: findings) }
      return try make(ceremony, on: console)
    } catch {
      console.report(error)
      return ExitStatus(nothingMadeBecauseOf: error.code.area)
    }
  }
}
