import ArgumentParser
import Findings
import Press

/// `khen corrections`: what people have corrected in the lists of a ceremony.
struct CorrectionsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "corrections", abstract: "Show what was corrected in the lists of a ceremony, or take one back.",
    subcommands: [List.self, Withdraw.self], defaultSubcommand: List.self)

  struct List: CeremonyCommand {
    static let configuration = CommandConfiguration(
      commandName: "list", abstract: "Show the corrections of a ceremony, each with its number.")

    @OptionGroup var ceremonyOptions: CeremonyOptions
    @OptionGroup(title: "Messages") var reporting: ReportingOptions

    func make(_ ceremony: Ceremony, on console: Console) throws(Finding) -> ExitStatus {
      let corrections = try CeremonyCorrections(of: ceremony)
      for (index, entry) in corrections.entries.enumerated() {
        console.print("\(index + 1) · \(entry.line(in: console.language))")
      }
      if corrections.entries.isEmpty {
        console.tell(Words(vi: "Chưa có phần sửa nào.", en: "There are no corrections."))
      }
      return .allMade
    }
  }

  struct Withdraw: CeremonyCommand {
    static let configuration = CommandConfiguration(
      commandName: "withdraw", abstract: "Take back one correction, by its number in the list.")

    @Argument(help: "The correction's number, as khen corrections list shows it.")
    var number: Int

    @OptionGroup var ceremonyOptions: CeremonyOptions
    @OptionGroup(title: "Messages") var reporting: ReportingOptions

    func make(_ ceremony: Ceremony, on console: Console) throws(Finding) -> ExitStatus {
      var corrections = try CeremonyCorrections(of: ceremony)
      let entry = try corrections.withdraw(number)
      try corrections.write()
      let line = entry.line(in: console.language)
      console.tell(Words(vi: "Đã rút: \(line)", en: "Taken back: \(line)"))
      return .allMade
    }
  }
}

extension CeremonyCorrections.Entry {
  /// The correction on one line.
  func line(in language: Language) -> String {
    let place = [file, cell.sheet].filter { !$0.isEmpty }.joined(separator: ": ")
    let by = [author, reason].filter { !$0.isEmpty }.joined(separator: "; ")
    let row = Words(vi: "dòng \(cell.row)", en: "row \(cell.row)")(in: language)
    return "\(place), \(row), \(cell.header): “\(cell.old)” → “\(cell.new)”" + (by.isEmpty ? "" : " (\(by))")
  }
}
