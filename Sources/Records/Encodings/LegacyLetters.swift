import Findings
import Vietnamese

/// Turns cells of legacy fonts and mistaken encodings into Unicode, column by column, and says so.
struct LegacyLetters {
  private struct Change {
    var count = 0
    var before = ""
    var after = ""
    var place: Place
    var font: String?
    var encoding: TextEncoding
    var lost: [UInt8] = []
  }

  private let forced: TextEncoding?
  private var table: Table
  private var changes: [Int: [Change]] = [:]

  /// How many cells of a column are looked at to tell its encoding.
  private static let sampleSize = 400

  /// The table in Unicode. An encoding that is given decides for all cells that are not Unicode already; `utf-8` leaves
  /// all as they are.
  static func decoded(_ table: Table, forced: TextEncoding?) -> Table {
    if let forced, !TextEncoding.legacy.contains(forced) { return table }
    var letters = LegacyLetters(forced: forced, table: table)
    letters.decodeFonts()
    letters.decodeColumns()
    return letters.report()
  }

  private init(forced: TextEncoding?, table: Table) {
    self.forced = forced
    self.table = table
  }

  private mutating func decodeFonts() {
    let fonts = table.styles.map { $0.font.flatMap(LegacyFont.init) }
    guard fonts.contains(where: { $0 != nil }) || table.rows.contains(where: { $0.cells.contains(where: Self.isRuns) })
    else { return }
    for row in table.rows.indices {
      for index in table.rows[row].cells.indices {
        let cell = table.rows[row].cells[index]
        let font = cell.style >= 0 && Int(cell.style) < fonts.count ? fonts[Int(cell.style)] : nil
        let name = font == nil ? nil : table.styles[Int(cell.style)].font
        switch cell.content {
        case .text(let text):
          guard let font, let decoded = decode(text, font) else { continue }
          replace(row, index, before: text, decoded, font: name, encoding: forced ?? font.encoding)
        case .runs(let runs):
          let pieces = runs.map { run -> DecodedText in
            let own = run.font == nil ? font : run.font.flatMap(LegacyFont.init)
            return own.flatMap { decode(run.text, $0) } ?? DecodedText(text: run.text)
          }
          let whole = DecodedText(text: pieces.map(\.text).joined(), lost: pieces.flatMap(\.lost))
          let fontName = runs.compactMap(\.font).first { LegacyFont($0) != nil } ?? name
          let encoding = fontName.flatMap(LegacyFont.init)?.encoding ?? .tcvn3
          replace(row, index, before: runs.map(\.text).joined(), whole, font: fontName, encoding: forced ?? encoding)
        default: continue
        }
      }
    }
  }

  private static func isRuns(_ cell: Cell) -> Bool {
    if case .runs = cell.content { true } else { false }
  }

  /// Nothing where the font changes nothing: ASCII, or text that is Unicode in spite of its font.
  private func decode(_ text: String, _ font: LegacyFont) -> DecodedText? {
    let isPlain = text.utf8.allSatisfy { $0 < 0x80 }
    if isPlain && !font.isCapital { return nil }
    guard isPlain || !Self.isVietnamese(text) else { return nil }
    guard var decoded = (forced ?? font.encoding).decode(mojibake: text) else { return nil }
    if font.isCapital { decoded.text = VietnameseText.uppercased(decoded.text) }
    // Unicode of Western letters alone, such as "Xuân Ánh", can stand in a cell whose font was never changed back.
    if !isPlain, EncodingDetector.score(decoded.text) < EncodingDetector.score(text) { return nil }
    return decoded.text == text ? nil : decoded
  }

  /// Whether each word with marks is a Vietnamese syllable already.
  private static func isVietnamese(_ text: String) -> Bool {
    let score = EncodingDetector.score(text)
    return score.good > 0 && score.bad == 0
      && text.unicodeScalars.contains { $0.value > 0x17F || $0 == "đ" || $0 == "Đ" }
  }

  /// Texts of each column by which its encoding is told.
  struct Samples {
    private var texts: [Int32: [String]] = [:]

    mutating func add(_ row: TableRow) {
      for cell in row.cells {
        guard case .text(let text) = cell.content, text.utf8.contains(where: { $0 >= 0x80 }) else { continue }
        if texts[cell.column, default: []].count < LegacyLetters.sampleSize {
          texts[cell.column, default: []].append(text.utf8.count < 500 ? text : String(text.prefix(200)))
        }
      }
    }

    /// The encoding of each column whose letters are not Unicode.
    func encodings(forced: TextEncoding?) -> [Int32: TextEncoding] {
      var encodings: [Int32: TextEncoding] = [:]
      for (column, texts) in texts { encodings[column] = forced ?? EncodingDetector.guess(mojibake: texts) }
      return encodings
    }
  }

  private mutating func decodeColumns() {
    var samples = Samples()
    for row in table.rows { samples.add(row) }
    let encodings = samples.encodings(forced: forced)
    guard !encodings.isEmpty else { return }
    for row in table.rows.indices {
      for index in table.rows[row].cells.indices {
        let cell = table.rows[row].cells[index]
        guard case .text(let text) = cell.content, !ReadingLimits.isEndless(text),
          let encoding = encodings[cell.column],
          text.utf8.contains(where: { $0 >= 0x80 }), let decoded = encoding.decode(mojibake: text)
        else { continue }
        let before = EncodingDetector.score(text)
        guard before.bad > 0 || forced != nil && before.good == 0, before < EncodingDetector.score(decoded.text)
        else { continue }
        replace(row, index, before: text, decoded, font: nil, encoding: encoding)
      }
    }
  }

  private mutating func replace(
    _ row: Int, _ index: Int, before: String, _ decoded: DecodedText, font: String?, encoding: TextEncoding
  ) {
    let cell = table.rows[row].cells[index]
    table.rows[row].cells[index] = Cell(column: Int(cell.column), style: Int(cell.style), .text(decoded.text))
    let column = Int(cell.column)
    guard decoded.text != before else { return }
    let found = changes[column]?.firstIndex { $0.font == font && $0.encoding == encoding }
    let place = table.place(row: table.rows[row].number, column: column)
    let position = found ?? changes[column, default: []].count
    if found == nil {
      changes[column, default: []].append(
        Change(before: before, after: decoded.text, place: place, font: font, encoding: encoding))
    }
    changes[column]?[position].count += 1
    if decoded.lost.isEmpty == false { changes[column]?[position].lost += decoded.lost }
  }

  private func report() -> Table {
    var table = table
    for column in changes.keys.sorted() {
      for change in changes[column] ?? [] {
        if forced == nil {
          table.findings.append(
            .legacyLetters(
              change.encoding, before: change.before, after: change.after, count: change.count, font: change.font,
              at: change.place))
        }
        if !change.lost.isEmpty {
          table.findings.append(.lostLetters(change.lost, encoding: change.encoding, at: change.place))
        }
      }
    }
    return table
  }
}
