import Foundation

/// The members of a JSON object on one line, each value as the bytes it is written with.
struct JSONFields {
  private let bytes: [UInt8]
  private var ranges: [(name: Range<Int>, value: Range<Int>)] = []

  /// Nothing where the bytes are not one whole object, as when writing was cut off.
  init?(_ bytes: [UInt8]) {
    self.bytes = bytes
    var position = 0
    guard Self.take(UInt8(ascii: "{"), bytes, &position) else { return nil }
    guard !Self.take(UInt8(ascii: "}"), bytes, &position) else { return }
    repeat {
      guard let name = Self.skipText(bytes, &position), Self.take(UInt8(ascii: ":"), bytes, &position),
        let value = Self.skipValue(bytes, &position)
      else { return nil }
      ranges.append((name.lowerBound + 1..<name.upperBound - 1, value))
    } while Self.take(UInt8(ascii: ","), bytes, &position)
    guard Self.take(UInt8(ascii: "}"), bytes, &position), position == bytes.count else { return nil }
  }

  /// The value of a member as it is written.
  func raw(_ name: String) -> ArraySlice<UInt8>? {
    var name = name
    return name.withUTF8 { name in
      bytes.withUnsafeBufferPointer { all in
        ranges.first { range in
          range.name.count == name.count
            && UnsafeBufferPointer(rebasing: all[range.name]).elementsEqual(name)
        }
      }
    }.map { bytes[$0.value] }
  }

  /// A text whose letters need no escapes, such as a file name of ours or a sum.
  func text(_ name: String) -> String? {
    guard let raw = raw(name), raw.count >= 2, raw.first == UInt8(ascii: "\"") else { return nil }
    return String(decoding: raw.dropFirst().dropLast(), as: UTF8.self)
  }

  /// A text with whatever letters.
  func unescaped(_ name: String) -> String? {
    guard let raw = raw(name) else { return nil }
    guard raw.contains(UInt8(ascii: "\\")) else { return text(name) }
    return try? JSONDecoder().decode(String.self, from: Data(raw))
  }

  /// A whole number that can be reckoned with: beyond 10¹⁵ nothing is counted here, and sums must not run over.
  func integer(_ name: String) -> Int? {
    raw(name).flatMap { Int(String(decoding: $0, as: UTF8.self)) }
      .flatMap { (-1_000_000_000_000_000...1_000_000_000_000_000).contains($0) ? $0 : nil }
  }

  private static func take(_ byte: UInt8, _ bytes: [UInt8], _ position: inout Int) -> Bool {
    guard position < bytes.count, bytes[position] == byte else { return false }
    position += 1
    return true
  }

  private static func skipText(_ bytes: [UInt8], _ position: inout Int) -> Range<Int>? {
    let start = position
    guard take(UInt8(ascii: "\""), bytes, &position) else { return nil }
    while position < bytes.count {
      switch bytes[position] {
      case UInt8(ascii: "\\"): position += 2
      case UInt8(ascii: "\""):
        position += 1
        return start..<position
      default: position += 1
      }
    }
    return nil
  }

  private static func skipValue(_ bytes: [UInt8], _ position: inout Int) -> Range<Int>? {
    let start = position
    var depth = 0
    while position < bytes.count {
      switch bytes[position] {
      case UInt8(ascii: "\""):
        guard skipText(bytes, &position) != nil else { return nil }
        continue
      case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
      case UInt8(ascii: "}"), UInt8(ascii: "]"):
        if depth == 0 { return start == position ? nil : start..<position }
        depth -= 1
      case UInt8(ascii: ",") where depth == 0: return start == position ? nil : start..<position
      default: break
      }
      position += 1
    }
    return nil
  }
}
