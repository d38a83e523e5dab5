import Findings
import Foundation
import Testing

@testable import Press

/// The sample's papers as a reader of another house sees them.
private struct ReadPaper {
  struct Line {
    var text: String
    var font: String
    var size: Double
    /// Millimetres from the page's left and upper edge.
    var left: Double
    var right: Double
    var baseline: Double
  }

  var pages: [[Line]]

  init(_ file: String) throws {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["mutool", "draw", "-q", "-F", "stext", file]
    let output = Pipe()
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
    let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    pages = text.components(separatedBy: "<page ").dropFirst().map { page in
      page.components(separatedBy: "<line ").dropFirst().compactMap(Self.line)
    }
  }

  /// A line as mutool has it: fonts with sizes, characters with their quads.
  private static func line(_ source: String) -> Line? {
    func values(_ key: String, _ text: some StringProtocol) -> [String] {
      text.components(separatedBy: " \(key)=\"").dropFirst().compactMap { $0.components(separatedBy: "\"").first }
    }
    let toMillimetres = 25.4 / 72
    guard let size = values("size", source).first.flatMap(Double.init), let font = values("name", source).first else {
      return nil
    }
    let characters = source.components(separatedBy: "<char ").dropFirst().compactMap {
      char -> (text: String, left: Double, right: Double, y: Double)? in
      guard let quad = values("quad", " " + char).first?.split(separator: " ").compactMap({ Double($0) }),
        quad.count == 8,
        let y = values("y", " " + char).first.flatMap(Double.init), let text = values("c", " " + char).first
      else { return nil }
      return (Self.decoded(text), quad[0], quad[2], y)
    }
    let inked = characters.filter { $0.text != " " }
    guard let first = inked.first, let last = inked.last else { return nil }
    return Line(
      text: characters.map(\.text).joined(), font: font, size: size, left: first.left * toMillimetres,
      right: last.right * toMillimetres, baseline: first.y * toMillimetres)
  }

  /// A character that XML writes by its number or name.
  private static func decoded(_ text: String) -> String {
    let names = ["&quot;": "\"", "&apos;": "'", "&amp;": "&", "&lt;": "<", "&gt;": ">"]
    if let named = names[text] { return named }
    guard text.hasPrefix("&#x"), let value = UInt32(text.dropFirst(3).dropLast(), radix: 16) else { return text }
    return Unicode.Scalar(value).map { String($0) } ?? text
  }

  func first(_ words: String, page: Int = 0) throws -> Line {
    try #require(pages[page].first { $0.text.contains(words) }, "“\(words)” is not on page \(page + 1)")
  }
}

@Suite("The sample's booklet")
struct BookletBatchTests {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().path

  private func make(_ parts: [String]) throws -> (report: BookletBatch.Report, folder: URL) {
    let folder = FileManager.default.temporaryDirectory.appending(path: "khen-booklet-\(UUID().uuidString)")
    let read = CeremonyInput(Self.root + "/samples/hoi-nghi-2017").ceremony()
    let ceremony = try #require(read.ceremony)
    var options = BookletBatch.Options(output: folder.path)
    options.parts = parts
    return (BookletBatch(ceremony, home: Home(Self.root), options: options).run(), folder)
  }

  @Test("the decision and the report keep the measures of Decree 30/2020", arguments: ["decision", "report"])
  func measures(part: String) throws {
    let (report, folder) = try make([part])
    defer { try? FileManager.default.removeItem(at: folder) }
    #expect(report.status == .allMade, "\(report.findings)")
    let paper = try ReadPaper(folder.appending(path: part + ".pdf").path)

    let country = try paper.first("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")
    #expect((12...13).contains(country.size) && country.font.contains("Bold"))
    let motto = try paper.first("Độc lập - Tự do - Hạnh phúc")
    #expect((13...14).contains(motto.size) && motto.font.contains("Bold"))
    #expect(abs((country.left + country.right) - (motto.left + motto.right)) < 1)
    let issuer = try paper.first("SỞ CÔNG THƯƠNG")
    #expect((12...13).contains(issuer.size) && issuer.font.contains("Bold") && issuer.right < country.left)
    let parent = try paper.first("ỦY BAN NHÂN DÂN")
    #expect((12...13).contains(parent.size) && !parent.font.contains("Bold"))
    let number = try paper.first("Số: 0")
    #expect(number.size == 13 && !number.font.contains("Bold") && !number.font.contains("Italic"))
    let date = try paper.first("Hà Nội, ngày")
    #expect((13...14).contains(date.size) && date.font.contains("Italic"))
    #expect(abs(date.baseline - number.baseline) < 0.5)
    let kind = try paper.first(part == "decision" ? "QUYẾT ĐỊNH" : "BÁO CÁO")
    #expect((13...14).contains(kind.size) && kind.font.contains("Bold"))

    for (index, page) in paper.pages.enumerated() {
      let numbers = page.filter { $0.baseline < 18 }
      #expect(numbers.map(\.text) == (index == 0 ? [] : [String(index + 1)]))
      for line in numbers {
        #expect((13...14).contains(line.size) && abs((line.left + line.right) / 2 - (30 + 195) / 2) < 1)
      }
      for line in page where line.baseline >= 18 {
        #expect(line.left >= 29.8 && line.right <= 195.4, "page \(index + 1): \(line.text)")
        #expect(line.baseline >= 20 && line.baseline <= 277, "page \(index + 1): \(line.text)")
      }
    }
    let last = paper.pages.count - 1
    let recipients = try paper.first("Nơi nhận:", page: last)
    #expect(recipients.size == 12 && recipients.font.contains("Bold") && recipients.font.contains("Ital"))
    #expect(try paper.first("- Lưu: VT", page: last).size == 11)
    let post = try #require(paper.pages[last].last { $0.text.contains("GIÁM ĐỐC") })
    let signer = try paper.first("Lê Hồng Thăng", page: last)
    #expect((13...14).contains(signer.size) && signer.font.contains("Bold"))
    #expect(signer.baseline - post.baseline > 25, "no room for signature and seal")
    #expect(abs((signer.left + signer.right) - (post.left + post.right)) < 1)
  }

  @Test("legal bases are in italics and end as they should; articles are bold")
  func decision() throws {
    let (_, folder) = try make(["decision"])
    defer { try? FileManager.default.removeItem(at: folder) }
    let paper = try ReadPaper(folder.appending(path: "decision.pdf").path)
    #expect(try paper.first("Căn cứ Luật").font.contains("Italic"))
    #expect(try paper.first("Căn cứ Luật").text.trimmingCharacters(in: .whitespaces).hasSuffix(";"))
    #expect(try paper.first("Theo đề nghị").text.trimmingCharacters(in: .whitespaces).hasSuffix("."))
    #expect(try paper.first("Điều 1.").font.contains("Bold"))
    let body = paper.pages[0].filter { $0.text.contains("Quyết định này có hiệu lực") }
    #expect(body.allSatisfy { (13...14).contains($0.size) })
  }

  @Test("the whole booklet has its pages, its bytes are the same each time")
  func whole() throws {
    let (first, folder) = try make([])
    defer { try? FileManager.default.removeItem(at: folder) }
    #expect(first.status == .allMade, "\(first.findings)")
    let pages = try #require(first.files.first).pages
    #expect(pages >= 40 && pages % 4 == 0)
    let (_, again) = try make([])
    defer { try? FileManager.default.removeItem(at: again) }
    let bytes = try [folder, again].map { try Data(contentsOf: $0.appending(path: "booklet.pdf")) }
    #expect(bytes[0].elementsEqual(bytes[1]))
    #expect(!bytes[0].isEmpty)
  }

  @Test("totals of the prose agree with the sheet, and every name stands in lists and index")
  func totals() throws {
    let (report, folder) = try make(["report", "honoured", "index"])
    defer { try? FileManager.default.removeItem(at: folder) }
    #expect(report.status == .allMade, "\(report.findings)")
    let read = try #require(CeremonyInput(Self.root + "/samples/hoi-nghi-2017").ceremony().ceremony)
    let honoured = try Admission(read, home: Home(Self.root)).honoured
    let text = try ReadPaper(folder.appending(path: "report.pdf").path).pages.joined().map(\.text)
      .joined(separator: " ")
    let collectives = honoured.filter { $0.kind == .collective }.count
    for words in ["\(honoured.count) tập thể và cá nhân", "có \(collectives) tập thể"] {
      #expect(text.contains(words), "“\(words)” is not in the report")
    }
    for part in ["honoured", "index"] {
      let pages = try ReadPaper(folder.appending(path: part + ".pdf").path).pages
      let letters = pages.joined().map(\.text).joined().filter { !$0.isWhitespace }
      let short = honoured.filter { $0.kind == .individual && $0.name.count < 16 }
      for one in short {
        #expect(letters.contains(one.name.filter { !$0.isWhitespace }), "\(one.name) is not in \(part)")
      }
    }
  }

  @Test("a part that the booklet does not have is a finding, and nothing is written")
  func unknownPart() throws {
    let (report, folder) = try make(["phụ trương"])
    #expect(report.status == .data && report.files.isEmpty)
    #expect(!FileManager.default.fileExists(atPath: folder.path))
  }
}
