import ArgumentParser
import Findings
import Foundation
import Press

/// Settles a finding that a person has looked at.
struct AcceptCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "accept",
    abstract: "Settle a finding that is right as it stands, with a reason; without a code, list what can be settled.")

  @OptionGroup var ceremonyOptions: CeremonyOptions

  @Argument(help: "The finding's code, such as DAT201.")
  var rule: String?

  @Argument(help: "What it is about, to the letter as khen check says it.")
  var value: String?

  @Option(help: "Why it is right as it stands.")
  var reason: String?

  @Flag(help: "For all ceremonies of the office, not for this one alone.")
  var office = false

  @OptionGroup(title: "Messages") var reporting: ReportingOptions

  func validate() throws {
    if rule != nil, value == nil || (reason ?? "").isEmpty {
      throw ValidationError("A code needs what it is about, and --reason.")
    }
  }

  func run() throws {
    let console = Console(reporting)
    do throws(Finding) {
      try accept(on: console)
    } catch {
      console.report(error)
      throw ExitCode(ExitStatus(nothingMadeBecauseOf: error.code.area).rawValue)
    }
  }

  private func accept(on console: Console) throws(Finding) {
    let (read, findings) = try ceremonyOptions.ceremonyInput().ceremony()
    guard let ceremony = read else { throw findings.first { $0.severity == .error } ?? Acceptance.nothing("", "") }
    let check = Check(dataOf: ceremony, home: .ofThisProcess, options: BatchOptions(output: ""))
    let open = check.findings.filter { $0.severity > .note && $0.value != nil && $0.code.meaning.isAcceptable }
    guard let rule, let value, let reason else { return list(open, on: console) }
    guard let code = Code(rawValue: rule) else { throw Acceptance.nothing(rule, value) }
    guard code.meaning.isAcceptable else { throw Acceptance.unacceptable(code, at: nil) }
    guard open.contains(where: { $0.code == code && $0.value == value }) else { throw Acceptance.nothing(rule, value) }
    let acceptance = Acceptance(rule: code, value: value, reason: reason)
    let file = try self.file(of: ceremony)
    try file.add(acceptance)
    console.tell(Words(vi: "Đã ghi vào \(file.path).", en: "Written to \(file.path)."))
  }

  private func file(of ceremony: Ceremony) throws(Finding) -> AcceptanceFile {
    if office {
      let usual = Office.path(environment: ProcessInfo.processInfo.environment)
      return AcceptanceFile(ofOffice: ceremony.office.file ?? usual)
    }
    guard let file = ceremony.file else { throw Acceptance.withoutCeremony() }
    return AcceptanceFile(ofCeremony: file)
  }

  /// Each finding that can be settled, once, as the command that settles it.
  private func list(_ open: [Finding], on console: Console) {
    var seen: Set<[String]> = []
    for finding in open {
      let value = finding.value ?? ""
      guard seen.insert([finding.code.description, value]).inserted else { continue }
      let place = finding.place.map { "\($0): " } ?? ""
      console.print(place + finding.message(in: console.language))
      let escaped = value.replacing("'", with: "'\\''")
      console.print("  khen accept \(ceremonyOptions.input) \(finding.code) '\(escaped)' --reason '…'")
    }
  }
}
