import Findings
import Foundation
import Testing

@testable import Press

@Suite("a run over a finished one of which little has changed")
struct RetouchTests {
  private static let header = "Họ và tên;Đơn vị;Thành tích;Số sổ vàng;Chức vụ;Hình thức khen thưởng"

  /// A ceremony of so many people, its rows without the header.
  private final class Stage {
    let scratch: ScratchFolder
    var rows: [String]
    var tail = ""

    init(_ count: Int, ceremony: String = SampleCeremony.text()) throws {
      scratch = try ScratchFolder()
      rows = (1...count).map { number in
        let name = ["Nguyễn Thị Hương", "Trần Văn Bảo", "Lê Đức Cường", "Phạm Minh Đào", "Vũ Hồng Ẩn"][number % 5]
        return
          "\(name) \(Self.word(number));Phòng \(number % 7);Hoàn thành tốt việc \(number);\(number);Kỹ sư;Giấy khen"
      }
      try scratch.write(ceremony, to: "le/ceremony.yaml")
      try write()
    }

    /// A name of syllables for a number, no two a letter apart.
    static func word(_ number: Int) -> String {
      let syllables = ["Khánh", "Phượng", "Thuỷ", "Quỳnh", "Nghĩa", "Trường", "Xuân", "Dương", "Hoà", "Mạnh"]
      return String(number).map { syllables[$0.wholeNumberValue ?? 0] }.joined(separator: " ")
    }

    func write(_ text: String? = nil) throws {
      let list = ([RetouchTests.header] + rows).joined(separator: "\n") + "\n" + tail
      try scratch.write(text ?? list, to: "le/awards.csv")
    }

    func batch(_ folder: String, _ set: (inout BatchOptions) -> Void = { _ in }) throws -> Batch {
      let (ceremony, findings) = CeremonyInput(scratch.path + "/le").ceremony()
      var options = BatchOptions(output: scratch.path + "/" + folder)
      options.jobs = 2
      set(&options)
      return Batch(try #require(ceremony, "\(findings)"), home: Home(Tool.root), options: options)
    }

    /// Whether the next run into a folder is one that only retouches.
    func isRetouched(_ folder: String, _ set: (inout BatchOptions) -> Void = { _ in }) throws -> Bool {
      let batch = try batch(folder, set)
      guard let basis = RetouchBasis(batch.ceremony, batch.options) else { return false }
      defer { basis.settle() }
      let preparation = Preparation(equipping: batch.ceremony, home: batch.home, options: batch.options)
      return Retouching(preparation, on: basis).flatMap { RetouchedPages($0) } != nil
    }

    func forget(_ folder: String) {
      try? FileManager.default.removeItem(atPath: scratch.path + "/" + folder + "/" + RunMemory.name)
    }
  }

  /// Runs with memory and without, and holds what both leave and tell against each other.
  private func compare(
    _ stage: Stage, isRetouched: Bool?, _ what: String, _ set: (inout BatchOptions) -> Void = { _ in }
  ) throws {
    if let isRetouched { #expect(try stage.isRetouched("with", set) == isRetouched, "\(what)") }
    var events: [[String]] = [[], []]
    let report = try stage.batch("with", set).run { events[0].append($0.json) }
    stage.forget("without")
    let other = try stage.batch("without", set).run { events[1].append($0.json) }
    #expect(!other.isRetouched && report.isRetouched == isRetouched ?? report.isRetouched, "\(what)")
    #expect(report.status == other.status && report.made == other.made, "\(what)")
    #expect(report.refused == other.refused && report.unchanged == other.unchanged, "\(what)")
    #expect(report.removed == other.removed && report.files == other.files, "\(what)")
    #expect(report.findings == other.findings, "\(what)")
    // A run over everything tells again what it finds where it makes all pages anew.
    func plain(_ events: [String]) -> [String] {
      events.map { event in
        event.contains("\"unchanged\"") ? String(event.prefix { $0 != "[" }) : event
      }
    }
    #expect(plain(events[0]) == plain(events[1]), "\(what)")
    var (left, right) = (stage.scratch.contents(of: "with"), stage.scratch.contents(of: "without"))
    let memories = (left.removeValue(forKey: RunMemory.name), right.removeValue(forKey: RunMemory.name))
    let different = Set(left.keys).union(right.keys).filter { left[$0] != right[$0] }.sorted()
    #expect(different.isEmpty, "\(what)")
    // The merged file's index is lost where the memory was, unless the file is written again.
    if report.made > 0, left[RunHistory.mergedName] != nil { #expect(memories.0 == memories.1, "\(what)") }
  }

  @Test("it leaves what a run over everything leaves", arguments: [false, true])
  func leavesTheSame(isSeparate: Bool) throws {
    let stage = try Stage(150)
    let set: (inout BatchOptions) -> Void = { $0.makesMerged = !isSeparate }
    try compare(stage, isRetouched: false, "first", set)
    try compare(stage, isRetouched: true, "nothing changed", set)
    stage.rows[70] = stage.rows[70].replacing("tốt", with: "xuất sắc")
    try stage.write()
    try compare(stage, isRetouched: true, "a citation", set)
    stage.rows[0] = stage.rows[0].replacing("Trần Văn Bảo", with: "Trần Quốc Bảo")
    stage.rows[149] = stage.rows[149].replacing("Kỹ sư", with: "Đội trưởng & Ngô Qúy Ừ")
    try stage.write()
    try compare(stage, isRetouched: true, "a name, so a file's name, and a new letter in the last row", set)
    stage.rows[63] = stage.rows[63].replacing("Kỹ sư", with: "\"Kỹ sư\"")
    try stage.write()
    try compare(stage, isRetouched: true, "the same with other quotes", set)
    stage.rows[64] = stage.rows[64].replacing("tốt", with: "rất tốt")
    try stage.write("\u{FEFF}" + ([Self.header] + stage.rows).joined(separator: "\n"))
    try compare(stage, isRetouched: true, "a byte order mark, and no end of the last line", set)
  }

  @Test("what it cannot be certain of is left to a run over everything")
  func leavesAlone() throws {
    let stage = try Stage(20)
    try compare(stage, isRetouched: false, "first")
    func change(_ row: Int, _ from: String, _ to: String, _ what: String) throws {
      let before = stage.rows[row]
      stage.rows[row] = before.replacing(from, with: to)
      try #require(stage.rows[row] != before)
      try stage.write()
      try compare(stage, isRetouched: false, what)
      stage.rows[row] = before
      try stage.write()
      try compare(stage, isRetouched: nil, "back from " + what)
    }
    try change(3, ";4;", ";5;", "a register number that stands already")
    try change(3, "Giấy khen", "Bằng khen", "an award")
    try change(3, "việc 4", "việc  4", "spaces that are mended")
    try change(3, "Phòng 4", "Phòng 2;Hoàn thành tốt việc 9;10;Kỹ sư;Giấy khen", "more fields than the header has")
    try change(3, "Phòng 4", "\"Phòng\n4\"", "a line more")
    try change(3, "Kỹ sư", "05/01/2018", "a day where a post belongs")
    try change(3, "Hoàn thành", String(repeating: "Hoàn thành ", count: 300), "a text that does not fit")
    let row = stage.rows.remove(at: 5)
    try stage.write()
    try compare(stage, isRetouched: false, "a row less")
    stage.rows.append(row)
    try stage.write()
    try compare(stage, isRetouched: false, "a row more")
    stage.rows[4] = stage.rows[4].replacing("tốt", with: "xong")
    try stage.write()
    try compare(stage, isRetouched: false, "a strict run") { $0.isStrict = true }
    try compare(stage, isRetouched: true, "a strict run again") { $0.isStrict = true }
    try FileManager.default.removeItem(atPath: stage.scratch.path + "/with/certificates/004-vu-hong-an-nghia.pdf")
    #expect(try !stage.isRetouched("with") { $0.isStrict = true })
  }

  @Test("totals below the list and findings about all of it stay what they were")
  func listFindings() throws {
    let stage = try Stage(30)
    stage.rows[2] = stage.rows[2].replacing("việc 3", with: "việc  3")
    stage.tail = "Tổng cộng;30;;;;\n"
    try stage.write()
    try compare(stage, isRetouched: false, "first")
    stage.rows[20] = stage.rows[20].replacing("tốt", with: "giỏi")
    try stage.write()
    try compare(stage, isRetouched: true, "another row than the one that was mended")
    #expect(try stage.batch("with").run().findings.count >= 2)
    stage.rows[2] = stage.rows[2].replacing("việc  3", with: "việc 3")
    try stage.write()
    try compare(stage, isRetouched: false, "the row that was mended")
    stage.tail = "Tổng cộng;31;;;;\n"
    try stage.write()
    try compare(stage, isRetouched: false, "another total")
  }

  @Test("an order by name is kept")
  func order() throws {
    let text = SampleCeremony.text() + "order: [name]\n"
    let stage = try Stage(24, ceremony: text)
    try compare(stage, isRetouched: false, "first")
    stage.rows[7] = stage.rows[7].replacing("tốt", with: "giỏi")
    try stage.write()
    try compare(stage, isRetouched: true, "the same place")
    stage.rows[7] = stage.rows[7].replacing(Stage.word(8), with: "Ánh")
    try stage.write()
    try compare(stage, isRetouched: false, "another place")
  }

  @Test("where files of several recipients would have one name, a run over everything numbers them")
  func names() throws {
    let stage = try Stage(12, ceremony: SampleCeremony.text() + "file-name: \"{unit}-{register}\"\n")
    try compare(stage, isRetouched: false, "first")
    stage.rows[3] = stage.rows[3].replacing("Phòng 4", with: "Phòng 5-5")
    try stage.write()
    try compare(stage, isRetouched: nil, "another name")
  }

  @Test("a damaged or foreign memory is none")
  func damages() throws {
    let stage = try Stage(8)
    try compare(stage, isRetouched: false, "first")
    let path = stage.scratch.path + "/with/" + RunMemory.name
    let bytes = [UInt8](try Data(contentsOf: URL(filePath: path)))
    #expect(RunMemory(bytes: bytes)?.bytes == bytes)
    var random = SplitMix(state: 4)
    for _ in 0..<400 {
      var broken = bytes
      broken[Int.random(in: broken.indices, using: &random)] ^= 1 << UInt8.random(in: 0..<8, using: &random)
      #expect(RunMemory(bytes: broken) == nil)
      #expect(RunMemory(bytes: Array(bytes[..<Int.random(in: 0..<bytes.count, using: &random)])) == nil)
    }
    // Sums that agree save nothing where the parts do not.
    for _ in 0..<400 {
      var broken = Array(bytes.dropLast(32))
      broken[Int.random(in: broken.indices, using: &random)] ^= 1 << UInt8.random(in: 0..<8, using: &random)
      _ = RunMemory(bytes: broken + Digest(of: broken).bytes)
    }
    try Data(bytes.reversed()).write(to: URL(filePath: path))
    try compare(stage, isRetouched: false, "reversed")
    try FileManager.default.removeItem(atPath: stage.scratch.path + "/with/certificates.pdf")
    try stage.scratch.write("%PDF", to: "with/certificates.pdf")
    #expect(try !stage.isRetouched("with"))
  }

  @Test("a merged file that somebody has written into is not mended")
  func foreignMerged() throws {
    let stage = try Stage(70)
    try compare(stage, isRetouched: false, "first")
    let path = stage.scratch.path + "/with/certificates.pdf"
    var bytes = [UInt8](try Data(contentsOf: URL(filePath: path)))
    bytes[bytes.count / 2] ^= 1
    try Data(bytes).write(to: URL(filePath: path))
    stage.rows[2] = stage.rows[2].replacing("tốt", with: "giỏi")
    try stage.write()
    try compare(stage, isRetouched: false, "one bit")
  }

  @Test("partial runs leave no memory, and what other runs remember is not theirs")
  func partialRuns() throws {
    let stage = try Stage(6)
    _ = try stage.batch("with").run()
    #expect(stage.scratch.contents(of: "with")[RunMemory.name] != nil)
    #expect(try !stage.isRetouched("with") { $0.selection.limit = 3 })
    #expect(try !stage.isRetouched("with") { $0.remakesUnchanged = true })
    #expect(try !stage.isRetouched("with") { $0.resumes = true })
    #expect(try !stage.isRetouched("with") { $0.size = "a5" })
    #expect(try !stage.isRetouched("with") { $0.epoch = 7 })
    _ = try stage.batch("with") { $0.selection.limit = 3 }.run()
    #expect(stage.scratch.contents(of: "with")[RunMemory.name] == nil)
  }

  @Test("everything of a ceremony on which rows depend is known to the memory")
  func context() throws {
    // Whoever adds a property decides whether a certificate's place, name or look depends on it.
    let ceremony = Ceremony(recordFile: "a.csv")
    #expect(
      Mirror(reflecting: ceremony).children.compactMap(\.label).sorted() == [
        "booklet", "decisions", "file", "fileName", "folder", "layouts", "name", "order", "records", "values",
      ])
    #expect(
      Mirror(reflecting: ceremony.records[0]).children.compactMap(\.label).sorted() == [
        "columns", "constants", "encoding", "file", "includesHidden", "place", "sheets",
      ])
    #expect(
      Mirror(reflecting: Decision()).children.compactMap(\.label).sorted() == [
        "awards", "date", "number", "values",
      ])
    #expect(Mirror(reflecting: ceremony.order).children.count == 2)
    #expect(Mirror(reflecting: ceremony.layouts).children.count == 2)
    #expect(
      Mirror(reflecting: BatchOptions(output: "")).children.compactMap(\.label).sorted() == [
        "against", "corrections", "epoch", "isDryRun", "isStrict", "jobs", "makesMerged", "makesSingles", "mode",
        "output",
        "overflow", "print", "printer", "refusedFormat", "remakesUnchanged", "resumes", "selection", "shard", "size",
        "sparesMemory", "stopsAtFirstRefusal", "verifies",
      ])
  }
}
