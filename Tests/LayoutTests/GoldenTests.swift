import Drawing
import Findings
import Foundation
import Geometry
import Testing

@testable import Layout

/// Frames as text, one mark a line: `Fixtures/golden/NAME.txt`; KHEN_WRITE_GOLDEN writes them anew.
@Suite("Frames are what they were")
struct GoldenTests {
  static let cases: [(name: String, yaml: String)] = [
    (
      "column",
      """
      column:
        gap: 2mm
        children:
          - text: {content: "{name}", size: 20, align: center, role: heading 2}
          - spacer: {share: 1, least: 1mm}
          - text: {content: "{citation}", align: center, lines: 3, fit: default, name: citation}
          - spacer: {share: 2}
          - rule: {length: 50%, second: {thickness: 0.2, gap: 0.6}}
      """
    ),
    (
      "row",
      """
      row:
        widths: [30mm, auto, 1fr]
        gap: 3mm
        align: baseline
        children:
          - text: {content: Số, size: 20}
          - text: "{decision.number}"
          - text: {content: "ngày {decision.date:short}", align: right}
      """
    ),
    (
      "fixed",
      """
      layers:
        - box: {fill: white, stroke: ink, corner: 2mm}
        - fixed: {x: 50%, y: 20mm, anchor: baseline, width: 60mm, child: {ruled: {child: {text: {content: "{award}", align: center}}}}}
        - fixed: {right: 5mm, bottom: 5mm, child: {text: "{place}"}}
        - fixed: {x: -3mm, y: -3mm, right: -3mm, bottom: -3mm, child: {box: {stroke: ink}}}
        - fixed: {x: 10mm, y: 30mm, width: 20mm, height: 10mm, anchor: center, child: {align: {horizontal: center, vertical: middle, child: {text: Giữa}}}}
      """
    ),
    (
      "justified",
      "text: {content: \"<b>{name}</b>: {citation}\", align: justify, size: 11}"
    ),
    (
      "table",
      """
      table:
        list: recipients
        rule: {thickness: 0.25}
        columns:
          - {title: TT, width: 10mm, content: "{no}", align: right}
          - {title: Họ và tên, width: 1fr, content: "{name}"}
          - {title: Đơn vị, width: 1fr, content: "{unit}"}
      """
    ),
    (
      "decorations",
      """
      link:
        to: "#dau"
        child:
          - anchor: {id: dau}
          - padding: {horizontal: 5mm, top: 2mm, child: {box: {fill: white, stroke: ink, padding: 2mm, child: {text: "{unit}"}}}}
          - tag: {role: section, child: {sized: {width: 50%, height: 8mm, child: {text: {content: "{place}", align: right}}}}}
          - shrink: {to: 40%, child: {sized: {width: 90mm, height: 60mm, child: {text: Thu nhỏ}}}}
      """
    ),
  ]

  @Test("The dump of each composition", arguments: cases.map(\.name))
  func dump(name: String) throws {
    let yaml = try #require(Self.cases.first { $0.name == name }).yaml
    let (recipe, findings) = Bench.recipe(yaml)
    #expect(findings == [])
    var scope = Fields.individual
    scope.lists["recipients"] = [
      Fields(texts: ["no": "1", "name": "Lê An", "unit": "Phòng Kế hoạch"]),
      Fields(texts: ["no": "2", "name": "Trần Bình", "unit": "Chi cục Quản lý thị trường, Đội số 5"]),
    ]
    let element = try #require(try recipe?.element(for: scope, in: Setting(shelf: PictureShelf())))
    let space = Space(width: .millimetres(100), height: .millimetres(60))
    let typesetter = try Bench.typesetter()
    let dump: String
    switch try element.place(in: space, with: typesetter) {
    case .whole(let frame): dump = frame.dump
    case .part(let frame, _): dump = "part\n" + frame.dump
    case .nothing(let reason): dump = "nothing \(reason.missing)"
    }
    let text = dump.hasSuffix("\n") ? dump : dump + "\n"
    let file = Bench.fixtures + "/golden/\(name).txt"
    if ProcessInfo.processInfo.environment["KHEN_WRITE_GOLDEN"] != nil {
      try text.write(toFile: file, atomically: true, encoding: .utf8)
    }
    #expect(try String(contentsOfFile: file, encoding: .utf8) == text)
  }
}
