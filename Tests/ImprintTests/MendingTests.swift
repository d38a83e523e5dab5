import Drawing
import Findings
import Foundation
import Geometry
import Testing

@testable import Imprint

/// A merged file of small parts by hand, any of which can be told to be another.
struct MergedSpecimen {
  static let count = 170
  /// Parts of two pages: within a sheaf, at its end and at the start of the next.
  static let long: Set<Int> = [5, 63, 64, 100, 169]

  /// What parts bear instead of their own names.
  var names: [Int: String] = [:]
  /// Parts that bear another group of text than others.
  var longer: Set<Int> = []
  /// Parts whose art is that of another part.
  var art: [Int: Int] = [:]
  /// Parts that bear something more, whose pages are numbered, or that have no bookmark.
  var marks: [Int: Mark] = [:]
  var numbered: Set<Int> = []
  var unnamed: Set<Int> = []
  var options = ImprintOptions()
  var information = Specimens.information
  var entriesPerSection = ObjectWriter.entriesPerSection

  static func shared(_ number: Int) throws -> SharedFrame {
    var frame = Frame(size: Specimens.trim)
    frame.marks.append(
      .init(.fill(Specimens.border(pieces: 4 + number), .solid(Specimens.gold), rule: .evenOdd), at: .zero))
    let line = try Specimens.line("KHUNG", weight: .bold)
    let group = Group(Frame(size: Specimens.trim, marks: [.init(.text(line), at: Point(200, 80))]), role: .paragraph)
    frame.marks.append(.init(.group(group), at: .zero))
    return SharedFrame(name: "test/art-\(number)", frame)
  }

  /// Art by its number: the first from the start, others from later sheaves on.
  private func art(of part: Int) -> Int { art[part] ?? (part >= 140 && part % 3 == 0 ? 2 : part >= 70 ? part % 2 : 0) }

  func part(_ number: Int, by run: ImprintRun, arts: [SharedFrame]) throws -> PreparedPages {
    let name = names[number] ?? "Nguyễn Văn Hường \(1000 + number)"
    let pages = try (0..<(Self.long.contains(number) ? 2 : 1)).map { page in
      var frame = Frame(size: Specimens.trim, marks: [.init(.shared(arts[art(of: number)]), at: .zero)])
      func add(_ role: Role, _ text: String, weight: Weight, at y: Double) throws {
        let line = try Specimens.line(text, weight: weight)
        let inner = Frame(size: Size(500, 20), marks: [.init(.text(line), at: .zero)])
        frame.marks.append(.init(.group(Group(inner, role: role)), at: Point(150, y)))
      }
      try add(.heading(level: 1), "GIẤY KHEN", weight: .bold, at: 180)
      try add(.paragraph, name, weight: .regular, at: 230)
      if longer.contains(number) { try add(.paragraph, name, weight: .regular, at: 260) }
      if let mark = marks[number] { frame.marks.append(.init(mark, at: Point(50, 50))) }
      return Page(
        trim: Specimens.trim, bleed: 0, frame: frame, label: numbered.contains(number) ? "iv" : nil,
        bookmarks: page == 0 && !unnamed.contains(number) ? [.init(title: name, level: 1, y: 100)] : [])
    }
    return try run.prepare(pages)
  }

  func arts() throws -> [SharedFrame] { try (0..<3).map { try Self.shared($0) } }

  func whole() throws -> (bytes: [UInt8], index: MergedIndex?) {
    let run = try ImprintRun(options)
    let arts = try arts()
    var bytes: [UInt8] = []
    let writer = MergedWriter(
      run: run, information: information, asSections: true, entriesPerSection: entriesPerSection
    ) { bytes += $0 }
    for number in 0..<Self.count { try writer.append(part(number, by: run, arts: arts)) }
    _ = try writer.finish()
    return (bytes, writer.index)
  }

  /// This file, made of another; nothing where it cannot be mended.
  func mended(
    from old: (bytes: [UInt8], index: MergedIndex?), changed: [Int]
  ) throws -> (bytes: [UInt8], index: MergedIndex?)? {
    let run = try ImprintRun(options)
    let arts = try arts()
    guard
      var mending = MergedMending(
        try #require(old.index), run: run, information: information, changed: changed,
        entriesPerSection: entriesPerSection)
    else { return nil }
    #expect(mending.length == old.bytes.count && mending.wanted.count <= 64 * changed.count)
    let wanted = Dictionary(
      uniqueKeysWithValues: try mending.wanted.map { ($0, try part($0, by: run, arts: arts)) })
    guard try mending.remake({ wanted[$0] ?? PreparedPages.none }) else { return nil }
    var bytes: [UInt8] = []
    let index = try mending.write(old: { Array(old.bytes[$0]) }, sink: { bytes += $0 })
    return (bytes, index)
  }
}

/// Where bytes begin to differ, with what stands there; nothing where they are equal.
func difference(_ left: [UInt8], _ right: [UInt8]) -> String? {
  guard left != right else { return nil }
  let index = zip(left, right).prefix { $0 == $1 }.count
  func text(_ bytes: [UInt8]) -> String {
    String(decoding: bytes[max(0, index - 100)..<min(bytes.count, index + 60)], as: UTF8.self)
  }
  return "at \(index) of \(left.count) and \(right.count): \(text(left)) – \(text(right))"
}

extension PreparedPages {
  static let none = PreparedPages(pages: [], tree: StructureTree(), findings: [])
}

@Suite("Mended files")
struct MendingTests {
  private static let old = Result { try MergedSpecimen().whole() }

  /// Names by the positions of parts.
  static let changes: [[Int: String]] = [
    [0: "Trần Thị Hoa"], [100: "Trần Thị Hoa"], [169: "Trần Thị Hoa"], [64: "Trần Thị Hoa"], [63: "Trần Thị Hoa"],
    [127: "Vũ Đức Thắng đứng cuối"], [3: "Một", 4: "Hai", 66: "Ba", 168: "Bốn"],
    // A glyph that no other part has.
    [80: "Ǻngström Ω Ж"], [80: "ﬁ ffi Œ"],
    // No change at all.
    [20: "Nguyễn Văn Hường 1020"],
  ]

  @Test("have the bytes and the index that a whole run gives", arguments: changes)
  func isEqual(names: [Int: String]) throws {
    let old = try Self.old.get()
    let specimen = MergedSpecimen(names: names)
    let whole = try specimen.whole()
    let mended = try #require(try specimen.mended(from: old, changed: names.keys.sorted()))
    #expect(difference(mended.bytes, whole.bytes) == nil)
    let indexes = (mended.index?.bytes ?? [], try #require(whole.index).bytes)
    #expect(difference(indexes.0, indexes.1) == nil)
    #expect((whole.bytes != old.bytes) == (names[20] == nil))
  }

  @Test("lose a glyph with the last name that has it")
  func losesGlyph() throws {
    let old = try MergedSpecimen(names: [90: "Ǻ Ω Ж"]).whole()
    let whole = try MergedSpecimen().whole()
    let mended = try #require(try MergedSpecimen().mended(from: old, changed: [90]))
    #expect(difference(mended.bytes, whole.bytes) == nil && mended.index?.bytes == whole.index?.bytes)
  }

  @Test("can be mended again, and have their sections where whole files have them", arguments: [1, 400, 700])
  func again(entriesPerSection: Int) throws {
    var specimen = MergedSpecimen(entriesPerSection: entriesPerSection)
    var file = try specimen.whole()
    for (number, name) in [(150, "Đỗ"), (1, "Lê Thị Tên Dài Hơn Hẳn Tên Cũ"), (70, "Phạm Ký")] {
      specimen.names[number] = name
      file = try #require(try specimen.mended(from: file, changed: [number]))
      let whole = try specimen.whole()
      #expect(difference(file.bytes, whole.bytes) == nil && file.index?.bytes == whole.index?.bytes)
    }
    let reader = try #require(PDFReader(file.bytes))
    #expect(reader.dictionary(reader.dictionary(reader.trailer["Root"])?["Pages"])?["Count"]?.integer == 175)
    if let qpdf = Judge.find("qpdf") {
      let verdict = try Judge.run(qpdf, ["--check", try Judge.file(file.bytes, "mended-\(entriesPerSection).pdf")])
      #expect(verdict.status == 0, "\(verdict.output)")
    }
  }

  @Test("are refused where a part has other elements or is the first to bear its art")
  func refuses() throws {
    let old = try Self.old.get()
    var longer = MergedSpecimen()
    longer.longer = [30]
    #expect(try longer.mended(from: old, changed: [30]) == nil)
    var other = MergedSpecimen()
    other.art = [30: 1]
    #expect(try other.mended(from: old, changed: [30]) == nil)
    // Art that the sheaves before have borne, in a sheaf that bears the others too.
    other.art = [167: 0]
    let mended = try #require(try other.mended(from: old, changed: [167]))
    #expect(difference(mended.bytes, try other.whole().bytes) == nil)
  }

  @Test("may have links into the net, pictures and parts without a bookmark")
  func withinSheaves() throws {
    let size = Size(12, 8)
    let fill = Mark.fill(Path(circleAt: Point(6, 4), radius: 3), .solid(Specimens.red, opacity: 0.5), rule: .nonZero)
    let art = Page(trim: size, frame: Frame(size: size, marks: [.init(fill, at: .zero)]))
    let pixels = try CairoPainter().png(of: art, dpi: 72, options: .init(background: nil))
    let picture = Mark.picture(try Picture(reading: pixels, file: "art.png"), size)
    let link = Mark.link(target: "https://khen.example/7", size)
    var specimen = MergedSpecimen(marks: [0: link, 63: picture, 64: link, 129: picture, 169: link], unnamed: [7, 127])
    specimen.options.standards = [.pdfua1]
    let old = try specimen.whole()
    specimen.names = [0: "Một", 64: "Hai", 129: "Ba", 169: "Bốn"]
    specimen.marks[64] = .link(target: "https://khen.example/đổi", size)
    let whole = try specimen.whole()
    for changed in [[0, 64, 129, 169], Array(0..<170)] {
      let mended = try #require(try specimen.mended(from: old, changed: changed))
      #expect(difference(mended.bytes, whole.bytes) == nil && mended.index?.bytes == whole.index?.bytes)
    }
    // The picture of a sheaf behind it.
    specimen.marks[63] = nil
    specimen.marks[129] = nil
    specimen.marks[150] = picture
    let late = try specimen.whole()
    specimen.marks[63] = picture
    specimen.marks[150] = nil
    #expect(try specimen.mended(from: late, changed: [63, 150]) == nil)
  }

  @Test("are none where something reaches over sheaves")
  func reachesOver() throws {
    #expect(try MergedSpecimen(marks: [80: .anchor("a")]).whole().index == nil)
    #expect(try MergedSpecimen(marks: [80: .link(target: "#a", Size(9, 9))]).whole().index == nil)
    #expect(try MergedSpecimen(numbered: [80]).whole().index == nil)
    #expect(try MergedSpecimen(unnamed: [64]).whole().index == nil)
    let old = try Self.old.get()
    for specimen in [
      MergedSpecimen(marks: [80: .anchor("a")]), MergedSpecimen(numbered: [80]), MergedSpecimen(unnamed: [80]),
      MergedSpecimen(unnamed: [64]), MergedSpecimen(unnamed: [63]),
    ] { #expect(try specimen.mended(from: old, changed: [63, 64, 80]) == nil) }
  }

  @Test("may begin without bookmarks, and say something else of themselves")
  func withoutBookmarks() throws {
    var specimen = MergedSpecimen(unnamed: Set(0..<130))
    let old = try specimen.whole()
    specimen.names = [10: "Một", 64: "Hai", 131: "Ba"]
    specimen.information.title = "Một tên khác"
    let mended = try #require(try specimen.mended(from: old, changed: [10, 64, 131]))
    #expect(difference(mended.bytes, try specimen.whole().bytes) == nil)
    specimen.unnamed.remove(127)
    #expect(try specimen.mended(from: old, changed: [127]) == nil)
  }

  @Test("are refused with other settings")
  func refusesSettings() throws {
    let old = try Self.old.get()
    var other = MergedSpecimen()
    other.options.standards = [.pdfua1]
    #expect(try other.mended(from: old, changed: [30]) == nil)
    #expect(try MergedSpecimen().mended(from: old, changed: [170]) == nil)
  }

  @Test("are never made of a damaged index, nor is anything else made of it")
  func damaged() throws {
    let old = try Self.old.get()
    let index = try #require(old.index).bytes
    let run = try ImprintRun()
    func mending(_ bytes: [UInt8]) -> MergedMending? {
      MergedMending(MergedIndex(bytes: bytes), run: run, information: Specimens.information, changed: [1])
    }
    #expect(mending(index) != nil)
    for length in stride(from: 0, to: index.count, by: 7) { #expect(mending(Array(index[..<length])) == nil) }
    var numbers = SeededNumbers(5)
    for _ in 0..<300 {
      var broken = index
      broken[numbers.next(below: broken.count)] ^= UInt8(1 + numbers.next(below: 255))
      #expect(mending(broken) == nil)
    }
    // With a sum that fits, the numbers must be held against each other.
    let arts = try MergedSpecimen().arts()
    let parts = try (0..<64).map { try MergedSpecimen().part($0, by: run, arts: arts) }
    for _ in 0..<600 {
      var broken = Array(index.dropLast(16))
      for _ in 0...numbers.next(below: 3) {
        broken[31 + numbers.next(below: broken.count - 31)] = UInt8(numbers.next(below: 256))
      }
      if numbers.next(below: 3) == 0 { broken.removeLast(numbers.next(below: broken.count / 2)) }
      guard var mending = mending(MergedIndex.sealed(broken)), mending.wanted.count <= 64,
        try mending.remake({ parts[$0 % 64] })
      else { continue }
      _ = try mending.write(
        old: { Array(repeating: 0, count: $0.count) }, sink: { _ in })
    }
  }
}
