import Findings
import SourceTree
import Vietnamese

/// A finding that a person has looked at and found right: its rule, what it is about, and why.
public struct Acceptance: Sendable, Hashable {
  /// The code of the rule.
  public var rule: Code
  /// What the finding is about, to the letter: a changed value is asked about again.
  public var value: String
  public var reason: String
  /// Where it is written.
  public var place: Place?

  public init(rule: Code, value: String, reason: String, place: Place? = nil) {
    self.rule = rule
    self.value = VietnameseText.nfc(value)
    self.reason = reason
    self.place = place
  }

  static let keys = ["rule", "value", "reason"]

  /// Reads a list of acceptances; what is wrong goes to the reader.
  static func read(_ node: SourceNode, _ name: String, in reader: SettingsReader) -> [Acceptance] {
    reader.items(node).compactMap { item in
      let section = SettingsSection(item, name, keys: keys, in: reader)
      guard let rule = section.text("rule"), let value = section.text("value"), let reason = section.text("reason")
      else {
        reader.add(unclear(at: item.place))
        return nil
      }
      guard let code = Code(rawValue: rule) else {
        reader.add(unknown(rule, at: item.place))
        return nil
      }
      guard code.meaning.isAcceptable else {
        reader.add(unacceptable(code, at: item.place))
        return nil
      }
      return Acceptance(rule: code, value: value, reason: reason, place: item.place)
    }
  }

  private static func unclear(at place: Place) -> Finding {
    Finding(
      .unclearAcceptance,
      Words(vi: "Mục này cần đủ rule, value và reason.", en: "This needs rule, value and reason."), at: place,
      hint: Words(
        vi: "Viết - {rule: DAT201, value: \"…\", reason: \"…\"}.",
        en: "Write - {rule: DAT201, value: \"…\", reason: \"…\"}."))
  }

  private static func unknown(_ rule: String, at place: Place) -> Finding {
    Finding(
      Code.unclearAcceptance,
      Words(vi: "Không có mã “\(rule)”.", en: "There is no code “\(rule)”."), at: place,
      hint: Words(vi: "Chép mã từ kết quả của khen check.", en: "Copy the code from what khen check says."))
  }

  /// That a finding which somebody would accept is not there.
  public static func nothing(_ rule: String, _ value: String) -> Finding {
    Finding(
      Code.unclearAcceptance,
      Words(vi: "Không có gì để chấp nhận: \(rule) “\(value)”.", en: "There is nothing to accept: \(rule) “\(value)”."),
      hint: Words(
        vi: "Chạy khen accept không kèm mã để xem danh sách.", en: "Run khen accept without a code to see what is open."
      ))
  }

  /// That a bare list has no file to write an acceptance in.
  public static func withoutCeremony() -> Finding {
    Finding(
      Code.unclearAcceptance,
      Words(vi: "Danh sách không có ceremony.yaml để ghi vào.", en: "The bare list has no ceremony.yaml to write in."),
      hint: Words(vi: "Thêm --office, hoặc lập ceremony.yaml.", en: "Add --office, or write a ceremony.yaml."))
  }

  /// That a file cannot be added to by a program.
  static func unwritable(_ line: String, at place: Place) -> Finding {
    Finding(
      Code.unclearAcceptance,
      Words(vi: "Không tự thêm vào mục accepted được.", en: "Nothing can be added to accepted by itself."), at: place,
      hint: Words(vi: "Tự dán dòng này: \(line)", en: "Paste this line yourself: \(line)"))
  }

  public static func unacceptable(_ code: Code, at place: Place?) -> Finding {
    Finding(
      .unacceptableRule,
      Words(
        vi: "Không thể chấp nhận \(code): \(code.meaning.words.vietnamese)",
        en: "\(code) cannot be accepted: \(code.meaning.words.english)"), at: place,
      hint: code.meaning.remedy)
  }
}

/// What an acceptance is looked up by.
private struct AcceptanceKey: Hashable {
  var rule: Code
  var value: String
}

extension [Acceptance] {
  /// The findings in their order, those that were accepted made notes, and the acceptances that met one.
  func settle(_ findings: [Finding]) -> (findings: [Finding], met: Set<Acceptance>) {
    guard !isEmpty else { return (findings, []) }
    let known = Dictionary(
      map { (AcceptanceKey(rule: $0.rule, value: $0.value), $0) }, uniquingKeysWith: { first, _ in first })
    let rules = Set(map(\.rule))
    var met: Set<Acceptance> = []
    let settled = findings.map { finding -> Finding in
      guard rules.contains(finding.code), finding.severity > .note, let text = finding.value,
        let acceptance = known[AcceptanceKey(rule: finding.code, value: VietnameseText.nfc(text))]
      else { return finding }
      met.insert(acceptance)
      return finding.accepted(because: acceptance.reason)
    }
    return (settled, met)
  }

  /// A note for each acceptance of the ceremony that settled nothing: its value has changed, or is gone.
  func unused(besides met: Set<Acceptance>) -> [Finding] {
    filter { !met.contains($0) }.map { acceptance in
      Finding(
        .unusedAcceptance,
        Words(
          vi: "Không còn gì để chấp nhận: \(acceptance.rule) “\(acceptance.value)”.",
          en: "Nothing is left to accept: \(acceptance.rule) “\(acceptance.value)”."), at: acceptance.place,
        hint: Words(vi: "Xóa mục này nếu không còn cần.", en: "Take it out if it is not needed any more."))
    }
  }
}
