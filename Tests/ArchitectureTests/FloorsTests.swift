import Foundation
import Testing

/// What each target may import: only what lies below its floor, and every edge is one that was decided.
private let allowedEdges: [String: Set<String>] = [
  // Floor 4
  "khen": ["Press", "Calibration", "Vietnamese", "Findings", "ArgumentParser"],
  // Floor 3
  "Press": [
    "Booklet", "Calibration", "Imposition", "Layout", "Records", "Imprint", "Drawing", "Ornaments", "Vietnamese",
    "SourceTree", "Geometry", "Findings", "Locks", "Files", "CCrypto", "CUnix",
  ],
  // Between: the papers that run over many pages
  "Booklet": [
    "Layout", "Records", "Drawing", "Vietnamese", "SourceTree", "Geometry", "Findings", "Files", "CMarkdown",
  ],
  // Floor 2: neighbours that do not know each other
  "Layout": ["Drawing", "Ornaments", "Vietnamese", "SourceTree", "Geometry", "Findings", "Locks", "Files"],
  "Records": ["Vietnamese", "SourceTree", "Findings", "Locks", "Files", "CZip", "CXML", "CXLSXWriter"],
  "Imprint": ["PDFObjects", "Drawing", "Geometry", "Findings", "Locks", "CHarfBuzz", "CDeflate", "CLcms"],
  "Calibration": ["Drawing", "Vietnamese", "SourceTree", "Geometry", "Findings"],
  "Imposition": ["PDFObjects", "Geometry", "Findings"],
  // Floor 1
  "Drawing": ["Geometry", "Findings", "Files", "CCairo", "CPango", "CRsvg", "CJPEG"],
  "Ornaments": ["Geometry"],
  "PDFObjects": ["Findings", "CQpdf"],
  "Vietnamese": [],
  "SourceTree": ["Vietnamese", "Findings", "Files", "Yams"],
  // Floor 0
  "Findings": [],
  "Geometry": [],
  "Locks": [],
  "Files": [],
  "CQpdf": [],
]

@Suite("The floors of the house")
struct FloorsTests {
  @Test("every edge between targets is in the table of floors")
  func edgesAreAllowed() throws {
    let targets = try Package.dumped().targets
    var known: Set<String> = []
    for target in targets where target.type == "regular" || target.type == "executable" {
      let allowed = try #require(allowedEdges[target.name], "the target \(target.name) has no floor")
      known.insert(target.name)
      for name in target.dependencyNames {
        #expect(allowed.contains(name), "\(target.name) must not know \(name)")
      }
    }
    #expect(known == Set(allowedEdges.keys))
  }

  @Test("the sources of a target import nothing that its floor does not allow")
  func importsAreAllowed() throws {
    let ownNames = Set(allowedEdges.keys).union(allowedEdges.values.joined())
    for (target, allowed) in allowedEdges {
      for (file, imports) in try Package.imports(of: target) {
        let forbidden = imports.intersection(ownNames).subtracting(allowed).subtracting([target])
        #expect(forbidden.isEmpty, "\(file) imports \(forbidden.sorted())")
      }
    }
  }

  @Test("each library of others is imported by one target")
  func librariesHaveOneHome() throws {
    let systemLibraries = try Package.dumped().targets.filter { $0.type == "system" }.map(\.name)
    var homes: [String: Set<String>] = [:]
    for target in allowedEdges.keys {
      for (_, imports) in try Package.imports(of: target) {
        for name in imports { homes[name, default: []].insert(target) }
      }
    }
    for library in systemLibraries + ["Yams", "ArgumentParser"] {
      #expect(
        homes[library, default: []].count <= 1, "\(library) is imported by \(homes[library, default: []].sorted())")
    }
  }
}

/// The package as SwiftPM and its source files describe it.
private struct Package: Decodable {
  struct Target: Decodable {
    var name: String
    var type: String
    var dependencies: [Dependency]

    var dependencyNames: [String] { dependencies.map(\.name) }
  }

  struct Dependency: Decodable {
    let name: String

    init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: AnyKey.self)
      let key = try #require(container.allKeys.first)
      var parts = try container.nestedUnkeyedContainer(forKey: key)
      name = try parts.decode(String.self)
    }
  }

  struct AnyKey: CodingKey {
    var stringValue: String
    var intValue: Int? { nil }
    init(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
  }

  var targets: [Target]

  static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  /// Reads the manifest with a build folder of its own, since the folder of the running test is locked.
  static func dumped() throws -> Package {
    let scratch = FileManager.default.temporaryDirectory.appending(path: "khen-floors-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: scratch) }
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = [
      "swift", "package", "dump-package", "--package-path", root.path, "--scratch-path", scratch.path,
      "--disable-sandbox",
    ]
    let output = Pipe()
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
    let bytes = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return try JSONDecoder().decode(Package.self, from: bytes)
  }

  /// The modules that each source file of a target imports.
  static func imports(of target: String) throws -> [(file: String, imports: Set<String>)] {
    let folder = root.appending(path: "Sources/\(target)")
    let files = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String } ?? []
    return try files.filter { $0.hasSuffix(".swift") }.sorted().map { name in
      let text = try String(contentsOf: folder.appending(path: name), encoding: .utf8)
      let modules = text.split(separator: "\n").compactMap { line -> String? in
        let words = line.split(separator: " ").filter { !$0.hasPrefix("@") && !["public", "internal"].contains($0) }
        guard words.first == "import", let module = words.last else { return nil }
        return module.split(separator: ".").first.map(String.init)
      }
      return ("\(target)/\(name)", Set(modules))
    }
  }
}
