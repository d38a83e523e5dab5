import Foundation
import Vietnamese

/// How a number cell is shown, as far as it matters for text: days, times, leading zeros and fixed words.
enum NumberFormat: Sendable, Hashable {
  case general
  case day
  /// A time of day or a duration, without a day.
  case time
  case pattern(NumberPattern)

  /// The format of a code such as `00`, `dd/mm/yyyy`, `"Số "000`.
  init(code: String) {
    let section = Self.firstSection(of: code)
    let bare = Self.bareLetters(of: section).lowercased()
    if bare.isEmpty && section.isEmpty || bare.contains("general") || bare == "@" {
      self = .general
    } else if bare.contains("d") || bare.contains("y")
      || (bare.contains("m") && !bare.contains("h") && !bare.contains("s"))
    {
      self = .day
    } else if bare.contains("h") || bare.contains("s") {
      self = .time
    } else if let pattern = NumberPattern(section: section) {
      self = .pattern(pattern)
    } else {
      self = .general
    }
  }

  /// The format of a built-in number, by the list of ECMA-376 part 1, 18.8.30.
  init(builtIn number: Int) {
    switch number {
    case 14...17, 22, 27...31, 34...36, 50...54, 57, 58: self = .day
    case 18...21, 32, 33, 45...47, 55, 56: self = .time
    case 1: self = NumberFormat(code: "0")
    case 2: self = NumberFormat(code: "0.00")
    case 3: self = NumberFormat(code: "#,##0")
    case 4: self = NumberFormat(code: "#,##0.00")
    case 9: self = NumberFormat(code: "0%")
    case 10: self = NumberFormat(code: "0.00%")
    default: self = .general
    }
  }

  func text(_ number: Double, usesEpoch1904: Bool) -> String {
    switch self {
    case .general: Self.general(number)
    case .day: Self.day(number, usesEpoch1904: usesEpoch1904)?.shortText ?? Self.general(number)
    case .time: Self.timeText(number)
    case .pattern(let pattern): pattern.text(number)
    }
  }

  /// The number as a Vietnamese sheet program shows it: a comma before decimals, dots between thousands if grouped.
  func vietnameseText(_ number: Double, usesEpoch1904: Bool) -> String {
    switch self {
    case .day, .time: text(number, usesEpoch1904: usesEpoch1904)
    case .general: Self.general(number).replacingOccurrences(of: ".", with: ",")
    case .pattern(let pattern): pattern.text(number, isVietnamese: true)
    }
  }

  /// The day of a serial number; 1900 counts a 29 February that never was, 1904 counts from 1 January 1904.
  static func day(_ serial: Double, usesEpoch1904: Bool) -> CivilDate? {
    guard serial.isFinite, serial >= 0, serial < 2_958_466 else { return nil }
    let whole = Int(serial.rounded(.down))
    if usesEpoch1904 { return CivilDate(dayNumber: whole - 24_107) }
    switch whole {
    case 1..<60: return CivilDate(dayNumber: whole - 25_568)
    case 61...: return CivilDate(dayNumber: whole - 25_569)
    default: return nil
    }
  }

  /// Up to 15 digits, as Excel shows: 5 for 5.0, 0.3 for 0.1 + 0.2.
  static func general(_ number: Double) -> String {
    if number.magnitude < 1e15, number == number.rounded() { return String(Int(number)) }
    guard number.isFinite else { return "" }
    let text = String(format: "%.15g", number)
    guard text.contains("e"), let decimal = Decimal(string: text, locale: Locale(identifier: "en_US_POSIX")),
      number.magnitude < 1e30, number.magnitude > 1e-30
    else { return text }
    return "\(decimal)"
  }

  private static func timeText(_ number: Double) -> String {
    guard number.magnitude < 1e9 else { return general(number) }
    let seconds = Int((number.magnitude * 86_400).rounded())
    let text = "\(NumberText.padded(seconds / 3600, width: 2)):\(NumberText.padded(seconds / 60 % 60, width: 2))"
    return (number < 0 ? "-" : "") + text + (seconds % 60 == 0 ? "" : ":" + NumberText.padded(seconds % 60, width: 2))
  }

  /// The part before the first `;` that stands outside quotes.
  private static func firstSection(of code: String) -> String {
    var isQuoted = false
    var isEscaped = false
    var section = ""
    for character in code {
      if isEscaped {
        isEscaped = false
      } else if character == "\\" {
        isEscaped = true
      } else if character == "\"" {
        isQuoted.toggle()
      } else if character == ";", !isQuoted {
        break
      }
      section.append(character)
    }
    return section
  }

  /// The code without quoted text, escapes, fills, colours and locales; elapsed time in brackets stays.
  private static func bareLetters(of section: String) -> String {
    var bare = ""
    var characters = section.makeIterator()
    while let character = characters.next() {
      switch character {
      case "\"": while let quoted = characters.next(), quoted != "\"" { continue }
      case "\\", "_", "*": _ = characters.next()
      case "[":
        var inside = ""
        while let next = characters.next(), next != "]" { inside.append(next) }
        if Set(inside.lowercased()).isSubset(of: ["h", "m", "s"]) { bare += inside.contains("m") ? "h" : inside }
      default: bare.append(character)
      }
    }
    return bare
  }
}
