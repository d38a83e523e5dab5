import Findings
import Foundation
import SourceTree
import Vietnamese

/// Reads `ceremony.yaml`.
public struct CeremonyFile {
  private let reader = SettingsReader(.ceremony)
  private var ceremony: Ceremony

  static let keys = [
    "ceremony", "parent", "issuer", "emblem", "place", "date", "signer", "decision", "decisions", "values", "records",
    "layout", "layouts", "awards", "order", "file-name", "booklet", "folders",
    "accepted", "office",
  ]
  static let signerKeys = ["title", "name", "capacity"]
  static let decisionKeys = ["number", "date", "awards", "signer"]
  static let recordKeys = ["file", "sheets", "columns", "constants", "hidden", "encoding"]

  /// Reads a ceremony file; nothing but findings when anything in it is wrong.
  public static func read(_ path: String) -> (ceremony: Ceremony?, findings: [Finding]) {
    do throws(Finding) {
      guard let root = try SourceNode.read(path, kind: .ceremony) else { return (nil, [unreadable(path)]) }
      let (ceremony, findings) = read(root, file: path)
      guard let ceremony else { return (nil, findings) }
      let missing = ceremony.missingPictures
      return (missing.isEmpty ? ceremony : nil, findings + missing)
    } catch {
      return (nil, [error])
    }
  }

  static func read(yaml: String, file: String) -> (ceremony: Ceremony?, findings: [Finding]) {
    do {
      return read(try SourceNode(yaml: VietnameseText.nfc(yaml), file: file, kind: .ceremony), file: file)
    } catch {
      return (nil, [error])
    }
  }

  private static func read(_ root: SourceNode, file: String) -> (ceremony: Ceremony?, findings: [Finding]) {
    var reading = CeremonyFile(ceremony: Ceremony(file: file))
    reading.read(root)
    return (reading.reader.hasErrors ? nil : reading.ceremony, reading.reader.findings)
  }

  private static func unreadable(_ path: String) -> Finding {
    var reason = Words(vi: "không phải là tệp thường", en: "it is no plain file")
    do {
      _ = try FileHandle(forReadingFrom: URL(filePath: path)).close()
    } catch {
      reason = SystemReason(error).words
    }
    return Finding(
      .unreadableCeremonyFile,
      Words(vi: "Không mở được tệp “\(path)”: \(reason.vietnamese).", en: "Cannot open “\(path)”: \(reason.english)."),
      at: Place(path))
  }

  private init(ceremony: Ceremony) { self.ceremony = ceremony }

  private mutating func read(_ root: SourceNode) {
    for entry in reader.entries(root, "ceremony") {
      if entry.value.isBlank, Self.keys.contains(entry.key) || Field.named(entry.key) != nil {
        reader.empty(entry.key, at: entry.keyPlace)
      } else {
        read(entry)
      }
    }
    if ceremony.records.isEmpty, !reader.hasErrors { reader.add(.noRecordFile("records", at: root.place)) }
  }

  private mutating func read(_ entry: SourceNode.Entry) {
    let node = entry.value
    switch entry.key {
    case "decision", "decisions": ceremony.decisions += reader.items(node).map { decision($0) }
    case "values": for inner in reader.entries(node, entry.key) { readValue(inner, prefix: "") }
    case "signer": for inner in signer(node) { readValue(inner, prefix: "signer.") }
    case "records": ceremony.records = reader.items(node).compactMap { source($0) }
    case "layout":
      ceremony.layouts.standard = reader.text(node, entry.key)
      ceremony.layouts.places[ceremony.layouts.standard ?? ""] = node.place
    case "layouts": readLayouts(node)
    case "awards":
      ceremony.order.awards = reader.texts(node, entry.key)
      for item in reader.items(node) { remember(award: item, "awards") }
    case "order": readOrder(node)
    case "file-name": readFileName(node)
    case "folders": ceremony.folders = reader.items(node).compactMap { folder($0) }
    case "accepted": ceremony.accepted = Acceptance.read(node, entry.key, in: reader)
    case "office": ceremony.officeFile = reader.text(node, entry.key).map { ($0, node.place) }
    case "booklet":
      if node.list == nil { ceremony.booklet = node } else { reader.wrong(node, entry.key, .path) }
    default:
      if Field.named(entry.key) != nil {
        readValue(entry, prefix: "")
      } else {
        reader.unknownKey(entry, among: Self.keys)
      }
    }
  }

  /// The entries of a signer whose keys are known.
  private func signer(_ node: SourceNode) -> [SourceNode.Entry] {
    reader.entries(node, "signer").filter { entry in
      if !Self.signerKeys.contains(entry.key) { reader.unknownKey(entry, among: Self.signerKeys) }
      return Self.signerKeys.contains(entry.key)
    }
  }

  private mutating func readValue(_ entry: SourceNode.Entry, prefix: String) {
    guard let (name, value) = named(entry, prefix: prefix) else { return }
    ceremony.values[name] = value
    ceremony.places[name] = entry.value.place
  }

  /// A field by its canonical name, and its value.
  private func named(_ entry: SourceNode.Entry, prefix: String) -> (name: String, value: FieldValue)? {
    let name = prefix + entry.key
    let field = Field.named(name)
    guard let value = value(entry.value, of: field, named: name) else { return nil }
    return (field?.name ?? name, value)
  }

  /// The value of a field, read as the kind of value that the field holds.
  private func value(_ node: SourceNode, of field: Field?, named name: String) -> FieldValue? {
    if field?.kind == .date { return day(node, name).map { .date($0) } }
    guard let text = reader.text(node, name) else { return nil }
    switch (field?.kind, field?.name) {
    case (.number, "amount"):
      if let number = NumberText.number(in: text) { return .number(number) }
      reader.wrong(node, name, .other(Words(vi: "Viết số như 1.500.000.", en: "Write a number such as 1.500.000.")))
      return nil
    case (.number, _): return NumberText.number(in: text).map { .number($0) } ?? .text(text)
    case (_, "kind"):
      if RecipientKind(text) != nil { return .text(text) }
      reader.wrong(node, name, .word(RecipientKind.allCases.flatMap { [$0.rawValue, $0.label] }))
      return nil
    default: return .text(text)
    }
  }

  /// A day; one that was left open says so.
  private func day(_ node: SourceNode, _ name: String) -> CivilDate? {
    if let text = node.text, Placeholder.isLeft(in: text) {
      reader.add(.placeholderLeft(text, field: name == "date" ? "decision.date" : name, at: node.place))
      return nil
    }
    return reader.day(node, name)
  }

  private mutating func decision(_ node: SourceNode) -> Decision {
    var decision = Decision()
    decision.place = node.place
    for entry in reader.entries(node, "decision") {
      if entry.value.isBlank {
        reader.empty(entry.key, at: entry.keyPlace)
      } else {
        read(entry, into: &decision)
      }
    }
    return decision
  }

  private mutating func read(_ entry: SourceNode.Entry, into decision: inout Decision) {
    switch entry.key {
    case "number":
      decision.number = reader.text(entry.value, entry.key)
      decision.places["decision.number"] = entry.value.place
    case "date":
      decision.date = day(entry.value, entry.key)
      decision.places["decision.date"] = entry.value.place
    case "awards":
      decision.awards = reader.texts(entry.value, entry.key)
      for item in reader.items(entry.value) { remember(award: item, "decision") }
    case "signer":
      for inner in signer(entry.value) {
        if let (name, value) = named(inner, prefix: "signer.") { decision.set(name, to: value, at: inner.value.place) }
      }
    default:
      guard Field.named(entry.key) != nil else {
        reader.unknownKey(entry, among: Self.decisionKeys + ["issuer", "parent", "emblem", "place"])
        return
      }
      if let (name, value) = named(entry, prefix: "") { decision.set(name, to: value, at: entry.value.place) }
    }
  }

  private mutating func remember(award node: SourceNode, _ key: String) {
    if let name = node.text { ceremony.awardsNamed.append(.init(award: name, key: key, place: node.place)) }
  }

  private func source(_ node: SourceNode) -> RecordSource? {
    guard node.entries != nil else {
      var source = reader.text(node, "records").map { RecordSource(file: $0) }
      source?.place = node.place
      return source
    }
    let section = SettingsSection(node, "records", keys: Self.recordKeys, in: reader)
    if section["file"] == nil { reader.add(.noRecordFile("file", at: node.place)) }
    guard let file = section.text("file") else { return nil }
    var source = RecordSource(file: file)
    source.place = section.place(of: "file")
    source.sheets = section.texts("sheets")
    if section["columns"] != nil { (source.columns, source.columnPlaces) = columns(section.entries("columns")) }
    for entry in section.entries("constants") {
      let field = Field.named(entry.key)
      source.constants[field?.name ?? entry.key] = value(entry.value, of: field, named: entry.key)
      source.constantPlaces[field?.name ?? entry.key] = entry.value.place
    }
    source.includesHidden = section.flag("hidden") ?? false
    source.encoding = section.text("encoding")
    return source
  }

  private func columns(_ entries: [SourceNode.Entry]) -> (columns: [String: String], places: [String: Place]) {
    var columns: [String: String] = [:]
    var places: [String: Place] = [:]
    for entry in entries {
      guard let name = reader.text(entry.value, entry.key) else { continue }
      // A column of the list's own may have a name of its own; one that is taken from a field by a slip may not.
      if Field.named(name) == nil, Field.suggestion(for: name) != nil || Field.named(entry.key) != nil {
        reader.add(.unknownMappedField(name, header: entry.key, at: entry.value.place))
      }
      columns[entry.key] = Field.named(name)?.name ?? name
      places[entry.key] = entry.keyPlace
    }
    return (columns, places)
  }

  private mutating func readLayouts(_ node: SourceNode) {
    for entry in reader.entries(node, "layouts") {
      guard let layout = reader.text(entry.value, entry.key) else { continue }
      ceremony.layouts.places[layout] = entry.value.place
      if entry.key == "default" {
        ceremony.layouts.standard = layout
      } else {
        ceremony.layouts.rules.append(.init(award: entry.key, layout: layout))
        ceremony.awardsNamed.append(.init(award: entry.key, key: "layouts", place: entry.keyPlace))
      }
    }
  }

  /// A folder besides the ceremony's, in which its files may lie.
  private func folder(_ node: SourceNode) -> String? {
    guard let text = reader.text(node, "folders") else { return nil }
    if PathText.isFolder(ceremony.path(of: text)) { return text }
    reader.add(
      SourceKind.ceremony.fault(
        Words(vi: "“folders”: không có thư mục “\(text)”.", en: "“folders”: there is no folder “\(text)”."),
        at: node.place,
        hint: Words(
          vi: "Đã tìm ở \(PathText.absolute(ceremony.path(of: text))).",
          en: "Looked at \(PathText.absolute(ceremony.path(of: text))).")))
    return nil
  }

  private mutating func readOrder(_ node: SourceNode) {
    ceremony.order.keys = []
    for item in reader.items(node) {
      guard let word = reader.text(item, "order") else { continue }
      do {
        ceremony.order.keys += try CallingOrder.keys(of: [word], at: item.place)
      } catch {
        reader.add(error)
      }
    }
  }

  private mutating func readFileName(_ node: SourceNode) {
    guard let text = reader.text(node, "file-name") else { return }
    do {
      ceremony.fileName = try FileNamePattern(text, at: node.place)
    } catch {
      reader.add(error)
    }
  }
}

extension Finding {
  fileprivate static func noRecordFile(_ key: String, at place: Place) -> Finding {
    Finding(
      .noRecordFile,
      Words(vi: "Thiếu “\(key)”: tệp danh sách khen thưởng.", en: "“\(key)” is missing: the file of award records."),
      at: place, hint: Words(vi: "Thêm dòng: records: awards.xlsx", en: "Add the line: records: awards.xlsx"))
  }

  fileprivate static func unknownMappedField(_ name: String, header: String, at place: Place) -> Finding {
    let near = Field.suggestion(for: name)?.field.name ?? Field.named(header)?.name ?? ""
    return Finding(
      .unknownMappedField, Words(vi: "Không có trường “\(name)”.", en: "There is no field “\(name)”."), at: place,
      hint: Words(vi: "Có phải ý bạn là “\(near)”?", en: "Did you mean “\(near)”?"))
  }
}

extension Decision {
  fileprivate mutating func set(_ name: String, to value: FieldValue, at place: Place) {
    values[name] = value
    places[name] = place
  }
}

extension CallingOrder {
  /// The keys of an order written as words; an unknown word is a finding.
  public static func keys(of words: [String], at place: Place? = nil) throws(Finding) -> [Key] {
    var keys: [Key] = []
    for word in words {
      switch word {
      case "award": keys.append(.award)
      case "kind": keys.append(.kind)
      case "decision": keys.append(.decision)
      case "sheet": keys.append(.sheet)
      default:
        guard let field = Field.named(word) else {
          throw Finding(
            place == nil ? .unknownOrderOption : .unknownOrder,
            Words(vi: "Không xếp thứ tự theo “\(word)” được.", en: "Nothing can be ordered by “\(word)”."), at: place,
            hint: Words(
              vi: "Dùng award, decision, kind, sheet hoặc tên một trường như name, unit, no.",
              en: "Use award, decision, kind, sheet, or the name of a field such as name, unit, no."))
        }
        keys.append(.field(field.name))
      }
    }
    return keys
  }
}

extension Ceremony {
  /// Findings for pictures that the ceremony file names and that are not there.
  var missingPictures: [Finding] {
    var named: [(value: FieldValue, place: Place?)] = []
    func gather(_ values: [String: FieldValue], _ places: [String: Place]) {
      for (field, value) in values.sorted(by: { $0.key < $1.key }) where Field.named(field)?.kind == .picture {
        named.append((value, places[field]))
      }
    }
    gather(values, places)
    for decision in decisions { gather(decision.values, decision.places) }
    for source in records { gather(source.constants, source.constantPlaces) }
    return named.compactMap { value, place in
      let path = path(of: value.plainText)
      guard !PathText.exists(path) else { return nil }
      return SourceKind.ceremony.fault(
        Words(vi: "Không có tệp ảnh “\(value.plainText)”.", en: "There is no picture “\(value.plainText)”."), at: place,
        hint: Words(
          vi: "Đường dẫn tính từ thư mục của ceremony.yaml; đã tìm ở \(PathText.absolute(path)).",
          en: "Paths count from the folder of ceremony.yaml; looked at \(PathText.absolute(path))."))
    }
  }
}
