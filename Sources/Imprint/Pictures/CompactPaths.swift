import Geometry

/// Rewrites the paths of contents that another program wrote: numbers as fine as this writer's own, no broken lines, no
/// maps that change nothing.
struct CompactPaths {
  private let decimals: Int

  /// Small art may be shown large, so it keeps a decimal more.
  init(size: Size) { decimals = max(size.width, size.height) >= 400 ? 2 : 3 }

  /// The contents, or what was given where they hold what cannot be told apart from operators.
  func compacted(_ content: [UInt8]) -> [UInt8] {
    var scanner = PDFScanner(content)
    var isReadable = true
    let made = bytes(capacity: content.count) { output in
      var operands: [Double] = []
      var isNumeric = true
      var start = 0
      while true {
        scanner.skipSpace()
        let position = scanner.position
        if operands.isEmpty, isNumeric { start = position }
        guard let token = scanner.next() else { break }
        guard case .keyword(let word) = token else {
          if case .value(let value) = token, let number = value.number {
            operands.append(number)
          } else {
            isNumeric = false
          }
          continue
        }
        switch word {
        case "m", "l", "c", "v", "y", "re", "h":
          for number in operands {
            output.append(number, decimals: decimals)
            output.append(UInt8(ascii: " "))
          }
          output.append(text: word)
        case "cm" where operands == [1, 0, 0, 1, 0, 0]: break
        case "BI":
          isReadable = false
          return
        default: output.append(Array(content[start..<scanner.position]))
        }
        output.append(UInt8(ascii: "\n"))
        operands.removeAll(keepingCapacity: true)
        isNumeric = true
      }
    }
    return isReadable ? made : content
  }
}
