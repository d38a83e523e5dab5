/// A key whose plain comparison puts texts in Vietnamese order; make it once for each text, then sort.
public struct SortKey: Sendable, Hashable, Comparable {
  let bytes: [UInt8]

  /// Dictionary order: syllable by syllable, letters before tones within a syllable, numbers by value.
  public static func dictionary(_ text: String, tones: ToneOrder = .dictionary) -> SortKey {
    SortKey(parts: [text], tones: tones)
  }

  /// Persons: by given name (the last word), then family name, then the names between.
  /// A remark in brackets, "(con)", tells namesakes apart and is no part of the name: it comes last.
  public static func person(_ name: String, tones: ToneOrder = .dictionary) -> SortKey {
    let bare = name.prefix { $0 != "(" }
    let remark = String(name.dropFirst(bare.count))
    let words = bare.split(whereSeparator: \.isWhitespace).map(String.init)
    guard let given = words.last, words.count > 1 else { return SortKey(parts: [name], tones: tones) }
    let parts = [given, words[0], words[1..<(words.count - 1)].joined(separator: " ")]
    return SortKey(parts: remark.isEmpty ? parts : parts + [remark], tones: tones)
  }

  private init(parts: [String], tones: ToneOrder) {
    var bytes: [UInt8] = []
    for part in parts {
      Self.append(VietnameseText.nfc(part), tones: tones, to: &bytes)
      bytes.append(Mark.partEnd)
    }
    // Equal letters and tones: small letters first, then the spelling itself, so that the order is total.
    for part in parts {
      let composed = VietnameseText.nfc(part)
      bytes += composed.unicodeScalars.map { Letter($0)?.isUppercase == true ? 2 : 1 }
      bytes += Array(composed.utf8) + [0]
    }
    self.bytes = bytes
  }

  /// Bytes that stand between weights; each smaller than any weight.
  private enum Mark {
    static let partEnd: UInt8 = 0
    static let syllableEnd: UInt8 = 1
    static let number: UInt8 = 0x10
    static let foreign: UInt8 = 0xF0
  }

  private static func append(_ text: String, tones: ToneOrder, to bytes: inout [UInt8]) {
    for syllable in Syllable.split(text) {
      if let first = syllable.scalars.first, (0x30...0x39).contains(first.value) {
        let digits = syllable.scalars.drop { $0 == "0" }
        bytes += [Mark.number, UInt8(min(255, digits.count))]
        bytes += digits.map { UInt8($0.value) }
      } else {
        for scalar in syllable.scalars { append(scalar, to: &bytes) }
      }
      bytes += [Mark.syllableEnd, 2 + tones.rank(of: syllable.tone)]
    }
  }

  private static func append(_ scalar: Unicode.Scalar, to bytes: inout [UInt8]) {
    if let weight = weights[scalar] {
      bytes.append(weight)
    } else {
      let value = scalar.value
      bytes += [Mark.foreign, UInt8(value >> 16), UInt8(value >> 8 & 0xFF), UInt8(value & 0xFF)]
    }
  }

  /// The alphabet with f, j, w, z in their Latin places.
  private static let weights: [Unicode.Scalar: UInt8] = {
    let alphabet = "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz".unicodeScalars
    return Dictionary(uniqueKeysWithValues: zip(alphabet, UInt8(0x20)...))
  }()

  public static func < (left: SortKey, right: SortKey) -> Bool {
    left.bytes.lexicographicallyPrecedes(right.bytes)
  }
}
