import Findings
import SourceTree
import Vietnamese

extension PrinterProfile {
  /// The profile as a file that people can read and change.
  public var yaml: String {
    var lines = [
      "# \(name): chỉnh dữ liệu quanh tâm trang: xoay, rồi co giãn, rồi dời.",
      "# x: sang phải là +; y: xuống dưới là +; rotation: theo chiều kim đồng hồ là +.",
      "# \(name): the data is turned, then stretched, then moved, about the page's centre.",
      "# x: + to the right; y: + downwards; rotation: + clockwise.",
    ]
    if let paper { lines.append("paper: \(paper)") }
    if let firstEdge { lines.append("first-edge: \(firstEdge.rawValue)") }
    lines.append("offset: {x: \(correction.x.text(decimals: 2)) mm, y: \(correction.y.text(decimals: 2)) mm}")
    let (across, down) = (correction.scaleX * 100, correction.scaleY * 100)
    lines.append("scale: {x: \(across.text(decimals: 3))%, y: \(down.text(decimals: 3))%}")
    lines.append("rotation: \(correction.rotation.text(decimals: 3))°")
    if !readings.isEmpty {
      lines.append("measured: [\(readings.map { $0.contains(",") ? "\"\($0)\"" : $0 }.joined(separator: ", "))]")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// Reads a profile's file; with an error among the findings there is no profile.
  public static func read(yaml: String, file: String, name: PrinterName) -> (
    profile: PrinterProfile?, findings: [Finding]
  ) {
    do throws(Finding) {
      return read(try SourceNode(yaml: VietnameseText.nfc(yaml), file: file, kind: .printer), name: name)
    } catch {
      return (nil, [error])
    }
  }

  /// Reads a profile's tree; with an error among the findings there is no profile.
  public static func read(_ root: SourceNode, name: PrinterName) -> (profile: PrinterProfile?, findings: [Finding]) {
    let reader = SettingsReader(.printer)
    let section = SettingsSection(root, name.description, keys: keys, in: reader)
    var profile = PrinterProfile(name: name, correction: .neutral)
    if let text = section.text("paper") {
      profile.paper = SheetPaper(described: text)
      if profile.paper == nil { section.tell("paper", wanted: "A4 landscape, A4 portrait, 400x300") }
    }
    profile.firstEdge = section.choice("first-edge", of: Edge.self)
    let offset = section.section("offset", keys: ["x", "y"])
    profile.correction.x = offset.measure("x", unit: "mm") ?? 0
    profile.correction.y = offset.measure("y", unit: "mm") ?? 0
    let scale = section.section("scale", keys: ["x", "y"])
    profile.correction.scaleX = (scale.measure("x", unit: "%") ?? 100) / 100
    profile.correction.scaleY = (scale.measure("y", unit: "%") ?? 100) / 100
    profile.correction.rotation = section.measure("rotation", unit: "°") ?? 0
    profile.readings = section.texts("measured")
    for text in profile.readings where (try? Reading.readings(text)) == nil {
      section.tell("measured", text, wanted: "A=20.3,19.8")
    }
    if !reader.hasErrors {
      let places = [
        "x": offset.place(of: "x"), "y": offset.place(of: "y"), "scale x": scale.place(of: "x"),
        "scale y": scale.place(of: "y"), "rotation": section.place(of: "rotation"),
      ]
      for finding in profile.correction.findings(at: { places[$0] }) { reader.add(finding) }
    }
    return (reader.hasErrors ? nil : profile, reader.findings)
  }

  private static let keys = ["paper", "first-edge", "offset", "scale", "rotation", "measured"]
}

extension SettingsSection {
  /// A measure in one unit, as readings are written: with a point or a comma, the unit perhaps left out.
  fileprivate func measure(_ key: String, unit: String) -> Double? {
    guard let text = text(key) else { return nil }
    if let number = Double(measure: text, unit: unit) { return number }
    tell(key, wanted: "1.5\(unit)")
    return nil
  }

  fileprivate func tell(_ key: String, _ value: String? = nil, wanted: String) {
    reader.wrong(
      value ?? self[key]?.text ?? "…", key,
      .other(Words(vi: "Viết như: \(wanted).", en: "Write it like: \(wanted).")), at: place(of: key))
  }
}
