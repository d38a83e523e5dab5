import Findings
import SourceTree
import Vietnamese

/// Reads the parts of a ceremony file and collects what is wrong, instead of stopping at the first fault.
struct CeremonyFaults {
  private(set) var findings: [Finding] = []

  var hasErrors: Bool { findings.contains { $0.severity == .error } }

  mutating func add(_ finding: Finding) { findings.append(finding) }

  mutating func error(_ code: Code, _ message: Words, at place: Place?, hint: Words? = nil) {
    findings.append(Finding(code, message, at: place, hint: hint))
  }

  mutating func wrongForm(_ name: String, wanted: Words, at place: Place) {
    error(
      Code.ceremonyValueOfWrongForm,
      Words(
        vi: "“\(name)” phải là \(wanted.vietnamese).", en: "“\(name)” must be \(wanted.english)."), at: place)
  }

  /// A finding for a key that nobody knows, with the one that was most likely meant.
  mutating func unknownKey(_ entry: SourceNode.Entry, known: [String]) {
    let nearest = known.compactMap { name in
      EditDistance.between(entry.key.lowercased(), name, limit: max(1, min(3, name.count / 3))).map { ($0, name) }
    }.min { $0.0 < $1.0 }
    let hint: Words
    if let nearest {
      hint = Words(vi: "Ý bạn là “\(nearest.1)”?", en: "Did you mean “\(nearest.1)”?")
    } else {
      let list = known.joined(separator: ", ")
      hint = Words(vi: "Ở đây dùng được: \(list).", en: "Known here: \(list).")
    }
    error(
      Code.unknownCeremonyKey, Words(vi: "Không có khóa “\(entry.key)”.", en: "There is no key “\(entry.key)”."),
      at: entry.keyPlace,
      hint: hint)
  }

  mutating func entries(of node: SourceNode, named name: String, known: [String]) -> [SourceNode.Entry] {
    guard let entries = node.entries else {
      if !node.isEmpty {
        wrongForm(name, wanted: Words(vi: "các cặp khóa: giá trị", en: "pairs of key: value"), at: node.place)
      }
      return []
    }
    return entries.filter { entry in
      if known.isEmpty || known.contains(entry.key) { return true }
      unknownKey(entry, known: known)
      return false
    }
  }

  mutating func text(_ node: SourceNode, named name: String) -> String? {
    if let text = node.text { return VietnameseText.nfc(text) }
    if !node.isEmpty { wrongForm(name, wanted: Words(vi: "một dòng chữ", en: "a text"), at: node.place) }
    return nil
  }

  /// A list of texts; one text alone is a list of one.
  mutating func texts(_ node: SourceNode, named name: String) -> [String] {
    guard let list = node.list else { return text(node, named: name).map { [$0] } ?? [] }
    return list.compactMap { text($0, named: name) }
  }

  mutating func truth(_ node: SourceNode, named name: String) -> Bool {
    switch node.text?.lowercased() {
    case "true", "yes", "có": return true
    case "false", "no", "không", nil: return false
    default:
      wrongForm(name, wanted: Words(vi: "true hoặc false", en: "true or false"), at: node.place)
      return false
    }
  }

  mutating func date(_ node: SourceNode, named name: String) -> CivilDate? {
    guard let text = text(node, named: name) else { return nil }
    if let reading = DateReading(text), reading.doubt == nil { return reading.date }
    if Placeholder.isLeft(in: text) {
      add(.placeholderLeft(text, field: name == "date" ? "decision.date" : name, at: node.place))
      return nil
    }
    error(
      Code.ceremonyDateUnreadable, Words(vi: "“\(text)” không phải là ngày.", en: "“\(text)” is not a day."),
      at: node.place,
      hint: Words(vi: "Viết 2026-01-05 hoặc 05/01/2026.", en: "Write 2026-01-05 or 05/01/2026."))
    return nil
  }

  /// The value of a field, read as the kind of value that the field holds.
  mutating func value(_ node: SourceNode, of field: Field?, named name: String) -> FieldValue? {
    switch field?.kind {
    case .date: return date(node, named: name).map { .date($0) }
    case .number:
      guard let text = text(node, named: name) else { return nil }
      return NumberText.number(in: text).map { .number($0) } ?? .text(text)
    case .text, .picture, nil: return text(node, named: name).map { .text($0) }
    }
  }
}

extension Finding {
  static func ceremonyFileNotUTF8(_ path: String) -> Finding {
    Finding(
      .ceremonyFileNotUTF8, Words(vi: "Tệp không phải là chữ UTF-8.", en: "The file is not UTF-8 text."),
      at: Place(path),
      hint: Words(vi: "Lưu lại tệp với bảng mã UTF-8.", en: "Save the file again in the encoding UTF-8."))
  }
}
