/// What the attributes and the text of an .ods cell say it holds.
enum OpenDocumentCell {
  static func content(_ attributes: [String: String], text: String) -> Cell.Content? {
    switch attributes["value-type"] {
    case "float": attributes["value"].flatMap { Double($0) }.map { number($0, text: text) } ?? plain(text)
    case "currency": attributes["value"].flatMap { Double($0) }.map { .number($0) } ?? plain(text)
    case "percentage": attributes["value"].flatMap { Double($0) }.map { shown($0, as: text) } ?? plain(text)
    case "time": attributes["time-value"].flatMap(ClockSpan.days).map { shown($0, as: text) } ?? plain(text)
    case "date": attributes["date-value"].map { .moment($0) } ?? plain(text)
    case "boolean": .boolean(attributes["boolean-value"] == "true")
    default: words(attributes, text: text)
    }
  }

  private static func plain(_ text: String) -> Cell.Content? { text.isEmpty ? nil : .text(text) }

  private static func shown(_ number: Double, as text: String) -> Cell.Content {
    text.isEmpty ? .number(number) : .displayed(number, text)
  }

  /// What is shown says more than the number where it keeps leading zeros or has words.
  private static func number(_ number: Double, text: String) -> Cell.Content {
    let digits = text.hasPrefix("-") ? text.dropFirst() : text[...]
    let hasZeros = digits.hasPrefix("0") && digits.dropFirst().first?.isNumber == true
    return hasZeros || hasWords(text) ? shown(number, as: text) : .number(number)
  }

  /// Whether there is a letter that is not the E between a number and its power of ten.
  private static func hasWords(_ text: String) -> Bool {
    guard text.contains(where: \.isLetter) else { return false }
    return text.contains { $0.isLetter && $0 != "E" } || text.last == "E" || text.filter { $0 == "E" }.count > 1
  }

  private static func words(_ attributes: [String: String], text: String) -> Cell.Content? {
    if text.isEmpty {
      let isUnanswered = attributes["formula"] != nil && attributes["value-type"] == nil
      return isUnanswered ? .formula : plain(attributes["string-value"] ?? "")
    }
    let isError = attributes["formula"] != nil && (text.hasPrefix("#") || text.hasPrefix("Err:"))
    return isError ? .error(text) : .text(text)
  }
}

/// Spans of time as ISO 8601 writes them: `PT08H30M00S`.
enum ClockSpan {
  /// The span in days; nothing where the text is none, or counts in months or years, which have no fixed length.
  static func days(_ text: String) -> Double? {
    let isNegative = text.hasPrefix("-")
    var rest = isNegative ? text.dropFirst() : text[...]
    guard rest.popFirst() == "P" else { return nil }
    var seconds = 0.0
    var number = ""
    var isTime = false
    for character in rest {
      switch character {
      case "T": isTime = true
      case "0"..."9", ".": number.append(character)
      case ",": number.append(".")
      default:
        guard let count = Double(number), let unit = unit(character, isTime: isTime) else { return nil }
        seconds += count * unit
        number = ""
      }
    }
    return number.isEmpty && seconds.isFinite ? (isNegative ? -seconds : seconds) / 86_400 : nil
  }

  private static func unit(_ letter: Character, isTime: Bool) -> Double? {
    switch (letter, isTime) {
    case ("W", false): 604_800
    case ("D", false): 86_400
    case ("H", true): 3_600
    case ("M", true): 60
    case ("S", true): 1
    default: nil
    }
  }
}
