#include <pthread.h>

#include <cstdint>
#include <memory>
#include <mutex>
#include <string>
#include <vector>

#include <qpdf/Pipeline.hh>
#include <qpdf/Pl_DCT.hh>
#include <qpdf/Pl_Flate.hh>
#include <qpdf/Pl_RunLength.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFStreamFilter.hh>

#include "Budget.hh"

thread_local Budget* current_budget = nullptr;

void check_stack() {
  thread_local char* lowest = nullptr;
  if (lowest == nullptr) {
    pthread_attr_t attributes;
    void* address = nullptr;
    size_t size = 0;
    if (pthread_getattr_np(pthread_self(), &attributes) != 0) return;
    pthread_attr_getstack(&attributes, &address, &size);
    pthread_attr_destroy(&attributes);
    lowest = static_cast<char*>(address) + std::min<size_t>(size / 4, 256u << 10);
  }
  char here = 0;
  if (&here < lowest) {
    if (current_budget != nullptr) current_budget->is_spent = true;
    throw std::runtime_error("the file is nested too deep");
  }
}

namespace {

/// Counts what passes, and ends it at the budget.
class Counted : public Pipeline {
 public:
  explicit Counted(Pipeline* next) : Pipeline("counted", next) {}
  void write(unsigned char const* bytes, size_t count) override {
    if (current_budget != nullptr) current_budget->unpack(count);
    getNext()->write(bytes, count);
  }
  void finish() override { getNext()->finish(); }
};

/// How the rows of a stream were prepared for packing.
struct Prediction {
  int predictor = 1;
  size_t colours = 1;
  size_t bits = 8;
  size_t columns = 1;
  bool early = true;

  size_t pixel() const { return std::max<size_t>(1, colours * bits / 8); }
  size_t row() const { return (colours * bits * columns + 7) / 8; }

  /// False for values that no writer means.
  bool read(QPDFObjectHandle parameters) {
    if (!parameters.isDictionary()) return parameters.isNull();
    auto number = [&](char const* key, long long usual) {
      auto value = parameters.getKey(key);
      return value.isInteger() ? value.getIntValue() : usual;
    };
    auto const given = number("/Predictor", 1);
    auto const c = number("/Colors", 1);
    auto const b = number("/BitsPerComponent", 8);
    auto const w = number("/Columns", 1);
    early = number("/EarlyChange", 1) != 0;
    if (given < 1 || given > 15 || c < 1 || c > 64 || b < 1 || b > 16 || w < 1 || w > (1 << 22)) return false;
    predictor = static_cast<int>(given);
    colours = static_cast<size_t>(c);
    bits = static_cast<size_t>(b);
    columns = static_cast<size_t>(w);
    return predictor != 2 || bits == 8 || bits == 16 || bits == 1 || bits == 2 || bits == 4;
  }
};

/// Takes back the prediction of PNG or TIFF, row by row.
class Unpredicted : public Pipeline {
 public:
  Unpredicted(Pipeline* next, Prediction const& prediction)
      : Pipeline("unpredicted", next),
        how(prediction),
        is_png(prediction.predictor >= 10),
        row(prediction.row() + (is_png ? 1 : 0)),
        above(prediction.row()) {}

  void write(unsigned char const* bytes, size_t count) override {
    while (count > 0) {
      size_t const taken = std::min(count, row.size() - filled);
      std::copy(bytes, bytes + taken, row.begin() + static_cast<std::ptrdiff_t>(filled));
      filled += taken;
      bytes += taken;
      count -= taken;
      if (filled == row.size()) give();
    }
  }
  void finish() override {
    if (filled > (is_png ? 1u : 0u)) {
      std::fill(row.begin() + static_cast<std::ptrdiff_t>(filled), row.end(), 0);
      size_t const length = filled - (is_png ? 1 : 0);
      undo();
      getNext()->write(row.data() + (is_png ? 1 : 0), length);
    }
    filled = 0;
    getNext()->finish();
  }

 private:
  void give() {
    undo();
    unsigned char const* plain = row.data() + (is_png ? 1 : 0);
    getNext()->write(plain, above.size());
    std::copy(plain, plain + above.size(), above.begin());
    filled = 0;
  }

  void undo() { is_png ? undo_png() : undo_tiff(); }

  void undo_png() {
    unsigned char* const now = row.data() + 1;
    size_t const back = how.pixel();
    for (size_t at = 0; at < above.size(); ++at) {
      int const left = at >= back ? now[at - back] : 0;
      int const up = above[at];
      int const corner = at >= back ? above[at - back] : 0;
      int guess = 0;
      switch (row[0]) {
        case 1: guess = left; break;
        case 2: guess = up; break;
        case 3: guess = (left + up) / 2; break;
        case 4: {
          int const base = left + up - corner;
          int const l = std::abs(base - left), u = std::abs(base - up), c = std::abs(base - corner);
          guess = l <= u && l <= c ? left : u <= c ? up : corner;
          break;
        }
        default: break;
      }
      now[at] = static_cast<unsigned char>(now[at] + guess);
    }
  }

  void undo_tiff() {
    if (how.bits == 8) {
      for (size_t at = how.colours; at < row.size(); ++at)
        row[at] = static_cast<unsigned char>(row[at] + row[at - how.colours]);
    } else if (how.bits == 16) {
      for (size_t at = 2 * how.colours; at + 1 < row.size(); at += 2) {
        size_t const other = at - 2 * how.colours;
        unsigned const sum = (row[at] << 8 | row[at + 1]) + (row[other] << 8 | row[other + 1]);
        row[at] = static_cast<unsigned char>(sum >> 8);
        row[at + 1] = static_cast<unsigned char>(sum);
      }
    } else {
      std::vector<unsigned> last(how.colours);
      unsigned const mask = (1u << how.bits) - 1;
      for (size_t sample = 0; sample < how.columns * how.colours; ++sample) {
        size_t const bit = sample * how.bits;
        unsigned const shift = static_cast<unsigned>(8 - how.bits - bit % 8);
        unsigned& value = last[sample % how.colours];
        value = (value + (row[bit / 8] >> shift)) & mask;
        row[bit / 8] = static_cast<unsigned char>((row[bit / 8] & ~(mask << shift)) | value << shift);
      }
    }
  }

  Prediction const how;
  bool const is_png;
  std::vector<unsigned char> row;
  std::vector<unsigned char> above;
  size_t filled = 0;
};

/// Unpacks the codes of Lempel, Ziv and Welch, whose words are at most 4096.
class Unpacked : public Pipeline {
 public:
  Unpacked(Pipeline* next, bool is_early) : Pipeline("lzw", next), early(is_early ? 1 : 0) { restart(); }

  void write(unsigned char const* bytes, size_t count) override {
    for (size_t at = 0; at < count && !ended; ++at) {
      waiting = waiting << 8 | bytes[at];
      bits += 8;
      while (bits >= width && !ended) {
        bits -= width;
        take(waiting >> bits & ((1u << width) - 1));
      }
    }
  }
  void finish() override { getNext()->finish(); }

 private:
  static constexpr unsigned clear = 256, end = 257;

  void restart() {
    words.clear();
    width = 9;
    last.clear();
  }

  std::string word(unsigned code) const {
    return code < 256 ? std::string(1, static_cast<char>(code)) : words.at(code - 258);
  }

  void take(unsigned code) {
    if (code == clear) return restart();
    if (code == end) {
      ended = true;
      return;
    }
    size_t const known = 258 + words.size();
    if (code > known || (code == known && last.empty())) throw std::runtime_error("lzw: an unknown code");
    std::string const text = code == known ? last + last[0] : word(code);
    if (!last.empty() && words.size() < 4096 - 258) words.push_back(last + text[0]);
    size_t const next = 258 + words.size() + early;
    width = next >= 2048 ? 12 : next >= 1024 ? 11 : next >= 512 ? 10 : 9;
    last = text;
    getNext()->write(reinterpret_cast<unsigned char const*>(text.data()), text.size());
  }

  size_t const early;
  std::vector<std::string> words;
  std::string last;
  uint32_t waiting = 0;
  unsigned bits = 0;
  unsigned width = 9;
  bool ended = false;
};

enum class Kind { flate, lzw, runs, pixels };

/// Builds the pipes behind one another, each with its count.
template <Kind kind>
class Filter : public QPDFStreamFilter {
 public:
  bool setDecodeParms(QPDFObjectHandle parameters) override {
    return kind == Kind::runs || kind == Kind::pixels || prediction.read(parameters);
  }
  Pipeline* getDecodePipeline(Pipeline* next) override {
    check_stack();
    Pipeline* behind = add(std::make_unique<Counted>(next));
    if (prediction.predictor != 1) behind = add(std::make_unique<Unpredicted>(behind, prediction));
    switch (kind) {
      case Kind::flate: return add(std::make_unique<Pl_Flate>("flate", behind, Pl_Flate::a_inflate));
      case Kind::lzw: return add(std::make_unique<Unpacked>(behind, prediction.early));
      case Kind::runs: return add(std::make_unique<Pl_RunLength>("runs", behind, Pl_RunLength::a_decode));
      case Kind::pixels: return add(std::make_unique<Pl_DCT>("pixels", behind));
    }
    return next;
  }
  bool isSpecializedCompression() override { return kind == Kind::runs || kind == Kind::pixels; }
  bool isLossyCompression() override { return kind == Kind::pixels; }

  static std::shared_ptr<QPDFStreamFilter> made() { return std::make_shared<Filter<kind>>(); }

 private:
  Pipeline* add(std::unique_ptr<Pipeline> pipe) {
    pipes.push_back(std::move(pipe));
    return pipes.back().get();
  }

  Prediction prediction;
  std::vector<std::unique_ptr<Pipeline>> pipes;
};

}  // namespace

void install_filters() {
  static std::once_flag once;
  std::call_once(once, [] {
    QPDF::registerStreamFilter("/FlateDecode", &Filter<Kind::flate>::made);
    QPDF::registerStreamFilter("/LZWDecode", &Filter<Kind::lzw>::made);
    QPDF::registerStreamFilter("/RunLengthDecode", &Filter<Kind::runs>::made);
    QPDF::registerStreamFilter("/DCTDecode", &Filter<Kind::pixels>::made);
  });
}
