/// An operator of contents with what stands before it.
public struct PDFOperation {
  public var name: String
  public var operands: [PDFValue]
  /// From the first operand to the operator's end.
  public var range: Range<Int>
  /// The bytes of a picture that stands in the contents; the operator is `BI`, its operand the picture's dictionary.
  public var image: Range<Int>?
}

/// The operators of a page, a form, or a map of characters.
public enum PDFContent {
  /// No operator has more operands; what stands before one in damaged contents is let go beyond that.
  private static var mostOperands: Int { 20_000 }

  /// Gives one operator after the other until the answer is false; false itself where bytes were no part of any.
  @discardableResult
  public static func read(_ bytes: [UInt8], _ body: (PDFOperation) -> Bool) -> Bool {
    var assembly = ValueAssembly()
    var isSound = true
    var start: Int?
    var image: PDFOperation?
    PDFTokens.read(bytes) { token in
      if assembly.finished.isEmpty, !assembly.isOpen, image == nil { start = token.range.lowerBound }
      let first = start ?? token.range.lowerBound
      switch token.kind {
      case .word(let name) where name != "R":
        if assembly.isOpen { isSound = false }
        defer { if image == nil || name == "EI" { assembly.removeAll() } }
        return take(name, assembly, first..<max(first, token.range.upperBound), &image, body)
      case .inlineImage: image?.image = token.range
      case .bad: isSound = false
      default:
        if !assembly.take(token) { isSound = false }
        if assembly.finished.count > mostOperands { assembly.removeAll() }
      }
      return true
    }
    return isSound && assembly.isSound && !assembly.isOpen
  }

  private static func take(
    _ name: String, _ assembly: ValueAssembly, _ range: Range<Int>, _ image: inout PDFOperation?,
    _ body: (PDFOperation) -> Bool
  ) -> Bool {
    switch name {
    case "BI":
      image = PDFOperation(name: "BI", operands: [], range: range)
      return true
    case "ID" where image != nil:
      var dictionary = PDFDictionary()
      for index in stride(from: 0, to: assembly.finished.count - 1, by: 2) {
        if let key = assembly.finished[index].name { dictionary.add(key, assembly.finished[index + 1]) }
      }
      image?.operands = [.dictionary(dictionary)]
      return true
    case "EI":
      guard var whole = image else { return true }
      image = nil
      whole.range = whole.range.lowerBound..<range.upperBound
      return body(whole)
    default:
      image = nil
      return body(PDFOperation(name: name, operands: assembly.finished, range: range, image: nil))
    }
  }
}
