import Findings
import Testing

@Suite("Text that goes to a terminal")
struct PrintableTextTests {
  @Test("signs that command a terminal are shown, and nothing else is changed")
  func commands() {
    #expect("a\u{1B}[2Jb\u{7}\u{9B}\u{202E}".printable == "a\u{241B}[2Jb\u{2407}\u{FFFD}\u{FFFD}")
    #expect("Nguyễn Thị Hường\n\tVăn phòng".printable == "Nguyễn Thị Hường\n\tVăn phòng")
    #expect("a\nb.pdf".printableName == "a\u{240A}b.pdf")
    let finding = Finding(.unreadablePDF, Words(vi: "x\u{1B}", en: "x\u{1B}"), at: Place("a\u{1B}\nb.pdf"))
    #expect(finding.text(in: .english) == "error INP041 · a\u{241B}\u{240A}b.pdf: x\u{241B}")
  }
}
