import Foundation
import Testing

/// The built program, run as a user runs it.
struct Tool {
  struct Answer {
    var status: Int32
    var output: String
    var errors: String
  }

  /// The repository, whose layouts and fonts the runs use.
  static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().path

  /// The program lies beside the bundle of tests.
  static var path: String {
    let bundle = Bundle.allBundles.map(\.bundleURL).first { $0.pathExtension == "xctest" } ?? Bundle.main.bundleURL
    let folder = bundle.pathExtension == "xctest" ? bundle.deletingLastPathComponent() : bundle
    return folder.appending(path: "khen").path
  }

  static func process(_ arguments: [String], environment: [String: String] = [:], in folder: String) -> Process {
    let process = Process()
    process.executableURL = URL(filePath: path)
    process.arguments = arguments
    process.currentDirectoryURL = URL(filePath: folder)
    process.environment = ["KHEN_HOME": root, "LANG": "C", "PATH": "/usr/bin:/bin"].merging(environment) { $1 }
    process.standardInput = FileHandle.nullDevice
    return process
  }

  static func run(
    _ arguments: [String], environment: [String: String] = [:], in folder: String
  ) throws -> Answer {
    let process = process(arguments, environment: environment, in: folder)
    let files = ["stdout", "stderr"].map { folder + "/." + $0 + "-\(UUID().uuidString)" }
    for file in files { _ = FileManager.default.createFile(atPath: file, contents: nil) }
    defer { for file in files { try? FileManager.default.removeItem(atPath: file) } }
    process.standardOutput = FileHandle(forWritingAtPath: files[0])
    process.standardError = FileHandle(forWritingAtPath: files[1])
    try process.run()
    process.waitUntilExit()
    let texts = try files.map { try String(contentsOf: URL(filePath: $0), encoding: .utf8) }
    return Answer(status: process.terminationStatus, output: texts[0], errors: texts[1])
  }
}
