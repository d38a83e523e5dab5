import Findings
import SourceTree

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
      var reading = ProfileReading(file: file)
      let root = try SourceNode(yaml: yaml, file: file, kind: .printer)
      let profile = reading.profile(root, name: name)
      return (reading.findings.isEmpty ? profile : nil, reading.findings)
    } catch {
      return (nil, [error])
    }
  }
}

/// Reads a profile's tree, and gathers what is wrong with it.
private struct ProfileReading {
  let file: String
  var findings: [Finding] = []

  private static let keys = ["paper", "first-edge", "offset", "scale", "rotation", "measured"]

  init(file: String) { self.file = file }

  mutating func profile(_ root: SourceNode, name: PrinterName) -> PrinterProfile {
    check(root, known: Self.keys)
    var profile = PrinterProfile(name: name, correction: .neutral)
    if let node = root["paper"] {
      profile.paper = node.text.flatMap(SheetPaper.init(described:))
      if profile.paper == nil { report(node, wanted: "A4 landscape, A4 portrait, 400x300") }
    }
    if let node = root["first-edge"] {
      profile.firstEdge = node.text.flatMap(Edge.init(rawValue:))
      if profile.firstEdge == nil { report(node, wanted: Edge.allCases.map(\.rawValue).joined(separator: ", ")) }
    }
    (profile.correction.x, profile.correction.y) = pair(root["offset"], unit: "mm", usual: 0)
    let (across, down) = pair(root["scale"], unit: "%", usual: 100)
    (profile.correction.scaleX, profile.correction.scaleY) = (across / 100, down / 100)
    profile.correction.rotation = number(root["rotation"], unit: "°", usual: 0)
    profile.readings = root["measured"]?.list?.compactMap(\.text) ?? []
    if findings.isEmpty { findings += profile.correction.findings(at: root["offset"]?.place ?? Place(file)) }
    return profile
  }

  private mutating func pair(_ node: SourceNode?, unit: String, usual: Double) -> (Double, Double) {
    guard let node else { return (usual, usual) }
    guard node.entries != nil else {
      report(node, wanted: "{x: 1.5\(unit), y: -0.8\(unit)}")
      return (usual, usual)
    }
    check(node, known: ["x", "y"])
    return (number(node["x"], unit: unit, usual: usual), number(node["y"], unit: unit, usual: usual))
  }

  private mutating func number(_ node: SourceNode?, unit: String, usual: Double) -> Double {
    guard let node else { return usual }
    guard let number = node.text.flatMap({ Double(measure: $0, unit: unit) }) else {
      report(node, wanted: "1.5\(unit)")
      return usual
    }
    return number
  }

  private mutating func check(_ node: SourceNode, known: [String]) {
    guard let entries = node.entries else { return report(node, wanted: known.joined(separator: ", ")) }
    for entry in entries where !known.contains(entry.key) {
      findings.append(
        Finding(
          .unknownProfileKey,
          Words(
            vi: "Không có khóa “\(entry.key)” trong hồ sơ máy in.", en: "A printer's profile has no key “\(entry.key)”."
          ),
          at: entry.keyPlace, hint: NearestName.hint(entry.key, in: known)))
    }
  }

  private mutating func report(_ node: SourceNode, wanted: String) {
    findings.append(
      Finding(
        .wrongProfileValue,
        Words(
          vi: "Không hiểu giá trị “\(node.text ?? "…")” trong hồ sơ máy in.",
          en: "The value “\(node.text ?? "…")” in the printer's profile cannot be read."),
        at: node.place, hint: Words(vi: "Viết như: \(wanted).", en: "Write it like: \(wanted).")))
  }
}
