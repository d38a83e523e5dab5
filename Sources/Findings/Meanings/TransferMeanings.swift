extension Meaning {
  /// What can be wrong with reading and writing on the way.
  static let transfer: [Meaning] = [
    Meaning(
      .transferFailed, .error,
      Words(vi: "Đọc hoặc ghi giữa chừng không được.", en: "Reading or writing failed on the way."),
      remedy: Words(
        vi: "Những tệp đã có tên đều trọn vẹn. Sửa nguyên nhân rồi chạy lại với --resume.",
        en: "All files that have their names are whole. Mend the cause, then run again with --resume."))
  ]
}
