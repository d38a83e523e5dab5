import CQpdf

/// What contents and the texts of objects are made of.
struct PDFToken {
  enum Kind {
    case arrayOpen, arrayClose, dictionaryOpen, dictionaryClose
    case value(PDFValue)
    case word(String)
    case inlineImage
    /// Bytes that are no token of PDF.
    case bad
  }

  var kind: Kind
  /// Where it stands in the bytes.
  var range: Range<Int>
}

/// Takes bytes apart into tokens, as libqpdf sees them.
enum PDFTokens {
  /// Gives one token after the other, until the answer is false.
  static func read(_ bytes: [UInt8], _ body: (PDFToken) -> Bool) {
    withoutActuallyEscaping(body) { body in
      var reading = Reading(body: body)
      withUnsafeMutablePointer(to: &reading) { reading in
        cqpdf_tokens(
          bytes, bytes.count,
          { context, kind, value, length, start, end in
            guard let context, let value else { return false }
            let text = UnsafeRawBufferPointer(start: value, count: length)
            let token = PDFToken(kind: PDFTokens.kind(Int(kind), text), range: start..<max(start, end))
            return context.assumingMemoryBound(to: Reading.self).pointee.body(token)
          }, reading)
      }
    }
  }

  private struct Reading { let body: (PDFToken) -> Bool }

  private static func kind(_ kind: Int, _ text: UnsafeRawBufferPointer) -> PDFToken.Kind {
    switch kind {
    case CQPDF_ARRAY_OPEN: .arrayOpen
    case CQPDF_ARRAY_CLOSE: .arrayClose
    case CQPDF_DICTIONARY_OPEN: .dictionaryOpen
    case CQPDF_DICTIONARY_CLOSE: .dictionaryClose
    case CQPDF_INTEGER: .value(integer(text))
    case CQPDF_REAL: .value(.real(real(text)))
    case CQPDF_NAME: .value(.name(PDFName.text(of: text.dropFirst())))
    case CQPDF_STRING: .value(.string(Array(text)))
    case CQPDF_NULL: .value(.null)
    case CQPDF_BOOLEAN: .value(.boolean(text.first == UInt8(ascii: "t")))
    case CQPDF_WORD: .word(String(decoding: text, as: UTF8.self))
    case CQPDF_INLINE_IMAGE: .inlineImage
    default: .bad
    }
  }

  private static func integer(_ text: UnsafeRawBufferPointer) -> PDFValue {
    Int(String(decoding: text, as: UTF8.self)).map { .integer($0) } ?? .real(real(text))
  }

  private static func real(_ text: UnsafeRawBufferPointer) -> Double {
    let value = Double(String(decoding: text, as: UTF8.self)) ?? 0
    return value.isFinite ? value : value.sign == .minus ? -1e12 : 1e12
  }
}
