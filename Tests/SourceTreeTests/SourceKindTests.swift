import Findings
import Testing

@testable import SourceTree

@Suite("Faults of YAML are called by what the file is for")
struct SourceKindTests {
  @Test(
    "each kind has its own codes",
    arguments: [
      (SourceKind.ceremony, ["CER001", "CER002", "CER003", "CER004"]),
      (.layout, ["LAY001", "LAY002", "LAY003", "LAY004"]),
      (.printer, ["PRN011", "PRN012", "PRN013", "PRN014"]),
      (.faces, ["FNT011", "FNT012", "FNT013", "FNT014"]),
    ])
  func codes(kind: SourceKind, wanted: [String]) {
    var bomb = "a: &a [x, x, x, x, x, x, x, x, x]\n"
    for (name, inner) in zip("bcdefgh", "abcdefg") {
      bomb += "\(name): &\(name) [\(Array(repeating: "*\(inner)", count: 9).joined(separator: ", "))]\n"
    }
    let found = ["a: [1, 2\nb: 3\n", bomb, "[a, b]: c\n", "a: 1\na: 2\n"].map { yaml in
      #expect(throws: Finding.self) { try SourceNode(yaml: yaml, file: "a.yaml", kind: kind) }?.code.rawValue
    }
    #expect(found == wanted)
  }
}
