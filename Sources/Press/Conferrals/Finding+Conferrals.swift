import Findings
import Foundation
import Records
import Vietnamese

extension Finding {
  static func unclearKind(_ record: Record) -> Finding {
    let kinds = RecipientKind.allCases.map(\.label).joined(separator: ", ")
    return Finding(
      .unclearKind,
      Words(
        vi: "Không rõ “\(record.name)” là cá nhân, tập thể hay hộ gia đình.",
        en: "Whether “\(record.name)” is an individual, a collective or a household is unclear."),
      at: record.place(of: record.columns.holds("kind") ? "kind" : "name"),
      hint: Words(
        vi: "Ghi vào cột “Đối tượng”: \(kinds); hoặc ghi Ông, Bà ở cột “Danh xưng”.",
        en: "Write into a column “Đối tượng”: \(kinds); or Ông, Bà into a column “Danh xưng”."))
  }

  static func honorificInName(_ who: RecipientName, _ record: Record) -> Finding {
    Finding(
      .honorificInName,
      Words(
        vi: "Xưng hô nằm trong tên “\(record.text("name"))”; giấy in “\(who.full)”.",
        en: "The name “\(record.text("name"))” holds an honorific; papers have “\(who.full)”."),
      at: record.place(of: "name"),
      hint: Words(vi: "Để xưng hô ở cột “Danh xưng”.", en: "Keep the honorific in the column “Danh xưng”."))
  }

  static func honorificsContradict(_ inName: String, _ inColumn: String, _ record: Record) -> Finding {
    Finding(
      .honorificsContradict,
      Words(
        vi: "Tên “\(record.text("name"))” có xưng hô \(inName), cột xưng hô ghi \(inColumn).",
        en: "The name “\(record.text("name"))” has the honorific \(inName), its column \(inColumn)."),
      at: record.place(of: "honorific"), hint: Words(vi: "Sửa một trong hai ô.", en: "Mend one of the two cells."))
  }

  static func noHonorific(_ record: Record) -> Finding {
    Finding(
      .honorificMissing,
      Words(
        vi: "“\(record.name)” không có xưng hô, cũng không có giới tính.",
        en: "“\(record.name)” has neither honorific nor sex."), at: record.place(of: "name"),
      hint: Words(vi: "Ghi Ông hoặc Bà.", en: "Write Ông or Bà."))
  }

  static func noHonorifics(_ count: Int, _ first: Record) -> Finding {
    var place = first.place(of: "name")
    place.record = nil
    return Finding(
      .honorificMissing,
      Words(
        vi: "\(count) cá nhân không có xưng hô Ông, Bà; đầu tiên là “\(first.name)”.",
        en: "\(count) individuals have no honorific; the first is “\(first.name)”."), at: place,
      hint: Words(
        vi: "Thêm cột “Danh xưng” hoặc “Giới tính”.", en: "Add a column “Danh xưng” or “Giới tính”."))
  }

  static func impossibleAmount(_ text: String, _ record: Record) -> Finding {
    Finding(
      .impossibleAmount,
      Words(
        vi: "Tiền thưởng “\(text)” của “\(record.name)” không phải là một số tiền.",
        en: "The prize “\(text)” of “\(record.name)” is no sum of money."), at: record.place(of: "amount"),
      hint: Words(
        vi: "Ghi số đồng, không âm, không lẻ, như 760.000.", en: "Write whole đồng, not below zero, such as 760.000."))
  }

  static func unusualPrize(_ amount: Decimal, _ prize: PrizeTable.Prize, _ record: Record) -> Finding {
    let coefficient = NumberText.grouped(prize.coefficient.value)
    let rule = "\(coefficient) × \(NumberText.grouped(prize.base.amount)), \(prize.coefficient.source)"
    return Finding(
      .unusualPrize,
      Words(
        vi:
          "Tiền thưởng \(NumberText.grouped(amount)) khác mức \(NumberText.grouped(prize.amount)) (\(rule)); chi theo danh sách.",
        en:
          "The prize \(NumberText.grouped(amount)) differs from \(NumberText.grouped(prize.amount)) (\(rule)); the list's is paid."
      ),
      at: record.place(of: "amount"))
  }

  static func prizeAboveCeiling(_ amount: Decimal, _ most: Decimal, _ source: String, _ record: Record) -> Finding {
    Finding(
      .unusualPrize,
      Words(
        vi: "Tiền thưởng \(NumberText.grouped(amount)) quá mức cao nhất \(NumberText.grouped(most)) (\(source)).",
        en:
          "The prize \(NumberText.grouped(amount)) is above the most that may be paid, \(NumberText.grouped(most)) (\(source))."
      ),
      at: record.place(of: "amount"))
  }

  static func decisionOfListDiffers(_ mention: DecisionMention, _ numbers: [String]) -> Finding {
    let list = numbers.joined(separator: ", ")
    return Finding(
      .decisionOfListDiffers,
      Words(
        vi: "Danh sách ghi kèm theo Quyết định số \(mention.number), ceremony.yaml có \(list).",
        en: "The list says that it belongs to decision \(mention.number); ceremony.yaml has \(list)."),
      at: mention.place,
      hint: Words(
        vi: "So với bản quyết định đã ký, sửa số ở một trong hai nơi.",
        en: "Compare with the signed decision, and mend the number in one of the two."))
  }
}
