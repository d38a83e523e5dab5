import Geometry

extension Frame {
  /// The frame as readable text, one mark a line, lengths in millimetres: what tests of layouts compare.
  public var dump: String {
    var writer = DumpWriter()
    writer.write("frame \(size.inMillimetres)")
    writer.write(marks)
    return writer.text
  }
}

extension Page {
  /// The page as readable text: its size, bleed, label and bookmarks, and its marks.
  public var dump: String {
    var writer = DumpWriter()
    writer.write("page \(trim.inMillimetres)" + (bleed > 0 ? " bleed \(bleed.millimetres)" : ""))
    if let label { writer.write("label “\(label)”") }
    for bookmark in bookmarks {
      writer.write("bookmark \(bookmark.level) “\(bookmark.title)” at \(bookmark.y.millimetres)")
    }
    writer.write(frame.marks)
    return writer.text
  }
}

private struct DumpWriter {
  private(set) var text = ""
  private var depth = 0

  mutating func write(_ line: String) {
    text += String(repeating: "  ", count: depth) + line + "\n"
  }

  mutating func write(_ marks: [Frame.Placed]) {
    depth += 1
    for placed in marks { write(placed) }
    depth -= 1
  }

  private mutating func write(_ placed: Frame.Placed) {
    let place = placed.origin.inMillimetres
    switch placed.mark {
    case .text(let line):
      let runs = line.runs.map { "“\($0.text)” \($0.description)" }.joined(separator: " + ")
      write("text \(place) wide \(line.advance.millimetres) \(runs)")
    case .fill(let path, let paint, let rule):
      let area = path.bounds.offset(by: placed.origin).inMillimetres
      write("fill \(area) \(paint.description)\(rule == .evenOdd ? " even-odd" : "") \(path.segments.count) segments")
    case .stroke(let path, let stroke):
      let area = path.bounds.offset(by: placed.origin).inMillimetres
      write("stroke \(area) \(stroke.description) \(path.segments.count) segments")
    case .picture(let picture, let size):
      write("picture \(place) \(size.inMillimetres) \(picture.file.lastComponent)")
    case .link(let target, let size): write("link \(place) \(size.inMillimetres) “\(target)”")
    case .anchor(let name): write("anchor \(place) “\(name)”")
    case .group(let group):
      write("group \(place)\(group.description)")
      write(group.frame.marks)
    case .shared(let shared): write("shared \(place) \(shared.name)")
    case .fit(let report): write("fit \(report.summary)")
    }
  }
}

extension GlyphRun {
  fileprivate var description: String {
    "\(face.name) \(size.plain)pt \(colour.summary)\(underline == nil ? "" : " underlined")"
  }
}

extension Paint {
  fileprivate var description: String {
    switch self {
    case .solid(let colour, let opacity): colour.summary + (opacity < 1 ? " \((opacity * 100).plain)%" : "")
    case .linear(_, _, let stops): "linear " + stops.map(\.colour.summary).joined(separator: "–")
    case .radial(_, _, let stops): "radial " + stops.map(\.colour.summary).joined(separator: "–")
    }
  }
}

extension Stroke {
  fileprivate var description: String {
    "\(colour.summary) thick \(width.millimetres)" + (opacity < 1 ? " \((opacity * 100).plain)%" : "")
      + (dashes.isEmpty ? "" : " dashes " + dashes.map(\.millimetres).joined(separator: ","))
  }
}

extension Group {
  fileprivate var description: String {
    var parts: [String] = []
    if let label {
      parts.append(label.kind)
      if let name = label.name { parts.append("“\(name)”") }
      parts.append(label.file.lastComponent + (label.line.map { ":\($0)" } ?? ""))
    }
    if let role { parts.append("as \(role)") }
    if transform != .identity {
      let numbers = [transform.a, transform.b, transform.c, transform.d].map { $0.fixed(3) }
      parts.append("transform \(numbers.joined(separator: ",")) \(Point(transform.e, transform.f).inMillimetres)")
    }
    if let clip { parts.append("clip \(clip.bounds.inMillimetres)") }
    if opacity < 1 { parts.append("opacity \(opacity.fixed(2))") }
    return parts.map { " " + $0 }.joined()
  }
}

extension FitReport {
  fileprivate var summary: String {
    let done = remedies.isEmpty ? "" : " by " + remedies.joined(separator: ",")
    return
      "“\(name)” \(size.plain)pt of \(nominalSize.plain)pt lines \(lines) room \(Size(roomWidth, roomHeight).inMillimetres)\(done)"
  }
}

extension Colour {
  /// Its name, or else its sRGB numbers as `#c8102e`.
  public var summary: String {
    if let name { return name }
    let digits = [red, green, blue].map { component in
      let value = Int((max(0, min(1, component)) * 255).rounded())
      return (value < 16 ? "0" : "") + String(value, radix: 16)
    }
    return "#" + digits.joined()
  }
}

extension Size {
  fileprivate var inMillimetres: String { "\(width.millimetres)×\(height.millimetres)" }
}

extension Point {
  fileprivate var inMillimetres: String { "\(x.millimetres),\(y.millimetres)" }
}

extension Rectangle {
  fileprivate var inMillimetres: String { "\(origin.inMillimetres) \(size.inMillimetres)" }
}

extension String {
  /// The name of a file without its folders, so that a dump is the same on every machine.
  fileprivate var lastComponent: String { split(separator: "/").last.map(String.init) ?? self }
}

extension Double {
  fileprivate var millimetres: String { inMillimetres.fixed(2) }

  /// With as many decimals as it needs, three at most.
  fileprivate var plain: String {
    var text = fixed(3)
    while text.hasSuffix("0") { text.removeLast() }
    if text.hasSuffix(".") { text.removeLast() }
    return text
  }

  /// With a number of decimals, rounded to the nearest, never as a negative zero.
  fileprivate func fixed(_ decimals: Int) -> String {
    guard isFinite, abs(self) < 1e12 else { return "\(self)" }
    let scale = (0..<decimals).reduce(1) { product, _ in product * 10 }
    let units = Int((self * Double(scale)).rounded())
    let digits = String(units.magnitude % scale.magnitude)
    let fraction = String(repeating: "0", count: decimals - digits.count) + digits
    return "\(units < 0 ? "-" : "")\(units.magnitude / scale.magnitude).\(fraction)"
  }
}
