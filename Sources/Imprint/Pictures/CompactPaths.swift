import Geometry
import PDFObjects

/// Rewrites the paths of contents that another program wrote: numbers as fine as this writer's own, no broken lines, no
/// maps that change nothing.
struct CompactPaths {
  private let decimals: Int

  /// Small art may be shown large, so it keeps a decimal more.
  init(size: Size) { decimals = max(size.width, size.height) >= 400 ? 2 : 3 }

  /// The contents, or what was given where they hold what cannot be told apart from operators.
  func compacted(_ content: [UInt8]) -> [UInt8] {
    var isReadable = true
    let made = bytes(capacity: content.count) { output in
      PDFContent.read(content) { operation in
        switch operation.name {
        case "m", "l", "c", "v", "y", "re", "h":
          for number in operation.operands.compactMap(\.number) {
            output.append(number, decimals: decimals)
            output.append(UInt8(ascii: " "))
          }
          output.append(text: operation.name)
        case "cm" where operation.operands.compactMap(\.number) == [1, 0, 0, 1, 0, 0]: break
        case "BI": isReadable = false
        default: output.append(Array(content[operation.range]))
        }
        output.append(UInt8(ascii: "\n"))
        return isReadable
      }
    }
    return isReadable ? made : content
  }
}
