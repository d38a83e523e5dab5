extension ByteBuffer {
  mutating func append(integer value: Int) {
    guard value >= 0 else {
      append(UInt8(ascii: "-"))
      append(integer: value == .min ? .max : -value)
      return
    }
    if value < 10 {
      append(UInt8(ascii: "0") + UInt8(value))
      return
    }
    reserve(20)
    var rest = value
    var length = 1
    while rest >= 10 {
      rest /= 10
      length += 1
    }
    rest = value
    var position = count + length
    while position > count {
      position -= 1
      let quotient = rest / 10
      base[position] = UInt8(ascii: "0") + UInt8(rest - quotient * 10)
      rest = quotient
    }
    advance(by: length)
  }

  /// A number with at most so many decimals (0 to 5, or 9), in its shortest form; what is no number becomes 0.
  mutating func append(_ value: Double, decimals: Int) {
    let scale =
      switch decimals {
      case 0: 1
      case 1: 10
      case 2: 100
      case 3: 1000
      case 4: 10_000
      case 5: 100_000
      default: 1_000_000_000
      }
    guard value.isFinite else {
      append(UInt8(ascii: "0"))
      return
    }
    let bounded = min(max(value, -1e9), 1e9)
    var units = Int((bounded * Double(scale)).rounded())
    if units < 0 {
      append(UInt8(ascii: "-"))
      units = -units
    }
    let whole = units / scale
    var fraction = units - whole * scale
    if whole > 0 || fraction == 0 { append(integer: whole) }
    guard fraction > 0 else { return }
    append(UInt8(ascii: "."))
    var place = scale / 10
    while fraction > 0 {
      let digit = fraction / place
      append(UInt8(ascii: "0") + UInt8(digit))
      fraction -= digit * place
      place /= 10
    }
  }

  /// A coordinate on the page: two decimals, 3.5 µm.
  @inline(__always)
  mutating func append(coordinate value: Double) {
    append(value, decimals: 2)
    append(UInt8(ascii: " "))
  }

  mutating func append(reference number: Int) {
    append(integer: number)
    append(" 0 R")
  }
}
