import Foundation
import Vietnamese

/// A number format of digits and fixed words: `00`, `000"/QĐ-SCT"`, `#,##0.0`.
struct NumberPattern: Sendable, Hashable {
  var prefix = ""
  var suffix = ""
  var leastDigits = 0
  var leastDecimals = 0
  var mostDecimals = 0
  var isGrouped = false
  var isPercent = false

  /// Nothing for codes that are more than digits between fixed words.
  init?(section: String) {
    var reading = Reading()
    var characters = section.makeIterator()
    while let character = characters.next() {
      switch character {
      case "\"": while let quoted = characters.next(), quoted != "\"" { reading.add(literal: quoted) }
      case "\\": if let literal = characters.next() { reading.add(literal: literal) }
      case "_", "*": _ = characters.next()
      case "[": while let inside = characters.next(), inside != "]" { continue }
      default: guard reading.add(character) else { return nil }
      }
    }
    guard reading.hasDigits else { return nil }
    self = reading.pattern
  }

  private struct Reading {
    var pattern = NumberPattern()
    var hasDigits = false
    var isInDecimals = false
    var isPast = false

    mutating func add(literal: Character) {
      if hasDigits {
        isPast = true
        pattern.suffix.append(literal)
      } else {
        pattern.prefix.append(literal)
      }
    }

    mutating func add(_ character: Character) -> Bool {
      switch character {
      case "0", "#", "?":
        if isPast { return false }
        hasDigits = true
        if isInDecimals {
          pattern.mostDecimals += 1
          if character == "0" { pattern.leastDecimals = pattern.mostDecimals }
        } else if character == "0" || pattern.leastDigits > 0 {
          pattern.leastDigits += 1
        }
      case ".":
        if isPast || isInDecimals || !hasDigits { return false }
        isInDecimals = true
      case ",":
        if !hasDigits || isInDecimals || isPast { return false }
        pattern.isGrouped = true
      case "%":
        pattern.isPercent = true
        add(literal: "%")
      case "/" where !hasDigits: add(literal: "/")
      case "E", "e", "@", "/": return false
      default: add(literal: character)
      }
      return true
    }
  }

  private init() {}

  /// The number as the pattern shows it, with a dot before decimals and nothing between thousands, so that it can be
  /// read as a number again; leading zeros and fixed words stay.
  ///
  /// - Parameter isVietnamese: whether it is for people: a comma before decimals, dots between thousands if grouped.
  func text(_ number: Double, isVietnamese: Bool = false) -> String {
    guard number.isFinite, number.magnitude < 1e15 else { return NumberFormat.general(number) }
    if mostDecimals == 0, !isPercent, number >= 0, number == number.rounded() {
      let digits = NumberText.padded(Int(number), width: leastDigits)
      return prefix + (isVietnamese && isGrouped ? Self.grouped(digits) : digits) + suffix
    }
    let value = isPercent ? number.magnitude * 100 : number.magnitude
    // A whole-number pattern hides decimals that the cell still has; they are not thrown away.
    let decimals = mostDecimals == 0 && !isPercent && value != value.rounded() ? nil : mostDecimals
    var text = decimals.map { String(format: "%.\($0)f", value) } ?? NumberFormat.general(value)
    if mostDecimals > leastDecimals, let dot = text.firstIndex(of: ".") {
      let shortest = text.index(dot, offsetBy: leastDecimals + 1)
      while text.endIndex > shortest, text.last == "0" { text.removeLast() }
      if text.last == "." { text.removeLast() }
    }
    let digits = text.prefix { $0 != "." }.count
    text = String(repeating: "0", count: max(0, leastDigits - digits)) + text
    if isVietnamese {
      let parts = text.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
      text = ([isGrouped ? Self.grouped(parts[0]) : parts[0]] + parts.dropFirst()).joined(separator: ",")
    }
    return (number < 0 ? "-" : "") + prefix + text + suffix
  }

  private static func grouped(_ digits: String) -> String {
    let count = digits.count
    return digits.enumerated().map { ($0 > 0 && (count - $0) % 3 == 0 ? "." : "") + String($1) }.joined()
  }
}
