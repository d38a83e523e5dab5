import ArgumentParser
import Findings
import Foundation
import Press

/// Makes one folder of the folders that shards wrote.
struct JoinCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "join", abstract: "Join what shards made into the folder that one run would have written.")

  @OptionGroup var ceremonyOptions: CeremonyOptions

  @Option(help: ArgumentHelp("Folders of shards (default: shard-* in the output folder).", valueName: "folder"))
  var shards: [String] = []

  @OptionGroup(title: "Choosing records") var selection: SelectionOptions
  @OptionGroup(title: "Making") var pressing: PressingOptions
  @OptionGroup(title: "Messages") var reporting: ReportingOptions

  func validate() throws {
    if pressing.shard != nil { throw ValidationError("--shard is for khen certificates.") }
  }

  func run() throws {
    var work = CertificatesWork(
      ceremonyOptions: ceremonyOptions, selection: selection, pressing: pressing, console: Console(reporting))
    let shards = shards
    work.prepare = { options throws(Finding) in
      let folders = shards.isEmpty ? Self.shards(in: options.output) : shards
      guard !folders.isEmpty else { throw Self.noShards(in: options.output) }
      try ShardJoin.gather(folders, into: options.output)
      options.resumes = true
    }
    let status = work.run()
    if status != .allMade { throw ExitCode(status.rawValue) }
  }

  private static func shards(in output: String) -> [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: output)) ?? []
    return names.filter { $0.hasPrefix("shard-") && $0.contains("-of-") }.sorted().map { output + "/" + $0 }
  }

  private static func noShards(in output: String) -> Finding {
    Finding(
      .noShards,
      Words(vi: "Không thấy phần việc nào trong “\(output)”.", en: "There are no shards in “\(output)”."),
      at: Place(output), hint: Words(vi: "Chỉ tới chúng bằng --shards.", en: "Name them with --shards."))
  }
}
