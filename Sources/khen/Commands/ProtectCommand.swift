import ArgumentParser
import Findings
import Foundation
import Press

/// `khen protect`: finished PDFs with passwords and limits of use.
struct ProtectCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "protect",
    abstract: "Put passwords on PDF files (AES-256), and limit what may be done with them.",
    discussion: """
      Passwords come from files (- is standard input) or from the variables KHEN_OWNER_PASSWORD and KHEN_USER_PASSWORD. \
      Encryption draws its key by chance: the bytes differ every time. It is forbidden in PDF/A and PDF/X, so files \
      no longer claim these; archive the originals.
      """)

  @Argument(help: "The PDF files.", completion: .file(extensions: ["pdf"]))
  var files: [String]

  @Option(
    name: .shortAndLong, help: "The folder to write into, under the same names; of one file also a .pdf to write.")
  var output: String

  @Option(help: ArgumentHelp("Holds the password that lifts all limits.", valueName: "file"))
  var ownerPasswordFile: String?

  @Option(help: ArgumentHelp("Holds the password to open the files (default: they open without).", valueName: "file"))
  var userPasswordFile: String?

  @Option(help: ArgumentHelp("Holds the password that opens the files as they are now.", valueName: "file"))
  var passwordFile: String?

  @Option(
    help: ArgumentHelp(
      "What users may do: print, print-low, copy, assemble, annotate, fill, change; or all, or none.", valueName: "list"
    ))
  var allow = "print,copy"

  @OptionGroup(title: "Messages") var reporting: ReportingOptions

  func validate() throws { _ = try permissions() }

  func run() throws {
    let console = Console(reporting)
    var status: ExitStatus?
    var made = 0
    do throws(Finding) {
      let jobs = try jobs()
      let secrets = [ownerPasswordFile, userPasswordFile, passwordFile].compactMap { $0 }.filter { $0 != "-" }
      try WrittenFiles(inputs: files + secrets, outputs: jobs.map(\.output)).check()
      for job in jobs {
        do throws(Finding) {
          console.report(try job.run())
          console.print(job.output)
          made += 1
        } catch {
          console.report(error)
          status = status ?? ExitStatus(nothingMadeBecauseOf: error.code.area)
          if error.code.area == .usage { break }
        }
      }
    } catch {
      console.report(error)
      status = ExitStatus(nothingMadeBecauseOf: error.code.area)
    }
    if let status { throw ExitCode(made > 0 ? ExitStatus.someRefused.rawValue : status.rawValue) }
  }

  private func jobs() throws(Finding) -> [ProtectionJob] {
    let owner = try PasswordSource(file: ownerPasswordFile, variable: "KHEN_OWNER_PASSWORD").password()
    let user = try PasswordSource(file: userPasswordFile, variable: "KHEN_USER_PASSWORD").password()
    let present = try PasswordSource(file: passwordFile, variable: "KHEN_PASSWORD").password()
    let isFile = files.count == 1 && output.lowercased().hasSuffix(".pdf")
    let allowed = (try? permissions()) ?? []
    return files.map { file in
      let name = (file as NSString).lastPathComponent
      var job = ProtectionJob(input: file, output: isFile ? output : (output as NSString).appendingPathComponent(name))
      (job.ownerPassword, job.userPassword, job.inputPassword) = (owner ?? "", user ?? "", present)
      job.permissions = allowed
      return job
    }
  }

  private func permissions() throws -> Set<ProtectionJob.Permission> {
    let words = allow.split(separator: ",").map { $0.filter { !$0.isWhitespace } }
    if words == ["all"] { return Set(ProtectionJob.Permission.allCases) }
    if words == ["none"] { return [] }
    var permissions: Set<ProtectionJob.Permission> = []
    for word in words {
      guard let permission = ProtectionJob.Permission(rawValue: word) else {
        let known = ProtectionJob.Permission.allCases.map(\.rawValue).joined(separator: ", ")
        throw ValidationError("--allow does not know “\(word)”; there are \(known), all, none.")
      }
      permissions.insert(permission)
    }
    return permissions
  }
}
