import ArgumentParser

@main
struct Khen: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "khen")
}
