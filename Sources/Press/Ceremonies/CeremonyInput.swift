import Findings
import Foundation
import Records
import Vietnamese

/// What a command is given to work on: a ceremony file, a folder that holds one, or a bare record file.
public struct CeremonyInput: Sendable {
  public var path: String
  /// The layout of every award, in place of what the ceremony says.
  public var layout: String?
  /// How lists are read, in place of what the ceremony says.
  public var reading = ReadingSettings()
  /// Values for what records lack, in place of what the ceremony says; each a field by name or label, and its text.
  public var settings: [Setting] = []
  /// The office's file, where the ceremony names none; it need not exist.
  public var officePath: String?

  public struct Setting: Sendable, Hashable {
    public var field: String
    public var text: String

    /// Reads `field=value`; text of another form is a finding.
    public init(_ text: String) throws(Finding) {
      guard let sign = text.firstIndex(of: "="), sign != text.startIndex else {
        throw Finding(
          .settingOfWrongForm,
          Words(vi: "“\(text)” không có dạng trường=giá trị.", en: "“\(text)” is not of the form field=value."),
          hint: Words(vi: "Viết như --set place=\"Hà Nội\".", en: "Write it like --set place=\"Hà Nội\"."))
      }
      field = String(text[..<sign]).trimmingSpaces
      self.text = VietnameseText.nfc(String(text[text.index(after: sign)...]))
    }
  }

  public init(_ path: String) { self.path = path }

  /// The endings of files that hold records.
  static let recordEndings = RecordFormats.endings + RecordFormats.foreignEndings

  /// Finds and reads the ceremony; nothing but findings when something is wrong.
  public func ceremony() -> (ceremony: Ceremony?, findings: [Finding]) {
    do {
      var (ceremony, findings) = try read()
      if let layout { ceremony?.layouts = LayoutChoice(standard: layout) }
      if let changed = ceremony { ceremony?.records = changed.records.map { reading.applied(to: $0) } }
      for setting in settings {
        let (name, value) = try Self.value(of: setting)
        ceremony?.set(name, to: value)
      }
      if let read = ceremony {
        let (office, found) = try self.office(of: read)
        findings += found
        if let office { ceremony?.office = office } else { ceremony = nil }
      }
      return (ceremony, findings)
    } catch {
      return (nil, [error])
    }
  }

  private func read() throws(Finding) -> (ceremony: Ceremony?, findings: [Finding]) {
    if path == "-" { return (Ceremony(recordFile: path), []) }
    guard PathText.exists(path) else { throw Self.missing(path) }
    if PathText.isFolder(path) {
      let folder = path.hasSuffix("/") && path.count > 1 ? String(path.dropLast()) : path
      for name in ["ceremony.yaml", "ceremony.yml"] where PathText.exists(folder + "/" + name) {
        return CeremonyFile.read(folder == "." ? name : folder + "/" + name)
      }
      throw Finding(
        .folderWithoutCeremony,
        Words(
          vi: "Thư mục “\(path)” không có ceremony.yaml.", en: "There is no ceremony.yaml in the folder “\(path)”."),
        at: Place(path),
        hint: Words(
          vi: "Chỉ tới tệp khác, hoặc đưa thẳng tệp danh sách kèm --layout.",
          en: "Name another file, or give the record file itself with --layout."))
    }
    let ending = PathText.ending(of: path)
    if ["yaml", "yml"].contains(ending) { return CeremonyFile.read(path) }
    guard Self.recordEndings.contains(ending) else {
      throw Finding(
        .unknownInputKind,
        Words(vi: "Không đọc được loại tệp “\(path)”.", en: "Files like “\(path)” cannot be read."), at: Place(path),
        hint: Words(
          vi: "Lưu bảng thành .xlsx hoặc .csv, hoặc đưa ceremony.yaml.",
          en: "Save the sheet as .xlsx or .csv, or give a ceremony.yaml."))
    }
    return (Ceremony(recordFile: path), [])
  }

  private func office(of ceremony: Ceremony) throws(Finding) -> (office: Office?, findings: [Finding]) {
    if let (file, place) = ceremony.officeFile {
      let path = ceremony.path(of: file)
      guard PathText.exists(path) else { throw Self.missing(path).placed(at: place) }
      return Office.read(path)
    }
    return officePath.map(Office.read) ?? (Office(), [])
  }

  private static func missing(_ path: String) -> Finding {
    Finding(
      .missingInput,
      Words(vi: "Không có tệp hay thư mục “\(path)”.", en: "There is no file or folder “\(path)”."), at: Place(path),
      hint: Words(vi: "Kiểm tra đường dẫn và thư mục hiện tại.", en: "Look at the path and the current folder."))
  }

  private static func value(of setting: Setting) throws(Finding) -> (String, FieldValue) {
    let field = Field.named(setting.field)
    let name = field?.name ?? setting.field
    switch field?.kind {
    case .date:
      guard let reading = DateReading(setting.text), reading.doubt == nil else {
        throw Finding(
          .settingNotADay,
          Words(
            vi: "“\(setting.text)” của \(name) không phải là ngày.", en: "“\(setting.text)” for \(name) is not a day."),
          hint: Words(vi: "Viết 2026-01-05 hoặc 05/01/2026.", en: "Write 2026-01-05 or 05/01/2026."))
      }
      return (name, .date(reading.date))
    case .number: return (name, NumberText.number(in: setting.text).map { .number($0) } ?? .text(setting.text))
    case .text, .picture, nil: return (name, .text(setting.text))
    }
  }
}

extension Ceremony {
  /// Gives a value to all recipients who have none of their own, also in place of what their decisions say.
  mutating func set(_ field: String, to value: FieldValue) {
    values[field] = value
    for index in decisions.indices { decisions[index].values[field] = nil }
    switch field {
    case "decision.number":
      for index in decisions.indices { decisions[index].number = nil }
    case "decision.date":
      for index in decisions.indices { decisions[index].date = nil }
    default: break
    }
  }
}
