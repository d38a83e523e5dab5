import ArgumentParser
import Press

/// The command line: reads arguments, shows progress and findings, answers with the agreed exit codes.
@main
struct Khen: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "khen",
    abstract: "Turn award records into certificates ready to print.",
    version: "khen \(ToolVersion.current)",
    subcommands: [
      InitCommand.self,
      PlanCommand.self,
      BuildCommand.self,
      CertificatesCommand.self,
      JoinCommand.self,
      CheckCommand.self,
      CorrectionsCommand.self,
      AcceptCommand.self,
      PreviewCommand.self,
      CalibrateCommand.self,
      ProofCommand.self,
      LayoutsCommand.self,
      ElementsCommand.self,
      SchemaCommand.self,
      BookletCommand.self,
      ListsCommand.self,
      ImposeCommand.self,
      PreflightCommand.self,
      ProtectCommand.self,
      FieldsCommand.self,
      FontsCommand.self,
    ])

  static func main() {
    SignalWatch.start()
    main(nil)
  }
}
