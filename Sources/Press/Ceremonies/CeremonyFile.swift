import Files
import Findings
import Foundation
import SourceTree
import Vietnamese

/// Reads `ceremony.yaml`.
public struct CeremonyFile {
  private var faults = CeremonyFaults()
  private var ceremony: Ceremony

  static let keys = [
    "ceremony", "parent", "issuer", "emblem", "place", "date", "signer", "decision", "decisions", "values", "records",
    "layout", "layouts", "awards", "order", "file-name", "booklet", "accepted", "office",
  ]
  static let signerKeys = ["title", "name", "capacity"]
  static let decisionKeys = ["number", "date", "awards", "signer"]
  static let recordKeys = ["file", "sheets", "columns", "constants", "hidden", "encoding"]

  /// Reads a ceremony file; nothing but findings when anything in it is wrong.
  public static func read(_ path: String) -> (ceremony: Ceremony?, findings: [Finding]) {
    do {
      try SourceNode.verifySize(of: path, kind: .ceremony)
    } catch {
      return (nil, [error])
    }
    guard let bytes = InputFile.contents(of: path) else {
      let reason = SystemReason(InputFile.isOrdinary(path) ? EACCES : EINVAL).words
      let finding = Finding(
        .unreadableCeremonyFile,
        Words(
          vi: "Không mở được tệp “\(path)”: \(reason.vietnamese).", en: "Cannot open “\(path)”: \(reason.english)."),
        at: Place(path))
      return (nil, [finding])
    }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      return (nil, [.ceremonyFileNotUTF8(path)])
    }
    return read(yaml: text, file: path)
  }

  static func read(yaml: String, file: String) -> (ceremony: Ceremony?, findings: [Finding]) {
    var reader = CeremonyFile(ceremony: Ceremony(file: file))
    do {
      reader.read(try SourceNode(yaml: yaml, file: file, kind: .ceremony))
    } catch {
      return (nil, [error])
    }
    return (reader.faults.hasErrors ? nil : reader.ceremony, reader.faults.findings)
  }

  private init(ceremony: Ceremony) { self.ceremony = ceremony }

  private mutating func read(_ root: SourceNode) {
    guard let entries = root.entries else {
      faults.wrongForm(
        "ceremony", wanted: Words(vi: "các cặp khóa: giá trị", en: "pairs of key: value"), at: root.place)
      return
    }
    for entry in entries { read(entry) }
    if ceremony.records.isEmpty {
      faults.error(
        Code.noRecordFile,
        Words(
          vi: "Thiếu “records”: tệp danh sách khen thưởng.", en: "“records” is missing: the file of award records."),
        at: root.place, hint: Words(vi: "Thêm dòng: records: awards.xlsx", en: "Add the line: records: awards.xlsx"))
    }
  }

  private mutating func read(_ entry: SourceNode.Entry) {
    let node = entry.value
    switch entry.key {
    case "decision", "decisions": ceremony.decisions += decisions(node)
    case "values":
      for inner in faults.entries(of: node, named: entry.key, known: []) { readValue(inner, prefix: "") }
    case "signer":
      for inner in faults.entries(of: node, named: entry.key, known: Self.signerKeys) {
        readValue(inner, prefix: "signer.")
      }
    case "records": ceremony.records = (node.list ?? [node]).compactMap { source($0) }
    case "layout": ceremony.layouts.standard = faults.text(node, named: entry.key)
    case "layouts": readLayouts(node)
    case "awards": ceremony.order.awards = faults.texts(node, named: entry.key)
    case "order": readOrder(node)
    case "file-name": readFileName(node)
    case "booklet": ceremony.booklet = node
    case "accepted": ceremony.accepted = Acceptance.read(node, named: entry.key, faults: &faults)
    case "office": ceremony.officeFile = faults.text(node, named: entry.key).map { ($0, node.place) }
    default:
      if Field.named(entry.key) != nil, node.entries == nil {
        readValue(entry, prefix: "")
      } else {
        faults.unknownKey(entry, known: Self.keys)
      }
    }
  }

  private mutating func readValue(_ entry: SourceNode.Entry, prefix: String) {
    guard let (name, value) = named(entry, prefix: prefix) else { return }
    ceremony.values[name] = value
    ceremony.places[name] = entry.value.place
  }

  /// A field by its canonical name, and its value.
  private mutating func named(_ entry: SourceNode.Entry, prefix: String) -> (name: String, value: FieldValue)? {
    let name = prefix + entry.key
    let field = Field.named(name)
    guard let value = faults.value(entry.value, of: field, named: name) else { return nil }
    return (field?.name ?? VietnameseText.nfc(name), value)
  }

  private mutating func decisions(_ node: SourceNode) -> [Decision] {
    (node.list ?? [node]).map { node in
      var decision = Decision()
      decision.place = node.place
      for entry in faults.entries(of: node, named: "decision", known: []) { read(entry, into: &decision) }
      return decision
    }
  }

  private mutating func read(_ entry: SourceNode.Entry, into decision: inout Decision) {
    switch entry.key {
    case "number":
      decision.number = faults.text(entry.value, named: entry.key)
      decision.places["decision.number"] = entry.value.place
    case "date":
      decision.date = faults.date(entry.value, named: entry.key)
      decision.places["decision.date"] = entry.value.place
    case "awards": decision.awards = faults.texts(entry.value, named: entry.key)
    case "signer":
      for inner in faults.entries(of: entry.value, named: entry.key, known: Self.signerKeys) {
        if let (name, value) = named(inner, prefix: "signer.") { decision.set(name, to: value, at: inner.value.place) }
      }
    default:
      guard Field.named(entry.key) != nil, entry.value.entries == nil else {
        faults.unknownKey(entry, known: Self.decisionKeys + ["issuer", "parent", "emblem", "place"])
        return
      }
      if let (name, value) = named(entry, prefix: "") { decision.set(name, to: value, at: entry.value.place) }
    }
  }

  private mutating func source(_ node: SourceNode) -> RecordSource? {
    if let file = node.text {
      var source = RecordSource(file: file)
      source.place = node.place
      return source
    }
    var source = RecordSource(file: "")
    source.place = node.place
    for entry in faults.entries(of: node, named: "records", known: Self.recordKeys) {
      switch entry.key {
      case "file": source.file = faults.text(entry.value, named: entry.key) ?? ""
      case "sheets": source.sheets = faults.texts(entry.value, named: entry.key)
      case "columns": source.columns = columns(entry.value)
      case "constants":
        for inner in faults.entries(of: entry.value, named: entry.key, known: []) {
          let field = Field.named(inner.key)
          source.constants[field?.name ?? inner.key] = faults.value(inner.value, of: field, named: inner.key)
        }
      case "hidden": source.includesHidden = faults.truth(entry.value, named: entry.key)
      default: source.encoding = faults.text(entry.value, named: entry.key)
      }
    }
    guard !source.file.isEmpty else {
      faults.error(
        Code.noRecordFile, Words(vi: "Thiếu “file” của records.", en: "“file” of records is missing."), at: node.place)
      return nil
    }
    return source
  }

  private mutating func columns(_ node: SourceNode) -> [String: String] {
    var columns: [String: String] = [:]
    for entry in faults.entries(of: node, named: "columns", known: []) {
      guard let name = faults.text(entry.value, named: entry.key) else { continue }
      if Field.named(name) == nil, let near = Field.suggestion(for: name) {
        faults.add(
          Finding(
            .unknownMappedField,
            Words(vi: "Không có trường “\(name)”.", en: "There is no field “\(name)”."), at: entry.value.place,
            hint: Words(vi: "Ý bạn là “\(near.field.name)”?", en: "Did you mean “\(near.field.name)”?")))
      }
      columns[VietnameseText.nfc(entry.key)] = Field.named(name)?.name ?? name
    }
    return columns
  }

  private mutating func readLayouts(_ node: SourceNode) {
    for entry in faults.entries(of: node, named: "layouts", known: []) {
      guard let layout = faults.text(entry.value, named: entry.key) else { continue }
      if entry.key == "default" {
        ceremony.layouts.standard = layout
      } else {
        ceremony.layouts.rules.append(.init(award: VietnameseText.nfc(entry.key), layout: layout))
      }
    }
  }

  private mutating func readOrder(_ node: SourceNode) {
    let words = faults.texts(node, named: "order")
    do {
      ceremony.order.keys = try CallingOrder.keys(of: words, at: node.place)
    } catch {
      faults.add(error)
    }
  }

  private mutating func readFileName(_ node: SourceNode) {
    guard let text = faults.text(node, named: "file-name") else { return }
    do {
      ceremony.fileName = try FileNamePattern(text, at: node.place)
    } catch {
      faults.add(error)
    }
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
