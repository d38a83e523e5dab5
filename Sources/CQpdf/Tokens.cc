#include <memory>
#include <string>

#include <qpdf/Buffer.hh>
#include <qpdf/BufferInputSource.hh>
#include <qpdf/QPDFTokenizer.hh>

#include "include/CQpdf.h"

namespace {

int kind_of(QPDFTokenizer::Token const& token) {
  switch (token.getType()) {
    case QPDFTokenizer::tt_array_open: return CQPDF_ARRAY_OPEN;
    case QPDFTokenizer::tt_array_close: return CQPDF_ARRAY_CLOSE;
    case QPDFTokenizer::tt_dict_open: return CQPDF_DICTIONARY_OPEN;
    case QPDFTokenizer::tt_dict_close: return CQPDF_DICTIONARY_CLOSE;
    case QPDFTokenizer::tt_integer: return CQPDF_INTEGER;
    case QPDFTokenizer::tt_real: return CQPDF_REAL;
    case QPDFTokenizer::tt_name: return CQPDF_NAME;
    case QPDFTokenizer::tt_string: return CQPDF_STRING;
    case QPDFTokenizer::tt_null: return CQPDF_NULL;
    case QPDFTokenizer::tt_bool: return CQPDF_BOOLEAN;
    case QPDFTokenizer::tt_inline_image: return CQPDF_INLINE_IMAGE;
    case QPDFTokenizer::tt_word: return CQPDF_WORD;
    // Braces are words of the little programs in functions.
    case QPDFTokenizer::tt_brace_open:
    case QPDFTokenizer::tt_brace_close: return CQPDF_WORD;
    default: return CQPDF_BAD;
  }
}

}  // namespace

void cqpdf_tokens(uint8_t const* bytes, size_t count, cqpdf_token token, void* context) {
  try {
    Buffer buffer(const_cast<unsigned char*>(bytes), count);
    std::shared_ptr<InputSource> source = std::make_shared<BufferInputSource>("contents", &buffer);
    QPDFTokenizer tokenizer;
    tokenizer.allowEOF();
    size_t end = 0;
    while (end < count) {
      QPDFTokenizer::Token const found = tokenizer.readToken(source, "contents", true);
      if (found.getType() == QPDFTokenizer::tt_eof) return;
      size_t const start = static_cast<size_t>(source->getLastOffset());
      end = static_cast<size_t>(source->tell());
      std::string const& value = found.getValue();
      if (!token(context, kind_of(found), value.data(), value.size(), start, end)) return;
      if (!found.isWord("ID")) continue;
      // One space parts the picture's bytes from its head.
      char space = 0;
      source->read(&space, 1);
      tokenizer.expectInlineImage(source);
    }
  } catch (std::exception const&) {
    token(context, CQPDF_BAD, "", 0, count, count);
  }
}
