import ArgumentParser
import Findings
import Foundation
import Press
import Vietnamese

/// Begins a ceremony.
struct InitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init", abstract: "Begin a ceremony: a folder with its file and a workbook to fill in.")

  @Argument(help: "The folder of the new ceremony.", completion: .directory)
  var folder: String

  @OptionGroup var reporting: ReportingOptions

  func run() throws {
    let console = Console(reporting)
    do throws(Finding) {
      let ceremony = try NewCeremony(in: folder, on: Self.today)
      for file in ceremony.files { console.print(file) }
      let next = Words(
        vi: "Tiếp theo: điền awards.xlsx (các bước xem README.txt), rồi chạy khen certificates \(folder)",
        en: "Next: fill in awards.xlsx (README.txt tells the steps), then run khen certificates \(folder)")
      console.tell(next)
    } catch {
      console.report(error)
      throw ExitCode(ExitStatus(nothingMadeBecauseOf: error.code.area).rawValue)
    }
  }

  private static var today: CivilDate {
    get throws(Finding) {
      let parts = Calendar(identifier: .gregorian).dateComponents([.year, .month, .day], from: Date())
      if let year = parts.year, let month = parts.month, let day = parts.day,
        let date = CivilDate(year: year, month: month, day: day)
      {
        return date
      }
      throw Finding(
        .wrongClock, Words(vi: "Đồng hồ máy không đúng.", en: "The machine's clock is wrong."))
    }
  }
}
