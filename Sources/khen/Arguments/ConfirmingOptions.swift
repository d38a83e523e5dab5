import ArgumentParser
import Findings
import Foundation
import Press

/// How a plan is confirmed before anything is made.
struct ConfirmingOptions: ParsableArguments {
  @Flag(help: "Confirm the plan without being asked.")
  var yes = false

  @Option(
    help: ArgumentHelp("Make the run only if its plan is this one (khen plan --json).", valueName: "file"),
    completion: .file(extensions: ["json"]))
  var confirmed: String?

  /// Shows the plan and asks where somebody is there to answer; a finding where the run must not be made.
  func confirm(_ plan: PrintingPlan, of ceremony: Ceremony, isDryRun: Bool, on console: Console) -> Finding? {
    do throws(Finding) {
      if let confirmed {
        let lines = try PlanConfirmation.differences(to: plan, fromFile: confirmed)
        return lines.isEmpty ? nil : PlanConfirmation.refusal(lines)
      }
      if !console.isQuiet, !console.isJSON { console.print(plan.text(in: console.language)) }
      guard !isDryRun, let confirmation = PlanConfirmation(of: ceremony) else { return nil }
      let differences = confirmation.differences(to: plan)
      if differences == [] { return nil }
      if !yes {
        // A pipe is never asked.
        guard isatty(STDIN_FILENO) == 1, console.isTerminal else { return nil }
        guard ask(differences, on: console) else { return PlanConfirmation.refusal([]) }
      }
      try confirmation.keep(plan, on: Self.today)
      return nil
    } catch {
      return error
    }
  }

  private func ask(_ differences: [String]?, on console: Console) -> Bool {
    if let differences {
      console.complain(
        Words(vi: "Khác lần xác nhận trước:", en: "Different from what was confirmed:")(in: console.language))
      for line in differences.prefix(20) { console.complain("  " + line) }
    }
    console.draw(Words(vi: "In theo kế hoạch này? (có/không) ", en: "Print this? (yes/no) ")(in: console.language))
    let answer = (readLine() ?? "").trimmingCharacters(in: .whitespaces).lowercased()
    return ["y", "yes", "c", "có", "co"].contains(answer)
  }

  private static var today: String {
    let parts = Calendar(identifier: .gregorian).dateComponents([.year, .month, .day], from: Date())
    func text(_ number: Int?) -> String { (number ?? 0) < 10 ? "0\(number ?? 0)" : "\(number ?? 0)" }
    return "\(parts.year ?? 0)-\(text(parts.month))-\(text(parts.day))"
  }
}
