extension Meaning {
  /// What proof-reading finds. All of it is for a person to decide: nothing is changed, no row refused.
  static let language: [Meaning] = [
    Meaning(
      .impossibleSyllable, .warning,
      Words(vi: "Có chữ không thể là một tiếng Việt.", en: "A word cannot be a Vietnamese syllable."),
      remedy: Words(vi: "Xem lại chính tả; nếu đúng thì ghi vào accepted.", en: "Look at the spelling, or accept it.")),
    Meaning(
      .misspeltWord, .warning,
      Words(
        vi: "Từ quen dùng trong khen thưởng bị sai một chữ hay một dấu.",
        en: "A word of commendations has a letter or a tone wrong."),
      remedy: Words(vi: "Sửa theo gợi ý, hoặc ghi vào accepted.", en: "Mend it as suggested, or accept it.")),
    Meaning(
      .abbreviation, .warning,
      Words(vi: "Chữ viết tắt sẽ in lên giấy.", en: "An abbreviation would be printed."),
      remedy: Words(vi: "Viết đầy đủ.", en: "Write it in full.")),
    Meaning(
      .doubtfulCapitals, .warning,
      Words(
        vi: "Viết hoa không theo Phụ lục II, Nghị định 30/2020/NĐ-CP.",
        en: "Capitals are not those of annex II of Decree 30/2020."),
      remedy: Words(vi: "Sửa theo gợi ý.", en: "Mend it as suggested.")),
    Meaning(
      .misplacedTone, .warning,
      Words(vi: "Dấu thanh đặt sai chữ cái.", en: "The tone stands on the wrong letter."),
      remedy: Words(vi: "Gõ lại tiếng ấy.", en: "Type the syllable again.")),
    Meaning(
      .strayMarks, .warning,
      Words(
        vi: "Dấu câu thừa, thiếu hoặc không khép.", en: "A mark is too many, is missing, or is not closed."),
      remedy: Words(vi: "Sửa dấu câu.", en: "Mend the marks.")),
    Meaning(
      .impossibleYear, .warning,
      Words(vi: "Năm hoặc ngày trong nội dung không hợp lý.", en: "A year or a day in the text is implausible."),
      remedy: Words(vi: "So với quyết định.", en: "Compare with the decision.")),
    Meaning(
      .citationOfAnotherAward, .warning,
      Words(
        vi: "Thành tích nói tới một hình thức khen thưởng khác với hình thức của dòng.",
        en: "The citation speaks of another award than the row's."),
      remedy: Words(vi: "Sửa một trong hai ô.", en: "Mend one of the two cells.")),
    Meaning(
      .formerName, .warning,
      Words(
        vi: "Địa danh hoặc cơ quan không còn, hoặc chưa có, vào ngày ký quyết định.",
        en: "A place or body was no more, or not yet, on the day of the decision."),
      remedy: Words(vi: "Viết theo tên vào ngày ký.", en: "Write the name of that day.")),
    Meaning(
      .doubtfulNameSyllable, .warning,
      Words(vi: "Tên người có tiếng khó có trong tiếng Việt.", en: "A name has a syllable that Vietnamese hardly has."),
      remedy: Words(
        vi: "So với hồ sơ; tên viết đúng thì ghi vào accepted.", en: "Compare with the file; accept a right name.")),
    Meaning(
      .misspeltFamilyName, .warning,
      Words(
        vi: "Họ gần giống một họ quen thuộc, khác một dấu hay một chữ.", en: "The family name is nearly a usual one."),
      remedy: Words(vi: "So với hồ sơ.", en: "Compare with the person's file.")),
    Meaning(
      .nameWithoutMarks, .warning,
      Words(vi: "Tên người viết không dấu.", en: "A name is written without marks."),
      remedy: Words(vi: "Viết có dấu theo hồ sơ.", en: "Write it with its marks.")),
    Meaning(
      .signInName, .warning,
      Words(vi: "Tên người có chữ số hoặc dấu lạ.", en: "A name has a digit or a stray sign."),
      remedy: Words(vi: "Gõ lại tên.", en: "Type the name again.")),
    Meaning(
      .capitalsOfName, .warning,
      Words(
        vi: "Tên người viết hoa, viết thường khác các tên khác.",
        en: "A name is in capitals or small letters, unlike the others."),
      remedy: Words(vi: "Viết hoa chữ cái đầu mỗi tiếng.", en: "Give each syllable one capital.")),
    Meaning(
      .postRepeatsUnit, .warning,
      Words(vi: "Chức vụ lặp lại tên đơn vị.", en: "The post repeats the unit."),
      remedy: Words(vi: "Chỉ ghi chức vụ, ví dụ Trưởng phòng.", en: "Write the post alone.")),
    Meaning(
      .unitIsName, .warning,
      Words(vi: "Đơn vị trùng với tên người nhận.", en: "The unit is the recipient's own name."),
      remedy: Words(vi: "Ghi cơ quan chủ quản, hoặc để trống.", en: "Write the governing body, or nothing.")),
    Meaning(
      .unitsInReverse, .warning,
      Words(vi: "Đơn vị lớn ghi trước đơn vị nhỏ.", en: "The larger unit stands before the smaller."),
      remedy: Words(vi: "Ghi đơn vị nhỏ trước.", en: "Write the smaller one first.")),
    Meaning(
      .unitSpeltOtherwise, .warning,
      Words(
        vi: "Một đơn vị, chức vụ viết theo nhiều cách trong danh sách.",
        en: "One unit or post is written in several ways."),
      remedy: Words(vi: "Chọn một cách viết.", en: "Choose one way.")),
    Meaning(
      .mixedSpelling, .warning,
      Words(
        vi: "Lẫn hai lối chính tả: i và y, hoặc hai cách đặt dấu thanh.",
        en: "Two ways of spelling are mixed: i and y, or the place of tones."),
      remedy: Words(vi: "Dùng một lối cho cả danh sách.", en: "Use one of them in the whole list.")),
    Meaning(
      .personTwice, .warning,
      Words(
        vi: "Một người có hai dòng trong một quyết định.", en: "A person stands twice in one decision."),
      remedy: Words(
        vi: "Xóa một dòng; nếu là hai người, ghi chức vụ hoặc ngày sinh.",
        en: "Delete one row; tell two persons apart by post or birth date.")),
    Meaning(
      .missingHonorific, .warning,
      Words(
        vi: "Thiếu cả xưng hô và giới tính trong khi các dòng khác có.",
        en: "Honorific and sex are missing, while other rows have them."),
      remedy: Words(vi: "Ghi Ông hoặc Bà.", en: "Write Ông or Bà.")),
  ]

  /// What is wrong with what was accepted, and with an office's own file.
  static let office: [Meaning] = [
    Meaning(
      .unclearAcceptance, .error,
      Words(vi: "Mục accepted thiếu rule, value hoặc reason.", en: "An acceptance lacks rule, value or reason."),
      remedy: Words(
        vi: "Viết - {rule: DAT201, value: \"…\", reason: \"…\"}.",
        en: "Write - {rule: DAT201, value: \"…\", reason: \"…\"}.")),
    Meaning(
      .unacceptableRule, .error,
      Words(vi: "Lỗi loại này không thể chấp nhận.", en: "Findings of this rule cannot be accepted."),
      remedy: Words(vi: "Sửa lỗi.", en: "Mend what is wrong.")),
    Meaning(
      .unusedAcceptance, .note,
      Words(
        vi: "Mục accepted không ứng với điều gì trong danh sách.", en: "An acceptance settles nothing in the list."),
      remedy: Words(vi: "Xóa mục ấy nếu không còn cần.", en: "Take it out if it is not needed any more.")),
    Meaning(
      .unknownSigner, .warning,
      Words(
        vi: "Người ký không có trong tệp của cơ quan.", en: "The signer is not in the office's file."),
      remedy: Words(
        vi: "Xem lại tên và chức vụ, hoặc thêm vào office.yaml.",
        en: "Look at name and post, or add them to office.yaml.")),
  ]
}
