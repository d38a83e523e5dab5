import Testing

@testable import SourceTree

@Suite("Did you mean")
struct NearestNameTests {
  @Test(
    "The closest name is offered",
    arguments: [
      ("colunm", "column"), ("Style", "style"), ("text_style", "text-style"), ("color", "colour"),
      ("decison.number", "decision.number"),
    ])
  func closest(written: String, meant: String) {
    let known = ["column", "style", "text-style", "colour", "decision.number", "row"]
    #expect(NearestName.of(written, in: known) == meant)
  }

  @Test("Nothing is offered when nothing is close")
  func farAway() {
    #expect(NearestName.of("photograph", in: ["row", "column"]) == nil)
  }

  @Test("The first of equals wins, so that the answer does not change")
  func ties() {
    #expect(NearestName.of("bax", in: ["bay", "bat"]) == "bay")
  }

  @Test("A hint lists what there is when nothing is close")
  func list() {
    #expect(NearestName.hint("xyz", in: ["row", "column"])?.english == "There are: row, column.")
    #expect(NearestName.hint("xyz", in: []) == nil)
  }
}
