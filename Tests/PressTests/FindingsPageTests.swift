import Findings
import Foundation
import Testing

@testable import Press

/// `docs/findings.md` is written from the catalogue of codes; KHEN_WRITE_DOCS writes it anew.
@Suite("The page of findings") struct FindingsPageTests {
  @Test("docs/findings.md tells what the code tells")
  func page() throws {
    let file = URL(filePath: Tool.root).appending(path: "docs/findings.md")
    if ProcessInfo.processInfo.environment["KHEN_WRITE_DOCS"] != nil {
      try Self.page.write(to: file, atomically: true, encoding: .utf8)
    } else {
      #expect(try String(contentsOf: file, encoding: .utf8) == Self.page, "KHEN_WRITE_DOCS=1 writes it anew")
    }
  }

  private static var page: String {
    var page = """
      # Findings

      Everything that `khen` has to say about a sheet, a ceremony, a layout or a file has a code, which stays the same from
      version to version, in messages, in JSON and in `run.json`. Each code has one meaning; they are counted here with what to
      do about them. A message tells more: the place, the value, and mostly what would be right.

      Mỗi điều `khen` báo có một mã không đổi; mỗi mã có một nghĩa. Thông báo còn nói rõ chỗ sai, giá trị sai và cách sửa.

      An **error** (lỗi) refuses the record, or stops the run where it concerns all of them; a **warning** (cảnh báo) is worth a
      look before printing, and refuses as well with `--strict`; a **note** (ghi chú) tells what was done. Where nothing could
      be made, the process answers with the exit code of the first error's area.

      | area | about | exit code |
      |---|---|---|

      """
    for area in Code.Area.allCases {
      let status = ExitStatus(nothingMadeBecauseOf: area).rawValue
      page += "| `\(area.rawValue)` | \(area.title.english) · \(area.title.vietnamese) | \(status) |\n"
    }
    for area in Code.Area.allCases {
      page += "\n## \(area.title.english) · \(area.title.vietnamese)\n\n"
      page += "| code | | what it means | what to do |\n|---|---|---|---|\n"
      for code in Code.allCases.filter({ $0.area == area }).sorted(by: { $0.rawValue < $1.rawValue }) {
        let meaning = code.meaning
        let severities = ([meaning.severity] + meaning.others).map(\.rawValue).joined(separator: ", ")
        page += "| `\(code)` | \(severities) | \(cell(meaning.words)) | \(cell(meaning.remedy)) |\n"
      }
    }
    return page
  }

  private static func cell(_ words: Words) -> String {
    [words.english, words.vietnamese].map { text in
      var text = text
      for (mark, written) in [
        ("&", "&amp;"), ("<", "&lt;"), ("|", "\\|"), ("{{", "&#123;&#123;"), ("*", "\\*"), ("_", "\\_"),
      ] {
        text = text.replacingOccurrences(of: mark, with: written)
      }
      return text
    }.joined(separator: "<br>")
  }
}
