import Findings

extension Finding {
  static func unclearEncoding(_ file: String) -> Finding {
    Finding(
      .unclearEncoding,
      Words(
        vi: "Không rõ bảng mã của tệp: không phải Unicode, và không bảng mã cũ nào cho ra tiếng Việt.",
        en: "The file's encoding is unclear: it is not Unicode, and no legacy encoding gives Vietnamese."),
      at: Place(file),
      hint: Words(
        vi: "Lưu lại thành “CSV UTF-8”, hoặc chỉ rõ --encoding tcvn3, vni, viscii hay windows-1258.",
        en: "Save as “CSV UTF-8”, or say --encoding tcvn3, vni, viscii or windows-1258."))
  }

  static func guessedEncoding(_ encoding: TextEncoding, bytes: [UInt8], file: String) -> Finding {
    let before = TextEncoding.windows1252Text(sample(bytes))
    let after = encoding.decode(sample(bytes)).text
    return Finding(
      .guessedEncoding,
      Words(
        vi: "Tệp được đọc theo bảng mã \(encoding.title): “\(before)” thành “\(after)”.",
        en: "The file was read as \(encoding.title): “\(before)” becomes “\(after)”."), at: Place(file),
      hint: Words(
        vi: "Nếu chữ sai, chỉ rõ --encoding; nếu đúng, thêm --encoding \(encoding.rawValue) để khỏi hỏi lại.",
        en: "If the letters are wrong, say --encoding; if right, add --encoding \(encoding.rawValue) to settle it."))
  }

  /// The first line that has a letter beyond ASCII, at most 60 bytes of it.
  private static func sample(_ bytes: [UInt8]) -> [UInt8] {
    let lines = bytes.split { $0 == 0x0A || $0 == 0x0D }
    let line = lines.first { $0.contains { $0 >= 0x80 } } ?? []
    return Array(line.prefix(60))
  }

  static func lostLetters(_ lost: [UInt8], encoding: TextEncoding, at place: Place) -> Finding {
    var seen: [UInt8] = []
    for byte in lost where !seen.contains(byte) { seen.append(byte) }
    let list = seen.prefix(12).map { "0x" + String($0, radix: 16, uppercase: true) }.joined(separator: ", ")
    return Finding(
      .lettersOutsideEncoding,
      Words(
        vi: "\(lost.count) chữ không có nghĩa trong bảng mã \(encoding.title): \(list).",
        en: "\(lost.count) letters mean nothing in \(encoding.title): \(list)."), at: place,
      hint: Words(vi: "Chọn bảng mã khác bằng --encoding.", en: "Choose another encoding with --encoding."))
  }

  static func legacyLetters(
    _ encoding: TextEncoding, before: String, after: String, count: Int, font: String?, at place: Place
  ) -> Finding {
    let vietnameseSource = font.map { " (phông \($0))" } ?? ""
    let englishSource = font.map { " (font \($0))" } ?? ""
    return Finding(
      .legacyLetters,
      Words(
        vi:
          "\(count) ô của cột được đổi từ \(encoding.title)\(vietnameseSource) sang Unicode: “\(before)” thành “\(after)”.",
        en:
          "\(count) cells of the column were turned from \(encoding.title)\(englishSource) into Unicode: “\(before)” becomes “\(after)”."
      ), at: place,
      hint: Words(
        vi: "Nếu chữ sai, chỉ rõ --encoding, hoặc --encoding utf-8 để giữ nguyên.",
        en: "If the letters are wrong, say --encoding, or --encoding utf-8 to leave them alone."))
  }

  static func hiddenSheet(_ name: String, file: String) -> Finding {
    Finding(
      .hiddenSheet,
      Words(vi: "Trang tính ẩn “\(name)” không được đọc.", en: "The hidden sheet “\(name)” was not read."),
      at: Place(file, sheet: name),
      hint: Words(vi: "Dùng --include-hidden nếu cần đọc.", en: "Use --include-hidden to read it."))
  }

  static func unknownSheet(_ name: String, known: [String], file: String) -> Finding {
    let list = known.map { "“\($0)”" }.joined(separator: ", ")
    return Finding(
      .unknownSheet,
      Words(vi: "Không có trang tính “\(name)”.", en: "There is no sheet “\(name)”."), at: Place(file),
      hint: Words(vi: "Các trang tính có: \(list).", en: "The sheets are: \(list)."))
  }
}
