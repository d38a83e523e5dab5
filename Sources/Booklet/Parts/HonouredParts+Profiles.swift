import Drawing
import Files
import Findings
import Foundation
import Geometry
import Layout
import SourceTree
import Vietnamese

extension HonouredParts {
  /// One entry for each of the honoured, in the order of calling: portrait where there are any, name, post, deed.
  func profiles(
    title: String, awards: [(name: String, place: Place)], part: String
  ) throws(Finding) -> Made {
    var made = try head(title, part: part)
    let wanted = Set(awards.map { VietnameseText.comparisonKey($0.name) })
    let given = Set(honoured.map { VietnameseText.comparisonKey($0.award) })
    for award in awards where !given.contains(VietnameseText.comparisonKey(award.name)) {
      made.findings.append(.awardOfNobody(award.name, known: honoured.map(\.award), at: award.place))
    }
    for group in HonouredGroup.groups(of: honoured)
    where wanted.isEmpty || wanted.contains(VietnameseText.comparisonKey(group.award)) {
      try add(heading(of: group), level: 2, isInContents: false, part: part, to: &made)
      let hasPortraits = group.members.contains { $0.photo != nil }
      for one in group.members { made.items.append(try profile(of: one, hasPortrait: hasPortraits, &made.findings)) }
    }
    return made
  }

  /// Sizes of portraits: 3 × 4 as on forms.
  private enum Measure {
    static let portrait = Size(.millimetres(24), .millimetres(32))
    static let number = Double.millimetres(9)
    static let gap = Double.millimetres(4)
  }

  private func profile(
    of one: Honoured, hasPortrait: Bool, _ findings: inout [Finding]
  ) throws(Finding) -> Flow.Item {
    let name = try layout.style("profile-name")
    var words: [Flow.Item] = [
      .init(
        Paragraph(
          name: one.calledName, name, isPerson: one.kind == .individual, anchor: "profile:\(one.order)",
          place: one.place))
    ]
    if !one.detail.isEmpty { words.append(.init(Paragraph(one.detail, try layout.style("profile-detail")))) }
    if !one.citation.isEmpty {
      let text = one.citation.hasSuffix(".") ? one.citation : one.citation + "."
      words.append(.init(Paragraph(text, try layout.style("profile-text"))))
    }
    var parts: [SideBySide.Part] = [
      .init(Paragraph(String(one.order), try layout.style("profile-number")), width: .points(Measure.number))
    ]
    if hasPortrait {
      parts.append(.init(try portrait(of: one, &findings), width: .points(Measure.portrait.width)))
    }
    parts.append(.init(Flow(words), width: .share(1)))
    return .init(
      SideBySide(parts, gap: Measure.gap), before: name.before, after: name.after, place: one.place)
  }

  /// The picture; where it is missing or cannot be read, the initial in a frame of the same size, and a finding.
  private func portrait(of one: Honoured, _ findings: inout [Finding]) throws(Finding) -> any Layout.Element {
    guard let photo = one.photo else { return try plate(of: one) }
    guard let data = InputFile.contents(of: photo) else {
      findings.append(.missingPortrait(photo, of: one.name, at: one.place))
      return try plate(of: one)
    }
    do throws(Finding) {
      let picture = try Picture(reading: [UInt8](data), file: photo, alternative: "Ảnh: \(one.name)")
      return PictureElement(picture: picture, largest: Measure.portrait, fillsLargest: true)
    } catch {
      var finding = error.placed(at: one.place ?? Place(photo))
      finding.severity = .warning
      findings.append(finding)
      return try plate(of: one)
    }
  }

  private func plate(of one: Honoured) throws(Finding) -> NamePlate {
    var style = try layout.style("profile-number")
    style.text.size *= 2.4
    style.leading *= 2.4
    style.alignment = .center
    let initial = one.name.split(separator: " ").last?.first.map(String.init) ?? ""
    return NamePlate(
      letter: Paragraph(VietnameseText.uppercased(initial), style), size: Measure.portrait,
      colour: layout.colour("gold"))
  }
}

/// What stands for a portrait: an initial in a thin frame.
struct NamePlate: Layout.Element {
  var letter: Paragraph
  var size: Size
  var colour: Colour

  func place(in space: Space, with typesetter: Typesetter) throws(Finding) -> Placement {
    let width = min(size.width, space.width)
    guard case .whole(let text) = try letter.place(in: Space(width: width, height: .infinity), with: typesetter) else {
      return .nothing(because: Reason(missing: size))
    }
    let box = Rectangle(x: 0.25, y: 0.25, width: width - 0.5, height: size.height - 0.5)
    var inner = Frame(
      size: Size(width, size.height),
      marks: [.init(.stroke(Path(rectangle: box), Stroke(colour: colour, width: 0.5)), at: .zero)])
    inner.add(text, at: Point(0, (size.height - text.size.height) / 2))
    // It says nothing that the name beside it does not say.
    let frame = Frame(size: inner.size, marks: [.init(.group(Group(inner, role: .artifact)), at: .zero)])
    return try FixedFrame(frame: frame).place(in: space, with: typesetter)
  }
}

extension Finding {
  static func awardOfNobody(_ award: String, known: [String], at place: Place) -> Finding {
    let names = Set(known).sorted()
    return Finding(
      .awardOfNobody,
      Words(vi: "Không ai được tặng “\(award)”.", en: "Nobody is given “\(award)”."), at: place,
      hint: NearestName.hint(award, in: names))
  }

  static func missingPortrait(_ file: String, of name: String, at place: Place?) -> Finding {
    Finding(
      .missingPortrait,
      Words(
        vi: "Không có tệp ảnh “\(file)” của \(name): in chữ cái đầu thay ảnh.",
        en: "There is no picture “\(file)” of \(name): an initial stands in its place."), at: place,
      hint: Words(
        vi: "Chép ảnh vào thư mục của buổi lễ, hoặc xóa ô “Ảnh”.",
        en: "Copy the picture into the ceremony's folder, or empty the cell “Ảnh”."))
  }
}
